"""What the bots with aiogram have in common: how they are run."""

import asyncio

import uvloop
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from tests.bench.peers.place import API, HOST, PATH, PORT, SECRET, TOKEN, WEBHOOK


async def _main(dispatcher: Dispatcher) -> None:
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(API)))
    if not WEBHOOK:
        await dispatcher.start_polling(bot)
        return
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(app, path=PATH)
    setup_application(app, dispatcher, bot=bot)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, HOST, PORT).start()
    await bot.set_webhook(WEBHOOK, secret_token=SECRET)
    await asyncio.Event().wait()


def run(dispatcher: Dispatcher) -> None:
    """Run *dispatcher* by webhook or polling, as its own guide does, on the faster loop."""
    uvloop.run(_main(dispatcher))
