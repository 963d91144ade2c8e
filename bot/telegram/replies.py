"""Finds what an input leads to, once for everybody who presses the same button."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

from bot.content.page import Page
from bot.core.catalogue import DOSES_FLOW, Catalogue
from bot.core.engine import advance
from bot.core.inputs import Input, Press
from bot.core.kept import NOTHING_KEPT, Kept
from bot.core.place import Place
from bot.core.turn import Screen, Turn

_KNOWN = 4096  # presses; all buttons of all flows in most languages, at well under a kilobyte each


class Reply:
    """What an input leads to.

    Its words are found when they are asked for: what must be remembered or erased does not depend on them.

    Args:
        turn: As the engine decided.

    Attributes:
        turn: What to remember, to forget and to count. Its screen is in `page`.
        place: Where its buttons stand, if it has any.
    """

    __slots__ = ("_page", "_screen", "place", "turn")

    def __init__(self, turn: Turn) -> None:
        self.turn = replace(turn, screen=None)
        self.place = _place(turn.screen) if turn.screen else None
        self._screen = turn.screen
        self._page: Page | None = None

    def page(self, worded: Callable[[Screen], Page]) -> Page | None:
        """Return what to say, if anything, *worded* the first time."""
        if self._screen is not None:
            self._page, self._screen = worded(self._screen), None
        return self._page


class Replies:
    """Finds the reply to each input.

    Args:
        catalogue: Every flow that can be entered.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known = lru_cache(_KNOWN)(self._pressed)
        self._day = datetime.min.replace(tzinfo=UTC)

    def __call__(self, incoming: Input, lang: str, kept: Kept, now: datetime) -> Reply:
        """Return what *incoming* leads to; see `bot.core.engine.advance`."""
        # The engine is pure: a button leads everybody to the same words. What somebody typed, or asked us to
        # remember, is theirs, and nothing of it stays here.
        if isinstance(incoming, Press) and not kept:
            return self._known(
                incoming.place, incoming.stopped_since, incoming.doubted, lang, self._roughly(now, incoming)
            )
        return self._reply(incoming, lang, kept, now)

    def _roughly(self, now: datetime, press: Press) -> datetime:
        # As exactly as it matters: clocks are asked about in one flow, and by the hour; elsewhere the day is enough.
        if press.place.flow == DOSES_FLOW:
            return now.replace(minute=0, second=0, microsecond=0)
        if now.date() != self._day.date():
            self._day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return self._day

    def _pressed(
        self,
        place: Place,
        stopped_since: bool,
        doubted: bool,
        lang: str,
        now: datetime,
    ) -> Reply:
        return self._reply(Press(place, stopped_since, doubted), lang, NOTHING_KEPT, now)

    def _reply(self, incoming: Input, lang: str, kept: Kept, now: datetime) -> Reply:
        return Reply(advance(self._catalogue, incoming, lang, kept, now))


def _place(screen: Screen) -> Place | None:
    buttons = (button.place for row in screen.rows for button in row)
    return next((place for place in buttons if place), None)
