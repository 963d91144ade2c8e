"""Weighs whether a text is about any topic at all."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bot.words.features import GRAM, stem_of

_KINDS = "wsbm"
"""Single letters say little about whether a text is relevant; words and meanings do."""
_DOUBT = 0.5
"""Added to every count, so that a sign seen on one side only is no proof."""
_READ = 12
"""A text of this many words or more is long."""

# The weights of the observations, fitted once by logistic regression on phrases held out of the English lists.
_BASE = -3.0
_LEANING_SUM = 0.25
_LEANING_MEAN = 0.55
_STRANGE_SHARE = -0.8
_STRANGE_COUNT = -0.85
_LIKENESS = 2.3
_LENGTH = 4.5


class Relevance:
    """What tells phrases about the topics from everything else that people type."""

    __slots__ = ("_leaning",)

    def __init__(
        self, on_topic: Sequence[Mapping[str, float]], off_topic: Sequence[Mapping[str, float]]
    ) -> None:
        on, off = _counts(on_topic), _counts(off_topic)
        ratio = math.log((len(off_topic) + 1) / (len(on_topic) + 1))
        self._leaning = {
            sign: math.log((on[sign] + _DOUBT) / (off[sign] + _DOUBT)) + ratio
            for sign in on.keys() | off.keys()
        }

    def of(self, words: Sequence[str], signs: Mapping[str, float], likeness: float) -> float:
        """Return how sure it is that a text is about a topic; over zero is rather yes.

        Args:
            words: The words of the text.
            signs: Its signs.
            likeness: How like the closest phrase it is.
        """
        leanings = [self._leaning[sign] for sign in signs if sign[0] in _KINDS and sign in self._leaning]
        strange = sum(not self._knows(word) for word in words)
        return (
            _BASE
            + _LEANING_SUM * sum(leanings) / math.sqrt(len(leanings) or 1)
            + _LEANING_MEAN * sum(leanings) / (len(leanings) or 1)
            + _STRANGE_SHARE * strange / (len(words) or 1)
            + _STRANGE_COUNT * min(strange, _READ)
            + _LIKENESS * likeness
            + _LENGTH * min(len(words), _READ) / _READ
        )

    def share_known(self, words: Sequence[str]) -> float:
        """Return the share of *words* that are known in the language."""
        return sum(map(self._knows, words)) / (len(words) or 1)

    def _knows(self, word: str) -> bool:
        return any(sign in self._leaning for sign in ("w" + word, "s" + stem_of(word), _opening(word)))


def _counts(examples: Iterable[Mapping[str, float]]) -> Counter[str]:
    return Counter(sign for signs in examples for sign in signs if sign[0] in _KINDS or sign.startswith("c "))


def _opening(word: str) -> str:
    """Return the sign for the first letters of *word*: languages that bend their words keep those."""
    return f"c {word} "[: GRAM + 1]
