"""Weighs whether a text is about any topic at all."""

import math
from array import array

from bot.words.examples import Counts, Heard
from bot.words.likeness import Alike

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


class Relevance:
    """What tells phrases about the topics from everything else that people type."""

    __slots__ = ("_leaning",)

    def __init__(self, kinds: str, on_topic: Counts, off_topic: Counts) -> None:
        ratio = math.log((off_topic.texts + 1) / (on_topic.texts + 1))
        # Zero stands for a sign that neither side holds.
        self._leaning = array("f", bytes(4 * len(kinds)))
        for number, kind in enumerate(kinds):
            on, off = on_topic.of[number], off_topic.of[number]
            if kind in _KINDS and on + off:
                self._leaning[number] = math.log((on + _DOUBT) / (off + _DOUBT)) + ratio

    def of(self, text: Heard, alike: Alike) -> float:
        """Return how sure it is that *text*, *alike* the topics so much, is about one; over zero is rather yes."""
        leanings = [it for number in text.numbers if (it := self._leaning[number])]
        return (
            _BASE
            + _LEANING_SUM * sum(leanings) / math.sqrt(len(leanings) or 1)
            + _LEANING_MEAN * sum(leanings) / (len(leanings) or 1)
            + _STRANGE_COUNT * alike.strange
            + _STRANGE_SHARE * alike.strange / (text.different or 1)
            + _LIKENESS * alike.likeness
            + _LENGTH * min(len(text.words), _READ) / _READ
        )
