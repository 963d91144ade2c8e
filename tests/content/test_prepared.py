"""What was read and checked once is taken over by the next start, as long as it is still true."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.content.content import load
from bot.content.languages import SOURCE
from bot.content.material import FACTS
from bot.content.prepare import prepare
from bot.content.prepared import Prepared, keep, kept
from bot.content.where import content_folder
from bot.core.errors import ContentError
from bot.core.flow import Line, Plain, Ref, Token
from tests.content.conftest import TODAY

FILE = Path("flows") / "__pycache__" / f"prepared.{sys.implementation.cache_tag}"


@pytest.fixture
def made(folder: Path) -> Prepared:
    """Return what the little content comes to, with every kind of argument a line can have, and keep it."""
    made = prepare(folder, TODAY)
    flow = made.flows[0]
    step = flow.steps[flow.start]
    args = (("a", "words"), ("b", Ref("tea-title")), ("c", Token("feet")), ("d", Plain("112")))
    changed = replace(
        flow, steps={**flow.steps, step.id: replace(step, lines=(Line(step.lines[0].text, args),))}
    )
    made = replace(made, flows=(changed, *made.flows[1:]))
    keep(folder, made)
    return made


def test_it_comes_back_as_it_was(folder: Path, made: Prepared) -> None:
    """Every flow, language and argument."""
    assert kept(folder, TODAY) == made


def test_so_does_all_that_ships(tmp_path: Path) -> None:
    """No kind of step, option or answer is forgotten."""
    (tmp_path / "flows").mkdir()
    made = prepare(content_folder(), TODAY)
    keep(tmp_path, made)

    assert kept(tmp_path, TODAY) == made


@pytest.mark.parametrize("name", ["flows/tea.yaml", "locales/en/tea.ftl", "locales/fa/meta.toml"])
def test_a_change_in_any_file_voids_it(name: str, folder: Path, made: Prepared) -> None:
    """Also one that leaves the file as long as it was."""
    path = folder / name
    seen = path.stat()
    os.utime(path, (seen.st_atime, seen.st_mtime + 1))

    assert kept(folder, TODAY) is None


def test_a_new_file_voids_it(folder: Path, made: Prepared) -> None:
    """A flow that somebody adds is there after the next start."""
    (folder / "flows" / "new.yaml").write_text("id: new\n", "utf-8")

    with pytest.raises(ContentError, match=r"flows/new\.yaml"):
        load(folder, TODAY, FACTS)


@pytest.mark.parametrize("at", [0, 40, 70, -1])
def test_a_damaged_one_is_not_used(at: int, folder: Path, made: Prepared) -> None:
    """One byte is enough."""
    raw = bytearray((folder / FILE).read_bytes())
    raw[at] ^= 1
    (folder / FILE).write_bytes(raw)

    assert kept(folder, TODAY) is None


def test_one_that_ends_early_is_not_used(folder: Path, made: Prepared) -> None:
    """As after a full disk."""
    (folder / FILE).write_bytes((folder / FILE).read_bytes()[:50])

    assert kept(folder, TODAY) is None


def test_a_folder_that_cannot_be_written_to_is_no_mistake(folder: Path) -> None:
    """Then every start reads and checks for itself."""
    (folder / "flows" / "__pycache__").write_text("in the way", "utf-8")

    assert load(folder, TODAY, FACTS).catalogue.flows
    assert kept(folder, TODAY) is None


def test_it_is_not_used_for_an_earlier_day(folder: Path, made: Prepared) -> None:
    """What its steps say later they know themselves, and nothing of before."""
    assert kept(folder, TODAY + timedelta(days=1000)) == made
    assert kept(folder, TODAY - timedelta(days=1)) is None


def test_a_second_start_reads_nothing_again(tmp_path: Path) -> None:
    """What checks flows and words is not even imported, nor is Fluent, nor what encrypts before there is a key."""
    load(content_folder(), TODAY, FACTS)
    unused = {"pydantic", "yaml", "fluent", "babel", "cryptography"}
    program = (
        "import sys, bot.app; words = bot.app.read_words('x')\n"
        f"assert words.content.texts.label('common-stop', {SOURCE!r})\n"
        f"print(*{{name.partition('.')[0] for name in sys.modules}} & {unused})"
    )

    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert run.stdout.split() == []
