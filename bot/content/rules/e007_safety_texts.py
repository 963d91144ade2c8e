"""A language is offered only when everything about safety is in it.

Why: other texts may fall back to the source language. Words about stopping, grounding, people to reach and
privacy are read by somebody who may have no strength left for a foreign language.
"""

from collections.abc import Iterator
from pathlib import Path

from bot.content.languages import SAFETY_LISTS
from bot.content.material import Material, is_safety
from bot.content.problem import Problem

CODES = ("E007",)


def check(material: Material) -> Iterator[Problem]:
    """Yield safety texts and word lists that a translation lacks."""
    for lang in material.langs[1:]:
        has = material.locales[lang].messages
        for message in material.source.messages.values():
            if is_safety(message) and message.id not in has:
                file = f"locales/{lang}/{Path(message.file).name}"
                what = f"'{message.id}' belongs to the safety texts and is not translated."
                yield Problem(
                    file, 1, "E007", what, f"Translate it from {message.file}, line {message.line}."
                )
    for lang in material.langs:
        for name in SAFETY_LISTS:
            if not (material.folder / "locales" / lang / name).exists():
                what = "The list of words is missing."
                yield Problem(f"locales/{lang}/{name}", 1, "E007", what, "Write it after the English one.")
