"""Weighs whether a text is about any topic at all."""

import math
from array import array
from collections.abc import Sequence

from bot.words.examples import Counts, Examples, Heard
from bot.words.likeness import Alike
from bot.words.practice import loudness, practise

_KINDS = frozenset("wsbm")
"""Pairs of meanings say little about whether a text is relevant; words and meanings do."""
_DOUBT = 0.5
"""Added to every count, so that a sign seen on one side only is no proof."""
_READ = 12
"""A text of this many words or more is long."""

# The weights of the observations: a logistic regression, fitted once over all languages, on phrases held out of
# their lists.
_BASE = -4.75
_LEANING_SUM = 0.82
_LEANING_MEAN = -0.88
_STRANGE_COUNT = -0.97
_STRANGE_SHARE = 2.43
_LIKENESS = 5.92
_LENGTH = 5.36
_PRACTISED = 0.5
"""How much what was learned by going over the sentences counts beside all this."""


class Relevance:
    """What tells phrases about the topics from everything else that people type."""

    __slots__ = ("_leaning", "_practised")

    def __init__(self, examples: Examples, on_topic: str, off_topic: str) -> None:
        """Learn from the groups of *examples* that are *on_topic* and *off_topic*."""
        self._leaning = _leanings(examples.kinds, examples.counts(on_topic), examples.counts(off_topic))
        others = [(examples.numbers[off_topic], 1.0)]
        self._practised = practise(len(examples.kinds), examples.numbers[on_topic], others)

    def of(self, text: Heard, alike: Alike) -> float:
        """Return how sure it is that *text*, *alike* the topics so much, is about one; over zero is rather yes."""
        leanings = [it for number in text.numbers if (it := self._leaning[number])]
        gains = self._practised.gains
        practised = loudness(text.weight) * sum([gains[number] for number in text.numbers])
        return (
            _BASE
            + _PRACTISED * (practised + self._practised.base)
            + _LEANING_SUM * sum(leanings) / math.sqrt(len(leanings) or 1)
            + _LEANING_MEAN * sum(leanings) / (len(leanings) or 1)
            + _STRANGE_COUNT * alike.strange
            + _STRANGE_SHARE * alike.strange / (text.different or 1)
            + _LIKENESS * alike.likeness
            + _LENGTH * min(len(text.words), _READ) / _READ
        )


def _leanings(kinds: str, on_topic: Counts, off_topic: Counts) -> Sequence[float]:
    """Return how much each sign speaks for a topic; zero if neither side holds it."""
    ratio = (off_topic.texts + 1) / (on_topic.texts + 1)
    # In proportion to the number of sentences, or the rare signs of the longer list would be proof.
    doubt_on, doubt_off = 2 * _DOUBT / (1 + ratio), 2 * _DOUBT * ratio / (1 + ratio)
    leanings = array("f", bytes(4 * len(kinds)))
    for number, kind in enumerate(kinds):
        on, off = on_topic.of[number], off_topic.of[number]
        if kind in _KINDS and on + off:
            leanings[number] = math.log(ratio * (on + doubt_on) / (off + doubt_off))
    return leanings
