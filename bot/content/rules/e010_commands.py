"""Practice text offers; it does not command or push.

Why: a practice that is commanded takes away the very choice it is about. Words such as "should" scold, and
"just" makes what is hard sound easy. Text for somebody in danger is the exception: there be direct.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.scope import practice_texts, spoken_texts
from bot.content.wording import claimed, opening, unquoted

CODES = ("E010",)


def check(material: Material) -> Iterator[Problem]:
    """Yield texts that push, and sentences of a practice that begin with a command."""
    for message in spoken_texts(material):
        lists = material.wordings[message.lang]
        hits = (claimed(lists.commands, lists.denials, unquoted(text)) for text in message.variants)
        pushing = [hit for hit in hits if hit]
        if pushing:
            what = f"'{message.id}' says “{pushing[0]}”."
            remedy = "Offer it instead, as something that one could do or leave."
            yield Problem(message.file, message.line, "E010", what, remedy)
    for message in practice_texts(material):
        words = material.wordings[message.lang].openings
        orders = [hit for text in message.variants if (hit := opening(words, unquoted(text)))]
        if orders:
            what = f"'{message.id}' begins a sentence with the command “{orders[0]}”."
            yield Problem(message.file, message.line, "E010", what, "Make it an offer, with a way not to.")
