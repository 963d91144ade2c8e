"""What the pages for those who run it name is there."""

import re
from dataclasses import fields
from pathlib import Path

from bot.cli import parser
from bot.settings import PREFIX, Settings
from tests.deploy.test_manifests import CADDYS

README = Path(__file__).parent.parent.parent / "deploy" / "README.md"
TEXT = README.read_text("utf-8")


def test_every_command_that_is_named_exists() -> None:
    """In a line to be typed or in a sentence."""
    commands = set(re.findall(r"^    ([a-z-]+) ", parser().format_help(), re.MULTILINE))
    named = set(re.findall(r"(?:`|bin/|^|=key )(?:thimble(?:-operate)?) ([a-z][a-z-]+)", TEXT, re.MULTILINE))

    assert named - commands == set()
    assert {"doctor", "backup", "restore", "erase", "expire", "rotate", "make-key"} <= named


def test_every_setting_that_is_named_exists() -> None:
    """Or is Caddy's."""
    known = {PREFIX + one.name.upper() for one in fields(Settings)}
    named = set(re.findall(rf"{PREFIX}[A-Z_]+", TEXT)) - CADDYS

    assert named - known - {f"{name}_FILE" for name in known} == set()


def test_every_file_that_is_named_exists() -> None:
    """In this folder or from the top."""
    named = set(re.findall(r"(?:deploy|tests)/[\w./-]*\w", TEXT)) - {"deploy/secrets"}
    named = {name for name in named if not name.startswith("deploy/secrets/")}

    assert {name for name in named if not (README.parent.parent / name).exists()} == set()


def test_no_secret_stands_on_a_command_line() -> None:
    """Whoever copies a line puts nothing into the history of commands."""
    typed = "\n".join(re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL))

    assert re.findall(r"THIMBLE_(?:TOKEN|WEBHOOK_SECRET|DATABASE)=", typed) == []
