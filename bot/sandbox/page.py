"""Serves the chat page: a phone in the browser, with panels beside it."""

from mimetypes import guess_type
from pathlib import Path

from aiohttp import web

from bot.sandbox.guard import only_local
from bot.sandbox.live import Live, Stage

FILES = Path(__file__).parent / "page"
SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def policy(host: str) -> str:
    """Return the Content-Security-Policy of a page that loads nothing from elsewhere."""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        f"connect-src 'self' ws://{host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


class Page:
    """The page's files, its files to download, and its live connection."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def join(self, app: web.Application) -> None:
        """Add the routes to *app*."""
        app.router.add_get("/", only_local(self._index))
        app.router.add_get("/page/live", only_local(self._live))
        app.router.add_get("/page/file/{file_id}", only_local(self._file))
        app.router.add_get("/page/{name:[a-z]+\\.(?:css|js|svg)}", only_local(self._part))

    async def _index(self, request: web.Request) -> web.StreamResponse:
        return _served("index.html", request.host)

    async def _part(self, request: web.Request) -> web.StreamResponse:
        return _served(request.match_info["name"], request.host)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        upload = self._stage.world.files.get(request.match_info["file_id"])
        if upload is None:
            raise web.HTTPNotFound
        # Never shown in place: a file's content is the bot's, and the page's origin is ours.
        headers = SECURITY | {"Content-Disposition": "attachment"}
        return web.Response(body=upload.content, content_type="application/octet-stream", headers=headers)

    async def _live(self, request: web.Request) -> web.StreamResponse:
        if "Origin" not in request.headers:
            raise web.HTTPForbidden(text="the live connection is for the sandbox's own page")
        socket = web.WebSocketResponse(heartbeat=30, max_msg_size=1 << 16)
        await socket.prepare(request)
        await Live(self._stage, socket).run(request.query)
        return socket


def _served(name: str, host: str) -> web.Response:
    path = FILES / name
    if not path.is_file():
        raise web.HTTPNotFound
    headers = SECURITY | {"Content-Security-Policy": policy(host)}
    kind = guess_type(name)[0] or "application/octet-stream"
    return web.Response(body=path.read_bytes(), content_type=kind, charset="utf-8", headers=headers)
