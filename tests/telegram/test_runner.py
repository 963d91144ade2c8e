"""A bot that is run serves until it is told to end."""

import asyncio
from dataclasses import replace

from bot.sandbox.sandbox import Sandbox
from bot.telegram.runner import Connection, Runner
from tests.telegram.parts import SECRET, Watched, _free_port


async def test_by_webhook_it_serves_until_it_is_told_to_end(sandbox: Sandbox, watched: Watched) -> None:
    """There is nothing in there that could end by itself."""
    listening = asyncio.Event()

    async def beside() -> None:
        listening.set()
        await asyncio.Event().wait()

    hook = f"http://127.0.0.1:{_free_port()}/hook"
    connection = Connection(sandbox.token, sandbox.api_url, hook, SECRET, hook.split("/")[2])
    stopping = asyncio.Event()
    runner = Runner(connection, replace(watched.parts(), beside=(beside,)))
    running = asyncio.create_task(runner.run(stopping))
    await listening.wait()
    person = sandbox.person()
    await person.send("/start")
    answered = await person.next_screen()
    stopping.set()
    await running

    assert answered.text == "menu-start"
