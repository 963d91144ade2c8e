"""Levers over HTTP, for bots and tests in another process: faults and the clock."""

from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web

from bot.sandbox.clock import Clock
from bot.sandbox.faults import Effect, Fault, Faults
from bot.sandbox.guard import only_local
from bot.sandbox.updates import UpdateFault, UpdateQueue

Handler = Callable[[web.Request], Awaitable[web.Response]]


class Control:
    """The levers.

    `POST /control/faults` with `{"method": "sendMessage", "effect": "refuse", "code": 429, "retry_after": 3}`
    or `{"update": "duplicate"}`; `DELETE /control/faults` forgets and releases all;
    `POST /control/clock` with `{"advance": 3600}`.
    """

    def __init__(self, faults: Faults, queue: UpdateQueue, clock: Clock) -> None:
        self._faults = faults
        self._queue = queue
        self._clock = clock

    def join(self, app: web.Application) -> None:
        """Add the routes to *app*."""
        app.router.add_post("/control/faults", only_local(self._add_fault))
        app.router.add_delete("/control/faults", only_local(self._clear_faults))
        app.router.add_post("/control/clock", only_local(self._advance))

    async def _add_fault(self, request: web.Request) -> web.Response:
        asked = await _object(request)
        try:
            if "update" in asked:
                self._queue.faults.append(UpdateFault(str(asked["update"])))
            else:
                self._faults.add(_fault(asked))
        except (ValueError, TypeError) as error:
            raise web.HTTPBadRequest(text=f"control/faults: {error}; see bot/sandbox/README.md") from error
        return web.json_response({"ok": True})

    async def _clear_faults(self, _request: web.Request) -> web.Response:
        self._faults.clear()
        self._queue.faults.clear()
        return web.json_response({"ok": True})

    async def _advance(self, request: web.Request) -> web.Response:
        seconds = (await _object(request)).get("advance")
        if not isinstance(seconds, int | float) or seconds < 0:
            raise web.HTTPBadRequest(text='control/clock: "advance" must be seconds, 0 or more')
        self._clock.advance(seconds)
        return web.json_response({"now": self._clock.now()})


def _fault(asked: dict[str, object]) -> Fault:
    known = {"method", "effect", "code", "description", "retry_after", "times", "chat_id"}
    if unknown := set(asked) - known:
        raise ValueError(f"unknown {sorted(unknown)}; a fault has {sorted(known)}")
    numbers = {
        name: _number(asked[name]) for name in ("code", "retry_after", "times", "chat_id") if name in asked
    }
    chat_id = numbers.pop("chat_id", None)
    return Fault(
        str(asked.get("method", "*")),
        Effect(str(asked.get("effect", "refuse"))),
        description=str(asked.get("description", "Internal Server Error")),
        chat_id=chat_id,
        **numbers,
    )


def _number(value: object) -> int:
    if not isinstance(value, int) or value > 2**62:
        raise ValueError(f"{value!r} is no whole number")
    return value


async def _object(request: web.Request) -> dict[str, object]:
    try:
        body = orjson.loads(await request.read())
    except orjson.JSONDecodeError:
        body = None
    if request.content_type != "application/json" or not isinstance(body, dict):
        raise web.HTTPBadRequest(text="control: send a JSON object as application/json")
    return body
