"""The words that a language's texts had better not hold: read from ``locales/<lang>/wording.toml``."""

import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.problem import Problem

_DENIED_WITHIN = 40  # characters between a "not" and the word it denies
_TAG = re.compile(r"<[^<>]*>")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]|‘[^’]*’(?!\w)")
_SENTENCE_END = re.compile(r"(?<=[.!?…؟۔])[\"”»’)]*\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:[’'\u200c-][^\W_]+)*")


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Limits(_Table):
    """How long sentences and words may be.

    Attributes:
        sentence: Most words in one sentence.
        average_sentence: Most words in a sentence, on average over one text.
        average_word: Most letters in a word, on average over one text.
    """

    sentence: int = Field(25, gt=0)
    average_sentence: float = Field(15, gt=0)
    average_word: float = Field(7, gt=0)


class Wording(_Table):
    """The lists of one language. Each entry is a word or phrase; ``*`` at its end stands for any ending."""

    limits: Limits = Limits()
    commands: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    diagnoses: tuple[str, ...] = ()
    eyes_closed: tuple[str, ...] = ()
    eyes_open: tuple[str, ...] = ()
    outside_anchors: tuple[str, ...] = ()
    guesses: tuple[str, ...] = ()


def read_wording(folder: Path, lang: str) -> tuple[Wording, list[Problem]]:
    """Return the lists of *lang* in its *folder* (empty where there are none), and what keeps them from being read."""
    path = folder / "wording.toml"
    if not path.exists():
        return Wording(), []
    try:
        return Wording.model_validate(tomllib.loads(path.read_text("utf-8"))), []
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        what = f"This word list cannot be read: {error}"
        return Wording(), [Problem(f"locales/{lang}/wording.toml", 1, "E000", what, "Compare with English.")]


def plain(text: str) -> str:
    """Return *text* without tags, with straight apostrophes, as one compares it."""
    return _TAG.sub("", text).replace("’", "'")


def unquoted(text: str) -> str:
    """Return *text* without what stands in quotation marks: those are somebody else's words."""
    return _QUOTED.sub("…", text)


def sentences(text: str) -> list[str]:
    """Return the sentences of *text*; a line break ends one."""
    bare = _TAG.sub("", text)
    return [part.strip() for part in _SENTENCE_END.split(bare) if _WORD.search(part)]


def words(text: str) -> list[str]:
    """Return the words of *text*."""
    return _WORD.findall(_TAG.sub("", text))


def found(phrases: Iterable[str], text: str) -> str | None:
    """Return the first of *phrases* that *text* holds as whole words, in any case."""
    match = _any_of(tuple(phrases)).search(plain(text))
    return match.group().lower() if match else None


def claimed(phrases: Iterable[str], denials: Iterable[str], text: str) -> str | None:
    """Return the first of *phrases* in *text* that no word of *denials* stands right before."""
    denied = _any_of(tuple(denials))
    for sentence in sentences(plain(text)):
        for match in _any_of(tuple(phrases)).finditer(sentence):
            before = sentence[max(0, match.start() - _DENIED_WITHIN) : match.start()]
            if not denied.search(before):
                return match.group().lower()
    return None


def opening(phrases: Iterable[str], text: str) -> str | None:
    """Return the first of *phrases* that begins a sentence of *text* which is no question."""
    pattern = _any_of(tuple(phrases))
    told = (
        sentence for sentence in sentences(plain(text)) if not sentence.rstrip('"”»’) ').endswith(("?", "؟"))
    )
    starts = (pattern.match(sentence.lstrip("–—-•“\"' ")) for sentence in told)
    return next((match.group() for match in starts if match), None)


@lru_cache(256)
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    if not phrases:
        return re.compile(r"(?!)")
    parts = (re.escape(plain(phrase)).replace(r"\*", r"\w*") for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)
