"""Gathers what the preview page shows: screens, words, findings and the state of review, as plain data."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.content.languages import SOURCE
from bot.content.material import Material
from bot.content.page import Page
from bot.content.problem import Problem
from bot.content.render import Renderer
from bot.content.review import Role, Standing, standings
from bot.content.texts import Texts
from bot.content.walk import Shown, buttons
from bot.core.errors import ContentError
from bot.core.flow import Flow
from bot.core.turn import Button, Screen

Json = dict[str, object]
_OUTSIDE = "elsewhere"  # screens that belong to no flow


def data(material: Material, problems: Iterable[Problem]) -> Json:
    """Return everything the page needs.

    Args:
        material: Flows and words.
        problems: What the check found.
    """
    shown = list(material.walk.shown.values())
    number = {one.screen: at for at, one in enumerate(shown)}
    langs = material.langs
    return {
        "langs": [_language(material, lang) for lang in langs],
        "flows": [_flow(material, flow, langs) for flow in _flows(material)],
        "screens": [_screen(material, one, number) for one in shown],
        "pages": {lang: _pages(material, shown, lang) for lang in langs},
        "texts": _texts(material, langs),
        "problems": [_problem(material, one) for one in problems],
        "start": number[material.walk.entries[0]],
    }


def _flows(material: Material) -> list[Flow]:
    return [one.flow for one in sorted(material.flows, key=lambda one: one.flow.id != "menu")]


def _language(material: Material, lang: str) -> Json:
    return {"id": lang, "name": material.texts.language(lang).name, "rtl": material.is_rtl(lang)}


def _flow(material: Material, flow: Flow, langs: Sequence[str]) -> Json:
    card = flow.evidence
    return {
        "id": flow.id,
        "title": {lang: _label(material.texts, flow.title, lang) for lang in langs},
        "source": flow.source,
        "consent": str(flow.consent),
        "commands": [*flow.commands],
        "evidence": f"{card.source} ({card.dated})" if card else "",
        "topics": [topic.id for topic in flow.topics],
        "recalled": flow.recalled,
    }


def _label(texts: Texts, text: str, lang: str) -> str:
    try:
        return texts.label(text, lang)
    except ContentError:
        return f"[{text}]"


def _screen(material: Material, shown: Shown, number: Mapping[Screen, int]) -> Json:
    led = dict(material.walk.ways[shown.screen])
    place = next((button.place for button in buttons(shown.screen) if button.place), None)
    file, line = material.step_line(shown.flow.id, shown.step.id) if shown.flow and shown.step else ("", 0)
    return {
        "flow": shown.flow.id if shown.flow else _OUTSIDE,
        "step": shown.step.id if shown.step else shown.screen.lines[0].text,
        "kind": str(shown.step.kind) if shown.step else "",
        "plain": shown.plain or shown.step is None,
        "answers": place.answers if place and shown.step else "",
        "file": f"{file}:{line}" if file else "",
        "texts": [line.text for line in shown.screen.lines],
        "labels": [button.label for button in buttons(shown.screen) if button.label],
        "rows": [[_way(button, led, number) for button in row] for row in shown.screen.rows],
        "taps": material.walk.taps.get(shown.screen),
    }


def _way(button: Button, led: Mapping[Button, Screen], number: Mapping[Screen, int]) -> Json:
    if button in led:
        return {"to": number[led[button]]}
    return {"copy": True} if button.copy else {"link": True}


def _pages(material: Material, shown: Iterable[Shown], lang: str) -> list[list[object]]:
    renderer, has = Renderer(material.texts), material.locales[lang].messages
    pages: list[list[object]] = []
    for one in shown:
        try:
            page = renderer.page(replace(one.screen, lang=lang))
        except ContentError as error:
            page = Page(f"⚠ {error}")
        keys = [key for row in page.rows for key in row]
        lacking = [line.text for line in one.screen.lines if line.text not in has]
        pages.append([page.text, [key.text for key in keys], [key.copy for key in keys], bool(lacking)])
    return pages


def _texts(material: Material, langs: Sequence[str]) -> Json:
    comments = {message.id: message.comment for message in material.source.messages.values()}
    states = {lang: standings(material, lang) for lang in langs}
    return {
        id_: {"about": comment, "file": _where(material, id_), "state": _states(states, id_)}
        for id_, comment in comments.items()
        if id_ in material.uses
    }


def _where(material: Material, text: str) -> str:
    message = material.source.messages[text]
    return f"{message.file}:{message.line}"


def _states(states: Mapping[str, Mapping[str, Mapping[Role, Standing]]], text: str) -> Json:
    """Return how *text* stands in each language, clinician first; what nobody has signed is left out."""
    found: Json = {}
    for lang, by_text in states.items():
        now = by_text.get(text, {})
        if any(state is not Standing.OPEN for state in now.values()):
            found[lang] = [str(now[role]) for role in Role]
    return found


def _problem(material: Material, problem: Problem) -> Json:
    text, step = _about(material, problem)
    return {
        "at": f"{problem.file}:{problem.line}",
        "code": problem.code,
        "error": problem.is_error,
        "what": problem.what,
        "remedy": problem.remedy,
        "text": text,
        "step": step,
        "lang": problem.file.split("/")[1] if problem.file.startswith("locales/") else SOURCE,
    }


def _about(material: Material, problem: Problem) -> tuple[str, str]:
    """Return the text that *problem* is about, or the step as ``flow.step``."""
    for message in material.messages():
        if (message.file, message.line) == (problem.file, problem.line):
            return message.id, ""
    above = [(line, name) for line, name in _steps(material, problem.file) if line <= problem.line]
    return "", max(above)[1] if above else ""


def _steps(material: Material, file: str) -> Iterator[tuple[int, str]]:
    flow = next((one.flow for one in material.flows if one.file == file), None)
    for step in flow.steps if flow else ():
        if flow and not step.endswith("-check"):
            yield material.step_line(flow.id, step)[1], f"{flow.id}.{step}"
