"""What is done to all rows from time to time: erasing those that expired, changing the key."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from functools import partial

from bot.storage.base import Fate
from bot.storage.crypt import Key, Ring
from bot.storage.errors import Tampered
from bot.storage.record import decode
from bot.storage.rows import Row, Rows
from bot.storage.shelf import Shelf

_BATCH = 200
"""Rows at a time, so that nobody waits long for their answer meanwhile."""


async def _batches(shelf: Shelf) -> AsyncIterator[list[Row]]:
    who = b""
    while batch := await shelf.engine.read(partial(_next, who)):
        yield batch
        who = batch[-1].who


async def _next(who: bytes, rows: Rows) -> list[Row]:
    return await rows.after(who, _BATCH)


async def expire(shelf: Shelf, today: date) -> int:
    """Erase everybody who has not been in contact for too long; return how many."""
    erased, who = await expire_some(shelf, today, b"")
    while who is not None:
        more, who = await expire_some(shelf, today, who)
        erased += more
    return erased


async def expire_some(shelf: Shelf, today: date, after: bytes) -> tuple[int, bytes | None]:
    """Erase those among the next few rows *after* a key who have not been in contact for too long.

    Returns:
        How many, and the key to go on after; None at the end.
    """
    ring = await shelf.engine.read(shelf.ring) if shelf.engine.exists else None
    batch = await shelf.engine.read(partial(_next, after)) if ring else []
    if ring is None or not batch:
        return 0, None
    erased = sum([await _erase(shelf, row) for row in batch if _expired(ring, row, today)])
    if erased:
        await shelf.engine.erased()
    return erased, batch[-1].who


def _expired(ring: Ring, row: Row, today: date) -> bool:
    try:
        return decode(ring.key(row.kid).unseal(row.who, row.rec)).expired(today)
    except Tampered:
        # Nobody can tell since when; it goes when its person says forget.
        return False


async def _erase(shelf: Shelf, row: Row) -> bool:
    async def work(rows: Rows) -> bool:
        found = await rows.find([row.who])
        # The same bytes: nobody has been in contact since it was looked at.
        if found is None or found.rec != row.rec or shelf.on_wire(found):
            return False
        shelf.recent.clear()
        await rows.remove(row.who)
        return True

    return await shelf.engine.write(work)


async def rotate(shelf: Shelf) -> int:
    """Encrypt everything with a new key and throw the old one away; return how many rows.

    One that was cut short goes on where it ended.

    Raises:
        StorageRefused: Another process uses the database.
    """
    engine = shelf.engine
    await engine.alone_for_rotation()
    ring = await engine.read(shelf.ring) if engine.exists else None
    if ring is None:
        return 0
    if len(ring.keys) == 1:
        ring = Ring((ring.current, Key.fresh(ring.current.kid + 1)))
        # The file first: a key that is used must never be one that is only in memory.
        shelf.key_file.replace(ring)
        await engine.write(lambda rows: rows.add_mark(ring.current.kid, ring.current.mark))
        shelf.use(ring)
    moved = await _move_all(shelf, ring)
    await engine.write(lambda rows: rows.keep_only_mark(ring.current.kid))
    shelf.key_file.replace(Ring([ring.current]))
    shelf.use(Ring([ring.current]))
    await engine.erased()
    return moved


async def _move_all(shelf: Shelf, ring: Ring) -> int:
    moved = 0
    while True:
        landing = shelf.next_landing
        left = 0
        async for batch in _batches(shelf):
            old = [row.who for row in batch if row.kid != ring.current.kid]
            done = await shelf.engine.write(partial(_move, shelf, ring=ring, whos=old))
            moved, left = moved + done, left + len(old) - done
        if not left:
            return moved
        await shelf.wait_for(landing)


async def _move(shelf: Shelf, rows: Rows, ring: Ring, whos: list[bytes]) -> int:
    found = [await rows.find([who]) for who in whos]
    movable = [row for row in found if row and not shelf.on_wire(row)]
    for row in movable:
        await rows.remove(row.who)
        await _put_under_current(rows, ring, row)
    return len(movable) + found.count(None)


async def _put_under_current(rows: Rows, ring: Ring, row: Row) -> None:
    old, new = ring.key(row.kid), ring.current
    try:
        who, record = new.who(old.person(row.who)), old.unseal(row.who, row.rec)
    except Tampered:
        # Nobody could ever read it, with any key.
        await rows.add_tally(Fate.DAMAGED)
        return
    await rows.put(replace(row, who=who, kid=new.kid, rec=new.seal(who, record)))
