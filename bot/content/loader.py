"""Reads ``flows/`` into a catalogue, naming file and line in every complaint."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from bot.content import build, people, places, yaml
from bot.content.problem import Problem
from bot.content.schema import FlowFile
from bot.core import catalogue
from bot.core.catalogue import asks_first
from bot.core.engine import ENGINE_TARGETS
from bot.core.flow import Flow, Target


@dataclass(frozen=True, slots=True)
class Loaded:
    """A flow with the file it was written in."""

    flow: Flow
    file: str
    document: yaml.Document

    def line(self, *key: str | int) -> int:
        """Return the line of *key* in the file, such as ``("steps", "offer", "options", 0)``."""
        return self.document.line(*key)


def read_flow(text: str, file: str) -> tuple[Loaded | None, list[Problem]]:
    """Return the flow that *text* describes, or None, and what a writer should change."""
    document, problems = yaml.read(text, file)
    if any(problem.is_error for problem in problems):
        return None, problems
    try:
        written = FlowFile.model_validate(document.value)
    except ValidationError as error:
        return None, [*_complaints(error, document, file)]
    if written.id != Path(file).stem:
        line = document.line("id")
        what = f"The flow is called '{written.id}' but its file '{Path(file).name}'."
        return None, [Problem(file, line, "E000", what, "Give both the same name.")]
    return Loaded(build.flow(written), file, document), []


def _complaints(error: ValidationError, document: yaml.Document, file: str) -> Iterator[Problem]:
    for found in error.errors():
        key = found["loc"]
        where = ".".join(map(str, key)) or "the file"
        message = found["msg"].removeprefix("Value error, ")
        remedy = "flows/schema.json tells what may stand here."
        yield Problem(file, document.line(*key), "E000", f"{where}: {message}.", remedy)


def load_flows(folder: Path) -> tuple[list[Loaded], list[Problem]]:
    """Return every flow in *folder*, by file name, and what keeps others from being read."""
    loaded, problems = [], []
    for path in sorted(folder.glob("*.yaml")):
        flow, complaints = read_flow(path.read_text("utf-8"), f"{folder.name}/{path.name}")
        problems += complaints
        if flow:
            loaded.append(flow)
    return loaded, problems


def completed(one: Loaded, countries: list[people.Country], today: date) -> Loaded:
    """Return *one* with the screens that no file has written: a country each, a place each."""
    match one.flow.id:
        case catalogue.HELP_FLOW:
            return replace(one, flow=people.with_countries(one.flow, countries, today))
        case catalogue.DOSES_FLOW:
            return replace(one, flow=places.with_places(one.flow))
    return one


def links(loaded: list[Loaded]) -> list[Problem]:
    """Return every way that leads nowhere: with none of these, the engine cannot get lost."""
    flows = {one.flow.id: one.flow for one in loaded}
    problems = [problem for one in loaded for problem in _own_links(one, flows)]
    problems += _claimed_twice(loaded)
    for target in ENGINE_TARGETS:
        if not _exists(flows, target):
            what = f"The bot itself leads to '{_name(target)}', which is not there."
            problems.append(Problem(f"flows/{target.flow}.yaml", 1, "E001", what, "Add the step."))
    return problems


def _own_links(one: Loaded, flows: Mapping[str, Flow]) -> Iterator[Problem]:
    flow = one.flow
    named: list[tuple[tuple[str, ...], Target]] = [(("start",), Target(flow.id, flow.start))]
    named += [(("topics", topic.id), topic.target) for topic in flow.topics]
    named += [(("commands", name), Target(flow.id, step)) for name, step in flow.commands.items()]
    named += [(("aliases", old), Target(flow.id, new)) for old, new in flow.aliases.items()]
    named += [(("steps", step.id), option.to) for step, option in flow.edges() if option.to]
    for key, target in named:
        if not _exists(flows, target):
            what = f"'{key[-1]}' leads to '{_name(target)}', which is not there."
            yield Problem(one.file, one.line(*key), "E001", what, "Correct the name, or add the step.")
        elif not _may_enter(flow, flows, target, key):
            what = f"'{key[-1]}' leads past the invitation, to '{_name(target)}'."
            yield Problem(one.file, one.line(*key), "E005", what, "Lead to a step of kind offer or menu.")
    for step, option in flow.edges():
        if option.answer and option.answer[1] not in flow.answers.get(option.answer[0], ()):
            what = f"Option '{option.id}' gives an answer that 'answers' does not list."
            yield Problem(one.file, one.line("steps", step.id), "E001", what, "List it, or correct it.")


def _may_enter(flow: Flow, flows: Mapping[str, Flow], target: Target, key: tuple[str, ...]) -> bool:
    from_outside = key[0] in ("start", "topics", "commands") or target.flow != flow.id
    onto = flows[target.flow]
    return not from_outside or asks_first(onto, onto.steps[target.step or onto.start])


def _claimed_twice(loaded: list[Loaded]) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    for one in loaded:
        claims = [("topics", topic.id) for topic in one.flow.topics]
        claims += [("commands", name) for name in one.flow.commands]
        claims += [("formerly", name) for name in one.flow.formerly]
        for kind, name in claims:
            owner = owners.setdefault(f"{kind} {name}", one.flow.id)
            if owner != one.flow.id:
                what = f"{kind}: '{name}' already belongs to the flow '{owner}'."
                yield Problem(one.file, one.line(kind, name), "E000", what, "Leave it to one of them.")


def _exists(flows: Mapping[str, Flow], target: Target) -> bool:
    flow = flows.get(target.flow)
    return flow is not None and (target.step or flow.start) in flow.steps


def _name(target: Target) -> str:
    return f"{target.flow}.{target.step}" if target.step else target.flow
