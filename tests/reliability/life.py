"""The whole bot as a process of its own, from its start to its kill."""

import asyncio
import os
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
import uvloop

from bot import log
from bot.app import built
from bot.settings import Settings
from tests.reliability.clock import SharedClock
from tests.storage.children import context

OPENS = b"opens"
IDLE = b"idle"

# Times that suit lives of a second: what a killed process was sending must not hold up everybody.
_LEASE = timedelta(seconds=1.5)
_SEND_LIMIT = 0.75
_LOOK_EVERY = 0.2


class Life:
    """One process that runs the bot, until it is killed.

    Args:
        settings: How it runs.
        clock: The file with the time.
        log_file: Where everything goes that it says.
        idle: Called each time it has nothing to send.
    """

    def __init__(self, settings: Settings, clock: Path, log_file: Path, idle: Callable[[], None]) -> None:
        self._ear, mouth = context.Pipe(duplex=False)
        self._process = context.Process(target=_live, args=(settings, clock, log_file, mouth), daemon=True)
        self._process.start()
        mouth.close()
        self._idle = idle
        self._opened = asyncio.Event()
        asyncio.get_running_loop().add_reader(self._ear.fileno(), self._hear)

    def _hear(self) -> None:
        try:
            heard = self._ear.recv_bytes()
        except EOFError:
            asyncio.get_running_loop().remove_reader(self._ear.fileno())
            return
        if heard == OPENS:
            self._opened.set()
        else:
            self._idle()

    async def opens(self) -> None:
        """Return when it is about to open its database."""
        await self._opened.wait()

    async def kill(self) -> None:
        """Kill it at once, so that it can clean up nothing; it must have lived until then."""
        assert self._process.exitcode is None, "the bot ended by itself"
        self._process.kill()
        await asyncio.to_thread(self._process.join)
        asyncio.get_running_loop().remove_reader(self._ear.fileno())
        self._ear.close()
        self._process.close()


def _live(settings: Settings, clock: Path, log_file: Path, mouth: Connection) -> None:
    with log_file.open("a", encoding="utf-8") as heard:
        for stream in (1, 2):
            os.dup2(heard.fileno(), stream)
    log.configure("DEBUG", secrets=[settings.token, settings.webhook_secret or ""])
    patch = pytest.MonkeyPatch()
    patch.setattr("bot.storage.postgres_rows.LEASE", _LEASE)
    patch.setattr("bot.doses.sender.SEND_LIMIT", _SEND_LIMIT)
    patch.setattr("bot.doses.sender.LOOK_EVERY", _LOOK_EVERY)
    patch.setattr("tests.reliability.clock.LOOK_EVERY", _LOOK_EVERY)
    uvloop.run(_serve(settings, SharedClock(clock, lambda: mouth.send_bytes(IDLE)), mouth))


async def _serve(settings: Settings, clock: SharedClock, mouth: Connection) -> None:
    from tests.reliability.ready import WORDS

    mouth.send_bytes(OPENS)
    listen = settings.listen if settings.webhook_url else None
    async with built(settings, WORDS, listen, clock) as (runner, _):
        await runner.run(asyncio.Event())
