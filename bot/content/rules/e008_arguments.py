"""A text uses the arguments it is given, and a translation all of its source's.

Why: an argument that is not given breaks the message; one that is dropped loses a telephone number or a name.
"""

from collections.abc import Iterator

from bot.content.ftl import Message
from bot.content.material import Material
from bot.content.problem import Problem

CODES = ("E008",)


def check(material: Material) -> Iterator[Problem]:
    """Yield texts whose arguments are unknown where they are used, and translations that differ."""
    for message in material.source.messages.values():
        given = [use.given for use in material.uses.get(message.id, ())]
        if given and (unknown := message.arguments - frozenset.intersection(*given)):
            yield _problem(message, f"uses {_named(unknown)}, which it is not given", "Take it out.")
    for source, message in material.translations():
        if unknown := message.arguments - source.arguments:
            yield _problem(message, f"uses {_named(unknown)}, which its source does not have", "Take it out.")
        if dropped := source.arguments - message.arguments:
            yield _problem(message, f"has lost {_named(dropped)}", "Put it in as in the source.")


def _problem(message: Message, what: str, remedy: str) -> Problem:
    return Problem(message.file, message.line, "E008", f"'{message.id}' {what}.", remedy)


def _named(arguments: frozenset[str]) -> str:
    return ", ".join(f"{{ ${name} }}" for name in sorted(arguments))
