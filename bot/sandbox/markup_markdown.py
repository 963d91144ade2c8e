"""Reads Telegram's two Markdowns well enough to know what is refused."""

from dataclasses import dataclass, field

from bot.sandbox.errors import bad_request
from bot.sandbox.links import checked_link, mentioned_user
from bot.sandbox.markup_html import utf16_length
from bot.sandbox.records import Entity

RESERVED = "_*[]()~`>#+-=|{}.!"
NAMES = {
    "bold": "Bold", "italic": "Italic", "underline": "Underline", "strikethrough": "Strikethrough",
    "spoiler": "Spoiler", "code": "Code", "pre": "Pre", "text_link": "TextUrl",
}  # fmt: skip
MARKS = (("||", "spoiler"), ("__", "underline"), ("```", "pre"), ("*", "bold"), ("_", "italic"),
         ("~", "strikethrough"), ("`", "code"), ("[", "text_link"))  # fmt: skip


@dataclass(slots=True)
class _Reader:
    text: str
    at: int = 0
    units: int = 0
    pieces: list[str] = field(default_factory=list)
    open: list[tuple[str, int, int]] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.pieces.append(text)
        self.units += utf16_length(text)

    @property
    def byte(self) -> int:
        return byte_offset(self.text, self.at)


def byte_offset(text: str, at: int) -> int:
    """Return how many UTF-8 bytes stand before the character *at*."""
    return len(text[:at].encode("utf-8", "replace"))


def parse_markdown_v2(text: str) -> tuple[str, list[Entity]]:
    """Return the plain text and its entities.

    Raises:
        Refused: something reserved is not escaped, or something opened is not closed.
    """
    reader = _Reader(text)
    while reader.at < len(text):
        _step(reader)
    if reader.open:
        kind, _, byte = reader.open[-1]
        raise _unparsable(f"Can't find end of {NAMES[kind]} entity at byte offset {byte}")
    return "".join(reader.pieces), sorted(reader.entities, key=lambda entity: entity.order)


def _unparsable(message: str) -> Exception:
    return bad_request(f"can't parse entities: {message}")


def _step(reader: _Reader) -> None:
    character = reader.text[reader.at]
    following = reader.text[reader.at + 1 : reader.at + 2]
    inside = reader.open[-1][0] if reader.open else ""
    if character == "\\" and following and ord(following) <= 126:
        reader.say(following)
        reader.at += 2
    elif inside in {"code", "pre"} and character != "`":
        reader.say(character)
        reader.at += 1
    elif inside == "text_link" and character == "]":
        _close_link(reader)
    elif character not in RESERVED:
        reader.say(character)
        reader.at += 1
    else:
        _mark(reader, inside)


def _mark(reader: _Reader, inside: str) -> None:
    mark, kind = next((pair for pair in MARKS if reader.text.startswith(pair[0], reader.at)), ("", ""))
    if not mark:
        raise _reserved(reader.text[reader.at])
    if inside != kind:
        reader.open.append((kind, reader.units, reader.byte))
    elif kind == "text_link":
        raise _reserved("[")
    else:
        _, start, _ = reader.open.pop()
        _add(reader, kind, start, ())
    reader.at += len(mark)


def _reserved(character: str) -> Exception:
    return _unparsable(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")


def _add(reader: _Reader, kind: str, start: int, more: tuple[tuple[str, object], ...]) -> None:
    if reader.units > start:
        reader.entities.append(Entity(kind, start, reader.units - start, more))


def _close_link(reader: _Reader) -> None:
    _, start, _ = reader.open.pop()
    reader.at += 1
    if reader.text[reader.at : reader.at + 1] != "(":
        target = "".join(reader.pieces)
        _add_link(reader, start, target[-(reader.units - start) :])
        return
    begin = reader.byte
    end = reader.text.find(")", reader.at)
    if end < 0:
        raise _unparsable(f"Can't find end of a URL at byte offset {begin}")
    _add_link(reader, start, reader.text[reader.at + 1 : end].replace("\\", ""))
    reader.at = end + 1


def _add_link(reader: _Reader, start: int, target: str) -> None:
    user, url = mentioned_user(target), checked_link(target)
    if user is not None:
        _add(reader, "text_mention", start, (("user", {"id": user}),))
    elif url is not None:
        _add(reader, "text_link", start, (("url", url),))


def parse_markdown(text: str) -> tuple[str, list[Entity]]:
    """Return the plain text and its entities, after the older of the two Markdowns.

    Raises:
        Refused: something opened is not closed.
    """
    reader = _Reader(text)
    while reader.at < len(text):
        character = text[reader.at]
        if character == "\\" and text[reader.at + 1 : reader.at + 2] in {"_", "*", "`", "["}:
            reader.say(text[reader.at + 1])
            reader.at += 2
        elif character in "_*`[":
            _legacy(reader, character)
        else:
            reader.say(character)
            reader.at += 1
    return "".join(reader.pieces), reader.entities


def _legacy(reader: _Reader, character: str) -> None:
    mark = "```" if reader.text.startswith("```", reader.at) else character
    kind = {"_": "italic", "*": "bold", "`": "code", "```": "pre", "[": "text_link"}[mark]
    end = reader.text.find("]" if mark == "[" else mark, reader.at + len(mark))
    if end < 0:
        raise _unparsable(f"Can't find end of the entity starting at byte offset {reader.byte}")
    start = reader.units
    reader.say(reader.text[reader.at + len(mark) : end])
    reader.at = end + len(mark)
    if kind != "text_link":
        _add(reader, kind, start, ())
    elif reader.text.startswith("(", reader.at) and (close := reader.text.find(")", reader.at)) > 0:
        _add_link(reader, start, reader.text[reader.at + 1 : close])
        reader.at = close + 1
