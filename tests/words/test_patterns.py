"""Word patterns find what they say, and unreadable ones say why."""

import pytest

from bot.words.patterns import PatternError, Patterns


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("tea/coffee please", "one coffee please", (1, 3)),
        ("walk* home", "walking home", (0, 2)),
        ("*berries", "two strawberries", (1, 2)),
        ("*berr*", "strawberries", (0, 1)),
        ("go .. home", "go now or never home", (0, 5)),
        ("go .. home", "go far and on and on home", None),
        ("my? cat", "cat", (0, 1)),
        ("my own cat", "my cat", None),
    ],
)
def test_a_pattern_fits_where_its_signs_say(line: str, text: str, expected: tuple[int, int] | None) -> None:
    """Choices, open ends, gaps and missing words work as the English files describe them."""
    found = Patterns([line]).first(text.split())

    assert (None if found is None else (found.start, found.end)) == expected


def test_words_taken_out_fit_nothing() -> None:
    """A None holds a place but is never matched."""
    assert Patterns(["tea*"]).first([None, "coffee"]) is None


@pytest.mark.parametrize("line", ["tea?", "a/two-words", "ha/kkk*"])
def test_an_unreadable_pattern_is_named(line: str) -> None:
    """The error repeats the line, so that it can be found in its file."""
    with pytest.raises(PatternError, match="pattern"):
        Patterns([line])
