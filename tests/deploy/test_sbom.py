"""The list of what the bot is made of."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from bot import __version__

ROOT = Path(__file__).parent.parent.parent


def written() -> str:
    """Return the list, as the command writes it."""
    command = [sys.executable, str(ROOT / "deploy" / "sbom.py")]
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd="/").stdout


def test_everything_the_bot_depends_on_is_listed() -> None:
    """With version and licence, and with what those packages need themselves."""
    made: dict[str, Any] = json.loads(written())
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {one["name"] for one in made["components"]}

    assert made["metadata"]["component"] == {"type": "application", "name": "thimble", "version": __version__}
    assert {Requirement(text).name.lower().replace(".", "-") for text in wanted} - names == set()
    assert "multidict" in names
    assert all(one["version"] and one["purl"].startswith("pkg:pypi/") for one in made["components"])


def test_the_same_packages_make_the_same_list() -> None:
    """So that a difference between two lists is a difference between two bots."""
    assert written() == written()
