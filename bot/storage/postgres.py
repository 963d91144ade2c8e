"""Opt-ins in one PostgreSQL database, for any number of processes."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import asyncpg

from bot.storage.errors import DiskFull, StorageRefused, StorageUnavailable
from bot.storage.migrate import Migration, migrations, pending
from bot.storage.postgres_rows import PostgresRows
from bot.storage.rows import Rows, Uncut

T = TypeVar("T")

_TIMEOUT = 10.0
_MOST_CONNECTIONS = 5

# Advisory locks: which program, and what for.
_OURS = 1953065325
_MIGRATING, _LEADING, _RUNNING = 1, 2, 3

_CREATE_VERSION = (
    "CREATE TABLE IF NOT EXISTS schema_version (one BOOLEAN PRIMARY KEY DEFAULT TRUE, n INTEGER NOT NULL)"
)
_VERSION = "SELECT n FROM schema_version"
_SET_VERSION = "INSERT INTO schema_version (n) VALUES ($1) ON CONFLICT (one) DO UPDATE SET n = EXCLUDED.n"
_LOCK_MIGRATING = "SELECT pg_advisory_xact_lock($1, $2)"
_TRY_LEADING = "SELECT pg_try_advisory_lock($1, $2)"
_TRY_RUNNING = "SELECT pg_try_advisory_lock_shared($1, $2)"
_LEAVE_RUNNING = "SELECT pg_advisory_unlock_shared($1, $2)"

# InternalClientError is what the driver says when the server closes a connection just as it is used again.
_LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    TimeoutError,
    OSError,
)


class PostgresEngine:
    """One PostgreSQL database, which is all that its processes share.

    Args:
        url: ``postgresql://…``
        steps: How to bring it up to date.
    """

    alone = False
    exists = True

    def __init__(self, url: str, steps: tuple[Migration, ...] | None = None) -> None:
        self._url = url
        self._steps = steps or migrations("postgres")
        self._uncut = Uncut()
        self._pool: asyncpg.Pool | None = None
        # Holds the locks that must fall when this process does; the pool's connections come and go.
        self._session: asyncpg.Connection | None = None
        self._session_turn = asyncio.Lock()
        self._leading = False

    async def open(self) -> None:
        """Connect, and bring the database up to date.

        Raises:
            StorageRefused: It is newer than this bot, or its keys are being changed.
            StorageUnavailable: It does not answer.
        """
        try:
            with _errors():
                self._pool = await asyncpg.create_pool(
                    self._url,
                    min_size=1,
                    max_size=_MOST_CONNECTIONS,
                    command_timeout=_TIMEOUT,
                    timeout=_TIMEOUT,
                )
                async with self._pool.acquire() as connection, connection.transaction():
                    await self._migrate(connection)
                await self._begin_session()
        except BaseException:
            await self.close()
            raise

    async def _migrate(self, connection: asyncpg.pool.PoolConnectionProxy) -> None:
        await connection.execute(_LOCK_MIGRATING, _OURS, _MIGRATING)
        await connection.execute(_CREATE_VERSION)
        version = await connection.fetchval(_VERSION) or 0
        for step in pending(self._steps, version):
            for statement in step.statements:
                await connection.execute(statement)
            await connection.execute(_SET_VERSION, step.version)

    async def _begin_session(self) -> asyncpg.Connection:
        session = await asyncpg.connect(self._url, command_timeout=_TIMEOUT, timeout=_TIMEOUT)
        if not await session.fetchval(_TRY_RUNNING, _OURS, _RUNNING):
            await session.close()
            raise StorageRefused("the keys of this database are being changed; start again when that is done")
        self._session = session
        return session

    async def read(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work*, which changes nothing."""
        return await self._uncut.run(self._read(work))

    async def glance(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work*, which looks for one row by its key."""
        return await self.read(work)

    async def write(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work* and commit it, or nothing of it."""
        return await self._uncut.run(self._write(work))

    async def _read(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        with _errors():
            async with self._opened.acquire(timeout=_TIMEOUT) as connection:
                return await work(PostgresRows(connection, writing=False))

    async def _write(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        with _errors():
            async with self._opened.acquire(timeout=_TIMEOUT) as connection, connection.transaction():
                return await work(PostgresRows(connection, writing=True))

    @property
    def _opened(self) -> asyncpg.Pool:
        if self._pool is None:
            raise StorageUnavailable("the database is not open")
        return self._pool

    async def lead(self) -> bool:
        """Tell whether this process holds the lock of the one sender, and try to get it."""
        return await self._uncut.run(self._lead())

    async def _lead(self) -> bool:
        async with self._session_turn:
            try:
                with _errors():
                    return await self._hold()
            except StorageUnavailable:
                await self._drop_session()
                return False

    async def _hold(self) -> bool:
        session = self._session or await self._begin_session()
        if self._leading:
            # Answered only if the session, and with it the lock, is still there.
            await session.execute("SELECT 1")
        else:
            self._leading = bool(await session.fetchval(_TRY_LEADING, _OURS, _LEADING))
        return self._leading

    async def _drop_session(self) -> None:
        session, self._session, self._leading = self._session, None, False
        if session is not None:
            session.terminate()

    async def make_room(self) -> None:
        """Nothing to give: the server's disk is not ours to fill."""

    async def erased(self) -> None:
        """Nothing to do: what a deletion leaves is ciphertext, until the server's own vacuum."""

    async def alone_for_rotation(self) -> None:
        """Keep every other process out until this one closes.

        Raises:
            StorageRefused: Another one runs.
        """
        async with self._session_turn:
            with _errors():
                session = self._session or await self._begin_session()
                await session.execute(_LEAVE_RUNNING, _OURS, _RUNNING)
                if await session.fetchval(_TRY_LEADING, _OURS, _RUNNING):
                    return
                await session.fetchval(_TRY_RUNNING, _OURS, _RUNNING)
        raise StorageRefused("other processes use this database; stop them before the keys are changed")

    async def backup(self, target: Path) -> None:
        """Refused: the server has its own tools for that."""
        raise StorageRefused(f"{target}: a PostgreSQL database is copied with its own tool; run: pg_dump")

    async def close(self) -> None:
        """Finish what is under way and disconnect, which lets another process send."""
        await self._uncut.finish()
        if self._session is not None:
            await self._session.close(timeout=_TIMEOUT)
            self._session = None
        if self._pool is not None:
            await self._pool.close()
            self._pool = None


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except asyncpg.DiskFullError:
        raise DiskFull("the disk of the PostgreSQL server is full; make room") from None
    except asyncpg.InvalidPasswordError:
        raise StorageRefused("PostgreSQL does not accept the password in THIMBLE_DATABASE") from None
    except _LOST as error:
        raise StorageUnavailable(f"PostgreSQL does not answer ({type(error).__name__})") from None
    except asyncpg.PostgresError as error:
        # The server's own text can quote values.
        raise StorageUnavailable(f"PostgreSQL refused a statement ({type(error).__name__})") from None
