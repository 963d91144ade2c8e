"""Keeps strangers from using up the connections that those who are welcome need."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiohttp import web

Answering = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

HEAD_SECONDS = 10.0
MOST_STRANGERS = (
    3_072  # three times what the listening socket queues: a burst of welcome ones is none too many
)
_FILES = 2 * MOST_STRANGERS


class Door(web.Server):
    """Gives each connection little time to say what it wants, and bounds how many may wait.

    By itself aiohttp waits for a head as long as it keeps a quiet connection, which for a proxy must be long.
    Here a stranger has *head_seconds*, and goes before that when too many come after.

    Args:
        answering: What answers a request.
        head_seconds: How long it may take until the first request of a connection can be read.
        most: How many connections may wait for that.
        options: As `aiohttp.web.Server` takes them.
    """

    def __init__(
        self,
        answering: Answering,
        *,
        head_seconds: float = HEAD_SECONDS,
        most: int = MOST_STRANGERS,
        **options: Any,
    ) -> None:
        super().__init__(self._heard, **options)
        self._answering = answering
        self._head_seconds = head_seconds
        self._most = most
        self._strangers: dict[web.RequestHandler, asyncio.TimerHandle] = {}

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        """Let a stranger in; if that makes too many, whoever has waited longest goes."""
        super().connection_made(handler, transport)
        later = asyncio.get_running_loop().call_later
        self._strangers[handler] = later(self._head_seconds, self._show_out, handler)
        if len(self._strangers) > self._most:
            self._show_out(next(iter(self._strangers)))

    def connection_lost(self, handler: web.RequestHandler, exc: BaseException | None = None) -> None:
        """Forget who has left."""
        self._no_stranger(handler)
        super().connection_lost(handler, exc)

    async def _heard(self, request: web.BaseRequest) -> web.StreamResponse:
        self._no_stranger(request.protocol)
        return await self._answering(request)

    def _no_stranger(self, handler: web.RequestHandler) -> None:
        if timer := self._strangers.pop(handler, None):
            timer.cancel()

    def _show_out(self, handler: web.RequestHandler) -> None:
        self._no_stranger(handler)
        handler.force_close()


def room() -> int:
    """Return how many strangers this process has room for, after asking for as many open files as they take."""
    try:
        import resource
    except ImportError:  # not every platform has it
        return MOST_STRANGERS // 4
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < _FILES:
        # A soft limit of 1,024 is custom, not need; where it may not be raised, half of it is left for the rest.
        with suppress(OSError, ValueError):
            resource.setrlimit(
                resource.RLIMIT_NOFILE,
                (_FILES if hard == resource.RLIM_INFINITY else min(_FILES, hard), hard),
            )
        soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return MOST_STRANGERS if soft == resource.RLIM_INFINITY else min(MOST_STRANGERS, soft // 2)
