"""Carries Bot API calls over aiohttp."""

import json
from http import HTTPStatus
from typing import cast

import orjson
from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    TCPConnector,
)
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.telegram.failures import NotSent, TooMany, Unknown

_CONNECT_SECONDS = 5.0
_LONGEST_PAUSE = 3600.0
_DONE = b'{"ok":true,"result":true}'
_NO_UPDATES = b'{"ok":true,"result":[]}'
_EDITS = ("/editMessageText", "/editMessageReplyMarkup")


class AiohttpRequest(BaseRequest):
    """One pool of connections to the Bot API.

    What it raises never holds the address that was called, since that contains the token.

    Args:
        connections: Most connections open at once.
        seconds: Longest time for one call, from asking for a connection to the last byte.
    """

    __slots__ = ("_connections", "_seconds", "_session", "_urls", "_usual")

    def __init__(self, connections: int = 128, seconds: float = 10.0) -> None:
        self._connections = connections
        self._seconds = seconds
        self._usual = _limit(seconds)
        self._session: ClientSession | None = None
        self._urls: dict[str, URL] = {}

    @property
    def read_timeout(self) -> float:
        """Longest time for one call, in seconds."""
        return self._seconds

    async def initialize(self) -> None:
        """Open the pool. Doing it twice is fine."""
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=self._connections, ttl_dns_cache=300),
                cookie_jar=DummyCookieJar(),
                headers={"Content-Type": "application/json"},
                # Nobody reads them, and an answer that small is not worth compressing.
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
                timeout=self._usual,
            )

    async def shutdown(self) -> None:
        """Close the pool. Doing it twice is fine."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0913, PLR0917, the signature is python-telegram-bot's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002, one limit covers the whole call
        connect_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Return HTTP status and body of Telegram's answer.

        Raises:
            NotSent: If the call surely did not reach Telegram.
            Unknown: If it may have.
            TooMany: If Telegram asks for a pause.
        """
        body = orjson.dumps(request_data.parameters) if request_data else b"{}"
        status, payload = await self._exchange(method, url, body, self._limit_for(read_timeout))
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise TooMany(_pause(payload))
        if status >= HTTPStatus.MULTIPLE_CHOICES:
            return status, _refusal(payload)
        return status, self._what_is_read(url, payload)

    def _what_is_read(self, url: str, payload: bytes) -> bytes:
        # Telegram answers with the whole message. Of an edit nobody reads anything, of a new one only which it is.
        if url.endswith(_EDITS):
            return _DONE
        if not url.endswith("/sendMessage"):
            return payload
        data = _parsed(payload)
        message = data.get("result") if isinstance(data, dict) else None
        if not isinstance(message, dict):
            return payload
        brief = {key: message.get(key) for key in ("message_id", "date", "chat")}
        return orjson.dumps({"ok": True, "result": brief})

    async def _exchange(self, method: str, url: str, body: bytes, limit: ClientTimeout) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSent("The connection to Telegram is closed.")
        failure: NetworkError
        try:
            async with self._session.request(
                method, self._url(url), data=body, allow_redirects=False, timeout=limit
            ) as response:
                return response.status, await response.read()
        except (ClientConnectorError, ConnectionTimeoutError):
            failure = NotSent("Telegram cannot be reached.")
        except TimeoutError:
            failure = Unknown("Telegram did not answer in time.")
        except (ClientError, OSError):
            failure = Unknown("The connection to Telegram broke.")
        # Raised out here, so that the original, which names the address, does not hang on to it.
        raise failure

    def _url(self, url: str) -> URL:
        # A bot calls about a dozen methods, so this stays small.
        known = self._urls.get(url)
        if known is None:
            known = self._urls[url] = URL(url)
        return known

    def _limit_for(self, seconds: object) -> ClientTimeout:
        return _limit(seconds) if isinstance(seconds, int | float) else self._usual

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """Return *payload* as read from JSON.

        Raises:
            TelegramError: If it is not a JSON object. Nothing of it is kept or logged.
        """
        data = _parsed(payload)
        if not isinstance(data, dict):
            raise TelegramError("Telegram's answer cannot be read.")
        return data


class Intake(AiohttpRequest):
    """The request class for getUpdates: hands the updates out as they came.

    The library gets an empty list to build objects from, so that an update it cannot parse spoils nothing.
    """

    __slots__ = ("_updates",)

    def __init__(self) -> None:
        super().__init__(connections=2)
        self._updates: list[object] = []

    def take(self) -> list[object]:
        """Return the updates of the last call, once."""
        updates, self._updates = self._updates, []
        return updates

    def _what_is_read(self, url: str, payload: bytes) -> bytes:  # noqa: ARG002, it only ever calls one method
        data = _parsed(payload)
        updates = data.get("result") if isinstance(data, dict) else None
        if not isinstance(updates, list):
            raise TelegramError("Telegram's answer cannot be read.")
        self._updates = updates
        return _NO_UPDATES


def _limit(seconds: float) -> ClientTimeout:
    return ClientTimeout(total=seconds, sock_connect=_CONNECT_SECONDS)


def _parsed(payload: bytes) -> object:
    try:
        return orjson.loads(payload)
    except orjson.JSONDecodeError:
        pass
    # The stricter reader refuses half a surrogate pair anywhere; one odd text must not spoil a batch.
    try:
        return cast("object", json.loads(payload.decode("utf-8", "replace")))
    except (ValueError, RecursionError):
        return None


def _refusal(payload: bytes) -> bytes:
    # A proxy on the way may answer with a page that repeats the address, and the address holds the token.
    data = _parsed(payload)
    description = data.get("description") if isinstance(data, dict) else None
    return orjson.dumps({"ok": False, "description": description if isinstance(description, str) else ""})


def _pause(payload: bytes) -> float:
    data = _parsed(payload)
    parameters = data.get("parameters") if isinstance(data, dict) else None
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    return min(float(seconds), _LONGEST_PAUSE) if isinstance(seconds, int | float) and seconds > 0 else 1.0
