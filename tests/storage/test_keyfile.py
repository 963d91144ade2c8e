"""The file that holds the keys."""

import stat
from pathlib import Path

import pytest

from bot.storage.crypt import Key, Ring
from bot.storage.errors import StorageRefused
from bot.storage.keyfile import KeyFile
from bot.storage.opt_ins import OptIns
from tests.storage.fixtures import opened
from tests.storage.people import ALL, LANG, Where


def test_a_key_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    """The new file can be read by nobody else, and by us again."""
    path = tmp_path / "key"
    made = KeyFile(path).make()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert KeyFile(path).read().current.mark == made.current.mark
    assert [file.name for file in tmp_path.iterdir()] == ["key"]


def test_making_never_overwrites(tmp_path: Path) -> None:
    """Made twice, it is the first that counts."""
    first = KeyFile(tmp_path / "key").make()
    second = KeyFile(tmp_path / "key").make()

    assert second.current.secret == first.current.secret


def test_replacing_keeps_the_order_of_keys(tmp_path: Path) -> None:
    """The last one is the one to encrypt with."""
    file = KeyFile(tmp_path / "key")
    file.replace(Ring([Key.fresh(1), Key.fresh(2)]))

    assert [key.kid for key in file.read().keys] == [1, 2]
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o604, 0o644, 0o620, 0o777])
def test_a_key_that_others_can_reach_is_refused(tmp_path: Path, mode: int) -> None:
    """The message says how to put it right."""
    file = KeyFile(tmp_path / "key")
    file.make()
    file.path.chmod(mode)

    with pytest.raises(StorageRefused, match="chmod 600"):
        file.read()


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "1\n", "1 short\n", "1 !!!!\n", "x AAAA\n", "1 QUFB\n", "not a key\n", "ключ"]
)
def test_something_else_is_refused(tmp_path: Path, text: str) -> None:
    """A file that is no key file is left as it is, and not quoted."""
    path = tmp_path / "key"
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    with pytest.raises(StorageRefused) as refused:
        KeyFile(path).read()

    assert path.read_text(encoding="utf-8") == text
    assert "QUFB" not in str(refused.value)


def test_the_folder_of_the_key_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    """A newcomer's first opt-in needs no preparation."""
    KeyFile(tmp_path / "thimble" / "key").make()

    assert (tmp_path / "thimble").stat().st_mode & 0o777 == 0o700


def test_a_key_where_no_folder_can_be_is_refused(tmp_path: Path) -> None:
    """The message names the file."""
    (tmp_path / "nowhere").write_text("a file, not a folder", "utf-8")
    with pytest.raises(StorageRefused, match="let its folder exist"):
        KeyFile(tmp_path / "nowhere" / "key").make()


async def test_no_key_is_made_before_it_is_needed(place: Where) -> None:
    """A bot that nobody has opted in to has no key."""
    async with opened(place) as store:
        await store.load(7)
        await store.forget(7)
        before = place.key_file.exists()
        await store.keep(7, LANG)

    assert not before
    assert place.key_file.exists()


@pytest.mark.parametrize("harm", ["missing", "other", "open"])
async def test_a_wrong_key_refuses_and_overwrites_nothing(place: Where, harm: str) -> None:
    """Without its key the store does not open; with the right one back, everything is there."""
    async with opened(place) as store:
        await store.keep(7, ALL)
    key = place.key_file.read_bytes()
    place.key_file.unlink()
    if harm == "other":
        KeyFile(place.key_file).make()
    if harm == "open":
        place.key_file.write_bytes(key)
        place.key_file.chmod(0o644)
    found = place.key_file.read_bytes() if place.key_file.exists() else None
    with pytest.raises(StorageRefused, match="key"):
        async with opened(place):
            pass

    assert (place.key_file.read_bytes() if place.key_file.exists() else None) == found
    place.key_file.write_bytes(key)
    place.key_file.chmod(0o600)
    async with opened(place) as store:
        assert await store.load(7) == ALL


async def test_a_second_process_with_a_key_of_its_own_is_refused(
    postgres_place: Where, tmp_path: Path
) -> None:
    """Two that start on an empty database need the same key; the one that comes later learns it at once."""
    elsewhere = Where(postgres_place.url, tmp_path / "other-key")
    async with opened(postgres_place) as first, opened(elsewhere) as second:
        await first.keep(7, ALL)
        with pytest.raises(StorageRefused, match="key"):
            await second.load(7)
        with pytest.raises(StorageRefused, match="key"):
            await second.keep(8, ALL)

        assert await first.rows() == 1
        assert not elsewhere.key_file.exists()


async def test_the_key_must_not_lie_beside_the_database(tmp_path: Path) -> None:
    """One copied folder must not hold both."""
    with pytest.raises(StorageRefused, match="beside"):
        async with opened(Where(f"sqlite:///{tmp_path / 'thimble.db'}", tmp_path / "key")):
            pass


async def _filled(store: OptIns, people: range) -> None:
    for person in people:
        await store.keep(person, ALL)


async def test_a_new_key_replaces_the_old_one(place: Where) -> None:
    """After a change of keys everything is readable with the new one alone."""
    async with opened(place) as store:
        await _filled(store, range(450))
        before = await store.raw(7)
        moved = await store.rotate()
        after = await store.raw(7)
        again = await store.rotate()
        await store.forget(8)
    async with opened(place) as store:
        kept = [await store.load(person) for person in range(450)]

    assert (moved, again) == (450, 450)
    assert before
    assert after
    assert (before.key, after.key) == (1, 2)
    assert before.due == after.due
    assert before.who != after.who
    assert [key.kid for key in KeyFile(place.key_file).read().keys] == [3]
    assert sum(one == ALL for one in kept) == 449


async def test_keys_are_not_changed_under_another_process(postgres_place: Where) -> None:
    """While a second one runs, the change is refused; while the change goes on, none may start."""
    async with opened(postgres_place) as store:
        await store.keep(7, ALL)
        async with opened(postgres_place):
            with pytest.raises(StorageRefused, match="other processes"):
                await store.rotate()
        await store.rotate()
        with pytest.raises(StorageRefused, match="being changed"):
            async with opened(postgres_place):
                pass
    async with opened(postgres_place) as store:
        assert await store.load(7) == ALL
