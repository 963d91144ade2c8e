"""Two client libraries work against the sandbox as they are."""

import asyncio
from typing import Any

import pytest
from aiogram import Bot as AiogramBot
from aiogram import Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import CallbackQuery, InaccessibleMessage
from aiogram.types import InlineKeyboardButton as AiogramButton
from aiogram.types import InlineKeyboardMarkup as AiogramMarkup
from aiogram.types import Message as AiogramMessage
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden

from bot.sandbox import Sandbox


async def test_python_telegram_bot_works_unchanged(sandbox: Sandbox) -> None:
    """Its own parsing takes what the sandbox says, and its errors fit."""
    person = sandbox.person(language_code="fa")
    await person.send("/start")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    async with Bot(sandbox.token, base_url=f"{sandbox.api_url}/bot") as bot:
        started = (await bot.get_updates())[0]
        assert started.message is not None
        await started.message.reply_html("<b>Hi</b> 👋", reply_markup=keyboard)
        await person.press("Yes")
        pressed = (await bot.get_updates(offset=started.update_id + 1, timeout=5))[0]
        await _follow(pressed)
        person.block()
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(person.id, "x")

    assert (person.screen.text, person.screen.rows) == ("Done", [])


async def _follow(pressed: Update) -> None:
    assert pressed.callback_query is not None
    await pressed.callback_query.answer("Good")
    await pressed.callback_query.edit_message_text("Done")
    with pytest.raises(BadRequest, match="Query is too old"):
        await pressed.callback_query.answer()


def _small_bot() -> Dispatcher:
    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart())
    async def start(message: AiogramMessage) -> Any:
        keyboard = AiogramMarkup(inline_keyboard=[[AiogramButton(text="Yes", callback_data="y")]])
        await message.answer("<i>Shall we?</i>", parse_mode="HTML", reply_markup=keyboard)

    @dispatcher.callback_query()
    async def press(query: CallbackQuery) -> Any:
        await query.answer("Good")
        if query.message is not None and not isinstance(query.message, InaccessibleMessage):
            await query.message.edit_text("Done")

    return dispatcher


async def test_aiogram_polls_and_edits_unchanged(sandbox: Sandbox) -> None:
    """Its own polling loop runs a small bot from start to edit."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.api_url))
    bot, dispatcher = AiogramBot(sandbox.token, session=session), _small_bot()
    running = asyncio.ensure_future(dispatcher.start_polling(bot, handle_signals=False))
    person = sandbox.person()
    await person.send("/start")
    asked = await person.next_screen()
    await person.press("Yes")
    done = await person.next_screen()
    await sandbox.settled()
    await dispatcher.stop_polling()
    await running

    assert (asked.text, asked.entities[0].type, asked.buttons) == ("Shall we?", "italic", ["Yes"])
    assert (done.id, done.text, done.buttons) == (asked.id, "Done", [])
    assert sandbox.calls.refused() == []
