"""What more than one folder of tests needs: the content that ships."""

from datetime import date

import pytest

from bot.content.content import Content, load
from bot.content.material import FACTS
from bot.content.where import content_folder

TODAY = date(2026, 11, 22)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let ``pytest --update`` rewrite the transcripts from what the bot does now."""
    parser.addoption("--update", action="store_true", help="rewrite tests/transcripts from what the bot does")


@pytest.fixture(scope="session")
def content() -> Content:
    """Return the content that ships, read once."""
    return load(content_folder(), TODAY, FACTS)
