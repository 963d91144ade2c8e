"""Finds short word patterns in a list of words, quickly even when there are thousands of patterns.

A pattern is a line of words. `a/b` means either word, `word*` any word that begins so, `*word` any that ends so,
`*word*` any that holds it, `word?` a word that may be missing, and `..` up to three words of any kind.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from bot.words.normal import words_of

_STRETCHED = re.compile(r"(.)\1\1")
_GAP = 3
"""How many words `..` may stand for."""

Label = tuple[str, ...]
"""What a pattern is known by among others."""


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that matched, and the words it covers: from *start* up to, not including, *end*."""

    line: str
    start: int
    end: int
    label: Label = ()


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place of a pattern: whole words, beginnings, endings and middles that fit; *open* if not only whole words."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    middles: tuple[str, ...]
    open: bool

    def fits(self, word: str) -> bool:
        return (
            word in self.whole
            or word.startswith(self.beginnings)
            or word.endswith(self.endings)
            or any(middle in word for middle in self.middles)
        )


@dataclass(frozen=True, slots=True)
class _Pattern:
    """The places of a pattern, and how many other words may stand before each of them."""

    line: str
    slots: tuple[_Slot, ...]
    gaps: tuple[int, ...]
    label: Label

    def end(self, words: Sequence[str | None], start: int) -> int | None:
        """Where the pattern ends if its first place is at *start*; None if it does not fit there."""
        position = start + 1
        for slot, gap in zip(self.slots[1:], self.gaps[1:], strict=True):
            for place in range(position, min(position + gap + 1, len(words))):
                word = words[place]
                if word is not None and (word in slot.whole or (slot.open and slot.fits(word))):
                    position = place + 1
                    break
            else:
                return None
        return position


class PatternError(ValueError):
    """A pattern line that cannot be read."""


class Patterns:
    """A set of patterns, ready to be looked for."""

    __slots__ = ("_by_beginning", "_by_word", "_lengths", "_others", "all")

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self.all: tuple[_Pattern, ...] = ()
        self._by_word: dict[str, list[_Pattern]] = defaultdict(list)
        self._by_beginning: dict[str, list[_Pattern]] = defaultdict(list)
        self._others: list[_Pattern] = []
        self._lengths: list[int] = []
        self.add([pattern for line in lines for pattern in _read(line)])

    @classmethod
    def merged(cls, labelled: Iterable[tuple[Label, "Patterns"]]) -> "Patterns":
        """Return all patterns of several sets in one, which is quicker to look for; each is found with its label."""
        joined = cls()
        joined.add([replace(it, label=label) for label, patterns in labelled for it in patterns.all])
        return joined

    def add(self, patterns: Sequence[_Pattern]) -> None:
        """Look for *patterns*, too."""
        self.all = (*self.all, *patterns)
        for pattern in patterns:
            first = pattern.slots[0]
            for word in first.whole:
                self._by_word[word].append(pattern)
            for beginning in first.beginnings:
                self._by_beginning[beginning].append(pattern)
            if first.endings or first.middles:
                self._others.append(pattern)
        self._lengths = sorted({len(beginning) for beginning in self._by_beginning})

    def find(self, words: Sequence[str | None]) -> Iterator[Found]:
        """Yield every place where a pattern fits *words*; a None stands for a word that nothing fits."""
        for start, word in enumerate(words):
            for pattern in self._starting(word) if word is not None else ():
                end = pattern.end(words, start)
                if end is not None:
                    yield Found(pattern.line, start, end, pattern.label)

    def first(self, words: Sequence[str | None]) -> Found | None:
        """Return the first place where a pattern fits, or None."""
        return next(self.find(words), None)

    def _starting(self, word: str) -> list[_Pattern]:
        starting = list(self._by_word.get(word, ()))
        for length in self._lengths:
            starting += self._by_beginning.get(word[:length], ())
        starting += (pattern for pattern in self._others if pattern.slots[0].fits(word))
        return starting


def _read(line: str) -> Iterator[_Pattern]:
    choices: list[tuple[tuple[tuple[_Slot, int], ...], ...]] = []
    gap = 0
    for raw in line.split():
        if raw == "..":
            gap = _GAP
            continue
        first, *others = _slots(raw.rstrip("?"), line)
        places = ((first, gap), *((other, 0) for other in others))
        choices.append((places, ()) if raw.endswith("?") else (places,))
        gap = 0
    for choice in product(*choices):
        slots = tuple(place for part in choice for place in part)
        if not slots:
            raise PatternError(f"pattern {line!r} has no word that must be there; leave one word without '?'")
        yield _Pattern(line, tuple(slot for slot, _ in slots), _shared(tuple(gap for _, gap in slots)), ())


# Patterns share most of their words. Only words of the lists come here, none that people type.
@lru_cache(maxsize=4096)
def _spelled(part: str) -> tuple[str, ...]:
    word = part.strip("*")
    # Nine of ten are plain, and there are thousands.
    plain = word.isascii() and word.isalpha() and word.islower() and not _STRETCHED.search(word)
    return (word,) if plain else words_of(word)


@lru_cache(maxsize=4096)
def _slot(raw: str) -> _Slot:
    kinds: dict[tuple[bool, bool], list[str]] = defaultdict(list)
    for part in raw.split("/"):
        kinds[part.startswith("*"), part.endswith("*")] += _spelled(part)
    return _Slot(
        whole=frozenset(kinds[False, False]),
        beginnings=tuple(kinds[False, True]),
        endings=tuple(kinds[True, False]),
        middles=tuple(kinds[True, True]),
        open=any(words for kind, words in kinds.items() if any(kind)),
    )


@lru_cache(maxsize=256)
def _shared(gaps: tuple[int, ...]) -> tuple[int, ...]:
    return gaps


def _slots(raw: str, line: str) -> list[_Slot]:
    parts = raw.split("/")
    if len(parts) == 1 and len(_spelled(raw)) > 1:
        return list(map(_slot, _spelled(raw)))
    if any(len(_spelled(part)) != 1 for part in parts):
        raise PatternError(
            f"pattern {line!r}: each choice in {raw!r} must be one word; write one line for each"
        )
    return [_slot(raw)]
