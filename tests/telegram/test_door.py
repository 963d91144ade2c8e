"""The door: who says nothing whole gives way, and who was heard stays."""

import asyncio
import resource
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

from aiohttp import web

from bot.telegram.door import MOST_STRANGERS, Door, room

HOUR = 3_600.0
WHOLE = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
PART = b"GET / HT"


async def answering(_: web.BaseRequest) -> web.StreamResponse:
    """Answer, and keep the connection."""
    return web.Response(text="welcome")


class Guest:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    def says(self, words: bytes) -> None:
        """Send *words*."""
        self._writer.write(words)

    async def hears(self) -> str:
        """Return the last word of the next answer; empty if the connection was closed instead."""
        self.says(WHOLE)
        try:
            answer = await self._reader.readuntil(b"welcome")
        except (asyncio.IncompleteReadError, ConnectionError):
            return ""
        return answer[-7:].decode()

    async def is_shown_out(self) -> bool:
        """Wait for the end of the connection."""
        with suppress(ConnectionError):
            return await self._reader.read() == b""
        return True

    async def leave(self) -> None:
        """Close the connection."""
        self._writer.close()


@asynccontextmanager
async def entrance(*, head_seconds: float = HOUR, most: int = 3) -> AsyncIterator[tuple[AsyncExitStack, int]]:
    """Listen behind a door, and tell the port."""
    runner = web.ServerRunner(Door(answering, head_seconds=head_seconds, most=most))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with AsyncExitStack() as guests:
        yield guests, runner.addresses[0][1]
    await runner.cleanup()


async def guest(guests: AsyncExitStack, port: int) -> Guest:
    """Come to the door."""
    one = Guest(*await asyncio.open_connection("127.0.0.1", port))
    guests.push_async_callback(one.leave)
    return one


async def test_who_says_nothing_whole_in_time_is_shown_out() -> None:
    """However little of it there was."""
    async with entrance(head_seconds=0.0) as (guests, port):
        silent, halting = [await guest(guests, port) for _ in range(2)]
        halting.says(PART)

        assert await silent.is_shown_out()
        assert await halting.is_shown_out()


async def test_when_too_many_wait_the_first_gives_way() -> None:
    """The others, and whoever comes last, are heard."""
    async with entrance(most=3) as (guests, port):
        first, *others = [await guest(guests, port) for _ in range(4)]

        assert await first.is_shown_out()
        assert [await other.hears() for other in others] == ["welcome"] * 3


async def test_who_was_heard_once_gives_way_to_nobody() -> None:
    """Such as the proxy, between two updates."""
    async with entrance(most=1) as (guests, port):
        known = await guest(guests, port)
        before = await known.hears()
        stranger, _ = [await guest(guests, port) for _ in range(2)]

        assert await stranger.is_shown_out()
        assert (before, await known.hears()) == ("welcome", "welcome")


def test_there_is_room_in_the_files_that_may_be_open() -> None:
    """With as many left for everything else; looking twice changes nothing."""
    found = room()

    assert found == room() == min(MOST_STRANGERS, resource.getrlimit(resource.RLIMIT_NOFILE)[0] // 2)
