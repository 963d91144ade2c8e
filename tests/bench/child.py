"""A bot in a process of its own, and what that process has cost so far."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path


class Child:
    """A running process.

    Args:
        process: The process.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.pid = process.pid

    def cpu(self) -> float:
        """Return the seconds of processor time it has used, in all its threads."""
        spent = 0
        for task in Path(f"/proc/{self.pid}/task").iterdir():
            with suppress(FileNotFoundError):
                spent += int((task / "schedstat").read_text().split()[0])
        return spent / 1e9

    def memory(self) -> float:
        """Return the megabytes it holds in memory."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    async def end(self) -> None:
        """End it, kindly at first."""
        if self._process.returncode is None:
            with suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGTERM)
            try:
                async with asyncio.timeout(10):
                    await self._process.wait()
            except TimeoutError:
                self._process.kill()
                await self._process.wait()


@asynccontextmanager
async def running(
    command: Sequence[str], environment: Mapping[str, str], folder: Path, log: Path
) -> AsyncIterator[Child]:
    """Run *command* in *folder*; what it prints goes to *log*."""
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env={**os.environ, **environment}, stdout=out, stderr=out
        )
    child = Child(process)
    try:
        yield child
    finally:
        await child.end()
