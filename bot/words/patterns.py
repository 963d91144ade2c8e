"""Finds short word patterns in a list of words, quickly even when there are thousands of patterns.

A pattern is a line of words. `a/b` means either word, `word*` any word that begins so, `*word` any that ends so,
`*word*` any that holds it, `word?` a word that may be missing, and `..` up to three words of any kind.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from bot.words.normal import words_of

_STRETCHED = re.compile(r"(.)\1\1")
_GAP = 3
"""How many words `..` may stand for."""
_NONE: list[int] = []

Label = tuple[str, ...]
"""What a pattern is known by among others."""


@dataclass(frozen=True, slots=True)
class Found:
    """A pattern that matched, and the words it covers: from *start* up to, not including, *end*."""

    line: str
    start: int
    end: int
    label: Label = ()

    def moved(self, words: int) -> "Found":
        """Return the same, so many *words* further on."""
        return replace(self, start=self.start + words, end=self.end + words)

    def apart_from(self, later: "Found", edges: Iterable[int]) -> bool:
        """Say if a part of the message begins between it and *later*, at one of *edges*: "I don't like it. Stop"."""
        return any(self.start < edge <= later.start for edge in edges)

    def holds(self, other: "Found") -> bool:
        """Say if *other* is part of it, and less than all of it."""
        return (
            self.start <= other.start
            and other.end <= self.end
            and self.end - self.start > other.end - other.start
        )


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place of a pattern: whole words, beginnings, endings and middles that fit; *open* if not only whole words."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    middles: tuple[str, ...]
    open: bool

    @property
    def parts(self) -> str:
        """A regular expression that finds the endings and middles."""
        ends = [f"{re.escape(it)}$" for it in self.endings]
        return "|".join((*ends, *map(re.escape, self.middles)))

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

    def anchor(self, held: Mapping[str, int]) -> tuple[int, int]:
        """Return at least and at most how many words stand before the place whose words are the least *held*.

        It is a place of whole words if there is one.
        """
        places = range(len(self.slots))
        least = min(places, key=lambda it: (self.slots[it].open, sum(held[w] for w in self.slots[it].whole)))
        return least, least + sum(self.gaps[1 : least + 1])

    def end(self, words: Sequence[str | None], start: int) -> int | None:
        """Where the pattern ends if its first place is at *start*; None if it does not fit there."""
        position = start
        for slot, gap in zip(self.slots, self.gaps, strict=True):
            for place in range(position, min(position + gap + 1, len(words))):
                word = words[place]
                if word is not None and (word in slot.whole or (slot.open and slot.fits(word))):
                    position = place + 1
                    break
            else:
                return None
        return position


class PatternError(ValueError):
    """A pattern *line* that cannot be read."""

    def __init__(self, line: str, why: str) -> None:
        super().__init__(f"pattern {line!r}: {why}")
        self.line = line


class Patterns:
    """A set of patterns, ready to be looked for."""

    __slots__ = ("_index", "all")

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self.all: tuple[_Pattern, ...] = tuple(pattern for line in lines for pattern in _read(line))
        self._index: _Index | None = None

    @classmethod
    def merged(cls, labelled: Iterable[tuple[Label, "Patterns"]]) -> "Patterns":
        """Return all patterns of several sets in one, which is quicker to look for; each is found with its label."""
        joined = cls()
        joined.all = tuple(replace(it, label=label) for label, patterns in labelled for it in patterns.all)
        return joined

    def find(self, words: Sequence[str | None]) -> Iterator[Found]:
        """Yield every place where a pattern fits *words*, in order; a None stands for a word that nothing fits."""
        # Most sets are only ever read to be merged with others.
        self._index = self._index or _Index(self.all)
        for start, number, end in sorted(self._index.fitting(words)):
            pattern = self.all[number]
            yield Found(pattern.line, start, end, pattern.label)

    def first(self, words: Sequence[str | None]) -> Found | None:
        """Return the first place where a pattern fits, or None."""
        return next(self.find(words), None)


class _Index:
    """Knows by which of its words each pattern is best looked for: by that which the fewest patterns hold."""

    __slots__ = (
        "_anchors",
        "_by_beginning",
        "_by_word",
        "_ends_or_middles",
        "_lengths",
        "_others",
        "_patterns",
    )

    def __init__(self, patterns: Sequence[_Pattern]) -> None:
        self._patterns = patterns
        held = Counter(word for it in patterns for slot in it.slots for word in slot.whole)
        self._anchors = [it.anchor(held) for it in patterns]
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_beginning: dict[str, list[int]] = defaultdict(list)
        self._others: list[int] = []
        for number, (pattern, (place, _)) in enumerate(zip(patterns, self._anchors, strict=True)):
            slot = pattern.slots[place]
            for word in slot.whole:
                self._by_word[word].append(number)
            for beginning in slot.beginnings:
                self._by_beginning[beginning].append(number)
            if slot.endings or slot.middles:
                self._others.append(number)
        parts = [slot.parts for slot in (patterns[n].slots[self._anchors[n][0]] for n in self._others)]
        self._ends_or_middles = re.compile("|".join(parts) or "(?!)").search
        lengths = {(beginning[0], len(beginning)) for beginning in self._by_beginning}
        self._lengths = {letter: sorted(n for it, n in lengths if it == letter) for letter, _ in lengths}

    def fitting(self, words: Sequence[str | None]) -> set[tuple[int, int, int]]:
        """Return where patterns fit *words*: where each starts, its number, and where it ends."""
        fitting: set[tuple[int, int, int]] = set()
        for place, word in enumerate(words):
            for number in self._held_by(word) if word is not None else ():
                pattern, (nearest, farthest) = self._patterns[number], self._anchors[number]
                for start in range(max(place - farthest, 0), place - nearest + 1):
                    end = pattern.end(words, start)
                    if end is not None:
                        fitting.add((start, number, end))
        return fitting

    def _held_by(self, word: str) -> Sequence[int]:
        """Return the numbers of the patterns that are looked for by *word*."""
        held = self._by_word.get(word, _NONE)
        for length in self._lengths.get(word[0], ()):
            more = self._by_beginning.get(word[:length])
            held = [*held, *more] if more else held
        # Few patterns are looked for by the end or the middle of a word, and few words have one.
        return [*held, *self._others] if self._ends_or_middles(word) else held


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
            raise PatternError(line, "it has no word that must be there; leave one word without '?'")
        yield _Pattern(
            line, tuple(slot for slot, _ in slots), _shared((0, *(gap for _, gap in slots[1:]))), ()
        )


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
        raise PatternError(line, f"each choice in {raw!r} must be one word; write one line for each")
    if "*" in raw and any("*" in part and _STRETCHED.search(part) for part in parts):
        why = (
            f"letters typed three times or more count once, so {raw!r} fits too many words; write them twice"
        )
        raise PatternError(line, why)
    return [_slot(raw)]
