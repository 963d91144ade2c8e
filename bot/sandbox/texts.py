"""Turns what a bot wants to say into a text with entities, with Telegram's checks in Telegram's order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bot.sandbox.autodetect import found_entities
from bot.sandbox.errors import bad_request
from bot.sandbox.markup_html import parse_html, utf16_length
from bot.sandbox.markup_markdown import parse_markdown, parse_markdown_v2
from bot.sandbox.parameters import Parameters
from bot.sandbox.records import Entity, Profile
from bot.sandbox.tidy import tidied

MOST_BYTES = 32_768
MOST_CHARACTERS = 4096
MOST_ENTITIES = 100
_MORE = ("url", "user", "language", "custom_emoji_id", "unix_time")
# Within these, Telegram finds nothing by itself.
_CLOSED = frozenset({"code", "pre", "text_link", "text_mention"})


@dataclass(frozen=True, slots=True)
class Words:
    """A text with the entities in it."""

    text: str
    entities: tuple[Entity, ...] = ()


def parsed_words(given: Parameters, name: str, *, required: bool = True) -> Words:
    """Return the argument *name* as plain text with the entities its parse mode tells.

    Raises:
        Refused: the text is missing, too long in bytes, or cannot be parsed.
    """
    text = given.text(name)
    if required and not text:
        raise bad_request("message text is empty")
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise bad_request("text is too long")
    match given.text("parse_mode").lower():
        case "html":
            plain, entities = parse_html(text)
        case "markdownv2":
            plain, entities = parse_markdown_v2(text)
        case "markdown":
            plain, entities = parse_markdown(text)
        case "" | "none":
            plain, entities = (
                text,
                _given_entities(given, "entities" if name == "text" else f"{name}_entities"),
            )
        case _:
            raise bad_request("unsupported parse_mode")
    return Words(plain, tuple(entities))


def finished(words: Words, people: Mapping[int, Profile], most: int, too_long: str) -> Words:
    """Return *words* as they will stand in the chat: trimmed, with commands, links and names found.

    Of mentions by number, only those of known *people* stay.

    Raises:
        Refused: nothing is left, or more than *most* characters are.
    """
    if len(words.text) > most:
        raise bad_request(too_long)
    trimmed = trim(words)
    if not trimmed.text:
        raise bad_request("text must be non-empty")
    return with_found(Words(trimmed.text, tuple(_with_known(trimmed.entities, people))))


def _with_known(entities: tuple[Entity, ...], people: Mapping[int, Profile]) -> Iterator[Entity]:
    for entity in entities:
        match dict(entity.more).get("user"):
            case None:
                yield entity
            case {"id": int(number)} if number in people:
                yield replace(entity, more=(("user", people[number].as_json()),))


def with_found(words: Words) -> Words:
    """Return *words* with what Telegram recognises by itself added."""
    closed = [entity for entity in words.entities if entity.type in _CLOSED]
    free = [
        found
        for found in found_entities(words.text)
        if not any(found.offset < entity.end and entity.offset < found.end for entity in closed)
    ]
    return Words(words.text, tidied((*words.entities, *free))[:MOST_ENTITIES])


def trim(words: Words) -> Words:
    """Return *words* without the white space Telegram takes off both ends."""
    text = words.text.rstrip()
    first = min((entity.offset for entity in words.entities), default=utf16_length(text))
    skipped = 0
    while skipped < min(first, len(text)) and text[skipped] in " \n":
        skipped += 1
    text = text[skipped:]
    return Words(text, tuple(_clipped(words.entities, skipped, utf16_length(text))))


def _clipped(entities: tuple[Entity, ...], skipped: int, end: int) -> list[Entity]:
    moved = (replace(entity, offset=entity.offset - skipped) for entity in entities)
    return [
        replace(entity, length=min(entity.length, end - entity.offset))
        for entity in moved
        if entity.offset < end
    ]


def _given_entities(given: Parameters, name: str) -> list[Entity]:
    entities = given.json(name)
    if not isinstance(entities, list):
        return []
    return [found for entity in entities if (found := _given_entity(entity)) is not None]


def _given_entity(entity: object) -> Entity | None:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    match entity:
        case {"type": str(kind), "offset": int(offset), "length": int(length)} if length > 0 <= offset:
            return Entity(kind, offset, length, tuple((key, entity[key]) for key in _MORE if key in entity))
        case _:
            return None
