"""Every step can be reached.

Why: words that nobody can see are still translated and reviewed, and a flow that only a link opens is easily
forgotten.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem

CODES = ("E002", "W002")


def check(material: Material) -> Iterator[Problem]:
    """Yield steps that nothing leads to, and flows that no button leads to from ``/start``."""
    walk = material.walk
    seen = {(shown.flow.id, shown.step.id) for shown in walk.shown.values() if shown.flow and shown.step}
    pressed = {shown.flow.id for screen in walk.taps if (shown := walk.shown[screen]).flow}
    for one in material.flows if seen else ():
        # What is taken out of use is not shown, and that is right.
        if one.flow.recalled:
            continue
        for step in one.flow.steps.values():
            if (one.flow.id, step.id) not in seen and not step.recalled:
                what = f"Nothing leads to the step '{step.id}'."
                remedy = "Lead an option to it, or take it out (with an alias, if it was ever live)."
                yield Problem(*material.step_line(one.flow.id, step.id), "E002", what, remedy)
        if one.flow.id not in pressed:
            what = f"No button leads to '{one.flow.id}': only links and typed words do."
            yield Problem(one.file, one.line("id"), "W002", what, "Give it a place in a menu.")
