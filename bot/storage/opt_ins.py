"""Remembers what people opted in to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.core.kept import Kept
from bot.storage.base import Stored
from bot.storage.change import Change
from bot.storage.errors import DiskFull, Tampered
from bot.storage.queue import DueDoses
from bot.storage.rows import Rows
from bot.storage.shelf import Shelf, instant_of
from bot.storage.upkeep import expire, rotate


def _without_doses(kept: Kept) -> Kept:
    return replace(kept, doses=None)


class OptIns:
    """The `Store`, over any engine.

    Attributes:
        queue: The doses that are due.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.queue = DueDoses(shelf)

    async def load(self, person: int) -> Kept:
        """Return what *person* asked us to remember; an empty `Kept` if nothing."""
        shelf = self._shelf
        if not shelf.engine.exists:
            return Kept()
        known = shelf.recent.get(person)
        return (
            known if known is not None else await shelf.engine.glance(lambda rows: self._load(rows, person))
        )

    async def _load(self, rows: Rows, person: int) -> Kept:
        ring = await self._shelf.ring(rows)
        row = await rows.find(ring.whos(person)) if ring else None
        kept = self._shelf.read(ring, row) if ring and row else Kept()
        self._shelf.remember(person, kept)
        return kept

    async def keep(self, person: int, kept: Kept) -> None:
        """Replace what is remembered about *person*; an empty *kept* removes the row."""
        await self.change(person, lambda _: kept)

    async def agree(self, person: int, change: Callable[[Kept], Kept], update: int) -> bool:
        """Do what `change` does, unless somebody has said stop with an update later than *update*."""
        agreed = Change(self._shelf, person, change, update=update)
        await self._carry_out(agreed)
        return not agreed.overtaken

    async def stop(self, person: int, update: int = 0) -> None:
        """End the doses of *person*; a dose already on the wire lands before this returns, none after."""
        if self._shelf.engine.exists:
            await self._carry_out(Change(self._shelf, person, _without_doses, stop=update))

    async def forget(self, person: int) -> None:
        """Erase every trace of *person*. Doing it twice is fine."""
        if self._shelf.engine.exists:
            await self._carry_out(Change(self._shelf, person, lambda _: Kept(), erase=True))

    async def change(self, person: int, change: Callable[[Kept], Kept]) -> Kept:
        """Change what is remembered about *person* in one step that nothing can come between."""
        if not self._shelf.engine.exists and not change(Kept()):
            return Kept()
        return await self._carry_out(Change(self._shelf, person, change))

    async def _carry_out(self, change: Change) -> Kept:
        while True:
            landing = self._shelf.next_landing
            if await self._written(change):
                return change.kept
            await self._shelf.wait_for(landing)

    async def _written(self, change: Change) -> bool:
        engine = self._shelf.engine
        try:
            written = await engine.write(change.work)
        except DiskFull:
            if not change.gives_up:
                raise
            await engine.make_room()
            written = await engine.write(change.work)
        if written and change.gives_up:
            await engine.erased()
        return written

    async def raw(self, person: int) -> Stored | None:
        """Return the row of *person* exactly as it is stored, or None if there is none."""
        engine = self._shelf.engine
        return await engine.read(lambda rows: self._raw(rows, person)) if engine.exists else None

    async def _raw(self, rows: Rows, person: int) -> Stored | None:
        ring = await self._shelf.ring(rows)
        row = await rows.find(ring.whos(person)) if ring else None
        if ring is None or row is None:
            return None
        try:
            record = ring.key(row.kid).unseal(row.who, row.rec).decode().rstrip()
        except Tampered:
            record = ""
        due = None if row.due is None else instant_of(row.due)
        return Stored(row.who.hex(), row.kid, due, row.state.name.lower(), len(row.rec), record)

    async def rows(self) -> int:
        """Return how many people have opted in to something."""
        engine = self._shelf.engine
        return await engine.read(lambda rows: rows.count()) if engine.exists else 0

    async def expire(self, today: date) -> int:
        """Erase everybody who has not been in contact for too long; return how many."""
        return await expire(self._shelf, today)

    async def rotate(self) -> int:
        """Encrypt everything with a new key and throw the old one away; return how many rows."""
        return await rotate(self._shelf)

    async def backup(self, target: Path) -> None:
        """Write a copy of the database to *target*, which must not exist."""
        await self._shelf.engine.backup(target)
