"""When a dose is due."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.kept import Doses
from bot.doses.when import QUIET_FROM, QUIET_UNTIL, next_slot, waking_part, window_end

AGREED = date(2026, 1, 1)
DAILY = Doses((0, 1, 2, 3, 4, 5, 6), 9 * 60, 120, "UTC", AGREED)
ZONES = sorted(available_timezones() - {"localtime", "posixrules", "Factory"})

spreads = st.binary(min_size=8, max_size=8)
instants = st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - it asks for that
schedules = st.builds(
    replace,
    st.just(DAILY),
    days=st.lists(st.integers(0, 6), min_size=1, max_size=7, unique=True).map(tuple),
    start=st.integers(0, 1439),
    length=st.integers(1, 1440),
    zone=st.sampled_from(ZONES),
)


def slots(doses: Doses, spread: bytes, after: datetime, number: int) -> list[datetime]:
    """Return the next *number* slots."""
    found: list[datetime] = []
    for _ in range(number):
        slot = next_slot(doses, spread, found[-1] if found else after)
        assert slot
        found.append(slot)
    return found


def local_minute(slot: datetime, zone: str) -> int:
    """Return the minute after midnight that clocks in *zone* show."""
    local = slot.astimezone(ZoneInfo(zone))
    return local.hour * 60 + local.minute


@settings(max_examples=300)
@given(schedules, spreads, instants)
def test_the_next_dose_is_later_and_inside_its_window(doses: Doses, spread: bytes, after: datetime) -> None:
    """It is a full minute, within eight days, and its window is not over."""
    slot = next_slot(doses, spread, after)
    assert slot
    end = window_end(doses, slot)

    assert after < slot <= after + timedelta(days=9)
    assert (slot.second, slot.microsecond, slot.tzinfo) == (0, 0, UTC)
    assert end
    assert slot < end


@settings(max_examples=60, deadline=None)
@given(schedules, spreads, instants)
def test_there_is_one_dose_for_each_chosen_day(doses: Doses, spread: bytes, after: datetime) -> None:
    """Through both changes of the clock, for more than a year: never two for one day, and no day left out."""
    within_a_day = replace(doses, length=min(doses.length, 1440 - doses.start))
    found = slots(within_a_day, spread, after, 55 * len(doses.days))
    days = [slot.astimezone(ZoneInfo(doses.zone)).date() for slot in found]

    assert all(earlier < later for earlier, later in pairwise(found))
    assert days == [day for day in _days(days[0], days[-1]) if day.weekday() in doses.days]


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


@settings(max_examples=200, deadline=None)
@given(schedules, spreads, instants)
def test_no_dose_comes_in_the_quiet_hours(doses: Doses, spread: bytes, after: datetime) -> None:
    """Unless the whole window was chosen there, a dose comes between eight and twenty-two where the person lives."""
    first, last = waking_part(doses.start, doses.length)
    chosen_quiet = (first, last) == (doses.start, doses.start + doses.length) and not any(
        QUIET_UNTIL <= minute % 1440 < QUIET_FROM for minute in range(first, last)
    )

    if not chosen_quiet:
        minutes = [local_minute(slot, doses.zone) for slot in slots(doses, spread, after, 20)]
        assert all(QUIET_UNTIL <= minute < QUIET_FROM for minute in minutes)


@pytest.mark.parametrize(
    ("start", "length", "part"),
    [
        (540, 120, (540, 660)),
        (1200, 180, (1200, 1320)),
        (420, 120, (480, 540)),
        (360, 90, (360, 450)),
        (1380, 180, (1380, 1560)),
        (1260, 730, (1920, 1990)),
        (1200, 720, (1200, 1320)),
        (0, 1440, (480, 1320)),
        (1319, 1, (1319, 1320)),
        (1320, 1, (1320, 1321)),
    ],
)
def test_a_window_is_cut_back_to_its_waking_part(start: int, length: int, part: tuple[int, int]) -> None:
    """Only a window that is quiet all through is left as it was chosen."""
    assert waking_part(start, length) == part


NIGHTS = [
    ("Europe/Berlin", date(2026, 3, 29), "02:30", "03:30+0200"),
    ("Europe/Berlin", date(2026, 10, 25), "02:30", "02:30+0200"),
    ("America/New_York", date(2026, 3, 8), "02:30", "03:30-0400"),
    ("America/New_York", date(2026, 11, 1), "01:30", "01:30-0400"),
    ("Australia/Lord_Howe", date(2026, 10, 4), "02:15", "02:45+1100"),
    ("Australia/Lord_Howe", date(2026, 4, 5), "01:45", "01:45+1100"),
]


@pytest.mark.parametrize(("zone", "night", "chosen", "comes"), NIGHTS)
def test_the_nights_when_clocks_change(zone: str, night: date, chosen: str, comes: str) -> None:
    """A minute that spring leaves out comes when it would have; one that comes twice in autumn counts once."""
    at = time.fromisoformat(chosen)
    doses = replace(DAILY, zone=zone, start=at.hour * 60 + at.minute, length=1)
    noon_before = datetime.combine(night, time(12), ZoneInfo(zone)) - timedelta(days=1)
    before, that, after = slots(doses, bytes(8), noon_before.astimezone(UTC) - timedelta(days=1), 3)
    local = [slot.astimezone(ZoneInfo(zone)) for slot in (before, that, after)]

    assert local[1].strftime("%H:%M%z") == comes
    assert [one.date() for one in local] == [night + timedelta(days=shift) for shift in (-1, 0, 1)]
    assert [one.strftime("%H:%M") for one in (local[0], local[2])] == [chosen, chosen]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_a_morning_dose_keeps_its_time_through_the_year(zone: str) -> None:
    """Summer or winter, the person's clock shows the same minute."""
    found = slots(replace(DAILY, zone=zone), b"\x80" + bytes(7), datetime(2026, 1, 1, tzinfo=UTC), 365)

    assert {local_minute(slot, zone) for slot in found} == {9 * 60 + 50}


def test_people_are_spread_over_their_window() -> None:
    """Not all at once, and with time left at the end for a queue that runs late."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    minutes = {
        local_minute(slot, "UTC") - 540
        for share in range(256)
        if (slot := next_slot(DAILY, bytes([share]) + bytes(7), start))
    }

    assert minutes == set(range(100))


def test_without_a_day_or_a_zone_there_is_no_dose() -> None:
    """A schedule that cannot be followed is not followed, and harms nobody else's."""
    now = datetime(2026, 1, 1, tzinfo=UTC)

    assert next_slot(replace(DAILY, days=()), bytes(8), now) is None
    assert next_slot(replace(DAILY, zone="Mars/Olympus"), bytes(8), now) is None
    assert window_end(replace(DAILY, zone="../x"), now) is None


def test_an_instant_outside_every_window_has_no_end() -> None:
    """What is due then is late."""
    assert window_end(DAILY, datetime(2026, 1, 1, 8, 59, tzinfo=UTC)) is None
    assert window_end(DAILY, datetime(2026, 1, 1, 11, 0, tzinfo=UTC)) is None
    assert window_end(DAILY, datetime(2026, 1, 1, 10, 59, tzinfo=UTC)) == datetime(2026, 1, 1, 11, tzinfo=UTC)
