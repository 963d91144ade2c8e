"""Breaks a text into the small signs by which topics are told apart."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, pairwise

from bot.words.normal import words_of

_READ = 60
"""How many words of a message are read for its topic."""
_STEM = 5
"""Words are compared by their first letters, so that endings matter less."""
GRAM = 4
# In Arabic and Persian, articles, prepositions and verb signs are tied to the front of words and pronouns to their end.
_TIED_BEFORE = re.compile(
    r"\A(?:(?:و|ف)?(?:بال|ال|لل|نمی|می|عال|هال)(?=\w{3})|[وفبلهحس]?[بیتنام]?(?=[\u0621-\u06cc]{3}))"
)
_TIED_AFTER = re.compile(r"(?<=\w{3})(?:نی|هم|ها|کم|نا|ون|ین|ات|ام|ند|ید|یم|ه|ک|ی|م|ا|ت)$")
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
            if word in self._whole:
                names.update(self._whole[word])
            for length in self._lengths:
                if word[:length] in self._beginnings:
                    names.update(self._beginnings[word[:length]])
        return sorted(names)


def topic_words(text: str) -> tuple[str, ...]:
    """Return the words of *text* that count for its topic: no emoji, no overlong ones, not too many."""
    words = (word[:_LONGEST_WORD] for word in words_of(text) if word[0].isalnum())
    return tuple(words)[:_READ]


def stem_of(word: str) -> str:
    """Return what *word* shares with its other forms, roughly."""
    if "\u0621" <= word[0] <= "\u06cc":
        word = _TIED_AFTER.sub("", _TIED_BEFORE.sub("", word, count=1))
    return word[:_STEM]


def signs_of(words: Sequence[str], meanings: Meanings) -> dict[str, float]:
    """Return every sign in *words* with its weight; the first letter of a sign is its kind."""
    names = meanings.of(words)
    signs = dict.fromkeys(["w" + word for word in words], WEIGHTS["w"])
    stems = [stem_of(word) for word in words]
    signs |= dict.fromkeys(["s" + stem for stem in stems], WEIGHTS["s"])
    signs |= dict.fromkeys(_runs(words), WEIGHTS["c"])
    signs |= dict.fromkeys([f"b{one} {two}" for one, two in pairwise(stems)], WEIGHTS["b"])
    signs |= dict.fromkeys(["m" + name for name in names], WEIGHTS["m"])
    return signs | dict.fromkeys([f"p{one} {two}" for one, two in combinations(names[:12], 2)], WEIGHTS["p"])


def _runs(words: Sequence[str]) -> list[str]:
    padded = [f" {word} " for word in words]
    return ["c" + it[start : start + GRAM] for it in padded for start in range(len(it) - GRAM + 1)]
