"""Time zones that a person can pick by place: nearly everybody lives by one of these clocks."""

from collections.abc import Mapping
from typing import Final

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


def zone(area: str, place: str) -> str:
    """Return the IANA zone of the *place* within *area*; empty if there is none."""
    zones = AREAS.get(area, ())
    number = PLACES.index(place) if place in PLACES else MOST_PLACES
    return zones[number] if number < len(zones) else ""


def label(name: str) -> str:
    """Return the text id of the zone called *name*, such as ``zone-europe-berlin``."""
    return "zone-" + name.lower().replace("/", "-").replace("_", "-")
