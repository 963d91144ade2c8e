"""Lets whoever runs the bot have somebody erased while the bot runs, where one process alone has the database.

The request is a file beside the database: the person's row by its encrypted key, which tells nobody who it is. Taken
away, it has been carried out.
"""

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.core.errors import ThimbleError
from bot.storage.crypt import Ring
from bot.storage.errors import StorageError, Tampered
from bot.storage.folder import create_private
from bot.storage.keyfile import KeyFile

log = logging.getLogger(__name__)

LOOK_EVERY: Final = 2.0
"""Seconds between two looks for a request."""

_PATIENCE: Final = 60.0
_ASK_EVERY: Final = 0.1


class NotErased(ThimbleError):
    """The running bot did not carry the request out."""


@dataclass(frozen=True, slots=True)
class Request:
    """The place for one request.

    Attributes:
        path: The file.
        key: The keys, by which the person is written down and known again.
    """

    path: Path
    key: KeyFile

    @classmethod
    def beside(cls, database: Path, key: KeyFile) -> "Request":
        """Return the place beside *database*."""
        return cls(database.with_name(f"{database.name}-erase"), key)

    def make(self, person: int, sleep: Callable[[float], None] = time.sleep) -> None:
        """Ask for *person* to be erased, and return once that is done.

        Raises:
            NotErased: It was not done in time; the request is taken back.
        """
        if not self.key.exists():
            return  # nobody has opted in
        who = self.key.read().current.who(person)
        draft = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        create_private(draft)
        draft.write_bytes(who)
        draft.replace(self.path)
        for _ in range(int(_PATIENCE / _ASK_EVERY)):
            if not self.path.exists():
                return
            sleep(_ASK_EVERY)
        self.path.unlink(missing_ok=True)
        raise NotErased(
            "The running bot did not answer, and may not have erased anything; stop it, and try again."
        )

    async def carry_out(self, forget: Callable[[int], Awaitable[None]]) -> bool:
        """Let *forget* erase whom the request names, if there is one, and tell whether there was."""
        try:
            who = self.path.read_bytes()
        except OSError:
            return False
        try:
            await forget(_person(self.key.read(), who))
        except Tampered:
            log.warning("A request to erase somebody cannot be read; it is taken away.")
        except StorageError as error:
            log.warning("Somebody could not be erased now (%s); it is tried again.", type(error).__name__)
            return True
        else:
            log.info("Somebody was erased, as whoever runs the bot asked.")
        self.path.unlink(missing_ok=True)
        return True

    async def watch(
        self,
        forget: Callable[[int], Awaitable[None]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Carry out each request, until cancelled."""
        while True:
            await self.carry_out(forget)
            await sleep(LOOK_EVERY)


def _person(ring: Ring, who: bytes) -> int:
    for key in ring.keys[:-1]:
        try:
            return key.person(who)
        except Tampered:
            continue
    return ring.current.person(who)
