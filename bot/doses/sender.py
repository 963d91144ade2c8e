"""Sends doses that are due: never twice, never after stop, and none late at night.

A dose is marked as being sent, for good, before its request leaves. Whatever happens then, it is not tried again unless
it has certainly not been sent. So one can be missed, which is counted, but none can come twice.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final, TypeVar

from bot.core.kept import Kept
from bot.doses.clock import Clock
from bot.doses.pace import HOLD, Pace, Trust
from bot.doses.when import window_end
from bot.storage.base import Fate, Queue, Ticket
from bot.storage.errors import StorageError

log = logging.getLogger(__name__)

T = TypeVar("T")

LOOK_EVERY: Final = 2.0
"""Seconds between two looks for what is due, when nothing was."""

SEND_LIMIT: Final = 10.0
"""Seconds after which a request is given up; well below the lease by which other processes take it for lost."""

_LEAST_HOLD: Final = 5.0
"""Seconds without sending after Telegram could not be reached at all."""

_MOST_ON_WIRE: Final = 64


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has it."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person cannot be reached any more: blocked us, deleted their account, or the chat is gone."""


@dataclass(frozen=True, slots=True)
class NotSent:
    """It has certainly not been sent, such as after an answer 429; nothing may be sent for *retry_after* seconds."""

    retry_after: float = 0.0


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have arrived or not: the connection broke, no answer came, or the answer was 5xx."""


Outcome = Sent | Blocked | NotSent | Unknown
Send = Callable[[int, Kept], Awaitable[Outcome]]


class Notice(StrEnum):
    """What is counted besides how doses ended."""

    POSTPONED = "postponed"
    CLOCK_LEAPT = "clock_leapt"
    STORAGE_FAILED = "storage_failed"


Count = Callable[[Fate | Notice], None]


class Sender:
    """Sends what is due, as long as `run` runs and no other process does.

    Args:
        queue: What is due.
        send: Sends one dose to one person and tells how it went.
        clock: The time.
        count: Gets everything that can be counted.
    """

    def __init__(self, queue: Queue, send: Send, clock: Clock, count: Count) -> None:
        self._queue = queue
        self._send = send
        self._clock = clock
        self._count = count
        self._pace = Pace(clock)
        self._trust = Trust(clock)
        self._on_wire: set[asyncio.Task[None]] = set()
        self._leads = False
        self._look_after = clock.monotonic()
        self._expired_on: date | None = None

    async def run(self) -> None:
        """Send until cancelled; what is on the wire then still lands."""
        try:
            while True:
                pause = await _whole(self._step())
                if pause:
                    await self._clock.sleep(pause)
        finally:
            await _whole(self._all_landed())

    async def _step(self) -> float:
        """Do the next thing and return how long to wait before the one after."""
        if self._trust.leapt():
            log.warning("the clock leapt ahead; no doses for %d seconds", HOLD)
            self._count(Notice.CLOCK_LEAPT)
        try:
            if self._clock.monotonic() >= self._look_after:
                await self._look_after_things()
            if not self._leads or self._trust.doubted:
                return LOOK_EVERY
            return min(self._pace.wait(), LOOK_EVERY) or await self._send_next()
        except StorageError as error:
            log.error("doses wait: %s", error)  # noqa: TRY400 - its text says it all
            self._count(Notice.STORAGE_FAILED)
            self._leads = False
            return LOOK_EVERY

    async def _look_after_things(self) -> None:
        self._leads = await self._queue.lead()
        self._look_after = self._clock.monotonic() + LOOK_EVERY
        if self._leads and not self._trust.doubted:
            await self._clean_up()

    async def _clean_up(self) -> None:
        now = self._clock.now()
        for _ in range(await self._queue.reap(now)):
            self._count(Fate.UNKNOWN)
        # A few rows at each look: whoever presses or is due meanwhile notices nothing of a million others.
        if self._expired_on != now.date() and not await self._queue.expire_some(now.date()):
            self._expired_on = now.date()

    async def _send_next(self) -> float:
        if len(self._on_wire) >= _MOST_ON_WIRE:
            await asyncio.wait(self._on_wire, return_when=asyncio.FIRST_COMPLETED)
        now = self._clock.now()
        ticket = await self._queue.take(now)
        if ticket is None:
            return LOOK_EVERY
        doses = ticket.kept.doses
        end = window_end(doses, ticket.slot) if doses else None
        if end is None or now >= end:
            await self._settle(ticket, Fate.LATE)
            return 0.0
        self._pace.spend()
        task = asyncio.create_task(self._deliver(ticket))
        self._on_wire.add(task)
        task.add_done_callback(self._on_wire.discard)
        return 0.0

    async def _deliver(self, ticket: Ticket) -> None:
        outcome = await self._sent(ticket)
        try:
            await self._note(ticket, outcome)
        except StorageError as error:
            # It stays marked as being sent, and is settled as unknown once the database answers again.
            log.error("a dose could not be settled: %s", error)  # noqa: TRY400 - its text says it all
            self._count(Notice.STORAGE_FAILED)

    async def _sent(self, ticket: Ticket) -> Outcome:
        try:
            async with asyncio.timeout(SEND_LIMIT):
                return await self._send(ticket.person, ticket.kept)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the dose must be settled
            # Neither its text nor its traceback: they may hold what was sent, and to whom.
            log.error("sending a dose failed: %s", type(error).__name__)  # noqa: TRY400
            return Unknown()

    async def _note(self, ticket: Ticket, outcome: Outcome) -> None:
        match outcome:
            case Sent():
                await self._settle(ticket, Fate.SENT, _one_more)
            case Unknown():
                await self._settle(ticket, Fate.UNKNOWN)
            case Blocked():
                await self._settle(ticket, Fate.BLOCKED, lambda _: Kept())
            case NotSent(retry_after=seconds):
                self._pace.hold(max(seconds, _LEAST_HOLD))
                await self._postpone(ticket, seconds)

    async def _settle(
        self, ticket: Ticket, fate: Fate, change: Callable[[Kept], Kept] = lambda kept: kept
    ) -> None:
        if await self._queue.settle(ticket, fate, self._clock.now(), change):
            self._count(fate)

    async def _postpone(self, ticket: Ticket, seconds: float) -> None:
        until = self._clock.now() + timedelta(seconds=seconds)
        end = window_end(ticket.kept.doses, ticket.slot) if ticket.kept.doses else None
        if end is None or until >= end:
            await self._settle(ticket, Fate.LATE)
        elif await self._queue.postpone(ticket, until):
            self._count(Notice.POSTPONED)

    async def _all_landed(self) -> None:
        await asyncio.gather(*self._on_wire)


def _one_more(kept: Kept) -> Kept:
    return replace(kept, doses=kept.doses and kept.doses.after_one())


async def _whole(work: Coroutine[Any, Any, T]) -> T:
    """Return what *work* returns; cancelled meanwhile, finish it first."""
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise
