"""Everything that is needed to understand typed text, read and built when it is first asked for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.words.crisis import CrisisMatcher, CrisisWords
from bot.words.stop import StopMatcher, StopWords
from bot.words.topics import TopicIndex, TopicWords


@dataclass(frozen=True, slots=True)
class Sources:
    """What reads the word lists.

    Args:
        stop: Returns the stop words of every language.
        crisis: Returns the crisis patterns of every language.
        topics: For each language, what returns its topic phrases.
        cards: Returns, for topics that lead to the same place, the name of that place.
    """

    stop: Callable[[], Iterable[StopWords]]
    crisis: Callable[[], Iterable[CrisisWords]]
    topics: Mapping[str, Callable[[], TopicWords]]
    cards: Callable[[], Mapping[str, str]]


class Lexicon:
    """The word lists of all installed languages.

    Each is read when it is first needed: stop and crisis words in every language, topics in the person's.
    """

    def __init__(self, sources: Sources) -> None:
        """Remember where the lists come from; read none."""
        self._sources = sources
        self._indexes: dict[str, TopicIndex] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages whose topics are known."""
        return tuple(self._sources.topics)

    @cached_property
    def stop(self) -> StopMatcher:
        """The stop words."""
        return StopMatcher(self._sources.stop())

    @cached_property
    def crisis(self) -> CrisisMatcher:
        """The words of danger."""
        return CrisisMatcher(self._sources.crisis())

    @cached_property
    def cards(self) -> Mapping[str, str]:
        """For topics that lead to the same place, the name of that place."""
        return dict(self._sources.cards())

    def topics(self, language: str) -> TopicIndex | None:
        """Return the topics of *language*; None if it is not installed."""
        if language not in self._indexes and language in self._sources.topics:
            self._indexes[language] = TopicIndex(self._sources.topics[language]())
        return self._indexes.get(language)
