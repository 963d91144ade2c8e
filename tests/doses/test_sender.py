"""Sending doses: never twice, never after stop, none late at night."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.core.kept import ASK_AFTER, END_AFTER, FORGET_AFTER, Kept
from bot.doses.clock import SystemClock
from bot.doses.pace import HOLD, RATE
from bot.doses.sender import Blocked, Notice, NotSent, Outcome, Sent, Unknown
from bot.storage.base import Fate
from bot.storage.opt_ins import OptIns
from tests.doses.stage import FakeClock, Stage, turns
from tests.storage.fixtures import opened
from tests.storage.people import DOSED, EVERY_DAY, LANG, NOW, TODAY, Where
from tests.storage.small_disk import fill, small_disk

LUNCH = NOW + timedelta(hours=2, minutes=55)
"""The window of ten to twelve is nearly over, and everybody is due."""


async def _dosed(store: OptIns, people: int, kept: Kept = DOSED) -> None:
    for person in range(people):
        await store.keep(person, kept)


async def test_everybody_gets_one_dose(store: OptIns) -> None:
    """Those who are due are written to once, the others not at all."""
    await _dosed(store, 40)
    await store.keep(50, LANG)
    stage = Stage(store.queue, FakeClock(LUNCH))
    await stage.until_quiet(3)

    assert stage.telegram.people == list(range(40))
    assert stage.counts == {Fate.SENT: 40}
    assert await store.queue.tallies() == {Fate.SENT: 40}


async def test_nothing_is_asked_of_a_store_that_nobody_uses(store: OptIns) -> None:
    """A bot without opt-ins sends nothing."""
    stage = Stage(store.queue, FakeClock(LUNCH))
    await stage.until_quiet(3)

    assert stage.counts == {}
    assert await store.rows() == 0


async def test_doses_leave_at_an_even_pace(store: OptIns) -> None:
    """A second never sees more than its share."""
    await _dosed(store, 60)
    stage = Stage(store.queue, FakeClock(LUNCH))
    await stage.until_quiet()
    times = [at for _, at in stage.telegram.asked]

    assert times[-1] - times[0] >= timedelta(seconds=59 / RATE) - timedelta(milliseconds=1)
    assert times[-1] - times[0] < timedelta(seconds=60)


async def test_a_dose_of_unknown_fate_is_not_tried_again(store: OptIns) -> None:
    """It is counted, and the next one comes on the next day."""
    await _dosed(store, 3)
    stage = Stage(store.queue, FakeClock(LUNCH))
    stage.telegram.answers[1] = [Unknown()]
    await stage.until_quiet(3)
    raw = await store.raw(1)

    assert stage.telegram.people == [0, 1, 2]
    assert stage.counts == {Fate.SENT: 2, Fate.UNKNOWN: 1}
    assert raw
    assert raw.due
    assert raw.due.date() == TODAY + timedelta(days=1)
    assert await store.load(1) == DOSED


async def test_an_error_while_sending_is_of_unknown_fate(
    store: OptIns, caplog: pytest.LogCaptureFixture
) -> None:
    """The sender goes on with the others, and the log says neither what nor to whom."""
    await _dosed(store, 3)

    async def breaks(person: int, kept: Kept) -> Outcome:
        raise ValueError(f"cannot write to {person + 7_000_000_000}: {kept}")

    stage = Stage(store.queue, FakeClock(LUNCH))
    stage.with_send(breaks)
    await stage.until_quiet()

    assert stage.counts == {Fate.UNKNOWN: 3}
    assert "ValueError" in caplog.text
    assert "700000000" not in caplog.text
    assert "doses" not in caplog.text.replace("bot.doses.sender", "")


async def test_a_request_that_never_ends_is_given_up(store: OptIns, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody who says stop waits for ever."""
    monkeypatch.setattr("bot.doses.sender.SEND_LIMIT", 0.0)
    await _dosed(store, 2)

    async def hangs(*_: object) -> Outcome:
        await asyncio.Event().wait()
        return Sent()

    stage = Stage(store.queue, FakeClock(LUNCH))
    stage.with_send(hangs)
    await stage.until_quiet()

    assert stage.counts == {Fate.UNKNOWN: 2}


async def test_who_blocked_the_bot_is_erased(store: OptIns) -> None:
    """All of them, not only the doses: blocking withdraws every yes."""
    await _dosed(store, 3, replace(DOSED, lang="de", lang_agreed=TODAY))
    stage = Stage(store.queue, FakeClock(LUNCH))
    stage.telegram.answers[1] = [Blocked()]
    await stage.until_quiet()

    assert stage.counts == {Fate.SENT: 2, Fate.BLOCKED: 1}
    assert await store.load(1) == Kept()
    assert await store.rows() == 2


async def test_telegram_is_obeyed_when_it_asks_to_wait(store: OptIns) -> None:
    """Nothing leaves for anybody until the time is over; then the same dose is sent, once."""
    await _dosed(store, 5)
    stage = Stage(store.queue, FakeClock(NOW, stride=20))
    for person in range(5):
        stage.telegram.answers[person] = [NotSent(retry_after=90)]
    await stage.until_quiet(3 * 3600 // 20)
    times = [at for _, at in stage.telegram.asked]

    assert stage.telegram.people == sorted([*range(5), *range(5)])
    assert all(after - before >= timedelta(seconds=90) for before, after in pairwise(times[:2]))
    assert stage.counts == {Fate.SENT: 5, Notice.POSTPONED: 5}


async def test_a_wait_beyond_the_window_ends_the_dose(store: OptIns) -> None:
    """What could only be sent too late is not sent on that day."""
    await _dosed(store, 1)
    stage = Stage(store.queue, FakeClock(LUNCH))
    stage.telegram.answers[0] = [NotSent(retry_after=600)]
    await stage.until_quiet(1000)

    assert stage.counts == {Fate.LATE: 1}
    assert len(stage.telegram.asked) == 1


async def test_without_a_network_doses_come_back(store: OptIns) -> None:
    """A request that never left is tried again, minutes later, not at once."""
    await _dosed(store, 1)
    stage = Stage(store.queue, FakeClock(LUNCH - timedelta(minutes=30)))
    stage.telegram.answers[0] = [NotSent()] * 3
    await stage.until_quiet(1200)
    times = [at for _, at in stage.telegram.asked]

    assert stage.counts == {Notice.POSTPONED: 3, Fate.SENT: 1}
    assert all(after - before >= timedelta(seconds=5) for before, after in pairwise(times))


async def test_a_late_dose_is_dropped(store: OptIns) -> None:
    """After a long pause nobody gets at night what was meant for the morning."""
    await _dosed(store, 5)
    stage = Stage(store.queue, FakeClock(NOW + timedelta(hours=14)))
    await stage.until_quiet()

    assert stage.telegram.asked == []
    assert stage.counts == {Fate.LATE: 5}
    again = Stage(store.queue, FakeClock(LUNCH + timedelta(days=1)))
    await again.until_quiet()
    assert again.telegram.people == list(range(5))


async def test_a_clock_that_leaps_ahead_is_not_believed_at_once(store: OptIns) -> None:
    """Nothing is sent and nobody expires until it has had time to be put right."""
    await _dosed(store, 2)
    stage = Stage(store.queue, FakeClock(NOW))
    await stage.until_quiet()
    stage.clock.set(LUNCH + FORGET_AFTER * 2)
    await stage.until_quiet(int(HOLD / 2) - 5)
    while_doubted = list(stage.telegram.asked)
    stage.clock.set(LUNCH)
    await stage.until_quiet(10)

    assert while_doubted == []
    assert stage.telegram.people == [0, 1]
    assert stage.counts == {Notice.CLOCK_LEAPT: 1, Fate.SENT: 2}


async def test_a_clock_that_is_put_back_sends_nothing_twice(store: OptIns) -> None:
    """The same morning comes twice; the dose does not."""
    await _dosed(store, 3)
    stage = Stage(store.queue, FakeClock(LUNCH, stride=60))
    stage.telegram.answers[1] = [NotSent(retry_after=5)]
    await stage.until_quiet(3)
    stage.clock.set(NOW)
    await stage.until_quiet(200)

    assert stage.telegram.people == [0, 1, 1, 2]
    assert stage.counts == {Fate.SENT: 3, Notice.POSTPONED: 1}


NIGHTS = [
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
]


@pytest.mark.parametrize(("zone", "night"), NIGHTS)
async def test_the_nights_when_clocks_change(sqlite_place: Where, zone: str, night: date) -> None:
    """Over three days around each change, everybody gets one dose a day: early risers, night workers, all others."""
    begin = NOW.replace(year=night.year, month=night.month, day=night.day, hour=12) - timedelta(days=2)
    starts = (0, 90, 120, 150, 180, 8 * 60, 20 * 60)
    async with opened(sqlite_place, begin) as store:
        for person, start in enumerate(starts):
            await store.keep(
                person, Kept(doses=replace(EVERY_DAY, zone=zone, start=start, length=90), seen=begin.date())
            )
        stage = Stage(store.queue, FakeClock(begin, stride=300))
        await stage.until_quiet(12 * 24 * 4)
    days: dict[int, list[date]] = {person: [] for person in range(len(starts))}
    for person, at in stage.telegram.asked:
        days[person].append(at.astimezone(ZoneInfo(zone)).date())

    for found in days.values():
        assert found == [found[0] + timedelta(days=number) for number in range(len(found))]
        assert len(found) in (3, 4, 5)
        assert night in found
    assert set(stage.counts) == {Fate.SENT}


async def test_doses_that_nobody_touches_ask_and_then_end(store: OptIns) -> None:
    """After a while each one asks whether it is still wanted; unanswered, they end by themselves."""
    await _dosed(store, 1, replace(DOSED, lang="de", lang_agreed=TODAY))
    for day in range(END_AFTER + 3):
        stage = Stage(store.queue, FakeClock(LUNCH + timedelta(days=day)))
        await stage.until_quiet()
        asks = [kept.doses.asks for kept in stage.telegram.saw if kept.doses]
        assert asks == ([] if day >= END_AFTER else [day >= ASK_AFTER])

    assert await store.load(0) == replace(LANG, lang="de")
    assert await store.queue.tallies() == {Fate.SENT: END_AFTER}


async def test_who_touches_a_dose_goes_on_getting_them(store: OptIns) -> None:
    """The count begins anew."""
    await _dosed(store, 1)
    for day in range(END_AFTER * 2):
        stage = Stage(store.queue, FakeClock(LUNCH + timedelta(days=day)))
        await stage.until_quiet()
        await store.keep(0, DOSED)

    assert await store.queue.tallies() == {Fate.SENT: END_AFTER * 2}


async def test_who_was_away_too_long_expires(store: OptIns) -> None:
    """The sender sees to it once a day."""
    await _dosed(store, 2, LANG)
    stage = Stage(store.queue, FakeClock(NOW + FORGET_AFTER + timedelta(days=1)))
    await stage.until_quiet()

    assert await store.rows() == 0


async def test_cancelled_what_is_on_the_wire_still_lands(store: OptIns) -> None:
    """A shutdown waits for the request under way, and leaves nothing of unknown fate."""
    await _dosed(store, 1)
    asked, answer = asyncio.Event(), asyncio.Event()

    async def slow(*_: object) -> Outcome:
        asked.set()
        await answer.wait()
        return Sent()

    stage = Stage(store.queue, FakeClock(LUNCH))
    running = asyncio.create_task(stage.with_send(slow).run())
    await asked.wait()
    running.cancel()
    await turns(20)
    waited = not running.done()
    answer.set()
    await asyncio.gather(running, return_exceptions=True)

    assert waited
    assert stage.counts == {Fate.SENT: 1}


async def test_without_the_lead_nothing_is_sent(postgres_place: Where) -> None:
    """Of two senders on one database, one sends; when it is gone, the other does."""
    async with opened(postgres_place) as second:
        async with opened(postgres_place) as first:
            await _dosed(first, 6)
            led = await first.queue.lead()
            waits = Stage(second.queue, FakeClock(LUNCH))
            await waits.until_quiet(5)
        meanwhile = list(waits.telegram.asked)
        await waits.until_quiet(5)

    assert led
    assert meanwhile == []
    assert waits.telegram.people == list(range(6))


async def test_on_a_full_disk_sending_stops_and_goes_on_later(tmp_path: Path) -> None:
    """What cannot be marked is not sent; it is counted, and tried again when there is room."""
    with small_disk(tmp_path / "disk") as disk:
        async with opened(Where(f"sqlite:///{disk / 'thimble.db'}", tmp_path / "key")) as store:
            await _dosed(store, 3)
            filler = fill(disk)
            stage = Stage(store.queue, FakeClock(LUNCH))
            await stage.until_quiet(3)
            meanwhile, counted = list(stage.telegram.asked), dict(stage.counts)
            filler.unlink()
            await stage.until_quiet(3)

    assert meanwhile == []
    assert set(counted) == {Notice.STORAGE_FAILED}
    assert stage.telegram.people == [0, 1, 2]


async def test_the_systems_clock_is_in_utc() -> None:
    """It goes on, and waiting for no time returns."""
    clock = SystemClock()
    before = clock.now(), clock.monotonic()
    await clock.sleep(0)

    assert clock.now().utcoffset() == timedelta(0)
    assert (clock.now(), clock.monotonic()) >= before
