"""Opt-ins in one SQLite file, for one process."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from bot.storage.errors import DiskFull, StorageRefused, StorageUnavailable
from bot.storage.folder import FolderLock, Reserve, create_private, look_at
from bot.storage.migrate import Migration, migrations, pending
from bot.storage.rows import Rows, Uncut
from bot.storage.sqlite_rows import SqliteRows

T = TypeVar("T")

_APPLICATION_ID = 1953065325
_PRAGMAS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA journal_mode = WAL",
    # A power cut after "you are erased" must not bring the row back.
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)


class SqliteEngine:
    """One SQLite file. It is made when the first person opts in, not before.

    Args:
        path: Where it is, or will be.
        steps: How to bring it up to date.
    """

    alone = True

    def __init__(self, path: Path, steps: tuple[Migration, ...] | None = None) -> None:
        self._path = path
        self._steps = steps or migrations("sqlite")
        self._connection: aiosqlite.Connection | None = None
        self._glances: sqlite3.Connection | None = None
        self._turn = asyncio.Lock()
        self._writing = False
        self._uncut = Uncut()
        self._reserve = Reserve(path)
        self._lock: FolderLock | None = None
        self._unswept = False

    @property
    def exists(self) -> bool:
        """Whether anybody has ever opted in."""
        return self._connection is not None

    async def open(self) -> None:
        """Lock the folder; open the file and bring it up to date if there is one.

        Raises:
            StorageRefused: Another process is there, or the file is damaged, newer, or not ours.
        """
        self._lock = FolderLock(self._path.absolute().parent)
        try:
            if look_at(self._path):
                await self._check()
                await self._connect()
                await self._sweep()
        except BaseException:
            await self.close()
            raise

    async def _check(self) -> None:
        # Read-only, so that a file we refuse stays byte for byte as it is.
        uri = f"{self._path.absolute().as_uri()}?mode=ro"
        with self._errors(StorageRefused):
            async with aiosqlite.connect(uri, uri=True, isolation_level=None) as connection:
                ours, version, tables = [
                    (await _all(connection, statement))[0][0]
                    for statement in (
                        "PRAGMA application_id",
                        "PRAGMA user_version",
                        "SELECT count(*) FROM sqlite_master",
                    )
                ]
                found = await _all(connection, "PRAGMA quick_check(1)")
        if found[0][0] != "ok":
            raise StorageRefused(f"{self._path}: the database is damaged; restore a backup")
        if tables and ours != _APPLICATION_ID:
            raise StorageRefused(
                f"{self._path}: this database belongs to another program; choose another file"
            )
        pending(self._steps, version)

    async def _connect(self) -> aiosqlite.Connection:
        create_private(self._path)
        with self._errors(StorageRefused):
            connection = await aiosqlite.connect(self._path, isolation_level=None)
            try:
                for pragma in _PRAGMAS:
                    await _all(connection, pragma)
                await self._migrate(connection)
            except BaseException:
                await connection.close()
                raise
        self._reserve.fill()
        self._glances = sqlite3.connect(self._path, timeout=0.0, isolation_level=None)
        self._glances.execute("PRAGMA query_only = ON")
        self._connection = connection
        return connection

    async def _migrate(self, connection: aiosqlite.Connection) -> None:
        async with _transaction(connection):
            version = (await _all(connection, "PRAGMA user_version"))[0][0]
            for step in pending(self._steps, version):
                for statement in step.statements:
                    await _all(connection, statement)
                await _all(connection, f"PRAGMA user_version = {step.version}")

    @contextmanager
    def _errors(self, lasting: type[StorageRefused] | type[StorageUnavailable]) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            name = getattr(error, "sqlite_errorname", type(error).__name__)
            if name.startswith("SQLITE_FULL"):
                raise DiskFull(f"{self._path}: the disk is full; make room") from None
            if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
                raise StorageRefused(f"{self._path}: the database is damaged; restore a backup") from None
            raise lasting(f"{self._path}: the database cannot be used now ({name})") from None

    async def read(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work*, which changes nothing."""
        return await self._uncut.run(self._do(work, writing=False))

    async def glance(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work*, which looks for one row: where nobody is writing, sooner done than handed to a thread."""
        if self._glances is None or self._writing:
            return await self.read(work)
        try:
            return await work(SqliteRows(partial(_at_once, self._glances)))
        except sqlite3.Error:
            return await self.read(work)  # which is patient, and says what is wrong

    async def write(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work* and commit it, or nothing of it."""
        return await self._uncut.run(self._do(work, writing=True))

    async def _do(self, work: Callable[[Rows], Awaitable[T]], *, writing: bool) -> T:
        async with self._turn:
            with self._errors(StorageUnavailable):
                connection = self._connection or await self._connect()
                # One connection, one at a time: what is read needs no transaction, and no thread is asked twice.
                self._writing = writing
                try:
                    async with _transaction(connection) if writing else nullcontext():
                        return await work(SqliteRows(connection.execute_fetchall))
                finally:
                    self._writing = False

    async def lead(self) -> bool:
        """Whoever holds the folder is the one sender."""
        if self._unswept:
            await self.erased()
        return True

    async def make_room(self) -> None:
        """Give back the room held in reserve."""
        self._reserve.release()

    async def erased(self) -> None:
        """Empty the write-ahead log into the file, where deleted rows are overwritten, and take the reserve again."""
        # The row is gone already, and what is left of it nobody can read. If sweeping fails, it is done later.
        with suppress(StorageUnavailable):
            await self._uncut.run(self._sweep())

    async def _sweep(self) -> None:
        if self._connection is None:
            return
        async with self._turn:
            self._unswept = True
            with self._errors(StorageUnavailable):
                # False while somebody reads the file from outside.
                self._unswept = not await _checkpointed(self._connection)
            self._reserve.fill()

    async def alone_for_rotation(self) -> None:
        """Nothing to do: the folder is locked."""

    async def backup(self, target: Path) -> None:
        """Write a copy of the database to *target*, while it goes on being used."""
        if self._connection is None:
            raise StorageRefused("nobody has opted in to anything, so there is no database to copy")
        create_private(target, must_be_new=True)
        with self._errors(StorageUnavailable):
            async with self._turn, aiosqlite.connect(target, isolation_level=None) as copy:
                await self._connection.backup(copy)

    async def close(self) -> None:
        """Finish what is under way, close the file, unlock the folder."""
        await self._uncut.finish()
        if self._glances is not None:
            self._glances.close()
            self._glances = None
        if self._connection is not None:
            await self._connection.close()
            self._connection = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None


async def _at_once(connection: sqlite3.Connection, statement: str, values: Sequence[object]) -> list[Any]:
    return connection.execute(statement, values).fetchall()


async def _all(connection: aiosqlite.Connection, statement: str) -> list[Any]:
    return list(await connection.execute_fetchall(statement))


@asynccontextmanager
async def _transaction(connection: aiosqlite.Connection) -> AsyncIterator[None]:
    # IMMEDIATE, because one that reads first and writes later can be refused halfway.
    await _all(connection, "BEGIN IMMEDIATE")
    try:
        yield
        await _all(connection, "COMMIT")
    finally:
        # Also after a commit that failed, such as for want of room.
        if connection.in_transaction:
            await _all(connection, "ROLLBACK")


async def _checkpointed(connection: aiosqlite.Connection) -> bool:
    # Whoever reads the file from outside must not make everybody else wait.
    await _all(connection, "PRAGMA busy_timeout = 100")
    busy, *_pages = (await _all(connection, "PRAGMA wal_checkpoint(TRUNCATE)"))[0]
    await _all(connection, _PRAGMAS[0])
    return not busy
