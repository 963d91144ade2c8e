"""Listens for HTTP: the webhook, where there is one, and what operators look at."""

import logging
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from bot.core.errors import SettingsError
from bot.telegram.door import Answering, Door, room

log = logging.getLogger(__name__)

Page = Callable[[], Awaitable[web.Response]]


class Server:
    """Answers by method and path, and nothing else.

    Args:
        listen: Host and port, such as ``127.0.0.1:8080`` or ``[::1]:8080``.
        posts: What answers a POST, by path.
        pages: What answers a GET, by path.
    """

    def __init__(self, listen: str, posts: Mapping[str, Answering], pages: Mapping[str, Page]) -> None:
        self._listen = listen
        self._host, _, self._port = listen.rpartition(":")
        self._posts = posts
        self._pages = pages
        self._runner: web.ServerRunner | None = None

    @property
    def port(self) -> int:
        """The port that is listened on."""
        names = self._runner.addresses if self._runner else []
        return int(names[0][1]) if names else int(self._port)

    async def start(self) -> None:
        """Begin to listen.

        Raises:
            SettingsError: If that is not possible there.
        """
        server = Door(
            self._answer,
            most=room(),
            access_log=None,  # it would write down addresses
            auto_decompress=False,
            keepalive_timeout=75.0,
            lingering_time=0.0,  # what was refused is not read on
            max_line_size=4_096,
            max_field_size=4_096,
            max_headers=64,
        )
        self._runner = web.ServerRunner(server, shutdown_timeout=1.0)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host.strip("[]"), int(self._port), backlog=1_024).start()
        except OSError as error:
            await self.stop()
            raise SettingsError(
                f"THIMBLE_LISTEN: cannot listen on {self._listen} ({error.strerror}). Choose another address."
            ) from None

    async def stop(self) -> None:
        """Close every connection and listen no more. Doing it twice is fine."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.method == "POST" and (answering := self._posts.get(request.path)):
            return await answering(request)
        if request.method in ("GET", "HEAD") and (page := self._pages.get(request.path)):
            response = await page()
        else:
            response = web.Response(status=404)
        # Only who has the secret is worth a connection that stays.
        response.force_close()
        return response
