"""Brings typed text into one comparable form, whatever the script, the case or the keyboard."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

LONGEST = 4096
"""Telegram's longest message, in characters; what comes after is not read."""

# Spelling variants of one letter in Arabic and Persian keyboards. Every value is the letter that both languages share.
_ARABIC_LETTERS: dict[str, str] = {
    "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ۀ": "ه", "ؤ": "و",
}  # fmt: skip
_ARABIC_SIGNS = "ـ" + "".join(map(chr, (*range(0x64B, 0x660), 0x670)))
_INVISIBLE = "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0xAD))
)
_EMOJI_PARTS = "".join(map(chr, (*range(0xFE00, 0xFE10), *range(0x1F3FB, 0x1F400), 0x20E3)))
_ACCENTS = "".join(map(chr, range(0x300, 0x370)))

_WORD = re.compile(r"[\w\u0900-\u0dff\u0e31-\u0e4e]+|[\u2190-\u2bff\U0001f000-\U0001faff]")
_CLAUSE_END = re.compile(r"[.,;:!?…\n\r()\u060c\u061b\u061f\u3001\u3002\u2013\u2014]+")
_REPEATED = re.compile(r"(\w)\1{2,}")
# Articles and pronouns that French and Italian tie to the next word; they are words of their own.
_ELISIONS = re.compile(r"\b(j|l|d|m|t|s|c|n|qu|jusqu|lorsqu|puisqu)['’‘`´ʼ](?=\w)")
_APOSTROPHES = re.compile(r"(?<=\w)['’‘`´ʼ](?=\w)")
# Persian verb prefixes that people write apart, joined or with an invisible joiner.
_PERSIAN_PREFIXES = frozenset({"می", "نمی"})


def _latin_bases() -> dict[str, str | None]:
    letters = map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))
    bases = ((letter, unicodedata.normalize("NFD", letter)[0]) for letter in letters)
    return {letter: base for letter, base in bases if base != letter and base.isascii()}


_LETTERS: dict[int, str | None] = {
    **str.maketrans(_latin_bases() | {**_ARABIC_LETTERS, "ё": "е", "ı": "i", "ø": "o", "ł": "l", "đ": "d"}),
    **dict.fromkeys(map(ord, _ARABIC_SIGNS + _INVISIBLE + _EMOJI_PARTS + _ACCENTS)),
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, in one comparable form.

    Args:
        clauses: The words of each part between punctuation marks; empty parts are left out.
    """

    clauses: tuple[tuple[str, ...], ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words and emoji of all parts, in order."""
        return tuple(word for clause in self.clauses for word in clause)

    @property
    def edges(self) -> tuple[int, ...]:
        """At which words a part begins."""
        return tuple(accumulate(map(len, self.clauses), initial=0))[:-1]


def read(text: str) -> Typed:
    """Return what *text* holds, normalised once for all who ask."""
    parts = (tuple(_joined(_WORD.findall(part))) for part in _CLAUSE_END.split(normalise(text)))
    return Typed(tuple(part for part in parts if part))


def normalise(text: str) -> str:
    """Return *text* in lower case with one spelling per letter.

    Accents of Latin letters go, Russian й stays, and letters typed three times or more count once.
    """
    return _plain(unicodedata.normalize("NFKC", text[:LONGEST])[:LONGEST])


def words_of(text: str) -> tuple[str, ...]:
    """Return the words and emoji of *text*, in order, normalised."""
    return tuple(_joined(_WORD.findall(normalise(text))))


def words_of_lines(lines: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the words of each of *lines*: as `words_of`, but quick with thousands of short lines."""
    plain = _plain(unicodedata.normalize("NFKC", "".join(f"{line}\n" for line in lines)))
    return [tuple(_joined(_WORD.findall(line))) for line in plain.split("\n")[:-1]]


def _plain(composed: str) -> str:
    # Composed first, so that й and ё are one letter each before loose accents are dropped.
    plain = unicodedata.normalize("NFC", composed.casefold()).translate(_LETTERS)
    return _REPEATED.sub(r"\1", _APOSTROPHES.sub("", _ELISIONS.sub(r"\1 ", plain)))


def _joined(words: list[str]) -> list[str]:
    if _PERSIAN_PREFIXES.isdisjoint(words):
        return words
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] in _PERSIAN_PREFIXES:
            joined[-1] += word
        else:
            joined.append(word)
    return joined
