"""What whoever runs the bot can do to what is kept: copy it, put it back, erase from it, change its key."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO, TypeVar

from bot.core.errors import ThimbleError
from bot.doses.when import next_slot
from bot.erasing import Request
from bot.settings import Settings, read_settings
from bot.storage import outside
from bot.storage.errors import StorageBusy
from bot.storage.keyfile import KeyFile
from bot.storage.open import open_store
from bot.storage.opt_ins import OptIns
from bot.storage.restore import Restore

T = TypeVar("T")

_ID = re.compile(r"[0-9]{1,19}")
_LONGEST_LINE = 64


class NotAnId(ThimbleError):
    """What was typed is not the id of a person."""


def _now() -> datetime:
    return datetime.now(UTC)


def _in_store(environment: Mapping[str, str], work: Callable[[OptIns], Awaitable[T]]) -> T:
    settings = read_settings(environment)

    async def opened() -> T:
        async with open_store(settings.database, settings.key_path, next_slot) as store:
            return await work(store)

    return asyncio.run(opened())


def _file(settings: Settings, tool: str) -> Path:
    path = outside.sqlite_path(settings.database)
    if path is None:
        raise ThimbleError(f"THIMBLE_DATABASE is PostgreSQL, which has its own tool for this: {tool}.")
    return path


def backup(environment: Mapping[str, str], target: Path) -> int:
    """Write a copy of the database to *target*, also while the bot runs. The key is not in it."""
    settings = read_settings(environment)
    outside.copy(_file(settings, "pg_dump"), target)
    print(
        f"{target} is written. It cannot be read without {settings.key_path}: keep a copy of that elsewhere."
    )
    return 0


def restore(environment: Mapping[str, str], source: Path, *, with_doses: bool) -> int:
    """Put the copy *source* in the place of a database that is gone."""
    settings = read_settings(environment)
    path = _file(settings, "pg_restore")
    people = Restore(source, path, settings.key_path, next_slot, _now, with_doses).run()
    print(f"{path} is there again, with what {people} people had asked to be remembered.")
    if not with_doses:
        print(
            "Doses by schedule were ended: somebody may have said stop since. People can ask for them again."
        )
    return 0


def erase(environment: Mapping[str, str], given: TextIO) -> int:
    """Erase everything about the person whose id is the first line of *given*, also while the bot runs."""
    person = _id(given.readline(_LONGEST_LINE).strip())

    async def work(store: OptIns) -> bool:
        known = await store.raw(person) is not None
        await store.forget(person)
        return known

    try:
        known = _in_store(environment, work)
    except StorageBusy:
        settings = read_settings(environment)
        path, key = outside.sqlite_path(settings.database), KeyFile(settings.key_path)
        if path is None:
            raise
        Request.beside(path, key).make(person)
        print("The running bot erased all there was about this person.")
    else:
        print("Erased." if known else "There was nothing about this person.")
    return 0


def _id(text: str) -> int:
    if not _ID.fullmatch(text) or int(text) >= 2**63:
        # Not quoted: it may well be somebody's.
        raise NotAnId("Give the person's Telegram id, digits alone, on standard input.")
    return int(text)


def expire(environment: Mapping[str, str]) -> int:
    """Erase everybody who has not been in contact for too long; a running bot does so every day by itself."""
    erased = _in_store(environment, lambda store: store.expire(_now().date()))
    print(f"{erased} erased.")
    return 0


def rotate_key(environment: Mapping[str, str]) -> int:
    """Encrypt everything with a new key and throw the old one away."""
    moved = _in_store(environment, lambda store: store.rotate())
    print(f"{moved} rows are under a new key. Earlier backups cannot be read with it: make a new one now.")
    return 0


def make_key(environment: Mapping[str, str]) -> int:
    """Make the key file ahead of its first use, for replicas that cannot make one together."""
    path = read_settings(environment).key_path
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    KeyFile(path).make()
    print(f"The key is in {path}. Keep a copy of it, apart from the copies of the database.")
    return 0
