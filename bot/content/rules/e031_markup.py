"""Markup is what Telegram takes, and the same in every language.

Why: one tag that is not closed and Telegram refuses the message. A link that differs from its source's leads
somewhere that nobody has looked at.
"""

import re
from collections import Counter
from collections.abc import Iterator

from bot.content.ftl import Message
from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.uses import Role

CODES = ("E031",)

_TAGS = frozenset(
    {
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "code",
        "pre",
        "a",
        "blockquote",
        "tg-spoiler",
    }
)
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-z-]+)(?: href=\"(?P<href>[^\"<>]*)\")?>")
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


def check(material: Material) -> Iterator[Problem]:
    """Yield texts whose markup is wrong, stands on a button, or differs from the source's."""
    for message in material.messages():
        roles = {use.role for use in material.uses.get(message.id, ())}
        shown_plain = bool(roles) and Role.SAY not in roles
        for why, remedy in dict.fromkeys(_wrong(message, plain=shown_plain)):
            yield Problem(message.file, message.line, "E031", f"'{message.id}' {why}.", remedy)
    for source, message in material.translations():
        if _links(source) != _links(message):
            what = f"'{message.id}' has other links than its source."
            yield Problem(message.file, message.line, "E031", what, "Copy them letter by letter.")
        elif _tags(source) != _tags(message):
            what = f"'{message.id}' has other tags than its source."
            yield Problem(message.file, message.line, "E031", what, "Mark the same parts.")


def _wrong(message: Message, *, plain: bool) -> Iterator[tuple[str, str]]:
    for text in message.variants:
        if plain and _TAG.search(text):
            yield "has markup, but is shown as plain words", "Take the tags out."
        elif not plain and (why := _unreadable(text)):
            yield why, "Telegram takes b, i, u, s, code, a, blockquote and tg-spoiler, closed in turn."


def _unreadable(text: str) -> str:
    opened: list[str] = []
    for tag in _TAG.finditer(text):
        name = tag["name"]
        if name not in _TAGS:
            return f"has the tag <{name}>, which Telegram does not know"
        if not tag["end"]:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return f"closes <{name}> where it is not open"
    if opened:
        return f"does not close <{opened[-1]}>"
    rest = _ENTITY.sub("", _TAG.sub("", text))
    stray = next((letter for letter in rest if letter in "<>&"), "")
    return f"has a bare {stray}" if stray else ""


def _tags(message: Message) -> Counter[str]:
    # Of all variants the fullest: languages have different numbers of them.
    counted = [Counter(tag["name"] for tag in _TAG.finditer(text)) for text in message.variants]
    return max(counted, key=Counter.total, default=Counter())


def _links(message: Message) -> set[str]:
    return {tag["href"] for text in message.variants for tag in _TAG.finditer(text) if tag["href"]}
