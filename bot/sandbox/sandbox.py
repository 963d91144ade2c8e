"""The sandbox as its users meet it: a server, the people in it, and its levers."""

import asyncio
from collections.abc import Sequence
from itertools import count
from random import Random
from types import TracebackType
from typing import Self

from bot.sandbox.api import Api
from bot.sandbox.calls import Calls
from bot.sandbox.clock import Clock
from bot.sandbox.control import Control
from bot.sandbox.delivery import Delivery
from bot.sandbox.errors import refused
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.live import Stage
from bot.sandbox.page import Page
from bot.sandbox.panel import Panel
from bot.sandbox.person import Group, Person
from bot.sandbox.records import Chat, Profile
from bot.sandbox.server import Server
from bot.sandbox.updates import UpdateFault
from bot.sandbox.world import World

TOKEN = "7654321:sandbox-token-that-opens-nothing"  # noqa: S105 - opens nothing outside this process
FIRST_PERSON = 100_000_001
LANGUAGES = ("en", "fa", "ar", "es", "ru", "pt-br", "de", "fr", "en-XA", "ar-XB")


class Sandbox:
    """A Bot API server on loopback.

    Args:
        token: the only token it takes; the number before the colon is the bot's id.
        name: the bot's name until it sets one.
        username: the bot's @name.
        clock: the time; give `Clock(start=…)` for one that stands still.
        seed: what its ids are made from.
        host: where it listens.
        port: 0 for a free one.
        panels: what the chat page shows beside the chat.
        languages: what the page's phone can be set to.
    """

    def __init__(  # noqa: PLR0913 - each has a default, and all are keywords
        self,
        *,
        token: str = TOKEN,
        name: str = "Bot",
        username: str = "sandbox_bot",
        clock: Clock | None = None,
        seed: int = 1,
        host: str = "127.0.0.1",
        port: int = 0,
        panels: Sequence[Panel] = (),
        languages: Sequence[str] = LANGUAGES,
    ) -> None:
        self.token = token
        self.clock = clock or Clock()
        self.calls = Calls()
        self.faults = Faults()
        bot = Profile(int(token.partition(":")[0]), name, username=username, is_bot=True)
        self.world = World(token, bot, self.clock, Random(seed))  # noqa: S311 - made-up ids, no secrets
        self._people: dict[int, Person] = {}
        self._groups = 0
        self._api = Api(self.world, self.faults, self.calls)
        stage = Stage(self.world, self.calls, self.person, tuple(panels), tuple(languages))
        control = Control(self.faults, self.world.queue, self.clock)
        self._server = Server(host, port, (self._api, control, Page(stage)))
        self._delivery = Delivery(self.world, self._api)
        self._delivering: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen, from now on."""
        await self._server.start()
        self._delivering = asyncio.ensure_future(self._delivery.run())

    async def stop(self) -> None:
        """Answer whoever waits, and close every connection."""
        self.faults.clear()
        self.world.queue.end_poll(refused(500, "restart"))
        if self._delivering is not None:
            self._delivering.cancel()
            await asyncio.gather(self._delivering, return_exceptions=True)
        await self._server.stop()

    @property
    def api_url(self) -> str:
        """The root of the API, as in `<root>/bot<token>/<method>`."""
        return self._server.url

    @property
    def url(self) -> str:
        """The chat page."""
        return f"{self._server.url}/"

    def person(
        self,
        *,
        language_code: str | None = "en",
        first_name: str = "Robin",
        id: int | None = None,  # noqa: A002 - the Bot API's own word
        last_name: str | None = None,
        username: str | None = None,
    ) -> Person:
        """Return somebody with an account, known to the bot only once they write.

        Whoever has the *id* already is returned as they are.
        """
        number = id if id is not None else self._free_id()
        if number not in self._people:
            self.world.meet(Profile(number, first_name, last_name, username, language_code))
            self._people[number] = Person(self.world, number)
        return self._people[number]

    def _free_id(self) -> int:
        return next(
            number for number in count(FIRST_PERSON + len(self._people)) if number not in self._people
        )

    def group(self, title: str = "Friends", people: Sequence[Person] = ()) -> Group:
        """Return a group of *people* that the first of them has added the bot to."""
        self._groups += 1
        chat = Chat(-1_000 - self._groups, "group", title=title)
        return Group.founded(self.world, chat, people)

    def fault(self, fault: Fault | UpdateFault) -> None:
        """Let something go wrong with the next call, or with the next update."""
        if isinstance(fault, Fault):
            self.faults.add(fault)
        else:
            self.world.queue.faults.append(fault)

    async def polled(self, within: float = 10.0) -> None:
        """Wait until the bot waits for updates by long polling.

        Raises:
            TimeoutError: it does not *within* that many seconds.
        """
        await asyncio.wait_for(self.world.queue.waiting(), within)

    async def settled(self, within: float = 10.0) -> None:
        """Wait until the bot has confirmed every update.

        Raises:
            TimeoutError: it has not *within* that many seconds.
        """
        await asyncio.wait_for(self.world.queue.empty(), within)
