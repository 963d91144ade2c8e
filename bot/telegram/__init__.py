"""The way to Telegram: the only importer of python-telegram-bot."""

import importlib
import sys


def _import_without(name: str, optional: str) -> None:
    """Import the package *name* as if *optional*, which it takes in where it finds it, were not installed."""
    if optional not in sys.modules:
        sys.modules[optional] = None  # type: ignore[assignment]  # this is how Python is told so
        importlib.import_module(name)
        del sys.modules[optional]


# For passports, which nobody sends to us, it would bring a tenth of the bot's memory.
# What is kept is encrypted with it; there it is imported with the first key.
_import_without("telegram", "cryptography")
