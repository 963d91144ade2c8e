"""Nothing of a flow is shown before its invitation was accepted.

Why: asking first is a promise. It is followed along every path that presses can take, also through menus inside
a flow, because what matters is what a person has seen and answered, not how a step is called.
"""

from collections import deque
from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.walk import Shown, Walk
from bot.core.flow import Consent, Kind
from bot.core.place import RESERVED, SHOW
from bot.core.turn import Button

CODES = ("E005",)

_OWED = frozenset({Kind.SAY, Kind.BODY, Kind.CHECK, Kind.CLOSE})
_ASK = "Put a step of kind offer before it."


def check(material: Material) -> Iterator[Problem]:
    """Yield steps that come without a yes, and practices in flows that ask only about reading."""
    for one in material.flows:
        for step in one.flow.steps.values():
            if step.kind is Kind.BODY and one.flow.consent is not Consent.BODY:
                what = f"'{step.id}' is about the body, but the flow asks for '{one.flow.consent}'."
                remedy = "Write 'consent: body', and say so in the invitation."
                yield Problem(*material.step_line(one.flow.id, step.id), "E005", what, remedy)
    for flow_id, step_id in sorted(_unasked(material.walk)):
        what = f"'{step_id}' can be reached without saying yes to an invitation."
        yield Problem(*material.step_line(flow_id, step_id), "E005", what, _ASK)


def _unasked(walk: Walk) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    ahead = deque((screen, False) for screen in walk.entries)
    # Whoever receives something by schedule has said yes to it.
    ahead.extend((screen, True) for screen in walk.sent)
    seen = set(ahead)
    while ahead:
        screen, agreed = ahead.popleft()
        here = walk.shown[screen]
        if here.flow and here.step and not agreed and _is_owed(here):
            found.add((here.flow.id, here.step.id))
        for button, onto in walk.ways[screen]:
            state = (onto, _agrees(here, button, walk.shown[onto], agreed=agreed))
            if state not in seen:
                seen.add(state)
                ahead.append(state)
    return found


def _is_owed(shown: Shown) -> bool:
    return bool(
        shown.flow and shown.step and shown.flow.consent is not Consent.NONE and shown.step.kind in _OWED
    )


def _agrees(here: Shown, button: Button, onto: Shown, *, agreed: bool) -> bool:
    """Tell whether whoever presses *button* has said yes to the flow of *onto*."""
    if here.flow is None or onto.flow is not here.flow or here.step is None:
        return False
    if onto.step is not None and onto.step.kind is Kind.OFFER:
        return False
    own = button.place is not None and button.place.choice not in RESERVED - {SHOW}
    return agreed or (own and here.step.kind is Kind.OFFER)
