"""Looks at a database from outside the bot that may be using it, and changes nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.storage.errors import StorageRefused, StorageUnavailable
from bot.storage.folder import create_private, look_at
from bot.storage.migrate import migrations

SQLITE = "sqlite:///"

_VERSION_HERE = "SELECT to_regclass('schema_version') IS NOT NULL"
_STANDBY = "SELECT pg_is_in_recovery()"


@dataclass(frozen=True, slots=True)
class Seen:
    """A database as it lies there.

    Attributes:
        version: Up to which step it has been brought; 0 if nobody has opted in yet.
        latest: The last step this bot knows.
        marks: By which mark each key in use is recognised.
        read_only: Whether it takes no changes.
    """

    version: int
    latest: int
    marks: dict[int, bytes] = field(default_factory=dict, repr=False)
    read_only: bool = False


def sqlite_path(url: str) -> Path | None:
    """Return the file that *url* names, if it names one."""
    return Path(url.removeprefix(SQLITE)) if url.startswith(SQLITE) else None


async def look(url: str) -> Seen:
    """Return what can be seen of the database at *url*.

    Raises:
        StorageRefused: It is damaged, or something else than a database of this bot.
        StorageUnavailable: It does not answer.
    """
    path = sqlite_path(url)
    return await _look_at_postgres(url) if path is None else _look_at_sqlite(path)


def _look_at_sqlite(path: Path) -> Seen:
    latest = migrations("sqlite")[-1].version
    if not look_at(path):
        return Seen(0, latest)
    with _reading(path) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise StorageRefused(f"{path}: the database is damaged; restore a backup")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        marks = connection.execute("SELECT kid, mark FROM marks").fetchall() if version else []
    return Seen(version, latest, dict(marks))


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            yield connection
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", type(error).__name__)
        raise StorageUnavailable(f"{path}: the database cannot be read now ({name})") from None


async def _look_at_postgres(url: str) -> Seen:
    latest = migrations("postgres")[-1].version
    # Only who uses PostgreSQL needs its driver.
    import asyncpg

    try:
        connection = await asyncpg.connect(url, timeout=5, command_timeout=5)
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError, ValueError) as error:
        # The server's own text can quote the address with its password.
        raise StorageUnavailable(f"PostgreSQL cannot be reached ({type(error).__name__})") from None
    try:
        standby = await connection.fetchval(_STANDBY)
        if not await connection.fetchval(_VERSION_HERE):
            return Seen(0, latest, read_only=standby)
        version = await connection.fetchval("SELECT n FROM schema_version") or 0
        marks = await connection.fetch("SELECT kid, mark FROM marks")
    except asyncpg.PostgresError as error:
        raise StorageUnavailable(f"PostgreSQL refused a question ({type(error).__name__})") from None
    finally:
        await connection.close(timeout=5)
    return Seen(version, latest, {row["kid"]: row["mark"] for row in marks}, standby)


def copy(path: Path, target: Path) -> None:
    """Write a copy of the SQLite database at *path* to *target*, whether or not a bot is using it.

    Raises:
        StorageRefused: There is nothing to copy, or *target* exists.
        StorageUnavailable: The copy cannot be made.
    """
    if not look_at(path):
        raise StorageRefused(f"{path}: nobody has opted in to anything, so there is no database to copy")
    create_private(target, must_be_new=True)
    try:
        _copy(path, target)
    except BaseException:
        target.unlink()
        raise


def _copy(path: Path, target: Path) -> None:
    with _reading(path) as source, closing(sqlite3.connect(target)) as copied:
        source.backup(copied)
        # So that the copy is one file, wherever it is taken.
        copied.execute("PRAGMA journal_mode = DELETE")
        if copied.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise StorageRefused(f"{path}: the database is damaged; restore a backup")
