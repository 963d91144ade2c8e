"""A running bot, seen by whoever runs it: its pages, and its kill switch."""

import asyncio
import json
import re
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

import pytest
from aiohttp import ClientSession

from bot.content.content import Content
from bot.core.flow import Line
from bot.core.turn import Screen
from bot.sandbox import Effect, Fault, Sandbox
from tests.deploy.processes import Bot, free_port, running

README = Path(__file__).parent.parent.parent / "deploy" / "README.md"


class Stage(NamedTuple):
    """A bot at work, and what is around it."""

    sandbox: Sandbox
    bot: Bot
    port: int
    recalled: Path

    async def page(self, path: str) -> tuple[int, str]:
        """Return what the bot shows at *path*."""
        async with ClientSession() as http, http.get(f"http://127.0.0.1:{self.port}{path}") as answer:
            return answer.status, await answer.text()


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Run a bot by polling."""
    port, recalled = free_port(), tmp_path / "recalled.txt"
    for name in ("data", "key"):
        (tmp_path / name).mkdir()
    async with Sandbox() as sandbox:
        settings = {
            "THIMBLE_TOKEN": sandbox.token,
            "THIMBLE_API_URL": sandbox.api_url,
            "THIMBLE_DATABASE": f"sqlite:///{tmp_path}/data/thimble.db",
            "THIMBLE_KEY_FILE": f"{tmp_path}/key/key",
            "THIMBLE_LISTEN": f"127.0.0.1:{port}",
            "THIMBLE_RECALLED_FILE": str(recalled),
            "THIMBLE_LOG": "json",
        }
        async with running(Bot(settings, tmp_path)) as bot:
            yield Stage(sandbox, bot, port, recalled)


async def test_a_running_bot_shows_how_it_is(stage: Stage) -> None:
    """Alive, ready, and its numbers, in which nobody stands."""
    person = stage.sandbox.person()
    await person.send("/track")
    await person.next_screen(60)
    await stage.sandbox.settled()
    metrics = (await stage.page("/metrics"))[1]

    assert await stage.page("/healthz") == (200, "alive\n")
    assert await stage.page("/readyz") == (200, "ready\n")
    assert 'event="invited",flow="tracking"' in metrics
    assert "thimble_update_seconds_count 1.0" in metrics
    assert str(person.id) not in metrics


async def test_while_it_drains_it_is_alive_and_not_ready(stage: Stage) -> None:
    """What was begun is finished, its numbers can still be read, and nothing new is sent here meanwhile."""
    faults = stage.sandbox.faults
    stage.sandbox.fault(Fault("sendMessage", Effect.HOLD_BEFORE))
    person = stage.sandbox.person()
    await person.send("/track")
    await faults.holding()
    ending = asyncio.create_task(stage.bot.end(signal.SIGTERM))
    async with asyncio.timeout(60):
        while (ready := await stage.page("/readyz")) == (200, "ready\n"):
            pass  # the signal is on its way
    alive, metrics = await stage.page("/healthz"), await stage.page("/metrics")
    faults.release()

    assert (await ending, bool(await person.next_screen(60))) == (0, True)
    assert (ready, alive) == ((503, "not ready\n"), (200, "alive\n"))
    assert metrics[0] == 200
    assert "thimble_update_seconds" in metrics[1]


async def test_somebody_is_erased_while_the_bot_runs(stage: Stage) -> None:
    """By an id that is typed; the person is told nothing, and finds nothing kept."""
    person = stage.sandbox.person()
    await person.send("/language")
    await person.next_screen(60)
    for label in ("English", "Remember English", "Yes, keep it"):
        await person.press(label)
        await person.next_screen(60)
    code, said = await stage.bot.asked("erase", f"{person.id}\n")
    await person.send("/mydata")

    assert (code, said) == (0, "The running bot erased all there was about this person.\n")
    assert "There is no row about you." in (await person.next_screen(60)).text
    assert not any(str(person.id) in line for line in stage.bot.said)


async def test_the_log_is_lines_of_json_in_which_nobody_stands(stage: Stage) -> None:
    """With the fields that are written down for whoever collects them, and no others."""
    documented = set(re.findall(r"^\| `(\w+)` \| ", README.read_text("utf-8"), re.MULTILINE))
    person = stage.sandbox.person(first_name="Quincella")
    stage.sandbox.fault(Fault("sendMessage", code=500, times=2))
    await person.send("pumice and quinces")
    await stage.sandbox.settled()
    stage.recalled.write_bytes(b"\xff")
    await stage.bot.says("cannot be read")
    lines = [json.loads(line) for line in stage.bot.said]

    assert {field for line in lines for field in line} <= documented
    assert all({"time", "level", "logger", "message"} <= set(line) for line in lines)
    assert len(lines) > 1
    for word in (str(person.id), "Quincella", "quinces", stage.sandbox.token):
        assert not any(word in line for line in stage.bot.said)


async def test_a_flow_is_recalled_without_a_restart(stage: Stage, content: Content) -> None:
    """Who asks for it gets one plain message instead; emptied, the file gives it back."""
    person = stage.sandbox.person()
    said = content.renderer.page(Screen((Line("menu-recalled"),), (), "en")).text
    shown = []
    for text, told in (("", ""), ("tracking: somebody was hurt\n", "tracking"), ("", "nothing")):
        if told:
            stage.recalled.write_text(text, "utf-8")
            await stage.bot.says(f"out of use now: {told}")
        await person.send("/track")
        shown.append(said in (await person.next_screen(60)).text)

    assert shown == [False, True, False]
