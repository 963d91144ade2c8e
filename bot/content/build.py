"""Turns a written flow into the frozen one that the engine walks."""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import replace

from bot.content.schema import FlowFile, OptionFile
from bot.core.catalogue import GROUND_FLOW
from bot.core.flow import Consent, Evidence, Flow, Kind, Line, Option, Row, Step, Target, Topic
from bot.core.opt_ins import OptIn

EVIDENCE_STEP = "evidence"
_CHECKED = "-check"


def flow(written: FlowFile) -> Flow:
    """Return *written* with the steps that are made for it: a check for each body step, the evidence card."""
    topics = (Topic(id_, one.title, Target(written.id, one.step)) for id_, one in written.topics.items())
    return Flow(
        id=written.id,
        title=written.title,
        source=written.source,
        consent=Consent(written.consent),
        start=written.start,
        steps={step.id: marked(written.id, step) for step in _steps(written)},
        evidence=Evidence(**written.evidence.model_dump()) if written.evidence else None,
        commands=dict(written.commands),
        topics=tuple(topics),
        aliases=_aliases(written),
        formerly=written.formerly,
        answers=dict(written.answers),
        recalled=written.recalled,
    )


def marked(flow_id: str, step: Step) -> Step:
    """Return *step* with a mark made of its structure: its kind, the ids of its options and where they lead.

    Not of its words, so that a corrected comma does not make every button in the world look outdated.
    """
    ways = [f"{o.id}>{_way(flow_id, o.to)}{o.answer or ''}" for o in step.options if o.to]
    digest = hashlib.sha256("\n".join([step.kind, *ways]).encode()).digest()
    return replace(step, mark=base64.urlsafe_b64encode(digest)[:2].decode())


def _way(flow_id: str, to: Target) -> str:
    # Without the flow's own id, so that a renamed flow keeps its buttons.
    return f".{to.step}" if to.flow == flow_id else f"{to.flow}.{to.step}"


def _steps(written: FlowFile) -> Iterator[Step]:
    for id_, step in written.steps.items():
        options = tuple(_option(written.id, id_, option) for option in step.options)
        lines = (Line(step.say),)
        yield Step(
            id_,
            Kind(step.kind),
            lines,
            options,
            columns=step.columns,
            recalled=step.recalled,
            row=Row(step.row),
        )
        if step.then:
            yield _check(written.id, id_, step.then)
    if written.evidence:
        back = Option("back", "common-back", Target(written.id, written.start))
        yield Step(EVIDENCE_STEP, Kind.SAY, (Line(written.evidence.say),), (back,))


def _option(flow_id: str, step_id: str, option: OptionFile) -> Option:
    return Option(
        id=option.id,
        label=option.label,
        to=_target(flow_id, step_id, option),
        answer=next(iter(option.answer.items()), None),
        copy=option.copy_text or "",
        keep=OptIn(option.keep) if option.keep else None,
        drop=OptIn(option.drop) if option.drop else None,
        forget=option.forget,
    )


def _target(flow_id: str, step_id: str, option: OptionFile) -> Target | None:
    if option.copy_text:
        return None
    if option.leave_for:
        flow, _, onto = option.leave_for.partition(".")
        return Target(flow, onto)
    return Target(flow_id, option.next or step_id + _CHECKED)


def _check(flow_id: str, id_: str, then: str) -> Step:
    # "A bit much" and "numb or far away" leave the exercise. There is no key in a flow file to change that.
    on, out = Target(flow_id, then), Target(GROUND_FLOW)
    options = (
        Option("okay", "common-check-okay", on),
        Option("much", "common-check-much", out),
        Option("numb", "common-check-numb", out),
        Option("unsaid", "common-check-unsaid", on),
    )
    return Step(id_ + _CHECKED, Kind.CHECK, (Line("common-check"),), options, columns=2)


def _aliases(written: FlowFile) -> dict[str, str]:
    checks = {
        old + _CHECKED: new + _CHECKED
        for old, new in written.aliases.items()
        if new in written.steps and written.steps[new].then
    }
    return written.aliases | checks
