"""Bringing a database up to date."""

import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from bot.storage.errors import StorageRefused
from bot.storage.migrate import Migration, migrations, pending
from bot.storage.postgres import PostgresEngine
from bot.storage.rows import Row
from bot.storage.sqlite import SqliteEngine
from tests.storage.fixtures import opened
from tests.storage.people import ALL, Where

SQLITE, POSTGRES = migrations("sqlite"), migrations("postgres")
ROW = Row(b"w" * 24, 1, b"r" * 272)


async def _sqlite_at(path: Path, steps: tuple[Migration, ...]) -> None:
    engine = SqliteEngine(path, steps)
    await engine.open()
    try:
        await engine.write(lambda rows: rows.put(ROW))
    finally:
        await engine.close()


async def _postgres_at(url: str, steps: tuple[Migration, ...]) -> None:
    engine = PostgresEngine(url, steps)
    await engine.open()
    try:
        await engine.write(lambda rows: rows.put(ROW))
    finally:
        await engine.close()


def _sqlite_schema(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
        pragmas = [
            connection.execute(f"PRAGMA {name}").fetchone() for name in ("user_version", "application_id")
        ]
    return [*found, *pragmas]


async def _postgres_schema(url: str) -> list[tuple[object, ...]]:
    connection = await asyncpg.connect(url)
    try:
        columns = await connection.fetch(
            "SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns"
            " WHERE table_schema = 'public' ORDER BY 1, 2"
        )
        indexes = await connection.fetch(
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"
        )
        version = await connection.fetch("SELECT n FROM schema_version")
    finally:
        await connection.close()
    return [tuple(record.values()) for record in (*columns, *indexes, *version)]


def test_steps_are_numbered_without_gaps() -> None:
    """Both engines have the same steps."""
    assert [step.version for step in SQLITE] == list(range(1, len(SQLITE) + 1))
    assert [step.version for step in POSTGRES] == [step.version for step in SQLITE]


def test_only_what_is_missing_is_done() -> None:
    """A database in the middle gets the rest; one from the future is refused."""
    assert pending(SQLITE, 0) == SQLITE
    assert pending(SQLITE, 1) == SQLITE[1:]
    assert pending(SQLITE, len(SQLITE)) == ()
    with pytest.raises(StorageRefused, match="newer bot"):
        pending(SQLITE, len(SQLITE) + 1)


@pytest.mark.parametrize("version", range(1, len(SQLITE) + 1))
async def test_sqlite_from_any_version_is_as_from_scratch(tmp_path: Path, version: int) -> None:
    """Step by step or all at once: the same schema, and the rows are still there."""
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    old, new = tmp_path / "old" / "a.db", tmp_path / "new" / "a.db"
    await _sqlite_at(old, SQLITE[:version])
    await _sqlite_at(old, SQLITE)
    await _sqlite_at(new, SQLITE)

    assert _sqlite_schema(old) == _sqlite_schema(new)
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (1,)


@pytest.mark.parametrize("version", range(1, len(POSTGRES) + 1))
async def test_postgres_from_any_version_is_as_from_scratch(postgres_place: Where, version: int) -> None:
    """Step by step or all at once: the same schema, and the rows are still there."""
    await _postgres_at(postgres_place.url, POSTGRES[:version])
    await _postgres_at(postgres_place.url, POSTGRES)
    stepwise = await _postgres_schema(postgres_place.url)
    connection = await asyncpg.connect(postgres_place.url)
    rows = await connection.fetchval("SELECT count(*) FROM kept")
    await connection.execute("DROP TABLE kept, marks, tallies, stops, schema_version")
    await connection.close()
    await _postgres_at(postgres_place.url, POSTGRES)

    assert stepwise == await _postgres_schema(postgres_place.url)
    assert rows == 1


@pytest.mark.parametrize("broken_at", range(len(SQLITE)))
async def test_a_step_that_fails_leaves_sqlite_as_it_was(tmp_path: Path, broken_at: int) -> None:
    """A change of schema happens whole or not at all, and can be tried again."""
    path = tmp_path / "a.db"
    broken = Migration(broken_at + 1, (*SQLITE[broken_at].statements, "CREATE NONSENSE"))
    if broken_at:
        await _sqlite_at(path, SQLITE[:broken_at])
    before = _sqlite_schema(path)
    with pytest.raises(StorageRefused):
        await _sqlite_at(path, (*SQLITE[:broken_at], broken))

    assert _sqlite_schema(path) == before
    await _sqlite_at(path, SQLITE)


async def test_a_newer_sqlite_database_is_refused_untouched(sqlite_place: Where) -> None:
    """An older bot does not even open it for writing."""
    async with opened(sqlite_place) as store:
        await store.keep(7, ALL)
    with closing(sqlite3.connect(sqlite_place.sqlite)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = sqlite_place.sqlite.read_bytes()
    with pytest.raises(StorageRefused, match="newer bot"):
        async with opened(sqlite_place):
            pass

    assert sqlite_place.sqlite.read_bytes() == before


async def test_a_newer_postgres_database_is_refused_untouched(postgres_place: Where) -> None:
    """An older bot says so, and changes nothing."""
    async with opened(postgres_place) as store:
        await store.keep(7, ALL)
    connection = await asyncpg.connect(postgres_place.url)
    await connection.execute("UPDATE schema_version SET n = 99")
    before = await connection.fetch("SELECT * FROM kept")
    with pytest.raises(StorageRefused, match="newer bot"):
        async with opened(postgres_place):
            pass

    assert await connection.fetch("SELECT * FROM kept") == before
    assert await connection.fetchval("SELECT n FROM schema_version") == 99
    await connection.close()


async def test_a_database_of_another_program_is_refused_untouched(sqlite_place: Where) -> None:
    """A wrong path must not put our tables into somebody else's file."""
    with closing(sqlite3.connect(sqlite_place.sqlite)) as connection:
        connection.execute("CREATE TABLE photos (id INTEGER)")
        connection.commit()
    before = sqlite_place.sqlite.read_bytes()
    with pytest.raises(StorageRefused, match="another program"):
        async with opened(sqlite_place):
            pass

    assert sqlite_place.sqlite.read_bytes() == before
