"""From every step, its own buttons lead to an ending.

Why: *stop* is always there, but a person who follows what is offered must also come out by it. A loop is fine
as long as one of its buttons leads out.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.core.flow import Consent, Flow, Kind, Step

CODES = ("E003",)


def check(material: Material) -> Iterator[Problem]:
    """Yield steps from which no path of options reaches a close, a menu or another flow."""
    for one in material.flows:
        ending = _ending(one.flow)
        for step in one.flow.steps.values():
            if step.id not in ending:
                file, line = material.step_line(one.flow.id, step.id)
                what = f"No way on from '{step.id}' ever comes to an end."
                remedy = "Lead one of its options to a close step, a menu, or out of the flow."
                yield Problem(file, line, "E003", what, remedy)


def _ending(flow: Flow) -> set[str]:
    found = {step.id for step in flow.steps.values() if _ends(flow, step)}
    while more := {step.id for step in flow.steps.values() if _onto(flow, step) & found} - found:
        found |= more
    return found


def _ends(flow: Flow, step: Step) -> bool:
    leaves = any(option.to and option.to.flow != flow.id for option in step.options)
    # A service may end in a page to read: there is no exercise to be left hanging in.
    rests = flow.consent is Consent.NONE and not _onto(flow, step)
    return step.kind in (Kind.CLOSE, Kind.MENU) or (leaves and step.kind is not Kind.CHECK) or rests


def _onto(flow: Flow, step: Step) -> set[str]:
    return {
        option.to.step or flow.start for option in step.options if option.to and option.to.flow == flow.id
    }
