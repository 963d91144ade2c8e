"""Every text is used, and every translation has a source.

Why: words that nobody sees are still read, translated and reviewed.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot.content.material import Material
from bot.content.problem import Problem

CODES = ("W033",)

_BOT = Path(__file__).parent.parent.parent
_LITERAL = re.compile(r"\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"")
_BEGINNING = re.compile(r"f\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*-)\{")


def check(material: Material) -> Iterator[Problem]:
    """Yield texts that no flow and no part of the bot asks for, and translations of nothing."""
    if not material.walk.shown:
        return
    literals, beginnings = _asked_by_code()
    literals |= {quoted for message in material.source.messages.values() for quoted in message.quotes}
    for message in material.source.messages.values():
        asked = message.id in material.uses or message.id in literals or message.id.startswith(beginnings)
        if not asked:
            what = f"Nothing uses '{message.id}'."
            yield Problem(
                message.file, message.line, "W033", what, "Use it, or take it out of all languages."
            )
    for lang in material.langs[1:]:
        for message in material.locales[lang].messages.values():
            if message.id not in material.source.messages:
                what = f"The source has no '{message.id}' (any more)."
                yield Problem(message.file, message.line, "W033", what, "Take it out, or correct its name.")


@cache
def _asked_by_code() -> tuple[frozenset[str], tuple[str, ...]]:
    code = "\n".join(path.read_text("utf-8") for path in _BOT.rglob("*.py"))
    return frozenset(_LITERAL.findall(code)), tuple(sorted(set(_BEGINNING.findall(code))))
