"""A sign-off is for exactly these words.

Why: "reviewed" must never stand beside words that nobody has reviewed. A changed word voids it, in the source
as in the translation.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.review import stale

CODES = ("E022",)


def check(material: Material) -> Iterator[Problem]:
    """Yield sign-offs whose words have changed."""
    for lang in material.langs:
        for message, signature in stale(material, lang):
            what = f"'{message}' has changed since a {signature.role} signed it on {signature.date}."
            remedy = "Have it read again and sign it anew; that takes the old sign-off out."
            yield Problem(f"locales/{lang}/reviews.toml", signature.line(message), "E022", what, remedy)
