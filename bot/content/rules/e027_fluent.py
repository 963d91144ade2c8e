"""Fluent can read every line, and each text is there once.

Why: one line that begins with a bracket or a full stop silently takes its message away.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem

CODES = ("E027",)


def check(material: Material) -> Iterator[Problem]:
    """Yield what could not be read, and what is said twice."""
    for locale in material.locales.values():
        yield from locale.broken
