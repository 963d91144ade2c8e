"""What a person has asked us to remember: all of it, and nothing else."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Self

ASK_AFTER = 6
"""After so many doses that nobody touched, each further one asks whether they are still wanted."""

END_AFTER = 9
"""After so many, three of which asked, the doses end by themselves: silence is not a yes."""

FORGET_AFTER = timedelta(days=180)
"""Without contact for so long, everything is erased: time for a long pause, not for a lifetime in a file."""


@dataclass(frozen=True, slots=True)
class Doses:
    """Small doses by schedule.

    Attributes:
        days: Weekdays, Monday is 0.
        start: First minute of the window, in minutes after midnight where the person lives.
        length: Minutes the window lasts; a dose arrives somewhere within it.
        zone: IANA time zone, such as ``Europe/Berlin``.
        agreed: Day the person said yes.
        lang: Language the doses come in: the one in which the person said yes.
        asked: Doses sent since the person last touched one; when it grows, we ask whether they are still wanted.
    """

    days: tuple[int, ...]
    start: int
    length: int
    zone: str
    agreed: date
    lang: str = ""
    asked: int = 0

    @property
    def asks(self) -> bool:
        """Whether the next dose asks if doses are still wanted."""
        return self.asked >= ASK_AFTER

    def after_one(self) -> Self | None:
        """Return what remains once one more dose was sent: None when they end by themselves."""
        return replace(self, asked=self.asked + 1) if self.asked + 1 < END_AFTER else None

    def same_times(self, other: "Doses | None") -> bool:
        """Tell whether *other* comes at the same times."""
        return (
            other is not None
            and replace(self, agreed=other.agreed, asked=other.asked, lang=other.lang) == other
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """One person's opt-ins. Each is separate; an empty one was never agreed to.

    Attributes:
        lang: Language to answer in, and the day the person said yes to keeping it.
        anchor: Favourite anchor of the tracking flow, and the day of that yes.
        doses: Small doses by schedule.
        seen: Day of the last contact; everything expires after a stated time without one.
    """

    lang: str = ""
    lang_agreed: date | None = None
    anchor: str = ""
    anchor_agreed: date | None = None
    doses: Doses | None = None
    seen: date | None = None

    def __bool__(self) -> bool:
        """Tell whether there is anything to remember; if not, no row exists."""
        return bool(self.lang or self.anchor or self.doses)

    def expired(self, today: date) -> bool:
        """Tell whether the last contact is so long ago that everything must go."""
        days = (self.seen, self.lang_agreed, self.anchor_agreed, self.doses and self.doses.agreed)
        return today - max((day for day in days if day), default=date.min) > FORGET_AFTER

    def gave_up(self, after: "Kept") -> bool:
        """Tell whether something kept here is no longer kept in *after*."""
        pairs = ((self.lang, after.lang), (self.anchor, after.anchor), (self.doses, after.doses))
        return any(was and not now for was, now in pairs)


NOTHING_KEPT = Kept()
