"""Where eyes may be closed, they may stay open, in the same breath.

Why: closing one's eyes is giving up watching. For some people that is the opposite of rest.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.wording import found

CODES = ("E014",)


def check(material: Material) -> Iterator[Problem]:
    """Yield texts that speak of closed eyes and not of open ones."""
    for message in material.messages():
        lists = material.wordings[message.lang]
        for text in message.variants:
            if (hit := found(lists.eyes_closed, text)) and not found(lists.eyes_open, text):
                what = f"'{message.id}' says “{hit}” and offers no open eyes."
                yield Problem(
                    message.file, message.line, "E014", what, "Say that open eyes are just as well."
                )
                break
