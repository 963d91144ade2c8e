"""Tells which topics a text comes close to, by small statistics over example phrases."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.words.features import WEIGHTS, Meanings, signs_of, topic_words
from bot.words.leaning import Counted, Leaning
from bot.words.patterns import Patterns
from bot.words.relevance import Relevance

_PRIOR = 30.0
"""How much a topic must have seen before it is trusted over the language as a whole."""
_WHOLE = 6.0
"""How much the topic as a whole counts ..."""
_CLOSEST = 8.0
"""... and how much its closest phrases do."""
_RUNNERS_UP = 0.3
"""The phrases after the closest one count this much of it."""
_COMMON = 0.12
"""A sign in more than this share of phrases does not say which phrase is meant."""
_NEEDED = 2.0
"""What it adds to the relevance when the first topic needs certain words and they are there."""
_NATIVE = 0.75
"""A text of whose words this share is known is in the language."""
_SAME = 6.0
"""What it adds when the text is one of the phrases, word for word."""


@dataclass(frozen=True, slots=True)
class TopicPhrases:
    """What people say when they mean one topic.

    Args:
        id: The topic or intent.
        phrases: Examples in people's own words.
        needs: Groups of patterns; one of each group must be there, or the topic is not offered.
        unless: Patterns with which the topic is not offered.
    """

    id: str
    phrases: tuple[str, ...]
    needs: tuple[Patterns, ...] = ()
    unless: Patterns = field(default_factory=Patterns)

    def lets(self, words: Sequence[str]) -> bool:
        """Say if a text of these *words* may be offered the topic."""
        return all(need.first(words) for need in self.needs) and self.unless.first(words) is None


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences of one kind, and those that only sound like them."""

    alike: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicWords:
    """The example phrases of one language, as its file lists them.

    Args:
        language: The language's tag.
        topics: What people say for each topic.
        off_topic: What they say that is about none of them.
        meanings: Groups of words that mean much the same.
        caution: How much evidence a text must bring before it is taken to be about any topic.
        danger: What people say in danger, and what only sounds like it.
        stop: What people say who want to stop, and what only sounds like it.
    """

    language: str
    topics: tuple[TopicPhrases, ...]
    off_topic: tuple[str, ...]
    meanings: Mapping[str, tuple[str, ...]]
    caution: float
    danger: Sentences = Sentences()
    stop: Sentences = Sentences()


@dataclass(frozen=True, slots=True)
class Scored:
    """A topic, its share of the belief (all shares add up to one), and the phrase that came closest."""

    id: str
    share: float
    phrase: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """What a text comes close to in one language.

    Args:
        language: The language's tag.
        native: Whether the text is in that language, as far as its words are known.
        relevance: How sure it is that the text is about any topic; over zero is rather yes.
        topics: The topics it may be about, best first.
        danger: How much it sounds like danger; below zero it does not.
        stop: How much it sounds like a wish to stop; below zero it does not.
    """

    language: str
    native: bool
    relevance: float
    topics: tuple[Scored, ...]
    danger: float
    stop: float


class TopicIndex:
    """The example phrases of one language, ready to be compared with."""

    __slots__ = (
        "_by_phrase",
        "_by_sign",
        "_caution",
        "_danger",
        "_lengths",
        "_listed",
        "_meanings",
        "_needy",
        "_phrases",
        "_rarity",
        "_relevance",
        "_same",
        "_stop",
        "_topic_of",
        "_topics",
        "language",
    )

    def __init__(self, source: TopicWords) -> None:
        self.language = source.language
        self._topics = tuple(topic.id for topic in source.topics)
        self._listed = source.topics
        self._caution = source.caution
        self._needy = frozenset(topic.id for topic in source.topics if topic.needs)
        self._meanings = Meanings(source.meanings)
        listed = [(number, line) for number, topic in enumerate(source.topics) for line in topic.phrases]
        self._topic_of = tuple(number for number, _ in listed)
        self._phrases = tuple(line for _, line in listed)
        spelled = tuple(map(topic_words, self._phrases))
        self._same = dict(zip(spelled, self._topic_of, strict=True))
        examples, off = [signs_of(words, self._meanings) for words in spelled], self._signs(source.off_topic)
        ordinary = Counted([*examples, *off])
        danger, stop = self._signs(source.danger.alike), self._signs(source.stop.alike)
        near_danger = Counted([*self._signs(source.danger.harmless), *stop])
        near_stop = Counted([*self._signs(source.stop.harmless), *danger])
        self._danger = Leaning(Counted(danger), near_danger, ordinary)
        self._stop = Leaning(Counted(stop), near_stop, ordinary)
        self._learn(examples, off)

    def _signs(self, lines: Iterable[str]) -> list[dict[str, float]]:
        return [signs_of(topic_words(line), self._meanings) for line in lines]

    def _learn(self, examples: Sequence[Mapping[str, float]], off: Sequence[Mapping[str, float]]) -> None:
        """Count which signs go with which topic, and which phrases hold them."""
        self._relevance = Relevance(examples, off)
        holders = _holders(examples)
        self._rarity = {
            sign: math.log((len(examples) + len(off)) / len(held)) for sign, held in holders.items()
        }
        self._by_sign = self._learn_topics(holders)
        common = _COMMON * len(examples)
        self._by_phrase = {
            s: tuple(held) for s, held in holders.items() if s[0] != "c" and len(held) < common
        }
        self._lengths = tuple(_length(signs, self._rarity) for signs in examples)

    def _learn_topics(self, holders: Mapping[str, Sequence[int]]) -> dict[str, tuple[tuple[int, float], ...]]:
        total = sum(WEIGHTS[sign[0]] * len(held) for sign, held in holders.items())
        gains: dict[str, tuple[tuple[int, float], ...]] = {}
        for sign, held in holders.items():
            counts: dict[int, int] = {}
            for number in held:
                counts[self._topic_of[number]] = counts.get(self._topic_of[number], 0) + 1
            expected = _PRIOR * len(held) / total
            gains[sign] = tuple((topic, math.log1p(count / expected)) for topic, count in counts.items())
        return gains

    @property
    def topics(self) -> tuple[str, ...]:
        """The ids of all topics there are."""
        return self._topics

    def rank(self, text: str, without_idioms: str | None = None) -> Ranking:
        """Return what *text* comes close to.

        Args:
            text: What was typed.
            without_idioms: What is left of it without the idioms that only sound like danger, if there are any.
        """
        words = topic_words(text)
        typed = signs_of(words, self._meanings)
        rest = typed if without_idioms is None else signs_of(topic_words(without_idioms), self._meanings)
        relevance, topics = self._rank_topics(words, typed)
        native = self._relevance.share_known(words) >= _NATIVE
        return Ranking(self.language, native, relevance, topics, self._danger.of(rest), self._stop.of(typed))

    def _rank_topics(
        self, words: tuple[str, ...], typed: Mapping[str, float]
    ) -> tuple[float, tuple[Scored, ...]]:
        signs = {sign: weight * self._rarity[sign] for sign, weight in typed.items() if sign in self._rarity}
        closest = self._closest(signs, _length(typed, self._rarity))
        scores = self._as_a_whole(signs)
        for topic, (likeness, _) in closest.items():
            scores[topic] += _CLOSEST * likeness
        same = self._same.get(words)
        if same is not None:
            scores[same] += _SAME
        best = max((likeness for likeness, _ in closest.values()), default=0.0)
        relevance = (
            self._relevance.of(words, typed, best) - self._caution + (_SAME if same is not None else 0.0)
        )
        ranked = self._ranked(scores, closest, words)
        relevance += _NEEDED if ranked[0].id in self._needy else 0.0
        return relevance, ranked

    def _as_a_whole(self, signs: Mapping[str, float]) -> list[float]:
        scores = [0.0] * len(self._topics)
        scale = _WHOLE / (sum(signs.values()) or 1.0)
        for sign, value in signs.items():
            for topic, gain in self._by_sign[sign]:
                scores[topic] += scale * value * gain
        return scores

    def _closest(self, signs: Mapping[str, float], length: float) -> dict[int, tuple[float, int]]:
        """Return for each topic how like its phrases are, and the number of the closest one."""
        shared: dict[int, float] = defaultdict(float)
        for sign, value in signs.items():
            gain = value * self._rarity[sign] * WEIGHTS[sign[0]]
            for number in self._by_phrase.get(sign, ()):
                shared[number] += gain
        likely: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for number, gain in shared.items():
            likely[self._topic_of[number]].append((gain / (length * self._lengths[number]), number))
        return {topic: _summed(found) for topic, found in likely.items()}

    def _ranked(
        self, scores: Sequence[float], closest: Mapping[int, tuple[float, int]], words: Sequence[str]
    ) -> tuple[Scored, ...]:
        highest = max(scores)
        beliefs = {
            n: math.exp(score - highest) for n, score in enumerate(scores) if self._listed[n].lets(words)
        }
        total = sum(beliefs.values()) or 1.0
        order = sorted(beliefs, key=lambda number: (-beliefs[number], number))
        return tuple(
            Scored(self._topics[n], beliefs[n] / total, self._phrases[closest[n][1]] if n in closest else "")
            for n in order
        )


def _holders(examples: Sequence[Mapping[str, float]]) -> dict[str, list[int]]:
    """Return for each sign the examples that hold it."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, signs in enumerate(examples):
        for sign in signs:
            holders[sign].append(number)
    # A run of letters that occurs once only says again what its word says, and would fill the memory.
    return {sign: held for sign, held in holders.items() if len(held) > 1 or sign[0] != "c"}


def _length(signs: Mapping[str, float], rarity: Mapping[str, float]) -> float:
    return math.sqrt(sum((weight * rarity.get(sign, 0.0)) ** 2 for sign, weight in signs.items())) or 1.0


def _summed(found: list[tuple[float, int]]) -> tuple[float, int]:
    found.sort(reverse=True)
    return found[0][0] + _RUNNERS_UP * sum(likeness for likeness, _ in found[1:4]), found[0][1]
