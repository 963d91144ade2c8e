"""Hears the wish to stop, in any installed language, generously."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.words.normal import Typed, read, words_of, words_of_lines
from bot.words.patterns import Found, Patterns

_DOUBLED = re.compile(r"(\w)\1")
_LONGEST = 14
"""In messages of more words than this, only a part that says nothing else is a stop."""
_MOST_AROUND = 3
"""A phrase beside which more words stand than this, other than fillers, is part of a story."""
_SHORTEST_TYPO = 4
"""Words shorter than this are never taken for a misspelling."""


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


class _Phrases:
    """Phrases, and how long those are that begin with a word: the longest first."""

    __slots__ = ("_all", "_lengths")

    def __init__(self, lines: Iterable[str]) -> None:
        self._all = frozenset(words_of_lines(lines)) - {()}
        lengths: dict[str, set[int]] = {}
        for phrase in self._all:
            lengths.setdefault(phrase[0], set()).add(len(phrase))
        self._lengths = {first: sorted(them, reverse=True) for first, them in lengths.items()}

    def at(self, words: tuple[str, ...], place: int) -> tuple[str, ...] | None:
        """Return the longest phrase that *words* hold at *place*, or None."""
        for length in self._lengths.get(words[place], ()):
            phrase = words[place : place + length]
            if phrase in self._all:
                return phrase
        return None


class _Language:
    """One language's stop words, ready to be compared."""

    __slots__ = ("alone", "fillers", "misspelled", "name", "parts", "wholes")

    def __init__(self, source: StopWords) -> None:
        self.name = source.language
        self.alone = frozenset(words_of_lines(source.alone))
        self.fillers = frozenset(word for line in source.fillers for word in words_of(line))
        self.parts = _Phrases(source.words)
        self.wholes = _Phrases((*source.words, *source.sentences))
        self.misspelled = {
            form: word for line in source.misspelled for word in words_of(line)[:1] for form in _near(word)
        }

    def whole(self, words: tuple[str, ...]) -> str | None:
        """Say what makes the whole message a stop: an ordinary word all alone, or nothing but stop words."""
        alone = " ".join(words) if words in self.alone else None
        found = alone or self._only(self.wholes, words, typos=len(words) <= _SHORTEST_TYPO)
        return found and f"{self.name}: {found}"

    def clause(self, clauses: Iterable[tuple[str, ...]]) -> str | None:
        """Say what makes a part of the message, between punctuation marks, a stop."""
        found = _first(self._only(self.parts, clause) for clause in clauses)
        return found and f"{self.name}: {found}"

    def phrase(self, words: Sequence[str], found: Iterable[Found]) -> str | None:
        """Say which of the phrases *found* stops, in a short message that says little more than that."""
        for it in found if len(words) <= _LONGEST else ():
            around = (*words[: it.start], *words[it.end :])
            if sum(word not in self.fillers for word in around) <= _MOST_AROUND:
                return f"{self.name}: {it.line}"
        return None

    def _only(self, phrases: _Phrases, words: tuple[str, ...], *, typos: bool = False) -> str | None:
        """Return the stop phrase if *words* hold nothing but stop phrases and fillers."""
        found, place = None, 0
        while place < len(words):
            phrase = phrases.at(words, place)
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


@dataclass(frozen=True, slots=True)
class StopHeard:
    """What the stop words say: what makes a message a stop, and whether it only sounds like one in some language."""

    found: StopFound | None
    excepted: bool


class StopMatcher:
    """Looks for a stop in all installed languages at once."""

    __slots__ = ("_languages", "_patterns")

    def __init__(self, sources: Iterable[StopWords]) -> None:
        known = tuple(sources)
        self._languages = tuple(map(_Language, known))
        phrases = [((it.language, "phrases"), it.phrases) for it in known]
        exceptions = [((it.language, "exceptions"), it.exceptions) for it in known]
        self._patterns = Patterns.merged([*phrases, *exceptions])

    def find(self, text: str) -> StopFound | None:
        """Return what makes *text* a stop, or None."""
        return self.hear(read(text)).found

    def hear(self, typed: Typed) -> StopHeard:
        """Return what the stop words of all languages say about what was *typed*."""
        words = typed.words
        whole = _first(it.whole(_spelled_out(words)) for it in self._languages) if words else None
        if whole:
            return StopHeard(StopFound(whole, clear=True), excepted=False)
        found = tuple(self._patterns.find(words))
        if any(it.label[1] == "exceptions" for it in found):
            return StopHeard(None, excepted=True)
        clause = _first(it.clause(typed.clauses) for it in self._languages)
        phrase = clause or _first(
            it.phrase(words, [one for one in found if one.label[0] == it.name]) for it in self._languages
        )
        return StopHeard(StopFound(phrase, clear=clause is not None) if phrase else None, excepted=False)


def _first(found: Iterable[str | None]) -> str | None:
    return next(filter(None, found), None)


def _spelled_out(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return *words*; as one word if they are its letters: s t o p."""
    letters = len(words) >= _SHORTEST_TYPO and all(len(word) == 1 for word in words)
    return ("".join(words),) if letters else words


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
