"""Nobody is diagnosed, and no body is declared safe.

Why: the bot cannot know. A person whose body is in fact not safe, or who reads a name for an illness here, is
harmed.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.wording import claimed

CODES = ("E012",)


def check(material: Material) -> Iterator[Problem]:
    """Yield texts that name an illness as the reader's, or tell them that they are safe."""
    for message in material.messages():
        lists = material.wordings[message.lang]
        hits = [claimed(lists.diagnoses, lists.denials, text) for text in message.variants]
        if hit := next(filter(None, hits), None):
            what = f"'{message.id}' says “{hit}”, which the bot cannot know."
            yield Problem(message.file, message.line, "E012", what, "Speak of what some people notice.")
