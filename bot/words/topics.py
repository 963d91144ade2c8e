"""Tells which topics a text comes close to, by small statistics over example phrases."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from bot.words.examples import Examples
from bot.words.features import Meanings
from bot.words.leaning import Leaning
from bot.words.likeness import Alike, Likeness
from bot.words.patterns import Patterns
from bot.words.relevance import Relevance

_RANKED = 10
"""So many topics are put in order; all the others together have next to no share."""
_NEEDED = 1.2
"""What it adds to the relevance when the first topic needs certain words, has them, and is clearly first ..."""
_CLEAR = 0.9
"""... with this share or more."""
_TOPICS, _OFF, _DANGER, _NO_DANGER, _STOP, _NO_STOP = (
    "topics",
    "off",
    "danger",
    "no danger",
    "stop",
    "no stop",
)
_BESIDE_DANGER = {_TOPICS: 0.38, _OFF: 0.3, _NO_DANGER: 0.24, _STOP: 0.08}
_BESIDE_STOP = {_TOPICS: 0.38, _OFF: 0.3, _NO_STOP: 0.24, _DANGER: 0.08}
"""What else people type beside sentences in danger, or beside those by which they stop, and how much of each."""
_SHUT = 2.0
"""What it takes from the relevance when the text is like a topic that may not be offered with its words."""
_UNLESS = "unless"
_NATIVE = 0.6
"""A text of whose stems this share is known is in the language."""
_SAME = 6.0
"""What it adds when the text is one of the phrases, word for word."""
_UNLIKE = -9.0
"""How little a text is like what it only sounds like, when a list says so of it, word for word."""


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


class _Limits:
    """Which topics may not be offered with which words."""

    __slots__ = ("_needed", "_patterns")

    def __init__(self, topics: Sequence[TopicPhrases]) -> None:
        needs = [((it.id, str(n)), need) for it in topics for n, need in enumerate(it.needs)]
        unless = [((it.id, _UNLESS), it.unless) for it in topics]
        self._needed = {it.id: len(it.needs) for it in topics if it.needs}
        self._patterns = Patterns.merged([*needs, *unless])

    def met(self, topic: str) -> bool:
        """Say if *topic* needs words at all: once they are there, it is likelier."""
        return topic in self._needed

    def shut(self, words: Sequence[str]) -> set[str]:
        """Return the ids of the topics that a text of these *words* may not be offered."""
        found = {it.label for it in self._patterns.find(words)}
        lacking = {
            topic
            for topic, groups in self._needed.items()
            if any((topic, str(number)) not in found for number in range(groups))
        }
        return lacking | {topic for topic, kind in found if kind == _UNLESS}


def _groups(source: TopicWords) -> dict[str, tuple[str, ...]]:
    """Return all sentences of the language, those of the topics first, for likeness counts by their signs alone."""
    return {
        _TOPICS: tuple(line for topic in source.topics for line in topic.phrases),
        _OFF: source.off_topic,
        _DANGER: source.danger.alike,
        _NO_DANGER: source.danger.harmless,
        _STOP: source.stop.alike,
        _NO_STOP: source.stop.harmless,
    }


class TopicIndex:
    """The example phrases of one language, ready to be compared with."""

    __slots__ = (
        "_caution",
        "_danger",
        "_harmless",
        "_hearing",
        "_likeness",
        "_limits",
        "_phrases",
        "_relevance",
        "_same",
        "_stop",
        "_topics",
        "language",
    )

    def __init__(self, source: TopicWords) -> None:
        self.language = source.language
        self._topics = tuple(topic.id for topic in source.topics)
        self._limits = _Limits(source.topics)
        self._caution = source.caution
        self._phrases = tuple(line for topic in source.topics for line in topic.phrases)
        examples = Examples(_groups(source), Meanings(source.meanings))
        self._hearing = examples.hearing
        topic_of = (number for number, topic in enumerate(source.topics) for _ in topic.phrases)
        # Of the sentences only their hashes are kept, as in `bot.words.table`.
        self._same = dict(zip(examples.hashes[_TOPICS], topic_of, strict=True))
        self._harmless = {name: frozenset(examples.hashes[name]) for name in (_OFF, _NO_DANGER, _NO_STOP)}
        self._danger = Leaning(examples, _DANGER, _BESIDE_DANGER.items())
        self._stop = Leaning(examples, _STOP, _BESIDE_STOP.items())
        self._relevance = Relevance(examples, _TOPICS, _OFF)
        numbers = iter(examples.numbers[_TOPICS])
        by_topic = [list(islice(numbers, len(topic.phrases))) for topic in source.topics]
        self._likeness = Likeness(examples.kinds, by_topic, len(source.off_topic))

    @property
    def topics(self) -> tuple[str, ...]:
        """The ids of all topics there are."""
        return self._topics

    def rank(self, words: Sequence[str], without_idioms: Sequence[str] | None = None) -> Ranking:
        """Return what *words* come close to.

        Args:
            words: The words of what was typed.
            without_idioms: What is left of them without the idioms that only sound like danger, if there are any.
        """
        typed = self._hearing.hear(words)
        rest = typed if without_idioms is None else self._hearing.hear(without_idioms)
        alike = self._likeness.of(typed)
        said = hash(typed.words)
        same = self._same.get(said)
        shut = self._limits.shut(typed.words)
        ranked = self._ranked(alike, same, shut)
        relevance = self._relevance.of(typed, alike) - self._caution
        relevance += _SAME if same is not None else 0.0
        relevance += _NEEDED if self._limits.met(ranked[0].id) and ranked[0].share >= _CLEAR else 0.0
        relevance -= _SHUT if self._topics[alike.best] in shut else 0.0
        off, no_danger, no_stop = (said in self._harmless[name] for name in (_OFF, _NO_DANGER, _NO_STOP))
        off = off and same is None
        return Ranking(
            language=self.language,
            native=off or typed.known >= _NATIVE,
            relevance=_UNLIKE if off else relevance,
            topics=ranked,
            danger=_UNLIKE if off or no_danger else self._danger.of(rest),
            stop=_UNLIKE if off or no_stop else self._stop.of(typed),
        )

    def _ranked(self, alike: Alike, same: int | None, shut: set[str]) -> tuple[Scored, ...]:
        highest = max(alike.scores)
        beliefs = {
            n: math.exp(score - highest + (_SAME if n == same else 0.0))
            for n, score in enumerate(alike.scores)
            if self._topics[n] not in shut
        }
        total = sum(beliefs.values()) or 1.0
        order = sorted(beliefs, key=lambda number: (-beliefs[number], number))[:_RANKED]
        return tuple(Scored(self._topics[n], beliefs[n] / total, self._phrase(alike, n)) for n in order)

    def _phrase(self, alike: Alike, topic: int) -> str:
        return self._phrases[alike.closest[topic][1]] if topic in alike.closest else ""
