"""Builds the bot's line to a Bot API server."""

from dataclasses import dataclass

from telegram import Bot
from telegram.error import InvalidToken

from bot.telegram.failures import TokenRefused
from bot.telegram.request import AiohttpRequest, Intake

REFUSED = (
    "Telegram does not accept the token. Take the present one from @BotFather and set THIMBLE_TOKEN to it."
)


@dataclass(frozen=True, slots=True)
class Client:
    """One bot at one Bot API server.

    Attributes:
        bot: The library's bot; its calls go through aiohttp.
        intake: Where the updates of `Bot.get_updates` arrive.
    """

    bot: Bot
    intake: Intake

    @classmethod
    def of(cls, token: str, api_url: str) -> "Client":
        """Return the client for the bot of *token* at the server whose root is *api_url*."""
        intake = Intake()
        base = f"{api_url.rstrip('/')}/bot"
        return cls(Bot(token, base_url=base, request=AiohttpRequest(), get_updates_request=intake), intake)

    async def sign_in(self) -> str:
        """Return the bot's username, as Telegram knows it.

        Raises:
            TokenRefused: If Telegram does not know the token.
            NetworkError: If Telegram cannot be reached; trying again is fine.
        """
        refused = False
        try:
            await self.bot.initialize()
        except InvalidToken:
            refused = True
        if refused:
            # Raised out here, because the library's own error spells the token out.
            raise TokenRefused(REFUSED)
        return self.bot.username

    async def close(self) -> None:
        """Close every connection. Doing it twice is fine."""
        await self.bot.shutdown()
