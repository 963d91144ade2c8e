"""The systemd unit: how far it shuts the bot in, and that what it names is right."""

import re
from dataclasses import fields
from pathlib import Path

from bot.settings import PREFIX, Settings
from bot.telegram.door import MOST_STRANGERS
from tests.deploy.tools import told, tool

DEPLOY = Path(__file__).parent.parent.parent / "deploy"
UNIT = DEPLOY / "thimble.service"
MOST_EXPOSED = 1.5
"""What is left is that the bot needs the network."""


def analyze(*words: str) -> str:
    """Return what systemd-analyze says, both ways."""
    return told(tool("systemd-analyze", "install systemd"), *words)[1]


def test_the_unit_scores_well() -> None:
    """By systemd's own measure, from 0 (shut in) to 10 (open)."""
    said = analyze("security", "--offline=true", "--no-pager", str(UNIT))
    score = re.search(r"Overall exposure level for thimble\.service: ([\d.]+)", said)

    assert score
    assert float(score[1]) <= MOST_EXPOSED


def test_the_unit_has_no_mistakes() -> None:
    """Apart from the command, which is installed elsewhere."""
    said = analyze("verify", str(UNIT)).splitlines()

    assert [
        line for line in said if "thimble.service" in line and "/opt/thimble/bin/thimble" not in line
    ] == []


def test_there_are_files_enough_for_strangers_and_for_the_bot() -> None:
    """Since the unit keeps it from raising its own limits."""
    limit = re.search(r"^LimitNOFILE=(\d+)$", UNIT.read_text("utf-8"), re.MULTILINE)

    assert limit
    assert int(limit[1]) >= 2 * MOST_STRANGERS


def test_the_example_names_settings_that_exist() -> None:
    """Each line is a setting or the file of one."""
    text = (DEPLOY / "settings.example").read_text("utf-8")
    named = set(re.findall(rf"^#?({PREFIX}[A-Z_]+)=", text, re.MULTILINE))
    known = {PREFIX + one.name.upper() for one in fields(Settings)}

    assert named <= known | {f"{name}_FILE" for name in known}
    assert "THIMBLE_TOKEN_FILE" in named
