"""What the store does when the ground gives way."""

import asyncio
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.kept import Kept
from bot.storage.base import Fate
from bot.storage.errors import DiskFull, StorageError, StorageRefused, StorageUnavailable
from bot.storage.open import open_store
from bot.storage.opt_ins import OptIns
from bot.storage.rows import Rows
from bot.storage.sqlite import SqliteEngine
from tests.storage.fixtures import opened
from tests.storage.people import ALL, DOSED, LANG, NOW, Where
from tests.storage.small_disk import fill, read_only, small_disk

LATE = NOW + timedelta(hours=3)


def _engine(store: OptIns) -> SqliteEngine:
    engine = store._shelf.engine
    assert isinstance(engine, SqliteEngine)
    return engine


@pytest.fixture
def small_place(tmp_path: Path) -> Iterator[Where]:
    """A place for a database on a disk of sixteen megabytes."""
    with small_disk(tmp_path / "disk") as disk:
        yield Where(f"sqlite:///{disk / 'thimble.db'}", tmp_path / "key")


async def test_on_a_full_disk_people_can_still_be_forgotten(small_place: Where) -> None:
    """Nothing new is confirmed, everything is still read, nothing is sent, and erasing works for everybody."""
    disk = small_place.sqlite.parent
    async with opened(small_place) as store:
        for person in range(300):
            await store.keep(person, DOSED)
        # Else there may be room left inside the log, and a few more would be kept, and rightly confirmed.
        await _engine(store).erased()
        fill(disk)
        for person in range(300, 310):
            with pytest.raises(DiskFull):
                await store.keep(person, LANG)
        with pytest.raises(DiskFull):
            await store.queue.take(LATE)
        kept = [await store.load(person) for person in range(310)]
        for person in range(299):
            await store.forget(person)
            fill(disk)
        rows = await store.rows()

    assert kept == [DOSED] * 300 + [Kept()] * 10
    assert rows == 1
    async with opened(small_place) as store:
        assert [bool(await store.load(person)) for person in (0, 298, 299)] == [False, False, True]


async def test_after_room_is_made_everything_goes_on(small_place: Where) -> None:
    """A full disk is an episode: the reserve is taken again, and opt-ins are kept again."""
    reserve = small_place.sqlite.with_name("thimble.db-reserve")
    async with opened(small_place) as store:
        await store.keep(7, ALL)
        filler = fill(small_place.sqlite.parent)
        await store.stop(7)
        fill(small_place.sqlite.parent)
        filler.unlink()
        await store.keep(8, LANG)
        await store.forget(8)

        assert await store.load(7) == replace(ALL, doses=None)
    assert reserve.stat().st_size == 1 << 20


async def test_the_first_opt_in_on_a_full_disk_is_not_confirmed(small_place: Where) -> None:
    """No half database stays behind that would be in the way later."""
    filler = fill(small_place.sqlite.parent)
    async with opened(small_place) as store:
        with pytest.raises(StorageUnavailable):
            await store.keep(7, LANG)
        filler.unlink()
        await store.keep(7, LANG)

        assert await store.load(7) == LANG


async def test_a_disk_that_turns_read_only_confirms_nothing(small_place: Where) -> None:
    """Changes are refused with the reason, what is there is read; a start on such a disk is refused."""
    async with opened(small_place) as store:
        await store.keep(7, LANG)
    with closing(sqlite3.connect(small_place.sqlite)) as connection:
        connection.execute("SELECT * FROM kept").fetchall()
    read_only(small_place.sqlite.parent)
    before = small_place.sqlite.read_bytes()

    with pytest.raises(StorageError, match="SQLITE"):
        async with opened(small_place):
            pass
    assert small_place.sqlite.read_bytes() == before


async def test_a_locked_database_is_waited_for(sqlite_place: Where) -> None:
    """Somebody else's short write delays ours and loses nothing."""
    async with opened(sqlite_place) as store:
        await store.keep(7, LANG)
        with closing(sqlite3.connect(sqlite_place.sqlite, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.create_task(store.keep(8, ALL))
            other.execute("COMMIT")
            await waiting

        assert await store.load(8) == ALL


async def test_a_database_that_stays_locked_says_so(sqlite_place: Where) -> None:
    """After a while the change is refused, not half made; later it works."""
    async with opened(sqlite_place) as store:
        await store.keep(7, LANG)
        connection = _engine(store)._connection
        assert connection
        await connection.execute_fetchall("PRAGMA busy_timeout = 1")
        with closing(sqlite3.connect(sqlite_place.sqlite, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageUnavailable, match="SQLITE_BUSY"):
                await store.keep(8, ALL)
            other.execute("COMMIT")
        await store.keep(9, ALL)

        assert [bool(await store.load(person)) for person in (7, 8, 9)] == [True, False, True]


async def test_a_second_process_is_refused(sqlite_place: Where) -> None:
    """Also before there is a file: the two would not know of each other."""
    async with opened(sqlite_place) as store:
        with pytest.raises(StorageRefused, match="another process"):
            async with opened(sqlite_place):
                pass
        await store.keep(7, LANG)
        with pytest.raises(StorageRefused, match="another process"):
            async with opened(sqlite_place):
                pass
    async with opened(sqlite_place) as store:
        assert await store.load(7) == LANG


async def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    """A disk that was not mounted must not be mistaken for an empty one."""
    with pytest.raises(StorageRefused, match="create it"):
        async with opened(Where(f"sqlite:///{tmp_path / 'nowhere' / 'a.db'}", tmp_path / "key")):
            pass


@pytest.mark.parametrize(
    "url", ["", "sqlite:///", "sqlite://x.db", "mysql://user:hunter2@host/db", "thimble.db"]
)
async def test_an_unknown_database_is_refused(tmp_path: Path, url: str) -> None:
    """The message says what is possible, and does not repeat a password."""
    with pytest.raises(StorageRefused, match="THIMBLE_DATABASE") as refused:
        async with open_store(url, tmp_path / "key", lambda *_: None):
            pass

    assert "hunter2" not in str(refused.value)


async def test_a_change_holds_the_file_from_its_first_look_on(sqlite_place: Where) -> None:
    """Whoever writes from outside comes before it or after it: one that had looked already would be refused halfway."""

    async def work(rows: Rows) -> None:
        await rows.count()
        locked = pytest.raises(sqlite3.OperationalError, match="locked")
        with closing(sqlite3.connect(sqlite_place.sqlite, timeout=0)) as other, locked:
            other.execute("BEGIN IMMEDIATE")

    async with opened(sqlite_place) as store:
        await store.keep(7, ALL)
        await _engine(store).write(work)


async def test_a_reader_from_outside_delays_only_the_sweeping(sqlite_place: Where) -> None:
    """Forgetting does not wait for somebody who reads the file; what is left in the log goes with the next look."""
    log = sqlite_place.sqlite.with_name("thimble.db-wal")
    async with opened(sqlite_place) as store:
        await store.keep(7, LANG)
        with closing(sqlite3.connect(sqlite_place.sqlite, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM kept").fetchone()
            await store.forget(7)
            size_with_reader = log.stat().st_size
        await store.queue.lead()

        assert size_with_reader > 0
        assert log.stat().st_size == 0


@pytest.fixture
async def filled(sqlite_place: Where) -> Where:
    """A database of forty people, closed."""
    async with opened(sqlite_place) as store:
        for person in range(40):
            await store.keep(person, replace(DOSED, lang=f"x{person}", lang_agreed=NOW.date()))
    return sqlite_place


@pytest.mark.parametrize("harm", ["zeros", "header", "cut", "text"])
async def test_a_damaged_file_is_refused_untouched(filled: Where, harm: str) -> None:
    """The bot does not start on it, and leaves every byte for whoever repairs it."""
    whole = filled.sqlite.read_bytes()
    damaged = {
        "zeros": whole[:5000] + bytes(9000) + whole[14000:],
        "header": b"x" + whole[1:],
        "cut": whole[: len(whole) // 2],
        "text": b"this is a letter",
    }[harm]
    filled.sqlite.write_bytes(damaged)
    with pytest.raises(StorageRefused, match="damaged"):
        async with opened(filled):
            pass

    assert filled.sqlite.read_bytes() == damaged


async def _looks_right(store: OptIns, person: int) -> bool:
    try:
        kept = await store.load(person)
    except StorageError:
        return True
    return kept in (Kept(), replace(DOSED, lang=f"x{person}", lang_agreed=NOW.date()))


async def _taken(store: OptIns) -> list[tuple[int, Kept]]:
    found = []
    while ticket := await store.queue.take(LATE):
        found.append((ticket.person, ticket.kept))
    return found


async def test_a_flipped_byte_never_reaches_the_wrong_person(filled: Where, tmp_path: Path) -> None:
    """Wherever the disk lies, somebody's dose is theirs or is not sent."""
    chance = random.Random(5)
    whole = filled.sqlite.read_bytes()
    for _ in range(30):
        bytes_now = bytearray(whole)
        bytes_now[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        filled.sqlite.write_bytes(bytes_now)
        filled.sqlite.with_name("thimble.db-wal").unlink(missing_ok=True)
        filled.sqlite.with_name("thimble.db-shm").unlink(missing_ok=True)
        try:
            async with opened(filled) as store:
                looks_right = [await _looks_right(store, person) for person in range(40)]
                taken = await _taken(store)
        except StorageError:
            continue
        assert all(looks_right)
        assert all(kept.lang == f"x{person}" for person, kept in taken)


async def test_a_damaged_record_is_set_aside_and_can_be_forgotten(place: Where) -> None:
    """It is not sent to anybody, not tried for ever, counted once, and its person can begin anew."""
    async with opened(place) as store:
        for person in (1, 2, 3):
            await store.keep(person, DOSED)
        await _damage(store, 2)
        taken = []
        while ticket := await store.queue.take(LATE):
            taken.append(ticket.person)
            await store.queue.settle(ticket, Fate.SENT, LATE, lambda kept: kept)
        raw = await store.raw(2)
        tallies = await store.queue.tallies()
        await store.keep(2, DOSED)
        anew = await store.queue.take(LATE)
        await _damage(store, 3)
        await store.forget(3)

        assert sorted(taken) == [1, 3]
        assert raw
        assert (raw.state, raw.record) == ("set_aside", "")
        assert tallies == {Fate.DAMAGED: 1, Fate.SENT: 2}
        assert anew
        assert (await store.load(2), await store.raw(3)) == (DOSED, None)


async def _damage(store: OptIns, person: int) -> None:
    shelf = store._shelf
    shelf.recent.clear()
    ring = await shelf.engine.read(shelf.ring)
    assert ring
    row = await shelf.engine.read(lambda rows: rows.find(ring.whos(person)))
    assert row
    await shelf.engine.write(lambda rows: rows.put(replace(row, rec=row.rec[:-1] + bytes([row.rec[-1] ^ 1]))))


@pytest.mark.parametrize("kept_bytes", [0, 31, 5000, 20_000, 50_000])
async def test_a_log_cut_short_by_a_crash_is_a_past_state(
    sqlite_place: Where, tmp_path: Path, kept_bytes: int
) -> None:
    """What was written before the cut is there, nothing of what came after, and nothing half."""
    copied = tmp_path / "copied"
    async with opened(sqlite_place) as store:
        await store.keep(0, LANG)
        await store.forget(0)
        for person in range(30):
            await store.keep(person, ALL)
        shutil.copytree(sqlite_place.sqlite.parent, copied)
    log = copied / "thimble.db-wal"
    log.write_bytes(log.read_bytes()[:kept_bytes])
    async with opened(Where(f"sqlite:///{copied / 'thimble.db'}", sqlite_place.key_file)) as store:
        found = [await store.load(person) for person in range(30)]

    known = found.count(ALL)
    assert found == [ALL] * known + [Kept()] * (30 - known)


async def test_a_backup_is_a_database(sqlite_place: Where, tmp_path: Path) -> None:
    """It opens with the same key, is for its owner alone, and overwrites nothing."""
    (tmp_path / "copies").mkdir()
    copy = Where(f"sqlite:///{tmp_path / 'copies' / 'b.db'}", sqlite_place.key_file)
    async with opened(sqlite_place) as store:
        with pytest.raises(StorageRefused, match="nobody has opted in"):
            await store.backup(copy.sqlite)
        await store.keep(7, ALL)
        await store.backup(copy.sqlite)
        with pytest.raises(StorageRefused, match="this file exists"):
            await store.backup(copy.sqlite)
    async with opened(copy) as store:
        assert await store.load(7) == ALL
    assert copy.sqlite.stat().st_mode & 0o777 == 0o600
