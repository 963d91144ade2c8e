"""Tells when a dose is due, from the person's days, window and time zone alone.

A window that reaches into the quiet hours, 22:00 to 08:00 where the person lives, is cut back to its waking part. One
that lies wholly within them was chosen so, by somebody who rises early or works at night, and is left as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.kept import Doses

QUIET_UNTIL = 8 * 60
"""First minute of the day that is not quiet."""

QUIET_FROM = 22 * 60
"""First minute of the evening that is quiet again."""

_DAY = 24 * 60
_SPREAD_OVER = 5 / 6
"""People are spread over this share of their window. The rest is left to the queue, which may run late."""
_MINUTE = timedelta(minutes=1)
_SEARCHED = range(-1, 9)
"""Days around an instant in which the next window must lie: a week, and one each side for zones and midnight."""


@dataclass(frozen=True, slots=True)
class Window:
    """The time in which one dose may arrive: from *start* up to, not including, *end*, in UTC."""

    start: datetime
    end: datetime


def next_slot(doses: Doses, spread: bytes, after: datetime) -> datetime | None:
    """Return when the first dose later than *after* is due.

    Args:
        doses: The schedule.
        spread: Eight bytes of the person's own, by which people are spread over their windows.
        after: An instant.

    Returns:
        A full minute in UTC; None if there is no day or the zone is not known here.
    """
    slots = (_slot(window, spread) for window in _windows(doses, after))
    return next((slot for slot in slots if slot > after), None)


def window_end(doses: Doses, slot: datetime) -> datetime | None:
    """Return the end of the window that *slot* lies in; None if it lies in none."""
    return next((found.end for found in _windows(doses, slot) if found.start <= slot < found.end), None)


def _windows(doses: Doses, around: datetime) -> Iterator[Window]:
    try:
        zone = ZoneInfo(doses.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return
    today = around.astimezone(zone).date()
    for number in _SEARCHED:
        day = today + timedelta(days=number)
        if day.weekday() in doses.days:
            yield _window(doses, day, zone)


def _window(doses: Doses, day: date, zone: ZoneInfo) -> Window:
    first, last = waking_part(doses.start, doses.length)
    start, end = _instant(day, first, zone), _instant(day, last, zone)
    if end <= start:
        # The whole window fell into the hour that spring leaves out.
        end = start + (last - first) * _MINUTE
    return Window(start, end)


def _instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    # Reckoned on the person's clock. An hour that comes twice counts the first time; one left out, as if it had come.
    local = datetime.combine(day, time()) + minute * _MINUTE
    return local.replace(tzinfo=zone).astimezone(UTC)


def _slot(window: Window, spread: bytes) -> datetime:
    share = int.from_bytes(spread, "big") / (1 << 8 * len(spread))
    minutes = (window.end - window.start) / _MINUTE
    return window.start + int(share * minutes * _SPREAD_OVER) * _MINUTE


def waking_part(start: int, length: int) -> tuple[int, int]:
    """Return the longest part of a window outside the quiet hours, as minutes after midnight, the end excluded.

    Args:
        start: First minute of the window.
        length: Its minutes; it may reach into the next day.

    Returns:
        The whole window, if all of it is quiet.
    """
    end = start + length
    parts = [
        (max(start, QUIET_UNTIL + day), min(end, QUIET_FROM + day))
        for day in (0, _DAY)
        if max(start, QUIET_UNTIL + day) < min(end, QUIET_FROM + day)
    ]
    return max(parts, key=lambda part: part[1] - part[0], default=(start, end))
