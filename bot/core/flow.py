"""What a flow is, once read and checked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from bot.core.opt_ins import OptIn


class Consent(StrEnum):
    """What a person agrees to by accepting a flow's invitation."""

    NONE = "none"  # a service: the menu, grounding, people to reach; says nothing of the framework
    LOOK = "look"  # reading an idea
    BODY = "body"  # noticing something in the body


class Kind(StrEnum):
    """What a step is for. The engine adds what each kind owes the person."""

    OFFER = "offer"  # a question that can be declined
    MENU = "menu"  # a choice of places; says nothing of the framework
    SAY = "say"  # an idea, a sentence, an explanation
    BODY = "body"  # a body-focused practice: asked about afterwards, grounding one tap away
    CHECK = "check"  # "how is that?", made for each body step, never written in a file
    CLOSE = "close"  # the end of a flow, with a quiet way to say how it was


@dataclass(frozen=True, slots=True)
class Ref:
    """A text id standing where an argument is expected: its words are put in, in the same language."""

    text: str


@dataclass(frozen=True, slots=True)
class Token:
    """A word that a text selects by, such as ``feet``; it is never shown itself."""

    value: str


@dataclass(frozen=True, slots=True)
class Plain:
    """Words to be shown letter by letter, such as a number to dial: digits stay as they are in every language."""

    value: str


Arg = str | Ref | Token | Plain


@dataclass(frozen=True, slots=True)
class Line:
    """One text of a screen: its id and what its placeholders stand for."""

    text: str
    args: tuple[tuple[str, Arg], ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A step to go to. An empty *step* means the flow's first."""

    flow: str
    step: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One button of a step.

    Attributes:
        id: Short word, unique within the step; it stands in the button.
        label: Text id of the button's words.
        to: Where it leads; None for a button that copies.
        answer: Name and value of an answer that this choice gives, such as ``("anchor", "feet")``.
        copy: Text id of the words to put on the clipboard, instead of leading somewhere.
        keep: What choosing this says yes to remembering.
        drop: What choosing this ends the remembering of.
        forget: Whether choosing this erases all that is kept.
    """

    id: str
    label: str
    to: Target | None
    answer: tuple[str, str] | None = None
    copy: str = ""
    keep: OptIn | None = None
    drop: OptIn | None = None
    forget: bool = False


class Row(StrEnum):
    """What a step shows of the row about the person."""

    NONE = ""
    SHOWN = "shown"  # in words, and letter by letter
    JSON = "json"  # letter by letter


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of a flow, before language and layout.

    Attributes:
        id: Short word, unique within the flow.
        kind: What it is for.
        lines: What it says, one paragraph each.
        options: Its own buttons, in order.
        mark: Two characters made of its structure; a button that carries another mark is out of date.
        columns: Buttons in a row.
        recalled: Why it was taken out of use; empty if it was not.
        row: What it shows of the row about the person.
        later: What it says instead from a day on, the earliest first: some of what is true today runs out.
    """

    id: str
    kind: Kind
    lines: tuple[Line, ...]
    options: tuple[Option, ...]
    mark: str = ""
    columns: int = 1
    recalled: str = ""
    row: Row = Row.NONE
    later: tuple[tuple[date, tuple[Line, ...]], ...] = ()

    def on(self, today: date) -> "Step":
        """Return it as it is *today*."""
        lines = next((lines for begins, lines in reversed(self.later) if begins <= today), None)
        return self if lines is None else replace(self, lines=lines)


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that a person can ask for, and the step that answers by asking."""

    id: str
    title: str
    target: Target


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about a technique: the card's text id, where it comes from, and of what date (YYYY-MM)."""

    say: str
    source: str
    dated: str


@dataclass(frozen=True, slots=True)
class Flow:
    """A short conversation, as written in ``flows/<id>.yaml``; *commands* lead to its steps."""

    id: str
    title: str
    source: str
    consent: Consent
    start: str
    steps: Mapping[str, Step]
    evidence: Evidence | None = None
    commands: Mapping[str, str] = field(default_factory=dict)
    topics: tuple[Topic, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    formerly: tuple[str, ...] = ()
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    recalled: str = ""

    def edges(self) -> Iterator[tuple[Step, Option]]:
        """Yield every option of every step, in the order the file has them."""
        for step in self.steps.values():
            for option in step.options:
                yield step, option
