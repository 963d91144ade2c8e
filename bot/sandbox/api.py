"""Carries out calls of the Bot API, whether they come by HTTP or in a webhook's answer."""

import time
from collections.abc import Mapping
from dataclasses import replace

import orjson
from aiohttp import web

from bot.sandbox.calls import Call, Calls
from bot.sandbox.errors import Refused
from bot.sandbox.faults import Effect, Fault, Faults
from bot.sandbox.feed import Kind
from bot.sandbox.methods import METHODS
from bot.sandbox.methods.intake import Described, unknown_method
from bot.sandbox.parameters import Parameters, read_parameters
from bot.sandbox.world import World

MOST_TOKEN = 80
NOT_IN_ANSWERS = frozenset({"setwebhook", "deletewebhook", "close", "logout"})
QUIET = frozenset({"getUpdates"})


class ConnectionReset(Exception):
    """The connection is to be broken without an answer."""


class Api:
    """Answers calls, logs them, and lets faults happen to them."""

    def __init__(self, world: World, faults: Faults, calls: Calls) -> None:
        self._world = world
        self._faults = faults
        self._calls = calls

    def join(self, app: web.Application) -> None:
        """Add the routes to *app*."""
        for path in ("/bot{token}/test/{method}", "/bot{token}/{method}", "/bot{token}/"):
            app.router.add_route("*", path, self._handle)
        app.router.add_get("/file/bot{token}/documents/{file_id}", self._file)

    async def _file(self, request: web.Request) -> web.Response:
        upload = self._world.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self._world.token or upload is None:
            return _response(404, Refused(404, "Not Found").envelope(), {})
        return web.Response(body=upload.content, content_type="application/octet-stream")

    async def _handle(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request.match_info["token"])
            given = await read_parameters(request)
            name = request.match_info.get("method") or given.text("method")
            body = await self._called(name, given)
        except Refused as refused:
            return _response(refused.code, refused.envelope(), refused.parameters)
        except ConnectionReset:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        return _response(200, body, {})

    def _check_token(self, token: str) -> None:
        if ":" not in token or token.startswith("0") or len(token) > MOST_TOKEN:
            raise Refused(401, "Unauthorized: invalid token specified")
        if token != self._world.token:
            raise Refused(401, "Unauthorized")

    async def in_answer(self, given: Parameters) -> None:
        """Carry out the call a webhook's answer holds; its result is told to nobody."""
        name = given.text("method").lower()
        if name and name not in NOT_IN_ANSWERS and not name.startswith("get"):
            try:
                await self._called(name, given)
            except (Refused, ConnectionReset):
                return

    async def _called(self, name: str, given: Parameters) -> dict[str, object]:
        known = METHODS.get(name.lower())
        shown = known[0] if known else name
        call = Call(shown, dict(given), 200, chat_id=self._chat_of(given))
        began = time.perf_counter()
        try:
            result = await self._carried_out(shown, given)
        except Refused as refused:
            call = replace(call, status=refused.code, description=refused.description)
            raise
        except ConnectionReset:
            call = replace(call, status=0, description="connection reset")
            raise
        finally:
            self._log(replace(call, milliseconds=(time.perf_counter() - began) * 1000))
        if isinstance(result, Described):
            return {"ok": True, "result": result.result, "description": result.description}
        return {"ok": True, "result": result}

    async def _carried_out(self, name: str, given: Parameters) -> object:
        known = METHODS.get(name.lower())
        if known is None:
            raise unknown_method()
        fault = self._faults.take(name, given.text("chat_id"))
        await self._before(fault)
        result = await known[1](self._world, given)
        await self._after(fault)
        return result

    async def _before(self, fault: Fault | None) -> None:
        match fault.effect if fault else None:
            case Effect.REFUSE if fault:
                raise fault.refusal()
            case Effect.RESET_BEFORE:
                raise ConnectionReset
            case Effect.HOLD_BEFORE:
                await self._faults.hold()

    async def _after(self, fault: Fault | None) -> None:
        match fault.effect if fault else None:
            case Effect.RESET_AFTER:
                raise ConnectionReset
            case Effect.HOLD_AFTER:
                await self._faults.hold()

    def _log(self, call: Call) -> None:
        self._calls.add(call)
        if call.method not in QUIET:
            self._world.feed.add(Kind.CALLED, call.chat_id)

    def _chat_of(self, given: Parameters) -> int:
        press = self._world.presses.get(given.text("callback_query_id"))
        return press.chat_id if press else given.integer("chat_id")


def _response(status: int, body: Mapping[str, object], parameters: Mapping[str, object]) -> web.Response:
    retry_after = parameters.get("retry_after")
    headers = {"Retry-After": str(retry_after)} if retry_after is not None else {}
    return web.Response(
        status=status, body=orjson.dumps(body), content_type="application/json", headers=headers
    )
