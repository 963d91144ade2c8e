"""One change of one person's row."""

from collections.abc import Callable
from dataclasses import replace

from bot.core.kept import Kept
from bot.storage.base import Fate
from bot.storage.crypt import Ring
from bot.storage.rows import Row, Rows, State
from bot.storage.shelf import Shelf, minute_of

_LATEST = 100_000
"""How far an update can be behind another one that was delivered before it. After a quiet week Telegram counts anew."""


class Change:
    """What is to be changed, and what came of it.

    Args:
        shelf: Where the row is.
        person: Whose it is.
        change: Gets what is kept and returns what shall be.
        erase: Whether the row must go, even if nobody can read it any more.
        update: The update that asks for it, if it is not to be done after a later stop.
        stop: The update that is a stop, if it is one.

    Attributes:
        kept: What is kept now.
        gives_up: Whether something was kept before and is not any more.
        overtaken: Whether nothing was done because of a later stop.
    """

    __slots__ = (
        "_change", "_erase", "_person", "_shelf", "_stop", "_update", "gives_up", "kept", "overtaken",
    )  # fmt: skip

    def __init__(  # noqa: PLR0913 - all but three have a default, and are keywords
        self,
        shelf: Shelf,
        person: int,
        change: Callable[[Kept], Kept],
        *,
        erase: bool = False,
        update: int = 0,
        stop: int = 0,
    ) -> None:
        self._shelf = shelf
        self._person = person
        self._change = change
        self._erase = erase
        self._update = update
        self._stop = stop
        self.kept = Kept()
        self.gives_up = False
        self.overtaken = False

    async def work(self, rows: Rows) -> bool:
        """Change the row; False, and nothing changed, as long as a dose that is given up is on the wire."""
        ring = await self._shelf.ring(rows)
        if ring is None:
            if not self._change(Kept()):
                return True
            ring = await self._shelf.ring_to_write(rows)
        await rows.lock(ring.lock(self._person))
        if self._stop:
            await self._note_stop(rows)
        return await self._apply(rows, ring, await rows.find(ring.whos(self._person)))

    async def _note_stop(self, rows: Rows) -> None:
        if not 0 <= await rows.last_stop() - self._stop <= _LATEST:
            await rows.note_stop(self._stop)

    async def _is_late(self, rows: Rows) -> bool:
        """Tell whether there was a stop later than what asks for this change."""
        return 0 < self._update < await rows.last_stop() <= self._update + _LATEST

    async def _apply(self, rows: Rows, ring: Ring, row: Row | None) -> bool:
        old = self._shelf.read(ring, row) if row else Kept()
        self.kept = self._change(old)
        self.gives_up = self._erase or old.gave_up(self.kept)
        # What is there already was not ended by that stop: this is only delivered again.
        if self.kept == old and not (row and self._erase):
            return True
        if self._update and await self._is_late(rows):
            self.kept, self.overtaken = old, True
            return True
        if row and not self.kept.doses and self._shelf.on_wire(row):
            return False
        self._shelf.recent.pop(self._person, None)
        if row and not self.kept.doses and row.state is State.SENDING:
            # Its sender is gone, and nobody will come back for it.
            await rows.add_tally(Fate.UNKNOWN)
        if self.kept:
            await rows.put(self._new_row(ring, row, old))
        elif row:
            await rows.remove(row.who)
        return True

    def _new_row(self, ring: Ring, row: Row | None, old: Kept) -> Row:
        shelf, person, doses = self._shelf, self._person, self.kept.doses
        now = shelf.clock()
        # A row stays under its key, by which whoever sends a dose just now will find it again.
        key = ring.key(row.kid) if row else ring.current
        base = row or Row(who=b"", kid=key.kid, rec=b"", attempt=minute_of(now))
        new = shelf.written(key, person, self.kept, base)
        if doses is None:
            return replace(new, due=None, state=State.WAITING)
        if doses.same_times(old.doses):
            return new
        state = new.state if new.state is State.SENDING else State.WAITING
        return replace(new, due=shelf.due(key, person, doses, now), state=state)
