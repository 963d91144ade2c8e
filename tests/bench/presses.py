"""Every button of every flow that leads on without being remembered, as its callback data."""

from collections.abc import Iterator, Sequence
from contextlib import suppress

from bot.app import read_words
from bot.content.content import Content
from bot.core.engine import advance
from bot.core.errors import ContentError
from bot.core.inputs import Press
from bot.core.place import Place, encode


def presses(langs: Sequence[str] = ("en",)) -> list[str]:
    """Return the callback data of each button in each of *langs* that leads to a screen."""
    content = read_words().content
    return [encode(place) for lang in langs for place in _places(content, lang) if _leads(content, place)]


def _places(content: Content, lang: str) -> Iterator[Place]:
    for flow in content.catalogue.flows.values():
        for step, option in flow.edges():
            if option.to and not (option.keep or option.drop or option.forget):
                yield Place(flow.id, step.id, option.id, lang, step.mark)


def _leads(content: Content, place: Place) -> bool:
    # While words are being written, some are missing; the bot's own tests say which.
    with suppress(ContentError):
        screen = advance(content.catalogue, Press(place), place.lang).screen
        return screen is not None and bool(content.renderer.page(screen).text)
    return False
