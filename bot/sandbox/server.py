"""Serves the sandbox's parts over HTTP on loopback."""

from collections.abc import Sequence
from typing import Protocol

from aiohttp import web

from bot.sandbox.errors import Refused
from bot.sandbox.parameters import MOST_FILE_BYTES

SHUTDOWN_SECONDS = 0.1


class Part(Protocol):
    """Something that has routes."""

    def join(self, app: web.Application) -> None:
        """Add the routes to *app*."""


class Server:
    """An HTTP server of several parts."""

    def __init__(self, host: str, port: int, parts: Sequence[Part]) -> None:
        self._host = host
        self._port = port
        self._parts = parts
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self) -> None:
        """Listen, from now on."""
        app = web.Application(client_max_size=MOST_FILE_BYTES)
        for part in self._parts:
            part.join(app)
        app.router.add_route("*", "/{tail:.*}", _not_found)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await runner.setup()
        site = web.TCPSite(runner, self._host, self._port)
        await site.start()
        self._runner = runner
        host, port = runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"

    async def stop(self) -> None:
        """Close every connection."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None


async def _not_found(_request: web.Request) -> web.Response:
    return web.json_response(Refused(404, "Not Found").envelope(), status=404)
