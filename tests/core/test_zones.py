"""The places that a person can pick their clock from."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.content.content import Content
from bot.core.zones import ANY_CLOCK, AREAS, CLOCK, MOST_PLACES, PLACES, ahead, fits, label, zone


def test_every_place_is_a_zone_this_machine_knows_and_has_a_name(content: Content) -> None:
    """No place twice, and few enough in each part of the world for one screen."""
    listed = [name for names in AREAS.values() for name in names]

    assert all(ZoneInfo(name).key == name for name in listed)
    assert all(content.texts.has(label(name), "en") for name in listed)
    assert len(set(listed)) == len(listed)
    assert max(map(len, AREAS.values())) <= MOST_PLACES


def test_a_place_that_is_not_there_is_no_zone() -> None:
    """Forged or outdated answers lead to nothing being kept."""
    assert zone("asia", PLACES[0]) == AREAS["asia"][0]
    assert zone("asia", "nowhere") == ""
    assert zone("atlantis", PLACES[0]) == ""
    assert zone("south-america", PLACES[-1]) == ""


NOW = datetime(2026, 7, 1, 14, 10, tzinfo=UTC)


def picked(shown: str, now: datetime) -> set[str]:
    """Return the places that are offered to somebody whose phone shows the hour *shown*."""
    known = {CLOCK: ahead(shown, now)}
    return {
        name
        for area, names in AREAS.items()
        for place, name in zip(PLACES, names, strict=False)
        if fits({**known, "area": area}, ("place", place), now)
    }


@pytest.mark.parametrize("day", [datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC)])
@pytest.mark.parametrize("minute", [0, 16, 44])
def test_whoever_says_what_their_phone_shows_is_offered_their_own_place(day: datetime, minute: int) -> None:
    """In winter and in summer, at any minute, also where clocks differ by half an hour; and few others."""
    for hour in (0, 7, 15, 23):
        now = day.replace(hour=hour, minute=minute)
        for name in (name for names in AREAS.values() for name in names):
            offered = picked(str(now.astimezone(ZoneInfo(name)).hour), now)

            assert name in offered
            assert len(offered) <= 10


def test_a_part_of_the_world_is_offered_when_one_of_its_places_is() -> None:
    """And everything is, to those who have not told what their phone shows."""
    known = {CLOCK: ahead("19", NOW)}

    assert [area for area in AREAS if fits(known, ("area", area), NOW)] == ["near-east", "asia"]
    assert all(fits({CLOCK: ANY_CLOCK}, ("area", area), NOW) for area in AREAS)
    assert fits(known, ("days", "daily"), NOW)
    assert not fits(known, ("place", PLACES[0]), NOW)
