"""A button flow with aiogram's finite-state machine, kept in memory."""

from aiogram import Dispatcher, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from tests.bench.peers.aiogram_run import run
from tests.bench.peers.place import BUTTONS, STEPS


class Flow(StatesGroup):
    """The steps."""

    first = State()
    second = State()
    third = State()
    last = State()


STATES = (Flow.first, Flow.second, Flow.third, Flow.last)
router = Router()


def keyboard() -> InlineKeyboardMarkup:
    """Return the buttons of a step."""
    rows = [[InlineKeyboardButton(text=text, callback_data=data)] for text, data in BUTTONS]
    return InlineKeyboardMarkup(inline_keyboard=rows)


@router.message(Command("start"))
async def start(message: Message, state: FSMContext) -> None:
    """Say the first step."""
    await state.set_state(Flow.first)
    await message.answer(STEPS[0], reply_markup=keyboard())


def add_step(number: int) -> None:
    """Add what takes a press in step *number*."""
    after = (number + 1) % len(STEPS)

    @router.callback_query(StateFilter(STATES[number]))
    async def pressed(query: CallbackQuery, state: FSMContext) -> None:
        await state.set_state(STATES[after])
        await query.answer()
        if isinstance(query.message, Message):
            await query.message.edit_text(STEPS[after], reply_markup=keyboard())


for at in range(len(STEPS)):
    add_step(at)
machine = Dispatcher(storage=MemoryStorage())
machine.include_router(router)
run(machine)
