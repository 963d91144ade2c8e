"""Somebody is erased while the bot runs: the request tells nobody who, and is carried out or told."""

import asyncio
import logging
from pathlib import Path

import pytest

from bot.core.kept import Kept
from bot.erasing import NotErased, Request
from bot.storage.errors import StorageUnavailable
from bot.storage.keyfile import KeyFile
from tests.storage.fixtures import opened
from tests.storage.people import LANG, Where, sqlite_in

PERSON = 7_123_456_789


@pytest.fixture
def where(tmp_path: Path) -> Where:
    """Return a place for a database."""
    return sqlite_in(tmp_path)


@pytest.fixture
def request_(where: Where) -> Request:
    """Return the place for a request, where somebody has opted in."""
    KeyFile(where.key_file).make()
    return Request.beside(where.sqlite, KeyFile(where.key_file))


async def nobody(_: int) -> None:
    """Erase nobody."""
    pytest.fail("nobody was asked for")


def left(request_: Request) -> bytes:
    """Return what a request that nobody carries out looks like while it lies there."""
    seen: list[bytes] = []

    def look(_: float) -> None:
        seen.append(request_.path.read_bytes())

    with pytest.raises(NotErased, match="stop it, and try again"):
        request_.make(PERSON, look)
    return seen[0]


def test_a_request_that_nobody_carries_out_is_taken_back(request_: Request) -> None:
    """And whoever asked is told, so that nobody is believed to be erased who is not."""
    left(request_)

    assert list(request_.path.parent.iterdir()) == []


def test_a_request_tells_nobody_whom_it_is_about(request_: Request) -> None:
    """It holds the key of the row, encrypted as in the database."""
    data = left(request_)

    assert str(PERSON).encode() not in data
    assert PERSON.to_bytes(8, "big")[3:] not in data
    assert PERSON.to_bytes(8, "little")[:5] not in data
    assert data == request_.key.read().current.who(PERSON)


def test_without_a_key_there_is_nothing_to_ask_for(where: Where) -> None:
    """Nobody has opted in, and no file is made."""
    request = Request.beside(where.sqlite, KeyFile(where.key_file))
    request.make(PERSON)

    assert list(where.sqlite.parent.iterdir()) == []


async def test_a_request_from_before_a_start_is_carried_out(where: Where, request_: Request) -> None:
    """Such as one that was made in the second in which the bot was restarted."""
    async with opened(where) as store:
        await store.keep(PERSON, LANG)
        request_.path.write_bytes(request_.key.read().current.who(PERSON))
        carried_out = [await request_.carry_out(store.forget) for _ in range(2)]

        assert carried_out == [True, False]
        assert await store.load(PERSON) == Kept()


async def test_what_cannot_be_erased_now_is_tried_again(
    request_: Request, caplog: pytest.LogCaptureFixture
) -> None:
    """The request stays until it could be carried out, and nothing tells whom it is about."""
    caplog.set_level(logging.INFO)
    erased: list[int] = []

    async def forget(person: int) -> None:
        if not caplog.records:
            raise StorageUnavailable("locked")
        erased.append(person)

    request_.path.write_bytes(request_.key.read().current.who(PERSON))
    there = []
    for _ in range(2):
        await request_.carry_out(forget)
        there.append(request_.path.exists())

    assert (there, erased) == ([True, False], [PERSON])
    assert str(PERSON) not in caplog.text


async def test_what_is_no_request_is_taken_away(request_: Request, caplog: pytest.LogCaptureFixture) -> None:
    """And told, rather than looked at for ever."""
    request_.path.write_bytes(b"something else")
    await request_.carry_out(nobody)

    assert not request_.path.exists()
    assert "cannot be read" in caplog.text


async def test_watching_looks_again_and_again(request_: Request) -> None:
    """As long as the bot runs."""
    looks: list[float] = []

    async def pause(seconds: float) -> None:
        looks.append(seconds)
        if len(looks) == 3:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await request_.watch(nobody, pause)

    assert len(looks) == 3
