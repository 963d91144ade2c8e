"""What saying yes to being remembered, or no to it again, does to what is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from bot.core.kept import Doses, Kept
from bot.core.zones import zone


class OptIn(StrEnum):
    """What can be remembered. Each is asked for by itself."""

    LANG = "lang"
    ANCHOR = "anchor"
    DOSES = "doses"


WEEKEND = (5, 6)
"""The days that end a week where nothing else is said; Monday is 0."""

DAYS: Mapping[str, tuple[int, ...]] = {
    "daily": (0, 1, 2, 3, 4, 5, 6),
    "monday": (0,),
    "tuesday": (1,),
    "wednesday": (2,),
    "thursday": (3,),
    "friday": (4,),
    "saturday": (5,),
    "sunday": (6,),
}
"""Weekdays, Monday is 0, by the answer that means them everywhere."""


def days_of(answer: str, weekend: tuple[int, ...] = WEEKEND) -> tuple[int, ...]:
    """Return the weekdays that *answer* means where *weekend* ends the week; none if it means nothing."""
    match answer:
        case "weekend":
            return tuple(sorted(weekend))
        case "weekdays":
            return tuple(day for day in DAYS["daily"] if day not in weekend)
    return DAYS.get(answer, ())


WINDOWS: Mapping[str, tuple[int, int]] = {
    "early": (6 * 60, 120),
    "morning": (8 * 60, 120),
    "midday": (12 * 60, 120),
    "afternoon": (15 * 60, 120),
    "evening": (18 * 60, 120),
    "late": (20 * 60, 120),
}
"""First minute of the window and its length in minutes, by the answer that means them."""


@dataclass(frozen=True, slots=True)
class Change:
    """A yes, or the end of one.

    Attributes:
        keep: What to remember from now on.
        drop: What not to remember any more.
        lang: The language to remember.
        answers: What was chosen on the way, by name.
        weekend: The days that end the week, in the language in which they were chosen.
    """

    keep: OptIn | None = None
    drop: OptIn | None = None
    lang: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    weekend: tuple[int, ...] = WEEKEND

    def apply(self, kept: Kept, today: date) -> Kept:
        """Return *kept* after this change, made *today*."""
        return self._kept(self._dropped(kept), today)

    def _dropped(self, kept: Kept) -> Kept:
        match self.drop:
            case OptIn.LANG:
                return replace(kept, lang="", lang_agreed=None)
            case OptIn.ANCHOR:
                return replace(kept, anchor="", anchor_agreed=None)
            case OptIn.DOSES:
                return replace(kept, doses=None)
        return kept

    def _kept(self, kept: Kept, today: date) -> Kept:
        match self.keep:
            case OptIn.LANG:
                return replace(kept, lang=self.lang, lang_agreed=today, seen=today)
            case OptIn.ANCHOR if anchor := self.answers.get("anchor"):
                return replace(kept, anchor=anchor, anchor_agreed=today, seen=today)
            case OptIn.DOSES if doses := self._doses(today):
                return replace(kept, doses=doses, seen=today)
        return kept

    def _doses(self, today: date) -> Doses | None:
        days = days_of(self.answers.get("days", ""), self.weekend)
        window = self.answers.get("window", "")
        where = zone(self.answers.get("area", ""), self.answers.get("place", ""))
        if not days or window not in WINDOWS or not where:
            return None
        start, length = WINDOWS[window]
        return Doses(days, start, length, where, today, self.lang)


def touched(kept: Kept, today: date) -> Kept:
    """Return *kept* after any sign of life from the person."""
    doses = replace(kept.doses, asked=0) if kept.doses and kept.doses.asked else kept.doses
    return replace(kept, seen=today, doses=doses) if kept else kept
