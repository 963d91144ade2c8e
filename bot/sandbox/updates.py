"""The bot's queue of updates, which it empties by long polling."""

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

import orjson

from bot.sandbox.bell import Bell
from bot.sandbox.clock import Clock
from bot.sandbox.errors import Refused, conflict
from bot.sandbox.records import Json

MOST_UPDATES = 100_000
MOST_ANSWER_BYTES = 4 << 20
BATCHING_SECONDS = 0.002
PACE_SECONDS = 3.0
DAY = 24 * 3600.0
KEPT_SECONDS = {"callback_query": 150.0, "inline_query": 30.0}
SILENT_KINDS = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset({
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "inline_query",
    "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "poll", "poll_answer",
    "my_chat_member", "chat_join_request", "chat_boost", "removed_chat_boost", "purchased_paid_media",
}) | SILENT_KINDS  # fmt: skip
DEFAULT_KINDS = KINDS - SILENT_KINDS
TAKEN_OVER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "terminated by setWebhook request"


class UpdateFault(StrEnum):
    """What can go wrong with the next update."""

    DUPLICATE = "duplicate"
    REORDER = "reorder"
    MALFORMED = "malformed"


@dataclass(frozen=True, slots=True)
class Update:
    """Something the bot is to be told; updates of one *lane* are delivered one after the other."""

    id: int
    kind: str
    lane: tuple[str, int]
    expires: float
    body: bytes


class UpdateQueue:
    """Keeps updates until they are confirmed or too old."""

    def __init__(self, clock: Clock, random: Random, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.allowed = DEFAULT_KINDS
        self.added = Bell()
        self.changed = Bell()
        self._came = Bell()
        self.faults: list[UpdateFault] = []
        self._clock = clock
        self._monotonic = monotonic
        self._next_id = random.randint(2_000_001, 900_000_000)
        self._updates: list[Update] = []
        self._first_expiry = float("inf")
        self._held: Update | None = None
        self._poll: asyncio.Future[None] | None = None
        self._asked: tuple[int, float] = (-1, float("-inf"))
        self._refused_at = float("-inf")

    def allow(self, kinds: object) -> None:
        """Take the wish for kinds of updates; what is no list keeps the present setting."""
        if isinstance(kinds, list):
            named = {kind.lower() for kind in kinds if isinstance(kind, str)} & KINDS
            self.allowed = frozenset(named) or DEFAULT_KINDS

    def add(self, kind: str, payload: Json, lane: tuple[str, int]) -> None:
        """Queue an update unless the bot does not want its kind or the queue is full."""
        if kind not in self.allowed or len(self.pending()) >= MOST_UPDATES:
            return
        body = orjson.dumps({"update_id": self._next_id, kind: payload})
        expires = self._clock.now() + KEPT_SECONDS.get(kind, DAY)
        update = Update(self._next_id, kind, lane, expires, body)
        self._next_id += 1
        self._first_expiry = min(self._first_expiry, expires)
        self._updates.extend(self._spoiled(update))
        self.added.ring()

    def _spoiled(self, update: Update) -> Iterable[Update]:
        if self._held is not None:
            held, self._held = self._held, None
            return (update, held)
        match self.faults.pop(0) if self.faults else None:
            case UpdateFault.DUPLICATE:
                return (update, update)
            case UpdateFault.REORDER:
                self._held = update
                return ()
            case UpdateFault.MALFORMED:
                wrong = {"update_id": update.id, update.kind: {"message_id": "seven", "id": [], "from": 7}}
                return (replace(update, body=orjson.dumps(wrong)),)
            case _:
                return (update,)

    def pending(self) -> list[Update]:
        """Return what waits, oldest first, without what is too old."""
        now = self._clock.now()
        if now >= self._first_expiry:
            self._updates = [update for update in self._updates if update.expires > now]
            self._first_expiry = min((update.expires for update in self._updates), default=float("inf"))
        return self._updates

    def confirm(self, update: Update) -> None:
        """Forget one delivery of *update*."""
        if update in self._updates:
            self._updates.remove(update)
        self.changed.ring()

    def clear(self) -> None:
        """Forget everything that waits."""
        self._updates = []
        self.changed.ring()

    async def empty(self) -> None:
        """Wait until everything was confirmed, or became too old."""
        while self.pending():
            await self.changed.wait()

    async def poll(self, offset: int, limit: int, seconds: int) -> list[Update]:
        """Return waiting updates from *offset* on, at most *limit*; wait up to *seconds* for the first.

        Raises:
            Refused: another poll, or a webhook, took over.
        """
        self.end_poll(conflict(TAKEN_OVER))
        limit, seconds = self._paced(offset, limit, seconds)
        self._forget(offset)
        if not self.pending() and seconds:
            await self._wait_for_first(seconds)
        return list(_fitting(self.pending()[:limit]))

    async def waiting(self) -> None:
        """Return once a poll waits for an update."""
        while self._poll is None:
            await self._came.wait()

    def end_poll(self, refusal: Refused) -> None:
        """Answer the poll that waits, if one does, with *refusal*."""
        poll, self._poll = self._poll, None
        if poll is not None and not poll.done():
            poll.set_exception(refusal)

    def _paced(self, offset: int, limit: int, seconds: int) -> tuple[int, int]:
        now = self._monotonic()
        before, at = self._asked
        self._asked = (offset, now)
        if offset != before:
            return limit, seconds
        again = now - at
        return (1 if again < 0.5 else limit), (max(seconds, 3) if again < 3 else seconds)

    def _forget(self, offset: int) -> None:
        waiting = self.pending()
        if offset < 0:
            self._updates = waiting[offset:]
        elif 0 < offset <= self._next_id + 10:
            self._updates = [update for update in waiting if update.id >= offset]
        if len(self._updates) != len(waiting):
            self.changed.ring()

    async def _wait_for_first(self, seconds: int) -> None:
        mine = self._poll = asyncio.get_running_loop().create_future()
        self._came.ring()
        watcher = asyncio.ensure_future(self._first())
        try:
            await asyncio.wait((mine, watcher), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if mine.done():
                await self._pace_refusal()
                mine.result()
        finally:
            watcher.cancel()
            if self._poll is mine:
                self._poll = None

    async def _first(self) -> None:
        while not self.pending():
            await self.added.wait()
        await asyncio.sleep(BATCHING_SECONDS)

    async def _pace_refusal(self) -> None:
        # A bot that is started twice asks again at once after each refusal; only one per while is immediate.
        now = self._monotonic()
        paced = now - self._refused_at < PACE_SECONDS
        self._refused_at = now
        if paced:
            await asyncio.sleep(PACE_SECONDS)


def _fitting(updates: list[Update]) -> Iterable[Update]:
    size = 0
    for update in updates:
        size += len(update.body)
        if size > MOST_ANSWER_BYTES:
            return
        yield update
