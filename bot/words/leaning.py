"""Weighs what a text sounds like, by small statistics over example sentences."""

import math
from array import array
from collections.abc import Sequence

from bot.words.examples import Counts, Heard, sentence_weight

_DOUBT = 0.05
"""Added to every count, so that a sign seen on one side only is no proof."""
_SHORT = 12.0
"""A text with less than this weight of signs is too short to be sure."""
_KNOWN = 0.5
"""A text of whose words a smaller share is known is in another language ..."""
_FOREIGN = -5.0
"""... and does not sound like anything."""


class Leaning:
    """What tells sentences of one kind from everything else that people type."""

    __slots__ = ("_gains",)

    def __init__(self, kinds: str, alike: Counts, others: Sequence[tuple[Counts, float]]) -> None:
        """Learn from sentences of the kind and from everything else.

        Args:
            kinds: The kind of each sign, by its number.
            alike: Sentences of the kind.
            others: Everything else, in groups; the share that each group has in what people type.
        """
        no = [_DOUBT] * len(kinds)
        for counts, share in others:
            part = alike.texts * share / (counts.texts or 1)
            no = [known + part * count for known, count in zip(no, counts.of, strict=True)]
        weights = map(sentence_weight, kinds)
        self._gains = array(
            "f",
            [
                weight and weight * math.log((yes + _DOUBT) / but)
                for weight, yes, but in zip(weights, alike.of, no, strict=True)
            ],
        )

    def of(self, text: Heard) -> float:
        """Return how much *text* leans to the kind: from about one on rather yes, below zero no."""
        if text.known < _KNOWN:
            return _FOREIGN
        gains = self._gains
        return sum([gains[number] for number in text.numbers]) / math.sqrt(max(text.weight, _SHORT))
