"""Hears the wish to stop, in any installed language, generously."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.words.normal import clauses_of, words_of
from bot.words.patterns import Patterns

_DOUBLED = re.compile(r"(\w)\1")
_LONGEST = 14
"""In messages of more words than this, only a part that says nothing else is a stop."""
_MOST_AROUND = 3
"""A phrase beside which more words stand than this, other than fillers, is part of a story."""
_SHORTEST_TYPO = 4
"""Words shorter than this are never taken for a misspelling."""


_Starts = dict[str, tuple[tuple[str, ...], ...]]
"""Phrases by their first word, the longest first."""


@dataclass(frozen=True, slots=True)
class StopWords:
    """The stop words of one language, as its file lists them.

    Args:
        language: The language's tag.
        words: Words and short phrases that stop when a part of the message holds nothing but them and *fillers*.
        sentences: What stops when the whole message holds nothing but it and *fillers*.
        misspelled: Those of the single words that also count with one letter wrong.
        alone: Ordinary words that stop only as the whole message.
        fillers: Words that may stand around: please, ok, now.
        phrases: Patterns that stop wherever they stand in a short message.
        exceptions: Patterns that are not a stop, although one of the above fits.
    """

    language: str
    words: tuple[str, ...]
    sentences: tuple[str, ...]
    misspelled: tuple[str, ...]
    alone: tuple[str, ...]
    fillers: tuple[str, ...]
    phrases: Patterns
    exceptions: Patterns


class _Language:
    """One language's stop words, ready to be compared."""

    __slots__ = ("alone", "exceptions", "fillers", "misspelled", "name", "phrases", "starts", "wholes")

    def __init__(self, source: StopWords) -> None:
        self.name = source.language
        self.alone = frozenset(words_of(line) for line in source.alone)
        self.fillers = frozenset(word for line in source.fillers for word in words_of(line))
        self.starts = _by_first_word(source.words)
        self.wholes = _by_first_word((*source.words, *source.sentences))
        self.misspelled = {
            form: word for line in source.misspelled for word in words_of(line)[:1] for form in _near(word)
        }
        self.phrases = source.phrases
        self.exceptions = source.exceptions

    def whole(self, words: tuple[str, ...]) -> str | None:
        """Say what makes the whole message a stop: an ordinary word all alone, or nothing but stop words."""
        alone = " ".join(words) if words in self.alone else None
        found = alone or self._only(self.wholes, words, typos=len(words) <= _SHORTEST_TYPO)
        return found and f"{self.name}: {found}"

    def clause(self, clauses: Iterable[Sequence[str]]) -> str | None:
        """Say what makes a part of the message, between punctuation marks, a stop."""
        found = _first(self._only(self.starts, clause) for clause in clauses)
        return found and f"{self.name}: {found}"

    def phrase(self, words: Sequence[str]) -> str | None:
        """Say which phrase stops, in a short message that says little more than that."""
        for found in self.phrases.find(words) if len(words) <= _LONGEST else ():
            around = (*words[: found.start], *words[found.end :])
            if sum(word not in self.fillers for word in around) <= _MOST_AROUND:
                return f"{self.name}: {found.line}"
        return None

    def _only(self, starts: _Starts, words: Sequence[str], *, typos: bool = False) -> str | None:
        """Return the stop phrase if *words* hold nothing but stop phrases and fillers."""
        found, place = None, 0
        while place < len(words):
            phrase = next(
                (p for p in starts.get(words[place], ()) if words[place : place + len(p)] == p), None
            )
            if phrase is None and typos and words[place] not in self.fillers:
                phrase = self._typo(words[place])
            if phrase is None and words[place] not in self.fillers:
                return None
            found = " ".join(phrase) if phrase else found
            place += len(phrase) if phrase else 1
        return found

    def _typo(self, word: str) -> tuple[str, ...] | None:
        if len(word) < _SHORTEST_TYPO:
            return None
        forms = (*_near(word), _DOUBLED.sub(r"\1", word))
        meant = next((self.misspelled[form] for form in forms if form in self.misspelled), None)
        return (meant,) if meant is not None and _one_slip(word, meant) else None


@dataclass(frozen=True, slots=True)
class StopFound:
    """What makes a message a stop; *clear* if all of it, or a part between punctuation marks, says only that."""

    why: str
    clear: bool


class StopMatcher:
    """Looks for a stop in all installed languages at once."""

    __slots__ = ("_languages",)

    def __init__(self, sources: Iterable[StopWords]) -> None:
        self._languages = tuple(map(_Language, sources))

    def is_excepted(self, text: str) -> bool:
        """Say if *text* holds what only sounds like a stop in some language."""
        words = words_of(text)
        return any(language.exceptions.first(words) for language in self._languages)

    def find(self, text: str) -> StopFound | None:
        """Return what makes *text* a stop, or None."""
        clauses = clauses_of(text)
        words = tuple(word for clause in clauses for word in clause)
        if not words:
            return None
        whole = _first(language.whole(words) for language in self._languages)
        if whole:
            return StopFound(whole, clear=True)
        if any(language.exceptions.first(words) for language in self._languages):
            return None
        clause = _first(language.clause(clauses) for language in self._languages)
        phrase = clause or _first(language.phrase(words) for language in self._languages)
        return StopFound(phrase, clear=clause is not None) if phrase else None


def _first(found: Iterable[str | None]) -> str | None:
    return next(filter(None, found), None)


def _by_first_word(lines: Iterable[str]) -> _Starts:
    starts: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted({words_of(line) for line in lines} - {()}, key=len, reverse=True):
        starts.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(phrases) for first, phrases in starts.items()}


def _near(word: str) -> set[str]:
    """Return *word* and every form of it with one letter left out: two words one slip apart share one of these."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(min(len(word), 24))}


def _one_slip(typed: str, meant: str) -> bool:
    """Say if *typed* is *meant* with one letter added, left out, changed or swapped, or with letters doubled."""
    if _DOUBLED.sub(r"\1", typed) == meant:
        return True
    start = next(
        (i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant))
    )
    a, b = typed[start:], meant[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
