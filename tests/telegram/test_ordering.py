"""Who has their turn when."""

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from bot.core.inputs import Blocked, Input, Press, Said, Stop
from bot.core.place import Place
from bot.core.understood import Crisis, CrisisTier, Nothing
from bot.telegram.failures import NotHandled
from bot.telegram.inbound import Received
from bot.telegram.ordering import Ordering, Ticket

CRISIS = Said(Crisis(CrisisTier.ALARM))


def said(person: int, message: int = 1, incoming: Input | None = None) -> Received:
    """Return a typed message."""
    return Received(0, person, person, message=message, incoming=incoming or Said(Nothing()))


def pressed(person: int, choice: str = "yes", message: int = 1) -> Received:
    """Return a press."""
    place = Place("look", "offer", choice, "en", "aa")
    return Received(0, person, person, message=message, query="q", incoming=Press(place))


@dataclass(slots=True)
class Workshop:
    """Work that begins when it may and ends when it is told to."""

    ordering: Ordering
    begun: list[Received] = field(default_factory=list)
    tasks: dict[int, asyncio.Task[bool]] = field(default_factory=dict)
    _ends: dict[int, asyncio.Event] = field(default_factory=dict)

    def bring(self, received: Received) -> int:
        """Bring an update, and return what to call it."""
        number = len(self.tasks)
        self._ends[number] = asyncio.Event()

        async def work(ticket: Ticket) -> None:
            self.begun.append(ticket.received)
            await self._ends[number].wait()

        self.tasks[number] = asyncio.create_task(self.ordering.run(self.ordering.ticket(received), work))
        return number

    async def end(self, number: int) -> bool:
        """Let one end, and return whether it was worked on."""
        self._ends[number].set()
        return await self.tasks[number]

    async def end_all(self) -> list[bool]:
        """Let all end, as their turns come; returns which were worked on."""
        for event in self._ends.values():
            event.set()
        return await asyncio.gather(*self.tasks.values())


async def turn_of_the_loop() -> None:
    """Let every task that can go on do so."""
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.fixture
def shop() -> Workshop:
    """Return a workshop with two places."""
    return Workshop(Ordering(at_once=2, line=3, most=12))


async def test_one_person_is_served_in_order(shop: Workshop) -> None:
    """The second message begins after the first has ended, although there is a free place."""
    first = shop.bring(said(1, 1))
    shop.bring(said(1, 2))
    await turn_of_the_loop()
    before = list(shop.begun)
    await shop.end(first)
    await turn_of_the_loop()
    after = list(shop.begun)
    await shop.end_all()

    assert ([one.message for one in before], [one.message for one in after]) == ([1], [1, 2])


async def test_who_waits_in_their_own_line_takes_no_place(shop: Workshop) -> None:
    """One busy person fills one place; somebody else is served at once."""
    for message in (1, 2, 3):
        shop.bring(said(1, message))
    shop.bring(said(2, 9))
    await turn_of_the_loop()
    begun = list(shop.begun)
    await shop.end_all()

    assert [one.person for one in begun] == [1, 2]


async def test_places_are_bounded_and_given_by_turns(shop: Workshop) -> None:
    """A third person waits for one of the two places."""
    first = shop.bring(said(1))
    for person in (2, 3, 4):
        shop.bring(said(person))
    await turn_of_the_loop()
    before = [one.person for one in shop.begun]
    await shop.end(first)
    await turn_of_the_loop()
    after = [one.person for one in shop.begun]
    await shop.end_all()

    assert (before, after) == ([1, 2], [1, 2, 3])


@pytest.mark.parametrize("stop", [said(9, 1, Stop()), pressed(9, "stop")])
async def test_a_stop_goes_ahead_of_everybody_who_waits(shop: Workshop, stop: Received) -> None:
    """The next free place is for the stop."""
    first = shop.bring(said(1))
    for person in (2, 3, 4):
        shop.bring(said(person))
    await turn_of_the_loop()
    shop.bring(stop)
    await shop.end(first)
    await turn_of_the_loop()
    begun = [one.person for one in shop.begun]
    await shop.end_all()

    assert begun == [1, 2, 9]


async def test_a_stop_empties_the_persons_own_line(shop: Workshop) -> None:
    """What they had pressed before is not done any more; what had begun comes to its end first."""
    first = shop.bring(pressed(1, "yes", 1))
    shop.bring(pressed(1, "no", 2))
    shop.bring(said(1, 3))
    await turn_of_the_loop()
    shop.bring(said(1, 4, Stop()))
    await turn_of_the_loop()
    begun_before = len(shop.begun)
    await shop.end(first)
    worked = await shop.end_all()

    assert (begun_before, worked) == (1, [True, False, False, True])
    assert [one.message for one in shop.begun] == [1, 4]


async def test_a_stop_does_not_wait_behind_a_press_that_waits_for_a_place(shop: Workshop) -> None:
    """The person's own press, not begun yet, makes room for their stop."""
    first = shop.bring(said(1))
    for person in (2, 3, 4):
        shop.bring(said(person))
    shop.bring(pressed(5))
    await turn_of_the_loop()
    shop.bring(said(5, 2, Stop()))
    await turn_of_the_loop()
    await shop.end(first)
    await turn_of_the_loop()
    begun = [(one.person, one.message) for one in shop.begun]
    worked = await shop.end_all()

    assert begun == [(1, 1), (2, 1), (5, 2)]
    assert worked == [True, True, True, True, False, True]


@pytest.mark.parametrize("incoming", [CRISIS, Blocked()])
async def test_words_of_danger_and_a_block_are_heard_before_the_stop(shop: Workshop, incoming: Input) -> None:
    """They are not swept away with the rest."""
    first = shop.bring(said(1, 1))
    shop.bring(said(1, 2, incoming))
    shop.bring(said(1, 3))
    await turn_of_the_loop()
    shop.bring(said(1, 4, Stop()))
    await shop.end(first)
    await shop.end_all()

    assert [one.message for one in shop.begun] == [1, 2, 4]


async def test_the_same_press_again_is_dropped(shop: Workshop) -> None:
    """A double tap is one press; another button, and the first one once more, are three."""
    shop.bring(pressed(1, "yes"))
    shop.bring(pressed(1, "yes"))
    shop.bring(pressed(1, "no"))
    shop.bring(pressed(1, "yes"))
    await turn_of_the_loop()

    assert await shop.end_all() == [True, False, True, True]


async def test_a_second_stop_while_the_first_is_under_way_is_dropped(shop: Workshop) -> None:
    """There is one short confirmation."""
    shop.bring(said(1, 1, Stop()))
    shop.bring(said(1, 2, Stop()))
    await turn_of_the_loop()

    assert await shop.end_all() == [True, False]


async def test_a_persons_line_is_bounded(shop: Workshop) -> None:
    """Who sends more than can wait loses the surplus, but never a stop."""
    for message in range(6):
        shop.bring(said(1, message))
    await turn_of_the_loop()
    dropped = [shop.tasks[number].done() for number in range(6)]
    shop.bring(said(1, 9, Stop()))

    assert dropped == [False, False, False, False, True, True]
    assert (await shop.end_all())[-1] is True


async def test_the_whole_is_bounded(shop: Workshop) -> None:
    """Beyond that, updates are sent back, so that Telegram keeps them; a stop still finds room."""
    for person in range(12):
        shop.bring(said(person))
    await turn_of_the_loop()
    too_many = shop.bring(said(50))
    stop = shop.bring(said(51, 1, Stop()))
    with pytest.raises(NotHandled):
        await shop.tasks.pop(too_many)

    assert all(await shop.end_all())
    assert shop.tasks[stop].result() is True


async def test_a_pause_leaves_the_place_to_others() -> None:
    """Who has to wait for Telegram holds nobody up."""
    paused, go_on = asyncio.Event(), asyncio.Event()

    async def wait(_woken: asyncio.Event, _seconds: float) -> None:
        paused.set()
        await go_on.wait()

    ordering = Ordering(at_once=1, wait=wait)
    order: list[str] = []

    async def slow(ticket: Ticket) -> None:
        order.append(f"something to say: {await ticket.pause(30.0)}")

    async def quick(ticket: Ticket) -> None:
        order.append("somebody else")

    slowly = asyncio.create_task(ordering.run(ordering.ticket(said(1)), slow))
    await paused.wait()
    await ordering.run(ordering.ticket(said(2)), quick)
    go_on.set()
    await slowly

    assert order == ["somebody else", "something to say: True"]


async def test_a_stop_ends_the_persons_pause() -> None:
    """What was held back by Telegram is not said after the stop, and the stop need not wait for it."""
    ordering = Ordering(at_once=1)
    said_anything: list[bool | str] = []
    pausing = asyncio.Event()

    async def slow(ticket: Ticket) -> None:
        pausing.set()
        said_anything.append(await ticket.pause(3_600.0))

    async def stop(ticket: Ticket) -> None:
        said_anything.append("stopped")

    slowly = asyncio.create_task(ordering.run(ordering.ticket(said(1)), slow))
    await pausing.wait()
    await ordering.run(ordering.ticket(said(1, 2, Stop())), stop)
    await slowly

    assert said_anything == [False, "stopped"]


@pytest.mark.parametrize("person", [1, 3], ids=["in line", "for a place"])
async def test_whoever_gives_up_waiting_leaves_no_gap(shop: Workshop, person: int) -> None:
    """Cancelled while waiting, an update holds up nobody behind it."""
    first, _second = shop.bring(said(1, 1)), shop.bring(said(2, 1))
    await turn_of_the_loop()
    gone = shop.bring(said(person, 2))
    shop.bring(said(person, 3))
    await turn_of_the_loop()
    shop.tasks[gone].cancel()
    await shop.end(first)
    await turn_of_the_loop()
    begun = [(one.person, one.message) for one in shop.begun]
    del shop.tasks[gone]
    await shop.end_all()
    await shop.ordering.empty()

    assert begun == [(1, 1), (2, 1), (person, 3)]


@pytest.mark.parametrize("person", [1, 3], ids=["in line", "for a place"])
async def test_giving_up_in_the_moment_of_the_turn_passes_it_on(person: int) -> None:
    """A turn that arrives together with the end of its owner goes to the next."""
    shop = Workshop(Ordering(at_once=1))
    go_on = asyncio.Event()

    async def wait(_ticket: Ticket) -> None:
        await go_on.wait()

    async def first_then_cancel() -> None:
        await shop.ordering.run(shop.ordering.ticket(said(1, 1)), wait)
        shop.tasks[gone].cancel()

    first = asyncio.create_task(first_then_cancel())
    await turn_of_the_loop()
    gone = shop.bring(said(person, 2))
    await turn_of_the_loop()
    shop.bring(said(person, 3))
    shop.bring(said(4, 4))
    await turn_of_the_loop()
    go_on.set()
    await first
    del shop.tasks[gone]
    await shop.end_all()
    await shop.ordering.empty()

    assert sorted(one.message or 0 for one in shop.begun) == [3, 4]


async def test_an_error_in_the_work_frees_the_turn(shop: Workshop) -> None:
    """The next update of that person is served."""

    async def fail(ticket: Ticket) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await shop.ordering.run(shop.ordering.ticket(said(1)), fail)
    shop.bring(said(1, 2))

    assert await shop.end_all() == [True]


async def test_nothing_is_kept_of_who_has_been_served(shop: Workshop) -> None:
    """After a thousand people the lanes are as empty as before."""
    for person in range(1_000):
        number = shop.bring(said(person))
        await shop.end(number)

    assert shop.ordering._lanes == {}


@pytest.mark.parametrize(("stop", "answered"), [(5, True), (7, False)])
async def test_a_stop_that_comes_late_overrules_nothing_done_later(
    shop: Workshop, stop: int, answered: bool
) -> None:
    """Telegram may deliver it again, after a kill: what the person has asked since is answered."""
    shop.bring(said(1, 1))
    waiting = shop.bring(replace(said(1, 2), update=6))
    await turn_of_the_loop()
    shop.bring(replace(pressed(1, "stop"), update=stop))
    await turn_of_the_loop()

    assert (await shop.end_all())[waiting] is answered
