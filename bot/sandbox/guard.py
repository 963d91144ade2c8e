"""Keeps other sites in the same browser away from the page and the levers."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
LOCAL_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})


def only_local(handler: Handler) -> Handler:
    """Return *handler* for requests that name this machine, and that no other site has sent."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        # A foreign name that leads to loopback is how another site would read what is said here.
        if urlsplit(f"//{request.host}").hostname not in LOCAL_NAMES:
            raise web.HTTPForbidden(text="open the sandbox by 127.0.0.1 or localhost")
        if origin is not None and urlsplit(origin).netloc != request.host:
            raise web.HTTPForbidden(text="the sandbox takes nothing from other sites")
        return await handler(request)

    return guarded
