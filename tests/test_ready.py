"""Ready means that somebody could be answered now."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from bot.core.kept import Kept
from bot.ready import LATELY, Readiness, reaches
from bot.sandbox import Sandbox
from bot.storage.errors import StorageUnavailable
from tests.storage.fixtures import opened, place, postgres_place, sqlite_place
from tests.storage.people import LANG, Where

__all__ = ["place", "postgres_place", "sqlite_place"]


@dataclass(slots=True)
class World:
    """What readiness looks at, as a test wishes it to be."""

    seconds: float = 0.0
    reachable: bool = True
    writable: bool = True
    asked: list[float] = field(default_factory=list)

    async def change(self, person: int, change: Callable[[Kept], Kept]) -> Kept:
        """Take a change, or not."""
        if not self.writable:
            raise StorageUnavailable("the disk is gone")
        return change(Kept())

    async def reach(self) -> bool:
        """Tell whether the server is reachable, and note the question."""
        self.asked.append(self.seconds)
        return self.reachable

    def readiness(self) -> Readiness:
        """Return what is tested."""
        return Readiness(self, self.reach, lambda: self.seconds)


async def test_ready_is_when_both_work() -> None:
    """The Bot API server is reachable and the database takes a change."""
    assert await World().readiness()()


async def test_not_ready_while_the_database_takes_no_change() -> None:
    """And again once it does."""
    world = World(writable=False)
    ready = world.readiness()
    before = await ready()
    world.writable = True

    assert (before, await ready()) == (False, True)


async def test_a_short_silence_of_telegram_changes_nothing() -> None:
    """A long one does; one answer ends it."""
    world = World()
    ready = world.readiness()
    told = [await ready()]
    world.reachable = False
    for world.seconds in (LATELY / 2, LATELY + 1):
        told.append(await ready())
    world.reachable, world.seconds = True, LATELY * 2
    told.append(await ready())

    assert told == [True, True, False, True]


async def test_being_asked_often_costs_little() -> None:
    """A hundred questions in a second make one connection."""
    world = World()
    ready = world.readiness()
    for _ in range(100):
        await ready()

    assert world.asked == [0.0]


async def test_a_server_is_reachable_when_it_takes_a_connection() -> None:
    """And not any more once it is gone."""
    async with Sandbox() as sandbox:
        url = sandbox.api_url
        there = await reaches(url)

    assert (there, await reaches(url)) == (True, False)


@pytest.mark.parametrize("known", [False, True])
async def test_asking_leaves_no_trace_in_a_real_store(place: Where, known: bool) -> None:
    """Neither before anybody opted in, nor after."""
    async with opened(place) as store:
        if known:
            await store.keep(7, LANG)
        world = World()
        ready = await Readiness(store, world.reach, lambda: 0.0)()
        rows = await store.rows()

    assert (ready, rows) == (True, int(known))
