"""What people see of the bot before they write."""

from collections.abc import AsyncIterator

import pytest

from bot.content.face import Face
from bot.sandbox.faults import Fault
from bot.sandbox.sandbox import Sandbox
from bot.telegram.client import Client
from bot.telegram.face import show

ENGLISH = Face("", (("start", "Begin"), ("stop", "Stop")), "What this is", "In short")
PERSIAN = Face("fa", (("start", "شروع"),), "این چیست", "خلاصه")


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[Client]:
    """Return a client that has signed in."""
    client = Client.of(sandbox.token, sandbox.api_url)
    await client.sign_in()
    yield client
    await client.close()


async def test_faces_are_set_by_language(sandbox: Sandbox, client: Client) -> None:
    """Menu, description and short description, each."""
    changed = await show(client.bot, [ENGLISH, PERSIAN])
    persian = await client.bot.get_my_commands(language_code="fa")

    assert changed == 6
    assert [(one.command, one.description) for one in persian] == [("start", "شروع")]
    assert (await client.bot.get_my_description()).description == "What this is"
    assert (await client.bot.get_my_short_description(language_code="fa")).short_description == "خلاصه"


async def test_what_is_right_already_is_left_alone(sandbox: Sandbox, client: Client) -> None:
    """A second start changes nothing; a changed word changes one thing."""
    await show(client.bot, [ENGLISH, PERSIAN])
    again = await show(client.bot, [ENGLISH, PERSIAN])
    reworded = Face("", ENGLISH.commands, "What this is now", ENGLISH.short)

    assert (again, await show(client.bot, [reworded, PERSIAN])) == (0, 1)


async def test_what_cannot_be_set_now_is_left_for_later(sandbox: Sandbox, client: Client) -> None:
    """Telegram lets descriptions be set only so often; the rest is set nevertheless."""
    sandbox.fault(Fault("setMyDescription", code=429, retry_after=60_000))

    assert await show(client.bot, [ENGLISH]) == 2
