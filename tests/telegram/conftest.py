"""A Bot API server and a bot at it, in each of the two modes."""

from collections.abc import AsyncIterator

import pytest

from bot.sandbox.sandbox import Sandbox
from tests.telegram.parts import Watched, running


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Run a Bot API server."""
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def watched() -> Watched:
    """Return the parts of a bot, to be watched."""
    return Watched()


@pytest.fixture(params=["polling", "webhook"])
async def bot(request: pytest.FixtureRequest, sandbox: Sandbox, watched: Watched) -> AsyncIterator[Watched]:
    """Run the bot, once in each mode."""
    async with running(sandbox, watched, webhook=request.param == "webhook"):
        yield watched
