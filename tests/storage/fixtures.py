"""Stores to test with, over each engine."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path

import pytest

from bot.doses.when import next_slot
from bot.storage.open import open_store
from bot.storage.opt_ins import OptIns
from tests.storage.people import NOW, Where, sqlite_in
from tests.storage.postgres import database


def opened(where: Where, now: datetime = NOW) -> AbstractAsyncContextManager[OptIns]:
    """Open the store at *where*, at a time that stands still."""
    return open_store(where.url, where.key_file, next_slot, lambda: now)


@pytest.fixture
def sqlite_place(tmp_path: Path) -> Where:
    """A place for a SQLite database, with nothing in it."""
    return sqlite_in(tmp_path)


@pytest.fixture
async def postgres_place(tmp_path: Path) -> AsyncIterator[Where]:
    """An empty PostgreSQL database."""
    async with database() as url:
        yield Where(url, tmp_path / "key")


@pytest.fixture(params=["sqlite_place", "postgres_place"], ids=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest) -> Where:
    """An empty database of each engine in turn."""
    found: Where = request.getfixturevalue(request.param)
    return found


@pytest.fixture
async def store(place: Where) -> AsyncIterator[OptIns]:
    """An open store of each engine in turn."""
    async with opened(place) as store:
        yield store
