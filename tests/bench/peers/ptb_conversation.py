"""A button flow with python-telegram-bot's ConversationHandler, kept by PicklePersistence."""

from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    PicklePersistence,
)

from tests.bench.peers.place import API, BUTTONS, FOLDER, STEPS, TOKEN
from tests.bench.peers.ptb import run


def keyboard() -> InlineKeyboardMarkup:
    """Return the buttons of a step."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=data)] for text, data in BUTTONS])


async def start(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
    """Say the first step."""
    if update.message:
        await update.message.reply_text(STEPS[0], reply_markup=keyboard())
    return 0


def step(number: int) -> Any:
    """Return what takes a press in step *number*."""
    after = (number + 1) % len(STEPS)

    async def pressed(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> int:
        if update.callback_query:
            await update.callback_query.answer()
            await update.callback_query.edit_message_text(STEPS[after], reply_markup=keyboard())
        return after

    return CallbackQueryHandler(pressed)


persistence = PicklePersistence(Path(FOLDER) / "conversations.pickle")
application = Application.builder().token(TOKEN).base_url(f"{API}/bot").persistence(persistence).build()
application.add_handler(
    ConversationHandler(
        entry_points=[CommandHandler("start", start)],
        states={number: [step(number)] for number in range(len(STEPS))},
        fallbacks=[CommandHandler("start", start)],
        name="flow",
        persistent=True,
    )
)
run(application)
