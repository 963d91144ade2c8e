"""Scores which topics a text is like, as a whole and by its closest phrases."""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.words.examples import Heard
from bot.words.features import WEIGHTS

_PRIOR = 30.0
"""How much a topic must have seen before it is trusted over the language as a whole."""
_WHOLE = 6.0
"""How much the topic as a whole counts ..."""
_CLOSEST = 8.0
"""... and how much its closest phrases do."""
_RUNNERS_UP = 0.3
"""The phrases after the closest one count this much of it ..."""
_COMPARED = 4
"""... and so many are looked at in all."""
_COMMON = 0.08
"""A sign in more than this share of phrases does not say which phrase is meant."""


@dataclass(frozen=True, slots=True)
class Alike:
    """What a text is like.

    Args:
        scores: For each topic, by its number, how much the text is like it.
        closest: For topics with a phrase like the text, how like it is, and the number of the phrase.
        strange: How many of its stems no phrase holds.
        covered: How much of what it says some phrase could say, too: one if nothing in it is strange.
    """

    scores: Sequence[float]
    closest: Mapping[int, tuple[float, int]]
    strange: int
    covered: float

    @property
    def best(self) -> int:
        """The number of the topic that the text is most like."""
        return max(range(len(self.scores)), key=self.scores.__getitem__)

    @property
    def likeness(self) -> float:
        """How like the closest phrase of all is, as far as the text is covered."""
        return self.covered * max((likeness for likeness, _ in self.closest.values()), default=0.0)


class Likeness:
    """The phrases of all topics, ready to be compared with."""

    __slots__ = (
        "_gains",
        "_gains_from",
        "_holders",
        "_holders_from",
        "_inverse",
        "_known",
        "_rarest",
        "_topic_of",
        "_topics",
        "_values",
    )

    def __init__(self, kinds: str, topics: Sequence[Sequence[Sequence[int]]], others: int) -> None:
        """Learn which signs go with which topic, and which phrases hold them.

        Args:
            kinds: The kind of each sign, by its number; those of the phrases come first.
            topics: For each topic its phrases, as the numbers of their signs.
            others: How many texts there are beside the phrases.
        """
        phrases = [signs for topic in topics for signs in topic]
        self._topics = len(topics)
        self._topic_of = array("H", [number for number, of_it in enumerate(topics) for _ in of_it])
        # Signs that no phrase holds have higher numbers, and say nothing here.
        self._known = 1 + max((sign for signs in phrases for sign in signs), default=-1)
        holders: list[list[int]] = [[] for _ in range(self._known)]
        for number, signs in enumerate(phrases):
            for sign in signs:
                holders[sign].append(number)
        # What a sign says of a text: how rare it is among the phrases, by the weight of its kind.
        texts = len(phrases) + others
        weights = [WEIGHTS[kind] for kind in kinds[: self._known]]
        self._values = array(
            "f", [weight * math.log(texts / len(held)) for weight, held in zip(weights, holders, strict=True)]
        )
        self._rarest = max(self._values, default=0.0)
        self._inverse = array("f", [1 / self._length(signs) for signs in phrases])
        total = sum([weight * len(held) for weight, held in zip(weights, holders, strict=True)])
        self._learn_topics(holders, total)
        self._learn_phrases(holders, _COMMON * len(phrases))

    def _learn_topics(self, holders: Sequence[Sequence[int]], total: float) -> None:
        self._gains_from, self._gains = array("I", [0]), array("f")
        for held in holders:
            expected = _PRIOR * len(held) / total
            for topic, count in _counted([self._topic_of[number] for number in held]):
                self._gains.extend((topic, math.log1p(count / expected)))
            self._gains_from.append(len(self._gains))

    def _learn_phrases(self, holders: Sequence[Sequence[int]], common: float) -> None:
        self._holders_from, self._holders = array("I", [0]), array("H")
        for held in holders:
            self._holders.extend(held if len(held) < common else ())
            self._holders_from.append(len(self._holders))

    def _length(self, signs: Iterable[int]) -> float:
        return math.sqrt(sum([self._values[sign] ** 2 for sign in signs])) or 1.0

    def of(self, text: Heard) -> Alike:
        """Return what *text* is like."""
        signs = [sign for sign in text.numbers if sign < self._known]
        closest = self._closest(signs)
        scores = self._as_a_whole(signs)
        for topic, (likeness, _) in closest.items():
            scores[topic] += _CLOSEST * likeness
        said = [self._values[stem] for stem in text.stems if stem < self._known]
        strange = text.different - len(said)
        known = sum([value**2 for value in said])
        return Alike(scores, closest, strange, math.sqrt(known / (known + strange * self._rarest**2 or 1)))

    def _as_a_whole(self, signs: Sequence[int]) -> list[float]:
        scores = [0.0] * self._topics
        values, gains, starts = self._values, self._gains, self._gains_from
        scale = _WHOLE / (sum([values[sign] for sign in signs]) or 1.0)
        for sign in signs:
            value = scale * values[sign]
            pairs = iter(gains[starts[sign] : starts[sign + 1]])
            for topic, gain in zip(pairs, pairs, strict=True):
                scores[int(topic)] += value * gain
        return scores

    def _closest(self, signs: Sequence[int]) -> dict[int, tuple[float, int]]:
        """Return for each topic how like its phrases are, and the number of the closest one."""
        shared: dict[int, float] = {}
        values, holders, starts, known = self._values, self._holders, self._holders_from, shared.get
        for sign in signs:
            gain = values[sign] ** 2
            for number in holders[starts[sign] : starts[sign + 1]]:
                shared[number] = known(number, 0.0) + gain
        likely: dict[int, list[tuple[float, int]]] = {}
        for number, gain in shared.items():
            likely.setdefault(self._topic_of[number], []).append((gain * self._inverse[number], number))
        length = self._length(signs)
        closest: dict[int, tuple[float, int]] = {}
        for topic, phrases in likely.items():
            (best, number), *others = sorted(phrases, reverse=True)[:_COMPARED]
            closest[topic] = ((best + _RUNNERS_UP * sum([it for it, _ in others])) / length, number)
        return closest


def _counted(topics: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Return how often each of *topics* is there. Most signs are in one phrase only."""
    return Counter(topics).items() if len(topics) > 1 else [(topic, 1) for topic in topics]
