"""The bots that are measured, and what is done to each."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests.bench import updates

ROOT = Path(__file__).parent.parent.parent
PEERS = ROOT / ".venv" / "peers" / "bin" / "python"
SECRET = "a-secret_for-the-webhook"


class Does(StrEnum):
    """What people do to a bot."""

    PRESSES = "presses"  # press its buttons
    FOLLOWS = "follows"  # press the buttons that it last sent
    SAYS = "says"  # write to it


@dataclass(frozen=True, slots=True)
class Subject:
    """One bot.

    Attributes:
        name: As it stands in the results.
        module: The program; ``bot`` for the bot itself.
        does: What is done to it.
        folder: Where the program's packages are.
    """

    name: str
    module: str
    does: Does = Does.PRESSES
    folder: Path = ROOT

    @property
    def ours(self) -> bool:
        """Whether it is the bot itself."""
        return self.module == "bot"

    @property
    def command(self) -> list[str]:
        """The command that starts it."""
        if self.ours:
            return [sys.executable, "-m", "bot", "run"]
        return [str(PEERS), "-m", f"tests.bench.peers.{self.module}"]

    def environment(self, api: str, webhook: str | None, scratch: Path) -> Mapping[str, str]:
        """Return what it needs to know."""
        path = {"PYTHONPATH": str(self.folder), "PATH": os.environ.get("PATH", "")}
        if not self.ours:
            known = {"BENCH_TOKEN": updates.TOKEN, "BENCH_API": api, "BENCH_FOLDER": str(scratch)}
            return {**path, **known, "BENCH_WEBHOOK": webhook or "", "BENCH_SECRET": SECRET}
        known = {
            "THIMBLE_TOKEN": updates.TOKEN,
            "THIMBLE_API_URL": api,
            "THIMBLE_DATABASE": f"sqlite:///{scratch / 'data' / 'bench.db'}",
            "THIMBLE_KEY_FILE": str(scratch / "keys" / "bench.key"),
        }
        if webhook:
            hook = {"THIMBLE_WEBHOOK_URL": webhook, "THIMBLE_WEBHOOK_SECRET": SECRET}
            return {**path, **known, **hook, "THIMBLE_LISTEN": webhook.split("/")[2]}
        return {**path, **known}


THIMBLE = Subject("Thimble", "bot")
FLOOR = Subject("the floor", "floor")
PTB_ECHO = Subject("PTB echo", "ptb_echo", Does.SAYS)
CONVERSATION = Subject("PTB ConversationHandler + PicklePersistence", "ptb_conversation")
AIOGRAM_ECHO = Subject("aiogram echo", "aiogram_echo", Does.SAYS)
FSM = Subject("aiogram FSM", "aiogram_fsm")
DIALOG = Subject("aiogram-dialog", "aiogram_dialogs", Does.FOLLOWS)
OURS, FLOORED = THIMBLE.name, FLOOR.name
ALL = (THIMBLE, FLOOR, PTB_ECHO, CONVERSATION, AIOGRAM_ECHO, FSM, DIALOG)
FLOWS = (CONVERSATION, FSM, DIALOG)
