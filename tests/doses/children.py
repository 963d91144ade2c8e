"""Senders in processes of their own, and the Telegram they write to."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.core.kept import Kept
from bot.doses import sender as sending
from bot.doses.clock import SystemClock
from bot.doses.sender import Blocked, NotSent, Outcome, Sender, Sent, Unknown
from tests.storage.children import Work
from tests.storage.fixtures import opened
from tests.storage.people import Where

_FASTER = 40

_ANSWERS = {
    "ok": b"ok\n",
    "blocked": b"blocked\n",
    "429": b"wait 3\n",
    "5xx before": b"500\n",
    "5xx after": b"502\n",
}
_KINDS = (
    "429",
    "5xx before",
    "5xx after",
    "reset before",
    "reset after",
    "silence before",
    "silence after",
    "blocked",
)


class FastClock(SystemClock):
    """Forty seconds in one; begins, in every process, at the same instant.

    Args:
        begin: What it shows at *at*.
        at: A moment of the machine's own count of seconds.
        idle: Called when there is nothing to do.
    """

    def __init__(self, begin: datetime, at: float, idle: Callable[[], Awaitable[object]]) -> None:
        self._begin = begin
        self._at = at
        self._idle = idle

    def now(self) -> datetime:
        """Return the present."""
        return self._begin + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        """Return seconds that only ever grow."""
        return (time.monotonic() - self._at) * _FASTER

    async def sleep(self, seconds: float) -> None:
        """Return after *seconds* of its own."""
        if seconds >= sending.LOOK_EVERY:
            await self._idle()
        await super().sleep(seconds / _FASTER)


async def _sends(where: Where, telegram: Path, begin: datetime, at: float, _: object) -> None:
    # Times that suit a fast clock: what a killed process was sending must not hold up the test.
    patch = pytest.MonkeyPatch()
    patch.setattr("bot.storage.postgres_rows.LEASE", timedelta(seconds=1))
    patch.setattr("bot.doses.sender.SEND_LIMIT", 0.5)
    async with opened(where, begin) as store:
        clock = FastClock(begin, at, partial(_talk, telegram, "idle"))
        await Sender(store.queue, partial(_ask, telegram), clock, lambda _: None).run()


async def _talk(telegram: Path, what: str) -> list[str]:
    try:
        reader, writer = await asyncio.open_unix_connection(telegram)
        try:
            writer.write(f"{what}\n".encode())
            return (await reader.readline()).decode().split()
        finally:
            writer.close()
    except ConnectionError:
        return []


async def _ask(telegram: Path, person: int, _: Kept) -> Outcome:
    match await _talk(telegram, str(person)):
        case ["ok"]:
            return Sent()
        case ["blocked"]:
            return Blocked()
        case ["wait", seconds]:
            return NotSent(float(seconds))
    return Unknown()


def sender(where: Where, telegram: Path, begin: datetime, at: float) -> Work:
    """Return the work of a process that sends what is due at *where*."""
    return partial(_sends, where, telegram, begin, at)


class Telegram:
    """Delivers what it is sent, and is not always well.

    Args:
        seed: Decides when.
        faults: The share of each kind of fault, in a thousand.
    """

    def __init__(self, seed: int, faults: int) -> None:
        self._chance = random.Random(seed)
        self._faults = faults
        self.delivered: Counter[int] = Counter()
        self.blocked: set[int] = set()
        self.kinds: Counter[str] = Counter()
        self.asked = 0
        self._idle = False
        self._heard = asyncio.Event()

    @asynccontextmanager
    async def listens(self, path: Path) -> AsyncIterator[None]:
        """Answer at *path*, as long as the context lasts."""
        server = await asyncio.start_unix_server(self._answer, path)
        async with server:
            yield

    async def more(self, number: int) -> None:
        """Wait until it was asked *number* more times, or nobody has anything to ask."""
        until = self.asked + number
        self._idle = False
        while self.asked < until and not self._idle:
            self._heard.clear()
            await self._heard.wait()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            line = (await reader.readline()).decode()
            self._idle = self._idle or line == "idle\n"
            # A line that was cut off by a kill never arrived.
            if line.endswith("\n") and line != "idle\n":
                await self._deliver(int(line), reader, writer)
            self._heard.set()
        except ConnectionError:
            self._heard.set()
        finally:
            writer.close()

    async def _deliver(self, person: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked += 1
        self._heard.set()
        kind = self._kind()
        self.kinds[kind] += 1
        if kind == "ok" or kind.endswith("after"):
            self.delivered[person] += 1
        if kind == "blocked":
            self.blocked.add(person)
        if kind.startswith("silence"):
            await reader.read()
        writer.write(_ANSWERS.get(kind, b""))
        await writer.drain()

    def _kind(self) -> str:
        drawn = self._chance.randrange(1000) // self._faults
        return _KINDS[drawn] if drawn < len(_KINDS) else "ok"
