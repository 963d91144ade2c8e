"""The way to Telegram: the only importer of python-telegram-bot."""
