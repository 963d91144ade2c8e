"""Keeps the clock from moving while somebody changes the times of their doses."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.sandbox import Sandbox


class Gate:
    """Open for any number who change times, or for the one who moves the clock.

    Args:
        sandbox: Knows which updates the bot has confirmed.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._queue = sandbox.world.queue
        self._changing = 0
        self._moving = False
        self._turned = asyncio.Condition()

    @asynccontextmanager
    async def changing(self) -> AsyncIterator[None]:
        """Change times, while the clock stands still."""
        async with self._turned:
            await self._turned.wait_for(lambda: not self._moving)
            self._changing += 1
        try:
            yield
        finally:
            async with self._turned:
                self._changing -= 1
                self._turned.notify_all()

    @asynccontextmanager
    async def moving(self) -> AsyncIterator[None]:
        """Move the clock, while nobody changes times."""
        async with self._turned:
            self._moving = True
            await self._turned.wait_for(lambda: not self._changing)
        try:
            yield
        finally:
            async with self._turned:
                self._moving = False
                self._turned.notify_all()

    async def confirmed(self, update: int) -> None:
        """Wait until the bot has confirmed *update*."""
        while update in self.waiting():
            await self._queue.changed.wait()

    def waiting(self) -> set[int]:
        """Return the updates that the bot has not confirmed."""
        return {update.id for update in self._queue.pending()}
