"""Puts small doses by schedule together: what is due, what it says, and how it reaches Telegram."""

import logging
from collections.abc import Callable

from bot.content.page import Page
from bot.core.kept import Kept
from bot.core.language import choose
from bot.core.scheduled import dose
from bot.core.turn import Screen
from bot.doses.clock import Clock
from bot.doses.sender import Blocked, NotSent, Outcome, Send, Sent, Unknown
from bot.telegram.calls import Fate
from bot.telegram.runner import Runner

log = logging.getLogger(__name__)


def sending(runner: Callable[[], Runner], page: Callable[[Screen], Page], clock: Clock) -> Send:
    """Return what sends one dose to one person, in the language they asked for it in."""

    async def send(person: int, kept: Kept) -> Outcome:
        catalogue = runner().catalogue
        agreed_in = kept.doses.lang if kept.doses else ""
        lang = choose(catalogue.langs, kept=kept.lang or agreed_in)
        screen = dose(catalogue, kept, lang, clock.now().date())
        if screen is None:
            return NotSent()
        outcome = await runner().send(person, page(screen))
        match outcome.fate:
            case Fate.DONE:
                return Sent()
            case Fate.GONE:
                return Blocked()
            case Fate.PAUSE | Fate.NOT_SENT:
                return NotSent(outcome.seconds)
        return Unknown()

    return send
