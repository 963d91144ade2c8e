"""Lets a bounded number of updates be handled at once, and a stop as soon as it is there."""

import asyncio
from collections import deque
from collections.abc import Callable

Later = Callable[[float, Callable[[], None]], object]
"""Calls a function after so many seconds."""

_ONE_MORE = 0.002


def call_later(seconds: float, function: Callable[[], None]) -> object:
    """Call *function* after *seconds*, from the running loop."""
    return asyncio.get_running_loop().call_later(seconds, function)


class Slots:
    """So many at once; who waits is let in by turns, those who go first before the others.

    A few begin at once, and one more every two milliseconds for as long as others wait, up to the whole number. So
    all are in use where Telegram takes its time; and where the processor is what everybody waits for, and more at
    once would only be waited for together, a stop comes soon between few.

    Args:
        size: How many at once, those who go first not counted.
        spare: How many more, if they go first.
        few: How many of the size begin without that wait.
        later: How the two milliseconds pass.
    """

    def __init__(self, size: int, spare: int = 16, few: int = 3, later: Later = call_later) -> None:
        self._size = size
        self._most = size + spare
        self._few = min(few, size)
        self._later = later
        self._used = 0
        self._coming = False
        self._first: deque[asyncio.Future[bool]] = deque()
        self._others: deque[asyncio.Future[bool]] = deque()

    def ask(self, *, first: bool) -> asyncio.Future[bool] | None:
        """Take a slot; if none is free, return what becomes true once one is.

        Who no longer wants it cancels that, or settles it in another way.
        """
        if self._used < (self._most if first else self._few):
            self._used += 1
            return None
        turn: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        (self._first if first else self._others).append(turn)
        self._expect_one_more()
        return turn

    def leave(self) -> None:
        """Give a slot back; if somebody may have it, they have it at once, so that nobody slips in between."""
        self._used -= 1
        self._hand_to(self._first, self._most)
        self._hand_to(self._others, self._few)

    def _expect_one_more(self) -> None:
        if self._others and self._used < self._size and not self._coming:
            self._coming = True
            self._later(_ONE_MORE, self._let_one_more)

    def _let_one_more(self) -> None:
        self._coming = False
        self._hand_to(self._others, self._size)
        self._expect_one_more()

    def _hand_to(self, waiting: deque[asyncio.Future[bool]], most: int) -> None:
        while waiting and self._used < most:
            turn = waiting.popleft()
            if not turn.done():
                self._used += 1
                turn.set_result(True)
                return
