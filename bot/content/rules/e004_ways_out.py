"""Every screen has its ways out, and they work.

Why: stop is promised on every screen. In a practice, something steady is one tap away, and so is something
else; after it, whoever finds it too much or goes numb is led to the ground.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.walk import Shown, Walk, buttons
from bot.core.catalogue import GROUND_FLOW, MENU_FLOW
from bot.core.engine import advance
from bot.core.flow import Kind
from bot.core.inputs import Stop
from bot.core.place import STOP

CODES = ("E004",)

_REMEDY = "Bring the flow it should lead to back into use, or take this one out as well."


def check(material: Material) -> Iterator[Problem]:
    """Yield steps on whose screen a way out is missing or leads elsewhere."""
    walk = material.walk
    for shown in walk.steps():
        if shown.flow and shown.step:
            for missing in _missing(material, walk, shown):
                file, line = material.step_line(shown.flow.id, shown.step.id)
                yield Problem(file, line, "E004", f"'{shown.step.id}' has no way {missing}.", _REMEDY)


def _missing(material: Material, walk: Walk, shown: Shown) -> Iterator[str]:
    if not _stops(material, walk, shown):
        yield "to stop"
    ways = [walk.shown[onto].flow for _, onto in walk.ways[shown.screen]]
    led = [flow.id for flow in ways if flow]
    kind = shown.step.kind if shown.step else None
    if kind in (Kind.BODY, Kind.CHECK) and GROUND_FLOW not in led:
        yield "to something steady"
    if kind is Kind.BODY and MENU_FLOW not in led:
        yield "to something else"
    if kind is Kind.CHECK and led.count(GROUND_FLOW) < 2:
        yield "out for somebody who finds it too much, or goes numb"


def _stops(material: Material, walk: Walk, shown: Shown) -> bool:
    stopped = advance(material.catalogue, Stop(), shown.screen.lang).screen if material.catalogue else None
    pressed = dict(walk.ways[shown.screen])
    stops = [button for button in buttons(shown.screen) if button.place and button.place.choice == STOP]
    return bool(stops) and all(pressed[button] == stopped for button in stops)
