"""The sandbox's time, which can be moved."""

import time
from asyncio import wait_for

from bot.sandbox.bell import Bell


class Clock:
    """Tells the time of the sandbox, in seconds since 1970.

    Without *start* it runs along with the computer's time; with it, the time stands still until it is moved.
    """

    def __init__(self, start: float | None = None) -> None:
        self.runs = start is None
        self._offset = 0.0 if start is None else start
        self._moved = Bell()
        self._awaited: list[float] = []
        self._asked = Bell()

    def now(self) -> float:
        """Return the present moment."""
        return self._offset + (time.time() if self.runs else 0.0)

    def advance(self, seconds: float) -> None:
        """Move the time forward by *seconds* and wake whoever waits for a moment."""
        if seconds < 0:
            raise ValueError(f"Clock.advance: {seconds} is negative; the time only moves forward")
        self._offset += seconds
        self._moved.ring()

    async def until(self, moment: float) -> None:
        """Wait for *moment*, which comes by itself or by `advance`."""
        self._awaited.append(moment)
        self._asked.ring()
        try:
            await self._sleep(moment)
        finally:
            self._awaited.remove(moment)

    async def awaited(self, moment: float) -> None:
        """Return once somebody waits for *moment*; tests may then move the time there."""
        while moment not in self._awaited:
            await self._asked.wait()

    async def _sleep(self, moment: float) -> None:
        while (left := moment - self.now()) > 0:
            try:
                await wait_for(self._moved.wait(), left if self.runs else None)
            except TimeoutError:
                continue
