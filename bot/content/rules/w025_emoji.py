"""Emoji carry no meaning.

Why: they look different on each telephone, a screen reader reads their names aloud, and a cheerful face can
hurt.
"""

import re
from collections.abc import Iterator

from bot.content.material import Material, is_safety
from bot.content.problem import Problem
from bot.content.wording import words

CODES = ("W025",)

_EMOJI = re.compile(
    "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff](?:\ufe0f|\u200d|[\U0001f3fb-\U0001f3ff])*"
)


def check(material: Material) -> Iterator[Problem]:
    """Yield texts with more than one emoji, with nothing else, or with any where safety is spoken of."""
    for message in material.messages():
        for text in message.variants:
            found = _EMOJI.findall(text)
            if found and (len(found) > 1 or not words(text) or is_safety(message)):
                what = f"'{message.id}' says something with {' '.join(found)}."
                yield Problem(message.file, message.line, "W025", what, "Say it in words.")
                break
