"""A screen in words: what the Telegram edge sends as it is."""

from dataclasses import dataclass
from typing import NamedTuple


# A tuple: keyboards are looked up by their keys, and tuples are hashed and compared in C.
class Key(NamedTuple):
    """One button in words.

    Exactly one of *data* (callback_data), *copy* (words for the clipboard) and *link* (the start payload of a
    link to the private chat, perhaps empty) is set.
    """

    text: str
    data: str = ""
    copy: str = ""
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One message in Telegram's HTML, with its rows of buttons."""

    text: str
    rows: tuple[tuple[Key, ...], ...] = ()
