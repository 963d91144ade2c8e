"""Looks at what is kept, and at the secrets: the database, the key, the files and who may read them."""

import asyncio
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.core.errors import ThimbleError
from bot.findings import Finding, State, refused
from bot.settings import PREFIX, Settings
from bot.storage import outside
from bot.storage.keyfile import KeyFile

_OTHERS = 0o007
_ANYBODY_ELSE = 0o077
_LEAST_FREE = 50 << 20
_SECRETS = ("TOKEN", "WEBHOOK_SECRET", "DATABASE")


def database(settings: Settings) -> Iterator[Finding]:
    """Yield how the database is, and the folder it lies in."""
    try:
        seen = asyncio.run(outside.look(settings.database))
    except ThimbleError as error:
        yield refused("database", error)
        return
    except ModuleNotFoundError:
        yield Finding(
            "database", State.WRONG, "PostgreSQL's driver is missing.", "pip install 'thimble[postgres]'"
        )
        return
    if seen.version > seen.latest:
        what = f"It is at version {seen.version}; this bot knows up to {seen.latest}."
        yield Finding(
            "database", State.WRONG, what, "Run the newer bot again, or restore a backup from before."
        )
    elif seen.read_only:
        remedy = f"Let {PREFIX}DATABASE name the primary."
        yield Finding("database", State.WRONG, "It is a standby, which takes no changes.", remedy)
    elif not seen.version:
        yield Finding("database", State.GOOD, "There is nothing in it: nobody has opted in.")
    elif seen.version < seen.latest:
        yield Finding(
            "database", State.NOTE, f"The next start brings it to version {seen.latest}.", "Back it up."
        )
    else:
        yield Finding("database", State.GOOD, f"It can be read, and is at version {seen.version}.")
    yield from _marks(settings, seen)
    if path := outside.sqlite_path(settings.database):
        yield from _folder(path)


def _marks(settings: Settings, seen: outside.Seen) -> Iterator[Finding]:
    file = KeyFile(settings.key_path)
    if not seen.marks:
        return
    try:
        there = file.exists()
        fits = there and file.read().recognises(seen.marks)
    except (ThimbleError, OSError):
        return  # told where the key is looked at
    if not there:
        remedy = "Put it back; without it nothing in the database can be read."
        yield Finding("key", State.WRONG, f"{settings.key_path} is missing.", remedy)
    elif not fits:
        yield Finding("key", State.WRONG, "It belongs to another database.", "Put the right one back.")


def _folder(path: Path) -> Iterator[Finding]:
    folder = path.absolute().parent
    if not os.access(folder, os.W_OK | os.X_OK):
        yield Finding("files", State.WRONG, f"{folder} is missing or not writable.", _open_up(folder))
        return
    if (free := shutil.disk_usage(folder).free) < _LEAST_FREE:
        yield Finding("files", State.WRONG, f"{free >> 20} MB are free at {folder}.", "Make room.")
    opened = [file for file in folder.glob(f"{path.name}*") if file.stat().st_mode & _ANYBODY_ELSE]
    opened = [file for file in opened if not file.name.endswith("-reserve")]
    for file in opened:
        yield Finding("files", State.WRONG, f"Others may read {file}.", f"chmod 600 {file}")
    if not opened:
        yield Finding("files", State.GOOD, f"{folder} takes files, and nobody else reads what is kept.")


def _open_up(folder: Path) -> str:
    if folder.exists():
        return f"Give {folder} to the user that the bot runs as."
    return f"mkdir -p -m 700 {folder}, as the user that the bot runs as."


def key(settings: Settings) -> Iterator[Finding]:
    """Yield how the key is."""
    path, data = settings.key_path, outside.sqlite_path(settings.database)
    if data and data.absolute().parent == path.absolute().parent:
        what = (
            f"It lies beside the data, in {path.absolute().parent}: whoever takes a copy of one takes both."
        )
        yield Finding(
            "key", State.WRONG, what, f"Move it elsewhere while the bot is stopped; set {PREFIX}KEY_FILE."
        )
    if not KeyFile(path).exists():
        if os.access(path.parent, os.W_OK | os.X_OK):
            yield Finding("key", State.GOOD, "It is made when somebody opts in.")
        else:
            what = f"{path.parent}, where the key will be made, is missing or not writable."
            yield Finding("key", State.WRONG, what, _open_up(path.parent))
        return
    try:
        ring = KeyFile(path).read()
    except ThimbleError as error:
        yield refused("key", error)
        return
    yield Finding("key", State.GOOD, f"Key {ring.current.kid} can be read. Keep a copy of it elsewhere.")


def secrets(environment: Mapping[str, str]) -> Iterator[Finding]:
    """Yield who else may read the secrets."""
    for name in _SECRETS:
        file = environment.get(f"{PREFIX}{name}_FILE")
        if file and Path(file).exists() and Path(file).stat().st_mode & _OTHERS:
            yield Finding(
                "files", State.WRONG, f"Everybody on this machine may read {file}.", f"chmod 600 {file}"
            )
    if environment.get(f"{PREFIX}TOKEN"):
        remedy = f"Put it into a file and name that in {PREFIX}TOKEN_FILE."
        yield Finding(
            "files", State.NOTE, "The token is in the environment, which other tools may log.", remedy
        )
