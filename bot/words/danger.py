"""Weighs whether a text sounds like danger, by small statistics over example sentences."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bot.words.features import WEIGHTS

_KINDS = "wscb"
"""Meanings are about the bot's topics; danger is told by words, their beginnings and their neighbours."""
_DOUBT = 0.1
"""Added to every count, so that a sign seen on one side only is no proof."""
_HARMLESS = 3
"""A harmless sentence that looks like danger counts as much as so many ordinary ones."""

_Signs = Mapping[str, float]


class Danger:
    """What tells sentences of danger from everything else that people type."""

    __slots__ = ("_leaning",)

    def __init__(
        self, danger: Sequence[_Signs], harmless: Sequence[_Signs], ordinary: Sequence[_Signs]
    ) -> None:
        yes, no = _counts(danger), _counts(ordinary)
        for sign, count in _counts(harmless).items():
            no[sign] += _HARMLESS * count
        share = len(danger) / (len(ordinary) + _HARMLESS * len(harmless) or 1)
        self._leaning = {
            sign: WEIGHTS[sign[0]] * math.log((yes[sign] + _DOUBT) / (no[sign] * share + _DOUBT))
            for sign in yes.keys() | no.keys()
            # A run of letters seen once says nothing, and would fill the memory.
            if sign[0] != "c" or yes[sign] + no[sign] > 1
        }

    def of(self, signs: _Signs) -> float:
        """Return how much *signs* lean towards danger: from about two on it is likely, below zero it is not."""
        known = [self._leaning[sign] for sign in signs if sign in self._leaning]
        weight = sum(weight for sign, weight in signs.items() if sign[0] in _KINDS)
        return sum(known) / math.sqrt(weight or 1.0)


def _counts(examples: Iterable[_Signs]) -> Counter[str]:
    return Counter(sign for signs in examples for sign in signs if sign[0] in _KINDS)
