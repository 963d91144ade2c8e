"""The places that a person can pick their clock from."""

from zoneinfo import ZoneInfo

from bot.content.content import Content
from bot.core.zones import AREAS, MOST_PLACES, PLACES, label, zone


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
