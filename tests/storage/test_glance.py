"""One row is looked up at once where nobody is writing, and in turn where somebody is."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing

import pytest

from bot.core.kept import Kept
from bot.storage.opt_ins import OptIns
from bot.storage.rows import Rows
from tests.storage.fixtures import opened
from tests.storage.people import ALL, LANG, Where


def _held() -> tuple[asyncio.Event, Callable[[Rows], Awaitable[None]]]:
    """Return work on the rows that takes until the event is set, and the event."""
    go_on = asyncio.Event()

    async def slowly(_rows: Rows) -> None:
        await go_on.wait()

    return go_on, slowly


async def test_what_was_just_kept_is_seen(store: OptIns) -> None:
    """By whichever way a row is looked for."""
    await store.keep(7, ALL)
    first = await store.load(7)
    await store.keep(7, LANG)
    second = await store.load(7)
    await store.forget(7)

    assert [first, second, await store.load(7)] == [ALL, LANG, Kept()]


async def test_no_thread_is_asked_where_nobody_writes(sqlite_place: Where) -> None:
    """A glance is over before anything else has a turn."""
    async with opened(sqlite_place) as store:
        await store.keep(7, ALL)
        looking = store.load(7)

        with pytest.raises(StopIteration) as found:
            looking.send(None)
    assert found.value.value == ALL


async def test_no_thread_is_asked_while_others_only_look(sqlite_place: Where) -> None:
    """Otherwise one who was sent to the thread would send everybody after, for as long as people keep coming."""
    go_on, slowly = _held()

    async with opened(sqlite_place) as store:
        await store.keep(7, ALL)
        reading = asyncio.create_task(store._shelf.engine.read(slowly))
        await asyncio.wait({reading}, timeout=0)
        with pytest.raises(StopIteration) as found:
            store.load(7).send(None)
        go_on.set()
        await reading
    assert found.value.value == ALL


async def test_whoever_looks_while_somebody_writes_waits(sqlite_place: Where) -> None:
    """What was there before the change must not be remembered as what is there after it."""
    go_on, slowly = _held()

    async with opened(sqlite_place) as store:
        await store.keep(7, ALL)
        writing = asyncio.create_task(store._shelf.engine.write(slowly))
        changing = asyncio.create_task(store.keep(7, LANG))
        await asyncio.wait({writing}, timeout=0)
        looking = asyncio.create_task(store.load(7))
        await asyncio.wait({looking}, timeout=0)
        go_on.set()
        await asyncio.gather(writing, changing)

        assert await looking == LANG


async def test_a_locked_database_is_waited_for(sqlite_place: Where) -> None:
    """A glance that is refused becomes a patient look."""
    async with opened(sqlite_place) as store:
        await store.keep(7, ALL)
        store._shelf.recent.clear()
        engine = store._shelf.engine
        with closing(sqlite3.connect(":memory:")) as broken:
            engine._glances, kept = broken, engine._glances  # type: ignore[attr-defined]
            found = await store.load(7)
            engine._glances = kept  # type: ignore[attr-defined]

    assert found == ALL
