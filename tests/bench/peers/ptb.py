"""What the bots with python-telegram-bot have in common: how they are run."""

from typing import Any

from telegram import Update

from tests.bench.peers.place import HOST, PATH, PORT, SECRET, WEBHOOK


def run(application: Any) -> None:
    """Run *application* by webhook or polling, as its own guide does."""
    if WEBHOOK:
        application.run_webhook(
            HOST,
            PORT,
            url_path=PATH.strip("/"),
            webhook_url=WEBHOOK,
            secret_token=SECRET,
            allowed_updates=Update.ALL_TYPES,
        )
    else:
        application.run_polling(allowed_updates=Update.ALL_TYPES)
