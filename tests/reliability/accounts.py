"""Which doses were due to whom, by the agreements alone, and whether the bot accounts for each of them."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.kept import Doses
from bot.doses.when import next_slot, window_end
from bot.storage.base import Fate
from tests.reliability.guests import Agreement
from tests.reliability.ledger import Dose

Spread = Callable[[int], bytes]
Slot = tuple[int, datetime]


@dataclass(frozen=True, slots=True)
class Account:
    """What became of the doses.

    Attributes:
        due: How many were due.
        delivered: How many arrived.
        twice: How many arrived more than once.
        strange: How many arrived that nobody had agreed to at that time.
        given_up: How many were due when their person ended them, and did not arrive: they may not be counted.
        tallies: How the bot says they ended.
    """

    due: int
    delivered: int
    twice: int
    strange: int
    given_up: int
    tallies: Mapping[Fate, int]

    def is_right(self) -> None:
        """Make sure that no dose was lost from sight, sent twice, or sent unasked."""
        sent, unknown = self.tallies.get(Fate.SENT, 0), self.tallies.get(Fate.UNKNOWN, 0)

        assert (self.twice, self.strange) == (0, 0)
        assert set(self.tallies) <= {Fate.SENT, Fate.UNKNOWN}
        assert self.due - self.given_up <= sent + unknown <= self.due
        assert sent <= self.delivered <= sent + unknown


def account(
    agreements: Sequence[Agreement],
    arrived: Sequence[Dose],
    spread: Spread,
    now: datetime,
    tallies: Mapping[Fate, int],
) -> Account:
    """Return what became of the doses of *agreements* until *now*."""
    due = {slot: one for one in agreements for slot in _slots(one, spread, now)}
    found = Counter(_slot_of(dose, due) for dose in arrived)
    strange = found.pop(None, 0)
    given_up = [
        (person, slot)
        for (person, slot), one in due.items()
        if (person, slot) not in found and one.ended and next_slot(one.doses, spread(person), slot)
    ]
    return Account(
        due=len(due),
        delivered=len(found),
        twice=sum(number > 1 for number in found.values()),
        strange=strange,
        given_up=sum(_is_last(due[one], one, spread) for one in given_up),
        tallies=tallies,
    )


def _slots(one: Agreement, spread: Spread, now: datetime) -> Iterator[Slot]:
    slot = next_slot(one.doses, spread(one.person), one.begun)
    while slot and slot <= (one.ended or now):
        yield one.person, slot
        slot = next_slot(one.doses, spread(one.person), slot)


def _is_last(one: Agreement, slot: Slot, spread: Spread) -> bool:
    following = next_slot(one.doses, spread(one.person), slot[1])
    return following is None or one.ended is None or following > one.ended


def _slot_of(dose: Dose, due: Mapping[Slot, Agreement]) -> Slot | None:
    """Return the slot that *dose* arrived for: the latest one of that person, whose window must not be over."""
    slots = [slot for slot in due if slot[0] == dose.person and slot[1] <= dose.at]
    slot = max(slots, key=lambda one: one[1], default=None)
    return slot if slot and _in_time(due[slot].doses, slot[1], dose.at) else None


def _in_time(doses: Doses, slot: datetime, at: datetime) -> bool:
    end = window_end(doses, slot)
    return end is not None and at < end
