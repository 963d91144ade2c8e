"""What the edge is given in these tests: a small catalogue, plain words, and collaborators that can be watched."""

import asyncio
import socket
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.content.face import Face
from bot.content.page import Key, Page
from bot.core.kept import Kept
from bot.core.place import encode
from bot.core.turn import Button, Event, Screen
from bot.core.understood import Crisis, CrisisTier, Nothing, Stop, Topics, Understood
from bot.sandbox.sandbox import Sandbox
from bot.storage.base import Stored
from bot.telegram.calls import Calls
from bot.telegram.client import Client
from bot.telegram.conversation import Conversation, forgetting
from bot.telegram.inbound import Reader
from bot.telegram.newest import Newest
from bot.telegram.ordering import Ordering
from bot.telegram.outbound import Outbound
from bot.telegram.reception import Reception
from bot.telegram.runner import Connection, Parts, Runner
from tests.core.tiny import tiny

CATALOGUE = tiny()
SECRET = "a-secret_for-the-webhook"

_WORDS: dict[str, Understood] = {
    "stop": Stop(),
    "parar": Stop(),
    "end it": Crisis(CrisisTier.ALARM),
    "first": Topics(("idea.first",), True),
}


def understand(text: str, _language: str) -> Understood:
    """Understand four things."""
    return _WORDS.get(text.lower(), Nothing())


def page(screen: Screen) -> Page:
    """Return *screen* with text ids for words."""
    return Page(
        " ".join(line.text for line in screen.lines),
        tuple(tuple(_key(button) for button in row) for row in screen.rows),
    )


def _key(button: Button) -> Key:
    if button.place is not None:
        return Key(button.label, data=encode(button.place))
    return Key(button.label, copy=button.copy, link=button.link)


@dataclass(slots=True)
class FakeStore:
    """Keeps in memory. People in *gates* are not looked up before their gate opens."""

    rows: dict[int, Kept] = field(default_factory=dict)
    gates: dict[int, asyncio.Event] = field(default_factory=dict)
    asked: dict[int, asyncio.Event] = field(default_factory=dict)
    failing: int = 0
    forgotten: list[int] = field(default_factory=list)
    unreadable: int = 0
    last_stop: int = 0

    async def load(self, person: int) -> Kept:
        """Return what *person* asked us to remember, unless it is one of the times that fail."""
        if self.unreadable:
            self.unreadable -= 1
            raise OSError("the database does not answer, and here are words that nobody may see")
        if person in self.asked:
            self.asked[person].set()
        if person in self.gates:
            await self.gates[person].wait()
        return self.rows.get(person, Kept())

    async def change(self, person: int, change: Callable[[Kept], Kept]) -> Kept:
        """Change what is remembered about *person*."""
        self.rows[person] = change(await self.load(person))
        return self.rows[person]

    async def agree(self, person: int, change: Callable[[Kept], Kept], update: int) -> bool:
        """Change it, unless a later update was a stop."""
        if 0 < update < self.last_stop:
            return False
        await self.change(person, change)
        return True

    async def stop(self, person: int, update: int = 0) -> None:
        """End the doses of *person*."""
        self.last_stop = max(update, self.last_stop)
        if person in self.rows:
            self.rows[person] = replace(self.rows[person], doses=None)

    async def raw(self, person: int) -> Stored | None:
        """Return nothing: there is no database."""

    async def forget(self, person: int) -> None:
        """Erase every trace of *person*, unless it is one of the times that fail."""
        if self.failing:
            self.failing -= 1
            raise OSError("disk full, and here are words that nobody may see")
        self.rows.pop(person, None)
        self.forgotten.append(person)

    def hold(self, person: int) -> tuple[asyncio.Event, asyncio.Event]:
        """Let *person* wait; returns what is set when they do, and what lets them go."""
        self.asked[person], self.gates[person] = asyncio.Event(), asyncio.Event()
        return self.asked[person], self.gates[person]


@dataclass(slots=True)
class Watched:
    """The parts of a bot, and what they saw."""

    store: FakeStore = field(default_factory=FakeStore)
    events: list[Event] = field(default_factory=list)
    calls: Counter[tuple[str, str]] = field(default_factory=Counter)
    listen: Callable[[str], Awaitable[None]] | None = None

    def parts(self, faces: Sequence[Face] = ()) -> Parts:
        """Return them as the runner wants them."""

        def tally(kind: str, fate: str) -> None:
            self.calls[kind, fate] += 1

        return Parts(
            CATALOGUE, page, understand, self.store, self.events.append, tally, faces, listen=self.listen
        )

    def reception(self, client: Client) -> Reception:
        """Return what takes updates, put together by hand."""
        newest = Newest()
        forget = forgetting(self.store, newest)
        parts = self.parts()
        outbound = Outbound(Calls(client.bot, parts.tally), forget, time.monotonic)
        conversation = Conversation(
            CATALOGUE,
            page,
            self.store,
            forget,
            outbound,
            newest,
            parts.count,
            time.monotonic,
            lambda: datetime(2026, 11, 22, tzinfo=UTC),
        )
        return Reception(
            Reader(client.bot.username, CATALOGUE.commands, understand), Ordering(), conversation
        )


@asynccontextmanager
async def running(
    sandbox: Sandbox, watched: Watched, *, webhook: bool = False, grace: float = 10.0
) -> AsyncIterator[Runner]:
    """Run a bot at *sandbox*, by polling or by webhook, and stop it in the end."""
    connection = Connection(sandbox.token, sandbox.api_url)
    if webhook:
        port = _free_port()
        connection = replace(
            connection,
            webhook_url=f"http://127.0.0.1:{port}/hook",
            webhook_secret=SECRET,
            listen=f"127.0.0.1:{port}",
        )
    runner = Runner(connection, watched.parts(), grace)
    try:
        await runner.start()
        yield runner
    finally:
        await runner.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
