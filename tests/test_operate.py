"""What whoever runs the bot can do to what is kept."""

import asyncio
import io
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from bot.core.errors import ThimbleError
from bot.core.kept import FORGET_AFTER, Kept
from bot.erasing import Request
from bot.operate import backup, erase, expire, make_key, restore, rotate_key
from bot.storage.errors import StorageRefused
from bot.storage.keyfile import KeyFile
from bot.storage.opt_ins import OptIns
from tests.storage.fixtures import opened
from tests.storage.people import ALL, DOSED, LANG, Where, sqlite_in

T = TypeVar("T")
PERSON = 7_123_456_789


@pytest.fixture
def where(tmp_path: Path) -> Where:
    """Return a place for a database."""
    return sqlite_in(tmp_path)


@pytest.fixture
def environment(where: Where) -> dict[str, str]:
    """Return the settings for it."""
    return {
        "THIMBLE_TOKEN": "1234567:made-up-for-this-test-alone",
        "THIMBLE_DATABASE": where.url,
        "THIMBLE_KEY_FILE": str(where.key_file),
    }


def in_store(where: Where, work: Callable[[OptIns], Awaitable[T]]) -> T:
    """Do *work* in the store at *where*."""

    async def opened_once() -> T:
        async with opened(where) as store:
            return await work(store)

    return asyncio.run(opened_once())


def keep(where: Where, **people: Kept) -> None:
    """Keep something about people, named by ``p`` and their id."""

    async def work(store: OptIns) -> None:
        for name, kept in people.items():
            await store.keep(int(name[1:]), kept)

    in_store(where, work)


def kept(where: Where, person: int) -> Kept:
    """Return what is kept about *person*."""
    return in_store(where, lambda store: store.load(person))


def test_a_backup_is_made_while_the_bot_runs(
    where: Where, environment: dict[str, str], tmp_path: Path
) -> None:
    """It is one file, for its owner alone, and the bot goes on writing."""
    target = tmp_path / "copy.db"

    async def meanwhile() -> int:
        async with opened(where) as store:
            await store.keep(1, LANG)
            await asyncio.to_thread(backup, environment, target)
            await store.keep(2, LANG)
            return await store.rows()

    assert asyncio.run(meanwhile()) == 2
    assert target.stat().st_mode & 0o777 == 0o600
    assert sorted(file.name for file in tmp_path.glob("copy*")) == ["copy.db"]


def test_a_backup_overwrites_nothing(where: Where, environment: dict[str, str], tmp_path: Path) -> None:
    """The earlier one may be the only good one."""
    keep(where, p1=LANG)
    target = tmp_path / "copy.db"
    target.write_text("precious", "utf-8")

    with pytest.raises(StorageRefused, match="exists"):
        backup(environment, target)
    assert target.read_text("utf-8") == "precious"


def test_without_opt_ins_there_is_nothing_to_copy(environment: dict[str, str], tmp_path: Path) -> None:
    """It is said, and no empty file pretends to be a backup."""
    with pytest.raises(StorageRefused, match="nobody has opted in"):
        backup(environment, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def copied_and_lost(where: Where, environment: dict[str, str], tmp_path: Path) -> Path:
    """Return a backup of a database that is gone since."""
    target = tmp_path / "copy.db"
    backup(environment, target)
    for file in where.sqlite.parent.iterdir():
        file.unlink()
    return target


def test_what_was_copied_can_be_put_back_without_its_doses(
    where: Where, environment: dict[str, str], tmp_path: Path
) -> None:
    """Who said stop after the copy was made must not hear from us again."""
    keep(where, p1=LANG, p2=ALL, p3=DOSED)
    copy = copied_and_lost(where, environment, tmp_path)
    restore(environment, copy, with_doses=False)

    assert kept(where, 1) == LANG
    assert (kept(where, 2).anchor, kept(where, 2).doses) == (ALL.anchor, None)
    assert kept(where, 3) == Kept()
    assert [file.name for file in where.sqlite.parent.iterdir() if file.name.startswith(".")] == []


def test_doses_go_on_where_that_is_asked_for(
    where: Where, environment: dict[str, str], tmp_path: Path
) -> None:
    """By whoever knows that nobody can have said stop."""
    keep(where, p2=ALL)
    restore(environment, copied_and_lost(where, environment, tmp_path), with_doses=True)

    assert kept(where, 2) == ALL


@pytest.mark.parametrize("trouble", ["in the way", "running", "other key", "damaged"])
def test_what_cannot_be_restored_changes_nothing(
    where: Where, environment: dict[str, str], tmp_path: Path, trouble: str
) -> None:
    """A database in the way, a bot at work, another key, a broken copy: each is refused."""
    keep(where, p1=LANG)
    copy = copied_and_lost(where, environment, tmp_path)
    match trouble:
        case "in the way":
            where.sqlite.write_bytes(b"something")
        case "other key":
            where.key_file.unlink()
            make_key(environment)
        case "damaged":
            copy.write_bytes(copy.read_bytes()[:5000])
    before = sorted(where.sqlite.parent.iterdir())
    do = partial(restore, environment, copy, with_doses=False)
    while_running = partial(in_store, where, lambda _: asyncio.to_thread(do))
    with pytest.raises(ThimbleError):
        (while_running if trouble == "running" else do)()

    assert sorted(where.sqlite.parent.iterdir()) == before


def test_a_person_is_erased_by_an_id_that_is_typed(
    where: Where, environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """It stands on no command line, and is not repeated."""
    keep(where, **{f"p{PERSON}": ALL, "p1": LANG})
    codes = [erase(environment, io.StringIO(f"{PERSON}\n")) for _ in range(2)]
    said = capsys.readouterr().out

    assert codes == [0, 0]
    assert said == "Erased.\nThere was nothing about this person.\n"
    assert (kept(where, PERSON), kept(where, 1)) == (Kept(), LANG)


@pytest.mark.parametrize("typed", ["", "robin", "12 34", "-5", "9" * 30, "٣٤"])
def test_what_is_no_id_erases_nobody_and_is_not_repeated(environment: dict[str, str], typed: str) -> None:
    """A name typed by mistake does not end up in a log."""
    with pytest.raises(ThimbleError) as caught:
        erase(environment, io.StringIO(typed + "\n"))

    assert str(caught.value) == "Give the person's Telegram id, digits alone, on standard input."


async def test_a_running_bot_erases_who_is_asked_for(
    where: Where, environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """With SQLite one process has the database, so the one that has it does the work."""
    async with opened(where) as store:
        await store.keep(PERSON, ALL)
        await store.keep(1, LANG)
        request = Request.beside(where.sqlite, KeyFile(where.key_file))
        watching = asyncio.create_task(request.watch(store.forget, lambda _: asyncio.sleep(0)))
        code = await asyncio.to_thread(erase, environment, io.StringIO(f"{PERSON}\n"))
        watching.cancel()

        assert (code, await store.load(PERSON), await store.load(1)) == (0, Kept(), LANG)
    assert capsys.readouterr().out == "The running bot erased all there was about this person.\n"
    assert list(where.sqlite.parent.glob("*-erase*")) == []


def test_who_has_been_away_too_long_is_erased(
    where: Where, environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """And nobody else."""
    today = datetime.now(UTC).date()
    keep(
        where,
        p1=Kept("fa", date(2020, 1, 1), seen=today - 2 * FORGET_AFTER),
        p2=Kept("fa", today, seen=today),
    )
    expire(environment)

    assert capsys.readouterr().out == "1 erased.\n"
    assert (bool(kept(where, 1)), bool(kept(where, 2))) == (False, True)


def test_after_a_new_key_an_old_backup_is_unreadable(
    where: Where, environment: dict[str, str], tmp_path: Path
) -> None:
    """Which is what makes an erasure reach the backups too."""
    keep(where, p1=LANG)
    old = where.key_file.read_bytes()
    rotate_key(environment)
    kept_after = kept(where, 1)
    copy = tmp_path / "copy.db"
    backup(environment, copy)
    where.key_file.write_bytes(old)
    where.sqlite.unlink()

    assert kept_after == LANG
    with pytest.raises(StorageRefused, match="another database"):
        restore(environment, copy, with_doses=False)


def test_a_key_can_be_made_ahead(where: Where, environment: dict[str, str]) -> None:
    """Once; doing it again changes nothing."""
    environment["THIMBLE_KEY_FILE"] = str(where.key_file.parent / "deeper" / "key")
    path = Path(environment["THIMBLE_KEY_FILE"])
    make_key(environment)
    first = path.read_bytes()
    make_key(environment)

    assert path.read_bytes() == first
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "do", [lambda env: backup(env, Path("x")), lambda env: restore(env, Path("x"), with_doses=False)]
)
def test_with_postgres_its_own_tool_is_named(
    environment: dict[str, str], do: Callable[[dict[str, str]], int]
) -> None:
    """And the address, which may hold a password, is not."""
    environment["THIMBLE_DATABASE"] = "postgresql://thimble:secret@db/thimble"
    with pytest.raises(ThimbleError, match=r"pg_dump|pg_restore") as caught:
        do(environment)

    assert "secret" not in str(caught.value)
    assert os.environ.get("THIMBLE_DATABASE") is None
