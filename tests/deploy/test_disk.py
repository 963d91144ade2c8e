"""The whole disk of a bot that a thousand people have talked to, and none of them on it."""

import asyncio
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from bot.sandbox import Person, Sandbox
from tests.deploy.crowd import carried
from tests.deploy.processes import Bot, free_port

PEOPLE = 1_000
# A multiple of 1024, so that all ids share every bit but their last ten, and can be searched for at once.
FIRST = 0x0007_1CA9_4B30_0000
CANARY = "quinceandpumice"


def needles() -> list[bytes]:
    """Return what one of the ids would show as: digits, hex, or either order of its bytes."""
    big = FIRST.to_bytes(8, "big")[1:6]
    digits = str(FIRST)[:-4]
    texts = [digits, f"{FIRST:x}"[:-3], f"{FIRST:X}"[:-3], CANARY]
    return [big, big[::-1], *(text.encode() for text in texts), digits.encode("utf-16-le")]


def found(data: bytes) -> list[bytes]:
    """Return which needles are in *data*."""
    return [needle for needle in needles() if needle in data]


def test_the_search_finds_what_it_looks_for() -> None:
    """Every id, in every shape."""
    for person in (FIRST, FIRST + 1, FIRST + PEOPLE - 1):
        for planted in (
            str(person).encode(),
            f"{person:x}".encode(),
            f"{person:X}".encode(),
            str(person).encode("utf-16-le"),
            person.to_bytes(8, "big"),
            person.to_bytes(8, "little"),
        ):
            assert found(b"\x00\x07" + planted + b"\x07\x00")


@contextmanager
def disk(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Yield a place that is a disk of its own, and the image it lies on; where mounting is not allowed, skip."""
    image, place = folder / "image", folder / "disk"
    with image.open("wb") as file:
        file.truncate(64 << 20)
    place.mkdir()
    made = _done("mkfs.ext4", "-q", "-O", "^has_journal", image) and _done(
        "mount", "-o", "loop", image, place
    )
    if not made:
        pytest.skip("A WHOLE DISK WAS NOT SEARCHED: making one needs the right to mount")
    try:
        yield place, image
    finally:
        _done("umount", place)


def _done(*command: object) -> bool:
    return subprocess.run([*map(str, command)], check=False, capture_output=True).returncode == 0


async def _talks(person: Person, chance: Random) -> None:
    await person.send("/start")
    screen = await person.next_screen(60)
    await person.press(chance.choice(carried(screen, stop=False)), message=screen)
    await person.next(within=60)
    await person.send(f"my {CANARY} and I are {chance.choice(['tired', 'fine', 'cold'])}")
    await person.next_screen(60)
    await person.send(chance.choice(["/stop", "/privacy", "/ground"]))
    await person.next_screen(60)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
async def test_a_thousand_people_leave_nothing_on_the_disk(tmp_path: Path, how: signal.Signals) -> None:
    """Neither in a file nor where a file was, whether the bot is stopped or killed; nor in what it logs."""
    with disk(tmp_path) as (place, image):
        for name in ("data", "key"):
            (place / name).mkdir(mode=0o700)
        async with Sandbox() as sandbox:
            settings = {
                "THIMBLE_TOKEN": sandbox.token,
                "THIMBLE_API_URL": sandbox.api_url,
                "THIMBLE_DATABASE": f"sqlite:///{place}/data/thimble.db",
                "THIMBLE_KEY_FILE": f"{place}/key/key",
                "THIMBLE_LISTEN": f"127.0.0.1:{free_port()}",
            }
            bot = Bot(settings, place)
            await bot.start()
            try:
                people = [sandbox.person(id=FIRST + number) for number in range(PEOPLE)]
                for part in range(0, PEOPLE, 50):
                    await asyncio.gather(
                        *(_talks(person, Random(person.id)) for person in people[part : part + 50])
                    )
                await sandbox.settled()
            finally:
                await bot.end(how)
        (place / "log").write_text("".join(bot.said), "utf-8")
        files = sorted(str(file.relative_to(place)) for file in place.rglob("*") if file.is_file())
        _done("sync")
        on_disk = found(image.read_bytes())

    assert files == ["log"]
    assert (on_disk, found(image.read_bytes())) == ([], [])
