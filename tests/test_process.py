"""The bot as a process of its own: started, told to end, killed, and started wrongly."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.sandbox import Person, Sandbox

ROOT = Path(__file__).parent.parent
WITHIN = 30.0
CANARIES = ("canary-zeisig-word", "Zaunkoenig-Name", "zaunkoenig_user")


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Return an environment in which nothing of the tester's own is set."""
    names = ("PATH", "LANG", "HOME", "SYSTEMROOT")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    given = {f"THIMBLE_{name}": value for name, value in settings.items()}
    return {**kept, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(folder), **given}


@asynccontextmanager
async def process(folder: Path, **settings: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run ``thimble run`` in *folder* with *settings*; kill it in the end if it still runs."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run",
        cwd=folder, env=environment(folder, **settings),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    try:
        yield child
    except TimeoutError as error:
        child.kill()
        said, _ = await child.communicate()
        error.add_note(said.decode())
        raise
    finally:
        if child.returncode is None:
            child.kill()
        await child.wait()


def at(sandbox: Sandbox, folder: Path) -> dict[str, str]:
    """Return the settings of a bot at *sandbox* that keeps its things in *folder*."""
    (folder / "data").mkdir(exist_ok=True)
    return {
        "TOKEN": sandbox.token,
        "API_URL": sandbox.api_url,
        "DATABASE": f"sqlite:///{folder}/data/thimble.db",
        "KEY_FILE": f"{folder}/keys/thimble.key",
        "LISTEN": "127.0.0.1:0",
    }


async def pressed(person: Person, *labels: str) -> str:
    """Press *labels* one after another and return what the last screen says."""
    for label in labels:
        await person.press(label)
        shown = await person.next_screen()
    return shown.text


def list_files(folder: Path) -> list[Path]:
    """Return every file below *folder*."""
    return [path for path in folder.rglob("*") if path.is_file()]


def written(folder: Path) -> str:
    """Return all that lies in the files below *folder*, a character a byte."""
    return "".join(path.read_bytes().decode("latin-1") for path in list_files(folder))


async def test_a_killed_bot_goes_on_where_the_button_says(tmp_path: Path) -> None:
    """SIGKILL in the middle of a flow; the next bot answers the old message, in place."""
    async with Sandbox() as sandbox:
        robin = sandbox.person()
        async with process(tmp_path, **at(sandbox, tmp_path)) as first:
            await robin.send("/track")
            await robin.next_screen(WITHIN)
            await pressed(robin, "Body, gently", "My hands")
            first.send_signal(signal.SIGKILL)
            await first.wait()
        async with process(tmp_path, **at(sandbox, tmp_path)):
            await robin.press("Nothing much")
            shown = await robin.next_screen(WITHIN)

        assert shown.text.startswith("How is it right now?")
        assert len([message for message in robin.messages if message.by_bot]) == 1


async def test_a_bot_that_is_told_to_end_ends_well(tmp_path: Path) -> None:
    """SIGTERM: exit code 0, within its grace."""
    async with Sandbox() as sandbox, process(tmp_path, **at(sandbox, tmp_path)) as child:
        robin = sandbox.person()
        await robin.send("/start")
        await robin.next_screen(WITHIN)
        child.send_signal(signal.SIGTERM)

        assert await asyncio.wait_for(child.wait(), WITHIN) == 0


async def test_what_a_person_writes_is_on_no_disk_and_in_no_log(tmp_path: Path) -> None:
    """Unique words in every kind of message, a name, a user name, the id, the token: found nowhere."""
    async with Sandbox() as sandbox:
        robin = sandbox.person(id=912_345_678_901, first_name=CANARIES[1], username=CANARIES[2])
        async with process(tmp_path, **at(sandbox, tmp_path)) as child:
            for text in (
                CANARIES[0],
                f"/pattern {CANARIES[0]}",
                f"/start {CANARIES[0]}",
                f"{CANARIES[0]} please stop",
            ):
                await robin.send(text)
                await robin.next_screen(WITHIN)
            await robin.press_data(CANARIES[0], robin.messages[1])
            await sandbox.settled()
            child.send_signal(signal.SIGTERM)
            logged, _ = await child.communicate()
    said = logged.decode() + written(tmp_path)

    for secret in (*CANARIES, str(robin.profile.id), sandbox.token):
        assert secret not in said
    assert list_files(tmp_path / "data") == []


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "thimble: Set THIMBLE_TOKEN, or THIMBLE_TOKEN_FILE."),
        ({"TOKEN": "secret-but-no-token"}, "thimble: THIMBLE_TOKEN: this is not a bot's token"),
        ({"TOKEN": "123456:abc", "LISTEN": "nowhere"}, "thimble: THIMBLE_LISTEN: give host and port"),
        ({"TOKEN": "123456:abc", "DATABASE": "mysql://x"}, "thimble: THIMBLE_DATABASE: give sqlite:///"),
        ({"TOKEN": "123456:abc", "API_URL": "ftp://x"}, "thimble: THIMBLE_API_URL: give a whole URL"),
        (
            {"TOKEN": "123456:abc", "WEBHOOK_URL": "https://x.org"},
            "thimble: THIMBLE_WEBHOOK_SECRET is required",
        ),
        ({"TOKEN_FILE": "/nowhere/token"}, "thimble: THIMBLE_TOKEN_FILE: /nowhere/token cannot be read"),
    ],
)
async def test_a_wrong_setting_is_one_line_that_says_what_to_set(
    settings: dict[str, str], expected: str, tmp_path: Path
) -> None:
    """Exit code 2, no traceback, and never the value."""
    async with process(tmp_path, **settings) as child:
        said, _ = await asyncio.wait_for(child.communicate(), WITHIN)

    assert child.returncode == 2
    assert said.decode().startswith(expected)
    assert len(said.decode().splitlines()) == 1
    assert "secret-but-no-token" not in said.decode()
