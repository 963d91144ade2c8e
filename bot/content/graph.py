"""Draws a flow, from the same data the engine walks."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from bot.content.content import Content
from bot.content.drawing import Arrow, Card, Row, draw, draw_sideways
from bot.content.texts import Texts
from bot.content.where import content_folder
from bot.core.catalogue import GROUND_FLOW, HELP_FLOW, MENU_FLOW
from bot.core.errors import ContentError
from bot.core.flow import Flow, Line, Option, Step, Token

_TAG = re.compile(r"<[^<>]*>|[\u2066-\u2069]")
_FROM_DATA = "people-"  # beginning of the texts on pages that are made for each country
OVERVIEW = "overview"
_SERVICES = (MENU_FLOW, GROUND_FLOW, HELP_FLOW)


def svg(flow: Flow, texts: Texts, lang: str, here: str | None = None) -> str:
    """Return *flow* as a picture.

    Args:
        flow: What to draw.
        texts: The words for it.
        lang: The language of the words.
        here: Id of the step where somebody stands, to be marked; a large picture shows what is around it.
    """
    cards = [_card(flow, step, _Words(texts, lang)) for step in _drawn(flow)]
    return draw(
        cards, [*_arrows(flow)], title=flow.id, rtl=texts.language(lang).reads_right_to_left, here=here
    )


def overview(flows: Iterable[Flow], texts: Texts, lang: str) -> str:
    """Return how flows lead to each other, as a picture; the ways out that each has are left out."""
    listed = _menu_first(flows)
    words = _Words(texts, lang)
    cards = [Card(flow.id, str(flow.consent), flow.id, words.of(flow.title), ()) for flow in listed]
    arrows = [Arrow(flow.id, onto) for flow in listed for onto in _others(flow)]
    return draw_sideways(cards, arrows, title=OVERVIEW, rtl=texts.language(lang).reads_right_to_left)


def mermaid(flow: Flow, texts: Texts, lang: str) -> str:
    """Return *flow* as a Mermaid flowchart."""
    words = _Words(texts, lang)
    steps = _drawn(flow)
    ids = {step.id for step in steps}
    lines = ["flowchart TD"]
    lines += [
        f'  {_node(step.id)}["<b>{step.id}</b><br/>{_quoted(_short(words.said(flow, step)))}"]:::{step.kind}'
        for step in steps
    ]
    for step in steps:
        lines += [
            f"  {_node(step.id)} {_arrow(option, flow, ids, words)}" for option in step.options if option.to
        ]
    lines += [f"  classDef {kind} {style}" for kind, style in _STYLES.items()]
    return "\n".join(lines) + "\n"


def mermaid_overview(flows: Iterable[Flow], texts: Texts, lang: str) -> str:
    """Return how flows lead to each other, as a Mermaid flowchart."""
    listed, words = _menu_first(flows), _Words(texts, lang)
    lines = ["flowchart TD"]
    lines += [f'  {_node(flow.id)}["{_quoted(words.of(flow.title))}"]' for flow in listed]
    lines += [f"  {_node(flow.id)} --> {_node(onto)}" for flow in listed for onto in _others(flow)]
    return "\n".join(lines) + "\n"


def pictures(content: Content) -> dict[str, str]:
    """Return the pictures that are kept in ``flows/graphs``, by file name."""
    flows, texts = content.catalogue.flows.values(), content.texts
    drawn = {f"{flow.id}.svg": svg(flow, texts, texts.source) for flow in flows}
    return drawn | {f"{OVERVIEW}.svg": overview(flows, texts, texts.source)}


def write(content: Content, folder: Path | None = None) -> list[str]:
    """Bring the pictures in *folder* up to date, and return the names of those that changed.

    Args:
        content: What to draw.
        folder: Where to; ``flows/graphs`` if not given.
    """
    folder, drawn = folder or content_folder() / "flows" / "graphs", pictures(content)
    folder.mkdir(exist_ok=True)
    changed = outdated(folder, drawn)
    for name in changed:
        if name in drawn:
            (folder / name).write_text(drawn[name], "utf-8")
        else:
            (folder / name).unlink()
    return changed


def outdated(folder: Path, drawn: Mapping[str, str]) -> list[str]:
    """Return the names of pictures in *folder* that are missing, surplus or no longer true."""
    kept = {path.name: path.read_text("utf-8") for path in folder.glob("*.svg")}
    return sorted(name for name in kept.keys() | drawn.keys() if kept.get(name) != drawn.get(name))


_STYLES = {
    "offer": "fill:#e7f0fb,stroke:#3a6ea5,color:#14263a",
    "menu": "fill:#eef0f2,stroke:#68727d,color:#1d242b",
    "say": "fill:#f3efe6,stroke:#8a7340,color:#2e2613",
    "body": "fill:#e6f3ec,stroke:#33805b,color:#12301f",
    "check": "fill:#fff4df,stroke:#b1781c,color:#3b2705",
    "close": "fill:#f1eaf7,stroke:#76549a,color:#291a38",
}


@dataclass(frozen=True, slots=True)
class _Words:
    """Plain words for a picture; where one is missing, its id."""

    texts: Texts
    lang: str

    def of(self, text: str) -> str:
        try:
            return self.texts.label(text, self.lang)
        except ContentError:
            return text

    def said(self, flow: Flow, step: Step) -> str:
        line = step.lines[0]
        known = tuple((name, Token(values[0])) for name, values in flow.answers.items())
        try:
            words = self.texts.message(Line(line.text, line.args + known), self.lang)
        except ContentError:
            return line.text
        return unescape(_TAG.sub("", words)).partition("\n")[0]


def _drawn(flow: Flow) -> list[Step]:
    """Return the steps that a writer knows, the first one first; pages made from data are left out."""
    known = [step for step in flow.steps.values() if not step.lines[0].text.startswith(_FROM_DATA)]
    return sorted(known, key=lambda step: step.id != flow.start)


def _card(flow: Flow, step: Step, words: _Words) -> Card:
    rows = tuple(_row(flow, option, words) for option in step.options)
    return Card(step.id, str(step.kind), step.id, words.said(flow, step), rows)


def _row(flow: Flow, option: Option, words: _Words) -> Row:
    label = words.of(option.label)
    if option.to is None:
        return Row(label, "copies")
    if option.to.flow != flow.id:
        return Row(label, f"→ {option.to.flow}")
    onto = option.to.step or flow.start
    drawn = {one.id for one in _drawn(flow)}
    return Row(label, "" if onto in drawn else f"→ {onto}", onto if onto in drawn else "")


def _arrows(flow: Flow) -> Iterator[Arrow]:
    for step, option in flow.edges():
        if option.to and option.to.flow == flow.id:
            yield Arrow(step.id, option.to.step or flow.start)


def _menu_first(flows: Iterable[Flow]) -> list[Flow]:
    return sorted(flows, key=lambda flow: flow.id != MENU_FLOW)


def _others(flow: Flow) -> list[str]:
    onto = dict.fromkeys(
        option.to.flow for _, option in flow.edges() if option.to and option.to.flow != flow.id
    )
    return [one for one in onto if flow.id == MENU_FLOW or one not in _SERVICES]


def _node(id_: str) -> str:
    return "s_" + id_.replace("-", "_")


def _short(said: str) -> str:
    return said if len(said) <= 60 else said[:59].rstrip() + "…"


def _quoted(words: str) -> str:
    return words.replace("&", "#amp;").replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")


def _arrow(option: Option, flow: Flow, ids: set[str], words: _Words) -> str:
    label, to = _quoted(words.of(option.label)), option.to
    if to and to.flow == flow.id and (to.step or flow.start) in ids:
        return f'-->|"{label}"| {_node(to.step or flow.start)}'
    away = f"{to.flow}.{to.step}" if to and to.step else to.flow if to else ""
    return f'-.->|"{label}"| x_{re.sub(r"[^a-z0-9]", "_", away)}(["{away}"])'
