"""The rows, in PostgreSQL."""

from collections.abc import Sequence
from datetime import timedelta

from asyncpg import Connection, Record
from asyncpg.pool import PoolConnectionProxy

from bot.storage.rows import Row, State

LEASE = timedelta(seconds=20)
"""A dose that was being sent is given up as unknown after so long. A request ends, one way or another, well before."""

_LOCK = "SELECT pg_advisory_xact_lock($1)"
_COLUMNS = """SELECT who, kid, rec, due, state, attempt,
    state = 1 AND lease > clock_timestamp() AS leased FROM kept"""
_FIND = f"{_COLUMNS} WHERE who = ANY($1::BYTEA[])"
_FIND_TO_WRITE = f"{_FIND} FOR UPDATE"
_FIRST_DUE = f"{_COLUMNS} WHERE state = 0 AND due <= $1 ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED"
_UNFINISHED = f"{_COLUMNS} WHERE state = 1 AND lease <= clock_timestamp() LIMIT $1"
_AFTER = f"{_COLUMNS} WHERE who > $1 ORDER BY who LIMIT $2"
_PUT = """INSERT INTO kept (who, kid, rec, due, state, attempt, lease)
    VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $5::SMALLINT = 1 THEN clock_timestamp() + $7::INTERVAL END)
    ON CONFLICT (who) DO UPDATE SET kid = EXCLUDED.kid, rec = EXCLUDED.rec, due = EXCLUDED.due,
        state = EXCLUDED.state, attempt = EXCLUDED.attempt, lease = EXCLUDED.lease"""
_REMOVE = "DELETE FROM kept WHERE who = $1"
_COUNT = "SELECT count(*) FROM kept"
_MARKS = "SELECT kid, mark FROM marks"
_ADD_MARK = "INSERT INTO marks (kid, mark) VALUES ($1, $2) ON CONFLICT (kid) DO NOTHING"
_KEEP_ONLY_MARK = "DELETE FROM marks WHERE kid <> $1"
_ADD_TALLY = "INSERT INTO tallies (what, n) VALUES ($1, 1) ON CONFLICT (what) DO UPDATE SET n = tallies.n + 1"
_TALLIES = "SELECT what, n FROM tallies"
_LAST_STOP = "SELECT n FROM stops"
_NOTE_STOP = "INSERT INTO stops (n) VALUES ($1) ON CONFLICT (one) DO UPDATE SET n = EXCLUDED.n"


def _row(record: Record) -> Row:
    return Row(
        record["who"],
        record["kid"],
        record["rec"],
        record["due"],
        State(record["state"]),
        record["attempt"],
        bool(record["leased"]),
    )


class PostgresRows:
    """`Rows` of one PostgreSQL connection, inside a transaction that its owner began.

    Args:
        connection: Where the transaction runs.
        writing: Whether it may change rows; what it finds is then held until it ends.
    """

    __slots__ = ("_connection", "_find")

    def __init__(self, connection: Connection | PoolConnectionProxy, *, writing: bool) -> None:
        self._connection = connection
        self._find = _FIND_TO_WRITE if writing else _FIND

    async def _first(self, statement: str, *values: object) -> Row | None:
        record = await self._connection.fetchrow(statement, *values)
        return None if record is None else _row(record)

    async def _rows(self, statement: str, *values: object) -> list[Row]:
        return [_row(record) for record in await self._connection.fetch(statement, *values)]

    async def lock(self, number: int) -> None:
        """Wait until no other transaction holds *number*, and hold it until this one ends."""
        await self._connection.execute(_LOCK, number)

    async def find(self, whos: Sequence[bytes]) -> Row | None:
        """Return the row under any of these keys."""
        return await self._first(self._find, list(whos))

    async def put(self, row: Row) -> None:
        """Write *row* in place of one with the same key; being sent, it gets a new lease."""
        await self._connection.execute(
            _PUT, row.who, row.kid, row.rec, row.due, int(row.state), row.attempt, LEASE
        )

    async def remove(self, who: bytes) -> None:
        """Delete the row under *who*."""
        await self._connection.execute(_REMOVE, who)

    async def first_due(self, minute: int) -> Row | None:
        """Return the waiting row that has been due longest at *minute*, held until the transaction ends."""
        return await self._first(_FIRST_DUE, minute)

    async def unfinished(self, limit: int) -> list[Row]:
        """Return rows that are marked as being sent and whose lease is over."""
        return await self._rows(_UNFINISHED, limit)

    async def after(self, who: bytes, limit: int) -> list[Row]:
        """Return the next rows in the order of their keys."""
        return await self._rows(_AFTER, who, limit)

    async def count(self) -> int:
        """Return how many rows there are."""
        return int(await self._connection.fetchval(_COUNT))

    async def marks(self) -> dict[int, bytes]:
        """Return by which mark each key in use is recognised."""
        return {record["kid"]: record["mark"] for record in await self._connection.fetch(_MARKS)}

    async def add_mark(self, kid: int, mark: bytes) -> None:
        """Remember by which mark key *kid* is recognised, unless one is known."""
        await self._connection.execute(_ADD_MARK, kid, mark)

    async def keep_only_mark(self, kid: int) -> None:
        """Drop the marks of all other keys."""
        await self._connection.execute(_KEEP_ONLY_MARK, kid)

    async def add_tally(self, what: str) -> None:
        """Count one more of *what*."""
        await self._connection.execute(_ADD_TALLY, what)

    async def tallies(self) -> dict[str, int]:
        """Return all counts."""
        return {record["what"]: record["n"] for record in await self._connection.fetch(_TALLIES)}

    async def last_stop(self) -> int:
        """Return the number of the update that was the last stop of anybody; 0 if there was none."""
        return await self._connection.fetchval(_LAST_STOP) or 0

    async def note_stop(self, update: int) -> None:
        """Remember that *update* was a stop."""
        await self._connection.execute(_NOTE_STOP, update)
