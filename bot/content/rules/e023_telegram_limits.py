"""What a button carries, and every message, fits what Telegram takes.

Why: one byte too many and Telegram refuses the whole screen; it must not be found out in a chat.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.problem import Problem
from bot.core.flow import Flow, Step
from bot.core.place import LIMIT, RESERVED, Place, encode
from bot.core.screens import FEELINGS

CODES = ("E023",)

_MESSAGE = 4096  # UTF-16 units after the markup is read; tags are counted in, to be on the safe side


def check(material: Material) -> Iterator[Problem]:
    """Yield steps whose buttons may grow too long in some language, and screens with too much text."""
    longest = max(material.langs, key=len)
    for one in material.flows:
        for step in one.flow.steps.values():
            size = _worst(one.flow, step, longest)
            if size > LIMIT:
                what = f"A button of '{step.id}' may carry {size} bytes in '{longest}'; {LIMIT} is the most."
                remedy = "Shorten the id of the flow, the step or the option."
                yield Problem(*material.step_line(one.flow.id, step.id), "E023", what, remedy)
    yield from _texts(material)


def _worst(flow: Flow, step: Step, lang: str) -> int:
    choices = {option.id for option in step.options} | RESERVED | set(FEELINGS)
    answers = "-" * len(flow.answers)
    places = (Place(flow.id, step.id, choice, lang, step.mark, answers) for choice in choices)
    return max(len(encode(place).encode()) for place in places)


def _texts(material: Material) -> Iterator[Problem]:
    found = {}
    for lang in material.langs:
        for shown, page in material.pages(lang):
            size = len(page.text.encode("utf-16-le")) // 2
            if shown.flow and shown.step and size > _MESSAGE:
                what = f"'{shown.step.id}' says {size} characters in '{lang}'; {_MESSAGE} is the most."
                place = material.step_line(shown.flow.id, shown.step.id)
                found[place, lang] = Problem(*place, "E023", what, "Say less, or in two steps.")
    yield from found.values()
