"""Opens the store that a URL names."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from bot.storage.base import Plan
from bot.storage.errors import StorageRefused
from bot.storage.keyfile import KeyFile
from bot.storage.opt_ins import OptIns
from bot.storage.rows import Engine
from bot.storage.shelf import Shelf
from bot.storage.sqlite import SqliteEngine

_SQLITE = "sqlite:///"
_POSTGRES = ("postgresql://", "postgres://")


class _Opening(Engine, Protocol):
    async def open(self) -> None: ...


def _utc_now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def open_store(
    url: str, key_file: Path, plan: Plan, clock: Callable[[], datetime] = _utc_now
) -> AsyncIterator[OptIns]:
    """Open the store at *url* for as long as the context lasts.

    Args:
        url: ``sqlite:///relative.db``, ``sqlite:////absolute.db`` or ``postgresql://…``.
        key_file: Where the keys are, or will be made once somebody opts in: not beside the database.
        plan: When the next dose is due, such as `bot.doses.when.next_slot`.
        clock: The present, in UTC.

    Yields:
        The store; its ``queue`` is what the sender of doses needs.

    Raises:
        StorageRefused: The database or the key cannot be used as it is; the message says what to do.
        StorageUnavailable: The database does not answer.
    """
    engine = _engine(url, key_file)
    await engine.open()
    try:
        shelf = Shelf(engine, KeyFile(key_file), plan, clock)
        await shelf.check_keys()
        yield OptIns(shelf)
    finally:
        await engine.close()


def _engine(url: str, key_file: Path) -> _Opening:
    if url.startswith(_SQLITE) and url != _SQLITE:
        path = Path(url.removeprefix(_SQLITE))
        if path.absolute().parent == key_file.absolute().parent:
            raise StorageRefused(
                f"{key_file}: the key must not lie beside the database, where one copy takes both; set THIMBLE_KEY_FILE"
            )
        return SqliteEngine(path)
    if url.startswith(_POSTGRES):
        return _postgres(url)
    # The URL itself may hold a password.
    raise StorageRefused("THIMBLE_DATABASE must begin with sqlite:/// and a path, or with postgresql://")


def _postgres(url: str) -> _Opening:
    try:
        # Only who uses PostgreSQL needs its driver.
        from bot.storage.postgres import PostgresEngine
    except ModuleNotFoundError:
        raise StorageRefused(
            "PostgreSQL needs one more package; run: pip install 'thimble[postgres]'"
        ) from None
    return PostgresEngine(url)
