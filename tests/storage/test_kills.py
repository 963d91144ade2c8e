"""Opt-ins and erasures, while the process is killed again and again."""

import random
import sqlite3
from contextlib import closing

import pytest

from bot.core.kept import Kept
from bot.storage.keyfile import KeyFile
from tests.storage.children import all_gone, child, kept_as, rotator, writer
from tests.storage.fixtures import opened
from tests.storage.people import ALL, Where


async def _killed(where: Where, kills: int) -> None:
    chance = random.Random(kills)
    expected: dict[int, Kept] = {}
    for seed in range(kills):
        possible = _one_life(where, seed, chance.randrange(4, 300), expected)
        await all_gone(where.url)
        await _compare(where, expected, possible)


def _one_life(where: Where, seed: int, lines: int, expected: dict[int, Kept]) -> dict[int, Kept]:
    """Let a process write until it has said so many lines; return what it had begun and not confirmed."""
    begun: dict[int, Kept] = {}
    with child(writer(where, seed)) as process:
        for number, (what, person, anchor) in enumerate(process.lines()):
            if number == lines:
                process.kill()
            kept = kept_as(anchor.removeprefix("="))
            if what == "begins":
                begun[int(person)] = kept
            else:
                del begun[int(person)]
                expected[int(person)] = kept
    return begun


async def _compare(where: Where, expected: dict[int, Kept], possible: dict[int, Kept]) -> None:
    async with opened(where) as store:
        found = {person: await store.load(person) for person in range(60)}
        rows = await store.rows()
    for person, kept in found.items():
        if kept != possible.get(person):
            assert kept == expected.get(person, Kept())
        expected[person] = kept
    assert rows == sum(map(bool, found.values()))


def _sound(where: Where) -> bool:
    with closing(sqlite3.connect(where.sqlite)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


async def test_nothing_confirmed_is_lost_when_sqlite_is_killed(sqlite_place: Where) -> None:
    """What was confirmed is there, what was erased stays erased, and the file opens each time."""
    await _killed(sqlite_place, 8)

    assert _sound(sqlite_place)


async def test_nothing_confirmed_is_lost_when_a_replica_is_killed(postgres_place: Where) -> None:
    """The same over PostgreSQL."""
    await _killed(postgres_place, 6)


@pytest.mark.parametrize("kills", [5])
async def test_a_change_of_keys_that_is_killed_goes_on_later(place: Where, kills: int) -> None:
    """Killed at any row, everybody can still be read, and the next try ends it."""
    chance = random.Random(kills)
    async with opened(place) as store:
        for person in range(450):
            await store.keep(person, ALL)
    for _ in range(kills):
        with child(rotator(place)) as process:
            lines = process.lines()
            for _ in range(chance.randrange(1, 900)):
                next(lines)
        await all_gone(place.url)
        async with opened(place) as store:
            assert [await store.load(person) for person in range(450)] == [ALL] * 450
    async with opened(place) as store:
        await store.rotate()
        kids = {raw.key for person in range(450) if (raw := await store.raw(person))}

    assert await _rows(place) == 450
    assert kids == {key.kid for key in KeyFile(place.key_file).read().keys}


async def _rows(where: Where) -> int:
    async with opened(where) as store:
        return await store.rows()


@pytest.mark.soak
async def test_nothing_confirmed_is_lost_in_a_thousand_kills(place: Where) -> None:
    """The same, for a long time."""
    await _killed(place, 1000)
