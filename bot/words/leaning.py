"""Weighs what a text sounds like, by small statistics over example sentences."""

import math
from array import array
from collections.abc import Iterable, Sequence

from bot.words.examples import Examples, Heard, sentence_weight
from bot.words.practice import loudness, practise

_DOUBT = 0.05
"""Added to every count, so that a sign seen on one side only is no proof."""
_PRACTISED = 0.3
"""How much what was learned by going over the sentences counts beside the counts."""
_KNOWN = 0.5
"""A text of whose words a smaller share is known is in another language ..."""
_FOREIGN = -5.0
"""... and does not sound like anything."""


class Leaning:
    """What tells sentences of one kind from everything else that people type."""

    __slots__ = ("_base", "_gains")

    def __init__(self, examples: Examples, kind: str, beside: Iterable[tuple[str, float]]) -> None:
        """Learn from sentences of the kind and from everything else.

        Args:
            examples: The sentences, in groups.
            kind: The group of those that are of the kind.
            beside: The other groups, and the share that each has in what else people type.
        """
        others = [(group, share) for group, share in beside if examples.numbers[group]]
        counted = _by_counts(examples, kind, others)
        texts = [(examples.numbers[group], share) for group, share in others]
        practised = practise(len(examples.kinds), examples.numbers[kind], texts)
        self._gains = array(
            "f", [one + _PRACTISED * two for one, two in zip(counted, practised.gains, strict=True)]
        )
        self._base = _PRACTISED * practised.base

    def of(self, text: Heard) -> float:
        """Return how much *text* leans to the kind: from about one on rather yes, below zero no."""
        if text.known < _KNOWN:
            return _FOREIGN
        gains = self._gains
        return self._base + loudness(text.weight) * sum([gains[number] for number in text.numbers])


def _by_counts(examples: Examples, kind: str, others: Sequence[tuple[str, float]]) -> list[float]:
    alike = examples.counts(kind)
    no = [_DOUBT] * len(examples.kinds)
    for group, share in others:
        counts = examples.counts(group)
        part = alike.texts * share / counts.texts
        no = [known + part * count for known, count in zip(no, counts.of, strict=True)]
    weights = map(sentence_weight, examples.kinds)
    return [
        weight and weight * math.log((yes + _DOUBT) / but)
        for weight, yes, but in zip(weights, alike.of, no, strict=True)
    ]
