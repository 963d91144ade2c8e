"""The tables in README say what the code says: ``pytest --update`` rewrites them."""

import re
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

import pytest

from bot.content.content import Content
from bot.core.flow import Consent
from bot.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
ASKS = {Consent.NONE: "nothing", Consent.LOOK: "before reading", Consent.BODY: "before noticing the body"}


def table(*rows: Iterable[str]) -> str:
    """Return *rows* as a Markdown table; the first is its head."""
    head, *body = (tuple(row) for row in rows)
    lines = [head, ("---",) * len(head), *body]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def settings() -> str:
    """Return the table of settings, from the class that reads them."""
    rows = []
    for field in fields(Settings):
        default = f"`{field.default}`" if isinstance(field.default, str) and field.default else "–"
        rows.append((f"`{PREFIX}{field.name.upper()}`", default, field.metadata["meaning"]))
    return table(("setting", "default", "meaning"), *rows)


def commands(content: Content) -> str:
    """Return the table of commands, as Telegram's menu shows them."""
    names = ["start", *sorted(content.catalogue.commands), "stop"]
    rows = [(f"`/{name}`", content.texts.label(f"command-{name}", "en")) for name in names]
    return table(("command", "what it does"), *rows)


def flows(content: Content) -> str:
    """Return the table of flows."""
    rows = [
        (f"`{flow.id}`", flow.source, ASKS[flow.consent], str(len(flow.steps)))
        for flow in content.catalogue.flows.values()
    ]
    return table(("flow", "part of the framework", "asks", "screens"), *rows)


def languages(content: Content) -> str:
    """Return the languages that are installed."""
    return table(("language", "state"), *((f"`{lang}`", state(lang)) for lang in content.texts.langs))


def state(lang: str) -> str:
    """Return what a language is worth at present."""
    return "source, not yet reviewed by a clinician" if lang == "en" else "draft"


@pytest.mark.parametrize("name", ["settings", "commands", "flows", "languages"])
def test_a_table_in_readme_is_what_the_code_says(
    name: str, content: Content, request: pytest.FixtureRequest
) -> None:
    """Each stands between two markers."""
    made = (
        settings()
        if name == "settings"
        else {"commands": commands, "flows": flows, "languages": languages}[name](content)
    )
    between = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
    if request.config.getoption("--update"):
        README.write_text(between.sub(lambda _: made + "\n", README.read_text("utf-8")), "utf-8")

    assert between.findall(README.read_text("utf-8")) == [made + "\n"]


def test_every_path_that_the_docs_name_is_there() -> None:
    """A file or folder in backticks or a link, in any of the pages at the top."""
    named = {
        (page.name, path)
        for page in ROOT.glob("*.md")
        for path in re.findall(
            r"[`(]((?:bot|flows|locales|tests|deploy)/[\w./-]*\w)", page.read_text("utf-8")
        )
    }
    missing = {(page, path) for page, path in named if not (ROOT / path).exists() and "rest" not in path}

    assert missing == set()


def test_readme_names_the_two_commands() -> None:
    """To try it, and to test it."""
    text = README.read_text("utf-8")

    assert "make try" in text
    assert "make test" in text
