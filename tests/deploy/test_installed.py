"""The bot as it is installed: away from the checkout, with nothing but its wheel."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from bot.sandbox import Sandbox
from tests.deploy.image import build
from tests.deploy.processes import ROOT, Bot, free_port


def made_wheel(folder: Path) -> Path:
    """Build the wheel, without asking anybody for anything."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    return next(folder.glob("*.whl"))


def installed(wheel: Path, folder: Path) -> Path:
    """Return an environment with the wheel alone in it, and the libraries of this one lent to it."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python")]
    options = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", *options, str(wheel)], check=True)
    site = next(folder.glob("lib/python*/site-packages"))
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return folder / "bin" / "thimble"


async def played(command: Path, folder: Path) -> str:
    """Run *command* in *folder*, say hello to it, and return what it says."""
    for name in ("data", "key"):
        (folder / name).mkdir()
    async with Sandbox() as sandbox:
        settings = {
            "PYTHONPATH": "",
            "THIMBLE_TOKEN": sandbox.token,
            "THIMBLE_API_URL": sandbox.api_url,
            "THIMBLE_DATABASE": f"sqlite:///{folder}/data/thimble.db",
            "THIMBLE_KEY_FILE": f"{folder}/key/key",
            "THIMBLE_LISTEN": f"127.0.0.1:{free_port()}",
        }
        bot = Bot(settings, folder, (str(command), "run"))
        await bot.start()
        try:
            person = sandbox.person()
            await person.send("/start")
            return (await person.next_screen(60)).text
        finally:
            await bot.end()


def where_from(command: Path) -> str:
    """Return where the installed bot's code lies."""
    asked = [str(command.with_name("python")), "-c", "import bot; print(bot.__file__)"]
    environment = {"PATH": os.environ["PATH"]}
    return subprocess.run(asked, check=True, cwd="/", env=environment, capture_output=True, text=True).stdout


async def test_the_wheel_is_enough(tmp_path: Path) -> None:
    """Installed elsewhere, with flows and words inside, it answers."""
    command = installed(made_wheel(tmp_path), tmp_path / "venv")
    (tmp_path / "run").mkdir()

    assert where_from(command).startswith(str(tmp_path))
    assert await played(command, tmp_path / "run")


@pytest.mark.soak
async def test_the_steps_of_the_image_are_enough(tmp_path: Path) -> None:
    """Each step of the Dockerfile's first stage, as a plain script; its packages come from an index."""
    command = build(tmp_path) / "bin" / "thimble"
    (tmp_path / "run").mkdir()

    assert where_from(command).startswith(str(tmp_path))
    assert await played(command, tmp_path / "run")
