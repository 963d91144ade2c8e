"""Forms of one word share its stem."""

import pytest

from bot.words.features import stem_of


@pytest.mark.parametrize(
    ("form", "word"),
    [
        ("کتابش", "کتاب"),
        ("کتابم", "کتاب"),
        ("الکتاب", "کتاب"),
        ("заботится", "заботятся"),
    ],
)
def test_forms_of_a_word_share_its_stem(form: str, word: str) -> None:
    """Articles before and pronouns after a word do not matter, nor do endings."""
    assert stem_of(form) == stem_of(word)
