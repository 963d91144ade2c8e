"""Nothing is promised that nobody can keep.

Why: the evidence for such exercises is modest. A promise of cure is false, and whoever is not helped takes the
failure for their own. Saying that something is *not* proven is welcome.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.wording import claimed, unquoted

CODES = ("E011",)


def check(material: Material) -> Iterator[Problem]:
    """Yield texts and labels with a claim in them."""
    for message in material.messages():
        lists = material.wordings[message.lang]
        hits = [claimed(lists.claims, lists.denials, unquoted(text)) for text in message.variants]
        if hit := next(filter(None, hits), None):
            what = f"'{message.id}' claims: “{hit}”."
            yield Problem(
                message.file, message.line, "E011", what, "Say what some people find, or leave it out."
            )
