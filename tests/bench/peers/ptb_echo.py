"""An echo with python-telegram-bot: one sendMessage for each text."""

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from tests.bench.peers.place import API, TOKEN
from tests.bench.peers.ptb import run


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say what was said."""
    if update.message:
        await update.message.reply_text(update.message.text or "")


application = Application.builder().token(TOKEN).base_url(f"{API}/bot").build()
application.add_handler(MessageHandler(filters.TEXT, echo))
run(application)
