"""What can go wrong between us and Telegram, told apart by what may be done about it."""

from telegram.error import NetworkError, TelegramError

from bot.core.errors import ThimbleError


class TooMany(TelegramError):
    """Telegram asks us to wait before we write to this chat again."""

    def __init__(self, seconds: float) -> None:
        super().__init__("Telegram asks for a pause.")
        self.seconds = seconds


class NotSent(NetworkError):
    """The request surely never reached Telegram: asking again cannot say a thing twice."""


class Unknown(NetworkError):
    """The request may have reached Telegram; nobody can tell."""


class TokenRefused(ThimbleError):
    """Telegram does not know the token."""


class Displaced(ThimbleError):
    """Somebody else has taken over the updates of this bot."""


class NotHandled(ThimbleError):
    """An update could not be handled for a reason of ours that passes; it may be delivered again."""
