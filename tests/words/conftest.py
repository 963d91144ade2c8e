"""What the tests of understanding share: the project's own word lists, read once."""

from pathlib import Path

import pytest

from bot.content.lexicon import load_lexicon
from bot.words.lexicon import Lexicon

LOCALES = Path(__file__).parents[2] / "locales"


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The word lists of all installed languages."""
    return load_lexicon(LOCALES)
