"""Takes flows and steps out of use while the bot runs, by a file that whoever runs it can edit."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from bot.core.catalogue import GROUND_FLOW, HELP_FLOW, MENU_FLOW, Catalogue
from bot.core.flow import Flow

log = logging.getLogger(__name__)

LOOK_EVERY: Final = 2.0
"""Seconds between two looks at the file."""

_ALWAYS = (MENU_FLOW, GROUND_FLOW, HELP_FLOW)
_LINE = re.compile(r"([a-z0-9-]+)(?:\.([a-z0-9-]+))?\s*:\s*(\S.*)")


@dataclass(frozen=True, slots=True)
class Recall:
    """One line of the file: *flow*, or one *step* of it, is out of use for a *reason*."""

    line: int
    flow: str
    step: str
    reason: str


def read(text: str) -> tuple[list[Recall], list[str]]:
    """Return what *text* recalls, and one sentence for each line that cannot be read."""
    recalls, complaints = [], []
    for number, line in enumerate(text.splitlines(), 1):
        said = line.partition("#")[0].strip()
        if found := _LINE.fullmatch(said):
            recalls.append(Recall(number, found[1], found[2] or "", found[3]))
        elif said:
            complaints.append(f"line {number}: write 'flow: reason' or 'flow.step: reason'")
    return recalls, complaints


def without(catalogue: Catalogue, text: str) -> tuple[Catalogue, list[str]]:
    """Return *catalogue* with what *text* recalls out of use, and one sentence for each line that does nothing."""
    recalls, complaints = read(text)
    flows = dict(catalogue.flows)
    for recall in recalls:
        if wrong := _wrong(catalogue, recall):
            complaints.append(wrong)
        else:
            flows[recall.flow] = _recalled(flows[recall.flow], recall)
    return replace(catalogue, flows=flows), complaints


def _wrong(catalogue: Catalogue, recall: Recall) -> str:
    flow = catalogue.flows.get(recall.flow)
    if flow is None:
        return f"line {recall.line}: there is no flow '{recall.flow}'"
    if recall.step and recall.step not in flow.steps:
        return f"line {recall.line}: flow '{recall.flow}' has no step '{recall.step}'"
    if recall.flow in _ALWAYS:
        return f"line {recall.line}: '{recall.flow}' is what people are led to instead; it always stays"
    return ""


def _recalled(flow: Flow, recall: Recall) -> Flow:
    if not recall.step:
        return replace(flow, recalled=recall.reason)
    step = replace(flow.steps[recall.step], recalled=recall.reason)
    return replace(flow, steps={**flow.steps, step.id: step})


class Watch:
    """Looks at the file again and again, and hands out the catalogue to go by.

    What cannot be read is told and changes nothing: what was recalled stays so until the file says otherwise.

    Args:
        whole: Everything that was read at the start.
        path: The file; it need not be there yet.
    """

    def __init__(self, whole: Catalogue, path: Path) -> None:
        self._whole = whole
        self._path = path
        self._text = ""

    def changed(self) -> Catalogue | None:
        """Return the catalogue to go by from now on, if the file says something new."""
        text = self._read()
        if text == self._text:
            return None
        self._text = text
        catalogue, complaints = without(self._whole, text)
        for complaint in complaints:
            log.error("%s: %s", self._path, complaint)
        log.warning("%s: out of use now: %s", self._path, ", ".join(_out_of_use(catalogue)) or "nothing")
        return catalogue

    def _read(self) -> str:
        try:
            return self._path.read_text("utf-8")
        except FileNotFoundError:
            return self._text
        except (OSError, UnicodeDecodeError) as error:
            reason = type(error).__name__
        log.error("%s: cannot be read (%s); what is recalled stays as it is", self._path, reason)
        return self._text

    async def run(
        self, use: Callable[[Catalogue], None], sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        """Let *use* have each new catalogue, until cancelled."""
        while True:
            catalogue = self.changed()
            if catalogue is not None:
                use(catalogue)
            await sleep(LOOK_EVERY)


def _out_of_use(catalogue: Catalogue) -> Iterator[str]:
    for flow in catalogue.flows.values():
        if flow.recalled:
            yield flow.id
        yield from (f"{flow.id}.{step.id}" for step in flow.steps.values() if step.recalled)
