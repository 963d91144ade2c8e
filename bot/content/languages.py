"""Finds the languages that may be offered, and how each is written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.content.problem import Problem
from bot.core.opt_ins import WEEKEND

SOURCE = "en"
# A language is not offered at all while one of these texts or lists is missing in it.
SAFETY = ("common", "menu", "help-now", "people", "ground", "privacy", "my-data")
SAFETY_LISTS = ("stop.toml", "crisis.toml")

_ID = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
_DIGITS = {
    "latn": "0123456789",
    "arab": "٠١٢٣٤٥٦٧٨٩",
    "arabext": "۰۱۲۳۴۵۶۷۸۹",
}


@dataclass(frozen=True, slots=True)
class Language:
    """How a language is written and speaks to the reader, from ``locales/<lang>/meta.toml``.

    Attributes:
        name: Its own name for itself.
        direction: Where its lines begin: ``ltr`` at the left, ``rtl`` at the right.
        digits: The script of its digits, by Unicode CLDR's name for it.
        weekend: The days that end the week where most of its speakers live; Monday is 0.
        register: How the reader is addressed, and why.
    """

    name: str
    direction: Literal["ltr", "rtl"] = "ltr"
    digits: Literal["latn", "arab", "arabext"] = "latn"
    weekend: tuple[int, int] = WEEKEND
    register: str = ""

    @property
    def reads_right_to_left(self) -> bool:
        """Whether lines, and rows of buttons, begin at the right."""
        return self.direction == "rtl"

    def counted(self, text: str) -> str:
        """Return *text* with its digits as this language writes them."""
        return (
            text
            if self.digits == "latn"
            else text.translate(str.maketrans(_DIGITS["latn"], _DIGITS[self.digits]))
        )


# Made up from the source language, to show what a real one will break; see `bot.content.pseudo`.
PSEUDO = {
    "en-XA": Language("[Ƥşḗŭḓǿ]"),
    "ar-XB": Language("\u2067[Pseudo]\u2069", direction="rtl"),
}


def installed(folder: Path) -> dict[str, Language]:
    """Return the languages in *folder* that have their safety core whole, the source language first."""
    found = {SOURCE: read_language(folder / SOURCE)}
    for path in sorted(folder.glob("*/meta.toml")):
        if path.parent.name != SOURCE and not any(missing(path.parent)):
            found[path.parent.name] = read_language(path.parent)
    return found


def begun(folder: Path) -> dict[str, Language]:
    """Return every language in *folder* that somebody has begun, also one that may not be offered yet."""
    found = (path.parent for path in sorted(folder.glob("*/meta.toml")) if path.parent.name != SOURCE)
    return {locale.name: read_language(locale) for locale in (folder / SOURCE, *found)}


def missing(locale: Path) -> Iterator[str]:
    """Yield the parts of the safety core that the language in *locale* does not have."""
    source = locale.parent / SOURCE
    yield from (name for name in SAFETY_LISTS if not (locale / name).exists())
    for name in SAFETY:
        have = _ids(locale / f"{name}.ftl")
        yield from (text for text in _ids(source / f"{name}.ftl") if text not in have)


def _ids(path: Path) -> set[str]:
    # Read by eye, so to speak: parsing every language at start would make each one cost everybody's start.
    return set(_ID.findall(path.read_text("utf-8"))) if path.exists() else set()


def read_language(locale: Path) -> Language:
    """Return how the language in the folder *locale* is written.

    Raises:
        ContentError: Its ``meta.toml`` is not of this shape.
    """
    # Imported here, because a bot that starts takes over what was read before.
    from bot.content.meta import language

    path = locale / "meta.toml"
    try:
        return language(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        what = f"This cannot be used: {error}."
        raise Problem(
            f"locales/{locale.name}/meta.toml", 1, "E000", what, "Compare with locales/en/meta.toml."
        ).as_error() from None
