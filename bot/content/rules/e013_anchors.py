"""A body practice has an anchor outside the body.

Why: breath and body are not neutral ground for many people who have lived through harm. A sound or something to
look at is always among the choices.
"""

from collections.abc import Iterator

from bot.content.languages import SOURCE
from bot.content.material import Material
from bot.content.problem import Problem
from bot.content.wording import found
from bot.core.flow import Flow, Kind, Step

CODES = ("E013",)


def check(material: Material) -> Iterator[Problem]:
    """Yield body steps that speak of no outside anchor, in flows whose answers and invitations have none either."""
    for one in material.flows:
        offers = [step for step in one.flow.steps.values() if step.kind is Kind.OFFER]
        asked = _answers(material, one.flow) or any(_speaks(material, step) for step in offers)
        for step in one.flow.steps.values():
            # Where the anchor is an answer, the answers decide; else the words of the step do.
            speaks = not one.flow.answers and _speaks(material, step)
            if step.kind is Kind.BODY and not asked and not speaks:
                what = f"'{step.id}' leaves no choice but the body."
                remedy = "Offer something outside as well: a sound, or something to look at."
                yield Problem(*material.step_line(one.flow.id, step.id), "E013", what, remedy)


def _answers(material: Material, flow: Flow) -> bool:
    outside = material.wordings[SOURCE].outside_anchors
    return any(found(outside, value) for values in flow.answers.values() for value in values)


def _speaks(material: Material, step: Step) -> bool:
    outside = material.wordings[SOURCE].outside_anchors
    texts = [line.text for line in step.lines] + [option.label for option in step.options]
    messages = [material.source.messages[text] for text in texts if text in material.source.messages]
    return any(found(outside, said) for message in messages for said in message.variants)
