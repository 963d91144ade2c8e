"""The way in by webhook: one authentic update for each request, answered after it has been handled."""

import asyncio
import hmac
import logging
from contextlib import suppress

import orjson
from aiohttp import web

from bot.telegram.failures import NotHandled
from bot.telegram.inbound import Received
from bot.telegram.reception import Reception

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105, the name of a header
LONGEST_BODY = 256 * 1024
"""Three times the longest update there can be: one that is refused comes again for a day, and holds up the chat."""

_JSON = {"Content-Type": "application/json"}
_BODY_SECONDS = 5.0
_ANSWER_SECONDS = 2.0
_COME_BACK_SECONDS = "3"
_LATE_AT_ONCE = 2


class Webhook:
    """Takes what Telegram posts.

    Args:
        secret: What Telegram was told to send along.
        reception: Takes the updates.
        body_seconds: How long a body may take to arrive.
        answer_seconds: How long a press may wait for its answer in our response; after that it gets a call of
            its own.
    """

    def __init__(
        self,
        secret: str,
        reception: Reception,
        body_seconds: float = _BODY_SECONDS,
        answer_seconds: float = _ANSWER_SECONDS,
    ) -> None:
        self._draining = False
        self._inside = 0
        self._empty = asyncio.Event()
        self._empty.set()
        self._secret = secret.encode()
        self._reception = reception
        self._body_seconds = body_seconds
        self._answer_seconds = answer_seconds
        # When thousands press, their late answers must not take every connection from what is said.
        self._late = asyncio.Semaphore(_LATE_AT_ONCE)

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request, the cheapest refusals first."""
        if not self._authentic(request):
            return _refused(403)
        if self._draining:
            return _come_back()
        self._inside += 1
        self._empty.clear()
        try:
            return await self._heard(request)
        finally:
            self._inside -= 1
            if not self._inside:
                self._empty.set()

    async def finish(self, seconds: float) -> None:
        """Send back what comes from now on; what came before is answered, within so many *seconds*."""
        self._draining = True
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._empty.wait()

    async def _heard(self, request: web.BaseRequest) -> web.Response:
        if "Content-Encoding" in request.headers or (request.content_length or 0) > LONGEST_BODY:
            return _refused(413)
        try:
            body = await self._body(request)
        except TimeoutError:
            return _refused(408)
        return await self._handled(body) if len(body) <= LONGEST_BODY else _refused(413)

    async def _body(self, request: web.BaseRequest) -> bytes:
        """Return the body, or a little more of it than is allowed: a body in chunks does not say its length."""
        if request.content.is_eof():
            return request.content.read_nowait()  # it came along with the head, as nearly always
        body = bytearray()
        async with asyncio.timeout(self._body_seconds):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > LONGEST_BODY:
                    break
        return bytes(body)

    def _authentic(self, request: web.BaseRequest) -> bool:
        given = request.headers.get(SECRET_HEADER, "")
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._secret)

    async def _handled(self, body: bytes) -> web.Response:
        try:
            update = orjson.loads(body)
        except orjson.JSONDecodeError:
            # Refused, it would come again for a day, and hold up everything behind it.
            log.warning("Telegram sent an update that is not JSON; it is passed over.")
            return web.Response()
        received = await self._reception.read(update)
        return web.Response() if received is None else await self._taken(received)

    async def _taken(self, received: Received) -> web.Response:
        answer = _Answer(self._reception, received.query, self._answer_seconds, self._late)
        try:
            await self._reception.take(received)
        except NotHandled as reason:
            log.warning("An update is sent back: %s", reason)
            await answer.settle()
            return _come_back()
        return await answer.settle()


class _Answer:
    """The answer owed to a press: it rides in our response, unless that takes too long."""

    def __init__(
        self, reception: Reception, query: str | None, seconds: float, late: asyncio.Semaphore
    ) -> None:
        self._reception = reception
        self._late = late
        self._query = query
        self._begun = False
        self._call: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(seconds, self._begin) if query else None

    def _begin(self) -> None:
        if self._query:
            self._call = asyncio.create_task(self._answer(self._query))

    async def _answer(self, query: str) -> None:
        async with self._late:
            self._begun = True
            await self._reception.answer(query)

    async def settle(self) -> web.Response:
        if self._timer is None:
            return web.Response()
        self._timer.cancel()
        if self._call is not None and self._begun:
            await self._call
            return web.Response()
        if self._call is not None:
            self._call.cancel()  # our response is there before its turn
        method = {"method": "answerCallbackQuery", "callback_query_id": self._query}
        return web.Response(body=orjson.dumps(method), headers=_JSON)


def _refused(status: int) -> web.Response:
    response = web.Response(status=status)
    response.force_close()
    return response


def _come_back() -> web.Response:
    return web.Response(status=503, headers={"Retry-After": _COME_BACK_SECONDS})
