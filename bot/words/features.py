"""Breaks a text into the small signs by which topics are told apart."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.words.normal import words_of

_READ = 60
"""How many words of a message are read for its topic."""
_STEM = 5
"""Words are compared by their first letters, so that endings matter less."""
# In Arabic and Persian, articles, prepositions and verb signs are tied to the front of words and pronouns to their end.
_TIED_BEFORE = re.compile(
    r"\A(?:(?:و|ف)?(?:بال|ال|لل|نمی|می|عال|هال)(?=\w{3})|[وفبلهحس]?[بیتنام]?(?=[\u0621-\u06cc]{3}))"
)
_TIED_AFTER = re.compile(r"(?<=\w{3})(?:نی|هم|ها|کم|نا|ون|ین|ات|ام|ند|ید|یم|ه|ک|ی|م|ا|ت|ش)$")
_LONGEST_WORD = 24
WEIGHTS = {"w": 1.0, "s": 1.0, "b": 0.8, "m": 1.3}
"""How much each kind of sign counts: word, stem, two words, meaning."""


class Meanings:
    """Groups of words that mean much the same: a word stands for its group's name, too."""

    __slots__ = ("_beginnings", "_lengths", "_whole")

    def __init__(self, groups: Mapping[str, Sequence[str]]) -> None:
        self._whole: dict[str, tuple[str, ...]] = {}
        self._beginnings: dict[str, tuple[str, ...]] = {}
        for name, members in groups.items():
            for member in members:
                table = self._beginnings if member.endswith("*") else self._whole
                for word in words_of(member.strip("*"))[:1]:
                    table[word] = (*table.get(word, ()), name)
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})

    def of(self, word: str) -> tuple[str, ...]:
        """Return the names of the groups that *word* belongs to."""
        names = self._whole.get(word, ())
        for length in self._lengths:
            names += self._beginnings.get(word[:length], ())
        return names


@dataclass(frozen=True, slots=True)
class Word:
    """What the signs of a text are made of, for one word of it."""

    word: str
    stem: str
    meanings: tuple[str, ...]


def topic_words(words: Sequence[str]) -> tuple[str, ...]:
    """Return those of *words* that count for the topic: no emoji, no overlong ones, not too many."""
    return tuple(word[:_LONGEST_WORD] for word in words if word[0].isalnum())[:_READ]


def look_at(word: str, meanings: Meanings) -> Word:
    """Return what *word* has in common with others."""
    return Word(word, stem_of(word), meanings.of(word))


def stem_of(word: str) -> str:
    """Return what *word* shares with its other forms, roughly."""
    if "\u0621" <= word[0] <= "\u06cc":
        word = _TIED_AFTER.sub("", _TIED_BEFORE.sub("", word, count=1))
    return word[:_STEM]


def signs_of(words: Iterable[Word]) -> list[str]:
    """Return every sign in *words*, each once; the first letter of a sign is its kind."""
    listed = tuple(words)
    signs: list[str] = []
    for it in listed:
        signs += ("w" + it.word, "s" + it.stem)
    signs += [f"b{one.stem} {two.stem}" for one, two in pairwise(listed)]
    names = sorted({name for it in listed for name in it.meanings})
    signs += ["m" + name for name in names]
    return list(dict.fromkeys(signs))
