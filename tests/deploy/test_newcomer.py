"""The lines that README gives to a newcomer, run as they stand."""

import re
import subprocess
from pathlib import Path

import pytest

from bot.sandbox import Sandbox
from tests.deploy.processes import Bot, free_port
from tests.deploy.tools import ROOT

README = ROOT / "deploy" / "README.md"


def lines(title: str) -> list[str]:
    """Return the lines to be typed of the first block under *title*."""
    section = README.read_text("utf-8").partition(f"\n## {title}\n")[2]
    block = re.search(r"```console\n(.*?)```", section, re.DOTALL)
    assert block
    return block[1].splitlines()


def typed(line: str, home: Path, answer: str = "") -> None:
    """Type *line* at the top of the checkout, and *answer* if it waits for something."""
    shell, places = ["bash", "-euc", line], {"HOME": str(home), "PATH": "/usr/local/bin:/usr/bin:/bin"}
    subprocess.run(shell, input=answer, text=True, check=True, cwd=ROOT, env=places, capture_output=True)


def test_each_way_is_three_lines() -> None:
    """From nothing to live."""
    ways = ("A laptop", "A server with systemd", "Docker", "Compose", "Kubernetes")

    assert {way: len(lines(way)) for way in ways} == dict.fromkeys(ways, 3)


@pytest.mark.soak
async def test_the_lines_for_a_laptop_are_enough(tmp_path: Path) -> None:
    """The packages come from an index; the token is typed."""
    install, token, run = lines("A laptop")
    async with Sandbox() as sandbox:
        typed(install, tmp_path)
        typed(token, tmp_path, sandbox.token + "\n")
        # So that the signal to end reaches the bot and not the shell.
        command = ("bash", "-euc", run.replace("&& THIMBLE", "&& exec env THIMBLE"))
        settings = {"THIMBLE_API_URL": sandbox.api_url, "THIMBLE_LISTEN": f"127.0.0.1:{free_port()}"}
        bot = Bot({"PYTHONPATH": "", **settings}, tmp_path, command)
        await bot.start()
        person = sandbox.person()
        await person.send("/start")
        answered = await person.next_screen(60)

        assert answered.text
        assert await bot.end() == 0
