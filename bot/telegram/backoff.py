"""Says how long to wait before trying again."""

from random import Random

_FIRST = 0.5
_LONGEST = 30.0


class Backoff:
    """Waits that double up to a limit, each a little different, so that many bots do not knock at once.

    Args:
        chance: Where the little difference comes from.
    """

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._tries = 0

    @property
    def failing(self) -> bool:
        """Whether the last try failed."""
        return self._tries > 0

    def seconds(self) -> float:
        """Return how long to wait after one more failure."""
        longest = min(_FIRST * 2.0 ** min(self._tries, 10), _LONGEST)
        self._tries += 1
        return longest * self._chance.uniform(0.5, 1.0)

    def succeeded(self) -> None:
        """Begin anew with the next failure."""
        self._tries = 0
