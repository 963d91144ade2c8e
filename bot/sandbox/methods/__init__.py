"""The Bot API's methods, by their names in small letters."""

from bot.sandbox.methods import callbacks, edits, intake, messages, profile
from bot.sandbox.methods.registry import METHODS

__all__ = ["METHODS", "callbacks", "edits", "intake", "messages", "profile"]
