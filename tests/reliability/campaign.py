"""The whole bot, killed at random moments while people use it and doses fall due."""

import asyncio
import socket
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import cast

import asyncpg

from bot.sandbox import Sandbox
from bot.sandbox.bell import Bell
from bot.settings import Settings
from bot.storage.keyfile import KeyFile
from bot.storage.shelf import instant_of, minute_of
from tests.deploy.processes import SECRET, free_port
from tests.reliability.accounts import Account, account
from tests.reliability.clock import SharedClock
from tests.reliability.gate import Gate
from tests.reliability.guests import CANARY, Agreement, Guest, state_of
from tests.reliability.ledger import Ledger
from tests.reliability.life import Life
from tests.storage.fixtures import opened
from tests.storage.people import Where

BEGIN = datetime(2026, 3, 27, 12, tzinfo=UTC)
"""A Friday; in Europe clocks change two nights later."""

FIRST = 7_123_456_789_000
_LONGEST_PAUSE = 121
"""Seconds after which Telegram surely delivers again what was not taken."""

_SLOWEST_START = 60
_QUIET = 1.0
"""Seconds without anything happening after which a life has lasted long enough."""

_NEXT = "SELECT min(due) FROM kept WHERE state = 0"
_UNFINISHED = "SELECT count(*) FROM kept WHERE state = 1 OR (state = 0 AND due <= {})"


@dataclass(frozen=True, slots=True)
class Found:
    """What a campaign came to.

    Attributes:
        kills: How often the bot was killed.
        looks: How often the database was looked at right after a kill, and was as it had to be.
        done: How many things people did, each seen to be done.
        pressed: How many of these were presses.
        unanswered: How many of the presses were never answered.
        asked_again: How often a yes was asked for once more, because somebody's stop had come in between.
        days: How many days passed by the clock of the bot.
        doses: What became of the doses.
        wrong: What happened that must not, and how often.
        repeated: What was said once more after an end, because a kill had cut its confirmation to Telegram off.
    """

    kills: int
    looks: int
    done: int
    pressed: int
    unanswered: int
    asked_again: int
    days: float
    doses: Account
    wrong: dict[str, int]
    repeated: dict[str, int]


@dataclass(slots=True)
class Campaign:
    """One bot, its people, and whoever kills it."""

    where: Where
    webhook: bool
    folder: Path
    sandbox: Sandbox
    ledger: Ledger
    clock: SharedClock
    gate: Gate
    chance: Random
    guests: list[Guest] = field(default_factory=list)
    agreements: list[Agreement] = field(default_factory=list)
    idle: Bell = field(default_factory=Bell)
    looks: int = 0
    over: bool = False
    _settings: Settings | None = None
    _settled_in: bool = False

    async def run(self, kills: int, people: int) -> Found:
        """Let *people* do what they do while the bot is killed so often, and return what it came to."""
        self._settings = self._made_settings()
        self.guests = [self._guest(number) for number in range(people)]
        async with asyncio.TaskGroup() as beside:
            writing = beside.create_task(self.ledger.run())
            moving = beside.create_task(self._pass_time())
            async with asyncio.TaskGroup() as tasks:
                killing = tasks.create_task(self._kill_often(kills))
                for guest in self.guests:
                    tasks.create_task(guest.live(lambda: self.over))
            await self.sandbox.settled(120)
            moving.cancel()
            await self._all_settled()
            await killing.result().kill()
            await self._look(set())
            writing.cancel()
        return await self._found(kills)

    def _made_settings(self) -> Settings:
        port = free_port()
        hook = (
            {"webhook_url": f"http://127.0.0.1:{port}/hook", "webhook_secret": SECRET} if self.webhook else {}
        )
        return Settings(
            token=self.sandbox.token,
            api_url=self.sandbox.api_url,
            database=self.where.url,
            key_file=str(self.where.key_file),
            listen=f"127.0.0.1:{port}",
            **hook,
        )

    def _guest(self, number: int) -> Guest:
        person = self.sandbox.person(id=FIRST + number)
        return Guest(person, self.ledger, self.gate, Random(f"{self.chance.random()}"), self.agreements)

    async def _kill_often(self, kills: int) -> Life:
        """Kill the bot so often, each time at another moment; return the one that may live."""
        for _ in range(kills):
            life = self._born()
            await self._live(life)
            await life.kill()
            self.ledger.killed()
            if self.chance.random() < 2 / 3:
                await self._look(None)
        last = self._born()
        await self.ledger.until(lambda: len(self.ledger.doses) >= len(self.guests) / 2)
        self.over = True
        return last

    def _born(self) -> Life:
        assert self._settings
        # Each start asks for the webhook anew, sooner than Telegram would have it.
        self.sandbox.world.webhook.set_at = float("-inf")
        self._settled_in = False
        return Life(self._settings, self.folder / "clock", self.folder / "log", self._idles)

    def _idles(self) -> None:
        if not self._settled_in and self._listens():
            # What Telegram holds back after earlier failures need not wait for long.
            self.sandbox.clock.advance(_LONGEST_PAUSE)
            self._settled_in = True
        self.idle.ring()

    def _listens(self) -> bool:
        assert self._settings
        if not self._settings.webhook_url:
            return True
        host, _, port = self._settings.listen.rpartition(":")
        with socket.socket() as knocking:
            return knocking.connect_ex((host, int(port))) == 0

    async def _live(self, life: Life) -> None:
        """Let it live until its database is about to be opened, or until more or less has happened."""
        async with asyncio.timeout(_SLOWEST_START):
            await life.opens()
            if self.chance.random() < 1 / 12:
                return
            # However slow the machine is, whoever waits is served by some of the lives.
            while not self._settled_in:
                await self.idle.wait()
        goal = self.ledger.written + self.chance.randrange(self.chance.choice([8, 150, 500]))
        while self.ledger.written < goal and await self.ledger.grows(_QUIET):
            pass

    async def _look(self, waiting: set[int] | None) -> None:
        """Make sure that the database opens, and that it holds what it must, and nothing besides."""
        async with opened(self.where, self.clock.now()) as store:
            found = {guest.person.id: state_of(await store.load(guest.person.id)) for guest in self.guests}
            rows = await store.rows()
        waits = self.gate.waiting() if waiting is None else waiting
        for guest in self.guests:
            assert found[guest.person.id] in guest.possible(waits), (
                found[guest.person.id],
                guest.told(waits),
            )
        assert rows == sum(any(state) for state in found.values())
        self.looks += 1

    async def _pass_time(self) -> None:
        while True:
            # Time passes only before the eyes of a bot.
            await self.idle.wait()
            async with self.gate.moving():
                await self._all_settled()
                self.clock.set(await self._next_moment())

    async def _next_moment(self) -> datetime:
        """Return a moment soon after the next dose is due, or some hours from now."""
        now, due = self.clock.now(), await self._ask(_NEXT)
        minutes = timedelta(minutes=self.chance.randrange(15))
        later = now + timedelta(hours=self.chance.randrange(1, 9))
        return later if due is None else max(now, min(later, instant_of(due))) + minutes

    async def _all_settled(self) -> None:
        """Wait until every dose that is due by now has ended in one way or another."""
        while await self._ask(_UNFINISHED.format(minute_of(self.clock.now()))):
            await self.idle.wait()

    async def _ask(self, statement: str) -> int | None:
        """Return the answer of the database, from outside; as long as there is none, nothing."""
        if self.where.url.startswith("sqlite"):
            return _asked_file(self.where.sqlite, statement)
        connection = await asyncpg.connect(self.where.url)
        try:
            return cast("int | None", await connection.fetchval(statement))
        except asyncpg.UndefinedTableError:
            return None
        finally:
            await connection.close()

    async def _found(self, kills: int) -> Found:
        async with opened(self.where, self.clock.now()) as store:
            tallies = await store.queue.tallies()
        key = KeyFile(self.where.key_file).read().current
        pressed = {query for guest in self.guests for query in guest.pressed}
        return Found(
            kills=kills,
            looks=self.looks,
            done=sum(guest.done for guest in self.guests),
            pressed=len(pressed),
            asked_again=sum(guest.asked_again for guest in self.guests),
            unanswered=len(pressed - self.ledger.answered),
            days=(self.clock.now() - BEGIN) / timedelta(days=1),
            doses=account(self.agreements, self.ledger.doses, key.spread, self.clock.now(), tallies),
            wrong={what: number for what, number in self.ledger.wrong.items() if number},
            repeated=dict(self.ledger.repeated),
        )

    async def told(self) -> list[str]:
        """Return the files that hold anything of what people typed, or who they are."""
        needles = [CANARY.encode(), str(FIRST)[:-3].encode(), FIRST.to_bytes(8, "big")[:6]]
        files = [self.folder / "log", *self.where.key_file.parent.iterdir(), *await self._files()]
        return [file.name for file in files if any(needle in file.read_bytes() for needle in needles)]

    async def _files(self) -> list[Path]:
        """Return the files of the database, the log of its changes included."""
        if self.where.url.startswith("sqlite"):
            return list(self.where.sqlite.parent.iterdir())
        connection = await asyncpg.connect(self.where.url)
        try:
            await connection.execute("CHECKPOINT")
            data = Path(await connection.fetchval("SHOW data_directory"))
            own = await connection.fetchval("SELECT oid FROM pg_database WHERE datname = current_database()")
        finally:
            await connection.close()
        files = [
            file for part in (f"base/{own}", "pg_wal") for file in (data / part).iterdir() if file.is_file()
        ]
        assert files
        return files


def _asked_file(path: Path, statement: str) -> int | None:
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            return cast("int | None", connection.execute(statement).fetchone()[0])
    except sqlite3.OperationalError:
        # Not there yet, or just being brought in order after a kill: then there is something to wait for.
        return 1 if path.exists() and path.stat().st_size else None


@asynccontextmanager
async def campaign(
    where: Where, folder: Path, farewells: frozenset[str], *, webhook: bool, seed: int
) -> AsyncIterator[Campaign]:
    """Yield a campaign against a bot whose database is at *where*."""
    (folder / "clock").touch()
    clock = SharedClock(folder / "clock")
    clock.set(BEGIN)
    async with Sandbox() as sandbox:
        ledger = Ledger(sandbox, farewells, clock.now)
        yield Campaign(where, webhook, folder, sandbox, ledger, clock, Gate(sandbox), Random(seed))
