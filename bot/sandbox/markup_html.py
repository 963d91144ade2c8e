"""Reads Telegram's HTML: tags become entities, mistakes become Telegram's refusals."""

import re
from dataclasses import dataclass, field, replace

from bot.sandbox.errors import bad_request
from bot.sandbox.links import checked_link, mentioned_user
from bot.sandbox.records import Entity

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "code": "code", "pre": "pre", "a": "text_link", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
SPACES = b" \t\r\n\0\x0b"
# More digits than any character's number has are no reference.
_NUMBER = re.compile(rb"#(?:x0*([0-9a-fA-F]{1,7})(?![0-9a-fA-F])|0*(\d{1,8})(?!\d));?")
_IDENTIFIER = re.compile(r"[0-9]{1,18}")
_NAME = re.compile(rb"([a-zA-Z]+);?")
_TAG_OR_REFERENCE = re.compile(rb"[<&]")
_TOKEN = re.compile(rb"[0-9a-zA-Z.\-]*")
_LAST_CODE_POINT = 0x10FFFF


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    start: int
    piece: int
    entity: int


@dataclass(slots=True)
class _Reader:
    source: bytes
    at: int = 0
    units: int = 0
    pieces: list[str] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    entities: list[Entity | None] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.pieces.append(text)
        self.units += utf16_length(text)


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units *text* takes."""
    return len(text) + sum(character > "\uffff" for character in text)


def parse_html(text: str) -> tuple[str, list[Entity]]:
    """Return the plain text and its entities.

    Raises:
        Refused: the text is not what Telegram takes for HTML.
    """
    reader = _Reader(text.encode("utf-8", "surrogatepass"))
    while reader.at < len(reader.source):
        _step(reader)
    if reader.open:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{reader.open[-1].tag}"')
    plain = "".join(reader.pieces)
    if any("\ud800" <= character <= "\udfff" for character in plain):
        raise _unparsable(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    found = [_without_language(entity) for entity in reader.entities if entity is not None]
    return plain, sorted(found, key=lambda entity: entity.order)


def _without_language(entity: Entity) -> Entity:
    # The language of a code counts only for a `pre` around all of it, which has taken it over by now.
    return replace(entity, more=()) if entity.type == "code" else entity


def _unparsable(message: str) -> Exception:
    return bad_request(f"can't parse entities: {message}")


def _step(reader: _Reader) -> None:
    source = reader.source
    match source[reader.at : reader.at + 1]:
        case b"&":
            decoded, reader.at = _reference(source, reader.at)
            reader.say(decoded)
        case b"<" if source[reader.at + 1 : reader.at + 2] == b"/":
            _end_tag(reader)
        case b"<":
            _start_tag(reader)
        case _:
            stop = _TAG_OR_REFERENCE.search(source, reader.at)
            end = stop.start() if stop else len(source)
            reader.say(source[reader.at : end].decode("utf-8", "surrogatepass"))
            reader.at = end


def _reference(source: bytes, at: int) -> tuple[str, int]:
    if number := _NUMBER.match(source, at + 1):
        code = int(number[1], 16) if number[1] else int(number[2])
        return (chr(code), number.end()) if 0 < code <= _LAST_CODE_POINT else ("&", at + 1)
    name = _NAME.match(source, at + 1)
    return (NAMED[name[1]], name.end()) if name and name[1] in NAMED else ("&", at + 1)


def _word_end(source: bytes, at: int, stops: bytes) -> int:
    while at < len(source) and source[at] not in SPACES and source[at] not in stops:
        at += 1
    return at


def _skip_spaces(source: bytes, at: int) -> int:
    while at < len(source) and source[at] in SPACES:
        at += 1
    return at


def _lower(name: bytes) -> str:
    return name.lower().decode("utf-8", "replace")


def _start_tag(reader: _Reader) -> None:
    begin = reader.at
    end = _word_end(reader.source, begin + 1, b">")
    if end == len(reader.source):
        raise _unparsable(f"Unclosed start tag at byte offset {begin}")
    tag = _lower(reader.source[begin + 1 : end])
    if tag not in KINDS:
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {begin}')
    attributes, reader.at = _attributes(reader.source, end, tag, begin)
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
    # The place is taken now, because outer entities come before inner ones.
    reader.entities.append(None)
    argument = _argument(tag, attributes)
    reader.open.append(_Open(tag, argument, reader.units, len(reader.pieces), len(reader.entities) - 1))


def _attributes(source: bytes, at: int, tag: str, begin: int) -> tuple[dict[str, str], int]:
    found: dict[str, str] = {}
    while True:
        at = _skip_spaces(source, at)
        if source[at : at + 1] == b">":
            return found, at + 1
        name_end = _word_end(source, at, b"=>/\"'")
        if name_end == at:
            raise _unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        name = _lower(source[at:name_end])
        at = _skip_spaces(source, name_end)
        if at >= len(source):
            raise _unclosed(tag, begin)
        found[name] = ""
        if source[at : at + 1] == b"=":
            found[name], at = _value(source, _skip_spaces(source, at + 1), tag, begin)


def _unclosed(tag: str, begin: int) -> Exception:
    return _unparsable(f'Unclosed start tag "{tag}" at byte offset {begin}')


def _value(source: bytes, at: int, tag: str, begin: int) -> tuple[str, int]:
    quote = source[at : at + 1]
    if not quote:
        raise _unclosed(tag, begin)
    if quote not in {b"'", b'"'}:
        value, end = _token(source, at)
        return value, _not_the_end(source, end, begin)
    pieces = []
    at += 1
    while at < len(source) and source[at : at + 1] != quote:
        stop = re.compile(rb"[&%b]" % quote).search(source, at)
        end = stop.start() if stop else len(source)
        if end == at:
            decoded, at = _reference(source, at)
            pieces.append(decoded)
        else:
            pieces.append(source[at:end].decode("utf-8", "replace"))
            at = end
    return "".join(pieces), _not_the_end(source, at + 1, begin)


def _not_the_end(source: bytes, at: int, begin: int) -> int:
    if at >= len(source):
        raise _unparsable(f"Unclosed start tag at byte offset {begin}")
    return at


def _token(source: bytes, at: int) -> tuple[str, int]:
    token = _TOKEN.match(source, at)
    end = token.end() if token else at
    if end < len(source) and source[end] not in SPACES and source[end : end + 1] != b">":
        raise _unparsable(f"Unexpected end of name token at byte offset {at}")
    return _lower(source[at:end]), end


def _argument(tag: str, attributes: dict[str, str]) -> str:
    match tag:
        case "a":
            return attributes.get("href", "")
        case "code":
            language = attributes.get("class", "")
            return language.removeprefix("language-") if language.startswith("language-") else ""
        case "tg-emoji":
            return attributes.get("emoji-id", "")
        case "tg-time":
            return attributes.get("unix", "")
        case "blockquote":
            return "expandable" if "expandable" in attributes else ""
        case _:
            return ""


def _end_tag(reader: _Reader) -> None:
    source, begin = reader.source, reader.at
    if not reader.open:
        raise _unparsable(f"Unexpected end tag at byte offset {begin}")
    name_end = _word_end(source, begin + 2, b">")
    name = _lower(source[begin + 2 : name_end])
    closing = _skip_spaces(source, name_end)
    if source[closing : closing + 1] != b">":
        raise _unparsable(f"Unclosed end tag at byte offset {begin}")
    last = reader.open.pop()
    if name and name != last.tag:
        raise _unparsable(
            f'Unmatched end tag at byte offset {begin}, expected "</{last.tag}>", found "</{name}>"'
        )
    reader.at = closing + 1
    if reader.units > last.start:
        _close(reader, last)


def _close(reader: _Reader, last: _Open) -> None:
    length = reader.units - last.start
    kind, more = _meaning(last, "".join(reader.pieces[last.piece :]))
    if kind == "pre":
        more = _language_of_only_code(reader, last, length)
    if kind:
        reader.entities[last.entity] = Entity(kind, last.start, length, more)


def _meaning(last: _Open, inner: str) -> tuple[str, tuple[tuple[str, object], ...]]:
    kind = KINDS[last.tag]
    match kind:
        case "text_link":
            return _link(last.argument or inner)
        case "custom_emoji":
            if not _IDENTIFIER.fullmatch(last.argument):
                raise _unparsable("Invalid custom emoji identifier specified")
            return kind, (("custom_emoji_id", last.argument),)
        case "date_time":
            moment = int(last.argument) if _IDENTIFIER.fullmatch(last.argument) else 0
            return (kind, (("unix_time", moment),)) if moment else ("", ())
        case "blockquote":
            return ("expandable_blockquote" if last.argument else kind), ()
        case "code" if last.argument:
            return kind, (("language", last.argument),)
        case _:
            return kind, ()


def _link(target: str) -> tuple[str, tuple[tuple[str, object], ...]]:
    user = mentioned_user(target)
    if user is not None:
        return "text_mention", (("user", {"id": user}),)
    url = checked_link(target)
    return ("text_link", (("url", url),)) if url is not None else ("", ())


def _language_of_only_code(reader: _Reader, last: _Open, length: int) -> tuple[tuple[str, object], ...]:
    inner = reader.entities[last.entity + 1 :]
    whole = [entity for entity in inner if entity and (entity.offset, entity.length) == (last.start, length)]
    for entity in whole:
        if entity.type == "code" and entity.more:
            reader.entities[reader.entities.index(entity)] = None
            return entity.more
    return ()
