"""What a store of opt-ins must do."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bot.core.kept import Doses, Kept

Plan = Callable[[Doses, bytes, datetime], datetime | None]
"""Tells when the next dose is due after an instant; the bytes spread people over their window."""


class Fate(StrEnum):
    """How a due dose ended. Every one ends in exactly one of these."""

    SENT = "sent"
    UNKNOWN = "unknown"  # it may have arrived or not; it is never tried again
    LATE = "late"  # its window was over
    BLOCKED = "blocked"  # the person cannot be reached any more; all about them is erased
    DAMAGED = "damaged"  # the stored row could not be read; it is set aside


@dataclass(frozen=True, slots=True)
class Ticket:
    """A dose that is marked as being sent; whoever holds it settles it.

    Attributes:
        who: The key of the row.
        slot: When it was due.
        attempt: Number of this try; a ticket of an earlier one has no effect.
        person: Whom to send it to.
        kept: What that person asked us to remember.
    """

    who: bytes = field(repr=False)
    slot: datetime
    attempt: int
    person: int = field(repr=False)
    kept: Kept = field(repr=False)


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as it lies in the database, and what it says once decrypted.

    Attributes:
        who: The encrypted chat id, in hex; the key of the row.
        key: Number of the key it is encrypted with.
        due: When the next dose is due: the only thing readable without the key.
        state: Whether a dose is waiting, being sent, or the row was set aside as damaged.
        size: Bytes of the encrypted record.
        record: The decrypted record, word for word.
    """

    who: str
    key: int
    due: datetime | None
    state: str
    size: int
    record: str

    def as_json(self) -> str:
        """Return all of it as JSON, indented for a person to read."""
        due = self.due.isoformat() if self.due else None
        record = json.loads(self.record) if self.record else None
        whole = json.dumps({**asdict(self), "due": due, "record": record}, indent=1, ensure_ascii=False)
        return re.sub(r"\[[\d,\s]*\]", lambda numbers: "".join(numbers[0].split()), whole)


class Store(Protocol):
    """Keeps one row per person who opted in to something. Nobody else exists in it."""

    async def load(self, person: int) -> Kept:
        """Return what *person* asked us to remember; an empty `Kept` if nothing."""

    async def keep(self, person: int, kept: Kept) -> None:
        """Replace what is remembered about *person*; an empty *kept* removes the row."""

    async def change(self, person: int, change: Callable[[Kept], Kept]) -> Kept:
        """Change what is remembered about *person* in one step that nothing can come between.

        Args:
            person: Whose row.
            change: Gets what is kept now and returns what shall be; it may be called more than once.

        Returns:
            What is kept now. If doses were given up, none of them arrives after this returns.
        """

    async def agree(self, person: int, change: Callable[[Kept], Kept], update: int) -> bool:
        """Do what `change` does, unless somebody has said stop with an update later than *update*.

        Telegram may deliver a yes after the stop that came after it, and also to another process. Who said that
        stop is not known here, so a yes is now and then asked for once more.

        Returns:
            Whether it was done.
        """

    async def stop(self, person: int, update: int = 0) -> None:
        """End the doses of *person*; a dose already on the wire lands before this returns, none after.

        Nothing that was asked for before *update*, if it is given, is agreed to any more.
        """

    async def forget(self, person: int) -> None:
        """Erase every trace of *person*. Doing it twice is fine."""

    async def raw(self, person: int) -> Stored | None:
        """Return the row of *person* exactly as it is stored, or None if there is none."""

    async def rows(self) -> int:
        """Return how many people have opted in to something."""

    async def expire(self, today: date) -> int:
        """Erase everybody who has not been in contact for too long; return how many."""

    async def rotate(self) -> int:
        """Encrypt everything with a new key and throw the old one away; return how many rows.

        One that was cut short goes on where it ended.
        """

    async def backup(self, target: Path) -> None:
        """Write a copy of the database to *target*, which must not exist."""


class Queue(Protocol):
    """Doses by schedule, for the one that sends them."""

    async def lead(self) -> bool:
        """Tell whether we are the one sender; become it if nobody is."""

    async def take(self, now: datetime) -> Ticket | None:
        """Mark the dose that has been due longest as being sent, for good, and return it.

        Returns:
            None if nothing is due at *now*.
        """

    async def settle(self, ticket: Ticket, fate: Fate, now: datetime, change: Callable[[Kept], Kept]) -> bool:
        """Write down how *ticket* ended and plan the next dose of that person.

        Args:
            ticket: The dose.
            fate: How it ended.
            now: The present.
            change: What it changes in the person's record.

        Returns:
            False if somebody else has already written it down.
        """

    async def postpone(self, ticket: Ticket, until: datetime) -> bool:
        """Put back a dose that has certainly not been sent; False if it is no longer ours to put back."""

    async def reap(self, now: datetime) -> int:
        """Settle as unknown what was being sent by a process that is gone; return how many."""

    async def tallies(self) -> dict[Fate, int]:
        """Return how many doses ended how, since the database began."""

    async def expire_some(self, today: date) -> bool:
        """Look at a few more rows, and erase who has not been in contact for too long.

        Returns:
            False once all rows have been looked at; the next call begins anew.
        """
