"""Picks what a dose says, on a day that the person chose."""

from dataclasses import replace
from datetime import date

from bot.core import screens
from bot.core.catalogue import DOSES_FLOW, Catalogue
from bot.core.flow import Flow, Step
from bot.core.kept import Kept
from bot.core.turn import Screen

SENT = "sent-"  # the steps of the doses flow that may arrive by themselves
STILL = "still"  # the step that asks whether doses are still wanted


def dose(catalogue: Catalogue, kept: Kept, lang: str, today: date) -> Screen | None:
    """Return the dose for *today*, a different one each day; None if there is none to send any more.

    After a number of doses that nobody touched it asks whether they are still wanted.
    """
    flow = catalogue.flows.get(DOSES_FLOW)
    if flow is None or flow.recalled or kept.doses is None:
        return None
    steps = [step for step in flow.steps.values() if step.id.startswith(SENT) and not step.recalled]
    if not steps:
        return None
    sent = screens.screen(flow, steps[today.toordinal() % len(steps)], lang)
    return _asking(flow, flow.steps[STILL], sent) if kept.doses.asks else sent


def _asking(flow: Flow, still: Step, sent: Screen) -> Screen:
    asked = screens.screen(flow, still, sent.lang)
    return replace(asked, lines=sent.lines + asked.lines)
