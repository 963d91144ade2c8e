"""Doses, while the processes that send them are killed and Telegram is not well."""

import random
import sqlite3
import tempfile
import time
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest

from bot.storage.base import Fate
from bot.storage.shelf import minute_of
from tests.doses.children import Telegram, sender
from tests.storage.children import Work, all_gone, child
from tests.storage.fixtures import opened
from tests.storage.people import DOSED, EVERY_DAY, NOW, Where

ALL_DAY = replace(DOSED, doses=replace(EVERY_DAY, length=600))
BEGIN = NOW.replace(hour=18, minute=25)
"""Everybody is due, and the window stays open for as long as this takes."""

_UNFINISHED = f"SELECT count(*) FROM kept WHERE state = 1 OR due < {minute_of(BEGIN) + 240}"


class Herd:
    """Processes that do the same work; when one is killed, another one is born."""

    def __init__(self, work: Work, number: int, seed: int) -> None:
        self._work = work
        self._chance = random.Random(seed)
        self._living = [self._born() for _ in range(number)]

    def _born(self) -> ExitStack:
        stack = ExitStack()
        stack.enter_context(child(self._work))
        return stack

    def kill_one(self) -> None:
        """Kill any one of them, and let another take its place."""
        place = self._chance.randrange(len(self._living))
        self._living[place].close()
        self._living[place] = self._born()

    def kill_all(self) -> None:
        """Kill them all."""
        for stack in self._living:
            stack.close()


async def _unfinished(where: Where) -> int:
    if where.url.startswith("sqlite"):
        with closing(sqlite3.connect(f"file:{where.sqlite}?mode=ro", uri=True)) as connection:
            return int(connection.execute(_UNFINISHED).fetchone()[0])
    server = await asyncpg.connect(where.url)
    try:
        return int(await server.fetchval(_UNFINISHED))
    finally:
        await server.close()


async def _campaign(where: Where, people: int, kills: int, replicas: int, telegram: Telegram) -> None:
    async with opened(where, BEGIN.replace(hour=9)) as store:
        for person in range(people):
            await store.keep(person, ALL_DAY)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "telegram"
        async with telegram.listens(path):
            herd = Herd(sender(where, path, BEGIN, time.monotonic()), replicas, people)
            try:
                await _harry(where, herd, telegram, kills, people)
            finally:
                herd.kill_all()
    await all_gone(where.url)
    await _account(where, people, telegram)


async def _harry(where: Where, herd: Herd, telegram: Telegram, kills: int, people: int) -> None:
    chance = random.Random(kills)
    for _ in range(kills):
        await telegram.more(chance.randrange(1, 2 * people // kills))
        herd.kill_one()
    while await _unfinished(where):
        await telegram.more(people)


async def _account(where: Where, people: int, telegram: Telegram) -> None:
    async with opened(where, BEGIN) as store:
        tallies = await store.queue.tallies()
        rows = await store.rows()
    delivered = set(telegram.delivered)
    sent, unknown = tallies.get(Fate.SENT, 0), tallies.get(Fate.UNKNOWN, 0)

    assert max(telegram.delivered.values()) == 1
    assert sum(tallies.values()) == people
    assert sent <= len(delivered) <= sent + unknown
    # On a slow machine the window ends before the queue does: what is late is dropped, and counted.
    assert set(tallies) <= {Fate.SENT, Fate.UNKNOWN, Fate.BLOCKED, Fate.LATE}
    # Whoever was erased had blocked the bot; one whose block was not heard of before a kill stays.
    assert rows == people - tallies.get(Fate.BLOCKED, 0)
    assert tallies.get(Fate.BLOCKED, 0) <= len(telegram.blocked)


async def test_a_killed_sender_doubles_nothing(sqlite_place: Where) -> None:
    """One process over SQLite: each dose at most once, and all of them accounted for."""
    await _campaign(sqlite_place, people=200, kills=8, replicas=1, telegram=Telegram(seed=1, faults=15))


async def test_three_replicas_that_are_killed_double_nothing(postgres_place: Where) -> None:
    """Three processes over PostgreSQL, faults of every kind: each dose at most once, and all of them accounted for."""
    await _campaign(postgres_place, people=200, kills=8, replicas=3, telegram=Telegram(seed=2, faults=15))


@pytest.mark.soak
async def test_a_sender_killed_a_hundred_times_doubles_nothing(sqlite_place: Where) -> None:
    """The same for long, over SQLite."""
    await _campaign(sqlite_place, people=3000, kills=150, replicas=1, telegram=Telegram(seed=3, faults=10))


@pytest.mark.soak
async def test_ten_thousand_doses_over_three_replicas(postgres_place: Where) -> None:
    """Everybody is due in the same minute, and the replicas are killed again and again."""
    await _campaign(
        postgres_place, people=10_000, kills=300, replicas=3, telegram=Telegram(seed=4, faults=10)
    )
