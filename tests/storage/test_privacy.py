"""Nobody can be found in what lies on the disk, before and after they are forgotten."""

import base64
import logging
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import asyncpg
import pytest

from bot.core.kept import Kept
from bot.storage.base import Fate
from tests.storage.fixtures import opened
from tests.storage.people import ALL, DOSED, EVERY_DAY, NOW, TODAY, Where

PERSON = 7_123_456_789_012
WORDS = "canaryanchor"
SECRET_KEPT = Kept("de", TODAY, WORDS, TODAY, replace(EVERY_DAY, zone="Antarctica/Troll"), TODAY)


def _encodings(person: int) -> Iterator[bytes]:
    big = [person.to_bytes(length, "big") for length in (6, 7, 8)]
    binary = [*big, *(raw[::-1] for raw in big)]
    yield from binary
    yield from (base64.b64encode(raw).rstrip(b"=") for raw in binary)
    yield from (base64.b32encode(raw).rstrip(b"=") for raw in binary)
    for text in (str(person), f"{person:x}", f"{person:X}", f"{person:o}"):
        yield text.encode()
        yield text.encode("utf-16-le")
        yield base64.b64encode(text.encode()).rstrip(b"=")
    yield _varint(person)


def _varint(number: int) -> bytes:
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(number & 0x7F | 0x80)
    return bytes(reversed(parts))


NEEDLES = [*_encodings(PERSON), WORDS.encode(), b"Antarctica"]


def _found(folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [
        path.name for path in files for data in [path.read_bytes()] if any(one in data for one in NEEDLES)
    ]


def test_the_search_finds_what_it_looks_for(tmp_path: Path) -> None:
    """A search that finds nothing anywhere would prove nothing."""
    for number, needle in enumerate(NEEDLES):
        (tmp_path / str(number)).write_bytes(b"\x00\x01" + needle + b"\x02")

    assert len(_found(tmp_path)) == len(NEEDLES)


async def test_nothing_lies_on_the_disk_before_an_opt_in(sqlite_place: Where) -> None:
    """Who only talks to the bot makes no file at all."""
    async with opened(sqlite_place) as store:
        for person in range(50):
            await store.load(person)
            await store.stop(person)
            await store.change(person, lambda kept: replace(kept, seen=TODAY) if kept else kept)
        await store.queue.lead()
        await store.queue.take(NOW)
        files = list(sqlite_place.sqlite.parent.iterdir())

    assert files == []
    assert list(sqlite_place.key_file.parent.iterdir()) == []


async def test_sqlite_files_tell_nothing(sqlite_place: Where, caplog: pytest.LogCaptureFixture) -> None:
    """Database, log, shared memory and reserve hold no trace while somebody is kept, and none afterwards."""
    folder = sqlite_place.sqlite.parent
    with caplog.at_level(logging.DEBUG):
        async with opened(sqlite_place) as store:
            await store.keep(PERSON, SECRET_KEPT)
            for person in range(300):
                await store.keep(person, DOSED)
            ticket = await store.queue.take(NOW + timedelta(days=2))
            while_open = _found(folder)
            assert ticket
            await store.queue.settle(ticket, Fate.SENT, NOW, lambda kept: kept)
            raw = await store.raw(PERSON)
            await store.forget(PERSON)
            after_forgetting = _found(folder)
            assert raw
            ciphertext = [
                path.name for path in folder.iterdir() if bytes.fromhex(raw.who) in path.read_bytes()
            ]
        closed = _found(folder)

    assert (while_open, after_forgetting, closed) == ([], [], [])
    assert ciphertext == []
    assert str(PERSON) not in caplog.text
    assert WORDS not in caplog.text


async def test_files_are_for_their_owner_alone(sqlite_place: Where) -> None:
    """The database and its journals can be read by nobody else on the machine."""
    async with opened(sqlite_place) as store:
        await store.keep(7, ALL)
        modes = {path.name: path.stat().st_mode & 0o077 for path in sqlite_place.sqlite.parent.glob("*.db*")}

    assert modes["thimble.db"] == modes["thimble.db-wal"] == 0


async def test_postgres_files_tell_nothing(postgres_place: Where) -> None:
    """Tables, indexes and the server's log of changes hold no trace, before and after."""
    async with opened(postgres_place) as store:
        await store.keep(PERSON, SECRET_KEPT)
        ticket = await store.queue.take(NOW + timedelta(days=2))
        assert ticket
        await store.queue.settle(ticket, Fate.SENT, NOW, lambda kept: kept)
        before = _found(await _data_folder(postgres_place.url))
        await store.forget(PERSON)
        after = _found(await _data_folder(postgres_place.url))

    assert (before, after) == ([], [])


async def _data_folder(url: str) -> Path:
    connection = await asyncpg.connect(url)
    await connection.execute("CHECKPOINT")
    folder = Path(await connection.fetchval("SHOW data_directory"))
    await connection.close()
    if not os.access(folder, os.R_OK):
        pytest.skip("THE FILES OF POSTGRESQL WERE NOT SEARCHED: they cannot be read from here")
    return folder


async def test_a_ticket_does_not_show_its_person(sqlite_place: Where) -> None:
    """What ends up in a log by accident names nobody."""
    async with opened(sqlite_place) as store:
        await store.keep(PERSON, SECRET_KEPT)
        ticket = await store.queue.take(NOW + timedelta(days=2))

    assert ticket
    assert str(PERSON) not in repr(ticket)
    assert WORDS not in repr(ticket)
