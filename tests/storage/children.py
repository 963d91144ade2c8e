"""Processes that work until they are killed, and tell what they have done."""

import asyncio
import multiprocessing
import os
import random
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple

import asyncpg
import pytest

from bot.core.kept import Kept
from bot.storage import upkeep
from bot.storage.crypt import Ring
from bot.storage.opt_ins import OptIns
from bot.storage.rows import Row, Rows
from tests.storage.fixtures import opened
from tests.storage.people import TODAY, Where

context = multiprocessing.get_context("forkserver")
context.set_forkserver_preload(["tests.storage.children", "tests.doses.children", "tests.reliability.ready"])

Work = Callable[[Callable[..., None]], Coroutine[Any, Any, None]]


class Child(NamedTuple):
    """A process, and where it is heard."""

    process: BaseProcess
    ear: Connection

    def lines(self) -> Iterator[list[str]]:
        """Yield what it says, word by word, until it is dead."""
        with os.fdopen(os.dup(self.ear.fileno()), encoding="ascii") as heard:
            for line in heard:
                # A line that was cut off by the kill said nothing.
                if line.endswith("\n"):
                    yield line.split()

    def kill(self) -> None:
        """Kill it at once, so that it can clean up nothing."""
        self.process.kill()
        self.process.join()


@contextmanager
def child(work: Work) -> Iterator[Child]:
    """Start a process that does *work*; kill it at the latest when the context ends."""
    ear, mouth = context.Pipe(duplex=False)
    process = context.Process(target=_live, args=(work, mouth), daemon=True)
    process.start()
    mouth.close()
    born = Child(process, ear)
    try:
        yield born
    finally:
        born.kill()
        process.close()
        ear.close()


def _live(work: Work, mouth: Connection) -> None:
    def say(*words: object) -> None:
        os.write(mouth.fileno(), (" ".join(map(str, words)) + "\n").encode())

    asyncio.run(work(say))


async def writes(where: Where, seed: int, say: Callable[..., None]) -> None:
    """Keep and erase at random, four people at a time, and say what begins and what is confirmed."""
    async with opened(where) as store:
        await asyncio.gather(
            *(_writes(store, random.Random(f"{seed} {part}"), part, say) for part in range(4))
        )


async def _writes(store: OptIns, chance: random.Random, part: int, say: Callable[..., None]) -> None:
    while True:
        person = chance.randrange(15) * 4 + part
        anchor = chance.choice(["", "", f"a{chance.randrange(10**6)}"])
        say("begins", person, f"={anchor}")
        await (store.keep(person, kept_as(anchor)) if anchor else store.forget(person))
        say("confirms", person, f"={anchor}")


def kept_as(anchor: str) -> Kept:
    """Return somebody with this anchor, or with nothing."""
    return Kept(anchor=anchor, anchor_agreed=TODAY, seen=TODAY) if anchor else Kept()


def writer(where: Where, seed: int) -> Work:
    """Return the work of a process that writes at *where*."""
    return partial(writes, where, seed)


async def all_gone(url: str) -> None:
    """Wait until PostgreSQL has let go of processes that were killed."""
    if url.startswith("postgresql"):
        connection = await asyncpg.connect(url)
        await connection.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        await connection.close()


async def rotates(where: Where, say: Callable[..., None]) -> None:
    """Change the keys again and again, and say each row that was moved."""
    move = upkeep._put_under_current

    async def moves(rows: Rows, ring: Ring, row: Row) -> None:
        await move(rows, ring, row)
        say("moved")

    pytest.MonkeyPatch().setattr("bot.storage.upkeep._put_under_current", moves)
    async with opened(where) as store:
        while True:
            await store.rotate()
            say("rotated")


def rotator(where: Where) -> Work:
    """Return the work of a process that changes the keys at *where*."""
    return partial(rotates, where)
