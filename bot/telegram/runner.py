"""Runs the bot at Telegram, from signing in to the last answer, by polling or by webhook."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from random import Random
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram.error import BadRequest, TelegramError

from bot.content.face import Face
from bot.content.page import Page
from bot.core.catalogue import Catalogue
from bot.core.errors import SettingsError
from bot.core.turn import Event, Screen
from bot.core.understood import Understood
from bot.telegram import face, garbage
from bot.telegram.backoff import Backoff
from bot.telegram.calls import Calls, Fate, Outcome, Tally
from bot.telegram.client import Client
from bot.telegram.conversation import Conversation, OptIns, forgetting
from bot.telegram.inbound import Reader
from bot.telegram.newest import Newest
from bot.telegram.ordering import Ordering
from bot.telegram.outbound import Outbound
from bot.telegram.polling import ALLOWED_UPDATES, Polling
from bot.telegram.reception import Reception
from bot.telegram.server import Page as Answer
from bot.telegram.server import Server
from bot.telegram.webhook import Webhook

log = logging.getLogger(__name__)

GRACE = 10.0  # seconds to finish what was begun
AT_ONCE = 16  # enough for Telegram's limits; the fewer, the sooner a stop gets its turn
LINES = 100  # the most that Telegram opens: who waits shall wait here, where a stop goes first


@dataclass(frozen=True, slots=True)
class Connection:
    """Which bot this is, and how it and Telegram reach each other.

    Attributes:
        token: The bot's token.
        api_url: Root of the Bot API server.
        webhook_url: Public URL that Telegram posts to; None for long polling.
        webhook_secret: What Telegram sends along, so that nobody else can post.
        listen: Host and port for the webhook and for *pages*; None to listen to nothing, when polling.
    """

    token: str = field(repr=False)
    api_url: str
    webhook_url: str | None = None
    webhook_secret: str = field(default="", repr=False)
    listen: str | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """What the bot is made of, besides Telegram.

    Attributes:
        catalogue: Every flow that can be entered.
        page: A screen in words.
        understand: What typed words mean, given the words and the phone's language code.
        store: What people asked us to remember.
        count: Told what happened in conversations.
        tally: Told the kind of each Bot API call and its fate.
        faces: What people see of the bot before they write, by language.
        pages: What operators look at, by path, such as ``/metrics``; health and readiness come by themselves.
        ready: Whether everything else that the bot needs works.
        beside: What runs beside the conversations, from the start to the end.
        now: The present, in UTC.
        took: Told how many seconds each update took.
        listen: Makes sure that what is typed on a phone of this language can be understood at once.
    """

    catalogue: Catalogue
    page: Callable[[Screen], Page]
    understand: Callable[[str, str], Understood]
    store: OptIns
    count: Callable[[Event], None]
    tally: Tally
    faces: Sequence[Face] = ()
    pages: Mapping[str, Answer] = field(default_factory=dict)
    ready: Callable[[], Awaitable[bool]] | None = None
    beside: Sequence[Callable[[], Coroutine[Any, Any, None]]] = ()
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    took: Callable[[float], None] = lambda _: None
    listen: Callable[[str], Awaitable[None]] | None = None


class Runner:
    """The bot, running.

    Args:
        connection: Which bot, and where.
        parts: What it is made of.
        grace: Seconds to finish what was begun when it is told to stop.
    """

    def __init__(self, connection: Connection, parts: Parts, grace: float = GRACE) -> None:
        self._connection = connection
        self._parts = parts
        self._grace = grace
        self._client = Client.of(connection.token, connection.api_url)
        self._ordering = Ordering(AT_ONCE)
        self._server: Server | None = None
        self._webhook: Webhook | None = None
        self._polling: Polling | None = None
        self._receiving: asyncio.Task[None] | None = None
        self._showing: asyncio.Task[int] | None = None
        self._beside: list[asyncio.Task[None]] = []
        self._hearing: Reception | None = None
        self._speaking: Conversation | None = None
        self._serving = False

    @property
    def username(self) -> str:
        """The bot's name at Telegram; known once it has started."""
        return self._client.bot.username

    @property
    def port(self) -> int:
        """The port that is listened on; 0 if none."""
        return self._server.port if self._server else 0

    async def run(self, stopping: asyncio.Event) -> None:
        """Start, serve until *stopping* is set, and stop.

        Raises:
            ThimbleError: If it cannot start or cannot go on; its text says what to do.
        """
        stopped = asyncio.create_task(_set(stopping))
        starting = asyncio.create_task(self.start())
        tidying: asyncio.Task[None] | None = None
        try:
            await _first(starting, stopped)
            garbage.spare()
            tidying = asyncio.create_task(garbage.now_and_then(self._ordering.empty))
            # By webhook there is nothing that could end by itself.
            await _first(self._receiving or stopped, stopped)
        finally:
            for task in (starting, stopped, tidying):
                if task is not None:
                    await _end(task)
            await self.stop()

    async def start(self) -> None:
        """Sign in, and begin to receive updates.

        Raises:
            ThimbleError: If that is not possible; its text says what to do.
        """
        await self._until_reached(self._client.sign_in)
        reception = self._reception()
        await self._listen(reception)
        if self._connection.webhook_url is None:
            await self._until_reached(self._without_webhook)
            self._polling = Polling(self._client, reception)
            self._receiving = asyncio.create_task(self._polling.run())
        else:
            await self._until_reached(self._set_webhook)
        self._serving = True
        self._showing = asyncio.create_task(face.show(self._client.bot, self._parts.faces))
        self._beside = [asyncio.create_task(work()) for work in self._parts.beside]
        log.info("The bot is running.")

    async def stop(self) -> None:
        """Take nothing new, finish what was begun within the grace, and close. Doing it twice is fine."""
        self._serving = False
        if self._webhook is not None:
            await self._webhook.finish(self._grace)
        for task in (self._showing, self._receiving, *self._beside):
            if task is not None:
                await _end(task)
        if self._polling is not None:
            await self._polling.finish(self._grace)
        if self._server is not None:
            await self._server.stop()
        await self._client.close()

    def use(self, catalogue: Catalogue) -> None:
        """Answer by *catalogue* from the next update on."""
        if self._hearing is not None:
            self._hearing.conversation = replace(self._hearing.conversation, catalogue=catalogue)

    @property
    def catalogue(self) -> Catalogue:
        """What is answered by at present."""
        return self._hearing.conversation.catalogue if self._hearing else self._parts.catalogue

    async def send(self, person: int, page: Page) -> Outcome:
        """Send *page* to *person* by itself, without a sound, and return what became of it."""
        if self._speaking is None:
            return Outcome(Fate.NOT_SENT)
        return await self._speaking.begin(person, page)

    def _reception(self) -> Reception:
        parts, newest = self._parts, Newest()
        forget = forgetting(parts.store, newest)
        calls = Calls(self._client.bot, parts.tally)
        conversation = Conversation(
            catalogue=parts.catalogue,
            page=parts.page,
            store=parts.store,
            forget=forget,
            outbound=Outbound(calls, forget, time.monotonic),
            newest=newest,
            count=parts.count,
            clock=time.monotonic,
            now=parts.now,
        )
        self._speaking = conversation
        reader = Reader(self.username, parts.catalogue.commands, parts.understand)
        self._hearing = Reception(reader, self._ordering, conversation, parts.took, parts.listen)
        return self._hearing

    async def _listen(self, reception: Reception) -> None:
        if self._connection.listen is None:
            return
        posts: dict[str, Webhook] = {}
        if self._connection.webhook_url is not None:
            self._webhook = Webhook(self._connection.webhook_secret, reception)
            posts[urlsplit(self._connection.webhook_url).path or "/"] = self._webhook
        pages = {**self._parts.pages, "/healthz": _alive, "/readyz": self._readiness}
        self._server = Server(self._connection.listen, posts, pages)
        await self._server.start()

    async def _readiness(self) -> web.Response:
        ready = self._serving and (self._parts.ready is None or await self._parts.ready())
        return web.Response(text="ready\n") if ready else web.Response(status=503, text="not ready\n")

    async def _set_webhook(self) -> None:
        try:
            await self._client.bot.set_webhook(
                url=self._connection.webhook_url or "",
                secret_token=self._connection.webhook_secret,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=LINES,
            )
        except BadRequest as error:
            raise SettingsError(f"THIMBLE_WEBHOOK_URL: Telegram does not take it: {error}.") from None

    async def _without_webhook(self) -> None:
        if (await self._client.bot.get_webhook_info()).url:
            await self._client.bot.delete_webhook()

    async def _until_reached(self, call: Callable[[], Awaitable[object]]) -> None:
        backoff = Backoff(Random())  # noqa: S311, no secret hangs on it
        while True:
            try:
                await call()
            except TelegramError as error:
                if not backoff.failing:
                    log.warning("Telegram cannot be reached (%s); trying again.", type(error).__name__)
            else:
                return
            await asyncio.sleep(backoff.seconds())


async def _alive() -> web.Response:
    return web.Response(text="alive\n")


async def _set(event: asyncio.Event) -> None:
    await event.wait()


async def _first(task: asyncio.Task[None], other: asyncio.Task[None]) -> None:
    """Wait for either, and raise what *task* met."""
    await asyncio.wait({task, other}, return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        await task


async def _end(task: asyncio.Task[Any]) -> None:
    """End *task*. What it met before has been raised where it was waited for."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
