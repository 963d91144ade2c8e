"""Finds short word patterns in a list of words, quickly even when there are thousands of patterns.

A pattern is a line of words. `a/b` means either word, `word*` any word that begins so, `*word` any that ends so,
`*word*` any that holds it, `word?` a word that may be missing, and `..` up to three words of any kind.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from bot.words.normal import words_of

_GAP = 3
"""How many words `..` may stand for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that matched, and the words it covers: from *start* up to, not including, *end*."""

    line: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place of a pattern: whole words, beginnings, endings and middles that fit, after a gap or not."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    middles: tuple[str, ...]
    gap: bool

    def fits(self, word: str) -> bool:
        return (
            word in self.whole
            or word.startswith(self.beginnings)
            or word.endswith(self.endings)
            or any(middle in word for middle in self.middles)
        )


@dataclass(frozen=True, slots=True)
class _Pattern:
    line: str
    slots: tuple[_Slot, ...]


class PatternError(ValueError):
    """A pattern line that cannot be read."""


class Patterns:
    """A set of patterns, ready to be looked for."""

    __slots__ = ("_by_beginning", "_by_word", "_lengths", "_others")

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self._by_word: dict[str, list[_Pattern]] = defaultdict(list)
        self._by_beginning: dict[str, list[_Pattern]] = defaultdict(list)
        self._others: list[_Pattern] = []
        for line in lines:
            for pattern in _read(line):
                self._file(pattern)
        self._lengths = sorted({len(beginning) for beginning in self._by_beginning})

    def _file(self, pattern: _Pattern) -> None:
        first = pattern.slots[0]
        for word in first.whole:
            self._by_word[word].append(pattern)
        for beginning in first.beginnings:
            self._by_beginning[beginning].append(pattern)
        if first.endings or first.middles:
            self._others.append(pattern)

    def find(self, words: Sequence[str | None]) -> Iterator[Found]:
        """Yield every place where a pattern fits *words*; a None stands for a word that nothing fits."""
        for start, word in enumerate(words):
            if word is None:
                continue
            for pattern in self._starting(word):
                end = _end(pattern.slots, words, start)
                if end is not None:
                    yield Found(pattern.line, start, end)

    def first(self, words: Sequence[str | None]) -> Found | None:
        """Return the first place where a pattern fits, or None."""
        return next(self.find(words), None)

    def _starting(self, word: str) -> Iterator[_Pattern]:
        yield from self._by_word.get(word, ())
        for length in self._lengths:
            yield from self._by_beginning.get(word[:length], ())
        for pattern in self._others:
            if pattern.slots[0].fits(word):
                yield pattern


def _end(slots: tuple[_Slot, ...], words: Sequence[str | None], start: int) -> int | None:
    """Where *slots* end if the first of them stands at *start*."""
    position = start + 1
    for index in range(1, len(slots)):
        slot = slots[index]
        last = min(position + (_GAP if slot.gap else 0), len(words) - 1)
        for place in range(position, last + 1):
            word = words[place]
            if word is not None and slot.fits(word):
                position = place + 1
                break
        else:
            return None
    return position


def _read(line: str) -> Iterator[_Pattern]:
    choices: list[tuple[tuple[_Slot, ...], ...]] = []
    gap = False
    for raw in line.split():
        if raw == "..":
            gap = True
            continue
        slots = tuple(_slots(raw.rstrip("?"), line, gap=gap))
        choices.append((slots, ()) if raw.endswith("?") else (slots,))
        gap = False
    for choice in product(*choices):
        slots = tuple(slot for part in choice for slot in part)
        if not slots:
            raise PatternError(f"pattern {line!r} has no word that must be there; leave one word without '?'")
        yield _Pattern(line, slots)


# Patterns share most of their words. Only words of the lists come here, none that people type.
@lru_cache(maxsize=4096)
def _spelled(part: str) -> tuple[str, ...]:
    return words_of(part.strip("*"))


def _slots(raw: str, line: str, *, gap: bool) -> Iterator[_Slot]:
    parts = raw.split("/")
    spelled = list(map(_spelled, parts))
    if len(parts) == 1 and len(spelled[0]) > 1:
        for number, word in enumerate(spelled[0]):
            yield _slot([(word, word)], gap=gap and number == 0)
        return
    if any(len(words) != 1 for words in spelled):
        raise PatternError(
            f"pattern {line!r}: each choice in {raw!r} must be one word; write one line for each"
        )
    yield _slot([(part, words[0]) for part, words in zip(parts, spelled, strict=True)], gap=gap)


def _slot(choices: list[tuple[str, str]], *, gap: bool) -> _Slot:
    kinds: dict[tuple[bool, bool], list[str]] = defaultdict(list)
    for raw, word in choices:
        kinds[raw.startswith("*"), raw.endswith("*")].append(word)
    return _Slot(
        whole=frozenset(kinds[False, False]),
        beginnings=tuple(kinds[False, True]),
        endings=tuple(kinds[True, False]),
        middles=tuple(kinds[True, True]),
        gap=gap,
    )
