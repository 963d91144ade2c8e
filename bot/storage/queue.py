"""Doses that are due, each handed out once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from bot.core.kept import Kept
from bot.storage.base import Fate, Ticket
from bot.storage.crypt import Ring
from bot.storage.errors import Tampered
from bot.storage.record import decode
from bot.storage.rows import Row, Rows, State
from bot.storage.shelf import Shelf, instant_of, minute_of
from bot.storage.upkeep import expire_some

_BATCH = 100


def _unchanged(kept: Kept) -> Kept:
    return kept


class DueDoses:
    """The `Queue`, over any engine.

    Args:
        shelf: Its rows.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._looked_at = b""

    async def lead(self) -> bool:
        """Tell whether we are the one sender; become it if nobody is."""
        return await self._shelf.engine.lead()

    async def take(self, now: datetime) -> Ticket | None:
        """Mark the dose that has been due longest as being sent, for good, and return it."""
        engine = self._shelf.engine
        return await engine.write(lambda rows: self._take(rows, minute_of(now))) if engine.exists else None

    async def _take(self, rows: Rows, minute: int) -> Ticket | None:
        while row := await rows.first_due(minute):
            ring = await self._shelf.ring_to_write(rows)
            try:
                return await self._marked(rows, ring, row)
            except Tampered:
                # Neither sent to whoever it may be, nor looked at again and again.
                await rows.put(replace(row, state=State.SET_ASIDE))
                await rows.add_tally(Fate.DAMAGED)
        return None

    async def _marked(self, rows: Rows, ring: Ring, row: Row) -> Ticket:
        key = ring.key(row.kid)
        person, kept = key.person(row.who), decode(key.unseal(row.who, row.rec))
        await rows.put(replace(row, state=State.SENDING, attempt=row.attempt + 1))
        # Before the commit: from then on, whoever looks at the row must know that it is ours.
        self._shelf.wire.add(row.who)
        return Ticket(row.who, instant_of(row.due or 0), row.attempt + 1, person, kept)

    async def settle(self, ticket: Ticket, fate: Fate, now: datetime, change: Callable[[Kept], Kept]) -> bool:
        """Write down how *ticket* ended and plan the next dose of that person."""
        try:
            settled = await self._shelf.engine.write(
                lambda rows: self._settle(rows, ticket, fate, now, change)
            )
        finally:
            self._shelf.landed(ticket.who)
        if fate is Fate.BLOCKED:
            await self._shelf.engine.erased()
        return settled

    async def _settle(
        self, rows: Rows, ticket: Ticket, fate: Fate, now: datetime, change: Callable[[Kept], Kept]
    ) -> bool:
        row = await self._still(rows, ticket)
        if row is None:
            return False
        await self._finish(rows, row, fate, max(now, ticket.slot), change)
        return True

    async def _still(self, rows: Rows, ticket: Ticket) -> Row | None:
        row = await rows.find([ticket.who])
        ours = row and row.state is State.SENDING and row.attempt == ticket.attempt
        return row if ours else None

    async def _finish(
        self, rows: Rows, row: Row, fate: Fate, after: datetime, change: Callable[[Kept], Kept]
    ) -> None:
        key = (await self._shelf.ring_to_write(rows)).key(row.kid)
        person = key.person(row.who)
        kept = change(decode(key.unseal(row.who, row.rec)))
        self._shelf.recent.pop(person, None)
        await rows.add_tally(fate)
        if not kept:
            await rows.remove(row.who)
            return
        # Later than the slot just used, also when the clock was put back meanwhile.
        due = self._shelf.due(key, person, kept.doses, after)
        new = self._shelf.written(key, person, kept, row)
        await rows.put(replace(new, due=due, state=State.WAITING))

    async def postpone(self, ticket: Ticket, until: datetime) -> bool:
        """Put back a dose that has certainly not been sent; False if it is no longer ours to put back."""
        try:
            return await self._shelf.engine.write(lambda rows: self._postpone(rows, ticket, until))
        finally:
            self._shelf.landed(ticket.who)

    async def _postpone(self, rows: Rows, ticket: Ticket, until: datetime) -> bool:
        row = await self._still(rows, ticket)
        if row is None:
            return False
        later = minute_of(max(until, ticket.slot)) + 1
        await rows.put(replace(row, due=later, state=State.WAITING))
        return True

    async def reap(self, now: datetime) -> int:
        """Settle as unknown what was being sent by a process that is gone; return how many."""
        engine = self._shelf.engine
        if not engine.exists:
            return 0
        left = await engine.read(lambda rows: rows.unfinished(_BATCH))
        return sum([await self._reap_one(row, now) for row in left if row.who not in self._shelf.wire])

    async def _reap_one(self, row: Row, now: datetime) -> bool:
        async def work(rows: Rows) -> bool:
            found = await rows.find([row.who])
            if found is None or found.state is not State.SENDING or self._shelf.on_wire(found):
                return False
            await self._finish(rows, found, Fate.UNKNOWN, max(now, instant_of(found.due or 0)), _unchanged)
            return True

        return await self._shelf.engine.write(work)

    async def tallies(self) -> dict[Fate, int]:
        """Return how many doses ended how, since the database began."""
        engine = self._shelf.engine
        counted = await engine.read(lambda rows: rows.tallies()) if engine.exists else {}
        return {Fate(what): n for what, n in counted.items()}

    async def expire_some(self, today: date) -> bool:
        """Look at a few more rows, and erase who has not been in contact for too long; False after the last."""
        _, who = await expire_some(self._shelf, today, self._looked_at)
        self._looked_at = who or b""
        return who is not None
