"""The floor: a button bot without any framework, only orjson, aiohttp and uvloop."""

import asyncio
from typing import Any

import orjson
import uvloop
from aiohttp import ClientSession, TCPConnector, web

from tests.bench.peers.place import API, BUTTONS, HOST, PATH, PORT, SECRET, STEPS, TOKEN, WEBHOOK

_URL = f"{API}/bot{TOKEN}"
_HEADERS = {"Content-Type": "application/json"}
_KEYBOARD = orjson.dumps(
    {"inline_keyboard": [[{"text": text, "callback_data": data}] for text, data in BUTTONS]}
).decode()

Update = dict[str, Any]


class Floor:
    """Answers each press in the webhook's response and edits the message."""

    def __init__(self, session: ClientSession) -> None:
        self._session = session
        self._step = 0

    async def call(self, method: str, parameters: dict[str, object]) -> bytes:
        """Call *method* and return Telegram's answer."""
        body = orjson.dumps(parameters)
        async with self._session.post(f"{_URL}/{method}", data=body, headers=_HEADERS) as response:
            return await response.read()

    async def edit(self, update: Update) -> None:
        """Edit the message whose button was pressed."""
        message = update["callback_query"]["message"]
        self._step = (self._step + 1) % len(STEPS)
        parameters: dict[str, object] = {
            "chat_id": message["chat"]["id"],
            "message_id": message["message_id"],
            "text": STEPS[self._step],
            "reply_markup": _KEYBOARD,
        }
        await self.call("editMessageText", parameters)

    async def begin(self, update: Update) -> None:
        """Say the first step."""
        chat = update["message"]["chat"]["id"]
        await self.call("sendMessage", {"chat_id": chat, "text": STEPS[0], "reply_markup": _KEYBOARD})

    async def hook(self, request: web.Request) -> web.Response:
        """Take one update."""
        if request.headers.get("X-Telegram-Bot-Api-Secret-Token") != SECRET:
            return web.Response(status=403)
        update = orjson.loads(await request.read())
        if "message" in update:
            await self.begin(update)
            return web.Response()
        await self.edit(update)
        reply = {"method": "answerCallbackQuery", "callback_query_id": update["callback_query"]["id"]}
        return web.Response(body=orjson.dumps(reply), content_type="application/json")

    async def poll(self) -> None:
        """Take updates by polling, one batch after the other."""
        offset = 0
        while True:
            batch = orjson.loads(await self.call("getUpdates", {"offset": offset, "timeout": 50}))["result"]
            for update in batch:
                offset = update["update_id"] + 1
                if "message" in update:
                    await self.begin(update)
                else:
                    query = {"callback_query_id": update["callback_query"]["id"]}
                    await self.call("answerCallbackQuery", query)
                    await self.edit(update)


async def main() -> None:
    """Run until killed."""
    async with ClientSession(connector=TCPConnector(limit=128)) as session:
        floor = Floor(session)
        if not WEBHOOK:
            await floor.poll()
        app = web.Application()
        app.router.add_post(PATH or "/", floor.hook)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, HOST, PORT).start()
        await floor.call("setWebhook", {"url": WEBHOOK})
        await asyncio.Event().wait()


uvloop.run(main())
