"""Lays a step out as a screen, with the ways out that every screen owes the person."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.core import answers, my_data, zones
from bot.core.catalogue import MENU_FLOW
from bot.core.flow import Flow, Kind, Line, Option, Row, Step
from bot.core.kept import NOTHING_KEPT, Kept
from bot.core.place import GROUND, LANGUAGE, MENU, SHOW, STOP, Place
from bot.core.turn import Button, Screen

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)

# The quiet way to say how it was, at the end of a flow: choice and text id.
FEELINGS = {
    "lighter": "common-felt-lighter",
    "same": "common-felt-same",
    "harder": "common-felt-harder",
    "unsaid": "common-felt-unsaid",
}


def screen(  # noqa: PLR0913, PLR0917 - half of them have a default
    flow: Flow, step: Step, lang: str, carried: str = "", kept: Kept = NOTHING_KEPT, now: datetime = LONG_AGO
) -> Screen:
    """Return *step* as a screen.

    Args:
        flow: The flow that *step* belongs to.
        step: What to show.
        lang: The language to show it in; its buttons carry it on.
        carried: The answers so far, as in `Place.answers`.
        kept: What the person has asked us to remember.
        now: The present, in UTC.
    """
    known = answers.arguments(flow, carried)
    lines = tuple(Line(line.text, line.args + known) for line in step.lines)
    if step.row is Row.SHOWN or (step.row is Row.JSON and not kept):
        lines += my_data.lines(kept)

    def button(label: str, choice: str) -> Button:
        return Button(label, Place(flow.id, step.id, choice, lang, step.mark, carried))

    def chosen(option: Option) -> Button:
        return Button(option.label, copy=option.copy) if option.copy else button(option.label, option.id)

    offered = _favourite_first(_fitting(flow, step, carried, now), kept)
    rows = _in_columns([chosen(option) for option in offered], step.columns)
    if step.kind is Kind.CLOSE:
        rows += _in_columns([button(label, choice) for choice, label in FEELINGS.items()], 2)
    if step.kind is Kind.BODY:
        rows.append((button("common-ground", GROUND),))
    rows.append(tuple(button(label, choice) for label, choice in _ways_out(flow, step)))
    return Screen(lines, tuple(rows), lang)


def _fitting(flow: Flow, step: Step, carried: str, now: datetime) -> tuple[Option, ...]:
    known = answers.read(flow, carried)
    fitting = [one for one in step.options if one.answer is None or zones.fits(known, one.answer, now)]
    # Where no place that we know of has that clock, the person may still find one near enough.
    return tuple(fitting) or step.options


def _favourite_first(options: tuple[Option, ...], kept: Kept) -> list[Option]:
    favourite = ("anchor", kept.anchor)
    return sorted(options, key=lambda option: option.answer != favourite) if kept.anchor else list(options)


def _in_columns(buttons: list[Button], columns: int) -> list[tuple[Button, ...]]:
    return [tuple(buttons[at : at + columns]) for at in range(0, len(buttons), columns)]


def _ways_out(flow: Flow, step: Step) -> list[tuple[str, str]]:
    # An invitation is declined with its own button, and a check leads out by two of its answers: both stay short.
    stop = ("common-stop", STOP)
    at_menu = flow.id == MENU_FLOW and step.id == flow.start
    if step.kind in (Kind.OFFER, Kind.CHECK, Kind.CLOSE) or at_menu:
        return [stop]
    return [("common-menu", MENU), stop]


def asked_again(flow: Flow, step: Step, place: Place, lang: str) -> Screen:
    """Return the question that stands before an old button takes effect again."""
    go_on = Place(flow.id, step.id, place.choice, lang, step.mark, place.answers)
    if step.kind in (Kind.BODY, Kind.CHECK):
        start = flow.steps[flow.start]
        go_on = Place(flow.id, start.id, SHOW, lang, start.mark)
    rows = [(Button("common-go-on", go_on),)]
    return with_ways_out((Line("common-asked-again"),), rows, flow, lang)


def tongues(langs: Sequence[str], here: Place) -> list[tuple[Button, ...]]:
    """Return a button for each of *langs* that shows the place *here* in it."""
    buttons = [Button("", here._replace(choice=LANGUAGE + lang.lower()), tongue=lang) for lang in langs]
    return _in_columns(buttons, 2)


def with_ways_out(
    lines: tuple[Line, ...], rows: Sequence[tuple[Button, ...]], flow: Flow, lang: str
) -> Screen:
    """Return a screen that is no step of *flow* but is left like one."""
    start = flow.steps[flow.start]

    def out(label: str, choice: str) -> Button:
        return Button(label, Place(flow.id, start.id, choice, lang, start.mark))

    last = (out("common-menu", MENU), out("common-stop", STOP))
    return Screen(lines, (*rows, last), lang)
