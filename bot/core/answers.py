"""The few answers that a conversation carries along in its buttons, one character each."""

from bot.core.flow import Flow

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


def arguments(flow: Flow, carried: str) -> tuple[tuple[str, str], ...]:
    """Return every answer the flow asks for, as arguments for its texts."""
    known = read(flow, carried)
    return tuple((name, known.get(name, NONE)) for name in flow.answers)
