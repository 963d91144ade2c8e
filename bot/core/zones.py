"""Time zones that a person can pick by place or by their phone: nearly everybody lives by one of these clocks."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

AREAS: Final[Mapping[str, tuple[str, ...]]] = {
    "west-europe": (
        "Europe/London",
        "Europe/Lisbon",
        "Europe/Madrid",
        "Europe/Paris",
        "Europe/Berlin",
        "Europe/Rome",
        "Atlantic/Azores",
    ),
    "east-europe": (
        "Europe/Warsaw",
        "Europe/Athens",
        "Europe/Istanbul",
        "Europe/Moscow",
        "Europe/Samara",
    ),
    "africa": (
        "Africa/Abidjan",
        "Africa/Algiers",
        "Africa/Casablanca",
        "Africa/Lagos",
        "Africa/Cairo",
        "Africa/Johannesburg",
        "Africa/Nairobi",
    ),
    "near-east": (
        "Asia/Baghdad",
        "Asia/Beirut",
        "Asia/Jerusalem",
        "Asia/Riyadh",
        "Asia/Dubai",
        "Asia/Tehran",
        "Asia/Kabul",
    ),
    "north-america": (
        "America/Anchorage",
        "America/Los_Angeles",
        "America/Denver",
        "America/Phoenix",
        "America/Chicago",
        "America/Mexico_City",
        "America/New_York",
        "America/Halifax",
    ),
    "south-america": (
        "America/Bogota",
        "America/Lima",
        "America/Caracas",
        "America/Santiago",
        "America/Argentina/Buenos_Aires",
        "America/Sao_Paulo",
    ),
    "asia": (
        "Asia/Karachi",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Asia/Dhaka",
        "Asia/Bangkok",
        "Asia/Jakarta",
        "Asia/Shanghai",
        "Asia/Tokyo",
    ),
    "pacific": (
        "Australia/Perth",
        "Australia/Adelaide",
        "Australia/Darwin",
        "Australia/Brisbane",
        "Australia/Sydney",
        "Pacific/Auckland",
        "Pacific/Honolulu",
    ),
}
"""Zones by part of the world. The order of both is carried in buttons: add at the end of a line, never between."""

MOST_PLACES = 8
PLACES: Final = tuple(f"place-{number}" for number in range(1, MOST_PLACES + 1))

CLOCK: Final = "clock"
"""The answer that holds by how many hours the person's clock is ahead, once they have said what it shows."""

HOURS: Final = tuple(map(str, range(24)))
ANY_CLOCK: Final = "any"

_HOUR: Final = timedelta(hours=1)
_HALF_A_DAY: Final = timedelta(hours=12)


def ahead(shown: str, now: datetime) -> str:
    """Return by how many hours a clock is ahead of UTC that shows the hour *shown* now, or at most an hour less."""
    return str((int(shown) - now.hour) % 24) if shown in HOURS else shown


def fits(known: Mapping[str, str], answer: tuple[str, str], now: datetime) -> bool:
    """Tell whether the place or part of the world in *answer* has the clock that the person has told of.

    Args:
        known: The answers so far.
        answer: Name and value of one more.
        now: The present, in UTC.
    """
    hours = known.get(CLOCK, ANY_CLOCK)
    if hours not in HOURS or answer[0] not in ("area", "place"):
        return True
    return any(_is_ahead(name, int(hours) * _HOUR, now) for name in _meant(known, answer))


def _meant(known: Mapping[str, str], answer: tuple[str, str]) -> Iterator[str]:
    match answer:
        case ("area", area):
            yield from AREAS.get(area, ())
        case ("place", place) if name := zone(known.get("area", ""), place):
            yield name


def _is_ahead(name: str, by: timedelta, now: datetime) -> bool:
    # A clock that is ahead by hours and a half shows one hour or the next, depending on the minute.
    offset = now.astimezone(ZoneInfo(name)).utcoffset() or timedelta()
    return abs((offset - by + _HALF_A_DAY) % (2 * _HALF_A_DAY) - _HALF_A_DAY) < _HOUR


def zone(area: str, place: str) -> str:
    """Return the IANA zone of the *place* within *area*; empty if there is none."""
    zones = AREAS.get(area, ())
    number = PLACES.index(place) if place in PLACES else MOST_PLACES
    return zones[number] if number < len(zones) else ""


def label(name: str) -> str:
    """Return the text id of the zone called *name*, such as ``zone-europe-berlin``."""
    return "zone-" + name.lower().replace("/", "-").replace("_", "-")
