"""Weighs what the word lists found against what the whole sentence sounds like."""

from dataclasses import dataclass

from bot.core.understood import Crisis, CrisisTier, Stop
from bot.words.crisis import CrisisFound
from bot.words.stop import StopFound


@dataclass(frozen=True, slots=True)
class _Threshold:
    """From *value* on a text that no list names sounds like it; the more it is about a topic, the more it takes."""

    value: float
    on_topic: float


_LIKE_DANGER = _Threshold(0.05, on_topic=0.15)
# A stop needs more: there is a short word and a button for it.
_LIKE_STOP = _Threshold(0.8, on_topic=0.3)
_SURE_DANGER = 1.8
"""From here on it is about the person themselves and now, unless words around it say otherwise."""
_UNLIKE_DANGER = 0.2
"""Below this a named danger is a doubt."""


@dataclass(frozen=True, slots=True)
class Leanings:
    """How a text sounds as a whole.

    Args:
        danger: How much it sounds like danger; below zero it does not.
        stop: How much it sounds like a wish to stop; below zero it does not.
        topic: How sure it is that it is about a topic; below zero it is not.
        eased: Whether there are words in it that make danger less likely.
        short: Whether it is too short to be judged as a whole; then only what a list names counts.
    """

    danger: float
    stop: float
    topic: float
    eased: bool
    short: bool

    def over(self, value: float, threshold: _Threshold) -> bool:
        """Say if *value* is over *threshold*."""
        return not self.short and value > threshold.value + threshold.on_topic * max(self.topic, 0.0)


def weigh(stop: StopFound | None, crisis: CrisisFound | None, leanings: Leanings) -> Stop | Crisis | None:
    """Return whether the text is a stop or a crisis; None if it is neither.

    Args:
        stop: What the stop words found.
        crisis: What the crisis patterns found.
        leanings: How the whole sentence sounds.
    """
    if _is_stop(stop, crisis, leanings):
        return Stop()
    tier = _named(crisis, leanings) if crisis is not None else None
    if tier in {CrisisTier.ALARM, CrisisTier.OTHER, CrisisTier.PAST}:
        return Crisis(tier)
    like_danger = leanings.over(leanings.danger, _LIKE_DANGER)
    if like_danger and leanings.danger > _SURE_DANGER and not leanings.eased:
        return Crisis(CrisisTier.ALARM)
    return Crisis(CrisisTier.QUIET) if tier is not None or like_danger else None


def _is_stop(stop: StopFound | None, crisis: CrisisFound | None, leanings: Leanings) -> bool:
    if stop is not None and stop.clear:
        return True
    if stop is None:
        return crisis is None and leanings.stop > leanings.danger and leanings.over(leanings.stop, _LIKE_STOP)
    # "I don't want to go on" stops; "I don't want to go on living" must not be taken for it.
    alarm = crisis is not None and crisis.tier is CrisisTier.ALARM
    return not alarm and leanings.danger < max(_SURE_DANGER, leanings.stop)


def _named(crisis: CrisisFound, leanings: Leanings) -> CrisisTier:
    """Return the tier of a danger that a list named: an alarm that does not sound like one is a doubt."""
    doubtful = crisis.tier is CrisisTier.ALARM and leanings.danger < _UNLIKE_DANGER
    return CrisisTier.QUIET if doubtful else crisis.tier
