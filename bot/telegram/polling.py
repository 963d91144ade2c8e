"""Asks Telegram for updates, and lets it forget each only after it has been handled."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from telegram.error import Conflict, InvalidToken, TelegramError

from bot.telegram.backoff import Backoff
from bot.telegram.client import REFUSED, Client
from bot.telegram.failures import Displaced, NotHandled, TokenRefused, TooMany
from bot.telegram.inbound import Received
from bot.telegram.reception import Reception
from bot.telegram.window import Window

log = logging.getLogger(__name__)

ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member")
_LIMIT = 100  # the most that Telegram delivers at once
_TAKEN_OVER = (
    "Another program is receiving the updates of this bot. "
    "Stop it, or give this bot a token of its own, then start again."
)

Rest = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Pace:
    """How long polling waits, in seconds.

    Attributes:
        poll: For an update to come.
        grace: For what has come to be handled, before asking again nevertheless.
        again: Between two polls from the same offset; asked sooner than after half a second, Telegram delivers
            but one update.
        patience: For one slow update, when as many wait behind it as Telegram delivers at once.
    """

    poll: float = 50.0
    grace: float = 0.25
    again: float = 0.6
    patience: float = 5.0


class Polling:
    """The way in by long polling.

    Args:
        client: The bot's line to Telegram.
        reception: Takes the updates.
        pace: How long to wait.
        chance: Varies the waits after failures.
        rest: How a wait passes.
    """

    def __init__(
        self,
        client: Client,
        reception: Reception,
        pace: Pace = Pace(),
        chance: Random | None = None,
        rest: Rest = asyncio.sleep,
    ) -> None:
        self._client = client
        self._reception = reception
        self._pace = pace
        self._chance = chance or Random()  # noqa: S311, no secret hangs on it
        self._rest = rest
        self._window = Window()
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._asked = 0

    async def run(self) -> None:
        """Receive updates until cancelled. What has begun is left to `finish`.

        Raises:
            Displaced: If somebody else receives the updates of this bot.
            TokenRefused: If Telegram does not know the token any more.
        """
        backoff = Backoff(self._chance)
        while True:
            updates = await self._poll(backoff)
            if updates is None:
                continue
            news = self._begin(updates)
            if updates and not news and not self._window.busy:
                await self._rest(backoff.seconds())  # nothing in there can be confirmed
            await self._settle(room=news > 0 or len(self._window) < _LIMIT)

    async def finish(self, seconds: float) -> None:
        """Let what has begun come to its end, for at most *seconds*, and confirm what was handled."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=seconds)
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        if self._window.offset != self._asked:
            with suppress(TelegramError):
                await self._client.bot.get_updates(offset=self._window.offset, limit=1, timeout=0)

    async def _poll(self, backoff: Backoff) -> list[object] | None:
        failure: TelegramError
        try:
            updates = await self._get()
        except TelegramError as error:
            failure = error
        else:
            if backoff.failing:
                log.info("Telegram can be reached again.")
            backoff.succeeded()
            return updates
        await self._rest(_wait_after(failure, backoff))
        return None

    async def _get(self) -> list[object]:
        self._asked = self._window.offset
        await self._client.bot.get_updates(
            offset=self._asked,
            limit=_LIMIT,
            timeout=timedelta(seconds=0 if self._window.busy else self._pace.poll),
            allowed_updates=ALLOWED_UPDATES,
        )
        return self._client.intake.take()

    def _begin(self, updates: list[object]) -> int:
        news = 0
        for update in updates:
            # What has no number cannot be confirmed by itself; the next one that has confirms it too.
            number = _number(update)
            if number and number not in self._tasks and self._window.admit(number):
                self._tasks[number] = asyncio.create_task(self._handle(number, update))
                news += 1
        return news

    async def _handle(self, number: int, update: object) -> None:
        try:
            received = await self._reception.read(update)
            if received is not None:
                await self._take(received)
            self._window.close(number)
        finally:
            del self._tasks[number]

    async def _take(self, received: Received) -> None:
        if received.query is None:
            await self._until_handled(received)
            return
        async with asyncio.TaskGroup() as both:
            both.create_task(self._reception.answer(received.query))
            await self._until_handled(received)

    async def _until_handled(self, received: Received) -> None:
        backoff = Backoff(self._chance)
        while True:
            try:
                return await self._reception.take(received)
            except NotHandled as reason:
                log.warning("An update waits to be handled: %s", reason)
            await self._rest(backoff.seconds())

    async def _settle(self, *, room: bool) -> None:
        """Wait until asking again can bring something new."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=self._pace.grace)
        slow = self._tasks.get(self._window.offset)
        if slow is None or self._window.offset != self._asked:
            return
        await asyncio.wait({slow}, timeout=self._pace.again if room else self._pace.patience)
        if not room and not slow.done():
            # Better one answer lost, if we are killed just now, than everybody held up by one person.
            self._window.close(self._asked)


def _number(update: object) -> int:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if type(number) is int and number > 0 else 0


def _wait_after(failure: TelegramError, backoff: Backoff) -> float:
    match failure:
        case Conflict():
            raise Displaced(_TAKEN_OVER)
        case InvalidToken():
            raise TokenRefused(REFUSED)
        case TooMany(seconds=seconds):
            return seconds
    if not backoff.failing:
        log.warning("Telegram cannot be reached (%s); trying again.", type(failure).__name__)
    return backoff.seconds()
