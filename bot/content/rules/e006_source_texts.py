"""Every text that is used is there in the source language.

Why: it is what all languages fall back to. A text missing there is a screen that cannot be shown.
"""

from collections.abc import Iterator

from bot.content.languages import SOURCE
from bot.content.material import Material
from bot.content.problem import Problem

CODES = ("E006",)


def check(material: Material) -> Iterator[Problem]:
    """Yield each text id that something uses and nobody has written."""
    for text, uses in material.uses.items():
        if text not in material.source.messages:
            what = f"There is no text '{text}' in locales/{SOURCE}."
            yield Problem(uses[0].file, uses[0].line, "E006", what, "Write it, or correct its name.")
