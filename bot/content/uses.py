"""Finds where each text id is used, and which arguments it is given there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.content.loader import Loaded
from bot.content.walk import Walk, buttons
from bot.core.flow import Flow, Step
from bot.core.turn import Screen

# What Telegram shows besides the chat. Each flow's command adds its own ``command-…``.
PROFILE = ("bot-description", "bot-short-description", "command-start", "command-stop")


class Role(StrEnum):
    """What a text is, where it is used."""

    SAY = "say"  # a paragraph of a screen
    LABEL = "label"  # a button
    COPY = "copy"  # words for the clipboard
    TITLE = "title"  # what a flow or a topic is called
    PROFILE = "profile"  # shown by Telegram outside the chat


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a text.

    Attributes:
        text: Its id.
        role: What it is there.
        file: File of the flow that uses it, or of the engine's own words.
        line: Line there.
        given: Arguments it may use.
        flow: The flow whose screen it stands on, if it is one's own.
        step: The step likewise.
    """

    text: str
    role: Role
    file: str
    line: int
    given: frozenset[str]
    flow: Flow | None = None
    step: Step | None = None


def uses_of(flows: Iterable[Loaded], walk: Walk, facts: Iterable[str]) -> Mapping[str, tuple[Use, ...]]:
    """Return the uses of each text: on the screens of *walk*, as titles, and in Telegram's own places.

    Args:
        flows: All flows.
        walk: All screens.
        facts: Arguments that every text may use.
    """
    always = frozenset(facts)
    written = {one.flow.id: one for one in flows}
    found: dict[str, dict[tuple[object, ...], Use]] = defaultdict(dict)
    every = [*_titles(written.values(), always), *_profile(written.values(), always)]
    every += [use for shown in walk.shown.values() for use in _said(shown.screen, always)]
    for one in written.values():
        every += _stepwise(one, always)
    for use in every:
        found[use.text].setdefault((use.role, use.file, use.line, use.given), use)
    return {text: _own_first(uses.values()) for text, uses in found.items()}


def _own_first(uses: Iterable[Use]) -> tuple[Use, ...]:
    # The use that a flow file writes out tells most; the screens repeat it.
    listed = tuple(uses)
    # What a text is given is what it is given on every screen that says it.
    said = [use.given for use in listed if use.flow is None and use.role is Role.SAY]
    given = frozenset.intersection(*said) if said else None
    own = (use if given is None else replace(use, given=given) for use in listed if use.flow)
    return tuple(own) or listed


def _titles(flows: Iterable[Loaded], always: frozenset[str]) -> Iterator[Use]:
    for one in flows:
        yield Use(one.flow.title, Role.TITLE, one.file, one.line("title"), always)
        for topic in one.flow.topics:
            yield Use(topic.title, Role.TITLE, one.file, one.line("topics", topic.id), always)


def _profile(flows: Iterable[Loaded], always: frozenset[str]) -> Iterator[Use]:
    for text in PROFILE:
        yield Use(text, Role.PROFILE, "locales/en/common.ftl", 1, always)
    for one in flows:
        for name in one.flow.commands:
            yield Use("command-" + name, Role.PROFILE, one.file, one.line("commands", name), always)


def _said(screen: Screen, always: frozenset[str]) -> Iterator[Use]:
    for line in screen.lines:
        given = always | {name for name, _ in line.args}
        yield Use(line.text, Role.SAY, "locales/en/common.ftl", 1, given)
        yield from _referred(line.args, always)
    for button in buttons(screen):
        if button.label:
            yield Use(button.label, Role.LABEL, "locales/en/common.ftl", 1, always)


def _referred(args: Iterable[tuple[str, object]], always: frozenset[str]) -> Iterator[Use]:
    for _, value in args:
        if text := getattr(value, "text", ""):
            yield Use(text, Role.TITLE, "locales/en/common.ftl", 1, always)


def _stepwise(one: Loaded, always: frozenset[str]) -> Iterator[Use]:
    flow = one.flow
    for step in flow.steps.values():
        at = one.line("evidence") if step.id == "evidence" else one.line("steps", step.id)
        for line in step.lines:
            given = always | set(flow.answers) | {name for name, _ in line.args}
            yield Use(line.text, Role.SAY, one.file, at, given, flow, step)
        for place, option in enumerate(step.options):
            at_option = one.line("steps", step.id, "options", place)
            yield Use(option.label, Role.LABEL, one.file, at_option, always, flow, step)
            if option.copy:
                yield Use(option.copy, Role.COPY, one.file, at_option, always, flow, step)
