"""A fast fake of Telegram: its Bot API server, and the delivery of updates by webhook or polling."""

import asyncio
import json
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntFlag
from urllib.parse import parse_qs, urlsplit

from tests.bench import updates
from tests.bench.http1 import Http, answer, post

_METHOD = re.compile(rb"/bot[^/]+/(\w+)")
_CHAT = re.compile(rb'chat_id["=:\s]*(\d+)')
_QUERY = re.compile(rb'callback_query_id["=:\s]*(\d+)')
_OFFSET = re.compile(rb'offset["=:\s]*(\d+)')
_NO_WAIT = re.compile(rb'"timeout":0[,}]|(?:^|&)timeout=0(?:&|$)')
_SENT_BACK = re.compile(rb"HTTP/1.1 503 ")
_AGAIN_AFTER = 0.1
_NO_UPDATES = b'{"ok":true,"result":[]}'
_PLAIN: dict[bytes, bytes] = {
    b"getMe": updates.ME,
    b"getWebhookInfo": b'{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}',
    b"getMyCommands": _NO_UPDATES,
    b"getMyDescription": b'{"ok":true,"result":{"description":""}}',
    b"getMyShortDescription": b'{"ok":true,"result":{"short_description":""}}',
}


class Owed(IntFlag):
    """What a turn still waits for."""

    NOTHING = 0
    WORDS = 1  # a message sent or edited
    ANSWER = 2  # the press answered
    RESPONSE = 4  # the webhook's response


@dataclass(slots=True)
class Turn:
    """One thing a person did.

    Attributes:
        person: Who.
        owed: What must come of it.
        then: Told when all of it has come.
        began: When it was done.
        seen: When the person saw something of it.
        keyboard: The callback data of the message they saw, where that is read.
    """

    person: int
    owed: Owed
    then: Callable[["Turn"], None]
    began: float = 0.0
    seen: float = 0.0
    keyboard: list[str] = field(default_factory=list)


class Telegram:
    """The server, the people's phones, and the line to the bot.

    Args:
        webhook: URL of the bot's webhook; None to let it poll.
        secret: What the webhook is shown.
        reads: Whether the people read their keyboards, which costs this side something.

    Attributes:
        ready: Set once the bot takes updates.
        api_url: Where the server is.
    """

    def __init__(self, webhook: str | None = None, secret: str = "", *, reads: bool = False) -> None:
        self.ready = asyncio.Event()
        self.api_url = ""
        self._over = False
        self._hook = urlsplit(webhook) if webhook else None
        self._secret = secret
        self._reads = reads
        self._turns: dict[int, Turn] = {}
        self._number = 1000
        self._idle: deque[_Delivery] = deque()
        self._queue: deque[tuple[int, bytes]] = deque()
        self._polling: _Api | None = None
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Begin to listen."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Api(self), "127.0.0.1", 0, backlog=1024)
        port = self._server.sockets[0].getsockname()[1]
        self.api_url = f"http://127.0.0.1:{port}"

    async def stop(self) -> None:
        """Deliver nothing more, listen no more, and hang up."""
        self._over = True
        for line in self._idle:
            line.transport.close()
        if self._server is not None:
            self._server.close()

    async def connect(self, lines: int) -> None:
        """Open *lines* connections to the webhook; none are needed for polling."""
        if self._hook is not None:
            for _ in range(lines - len(self._idle)):
                self._idle.append(await self._line(self._hook.hostname or "", self._hook.port or 80))

    async def _line(self, host: str, port: int) -> "_Delivery":
        while True:  # some set their webhook a moment before they listen
            try:
                connecting = asyncio.get_running_loop().create_connection(lambda: _Delivery(self), host, port)
                return (await connecting)[1]
            except (ConnectionRefusedError, ConnectionResetError):
                await asyncio.sleep(0.01)

    def press(self, turn: Turn, data: str) -> None:
        """Let the person of *turn* press the button with *data*."""
        turn.owed |= Owed.ANSWER
        self._deliver(turn, updates.press(self._next(), turn.person, data))

    def say(self, turn: Turn, text: str, *, now: bool = False) -> None:
        """Let the person of *turn* write *text*; *now* is not with whatever else is done in this turn of the loop."""
        self._deliver(turn, updates.said(self._next(), turn.person, text), now=now)

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _deliver(self, turn: Turn, body: bytes, *, now: bool = False) -> None:
        if self._over:
            return
        turn.began = time.perf_counter()
        self._turns[turn.person] = turn
        if self._hook is None:
            self._queue.append((self._number, body))
            if self._polling is not None:
                self._hand_out(self._polling)
            return
        turn.owed |= Owed.RESPONSE
        line = self._idle.popleft()
        line.person = turn.person
        line.request = post(self._hook.path, self._hook.netloc, self._secret, body)
        send = line.send_now if now else line.transport.write
        send(line.request)

    def returned(self, line: "_Delivery", head: bytes, body: bytes) -> None:
        """Take the webhook's response."""
        if _SENT_BACK.match(head):
            asyncio.get_running_loop().call_later(_AGAIN_AFTER, line.transport.write, line.request)
            return
        self._idle.append(line)
        came = Owed.RESPONSE | (Owed.ANSWER if b"answerCallbackQuery" in body else Owed.NOTHING)
        self._came(line.person, came)

    def called(self, api: "_Api", method: bytes, body: bytes) -> None:
        """Take a call of the bot."""
        match method:
            case b"editMessageText" | b"sendMessage":
                self._shown(api, body)
            case b"answerCallbackQuery":
                found = _QUERY.search(body)
                api.transport.write(answer(updates.DONE))
                self._came(int(found[1]) // updates.SERIALS if found else 0, Owed.ANSWER)
            case b"getUpdates":
                self._polled(api, body)
            case _:
                if method == b"setWebhook":
                    self.ready.set()
                api.transport.write(answer(_PLAIN.get(method, updates.DONE)))

    def _shown(self, api: "_Api", body: bytes) -> None:
        found = _CHAT.search(body)
        person = int(found[1]) if found else 0
        api.transport.write(answer(updates.shown(person)))
        turn = self._turns.get(person)
        if turn is not None:
            turn.seen = time.perf_counter()
            if self._reads:
                turn.keyboard = _keyboard(body)
            self._came(person, Owed.WORDS)

    def _came(self, person: int, what: Owed) -> None:
        turn = self._turns.get(person)
        if turn is None:
            return
        turn.owed &= ~what
        if not turn.owed:
            del self._turns[person]
            turn.then(turn)

    def _polled(self, api: "_Api", body: bytes) -> None:
        self.ready.set()
        found = _OFFSET.search(body)
        offset = int(found[1]) if found else 0
        while self._queue and self._queue[0][0] < offset:
            self._queue.popleft()
        if self._queue or _NO_WAIT.search(body):
            self._hand_out(api)
        else:
            self._polling = api

    def _hand_out(self, api: "_Api") -> None:
        self._polling = None
        first = [self._queue[at][1] for at in range(min(100, len(self._queue)))]
        api.transport.write(answer(b'{"ok":true,"result":[%b]}' % b",".join(first)))


class _Api(Http):
    """A connection that the bot has opened."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__()
        self._telegram = telegram

    def message(self, head: bytes, body: bytes) -> None:
        found = _METHOD.search(head)
        self._telegram.called(self, found[1] if found else b"", body)


class _Delivery(Http):
    """A connection to the bot's webhook."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__()
        self._telegram = telegram
        self.person = 0
        self.request = b""

    def message(self, head: bytes, body: bytes) -> None:
        self._telegram.returned(self, head, body)


def _keyboard(body: bytes) -> list[str]:
    markup = (
        parse_qs(body.decode()).get("reply_markup", ["{}"])[0]
        if not body.startswith(b"{")
        else json.loads(body).get("reply_markup", "{}")
    )
    keys = json.loads(markup).get("inline_keyboard", [])
    return [key["callback_data"] for row in keys for key in row if "callback_data" in key]
