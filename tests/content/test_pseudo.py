"""Pseudo-languages show what a real one will break."""

import re

import pytest

from bot.content.languages import PSEUDO
from bot.content.pseudo import pseudo

SOURCE = """# A note.
tea = Have <b>{ $cups }</b> cups &amp; see findahelpline.com or /help now.
    .short = Tea
"""


def test_accents_leave_what_a_program_reads_alone() -> None:
    """Tags, arguments, commands and addresses stay; the words around them are longer and accented."""
    made = pseudo(SOURCE, "en-XA")

    assert "<b>{ $cups }</b>" in made
    assert "&amp;" in made
    assert "findahelpline.com" in made
    assert "/help" in made
    assert "Have" not in made
    assert len(made) > len(SOURCE)


def test_the_other_way_round_each_run_of_words_is_isolated() -> None:
    """And every isolate is closed."""
    made = pseudo(SOURCE, "ar-XB")

    assert re.search("\u2067Have\u2069", made)
    assert made.count("\u2067") == made.count("\u2069")


@pytest.mark.parametrize("lang", PSEUDO)
def test_no_text_is_lost(lang: str) -> None:
    """The same ids and attributes come out."""
    made = pseudo(SOURCE, lang)

    assert "tea =" in made
    assert ".short =" in made
