"""Random histories: a store behaves like a dictionary in memory, and no dose is handed out twice."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import asyncpg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.core.kept import FORGET_AFTER, Doses, Kept
from bot.doses.when import next_slot
from bot.storage.base import Fate, Ticket
from bot.storage.open import open_store
from tests.storage.people import EVERY_DAY, TODAY, Where, sqlite_in
from tests.storage.postgres import database

if TYPE_CHECKING:
    from bot.storage.opt_ins import OptIns

people = st.integers(1, 4)
schedules = st.builds(
    replace,
    st.just(EVERY_DAY),
    days=st.sampled_from([(0, 1, 2, 3, 4, 5, 6), (0, 2, 4), (6,)]),
    start=st.sampled_from([0, 480, 600, 1380]),
    length=st.sampled_from([1, 60, 180]),
    zone=st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kathmandu"]),
)


@dataclass
class Model:
    """What should be there."""

    kept: dict[int, Kept] = field(default_factory=dict)
    out: dict[int, Ticket] = field(default_factory=dict)
    lost: set[int] = field(default_factory=set)
    taken: set[tuple[int, datetime]] = field(default_factory=set)
    tallies: dict[Fate, int] = field(default_factory=dict)

    def count(self, fate: Fate, n: int = 1) -> None:
        """Expect *n* more of *fate*."""
        if n:
            self.tallies[fate] = self.tallies.get(fate, 0) + n


class Histories(RuleBasedStateMachine):
    """People, presses, doses, crashes and the clock, in any order."""

    where: Where
    runner: asyncio.Runner

    @initialize()
    def begin(self) -> None:
        """Begin with nothing, at noon of a Friday before summer time begins."""
        self.now = datetime(2026, 3, 20, 12, tzinfo=UTC)
        self.model = Model()
        self.do(self._emptied())
        self._open()

    async def _emptied(self) -> None:
        if self.where.url.startswith("sqlite"):
            for path in self.where.sqlite.parent.iterdir():
                path.unlink()
            return
        connection = await asyncpg.connect(self.where.url)
        await connection.execute("DROP TABLE IF EXISTS kept, marks, tallies, stops, schema_version")
        await connection.close()

    def do(self, work: Any) -> Any:
        """Return what *work* returns."""
        return self.runner.run(work)

    def _open(self) -> None:
        self.context = open_store(self.where.url, self.where.key_file, next_slot, lambda: self.now)
        self.store: OptIns = self.do(self.context.__aenter__())

    def _close(self) -> None:
        self.do(self.context.__aexit__(None, None, None))

    def teardown(self) -> None:
        """Close what is open."""
        if hasattr(self, "context"):
            self._close()

    @rule(person=people, doses=schedules)
    def opts_in_to_doses(self, person: int, doses: Doses) -> None:
        """Somebody chooses times, or other times."""
        new = replace(self.model.kept.get(person, Kept()), doses=doses, seen=self.now.date())
        self.do(self.store.keep(person, new))
        self.model.kept[person] = new

    @rule(person=people)
    def opts_in_to_a_language(self, person: int) -> None:
        """Somebody wants their language kept."""
        self.do(self.store.change(person, lambda kept: replace(kept, lang="fa", lang_agreed=TODAY)))
        self.model.kept[person] = replace(self.model.kept.get(person, Kept()), lang="fa", lang_agreed=TODAY)

    @rule(person=people)
    def presses_something(self, person: int) -> None:
        """Contact is noted, but only about those who opted in."""
        today = self.now.date()
        self.do(self.store.change(person, lambda kept: replace(kept, seen=today) if kept else kept))
        if person in self.model.kept:
            self.model.kept[person] = replace(self.model.kept[person], seen=today)

    @rule(person=people)
    def says_stop(self, person: int) -> None:
        """The doses end, after what is on the wire has landed."""
        self._ending(person, self.store.stop)
        left = replace(self.model.kept.pop(person, Kept()), doses=None)
        if left:
            self.model.kept[person] = left

    @rule(person=people)
    def says_forget(self, person: int) -> None:
        """Everything goes, after what is on the wire has landed."""
        self._ending(person, self.store.forget)
        self.model.kept.pop(person, None)

    def _ending(self, person: int, end: Any) -> None:
        self.do(self._ended(person, end))
        if person in self.model.lost:
            self.model.lost.discard(person)
            self.model.count(Fate.UNKNOWN)

    async def _ended(self, person: int, end: Any) -> None:
        waiting = asyncio.create_task(end(person))
        ticket = self.model.out.pop(person, None)
        if ticket:
            await self.store.load(person)
            assert not waiting.done()
            await self.store.queue.settle(ticket, Fate.SENT, self.now, lambda kept: kept)
            self.model.count(Fate.SENT)
        await waiting

    @rule(person=people)
    def changes_their_mind_about_nothing(self, person: int) -> None:
        """The same is kept again."""
        self.do(self.store.keep(person, self.model.kept.get(person, Kept())))

    @rule()
    def a_dose_is_taken(self) -> None:
        """It is due, it is theirs, and it is handed out for the first time."""
        ticket = self.do(self.store.queue.take(self.now))
        if ticket is None:
            return
        assert ticket.kept == self.model.kept[ticket.person]
        assert ticket.person not in self.model.out
        assert ticket.slot <= self.now
        assert (ticket.person, ticket.attempt) not in self.model.taken
        self.model.taken.add((ticket.person, ticket.attempt))
        self.model.out[ticket.person] = ticket

    @precondition(lambda self: self.model.out)
    @rule(fate=st.sampled_from([Fate.SENT, Fate.UNKNOWN, Fate.BLOCKED]))
    def it_lands(self, fate: Fate) -> None:
        """What is on the wire ends in one way or another."""
        person, ticket = self.model.out.popitem()
        blocked = fate is Fate.BLOCKED
        settled = self.do(
            self.store.queue.settle(ticket, fate, self.now, lambda kept: Kept() if blocked else kept)
        )
        assert settled
        self.model.count(fate)
        if blocked:
            del self.model.kept[person]

    @precondition(lambda self: self.model.out)
    @rule(seconds=st.integers(0, 4000))
    def it_is_put_back(self, seconds: int) -> None:
        """What certainly was not sent will come again."""
        _, ticket = self.model.out.popitem()
        assert self.do(self.store.queue.postpone(ticket, self.now + timedelta(seconds=seconds)))

    @rule()
    def what_was_lost_is_reaped(self) -> None:
        """Each that a dead process was sending is counted once."""
        reaped = self.do(self.store.queue.reap(self.now))
        assert reaped == len(self.model.lost)
        self.model.count(Fate.UNKNOWN, reaped)
        self.model.lost.clear()

    @rule()
    def the_process_dies_and_comes_back(self) -> None:
        """What was on the wire is lost."""
        self._close()
        self.do(self._leases_end())
        self.model.lost |= set(self.model.out)
        self.model.out.clear()
        self._open()

    async def _leases_end(self) -> None:
        if not self.where.url.startswith("sqlite"):
            connection = await asyncpg.connect(self.where.url)
            await connection.execute("UPDATE kept SET lease = clock_timestamp() WHERE lease IS NOT NULL")
            await connection.close()

    @rule(hours=st.sampled_from([-30, -2, 1, 5, 24, 24 * 9]))
    def time_passes(self, hours: int) -> None:
        """The clock goes on, or is put back."""
        self.now += timedelta(hours=hours)

    @precondition(lambda self: not self.model.out and not self.model.lost)
    @rule()
    def half_a_year_passes(self) -> None:
        """Those without contact expire."""
        self.now += FORGET_AFTER
        today = self.now.date()
        erased = self.do(self.store.expire(today))
        gone = [person for person, kept in self.model.kept.items() if kept.expired(today)]
        assert erased == len(gone)
        for person in gone:
            del self.model.kept[person]

    @precondition(lambda self: not self.model.out and not self.model.lost)
    @rule()
    def the_key_is_changed(self) -> None:
        """Everything is encrypted anew."""
        assert self.do(self.store.rotate()) == len(self.model.kept)
        if not self.where.url.startswith("sqlite"):
            self._close()
            self._open()

    @invariant()
    def everything_is_as_it_should_be(self) -> None:
        """Everybody has what the model says, and the counts are right."""
        if not hasattr(self, "store"):
            return
        found = {person: self.do(self.store.load(person)) for person in range(1, 5)}
        assert {person: kept for person, kept in found.items() if kept} == self.model.kept
        assert self.do(self.store.rows()) == len(self.model.kept)
        assert self.do(self.store.queue.tallies()) == self.model.tallies


def _run(where: Where, runner: asyncio.Runner, examples: int, steps: int) -> None:
    machine = type("Histories", (Histories,), {"where": where, "runner": runner})
    health = list(HealthCheck)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=health,
            derandomize=True,
        ),
    )


def _sqlite(examples: int, steps: int) -> None:
    with TemporaryDirectory() as folder, asyncio.Runner() as runner:
        _run(sqlite_in(Path(folder)), runner, examples, steps)


def _postgres(examples: int, steps: int) -> None:
    with TemporaryDirectory() as folder, asyncio.Runner() as runner:
        context = database()
        url = runner.run(context.__aenter__())
        try:
            _run(Where(url, Path(folder) / "key"), runner, examples, steps)
        finally:
            runner.run(context.__aexit__(None, None, None))


@pytest.mark.parametrize("engine", [_sqlite, _postgres])
def test_histories(engine: Any) -> None:
    """Whatever order things happen in, the store and the model agree."""
    engine(15, 25)


@pytest.mark.soak
@pytest.mark.parametrize("engine", [_sqlite, _postgres])
def test_many_long_histories(engine: Any) -> None:
    """The same, a thousand times and longer."""
    engine(1000, 50)
