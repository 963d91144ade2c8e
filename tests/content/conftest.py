"""What the tests of the content share: a little content of two languages that keeps every rule."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.content.content import Content, load
from bot.content.material import FACTS, Material, gather
from bot.content.where import content_folder

TODAY = date(2026, 11, 22)
LITTLE = Path(__file__).parent / "little"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the little content, to be changed."""
    return Path(shutil.copytree(LITTLE, tmp_path / "little", ignore=shutil.ignore_patterns("__pycache__")))


@pytest.fixture(scope="session")
def material() -> Material:
    """Return the little content as the rules see it."""
    return gather(LITTLE, TODAY)


@pytest.fixture(scope="session")
def shipped() -> Material:
    """Return the content that ships as the rules see it."""
    return gather(content_folder(), TODAY)


@pytest.fixture(scope="session")
def little() -> Content:
    """Return the little content as the bot uses it."""
    return load(LITTLE, TODAY, FACTS)
