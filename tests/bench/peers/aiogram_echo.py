"""An echo with aiogram: one sendMessage for each text."""

from aiogram import Dispatcher
from aiogram.types import Message

from tests.bench.peers.aiogram_run import run

dispatcher = Dispatcher()


@dispatcher.message()
async def echo(message: Message) -> None:
    """Say what was said."""
    await message.answer(message.text or "")


run(dispatcher)
