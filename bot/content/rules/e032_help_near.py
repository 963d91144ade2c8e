"""People to reach are two taps away from every screen.

Why: it is promised, and whoever needs them should not have to remember a command.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.walk import Walk
from bot.core.catalogue import HELP_FLOW
from bot.core.turn import Screen

CODES = ("E032",)

_TAPS = 2


def check(material: Material) -> Iterator[Problem]:
    """Yield steps from which two presses do not reach the people-to-reach flow."""
    walk = material.walk
    for shown in walk.steps():
        if shown.flow and shown.step and not _near(walk, shown.screen, _TAPS):
            file, line = material.step_line(shown.flow.id, shown.step.id)
            what = f"From '{shown.step.id}', people to reach are more than {_TAPS} taps away."
            remedy = f"Lead one of its ways to a screen with an option to '{HELP_FLOW}'."
            yield Problem(file, line, "E032", what, remedy)


def _near(walk: Walk, screen: Screen, taps: int) -> bool:
    flow = walk.shown[screen].flow
    if flow and flow.id == HELP_FLOW:
        return True
    return taps > 0 and any(_near(walk, onto, taps - 1) for _, onto in walk.ways[screen])
