"""What comes of an input: what to say, what to forget, what happened."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.flow import Line
from bot.core.opt_ins import Change
from bot.core.place import Place


@dataclass(frozen=True, slots=True)
class Button:
    """One button: the text id of its words, and what pressing it does.

    Exactly one of *place* (a press comes back to us), *copy* (a text id whose words go to the clipboard) and
    *link* (a payload for a link to the private chat) is set. A button with a *tongue* has no label: it shows that
    language's own name for itself.
    """

    label: str
    place: Place | None = None
    copy: str = ""
    link: str | None = None
    tongue: str = ""


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: its lines, one paragraph each, and its rows of buttons."""

    lines: tuple[Line, ...]
    rows: tuple[tuple[Button, ...], ...]
    lang: str


class Delivery(StrEnum):
    """How a screen reaches the person."""

    EDIT = "edit"  # in place of the message whose button was pressed
    SEND = "send"  # as a new message


class Happened(StrEnum):
    """What can be counted."""

    INVITED = "invited"
    FLOW_BEGUN = "flow_begun"
    FLOW_FINISHED = "flow_finished"
    FLOW_STOPPED = "flow_stopped"
    GROUNDED = "grounded"
    FELT = "felt"
    CRISIS_ANSWERED = "crisis_answered"
    NOT_UNDERSTOOD = "not_understood"
    PLACE_CHANGED = "place_changed"
    PLACE_GONE = "place_gone"
    PLACE_RECALLED = "place_recalled"
    BUTTON_UNREADABLE = "button_unreadable"
    ASKED_AGAIN = "asked_again"
    BLOCKED = "blocked"
    OPTED_IN = "opted_in"
    OPTED_OUT = "opted_out"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, without a person in it."""

    what: Happened
    flow: str = ""
    lang: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """The engine's answer to one input.

    Attributes:
        screen: What to say, if anything.
        delivery: How.
        clear: Whether to take the buttons off the newest screen (for a press: off the one pressed) first.
        forget: Whether to erase all that is kept about the person.
        change: What to remember from now on, or not any more. Saved before anything is said.
        with_row: Whether the row about the person follows, letter by letter, if there is one.
        events: What happened, for counting.
    """

    screen: Screen | None = None
    delivery: Delivery = Delivery.SEND
    clear: bool = False
    forget: bool = False
    change: Change | None = None
    with_row: bool = False
    events: tuple[Event, ...] = ()
