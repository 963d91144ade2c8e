"""Text runs in its own direction.

Why: Telegram drops some direction marks and keeps others, and a client turns a paragraph by its first strong
letter: a Persian paragraph that begins with a Latin word, or with an argument, stands on its head.
"""

import re
import unicodedata
from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.wording import plain

CODES = ("E030",)

_DROPPED = re.compile("[\u202a-\u202e\u2028\u2029]")
_OPEN, _CLOSE = "\u2066\u2067\u2068", "\u2069"


def check(material: Material) -> Iterator[Problem]:
    """Yield texts with marks that do not work, and paragraphs that would turn around."""
    for message in material.messages():
        wrong = [why for text in message.variants for why in _wrong(text, rtl=material.is_rtl(message.lang))]
        for why, remedy in dict.fromkeys(wrong):
            yield Problem(message.file, message.line, "E030", f"'{message.id}' {why}.", remedy)


def _wrong(text: str, *, rtl: bool) -> Iterator[tuple[str, str]]:
    if _DROPPED.search(text):
        yield "holds a direction mark that Telegram drops", "Use an isolate (U+2068 … U+2069) instead."
    if not _balanced(text):
        yield "opens an isolate and does not close it", "Close each U+2066 to U+2068 with U+2069."
    for paragraph in text.split("\n") if rtl else ():
        if turned := _first_strong(plain(paragraph)):
            yield (
                f"begins a paragraph with “{turned}”",
                "Begin it with a word of the language, or with U+200F.",
            )


def _balanced(text: str) -> bool:
    depth = 0
    for letter in text:
        depth += (letter in _OPEN) - (letter in _CLOSE)
        if depth < 0:
            return False
    return depth == 0


def _first_strong(paragraph: str) -> str:
    """Return the word that turns *paragraph* to the left, if one does."""
    for at, letter in enumerate(paragraph):
        direction = unicodedata.bidirectional(letter)
        if letter == "{" or direction == "L":
            return paragraph[at:].split(maxsplit=1)[0]
        if direction in ("R", "AL"):
            return ""
    return ""
