"""Nobody is told what they feel, or why.

Why: the bot cannot see the person. A wrong guess about somebody's inside is the thing that readers dislike
most, and a right one may be worse.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.wording import found, unquoted

CODES = ("W026",)


def check(material: Material) -> Iterator[Problem]:
    """Yield texts that tell the reader about themselves."""
    for message in material.messages():
        lists = material.wordings[message.lang]
        if hit := next(
            filter(None, (found(lists.guesses, unquoted(text)) for text in message.variants)), None
        ):
            what = f"'{message.id}' guesses at the person: “{hit}”."
            yield Problem(message.file, message.line, "W026", what, "Speak of some people, or ask.")
