"""A bot's webhook that does as it is told."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.sandbox.bell import Bell


@dataclass(frozen=True, slots=True)
class Post:
    """One request as it came."""

    update: dict[str, Any]
    headers: Mapping[str, str]


class Hook:
    """Keeps every post; answers 200 unless told otherwise."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.answers: list[int] = []
        self.headers: dict[str, str] = {}
        self.body: dict[str, object] = {}
        self.url = ""
        self._came = Bell()
        self._open = asyncio.Event()
        self._open.set()

    @property
    def texts(self) -> list[str]:
        """The texts of the messages that came."""
        return [post.update["message"]["text"] for post in self.posts]

    def hold(self) -> None:
        """Keep every answer back."""
        self._open.clear()

    def release(self) -> None:
        """Give the answers."""
        self._open.set()

    async def received(self, number: int) -> None:
        """Wait until *number* posts have come."""
        while len(self.posts) < number:
            await self._came.wait()

    async def handle(self, request: web.Request) -> web.Response:
        """Take one post."""
        self.posts.append(Post(await request.json(), request.headers))
        self._came.ring()
        await self._open.wait()
        status = self.answers.pop(0) if self.answers else 200
        return web.json_response(self.body, status=status, headers=self.headers if status != 200 else {})
