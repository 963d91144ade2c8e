"""Requests that nobody should send, each as raw bytes on a connection of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from random import Random

from bot.telegram.webhook import LONGEST_BODY, SECRET_HEADER
from tests.deploy.processes import SECRET

CHUNK = b"1000\r\n" + b" " * 0x1000 + b"\r\n"
PRESS = b'{"update_id":1,"message":{"message_id":1,"from":{"id":7},"chat":{"id":7,"type":"private"},"text":"/start"}}'


def request(*headers: str, body: bytes = b"", line: str = "POST /hook HTTP/1.1") -> bytes:
    """Return one request."""
    return "\r\n".join([line, "Host: x", *headers, "", ""]).encode("utf-8", "surrogateescape") + body


def sized(body: bytes, *headers: str) -> bytes:
    """Return a request that tells the length of its *body*."""
    return request(f"Content-Length: {len(body)}", *headers, body=body)


AUTHENTIC = f"{SECRET_HEADER}: {SECRET}"

# Each makes something else of chance, so that no two are alike.
ATTACKS: dict[str, Callable[[Random], bytes]] = {
    "no secret": lambda _: sized(PRESS),
    "wrong secret": lambda chance: sized(PRESS, f"{SECRET_HEADER}: {chance.randbytes(8).hex()}"),
    "secret but a letter": lambda _: sized(PRESS, AUTHENTIC[:-1]),
    "secret in the path": lambda _: request(
        f"Content-Length: {len(PRESS)}", line=f"POST /hook?secret={SECRET} HTTP/1.1", body=PRESS
    ),
    "says ninety megabytes": lambda _: request(AUTHENTIC, "Content-Length: 90000000", body=b" " * 4096),
    "chunks without end": lambda _: request(
        AUTHENTIC, "Transfer-Encoding: chunked", body=CHUNK * (LONGEST_BODY // 0x1000 + 2)
    ),
    "packed": lambda chance: sized(chance.randbytes(64), AUTHENTIC, "Content-Encoding: gzip"),
    "not JSON": lambda chance: sized(chance.randbytes(64), AUTHENTIC),
    "nested": lambda chance: sized(b"[" * chance.randrange(1, 60_000), AUTHENTIC),
    "no update": lambda chance: sized(b'{"update_id":%d}' % chance.getrandbits(62), AUTHENTIC),
    "wrong types": lambda _: sized(b'{"update_id":1,"message":{"from":[],"chat":"x","text":{}}}', AUTHENTIC),
    "both lengths": lambda _: request(
        AUTHENTIC, "Content-Length: 5", "Transfer-Encoding: chunked", body=b"0\r\n\r\n"
    ),
    "no HTTP": lambda chance: chance.randbytes(256),
    "header without end": lambda _: b"POST /hook HTTP/1.1\r\nX: " + b"a" * 70_000,
    "many headers": lambda _: request(*(f"X-{number}: 1" for number in range(300))),
    "other path": lambda chance: request(line=f"GET /{chance.randbytes(6).hex()} HTTP/1.1"),
    "other method": lambda _: request(AUTHENTIC, line="PUT /hook HTTP/1.1"),
    "up the tree": lambda _: request(line="GET /../../etc/passwd HTTP/1.1"),
    "body that stops": lambda _: request(AUTHENTIC, "Content-Length: 500", body=PRESS[:20]),
    "head that stops": lambda _: b"POST /hook HT",
}
PATIENCE = 30.0
STOPPING = ("body that stops", "head that stops", "says ninety megabytes")


class Slow:
    """Connections on which a head comes byte by byte, and never as a whole."""

    def __init__(self, lines: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]) -> None:
        self._lines = lines

    def say(self, more: bytes = b"a") -> None:
        """Send *more* on each."""
        for _, writer in self._lines:
            if not writer.is_closing():
                writer.write(more)

    async def are_shown_out(self) -> bool:
        """Wait until each was closed from the other side, and tell whether nothing was said there before."""
        said = await asyncio.gather(*(_rest(reader) for reader, _ in self._lines))
        return not any(said)

    def close(self) -> None:
        """Go."""
        for _, writer in self._lines:
            writer.close()


async def _rest(reader: asyncio.StreamReader) -> bytes:
    with suppress(ConnectionError):
        return await reader.read()
    return b""


@asynccontextmanager
async def slow(port: int, number: int) -> AsyncIterator[Slow]:
    """Open so many connections, with a part of a head on each."""
    made = Slow([await asyncio.open_connection("127.0.0.1", port) for _ in range(number)])
    made.say(b"POST /hook HTTP/1.1\r\nX: ")
    try:
        yield made
    finally:
        made.close()


async def attack(port: int, kind: str, chance: Random) -> str:
    """Send one request and return the first line of the answer; empty if there was none."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answer = b""
    # Whoever is refused while still sending finds the connection closed.
    with suppress(ConnectionError):
        writer.write(ATTACKS[kind](chance))
        await writer.drain()
        if kind not in STOPPING:
            async with asyncio.timeout(PATIENCE):
                answer = await reader.readline()
    writer.close()
    return answer.decode("latin-1").strip()
