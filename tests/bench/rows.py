"""Fills a database with people who have opted in to everything, faster than any press of a button would."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.core.kept import Doses, Kept
from bot.doses.when import next_slot
from bot.storage.open import open_store
from bot.storage.rows import Row, Rows
from bot.storage.shelf import minute_of

FIRST = 1_000_000_000
_BATCH = 2000


async def fill(url: str, key: Path, people: int) -> None:
    """Write *people* rows to the database at *url*, for ids from `FIRST` on; no dose of theirs is due today."""
    now = datetime.now(UTC)
    kept = _all(now)
    async with open_store(url, key, next_slot, lambda: now) as store:
        await store.keep(FIRST, kept)
        shelf = store._shelf
        ring = await shelf.engine.read(shelf.ring)
        assert ring is not None
        base = await shelf.engine.read(lambda rows: rows.find(ring.whos(FIRST)))
        assert base is not None
        later = replace(base, due=minute_of(now + timedelta(days=30)))
        for start in range(1, people, _BATCH):
            ids = range(FIRST + start, FIRST + min(start + _BATCH, people))
            made = [shelf.written(ring.current, one, kept, later) for one in ids]
            await shelf.engine.write(partial(_put_all, made))


async def _put_all(made: list[Row], rows: Rows) -> None:
    for row in made:
        await rows.put(row)


def _all(now: datetime) -> Kept:
    day = now.date()
    doses = Doses(days=(0, 1, 2, 3, 4, 5, 6), start=600, length=120, zone="Europe/Berlin", agreed=day)
    return Kept("de", day, "feet", day, doses, day)
