"""A bot of a few lines, without any library, that echoes and has buttons."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession

from bot.sandbox import Sandbox
from tests.sandbox.caller import Caller

HELLO = {
    "en": "<b>Hello.</b> Shall we look at <i>one small thing</i>?\n\n"
    "<blockquote>You can stop whenever you like.</blockquote>",
    "fa": "<b>سلام.</b> می‌خواهی به <i>یک چیز کوچک</i> نگاه کنیم؟\n\n"
    "<blockquote>هر وقت بخواهی می‌توانی بایستی.</blockquote>",
}
YES = {"en": "Yes, let us", "fa": "بله"}
NO = {"en": "No, thank you", "fa": "نه، ممنون"}
COMMANDS = {"start": "Begin, or begin again", "ground": "Come back to the room", "stop": "Stop everything"}


def keyboard(language: str) -> dict[str, Any]:
    """Return a keyboard with every kind of button the page shows."""
    return {
        "inline_keyboard": [
            [{"text": YES[language], "callback_data": "yes"}, {"text": NO[language], "callback_data": "no"}],
            [
                {"text": "Copy", "copy_text": {"text": "kept"}},
                {"text": "Read", "url": "https://example.com/"},
            ],
            [{"text": "Stop", "callback_data": "stop"}],
        ]
    }


class Echo:
    """Answers presses and texts, one after the other."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def introduce(self) -> None:
        """Set the bot's words about itself."""
        commands = [{"command": name, "description": words} for name, words in COMMANDS.items()]
        await self._call.result("setMyName", name="Echo")
        await self._call.result("setMyDescription", description="Says what you say.\n\nAnd has buttons.")
        await self._call.result("setMyShortDescription", short_description="Says what you say")
        await self._call.result("setMyCommands", commands=commands)

    async def run(self) -> None:
        """Poll until cancelled."""
        offset = 0
        while True:
            for update in await self._call.updates(offset=offset, timeout=50):
                offset = update["update_id"] + 1
                await self._take(update)

    async def _take(self, update: dict[str, Any]) -> None:
        if "callback_query" in update:
            await self._pressed(update["callback_query"])
        elif "message" in update:
            await self._said(update["message"])

    async def _said(self, message: dict[str, Any]) -> None:
        language = "fa" if message["from"].get("language_code") == "fa" else "en"
        place = {"chat_id": message["chat"]["id"]}
        if message["text"].startswith("/start"):
            words = HELLO[language] + message["text"].removeprefix("/start")
            await self._call.result(
                "sendMessage", **place, text=words, parse_mode="HTML", reply_markup=keyboard(language)
            )
        else:
            await self._call.result("sendMessage", **place, text=message["text"])

    async def _pressed(self, query: dict[str, Any]) -> None:
        answer = {"callback_query_id": query["id"], "text": f"You said {query['data']}."}
        await self._call.result("answerCallbackQuery", **answer, show_alert=query["data"] == "stop")
        place = {"chat_id": query["message"]["chat"]["id"], "message_id": query["message"]["message_id"]}
        more = {} if query["data"] == "stop" else {"reply_markup": keyboard("en")}
        await self._call("editMessageText", **place, text=f"Now it is {query['data']}.", **more)


@asynccontextmanager
async def echoing(sandbox: Sandbox) -> AsyncIterator[None]:
    """Run the bot beside *sandbox*."""
    async with ClientSession() as session:
        bot = Echo(Caller(session, sandbox))
        await bot.introduce()
        running = asyncio.ensure_future(bot.run())
        try:
            yield
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
