"""What a database engine must do for us: rows of bytes, and transactions."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class State(IntEnum):
    """Where a row stands between two doses."""

    WAITING = 0
    SENDING = 1
    SET_ASIDE = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One row, nothing of it readable but the minute of the next dose.

    Attributes:
        who: The encrypted chat id.
        kid: Number of the key.
        rec: The encrypted record.
        due: Minute of the next dose since 1970, if there are doses.
        state: Where it stands.
        attempt: Grows with every dose.
        leased: Whether a sender elsewhere may still be sending; kept by the database's own clock.
    """

    who: bytes = field(repr=False)
    kid: int
    rec: bytes = field(repr=False)
    due: int | None = None
    state: State = State.WAITING
    attempt: int = 0
    leased: bool = False


class Rows(Protocol):
    """The rows, seen from inside one transaction."""

    async def lock(self, number: int) -> None:
        """Wait until no other transaction holds *number*, and hold it until this one ends."""

    async def find(self, whos: Sequence[bytes]) -> Row | None:
        """Return the row under any of these keys, held until the transaction ends if that writes."""

    async def put(self, row: Row) -> None:
        """Write *row* in place of one with the same key."""

    async def remove(self, who: bytes) -> None:
        """Delete the row under *who*."""

    async def first_due(self, minute: int) -> Row | None:
        """Return the waiting row that has been due longest at *minute*, held until the transaction ends."""

    async def unfinished(self, limit: int) -> list[Row]:
        """Return rows that are marked as being sent and hold no lease."""

    async def after(self, who: bytes, limit: int) -> list[Row]:
        """Return the next rows in the order of their keys."""

    async def count(self) -> int:
        """Return how many rows there are."""

    async def marks(self) -> dict[int, bytes]:
        """Return by which mark each key in use is recognised."""

    async def add_mark(self, kid: int, mark: bytes) -> None:
        """Remember by which mark key *kid* is recognised, unless one is known."""

    async def keep_only_mark(self, kid: int) -> None:
        """Drop the marks of all other keys."""

    async def add_tally(self, what: str) -> None:
        """Count one more of *what*."""

    async def tallies(self) -> dict[str, int]:
        """Return all counts."""

    async def last_stop(self) -> int:
        """Return the number of the update that was the last stop of anybody; 0 if there was none."""

    async def note_stop(self, update: int) -> None:
        """Remember that *update* was a stop."""


class Engine(Protocol):
    """One database."""

    @property
    def exists(self) -> bool:
        """Whether there is a database to read from; if not, the first thing written makes it."""

    @property
    def alone(self) -> bool:
        """Whether no other process can change the rows."""

    async def read(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work*, which changes nothing."""

    async def glance(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work*, which looks for one row by its key, as soon as can be."""

    async def write(self, work: Callable[[Rows], Awaitable[T]]) -> T:
        """Do *work* and commit it, or nothing of it."""

    async def lead(self) -> bool:
        """Tell whether this process is the one sender; become it if nobody is."""

    async def make_room(self) -> None:
        """Give back the room held in reserve, so that something can be erased from a full disk."""

    async def erased(self) -> None:
        """Clear away what a deletion leaves behind, as far as the engine can."""

    async def alone_for_rotation(self) -> None:
        """Make sure that nobody else uses the database until it is closed, or refuse."""

    async def backup(self, target: Path) -> None:
        """Write a copy of the database to *target*."""

    async def close(self) -> None:
        """Finish what is under way and let go of the database."""


class Uncut:
    """Runs transactions to their end, also when whoever asked for them no longer waits."""

    __slots__ = ("_running",)

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Return what *work* returns; if the caller is cancelled, *work* goes on."""
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._done)
        return await asyncio.shield(task)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        # Looked at, so that an error nobody waits for any more is not reported as one that was forgotten.
        if not task.cancelled():
            task.exception()

    async def finish(self) -> None:
        """Wait for whatever still runs."""
        await asyncio.gather(*self._running, return_exceptions=True)
