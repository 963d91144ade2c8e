"""What a button carries: the place it stands on and the choice it means, in at most 64 bytes.

The text behind a button looks like ``1:tracking.notice:stay:pt-BR:9c:2``: codec version, place, choice, language,
mark of the step's structure, answers so far. It comes back from the person's client, so it is untrusted: it is
parsed strictly here, and gives no rights anywhere.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.core.errors import UnreadableButton

VERSION = "1"
LIMIT = 64  # bytes of callback_data, by the Bot API

# Answers that no flow file can use as an option id: they mean the same on every screen.
STOP = "stop"
MENU = "menu"
GROUND = "ground"
SHOW = "show"
RESERVED = frozenset({STOP, MENU, GROUND, SHOW})
LANGUAGE = "lang-"  # and a tag in lower case: this same place, in that language

_ID = r"[a-z][a-z0-9-]*"
_SHAPE = re.compile(
    rf"{VERSION}:(?P<flow>{_ID})\.(?P<step>{_ID}):(?P<choice>{_ID})"
    r":(?P<lang>[a-z]{2,3}(?:-[A-Z]{2})?):(?P<mark>[A-Za-z0-9_-]{2}):(?P<answers>[0-9a-z-]{0,6})",
    re.ASCII,
)


# A tuple: every press is looked up by it, and tuples are hashed and compared in C.
class Place(NamedTuple):
    """Where a button stands and what pressing it means.

    Attributes:
        flow: Id of the flow.
        step: Id of the step within it.
        choice: Id of an option of that step, or one of `RESERVED`.
        lang: Language of the running conversation.
        mark: Two characters made of the step's structure when the button was written.
        answers: One character per answer the flow asks for; see `bot.core.answers`.
    """

    flow: str
    step: str
    choice: str
    lang: str
    mark: str
    answers: str = ""


def encode(place: Place) -> str:
    """Return the callback_data for *place*; the content rules prove that it fits `LIMIT`."""
    return f"{VERSION}:{place.flow}.{place.step}:{place.choice}:{place.lang}:{place.mark}:{place.answers}"


@lru_cache(1024)
def decode(data: str) -> Place:
    """Return the place that *data* names.

    Raises:
        UnreadableButton: If *data* is anything that `encode` cannot have written, or another version's.
    """
    found = _SHAPE.fullmatch(data) if len(data) <= LIMIT else None
    if found is None:
        raise UnreadableButton("This button was not written by this version of the bot.")
    return Place(**found.groupdict())
