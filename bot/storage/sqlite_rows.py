"""The rows, in SQLite."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any

from bot.storage.rows import Row, State

_COLUMNS = "SELECT who, kid, rec, due, state, attempt FROM kept"
_FIND = f"{_COLUMNS} WHERE who IN (?, ?)"
_FIRST_DUE = f"{_COLUMNS} WHERE state = 0 AND due <= ? ORDER BY due LIMIT 1"
_UNFINISHED = f"{_COLUMNS} WHERE state = 1 LIMIT ?"
_AFTER = f"{_COLUMNS} WHERE who > ? ORDER BY who LIMIT ?"
_PUT = "INSERT OR REPLACE INTO kept (who, kid, rec, due, state, attempt) VALUES (?, ?, ?, ?, ?, ?)"
_REMOVE = "DELETE FROM kept WHERE who = ?"
_COUNT = "SELECT count(*) FROM kept"
_MARKS = "SELECT kid, mark FROM marks"
_ADD_MARK = "INSERT OR IGNORE INTO marks (kid, mark) VALUES (?, ?)"
_KEEP_ONLY_MARK = "DELETE FROM marks WHERE kid <> ?"
_ADD_TALLY = "INSERT INTO tallies (what, n) VALUES (?, 1) ON CONFLICT (what) DO UPDATE SET n = n + 1"
_TALLIES = "SELECT what, n FROM tallies"
_LAST_STOP = "SELECT max(n) FROM stops"
_NOTE_STOP = "INSERT INTO stops (one, n) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET n = excluded.n"


Execute = Callable[[str, Sequence[object]], Awaitable[Iterable[Any]]]
"""Executes a statement with its values, and returns all that it finds."""


class SqliteRows:
    """`Rows` of one SQLite connection, inside a transaction that its owner began."""

    __slots__ = ("_execute",)

    def __init__(self, execute: Execute) -> None:
        self._execute = execute

    async def _all(self, statement: str, *values: object) -> list[Any]:
        return list(await self._execute(statement, values))

    async def _rows(self, statement: str, *values: object) -> list[Row]:
        return [
            Row(who, kid, rec, due, State(state), attempt)
            for who, kid, rec, due, state, attempt in await self._all(statement, *values)
        ]

    async def lock(self, number: int) -> None:
        """There is one writer at a time: it holds every number."""

    async def find(self, whos: Sequence[bytes]) -> Row | None:
        """Return the row under any of these keys."""
        rows = await self._rows(_FIND, whos[0], whos[-1])
        return rows[0] if rows else None

    async def put(self, row: Row) -> None:
        """Write *row* in place of one with the same key."""
        await self._all(_PUT, row.who, row.kid, row.rec, row.due, row.state, row.attempt)

    async def remove(self, who: bytes) -> None:
        """Delete the row under *who*."""
        await self._all(_REMOVE, who)

    async def first_due(self, minute: int) -> Row | None:
        """Return the waiting row that has been due longest at *minute*."""
        rows = await self._rows(_FIRST_DUE, minute)
        return rows[0] if rows else None

    async def unfinished(self, limit: int) -> list[Row]:
        """Return rows that are marked as being sent; which of them this process is sending, it knows itself."""
        return await self._rows(_UNFINISHED, limit)

    async def after(self, who: bytes, limit: int) -> list[Row]:
        """Return the next rows in the order of their keys."""
        return await self._rows(_AFTER, who, limit)

    async def count(self) -> int:
        """Return how many rows there are."""
        return int((await self._all(_COUNT))[0][0])

    async def marks(self) -> dict[int, bytes]:
        """Return by which mark each key in use is recognised."""
        return dict(await self._all(_MARKS))

    async def add_mark(self, kid: int, mark: bytes) -> None:
        """Remember by which mark key *kid* is recognised, unless one is known."""
        await self._all(_ADD_MARK, kid, mark)

    async def keep_only_mark(self, kid: int) -> None:
        """Drop the marks of all other keys."""
        await self._all(_KEEP_ONLY_MARK, kid)

    async def add_tally(self, what: str) -> None:
        """Count one more of *what*."""
        await self._all(_ADD_TALLY, what)

    async def tallies(self) -> dict[str, int]:
        """Return all counts."""
        return dict(await self._all(_TALLIES))

    async def last_stop(self) -> int:
        """Return the number of the update that was the last stop of anybody; 0 if there was none."""
        return int((await self._all(_LAST_STOP))[0][0] or 0)

    async def note_stop(self, update: int) -> None:
        """Remember that *update* was a stop."""
        await self._all(_NOTE_STOP, update)
