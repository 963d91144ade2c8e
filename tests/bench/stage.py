"""Sets up one bot before the fake Telegram, ready to be measured."""

import asyncio
import shutil
import socket
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from tests.bench.child import Child, running
from tests.bench.crowd import Crowd
from tests.bench.subjects import SECRET, Does, Subject
from tests.bench.telegram import Telegram

_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Stage:
    """A bot that runs.

    Attributes:
        child: Its process.
        telegram: What it talks to.
        crowd: The people who use it.
        ready: Seconds from its start until it took updates.
        effort: Processor seconds until then.
    """

    child: Child
    telegram: Telegram
    crowd: Crowd
    ready: float
    effort: float


@asynccontextmanager
async def staged(
    subject: Subject, presses: Sequence[str], *, webhook: bool, scratch: Path | None = None
) -> AsyncIterator[Stage]:
    """Start *subject* and yield it once it takes updates."""
    hook = f"http://127.0.0.1:{_free_port()}/hook" if webhook else None
    telegram = Telegram(hook, SECRET, reads=subject.does is Does.FOLLOWS)
    await telegram.start()
    with _folder(scratch) as folder:
        (folder / "data").mkdir(exist_ok=True)
        (folder / "keys").mkdir(exist_ok=True)
        environment = subject.environment(telegram.api_url, hook, folder)
        began = time.perf_counter()
        async with running(subject.command, environment, subject.folder, folder / "log") as child:
            try:
                async with asyncio.timeout(_PATIENCE):
                    await telegram.ready.wait()
            except TimeoutError:
                print((folder / "log").read_text())
                raise
            ready, effort = time.perf_counter() - began, child.cpu()
            pressed = presses if subject.ours else ("next", "again")
            try:
                yield Stage(child, telegram, Crowd(telegram, subject.does, pressed), ready, effort)
            finally:
                await telegram.stop()


@contextmanager
def _folder(scratch: Path | None) -> Iterator[Path]:
    folder = scratch or Path(mkdtemp(prefix="bench-"))
    try:
        yield folder
    finally:
        if scratch is None:
            shutil.rmtree(folder)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
