"""Every text of the source language has a comment.

Why: a translator sees words without a screen. Who says it, when, and in what tone is what makes a translation
right.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem

CODES = ("W028",)


def check(material: Material) -> Iterator[Problem]:
    """Yield texts that nothing is said about."""
    for message in material.source.messages.values():
        if not message.comment.strip():
            what = f"'{message.id}' has no comment."
            remedy = "Say above it who sees it, when, and in what tone."
            yield Problem(message.file, message.line, "W028", what, remedy)
