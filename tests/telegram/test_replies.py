"""Replies are found once for everybody who presses the same button, and for nobody else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.content.page import Page
from bot.core.flow import Line
from bot.core.inputs import Begin, Press
from bot.core.kept import NOTHING_KEPT, Kept
from bot.core.place import SHOW, Place
from bot.core.turn import Screen
from bot.telegram.replies import Replies
from tests.telegram.parts import CATALOGUE, page

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
TODAY = NOW.date()
STEP = CATALOGUE.flows["menu"].steps[CATALOGUE.flows["menu"].start]
PRESS = Press(Place("menu", STEP.id, STEP.options[0].id, "en", STEP.mark))


def test_a_button_has_one_reply_for_everybody() -> None:
    """What nobody's data has a part in is decided once."""
    replies = Replies(CATALOGUE)

    first = replies(PRESS, "en", NOTHING_KEPT, NOW)
    assert replies(replace(PRESS), "en", Kept(seen=TODAY), NOW) is first
    assert replies(PRESS, "de", NOTHING_KEPT, NOW) is not first


def test_nothing_stays_of_what_somebody_asked_us_to_remember() -> None:
    """Their replies are their own, and so are those to what somebody sent."""
    replies, kept = Replies(CATALOGUE), Kept(lang="en", lang_agreed=TODAY)

    assert replies(PRESS, "en", kept, NOW) is not replies(PRESS, "en", kept, NOW)
    sent = Begin("somebody")
    assert replies(sent, "en", NOTHING_KEPT, NOW) is not replies(sent, "en", NOTHING_KEPT, NOW)


def test_a_reply_is_worded_once_and_only_when_asked() -> None:
    """What must be erased before anything is said does not depend on the words."""
    asked: list[Screen] = []

    def worded(screen: Screen) -> Page:
        asked.append(screen)
        return page(screen)

    reply = Replies(CATALOGUE)(PRESS, "en", NOTHING_KEPT, NOW)
    before = len(asked)
    said = [reply.page(worded), reply.page(worded)]

    assert before == 0
    assert said[0] is said[1]
    assert len(asked) == 1


def test_what_a_button_leads_to_is_true_on_its_day() -> None:
    """A reply that was found yesterday is not given today, when a line of it has run out."""
    menu = CATALOGUE.flows["menu"]
    later = (((NOW + timedelta(days=1)).date(), (Line("run-out"),)),)
    catalogue = replace(
        CATALOGUE,
        flows={
            **CATALOGUE.flows,
            "menu": replace(menu, steps={**menu.steps, STEP.id: replace(STEP, later=later)}),
        },
    )
    replies, press = Replies(catalogue), Press(PRESS.place._replace(choice=SHOW))
    days = (NOW, NOW + timedelta(days=1), NOW + timedelta(days=400))
    shown = [replies(press, "en", NOTHING_KEPT, day).page(page) for day in days]

    assert ["run-out" in one.text for one in shown if one] == [False, True, True]
