"""Several processes on one database, some of which die."""

import asyncio
from datetime import timedelta
from pathlib import Path

import asyncpg
import pytest

from bot.core.kept import Kept
from bot.storage.base import Fate
from bot.storage.errors import StorageRefused, StorageUnavailable
from tests.storage.fixtures import opened
from tests.storage.people import ALL, DOSED, LANG, NOW, Where

LATE = NOW + timedelta(hours=3)


async def test_postgres_backups_are_made_by_its_own_tool(postgres_place: Where, tmp_path: Path) -> None:
    """The refusal names it."""
    async with opened(postgres_place) as store:
        with pytest.raises(StorageRefused, match="pg_dump"):
            await store.backup(tmp_path / "copy")


async def _cut_all(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await connection.close()


async def test_a_lost_connection_to_postgres_is_made_again(postgres_place: Where) -> None:
    """Whoever asks in that moment is told; nothing confirmed is lost; the next one is served."""
    async with opened(postgres_place) as store:
        await store.keep(7, LANG)
        await store.queue.lead()
        await _cut_all(postgres_place.url)
        led = await store.queue.lead()
        for _ in range(5):
            try:
                await store.keep(8, ALL)
            except StorageUnavailable:
                continue
            break

        assert not led
        assert await store.queue.lead()
        assert [await store.load(person) for person in (7, 8)] == [LANG, ALL]


async def test_a_postgres_that_is_not_there_is_said(tmp_path: Path) -> None:
    """The start fails with the reason, without the password."""
    url = f"postgresql://bot:hunter2@/nothing?host={tmp_path}"
    with pytest.raises(StorageUnavailable, match="does not answer") as refused:
        async with opened(Where(url, tmp_path / "key")):
            pass

    assert "hunter2" not in str(refused.value)


async def test_one_of_three_leads_and_another_takes_over(postgres_place: Where) -> None:
    """There is one sender at any time; when it goes, one of the others follows."""
    async with opened(postgres_place) as second, opened(postgres_place) as third:
        async with opened(postgres_place) as first:
            led = [await store.queue.lead() for store in (first, second, third)]
        then = [await store.queue.lead() for store in (second, third)]

    assert led == [True, False, False]
    assert then == [True, False]


async def test_stop_waits_for_a_send_of_another_process(postgres_place: Where) -> None:
    """The one who stops and the one who sends need not be the same replica."""
    async with opened(postgres_place) as sender, opened(postgres_place) as other:
        await sender.keep(7, DOSED)
        ticket = await sender.queue.take(LATE)
        assert ticket
        stopping = asyncio.create_task(other.stop(7))
        for person in range(20):
            await other.keep(100 + person, LANG)
        waited = not stopping.done()
        await sender.queue.settle(ticket, Fate.SENT, LATE, lambda kept: kept)
        await stopping

        assert waited
        assert await sender.load(7) == Kept()


async def test_what_a_dead_process_was_sending_is_unknown(place: Where) -> None:
    """It is counted, never sent again, and the next one comes on the next day."""
    async with opened(place) as store:
        for person in range(4):
            await store.keep(person, DOSED)
        lost = [ticket.person for _ in range(3) if (ticket := await store.queue.take(LATE))]
    await _let_leases_end(place)
    async with opened(place) as store:
        await store.stop(lost[0])
        reaped = [await store.queue.reap(LATE) for _ in range(2)]
        rest = await store.queue.take(LATE)
        none_left = await store.queue.take(LATE)
        tallies = await store.queue.tallies()

    assert reaped == [2, 0]
    assert rest
    assert rest.person not in lost
    assert none_left is None
    assert tallies == {Fate.UNKNOWN: 3}


async def _let_leases_end(place: Where) -> None:
    if place.url.startswith("postgresql"):
        connection = await asyncpg.connect(place.url)
        await connection.execute("UPDATE kept SET lease = clock_timestamp() WHERE lease IS NOT NULL")
        await connection.close()
