"""Goes over example sentences and learns from those that are still taken for the other kind.

What counts of signs say by themselves is too loud where signs go together; going over the sentences corrects it.
It is logistic regression by stochastic gradient descent; see Léon Bottou, Stochastic Gradient Descent Tricks (2012).
"""

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

Texts = Sequence[Sequence[int]]
"""Sentences, each as the numbers of its signs."""

_ROUNDS = 3
_STEP = 0.3
"""How much is learned from one sentence in the first round; less in each that follows."""
_CERTAIN = 4.0
"""From a sentence that is heard right with this certainty nothing is learned."""
_LOUD = 3.0
"""How much of the certainty one sign can bring."""
_BASE = 0.1
"""How much less is learned for what holds before any sign is seen."""
SHORT = 12.0
"""A text with less than this weight of signs is too short to be sure."""
_GOLDEN = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True, slots=True)
class Practised:
    """How much each sign speaks for the kind, by its number, and how much the kind has before any sign is seen."""

    gains: Sequence[float]
    base: float


def practise(signs: int, alike: Texts, others: Sequence[tuple[Texts, float]]) -> Practised:
    """Return what tells sentences of a kind from everything else.

    Args:
        signs: How many signs there are.
        alike: Sentences of the kind.
        others: Everything else, in groups; the share that each group has in what people type, one in all.
    """
    lessons = _lessons(alike, others)
    gains, base = [0.0] * signs, 0.0
    gain_of, exp = gains.__getitem__, math.exp
    for turn in range(1, _ROUNDS + 1):
        for numbers, scale, weight in lessons:
            certainty = scale * sum(map(gain_of, numbers)) + base
            certainty = certainty if weight > 0 else -certainty
            if certainty < _CERTAIN:
                step = weight / turn / (1 + exp(certainty))
                base += _BASE * step
                step *= scale
                for number in numbers:
                    gains[number] += step
    return Practised(array("f", [it * _LOUD for it in gains]), base)


def _lessons(alike: Texts, others: Sequence[tuple[Texts, float]]) -> list[tuple[Sequence[int], float, float]]:
    """Return each sentence, how much one sign of it says, and how much to learn from it: below zero for others.

    Kinds take turns, and so do the parts of each list: what comes last would be remembered best.
    """
    half = (len(alike) + sum(len(texts) for texts, _ in others)) / 2
    groups = [(alike, 1.0), *((texts, -share) for texts, share in others)]
    lessons = [
        (numbers, _LOUD * loudness(len(numbers)), _STEP * half * share / len(texts))
        for texts, share in groups
        for numbers in texts
    ]
    # Multiples of the golden ratio, without their whole part, lie evenly between zero and one.
    return [lessons[place] for place in sorted(range(len(lessons)), key=lambda it: it * _GOLDEN % 1)]


def loudness(weight: float) -> float:
    """Return how much one sign says in a text with so much *weight* of signs."""
    return 1 / math.sqrt(max(weight, SHORT))
