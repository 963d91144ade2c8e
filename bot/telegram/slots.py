"""Lets a bounded number of updates be handled at once, and a stop as soon as it is there."""

import asyncio
from collections import deque


class Slots:
    """So many at once; who waits is let in by turns, those who go first before the others.

    Args:
        size: How many at once.
        spare: How many more, if they go first.
    """

    def __init__(self, size: int, spare: int = 16) -> None:
        self._free = size  # below zero when spare ones are taken
        self._spare = spare
        self._first: deque[asyncio.Future[bool]] = deque()
        self._others: deque[asyncio.Future[bool]] = deque()

    def ask(self, *, first: bool) -> asyncio.Future[bool] | None:
        """Take a slot; if none is free, return what becomes true once one is.

        Who no longer wants it cancels that, or settles it in another way.
        """
        if self._free > (-self._spare if first else 0):
            self._free -= 1
            return None
        turn: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        (self._first if first else self._others).append(turn)
        return turn

    def leave(self) -> None:
        """Give a slot back; whoever is next has it at once, so that nobody slips in between."""
        for waiting in (self._first, self._others) if self._free >= 0 else (self._first,):
            while waiting:
                turn = waiting.popleft()
                if not turn.done():
                    turn.set_result(True)
                    return
        self._free += 1
