"""Tells whether the bot could answer somebody at this moment."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

from bot.core.kept import Kept
from bot.storage.errors import StorageError

log = logging.getLogger(__name__)

LATELY = 60.0
"""Seconds for which an answer of the Bot API server counts."""

_LOOK_EVERY = 10.0
_PATIENCE = 5.0
_NOBODY = 0


class Changeable(Protocol):
    """As much of a store as is asked here; see `bot.storage.base.Store`."""

    async def change(self, person: int, change: Callable[[Kept], Kept]) -> Kept:
        """Change what is remembered about *person* in one step."""


@dataclass(slots=True)
class Readiness:
    """Ready is: the Bot API server was reachable lately, and the database takes a change.

    That the content is loaded goes without saying: a bot that could not load it has not started.

    Attributes:
        store: The database.
        reach: Tells whether the Bot API server is reachable.
        clock: Seconds that only ever grow.
    """

    store: Changeable
    reach: Callable[[], Awaitable[bool]]
    clock: Callable[[], float] = time.monotonic
    _looked: float = field(default=float("-inf"), init=False)
    _reached: float = field(default=float("-inf"), init=False)
    _said: bool = field(default=True, init=False)

    async def __call__(self) -> bool:
        """Tell whether the bot is ready, and log when that changes."""
        reached, writable = await asyncio.gather(self._reached_lately(), self._writable())
        ready = reached and writable
        if ready != self._said:
            log.warning("ready: %s (Bot API reachable: %s, database writable: %s)", ready, reached, writable)
        self._said = ready
        return ready

    async def _reached_lately(self) -> bool:
        if self.clock() - self._looked >= _LOOK_EVERY:
            self._looked = self.clock()
            if await self.reach():
                self._reached = self.clock()
        return self.clock() - self._reached < LATELY

    async def _writable(self) -> bool:
        try:
            async with asyncio.timeout(_PATIENCE):
                # A change that changes nothing takes every lock a change needs, and leaves no trace.
                await self.store.change(_NOBODY, lambda kept: kept)
        except (StorageError, TimeoutError):
            return False
        return True


async def reaches(api_url: str) -> bool:
    """Tell whether the server of *api_url* takes a connection, with a valid certificate where it is https."""
    url = urlsplit(api_url)
    secure = url.scheme == "https"
    try:
        async with asyncio.timeout(_PATIENCE):
            _, writer = await asyncio.open_connection(
                url.hostname, url.port or (443 if secure else 80), ssl=secure or None
            )
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True
