"""On texts that nobody looked at while writing the lists, the figures stay over these floors."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.words.evaluate import Figures, Row, evaluate, row_of
from bot.words.lexicon import Lexicon

HELD_BACK = Path(__file__).parent / "data" / "held_back.jsonl"
TRANSLATED = ("es", "ru", "pt-BR", "de", "fr", "fa", "ar")


def _rows(languages: Sequence[str]) -> list[Row]:
    lines = HELD_BACK.read_text(encoding="utf-8").splitlines()
    return [row_of(json.loads(line), languages) for line in lines]


def _figures(lexicon: Lexicon, *languages: str) -> Figures:
    rows = [row for row in _rows(lexicon.languages) if not languages or row.language in languages]
    return evaluate(rows, lexicon, clock=lambda: 0.0)


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_the_right_card_is_among_those_offered(lexicon: Lexicon, language: str) -> None:
    """English does best; no language is left far behind."""
    floor = 0.75 if language == "en" else 0.6

    assert _figures(lexicon, language).shares["topic among those offered"].value >= floor


def test_off_topic_text_is_seldom_matched(lexicon: Lexicon) -> None:
    """Silence where the bot has nothing to say."""
    assert _figures(lexicon).shares["off-topic matched"].value <= 0.08


def test_stop_is_heard_and_seldom_imagined(lexicon: Lexicon) -> None:
    """Over all languages, also those that are not installed."""
    shares = _figures(lexicon).shares

    assert shares["stop: recall"].value >= 0.9
    assert shares["stop: precision"].value >= 0.93


def test_danger_is_heard_and_the_alarm_is_seldom_false(lexicon: Lexicon) -> None:
    """In either tier; the alarm tier is the more careful one."""
    shares = _figures(lexicon).shares

    assert shares["crisis, either tier: recall"].value >= 0.8
    assert shares["crisis, alarm: precision"].value >= 0.78
    assert shares["topics seen as crisis"].value <= 0.03


def test_delete_is_never_imagined(lexicon: Lexicon) -> None:
    """No text that asks for something else leads to deleting first."""
    assert _figures(lexicon).shares["intent.delete: precision"].value == 1.0


def test_figures_read_as_shares(lexicon: Lexicon) -> None:
    """A figure shows the number and what it was counted from."""
    row = Row(language="en", text="please stop", label="stop", positive=True)

    figures = evaluate([row], lexicon, clock=lambda: 0.0)

    assert str(figures.shares["stop: recall"]) == "1.000 (1/1)"


def test_a_row_without_its_label_is_refused() -> None:
    """The error names the key that is missing."""
    with pytest.raises(ValueError, match="no label"):
        row_of({"lang": "en", "text": "hello"}, ("en",))
