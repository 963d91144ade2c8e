"""One wall clock for several processes, which stands still until it is moved."""

import asyncio
import os
import struct
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.doses.sender import LOOK_EVERY

_GLANCE = 0.02
_VALUE = struct.Struct("d")


class SharedClock:
    """Shows what stands in a file. Seconds that only ever grow pass by themselves, and with each move.

    Args:
        file: Where the time stands.
        idle: Called when somebody waits because there is nothing to do.
    """

    def __init__(self, file: Path, idle: Callable[[], None] = lambda: None) -> None:
        self._file = file
        self._idle = idle

    def now(self) -> datetime:
        """Return the present, in UTC."""
        return datetime.fromtimestamp(self._shown(), UTC)

    def monotonic(self) -> float:
        """Return seconds that only ever grow."""
        return self._shown() + time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Return after *seconds*, or as soon as the time has been moved that far."""
        end = self.monotonic() + seconds
        if seconds >= LOOK_EVERY:
            self._idle()
        while (left := end - self.monotonic()) > 0:  # noqa: ASYNC110 - the file rings no bell
            await asyncio.sleep(min(left, _GLANCE))

    def set(self, now: datetime) -> None:
        """Put it to *now*, for everybody."""
        # In one write, and never shorter: somebody may look just now.
        handle = os.open(self._file, os.O_WRONLY | os.O_CREAT, 0o600)
        os.write(handle, _VALUE.pack(now.timestamp()))
        os.close(handle)

    def move(self, step: timedelta) -> None:
        """Move it on, for everybody."""
        self.set(self.now() + step)

    def _shown(self) -> float:
        with self._file.open("rb", buffering=0) as file:
            return float(_VALUE.unpack(file.read(_VALUE.size))[0])
