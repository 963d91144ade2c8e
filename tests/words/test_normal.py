"""Spelling variants of the same words come out the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words.normal import LONGEST, normalise, read, words_of, words_of_lines


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("STOOOOP", "stop"),
        ("don’t", "dont"),
        ("Corazón", "corazon"),
        ("ｓｔｏｐ", "stop"),
        ("ёлка", "елка"),
        ("كافي", "کافی"),
        ("أريد", "اريد"),
        ("توقّف", "توقف"),
        ("مـــرحبا", "مرحبا"),
        ("می‌خوام", "میخوام"),
        ("می خوام", "میخوام"),
        ("j’ai", "j ai"),
        ("✋🏽", "✋"),
    ],
)
def test_variants_of_a_word_are_the_same(one: str, other: str) -> None:
    """Case, accents, keyboards, stretched letters and joiners do not matter."""
    actual = words_of(one)

    assert actual == words_of(other)


def test_short_i_stays_a_letter_of_its_own() -> None:
    """Russian й is not и with an accent."""
    assert words_of("мой") != words_of("мои")


def test_a_text_is_parted_at_its_punctuation() -> None:
    """Each part keeps its words, and empty parts go."""
    assert read("Wait... no, stop!").clauses == (("wait",), ("no",), ("stop",))


@given(st.text())
def test_normalising_twice_changes_nothing_for_words(text: str) -> None:
    """Words that were brought into form once stay as they are."""
    once = words_of(text)

    assert all(len(word) > 0 for word in once)
    assert words_of(text) == once


def test_text_beyond_telegrams_limit_is_not_read() -> None:
    """Signs that unfold into many letters cannot make a text grow without bound."""
    assert len(normalise("ﷺ" * 10_000)) <= 2 * LONGEST


@given(st.lists(st.text(alphabet="aé' .STOйمی\u200c", max_size=12)))
def test_many_lines_are_read_as_each_by_itself(lines: list[str]) -> None:
    """Only quicker."""
    assert words_of_lines(lines) == [words_of(line) for line in lines]
