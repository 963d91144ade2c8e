"""Weighs what a text sounds like, by small statistics over example sentences."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from bot.words.features import WEIGHTS

_KINDS = "wscb"
"""Meanings are about the bot's topics; here words count, their beginnings and their neighbours."""
_DOUBT = 0.1
"""Added to every count, so that a sign seen on one side only is no proof."""
_HARMLESS = 3
"""A sentence that only sounds like it counts as much as so many ordinary ones."""
_SHORT = 12.0
"""A text with less than this weight of signs is too short to be sure."""
_KNOWN = 0.5
"""A text of whose words a smaller share is known is in another language ..."""
_FOREIGN = -5.0
"""... and does not sound like anything."""

_Signs = Mapping[str, float]


class Counted:
    """How many of some texts hold each sign."""

    __slots__ = ("of", "texts")

    def __init__(self, texts: Sequence[_Signs]) -> None:
        """Count the signs of *texts*."""
        self.texts = len(texts)
        self.of = Counter(chain.from_iterable(texts))


class Leaning:
    """What tells sentences of one kind from everything else that people type."""

    __slots__ = ("_gains",)

    def __init__(self, alike: Counted, harmless: Counted, ordinary: Counted) -> None:
        """Learn from sentences of the kind, from those that only sound like them, and from everything else."""
        share = alike.texts / (ordinary.texts + _HARMLESS * harmless.texts or 1)
        self._gains: dict[str, float] = {}
        for sign in alike.of.keys() | harmless.of.keys() | ordinary.of.keys():
            yes, no = alike.of[sign], ordinary.of[sign] + _HARMLESS * harmless.of[sign]
            # A run of letters seen once says nothing, and would fill the memory.
            if sign[0] in _KINDS and (sign[0] != "c" or yes + no > 1):
                self._gains[sign] = WEIGHTS[sign[0]] * math.log((yes + _DOUBT) / (no * share + _DOUBT))

    def of(self, signs: _Signs) -> float:
        """Return how much *signs* lean to the kind: from about one on rather yes, below zero no."""
        known = sum(sign in self._gains for sign in signs if sign[0] == "s")
        if known < _KNOWN * sum(sign[0] == "s" for sign in signs):
            return _FOREIGN
        gains = sum(self._gains.get(sign, 0.0) for sign in signs)
        weight = sum(weight for sign, weight in signs.items() if sign[0] in _KINDS)
        return gains / math.sqrt(max(weight, _SHORT))
