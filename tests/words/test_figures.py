"""On texts that nobody looked at while writing the lists, the figures stay over these floors."""

from pathlib import Path

import pytest

from bot.cli import parser
from bot.words.evaluate import Figures, Row, evaluate, read_rows
from bot.words.figures import Measured, measure, read_back, renewed
from bot.words.lexicon import Lexicon
from tests.words.conftest import LOCALES

DATA = Path(__file__).parent / "data"
HELD_BACK, UNPLANNED, FRESH, STRANGE = "held_back.jsonl", "unplanned.jsonl", "fresh.jsonl", "strange.jsonl"
BLIND, NATURAL, STRANGERS = "blind.jsonl", "natural.jsonl", "strangers.jsonl"
TRANSLATED = ("es", "ru", "pt-BR", "de", "fr", "fa", "ar")
PAGE = LOCALES / "FIGURES.md"
_NEAR = 0.021
"""A list that grows may move a figure of fifty texts by one of them before the page is written anew."""


def _rows(file: str, *languages: str) -> list[Row]:
    rows = read_rows((DATA / file).read_text(encoding="utf-8"))
    return [row for row in rows if not languages or row.language in languages]


@pytest.fixture(scope="session")
def figures(lexicon: Lexicon) -> dict[str, Figures]:
    """The figures for each file of labelled texts."""
    files = (HELD_BACK, UNPLANNED, FRESH, STRANGE, BLIND, NATURAL, STRANGERS)
    return {file: evaluate(_rows(file), lexicon, clock=lambda: 0.0) for file in files}


@pytest.mark.parametrize("file", [HELD_BACK, NATURAL, STRANGERS])
@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_the_right_card_is_among_those_offered(lexicon: Lexicon, file: str, language: str) -> None:
    """No language is left behind."""
    measured = evaluate(_rows(file, language), lexicon, clock=lambda: 0.0)

    assert measured.shares["topic among those offered"].value >= 0.8


def test_the_first_card_is_mostly_right(figures: dict[str, Figures]) -> None:
    """In English, on sentences nobody looked at."""
    shares = figures[BLIND].shares

    assert shares["topic first"].value >= 0.83
    assert shares["topic among those offered"].value >= 0.9


def test_off_topic_text_is_seldom_matched(figures: dict[str, Figures]) -> None:
    """Silence where the bot has nothing to say."""
    for file in (HELD_BACK, BLIND, NATURAL, STRANGERS):
        assert figures[file].shares["off-topic matched"].value <= 0.05, file


@pytest.mark.parametrize(
    ("file", "recall", "precision"),
    [
        (HELD_BACK, 0.97, 0.97), (UNPLANNED, 0.97, 0.97), (FRESH, 0.88, 0.94), (BLIND, 0.88, 0.97),
        (NATURAL, 0.9, 0.97), (STRANGERS, 0.9, 0.97), (STRANGE, 0.75, 0.97),
    ],
)  # fmt: skip
def test_stop_is_heard_and_seldom_imagined(
    figures: dict[str, Figures], file: str, recall: float, precision: float
) -> None:
    """Over all languages; no list was changed for the strange texts, which say it as hardly anybody does."""
    shares = figures[file].shares

    assert shares["stop: recall"].value >= recall
    assert shares["stop: precision"].value >= precision


@pytest.mark.parametrize(
    ("file", "recall", "precision"),
    [
        (HELD_BACK, 0.97, 0.95), (UNPLANNED, 0.94, 0.97), (FRESH, 0.85, 0.93), (BLIND, 0.94, 0.95),
        (NATURAL, 0.97, 0.95), (STRANGERS, 0.93, 0.9), (STRANGE, 0.7, 0.93),
    ],
)  # fmt: skip
def test_danger_is_heard_and_the_alarm_is_seldom_false(
    figures: dict[str, Figures], file: str, recall: float, precision: float
) -> None:
    """In either tier; the alarm tier is the more careful one."""
    shares = figures[file].shares

    assert shares["crisis, either tier: recall"].value >= recall
    assert shares["crisis, alarm: precision"].value >= precision


@pytest.mark.parametrize("file", [HELD_BACK, BLIND, STRANGERS])
def test_ordinary_messages_seldom_see_people_to_reach(figures: dict[str, Figures], file: str) -> None:
    """What is about a topic is answered as one."""
    assert figures[file].shares["topics seen as crisis"].value <= 0.02


@pytest.mark.parametrize("file", [HELD_BACK, BLIND, NATURAL, STRANGERS])
def test_delete_is_never_imagined(figures: dict[str, Figures], file: str) -> None:
    """No text that asks for something else leads to deleting first."""
    assert figures[file].shares["intent.delete: precision"].value == 1.0


def test_the_page_of_figures_says_what_holds(lexicon: Lexicon) -> None:
    """`thimble understand --evaluate … --write` keeps it; a figure may be a text or two out of date."""
    today = measure(
        {file.name: read_rows(file.read_text("utf-8")) for file in sorted(DATA.glob("*.jsonl"))}, lexicon
    )
    said = read_back(PAGE.read_text("utf-8"))

    assert said.keys() == today.keys()
    assert _differences(said, today) == []


def _differences(said: Measured, today: Measured) -> list[str]:
    return [
        f"{file}, {language}, {column}: {said[file].get(language, {}).get(column)} is now {value}"
        for file, languages in today.items()
        for language, figures in languages.items()
        for column, value in figures.items()
        if abs(said[file].get(language, {}).get(column, -1.0) - value) > _NEAR
    ]


def test_a_page_that_is_written_can_be_read_back(lexicon: Lexicon) -> None:
    """What stands before the tables stays, and the tables say what was measured."""
    rows = read_rows('{"lang": "en", "text": "please stop", "label": "stop", "positive": true}')
    measured = measure({"one.jsonl": rows}, lexicon)

    page = renewed("# Figures\n\nA word.\n\n## `old.jsonl`\n\ngone", measured)

    assert page.startswith("# Figures\n\nA word.\n\n## `one.jsonl`\n")
    assert read_back(page) == measured == {"one.jsonl": {"en": {"stop: precision": 1.0, "recall": 1.0}}}


def test_figures_read_as_a_table(lexicon: Lexicon) -> None:
    """Each figure shows the number and what it was counted from."""
    rows = read_rows('{"lang": "en", "text": "please stop", "label": "stop", "positive": true}\n\n')

    table = str(evaluate(rows, lexicon, clock=lambda: 0.0)).splitlines()

    assert table[1].split() == ["stop:", "recall", "1.000", "(1/1)"]
    assert table[-1].split()[-2:] == ["0", "µs"]


@pytest.mark.parametrize(
    ("line", "message"),
    [('{"lang": "en", "text": "hello"}', "line 2: no label"), ("hello", "line 2: no JSON")],
)
def test_a_row_that_cannot_be_read_is_named(line: str, message: str) -> None:
    """The error has the number of the line and what is missing."""
    first = '{"lang": "en", "text": "hello", "label": "none"}'

    with pytest.raises(ValueError, match=message):
        read_rows(f"{first}\n{line}")


def test_the_command_measures_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`thimble understand --evaluate` prints the table."""
    file = tmp_path / "rows.jsonl"
    file.write_text('{"lang": "en", "text": "stop", "label": "stop", "positive": true}\n', encoding="utf-8")
    arguments = parser().parse_args(["understand", "--evaluate", str(file)])

    code = arguments.do(arguments)

    assert code == 0
    assert "stop: recall" in capsys.readouterr().out


def test_the_command_brings_a_page_up_to_date(tmp_path: Path) -> None:
    """With a page to write on, the figures go there, by language."""
    file, page = tmp_path / "rows.jsonl", tmp_path / "page.md"
    file.write_text('{"lang": "en", "text": "stop", "label": "stop", "positive": true}\n', encoding="utf-8")
    page.write_text("# Figures\n", encoding="utf-8")
    arguments = parser().parse_args(["understand", "--evaluate", str(file), "--write", str(page)])

    code = arguments.do(arguments)

    assert code == 0
    assert read_back(page.read_text("utf-8"))["rows.jsonl"]["en"]["recall"] == 1.0


def test_the_command_explains_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """`thimble understand` prints the answer first, then what led there."""
    arguments = parser().parse_args(["understand", "i want to stop now"])

    code = arguments.do(arguments)

    assert code == 0
    assert capsys.readouterr().out.splitlines() == ["stop", "stop words, en: i want to stop now"]
