"""The few answers that a conversation carries along in its buttons, one character each."""

from bot.core import zones
from bot.core.flow import Arg, Flow, Ref, Token

UNSET = "-"
NONE = "none"  # what a text is given for an answer that was not asked for yet
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
MOST_VALUES = len(_DIGITS)
MOST_ANSWERS = 6


def read(flow: Flow, carried: str) -> dict[str, str]:
    """Return the answers in *carried* by name; whatever the flow does not know is left out."""
    found = {}
    for (name, values), character in zip(flow.answers.items(), carried, strict=False):
        index = _DIGITS.find(character)
        if 0 <= index < len(values):
            found[name] = values[index]
    return found


def write(flow: Flow, answers: dict[str, str]) -> str:
    """Return *answers* as the button carries them, without trailing unset ones."""
    characters = [
        _DIGITS[values.index(answers[name])] if answers.get(name) in values else UNSET
        for name, values in flow.answers.items()
    ]
    return "".join(characters).rstrip(UNSET)


def arguments(flow: Flow, carried: str) -> tuple[tuple[str, Arg], ...]:
    """Return every answer the flow asks for, as arguments for its texts; a place that was picked, by its name."""
    known = read(flow, carried)
    picked = zones.zone(known.get("area", ""), known.get("place", ""))
    named: tuple[tuple[str, Arg], ...] = (("zone", Ref(zones.label(picked))),) if picked else ()
    return tuple((name, Token(known.get(name, NONE))) for name in flow.answers) + named
