"""What was found when something was looked at: how it stands, and what to do about it."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from bot.core.errors import ThimbleError


class State(StrEnum):
    """How a finding stands."""

    GOOD = "good"
    NOTE = "note"  # works, and is worth knowing
    WRONG = "wrong"  # keeps the bot, or a part of it, from working


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        about: What was looked at, in a word.
        state: How it stands.
        what: What was found.
        remedy: What to do about it; empty if nothing.
    """

    about: str
    state: State
    what: str
    remedy: str = ""


def refused(about: str, error: ThimbleError) -> Finding:
    """Return what *error* says, split where its remedy begins."""
    what, _, remedy = str(error).partition("; ")
    return Finding(about, State.WRONG, what, remedy or "See that it is running, and look again.")


def shut(about: str, error: OSError) -> Finding:
    """Return that something could not even be looked at."""
    what = f"{error.filename or 'Something'} cannot be looked at ({type(error).__name__})."
    return Finding(
        about, State.WRONG, what, "Look as the user that the bot runs as, and let that user in there."
    )


def as_json(findings: Sequence[Finding]) -> str:
    """Return *findings* for machines."""
    return json.dumps([asdict(one) for one in findings], indent=2)


def for_people(findings: Sequence[Finding]) -> str:
    """Return *findings* for people, each remedy below."""
    lines = []
    for one in findings:
        remedy = f"\n{'':16}Do: {one.remedy}" if one.remedy else ""
        lines.append(f"{one.state:6}{one.about:10}{one.what}{remedy}")
    return "\n".join(lines)
