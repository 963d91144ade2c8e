"""What every store promises, whatever the database."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import orjson
import pytest

from bot.core.kept import FORGET_AFTER, Kept
from bot.storage.base import Fate
from bot.storage.opt_ins import OptIns
from bot.storage.record import RecordError
from tests.storage.fixtures import opened
from tests.storage.people import ALL, DOSED, EVERY_DAY, LANG, NOW, TODAY, Where


async def test_nobody_is_known_who_has_not_opted_in(store: OptIns) -> None:
    """Asking about somebody leaves no row."""
    kept = await store.load(7)

    assert kept == Kept()
    assert await store.rows() == 0
    assert await store.raw(7) is None


@pytest.mark.parametrize("kept", [LANG, DOSED, ALL, Kept(anchor="feet", anchor_agreed=TODAY)])
async def test_what_is_kept_comes_back(store: OptIns, kept: Kept) -> None:
    """Every opt-in, alone and together, is loaded as it was kept."""
    await store.keep(7, kept)

    assert await store.load(7) == kept
    assert await store.load(8) == Kept()
    assert await store.rows() == 1


@pytest.mark.parametrize("person", [1, -1, 2**31, 2**52 - 1, -(2**63), 2**63 - 1])
async def test_every_chat_id_is_its_own(store: OptIns, person: int) -> None:
    """Ids at the edges of what Telegram and 64 bits allow are kept apart."""
    await store.keep(person, LANG)
    await store.keep(12345, ALL)

    assert await store.load(person) == LANG


async def test_an_empty_one_removes_the_row(store: OptIns) -> None:
    """Giving up the last opt-in leaves nothing."""
    await store.keep(7, LANG)
    await store.keep(7, Kept(seen=TODAY))

    assert await store.rows() == 0
    assert await store.load(7) == Kept()


async def test_it_is_there_after_a_restart(place: Where) -> None:
    """What was kept by one process is read by the next."""
    async with opened(place) as store:
        await store.keep(7, ALL)
    async with opened(place) as store:
        kept = await store.load(7)

    assert kept == ALL


async def test_changes_at_the_same_moment_are_all_there(store: OptIns) -> None:
    """Thirty changes of one row at once are made one after the other."""

    def one_more(kept: Kept) -> Kept:
        doses = kept.doses or EVERY_DAY
        return replace(kept, doses=replace(doses, asked=doses.asked + 1))

    await asyncio.gather(*(store.change(7, one_more) for _ in range(30)))

    kept = await store.load(7)
    assert kept.doses == replace(EVERY_DAY, asked=30)


async def test_a_change_of_nothing_writes_nothing(store: OptIns) -> None:
    """Somebody without opt-ins can press for years without a row."""
    kept = await store.change(7, lambda kept: replace(kept, seen=TODAY) if kept else kept)

    assert kept == Kept()
    assert await store.rows() == 0


async def test_forgetting_twice_is_fine(store: OptIns) -> None:
    """The second time finds nothing and says nothing."""
    await store.keep(7, ALL)
    await store.forget(7)
    await store.forget(7)

    assert await store.load(7) == Kept()
    assert await store.rows() == 0


async def test_the_row_is_shown_as_it_is(store: OptIns) -> None:
    """Whoever asks sees the row, encrypted and decrypted."""
    await store.keep(7, DOSED)
    raw = await store.raw(7)

    assert raw is not None
    assert (len(raw.who), raw.key, raw.state, raw.size) == (48, 1, "waiting", 256 + 16)
    assert raw.due is not None
    assert raw.due.date() == TODAY
    assert orjson.loads(raw.record)["doses"]["zone"] == "UTC"


async def test_rows_of_every_kind_have_one_size(store: OptIns) -> None:
    """The size of a row does not tell what somebody opted in to."""
    for person, kept in enumerate((LANG, DOSED, ALL)):
        await store.keep(person, kept)

    sizes = [raw.size for person in range(3) if (raw := await store.raw(person))]
    assert sizes == [272, 272, 272]


async def test_a_yes_without_its_day_is_not_kept(store: OptIns) -> None:
    """What could neither be shown nor expire is refused, and the row stays as it was."""
    await store.keep(7, LANG)
    with pytest.raises(RecordError):
        await store.keep(7, Kept(anchor="feet"))

    assert await store.load(7) == LANG


async def test_other_changes_leave_the_due_time_alone(store: OptIns) -> None:
    """A new language, or a touch, does not move the next dose; other times do."""
    await store.keep(7, DOSED)
    before = await store.raw(7)
    await store.keep(7, replace(DOSED, lang="de", lang_agreed=TODAY, seen=TODAY + timedelta(days=1)))
    same = await store.raw(7)
    await store.keep(7, replace(DOSED, doses=replace(EVERY_DAY, start=15 * 60)))
    later = await store.raw(7)
    await store.stop(7)

    assert before
    assert before.due
    assert same
    assert same.due == before.due
    assert later
    assert later.due == before.due + timedelta(hours=5)
    assert await store.raw(7) is None


async def test_stop_ends_the_doses_and_nothing_else(store: OptIns) -> None:
    """Who says stop still has their language."""
    await store.keep(7, ALL)
    await store.stop(7)

    assert await store.load(7) == replace(ALL, doses=None)
    assert await store.queue.take(NOW + timedelta(days=30)) is None


async def test_a_yes_that_comes_after_a_later_stop_is_not_taken(place: Where) -> None:
    """Telegram may deliver it late, and to another process: it knows the number of the last stop, of anybody."""
    async with opened(place) as store:
        await store.keep(1, LANG)
        await store.stop(7, update=100)
    async with opened(place) as store:
        late = await store.agree(7, lambda _: DOSED, update=99)
        after_the_late_one = await store.load(7)
        later = await store.agree(7, lambda _: DOSED, update=101)
        await store.stop(1, update=102)
        again = await store.agree(7, lambda _: DOSED, update=101)

        assert (late, later, again) == (False, True, True)
        assert (after_the_late_one, await store.load(7)) == (Kept(), DOSED)


async def test_numbers_that_telegram_begins_anew_are_not_late(store: OptIns) -> None:
    """After a quiet week it counts from anywhere, also from lower down."""
    await store.keep(1, LANG)
    await store.stop(7, update=900_000_000)
    far_below = await store.agree(7, lambda _: DOSED, update=5_000)
    await store.stop(7, update=5_001)
    late = await store.agree(7, lambda _: DOSED, update=5_000)

    assert (far_below, late) == (True, False)


async def test_a_stop_remembers_nobody(store: OptIns) -> None:
    """It leaves no row, and where nobody has opted in, not even a database."""
    await store.stop(7, update=100)

    assert await store.rows() == 0
    assert await store.raw(7) is None


async def test_a_due_dose_is_handed_out_once(store: OptIns) -> None:
    """Eight who ask at once for five due doses get five different ones."""
    for person in range(5):
        await store.keep(person, DOSED)
    late = NOW + timedelta(hours=3)
    tickets = await asyncio.gather(*(store.queue.take(late) for _ in range(8)))

    people = sorted(ticket.person for ticket in tickets if ticket)
    assert people == [0, 1, 2, 3, 4]
    assert await store.queue.take(late) is None


async def test_nothing_is_handed_out_before_it_is_due(store: OptIns) -> None:
    """The minute counts, and the one due longest comes first."""
    for person in range(20):
        await store.keep(person, DOSED)
    dues = sorted([raw.due for person in range(20) if (raw := await store.raw(person)) and raw.due])

    assert await store.queue.take(dues[0] - timedelta(seconds=1)) is None
    first = await store.queue.take(dues[-1])
    assert first
    assert first.slot == dues[0]
    assert first.kept == DOSED


async def test_settling_plans_the_next_day(store: OptIns) -> None:
    """A dose that was sent is counted, changes the record, and is due again the day after."""
    await store.keep(7, DOSED)
    ticket = await store.queue.take(NOW + timedelta(hours=3))
    assert ticket
    settled = await store.queue.settle(
        ticket, Fate.SENT, NOW, lambda kept: replace(kept, lang="de", lang_agreed=TODAY)
    )
    raw = await store.raw(7)

    assert settled
    assert raw
    assert raw.due == ticket.slot + timedelta(days=1)
    assert await store.load(7) == replace(DOSED, lang="de", lang_agreed=TODAY)
    assert await store.queue.tallies() == {Fate.SENT: 1}


async def test_a_ticket_is_settled_once(store: OptIns) -> None:
    """The second to settle is told that it came too late, and changes nothing."""
    await store.keep(7, DOSED)
    ticket = await store.queue.take(NOW + timedelta(hours=3))
    assert ticket
    first = await store.queue.settle(ticket, Fate.SENT, NOW, lambda kept: kept)
    second = await store.queue.settle(ticket, Fate.UNKNOWN, NOW, lambda _: Kept())
    third = await store.queue.postpone(ticket, NOW)

    assert (first, second, third) == (True, False, False)
    assert await store.load(7) == DOSED
    assert await store.queue.tallies() == {Fate.SENT: 1}


async def test_a_postponed_dose_is_due_again(store: OptIns) -> None:
    """One that was certainly not sent comes back after the time that was asked for, with a new ticket."""
    await store.keep(7, DOSED)
    ticket = await store.queue.take(NOW + timedelta(hours=3))
    assert ticket
    until = ticket.slot + timedelta(seconds=90)
    await store.queue.postpone(ticket, until)

    assert await store.queue.take(until) is None
    again = await store.queue.take(until + timedelta(minutes=1))
    assert again
    assert again.attempt == ticket.attempt + 1
    assert await store.queue.tallies() == {}


@pytest.mark.parametrize("give_up", [OptIns.stop, OptIns.forget])
async def test_giving_up_waits_for_what_is_on_the_wire(store: OptIns, give_up: object) -> None:
    """Stop and forget return only when the dose under way has landed, and then nothing is left to come."""
    assert callable(give_up)
    await store.keep(7, DOSED)
    ticket = await store.queue.take(NOW + timedelta(hours=3))
    assert ticket
    waiting = asyncio.create_task(give_up(store, 7))
    # Somebody else is answered meanwhile, several times: the wait holds nobody up.
    for _ in range(5):
        await store.keep(8, LANG)
    waited = not waiting.done()
    await store.queue.settle(ticket, Fate.SENT, NOW, lambda kept: kept)
    await waiting

    assert waited
    assert await store.load(7) == Kept()
    assert await store.queue.take(NOW + timedelta(days=9)) is None


async def test_a_change_of_times_does_not_wait(store: OptIns) -> None:
    """Who moves their doses while one is on the wire keeps them, at the new times."""
    await store.keep(7, DOSED)
    ticket = await store.queue.take(NOW + timedelta(hours=3))
    assert ticket
    moved = replace(DOSED, doses=replace(EVERY_DAY, start=15 * 60))
    await store.keep(7, moved)
    await store.queue.settle(ticket, Fate.SENT, NOW + timedelta(hours=3), lambda kept: kept)
    raw = await store.raw(7)

    assert raw
    assert raw.due == ticket.slot + timedelta(hours=5)
    assert await store.load(7) == moved


async def test_a_clock_that_was_put_back_brings_no_dose_again(store: OptIns) -> None:
    """The next one is later than the one just sent, whatever the clock shows by then."""
    await store.keep(7, DOSED)
    ticket = await store.queue.take(NOW + timedelta(hours=3))
    assert ticket
    await store.queue.settle(ticket, Fate.SENT, NOW - timedelta(days=2), lambda kept: kept)
    stored = await store.raw(7)

    assert await store.queue.take(NOW + timedelta(hours=3)) is None
    assert stored
    assert stored.due
    assert stored.due > ticket.slot


async def test_one_sender_leads(store: OptIns) -> None:
    """Who leads goes on leading."""
    assert await store.queue.lead()
    assert await store.queue.lead()


async def test_who_was_away_too_long_is_forgotten(store: OptIns) -> None:
    """Only those without contact for the stated time go."""
    await store.keep(1, LANG)
    await store.keep(2, replace(LANG, seen=TODAY + timedelta(days=1)))
    await store.keep(3, replace(ALL, seen=None))
    erased = await store.expire(TODAY + FORGET_AFTER + timedelta(days=1))

    assert erased == 2
    assert [bool(await store.load(person)) for person in (1, 2, 3)] == [False, True, False]


async def test_the_rows_are_looked_at_a_few_at_a_time(store: OptIns, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a million of them hold nobody up; after the last it begins anew."""
    monkeypatch.setattr("bot.storage.upkeep._BATCH", 2)
    for person in range(5):
        await store.keep(person, LANG)
    much_later = TODAY + FORGET_AFTER + timedelta(days=1)
    left = []
    while await store.queue.expire_some(much_later):
        left.append(await store.rows())

    assert left == [3, 1, 0]
    await store.keep(7, LANG)
    assert await store.queue.expire_some(much_later)
    assert await store.rows() == 0


async def test_nobody_expires_on_an_empty_store(store: OptIns) -> None:
    """There is nothing to do, and nothing is made for it."""
    assert await store.expire(TODAY) == 0
    assert await store.rotate() == 0
    assert await store.queue.reap(NOW) == 0
    assert await store.queue.tallies() == {}


async def test_a_cancelled_change_is_whole(store: OptIns) -> None:
    """Whoever stops waiting for a change cuts nothing in half; the next one finds the store in order."""
    await store.keep(7, LANG)
    tasks = [asyncio.create_task(store.keep(person, ALL)) for person in range(20, 40)]
    await store.load(7)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await store.keep(8, LANG)

    assert await store.load(8) == LANG
    kept = [await store.load(person) for person in range(20, 40)]
    assert all(one in (Kept(), ALL) for one in kept)
