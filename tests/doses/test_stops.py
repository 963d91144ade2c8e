"""People who say stop while a dose is on its way to them."""

import asyncio
import random

import pytest

from bot.core.kept import Kept
from bot.doses.sender import Outcome, Sender, Sent
from bot.storage.opt_ins import OptIns
from tests.doses.stage import FakeClock, turns
from tests.doses.test_sender import LUNCH
from tests.storage.fixtures import opened
from tests.storage.people import DOSED, Where

STOPS = 1500
AT_ONCE = 12


class Race:
    """Doses that arrive after a while, and people who stop at any moment.

    Args:
        seed: Decides when.
        busy: Asked while a dose is under way; takes about as long as a stop does.
    """

    def __init__(self, seed: int, busy: OptIns) -> None:
        self.chance = random.Random(seed)
        self.busy = busy
        self.arrived: list[int] = []
        self.confirmed: set[int] = set()
        self.late: list[int] = []
        self.people = list(range(STOPS))
        self.chance.shuffle(self.people)

    async def send(self, person: int, kept: Kept) -> Outcome:
        """Arrive after a while, in which others go on."""
        for _ in range(self.chance.randrange(5)):
            await self.busy.rows()
        await turns(self.chance.randrange(10))
        self.arrived.append(person)
        if person in self.confirmed:
            self.late.append(person)
        await turns(self.chance.randrange(20))
        return Sent()

    async def stop_some(self, store: OptIns) -> None:
        """Stop or forget one after the other, until everybody has."""
        while self.people:
            person = self.people.pop()
            await (store.stop if person % 2 else store.forget)(person)
            self.confirmed.add(person)


class Unhurried(FakeClock):
    """A clock on which no dose waits for its turn, so that all of them race."""

    async def sleep(self, seconds: float) -> None:
        """Return soon."""
        self.move(min(seconds, 1))
        await turns(2)


async def _race(sending: OptIns, stopping: OptIns) -> Race:
    for person in range(STOPS):
        await sending.keep(person, DOSED)
    race = Race(STOPS, stopping)
    sender = Sender(sending.queue, race.send, Unhurried(LUNCH), lambda _: None)
    running = asyncio.create_task(sender.run())
    await asyncio.gather(*(race.stop_some(stopping) for _ in range(AT_ONCE)))
    confirmed_by_then = len(race.arrived)
    await turns(200)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert len(race.arrived) == confirmed_by_then
    return race


def _right(race: Race) -> None:
    assert race.late == []
    assert len(race.confirmed) == STOPS
    assert len(set(race.arrived)) == len(race.arrived)
    # If everybody, or nobody, had been faster than their dose, there would have been no race.
    assert 50 < len(race.arrived) < STOPS - 50


async def test_nothing_arrives_after_a_confirmed_stop(sqlite_place: Where) -> None:
    """Fifteen hundred stops race the sender; not one dose comes after its confirmation."""
    async with opened(sqlite_place) as store:
        race = await _race(store, store)

        assert await store.rows() == 0
    _right(race)


@pytest.mark.parametrize("replicas", [1, 2])
async def test_nothing_arrives_after_a_stop_confirmed_by_another_replica(
    postgres_place: Where, replicas: int
) -> None:
    """Also when one process sends and another one is told to stop."""
    async with opened(postgres_place) as sending, opened(postgres_place) as other:
        race = await _race(sending, sending if replicas == 1 else other)

        assert await sending.rows() == 0
    _right(race)
