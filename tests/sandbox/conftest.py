"""A sandbox whose time stands still, and a client for it."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, web

from bot.sandbox import Clock, Person, Sandbox
from tests.sandbox.caller import Caller
from tests.sandbox.hook import Hook

START = 1_800_000_000.0


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A running sandbox."""
    async with Sandbox(clock=Clock(START)) as running:
        yield running


@pytest.fixture
async def call(sandbox: Sandbox) -> AsyncIterator[Caller]:
    """A client of the sandbox."""
    async with ClientSession() as session:
        yield Caller(session, sandbox)


@pytest.fixture
async def person(sandbox: Sandbox) -> Person:
    """Somebody who has pressed start; the bot has not fetched it yet."""
    somebody = sandbox.person()
    await somebody.send("/start")
    return somebody


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    """A running webhook."""
    made = Hook()
    app = web.Application()
    app.router.add_post("/hook", made.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    made.release()
    await runner.cleanup()
