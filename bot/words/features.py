"""Breaks a text into the small signs by which topics are told apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from bot.words.normal import words_of

_READ = 60
"""How many words of a message are read for its topic."""
_STEM = 5
"""Words are compared by their first letters, so that endings matter less."""
GRAM = 4
_LONGEST_WORD = 24
WEIGHTS = {"w": 1.0, "s": 1.0, "c": 0.25, "b": 0.8, "m": 1.3, "p": 0.7}
"""How much each kind of sign counts: word, stem, letters, two words, meaning, two meanings."""


class Meanings:
    """Groups of words that mean much the same: a word stands for its group's name, too."""

    __slots__ = ("_beginnings", "_lengths", "_whole")

    def __init__(self, groups: Mapping[str, Sequence[str]]) -> None:
        self._whole: dict[str, list[str]] = {}
        self._beginnings: dict[str, list[str]] = {}
        for name, members in groups.items():
            for member in members:
                table = self._beginnings if member.endswith("*") else self._whole
                for word in words_of(member.strip("*"))[:1]:
                    table.setdefault(word, []).append(name)
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})

    def of(self, words: Iterable[str]) -> list[str]:
        """Return the names of the groups that *words* belong to, each once, in alphabetical order."""
        names: set[str] = set()
        for word in words:
            names.update(self._whole.get(word, ()))
            for length in self._lengths:
                names.update(self._beginnings.get(word[:length], ()))
        return sorted(names)


def topic_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* that count for its topic: no emoji, no overlong ones, not too many."""
    words = (word[:_LONGEST_WORD] for word in words_of(text) if word[0].isalnum())
    return tuple(words)[:_READ]


def signs_of(words: Sequence[str], meanings: Meanings) -> dict[str, float]:
    """Return every sign in *words* with its weight; the first letter of a sign is its kind."""
    signs: dict[str, float] = {}
    for sign in _signs(words, meanings):
        signs[sign] = WEIGHTS[sign[0]]
    return signs


def _signs(words: Sequence[str], meanings: Meanings) -> Iterator[str]:
    for word in words:
        yield "w" + word
        yield "s" + word[:_STEM]
        padded = f" {word} "
        for start in range(len(padded) - GRAM + 1):
            yield "c" + padded[start : start + GRAM]
    for one, two in pairwise(words):
        yield f"b{one[:_STEM]} {two[:_STEM]}"
    names = meanings.of(words)
    for name in names:
        yield "m" + name
    for one, two in combinations(names[:12], 2):
        yield f"p{one} {two}"
