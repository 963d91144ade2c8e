"""Measures a million opted-in people: run with ``python -m tests.storage.measure_rows [rows] [postgres]``."""

import asyncio
import resource
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.storage.base import Fate
from bot.storage.opt_ins import OptIns
from bot.storage.rows import Row, Rows
from bot.storage.shelf import minute_of
from tests.storage.fixtures import opened
from tests.storage.people import ALL, NOW, Where, sqlite_in
from tests.storage.postgres import database

_BATCH = 2000
_TAKEN = 1000


@asynccontextmanager
async def _place(engine: str) -> AsyncIterator[Where]:
    with TemporaryDirectory(dir="/tmp") as folder:
        if engine == "postgres":
            async with database() as url:
                yield Where(url, Path(folder) / "key")
        else:
            yield sqlite_in(Path(folder))


async def fill(store: OptIns, first: int, last: int, due: datetime) -> None:
    """Write many people at once, as no press of a button ever would."""
    shelf = store._shelf
    ring = await shelf.engine.read(shelf.ring)
    assert ring
    base = await shelf.engine.read(lambda rows: rows.find(ring.whos(0)))
    assert base
    for start in range(first, last, _BATCH):
        people = range(start, min(start + _BATCH, last))
        made = [
            replace(shelf.written(ring.current, one, ALL, base), due=minute_of(due) + one % 1440)
            for one in people
        ]
        await shelf.engine.write(partial(_put_all, made))


async def _put_all(made: list[Row], rows: Rows) -> None:
    for row in made:
        await rows.put(row)


def _spent(times: list[float]) -> str:
    times.sort()
    return f"p50 {times[len(times) // 2] * 1e3:.2f} ms, p99 {times[len(times) * 99 // 100] * 1e3:.2f} ms"


async def _claims(store: OptIns, now: datetime) -> str:
    took, settled = [], []
    for _ in range(_TAKEN):
        began = time.perf_counter()
        ticket = await store.queue.take(now)
        took.append(time.perf_counter() - began)
        assert ticket
        began = time.perf_counter()
        await store.queue.settle(ticket, Fate.SENT, now, lambda kept: kept)
        settled.append(time.perf_counter() - began)
    return f"take {_spent(took)}; settle {_spent(settled)}"


async def _timed(work: Any) -> str:
    began = time.perf_counter()
    found = await work
    return f"{(time.perf_counter() - began) * 1e3:.1f} ms ({found})"


async def measure(rows: int, engine: str) -> None:
    """Print what taking due doses costs beside ever more rows that are not due."""
    later, now = NOW + timedelta(days=30), NOW + timedelta(days=2)
    async with _place(engine) as where, opened(where) as store:
        await store.keep(0, ALL)
        filled = 1
        for step in (rows // 100, rows // 10, rows):
            await fill(store, filled, step, later)
            filled = step
            await fill(store, -_TAKEN, 0, NOW)
            print(f"{engine}: {step:,} rows not due:", await _claims(store, now))
            print("  nothing due:", await _timed(store.queue.take(NOW - timedelta(days=9))))
            print("  load, not cached:", await _timed(_load_some(store)), "a thousand")
            print("  memory:", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "MB at most")
        print("  count:", await _timed(store.rows()))
        print("  expiry, nobody due:", await _timed(store.expire(NOW.date())))


async def _load_some(store: OptIns) -> int:
    store._shelf.recent.clear()
    return sum([bool(await store.load(person)) for person in range(1, 1001)])


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    asyncio.run(measure(number, sys.argv[2] if len(sys.argv) > 2 else "sqlite"))
