"""Remembers for a while, in memory alone, which message a person has before them and when they last said stop."""

from collections import OrderedDict
from typing import NamedTuple

from bot.core.place import Place

HOURS_48 = 48 * 3600.0


class _Known(NamedTuple):
    screen: int  # 0: none with buttons
    stop: int  # 0: none
    at: float
    place: Place | None = None
    number: int = 0  # of the update that was the stop
    latest: int = 0  # of the update that was answered by the screen


_NOTHING = _Known(0, 0, 0.0)


class Newest:
    """A bounded map that forgets by itself. Losing it only leaves buttons that ask before they restart anything.

    Args:
        most: How many people it holds; beyond that, the one not heard of for longest is forgotten.
        seconds: How long it remembers.
    """

    def __init__(self, most: int = 10_000, seconds: float = HOURS_48) -> None:
        self._most = most
        self._seconds = seconds
        self._known: OrderedDict[int, _Known] = OrderedDict()

    def __len__(self) -> int:
        return len(self._known)

    def screen(self, person: int, now: float) -> int | None:
        """Return the message that *person* was shown last and that still has buttons, if it is known."""
        return self._of(person, now).screen or None

    def stopped_since(self, person: int, message: int, now: float) -> bool:
        """Tell whether *person* has said stop since *message* was written."""
        return message <= self._of(person, now).stop

    def overruled(self, person: int, update: int, now: float) -> bool:
        """Tell whether *person* has said stop after *update*, which comes late."""
        return 0 < update < self._of(person, now).number

    def place(self, person: int, now: float) -> Place | None:
        """Return the place of the screen that *person* was shown last, if it is known and still has buttons."""
        return self._of(person, now).place

    def shown(
        self, person: int, message: int, now: float, place: Place | None = None, update: int = 0
    ) -> None:
        """Note that *message* is what *person* has before them now, where they stand in it, and what it answers."""
        known = self._of(person, now)
        self._put(person, _Known(message, known.stop, now, place, known.number, update))

    def stopped(self, person: int, message: int, now: float, update: int = 0) -> None:
        """Note that *person* has said stop in *message*, or by a button on it, and with which update."""
        known = self._of(person, now)
        if 0 < update < known.latest:
            # Delivered late, after something that was done since.
            self._put(person, known._replace(stop=max(message, known.stop), number=max(update, known.number)))
            return
        stop = max(message, known.screen, known.stop)
        self._put(person, _Known(0, stop, now, number=max(update, known.number)))

    def forget(self, person: int) -> None:
        """Forget *person*. Doing it twice is fine."""
        self._known.pop(person, None)

    def _of(self, person: int, now: float) -> _Known:
        known = self._known.get(person, _NOTHING)
        return known if now - known.at < self._seconds else _NOTHING

    def _put(self, person: int, known: _Known) -> None:
        self._known[person] = known
        self._known.move_to_end(person)
        oldest = next(iter(self._known))
        if len(self._known) > self._most or known.at - self._known[oldest].at >= self._seconds:
            del self._known[oldest]
