"""Bots in processes of their own, as those who run them have them."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SECRET = "a-secret_for-the-webhook"
RUNNING = "The bot is running."
COMMAND = (sys.executable, "-m", "bot", "run")

# What a process needs of the machine, and nothing of this run of the tests.
_MACHINE = ("PATH", "LANG", "LC_ALL", "TZ")


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Bot:
    """One process that runs the bot, or something else that serves.

    Args:
        settings: Its environment.
        folder: Where it runs; its home and its temporary files are there too.
        command: What starts it.
        ready: What it says once it serves.
    """

    def __init__(
        self,
        settings: Mapping[str, str],
        folder: Path,
        command: tuple[str, ...] = COMMAND,
        ready: str = RUNNING,
    ) -> None:
        self._settings = settings
        self._folder = folder
        self._command = command
        self._ready = ready
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._spoke = asyncio.Condition()
        self._begun = 0
        self._over = False
        self.said: list[str] = []

    @property
    def pid(self) -> int:
        """The process's number."""
        assert self._process
        return self._process.pid

    @property
    def bytes_in_memory(self) -> int:
        """How much memory the process holds."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    @property
    def open_files(self) -> int:
        """How many files and connections the process has open."""
        return len(os.listdir(f"/proc/{self.pid}/fd"))  # noqa: PTH208, one may be gone before it is looked at

    async def start(self, within: float = 60.0) -> None:
        """Start it, and return once it serves."""
        self._process = await asyncio.create_subprocess_exec(
            *self._command,
            cwd=self._folder,
            env=self._environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        self._begun, self._over = len(self.said), False
        self._reading = asyncio.create_task(self._listen(self._process))
        await self.says(self._ready, within)

    async def says(self, words: str, within: float = 60.0) -> None:
        """Wait until it has said *words* since it was started last."""
        async with asyncio.timeout(within), self._spoke:
            await self._spoke.wait_for(lambda: self._has_said(words) or self._over)
        assert self._has_said(words), "".join(self.said)

    def _has_said(self, words: str) -> bool:
        return any(words in line for line in self.said[self._begun :])

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout
        async for line in process.stdout:
            async with self._spoke:
                self.said.append(line.decode(errors="replace"))
                self._spoke.notify_all()
        async with self._spoke:
            self._over = True
            self._spoke.notify_all()

    async def asked(self, command: str, typed: str) -> tuple[int, str]:
        """Run another *command* with the same settings beside it, type something, and return code and words."""
        process = await asyncio.create_subprocess_exec(
            *self._command[:-1],
            command,
            cwd=self._folder,
            env=self._environment(),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await process.communicate(typed.encode())
        return await process.wait(), said.decode()

    def _environment(self) -> dict[str, str]:
        machine = {name: os.environ[name] for name in _MACHINE if name in os.environ}
        places = {"HOME": str(self._folder), "TMPDIR": str(self._folder), "PYTHONDONTWRITEBYTECODE": "1"}
        return machine | places | {"PYTHONPATH": str(ROOT)} | dict(self._settings)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send it a signal, wait for its end, and return its exit code."""
        assert self._process
        assert self._reading
        if self._process.returncode is None:
            self._process.send_signal(how)
        code = await self._process.wait()
        await self._reading
        return code


@asynccontextmanager
async def running(bot: Bot) -> AsyncIterator[Bot]:
    """Run *bot* for as long as the context lasts."""
    try:
        await bot.start()
        yield bot
    finally:
        await bot.end()
