"""Hears the wish to stop, in any installed language, generously."""

import re
from collections.abc import Iterable, Iterator, Sequence
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
    """Phrases, and how long those are that begin with a word: the longest first.

    Of the phrases only their hashes are kept, as in `bot.words.table`.
    """

    __slots__ = ("_hashes", "_lengths")

    def __init__(self, lines: Iterable[str]) -> None:
        phrases = set(words_of_lines(lines)) - {()}
        lengths: dict[str, set[int]] = {}
        for phrase in phrases:
            lengths.setdefault(phrase[0], set()).add(len(phrase))
        self._hashes = frozenset(map(hash, phrases))
        self._lengths = {first: tuple(sorted(them, reverse=True)) for first, them in lengths.items()}

    def at(self, words: tuple[str, ...], place: int) -> tuple[str, ...] | None:
        """Return the longest phrase that *words* hold at *place*, or None."""
        for length in self._lengths.get(words[place], ()):
            phrase = words[place : place + length]
            if hash(phrase) in self._hashes:
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
        if words in self.alone:
            return f"{self.name}: {' '.join(words)}"
        found = self._only(self.wholes, words, typos=len(words) <= _SHORTEST_TYPO)
        return f"{self.name}: {found[-1].line}" if found else None

    def clause(self, clauses: Iterable[tuple[str, ...]]) -> Iterator[Found]:
        """Yield what makes a part of the message, between punctuation marks, a stop."""
        before = 0
        for clause in clauses:
            yield from (it.moved(before) for it in self._only(self.parts, clause))
            before += len(clause)

    def phrase(self, words: Sequence[str], found: Iterable[Found]) -> str | None:
        """Say which of the phrases *found* stops, in a short message that says little more than that."""
        for it in found if len(words) <= _LONGEST else ():
            around = (*words[: it.start], *words[it.end :])
            if sum(word not in self.fillers for word in around) <= _MOST_AROUND:
                return f"{self.name}: {it.line}"
        return None

    def _only(self, phrases: _Phrases, words: tuple[str, ...], *, typos: bool = False) -> Sequence[Found]:
        """Return the stop phrases in *words* if they hold nothing but stop phrases and fillers."""
        found: list[Found] = []
        place = 0
        while place < len(words):
            phrase = phrases.at(words, place)
            if phrase is None and typos and words[place] not in self.fillers:
                phrase = self._typo(words[place])
            if phrase is None and words[place] not in self.fillers:
                return ()
            end = place + (len(phrase) if phrase else 1)
            found += [Found(" ".join(phrase), place, end)] if phrase else []
            place = end
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
        patterns = tuple(self._patterns.find(words))
        exceptions = [it for it in patterns if it.label[1] == "exceptions"]
        clear = self._clear(typed, exceptions)
        if clear or exceptions:
            return StopHeard(StopFound(clear, clear=True) if clear else None, excepted=not clear)
        phrase = _first(
            it.phrase(words, [one for one in patterns if one.label[0] == it.name]) for it in self._languages
        )
        return StopHeard(StopFound(phrase, clear=False) if phrase else None, excepted=False)

    def _clear(self, typed: Typed, exceptions: Sequence[Found]) -> str | None:
        """Say what stops without doubt: all of the message or a part of it, unless that is one of the *exceptions*."""
        words = typed.words
        if not any((it.start, it.end) == (0, len(words)) for it in exceptions):
            whole = _first(it.whole(_spelled_out(words)) for it in self._languages)
            if whole:
                return whole
        parts = ((it.name, found) for it in self._languages for found in it.clause(typed.clauses))
        return _first(
            f"{name}: {found.line}"
            for name, found in parts
            if not any(it.holds(found) and not it.apart_from(found, typed.edges) for it in exceptions)
        )


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
