"""A button flow with aiogram-dialog, kept in memory."""

from typing import Any

from aiogram import Dispatcher
from aiogram.filters import Command
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message

# The peers live in an environment of their own, which the type checker does not see.
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs  # type: ignore[import-not-found]
from aiogram_dialog.widgets.kbd import SwitchTo  # type: ignore[import-not-found]
from aiogram_dialog.widgets.text import Const  # type: ignore[import-not-found]

from tests.bench.peers.aiogram_run import run
from tests.bench.peers.place import BUTTONS, STEPS


class Flow(StatesGroup):
    """The steps."""

    first = State()
    second = State()
    third = State()
    last = State()


STATES = (Flow.first, Flow.second, Flow.third, Flow.last)


def window(number: int) -> Any:
    """Return step *number*; each of its buttons leads to the next."""
    after = STATES[(number + 1) % len(STATES)]
    keys = [SwitchTo(Const(text), id=data, state=after) for text, data in BUTTONS]
    return Window(Const(STEPS[number]), *keys, state=STATES[number])


async def start(_message: Message, dialog_manager: DialogManager) -> None:
    """Open the dialog."""
    await dialog_manager.start(Flow.first, mode=StartMode.RESET_STACK)


machine = Dispatcher(storage=MemoryStorage())
machine.message.register(start, Command("start"))
machine.include_router(Dialog(*(window(number) for number in range(len(STEPS)))))
setup_dialogs(machine)
run(machine)
