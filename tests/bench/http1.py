"""Just enough HTTP/1.1 that the measuring side costs far less than what it measures."""

import asyncio
import os
import re
from typing import cast

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class Http(asyncio.Protocol):
    """One connection that carries whole messages with a Content-Length, in either direction."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self._received = b""

    def message(self, head: bytes, body: bytes) -> None:
        """Take one message."""
        raise NotImplementedError

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep *transport* to write to."""
        self.transport = cast("asyncio.Transport", transport)
        self._number = transport.get_extra_info("socket").fileno()

    def send_now(self, data: bytes) -> None:
        """Send *data* at once; the loop sends it together with whatever else is done in the same turn."""
        try:
            sent = os.write(self._number, data)
        except BlockingIOError:
            sent = 0
        if sent < len(data):
            self.transport.write(data[sent:])

    def data_received(self, data: bytes) -> None:
        """Cut what arrives into messages."""
        received = self._received + data if self._received else data
        while received:
            end = received.find(b"\r\n\r\n")
            if end < 0:
                break
            length = _LENGTH.search(received, 0, end)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(received) < whole:
                break
            head, body, received = received[:end], received[end + 4 : whole], received[whole:]
            self.message(head, body)
        self._received = received


def answer(body: bytes) -> bytes:
    """Return *body* as a response."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


def post(path: str, host: str, secret: str, body: bytes) -> bytes:
    """Return *body* as a request of the kind Telegram makes."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: keep-alive\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
