"""Puts a backup back in place, whole or not at all."""

import asyncio
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.storage.base import Plan
from bot.storage.errors import StorageRefused, Tampered
from bot.storage.folder import FolderLock, look_at
from bot.storage.keyfile import KeyFile
from bot.storage.opt_ins import OptIns
from bot.storage.outside import copy
from bot.storage.rows import Row, Rows
from bot.storage.shelf import Shelf
from bot.storage.sqlite import SqliteEngine

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Restore:
    """A backup of a SQLite database, and where it goes.

    Attributes:
        backup: The copy.
        path: Where nothing may be yet.
        key_file: The keys that belong to the copy.
        plan: When the next dose is due.
        clock: The present, in UTC.
        with_doses: Whether doses by schedule go on. Somebody may have said stop to them since the copy was made.
    """

    backup: Path
    path: Path
    key_file: Path
    plan: Plan
    clock: Callable[[], datetime]
    with_doses: bool

    def run(self) -> int:
        """Make the database from the backup, and return how many people are in it.

        Raises:
            StorageRefused: It cannot be used, or something is in the way. Nothing was changed.
        """
        if not look_at(self.backup):
            raise StorageRefused(f"{self.backup}: there is no backup to restore")
        lock = FolderLock(self.path.absolute().parent)
        try:
            if self.path.exists():
                raise StorageRefused(f"{self.path}: a database is here already; move it away, then restore")
            return self._staged()
        finally:
            lock.release()

    def _staged(self) -> int:
        folder = Path(tempfile.mkdtemp(prefix=".restoring-", dir=self.path.absolute().parent))
        staged = folder / self.path.name
        try:
            copy(self.backup, staged)
            people = asyncio.run(self._prepared(SqliteEngine(staged)))
            staged.replace(self.path)
        finally:
            shutil.rmtree(folder)
        return people

    async def _prepared(self, engine: SqliteEngine) -> int:
        await engine.open()
        try:
            shelf = Shelf(engine, KeyFile(self.key_file), self.plan, self.clock)
            await shelf.check_keys()
            if not self.with_doses:
                await _end_all_doses(shelf)
            return await OptIns(shelf).rows()
        finally:
            await engine.close()


async def _end_all_doses(shelf: Shelf) -> None:
    store, who = OptIns(shelf), b""
    while batch := await shelf.engine.read(partial(_next, who)):
        for row in batch:
            person = await shelf.engine.read(partial(_person, shelf, row))
            if person is not None:
                await store.stop(person)
        who = batch[-1].who


async def _next(who: bytes, rows: Rows) -> list[Row]:
    return await rows.after(who, _BATCH)


async def _person(shelf: Shelf, row: Row, rows: Rows) -> int | None:
    ring = await shelf.ring(rows)
    try:
        return ring.key(row.kid).person(row.who) if ring else None
    except Tampered:
        # Nobody can read it, so nothing can be sent by it either.
        return None
