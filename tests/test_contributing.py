"""What the guides tell to do works, to the letter and without Python."""

import re
import shutil
from pathlib import Path

import pytest

from bot.content.check import check
from bot.content.content import load
from bot.content.languages import installed
from bot.content.material import FACTS
from bot.core.engine import advance
from bot.core.inputs import Command, Press
from bot.core.turn import Screen
from tests.conftest import TODAY

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(
    r"^\d\. `(?P<path>[^`]+)`[^\n]*\n\n   ```\w*\n(?P<text>.*?)^   ```", re.DOTALL | re.MULTILINE
)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a folder with a copy of everything that writers and translators touch."""
    for name in ("flows", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def written_out(guide: str) -> dict[str, str]:
    """Return the files that *guide* spells out, by path."""
    text = (ROOT / guide).read_text("utf-8")
    return {
        found["path"]: re.sub(r"^   ", "", found["text"], flags=re.MULTILINE)
        for found in BLOCK.finditer(text)
    }


def pressed(screen: Screen | None, label: str) -> Press:
    """Return the press of the button *label* on *screen*."""
    assert screen is not None
    place = next(key.place for row in screen.rows for key in row if key.label == label)
    assert place is not None
    return Press(place)


def test_a_flow_is_added_with_three_files(copied: Path) -> None:
    """The example in CONTRIBUTING passes every rule and plays from its command to its end."""
    files = written_out("CONTRIBUTING.md")
    assert set(files) == {"flows/rest.yaml", "locales/en/rest.ftl", "tests/transcripts/rest.accepts.txt"}
    for path, text in files.items():
        (copied / path).parent.mkdir(parents=True, exist_ok=True)
        (copied / path).write_text(text, "utf-8")
    content = load(copied, TODAY, FACTS)

    assert [problem for problem in check(copied, TODAY) if "rest" in str(problem) and problem.is_error] == []
    turn = advance(content.catalogue, Command("rest"), "en")
    for line in files["tests/transcripts/rest.accepts.txt"].splitlines()[1:]:
        turn = advance(content.catalogue, pressed(turn.screen, line[3:-1]), "en")
    assert turn.screen is not None
    assert content.renderer.page(turn.screen).text == "That was all of it."


def test_a_ninth_language_is_a_folder(copied: Path) -> None:
    """Copied from English and renamed in meta.toml, it is offered, and no rule finds an error in it."""
    target = copied / "locales" / "sv"
    shutil.copytree(copied / "locales" / "en", target)
    meta = target / "meta.toml"
    meta.write_text(meta.read_text("utf-8").replace('name = "English"', 'name = "Svenska"'), "utf-8")

    assert installed(copied / "locales")["sv"].name == "Svenska"
    assert "sv" in load(copied, TODAY, FACTS).texts.langs
    assert [str(one) for one in check(copied, TODAY) if one.is_error and "/sv/" in one.file] == []
