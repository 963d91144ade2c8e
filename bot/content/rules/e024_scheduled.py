"""What arrives by schedule was asked for, and can be ended from where it arrives.

Why: nothing is sent to somebody who did not say yes to exactly that. Stop always ends it; a button that says so is
for those who do not know.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.core.flow import Flow, Kind, Step
from bot.core.opt_ins import OptIn
from bot.core.scheduled import SENT

CODES = ("E024",)

_TAPS = 2


def check(material: Material) -> Iterator[Problem]:
    """Yield steps that are sent although no invitation asks for it, or that offer no end to it."""
    for one in material.flows:
        asked = any(
            step.kind is Kind.OFFER and option.keep is OptIn.DOSES for step, option in one.flow.edges()
        )
        for step in one.flow.steps.values():
            if not step.id.startswith(SENT):
                continue
            file, line = material.step_line(one.flow.id, step.id)
            if not asked:
                what = f"'{step.id}' is sent by schedule, and no invitation asks for that."
                yield Problem(file, line, "E024", what, "Add an offer with an option that has 'keep: doses'.")
            elif not _ends(one.flow, step, _TAPS):
                what = f"From '{step.id}', no {_TAPS} taps end what is sent."
                yield Problem(file, line, "E024", what, "Lead it to an option that has 'drop: doses'.")


def _ends(flow: Flow, step: Step, taps: int) -> bool:
    if taps == 0:
        return False
    onto = [flow.steps.get(one.to.step) for one in step.options if one.to and one.to.flow == flow.id]
    dropped = any(option.drop is OptIn.DOSES for option in step.options)
    return dropped or any(_ends(flow, one, taps - 1) for one in onto if one)
