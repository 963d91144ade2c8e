"""Weighs what the word lists found against what the whole sentence sounds like."""

from dataclasses import dataclass

from bot.core.understood import Crisis, CrisisTier, Stop
from bot.words.crisis import CrisisFound
from bot.words.stop import StopFound


@dataclass(frozen=True, slots=True)
class _Threshold:
    """From *value* on a text that no list names sounds like it; the more it is about a topic, the more it takes.

    One or two words by themselves must sound very much like it: *if_short* is the least for them. Each further word
    that a message lacks to say something on its own takes *if_brief* more: "the boiler is out" is no danger.
    """

    value: float
    on_topic: float
    if_short: float
    if_brief: float = 0.0


_SAYS_SOMETHING = 3
_SAYS_ENOUGH = 7
# Chosen over all languages together, on texts that are in no list, so that little is missed for each that is imagined.
_LIKE_DANGER = _Threshold(0.15, on_topic=0.15, if_short=3.5, if_brief=0.05)
# A stop needs more: there is a short word and a button for it.
_LIKE_STOP = _Threshold(1.0, on_topic=0.1, if_short=1.8, if_brief=0.1)
# From here on it is about the person themselves and now, unless words around it say otherwise.
_SURE_DANGER = _Threshold(2.6, on_topic=0.4, if_short=3.5)
_UNLIKE_DANGER = -1.5
"""Below this a named danger is a doubt ..."""
_NO_DANGER = -3.0
"""... and below this a doubt is none."""


@dataclass(frozen=True, slots=True)
class Leanings:
    """How a text sounds as a whole.

    Args:
        danger: How much it sounds like danger; below zero it does not.
        stop: How much it sounds like a wish to stop; below zero it does not.
        topic: How sure it is that it is about a topic; below zero it is not.
        eased: Whether there are words in it that make danger less likely.
        words: Of how many words it is.
    """

    danger: float
    stop: float
    topic: float
    eased: bool
    words: int

    @property
    def short(self) -> bool:
        """Whether it is too short to be judged as a whole with any confidence."""
        return self.words < _SAYS_SOMETHING

    def over(self, value: float, threshold: _Threshold) -> bool:
        """Say if *value* is over *threshold*."""
        lacking = max(_SAYS_ENOUGH - self.words, 0)
        least = threshold.value + threshold.on_topic * max(self.topic, 0.0) + threshold.if_brief * lacking
        return value > (max(least, threshold.if_short) if self.short else least)


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
    if leanings.over(leanings.danger, _SURE_DANGER) and not leanings.eased and not leanings.short:
        return Crisis(CrisisTier.ALARM)
    like_danger = leanings.over(leanings.danger, _LIKE_DANGER)
    return Crisis(CrisisTier.QUIET) if tier is not None or like_danger else None


def _is_stop(stop: StopFound | None, crisis: CrisisFound | None, leanings: Leanings) -> bool:
    if stop is not None and stop.clear:
        return True
    if stop is None:
        return crisis is None and leanings.stop > leanings.danger and leanings.over(leanings.stop, _LIKE_STOP)
    # "I don't want to go on" stops; "I don't want to go on living" must not be taken for it.
    alarm = crisis is not None and crisis.tier is CrisisTier.ALARM
    return not alarm and leanings.danger < max(_SURE_DANGER.value, leanings.stop)


def _named(crisis: CrisisFound, leanings: Leanings) -> CrisisTier | None:
    """Return the tier of a danger that a list named, by how the sentence sounds; None if it is not like one at all."""
    match crisis.tier:
        case CrisisTier.ALARM if leanings.danger < _UNLIKE_DANGER:
            return CrisisTier.QUIET
        case CrisisTier.QUIET if leanings.danger < _NO_DANGER and not leanings.short:
            return None
        case _:
            return crisis.tier
