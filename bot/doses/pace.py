"""How fast doses may leave, and whether the clock can be trusted."""

from bot.doses.clock import Clock

RATE = 25.0
"""Doses a second. Telegram allows about thirty messages; the rest is for answers."""

JUMP = 3600.0
"""A clock that leaps so many seconds ahead is not believed at once."""

HOLD = 600.0
"""Seconds for which nothing is sent after such a leap: time for the machine to correct itself."""


class Pace:
    """Spaces doses evenly, and holds them all back when asked to.

    Args:
        clock: Its monotonic seconds are counted.
    """

    __slots__ = ("_clock", "_next")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next = clock.monotonic()

    def wait(self) -> float:
        """Return the seconds until the next dose may leave."""
        return max(0.0, self._next - self._clock.monotonic())

    def spend(self) -> None:
        """Note that a dose leaves now."""
        self._next = max(self._next, self._clock.monotonic()) + 1 / RATE

    def hold(self, seconds: float) -> None:
        """Let nothing leave for *seconds*."""
        self._next = max(self._next, self._clock.monotonic() + seconds)


class Trust:
    """Doubts the wall clock for a while after it ran ahead of the seconds that passed.

    Args:
        clock: The clock to watch.
    """

    __slots__ = ("_clock", "_seconds", "_until", "_wall")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall, self._seconds = clock.now(), clock.monotonic()
        self._until = self._seconds

    def leapt(self) -> bool:
        """Tell whether the clock has leapt ahead since this was last asked."""
        wall, seconds = self._clock.now(), self._clock.monotonic()
        ahead = (wall - self._wall).total_seconds() - (seconds - self._seconds)
        self._wall, self._seconds = wall, seconds
        if ahead >= JUMP:
            self._until = seconds + HOLD
        return ahead >= JUMP

    @property
    def doubted(self) -> bool:
        """Whether what the clock says is not to be acted on now."""
        return self._clock.monotonic() < self._until
