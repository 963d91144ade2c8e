"""Which language a person is answered in."""

import pytest

from bot.core.language import choose, match

LANGS = ("en", "de", "es", "pt-BR")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("pt", "pt-BR"),
        ("PT-br", "pt-BR"),
        ("es-419", "es"),
        ("de-AT", "de"),
        ("xx", None),
        ("", None),
        ("e", None),
    ],
)
def test_a_tag_finds_the_nearest_installed_language(code: str, expected: str | None) -> None:
    """A region that is not installed falls back to the language, and an unknown tag to nothing."""
    assert match(code, LANGS) == expected


@pytest.mark.parametrize(
    ("carried", "kept", "phone", "expected"),
    [
        ("de", "es", "pt", "de"),
        ("", "es", "pt", "es"),
        ("", "", "pt", "pt-BR"),
        ("", "", "", "en"),
        ("xx", "yy", "zz", "en"),
        ("xx", "es", "", "es"),
    ],
)
def test_the_button_goes_before_ones_own_choice_and_that_before_the_phone(
    carried: str, kept: str, phone: str, expected: str
) -> None:
    """The first installed one of carried, kept and phone is taken; else the source language."""
    assert choose(LANGS, carried, kept, phone) == expected
