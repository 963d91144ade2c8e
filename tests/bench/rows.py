"""Fills a database with people who have opted in to everything, and takes doses from among them."""

import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.core.kept import Doses, Kept
from bot.doses.when import next_slot
from bot.storage.base import Fate
from bot.storage.open import open_store
from bot.storage.opt_ins import OptIns
from bot.storage.rows import Row, Rows
from bot.storage.shelf import minute_of

FIRST = 1_000_000_000
_BATCH = 2000
_DUE = 1000


async def fill(url: str, key: Path, people: int) -> None:
    """Write *people* rows to the database at *url*, for ids from `FIRST` on; no dose of theirs is due today."""
    now = datetime.now(UTC)
    async with open_store(url, key, next_slot, lambda: now) as store:
        await _put(store, range(FIRST, FIRST + people), now, now + timedelta(days=30))


async def claims(url: str, key: Path) -> tuple[float, float]:
    """Return the p50 and the p99, in milliseconds, of taking one of a thousand doses that are due."""
    now = datetime.now(UTC)
    took = []
    async with open_store(url, key, next_slot, lambda: now) as store:
        await _put(store, range(1, 1 + _DUE), now, now)
        for _ in range(_DUE):
            began = time.perf_counter()
            ticket = await store.queue.take(now)
            took.append(1000 * (time.perf_counter() - began))
            assert ticket is not None
            await store.queue.settle(ticket, Fate.SENT, now, lambda kept: kept)
    took.sort()
    return took[_DUE // 2], took[_DUE * 99 // 100]


async def _put(store: OptIns, people: range, now: datetime, due: datetime) -> None:
    """Write rows of *people* faster than any press of a button would."""
    kept = _all(now)
    shelf = store._shelf
    ring = await shelf.engine.write(shelf.ring_to_write)
    base = Row(b"", ring.current.kid, b"", due=minute_of(due))
    for start in range(0, len(people), _BATCH):
        made = [shelf.written(ring.current, one, kept, base) for one in people[start : start + _BATCH]]
        await shelf.engine.write(partial(_put_all, made))


async def _put_all(made: list[Row], rows: Rows) -> None:
    for row in made:
        await rows.put(row)


def _all(now: datetime) -> Kept:
    day = now.date()
    doses = Doses(days=(0, 1, 2, 3, 4, 5, 6), start=600, length=120, zone="Europe/Berlin", agreed=day)
    return Kept("de", day, "feet", day, doses, day)
