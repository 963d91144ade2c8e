"""Every content rule finds what it is there for, in the right place, and nothing in sound content."""

import re
from pathlib import Path

import pytest

from bot.content import rules
from bot.content.check import check, findings
from bot.content.material import Material, gather
from bot.content.rules import REASONS, w018_reading
from tests.content.broken import BROKEN, Broken
from tests.content.conftest import LITTLE, TODAY


def test_sound_content_has_no_findings() -> None:
    """The little content that the examples are made from keeps every rule."""
    assert check(LITTLE, TODAY) == []


@pytest.mark.parametrize("broken", BROKEN, ids=lambda one: f"{one.code}-{one.file.rpartition('/')[2]}")
def test_a_rule_finds_its_bad_example(broken: Broken, folder: Path) -> None:
    """The finding names the file and the line where a writer must look."""
    broken.make(folder)

    found = [(one.file, one.line) for one in check(folder, TODAY) if one.code == broken.code]

    assert broken.place(folder) in found


def test_every_rule_has_a_bad_example() -> None:
    """Whoever adds a rule shows what it finds."""
    assert {one.code for one in BROKEN} >= set(REASONS)


def test_every_rule_is_in_the_table_of_the_package() -> None:
    """The table is what writers look a code up in; it is complete, and has no code that nothing reports."""
    table = set(re.findall(r"\b[EW]\d{3}\b", rules.__doc__ or ""))

    assert table == {*REASONS, "E000", "E001"}


def test_every_rule_says_why_it_is_there() -> None:
    """A rule without a reason is a whim."""
    assert [code for code, reason in REASONS.items() if "\n\nWhy: " not in reason] == []


def test_the_shipped_content_has_no_findings(shipped: Material) -> None:
    """What ships keeps every rule, warnings included."""
    assert [str(one) for one in findings(shipped)] == []


def test_the_shipped_english_is_easy_to_read(shipped: Material) -> None:
    """Half of the texts read at grade six or below."""
    found = sorted(w018_reading.grades(shipped).values())

    assert found[len(found) // 2] <= w018_reading.MEDIAN


def test_a_missing_dictionary_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the optional package nothing is measured, and the check does not pretend otherwise."""
    monkeypatch.setattr(w018_reading, "_syllables", lambda: None)

    found = [one.remedy for one in findings(gather(LITTLE, TODAY)) if one.code == "W018"]

    assert found == ["Install it with: pip install 'thimble[write]'"]


@pytest.mark.parametrize(
    ("word", "count"), [("kindness", 2), ("the", 1), ("area", 3), ("thimblelike", 4), ("Don’t", 1)]
)
def test_syllables_are_counted(word: str, count: int) -> None:
    """As in the dictionary; a word that it does not know has one for each group of vowels."""
    assert w018_reading.count(word) == count
