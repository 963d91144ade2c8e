"""Finds the step that a button means, also when the flow has changed since the button was written."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.catalogue import MENU_FLOW, Catalogue
from bot.core.flow import Flow, Kind, Step, Target
from bot.core.place import Place


class Standing(StrEnum):
    """How a button's place stands in the flows of today."""

    LIVE = "live"  # same structure, perhaps renamed
    CHANGED = "changed"  # the step is there, with other ways on
    GONE = "gone"  # the nearest place that lives was found instead
    RECALLED = "recalled"  # taken out of use by whoever runs the bot


@dataclass(frozen=True, slots=True)
class Found:
    """The step a button leads back to, and how it stands."""

    flow: Flow
    step: Step
    standing: Standing


def resolve(catalogue: Catalogue, place: Place) -> Found:
    """Return the living step nearest to *place*. There always is one: at worst the menu."""
    flow = catalogue.flows.get(catalogue.formerly.get(place.flow, place.flow))
    if flow is None:
        return Found(*catalogue.step(Target(MENU_FLOW)), Standing.GONE)
    step = flow.steps.get(place.step) or flow.steps.get(flow.aliases.get(place.step, ""))
    if flow.recalled or (step and step.recalled):
        return Found(flow, step or flow.steps[flow.start], Standing.RECALLED)
    if step is None:
        return Found(flow, flow.steps[flow.start], Standing.GONE)
    if step.mark != place.mark:
        return Found(flow, _shown_again(flow, step), Standing.CHANGED)
    return Found(flow, step, Standing.LIVE)


def _shown_again(flow: Flow, step: Step) -> Step:
    # Who stood here has said yes to reading. Noticing the body is asked for anew, each time.
    return flow.steps[flow.start] if step.kind in (Kind.BODY, Kind.CHECK) else step
