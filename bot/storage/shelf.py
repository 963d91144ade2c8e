"""Rows with their meaning: what the store of opt-ins and the queue of doses share."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.core.kept import Doses, Kept
from bot.storage.base import Plan
from bot.storage.crypt import Key, Ring
from bot.storage.errors import StorageRefused, Tampered
from bot.storage.keyfile import KeyFile
from bot.storage.record import decode, encode
from bot.storage.rows import Engine, Row, Rows, State

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE: Final = timedelta(minutes=1)
_MOST_RECENT: Final = 10_000
_LOOK_AGAIN: Final = 0.05


def minute_of(instant: datetime) -> int:
    """Return the minute that *instant* falls in, counted from 1970."""
    return (instant - _EPOCH) // _MINUTE


def instant_of(minute: int) -> datetime:
    """Return when *minute* begins."""
    return _EPOCH + minute * _MINUTE


class Shelf:
    """An engine, its keys, and what of it is on the wire.

    Args:
        engine: The database.
        key_file: The keys, if there are any yet.
        plan: When the next dose is due.
        clock: The present, in UTC.
    """

    def __init__(self, engine: Engine, key_file: KeyFile, plan: Plan, clock: Callable[[], datetime]) -> None:
        self.engine = engine
        self.key_file = key_file
        self.plan = plan
        self.clock = clock
        self.wire: set[bytes] = set()
        self.recent: OrderedDict[int, Kept] = OrderedDict()
        self._landed = asyncio.Event()
        self._ring: Ring | None = None

    async def check_keys(self) -> None:
        """Make sure the key file belongs to the database.

        Raises:
            StorageRefused: It does not, or is missing. Nothing is made or overwritten.
        """
        if self.key_file.exists():
            self.key_file.read()
        if self.engine.exists:
            await self.engine.read(self.ring)

    async def ring(self, rows: Rows) -> Ring | None:
        """Return the keys, or None as long as nobody has needed one."""
        if self._ring is None:
            marks = await rows.marks()
            if marks:
                self._ring = self._recognised(marks)
        return self._ring

    async def ring_to_write(self, rows: Rows) -> Ring:
        """Return the keys; take the first into use if nobody has yet."""
        ring = await self.ring(rows)
        if ring is not None:
            return ring
        key = self.key_file.make().current
        await rows.add_mark(key.kid, key.mark)
        # Read again: another process may have been first, with a key of its own.
        return self._recognised(await rows.marks())

    def _recognised(self, marks: dict[int, bytes]) -> Ring:
        path = self.key_file.path
        if not self.key_file.exists():
            raise StorageRefused(f"{path}: the key file is missing, but the database needs it; put it back")
        ring = self.key_file.read()
        if not ring.recognises(marks):
            raise StorageRefused(f"{path}: this key file belongs to another database; put the right one back")
        return Ring([key for key in ring.keys if key.kid in marks])

    def use(self, ring: Ring) -> None:
        """Use *ring* from now on."""
        self._ring = ring

    def read(self, ring: Ring, row: Row) -> Kept:
        """Return what *row* says; nothing if it is damaged, so that its person can begin anew.

        Raises:
            RecordError: A newer bot wrote it.
        """
        try:
            return decode(ring.key(row.kid).unseal(row.who, row.rec))
        except Tampered:
            return Kept()

    def written(self, key: Key, person: int, kept: Kept, row: Row) -> Row:
        """Return *row* with *kept* in it, under *key*."""
        who = key.who(person)
        return replace(row, who=who, kid=key.kid, rec=key.seal(who, encode(kept)))

    def due(self, key: Key, person: int, doses: Doses | None, after: datetime) -> int | None:
        """Return the minute of the first dose later than *after*."""
        slot = doses and self.plan(doses, key.spread(person), after)
        return minute_of(slot) if slot else None

    def on_wire(self, row: Row) -> bool:
        """Tell whether a dose may be on its way to the person of *row*."""
        return row.state is State.SENDING and (row.leased or row.who in self.wire)

    def landed(self, who: bytes) -> None:
        """Note that what was on the wire for *who* is there, or lost."""
        self.wire.discard(who)
        self._landed.set()
        self._landed = asyncio.Event()

    @property
    def next_landing(self) -> asyncio.Event:
        """What is set when something on the wire lands, or is lost."""
        return self._landed

    async def wait_for(self, landing: asyncio.Event) -> None:
        """Wait for *landing*, or until it is time to look whether another process has settled."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_AGAIN):
                await landing.wait()

    def remember(self, person: int, kept: Kept) -> None:
        """Save the next question about *person* a query, where nobody else can change the answer."""
        if self.engine.alone:
            self.recent[person] = kept
            self.recent.move_to_end(person)
            if len(self.recent) > _MOST_RECENT:
                self.recent.popitem(last=False)
