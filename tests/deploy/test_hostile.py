"""What anybody can send to the port, from one machine to very many."""

import asyncio
import shlex
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

import pytest
from aiohttp import ClientSession

from bot.sandbox import Sandbox
from bot.telegram.door import MOST_STRANGERS, room
from tests.deploy.attacks import ATTACKS, attack, slow
from tests.deploy.processes import COMMAND, SECRET, Bot, free_port, running

ON_LINUX = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="/proc tells what a process holds"
)
AT_ONCE = 32
SLOW = 200
VERY_MANY = 2_000
OWN_FILES = 100
USUAL_FILES = 1_024
MOST_GROWTH = 20 << 20


@asynccontextmanager
async def exposed(
    folder: Path, command: tuple[str, ...] = COMMAND
) -> AsyncIterator[tuple[Sandbox, Bot, int]]:
    """Run a bot whose port everybody reaches."""
    port = free_port()
    (folder / "data").mkdir()
    async with Sandbox() as sandbox:
        settings = {
            "THIMBLE_TOKEN": sandbox.token,
            "THIMBLE_API_URL": sandbox.api_url,
            "THIMBLE_DATABASE": f"sqlite:///{folder}/data/thimble.db",
            "THIMBLE_KEY_FILE": str(folder / "key"),
            "THIMBLE_WEBHOOK_URL": f"http://127.0.0.1:{port}/hook",
            "THIMBLE_WEBHOOK_SECRET": SECRET,
            "THIMBLE_LISTEN": f"127.0.0.1:{port}",
        }
        async with running(Bot(settings, folder, command)) as bot:
            yield sandbox, bot, port


async def _attacked(port: int, number: int, seed: int) -> list[str]:
    """Attack so often, with slow connections open all the while, and return what health said meanwhile."""
    kinds, healths = list(ATTACKS), list[str]()
    async with ClientSession() as http, slow(port, SLOW):

        async def one_after_another(chance: Random) -> None:
            for done in range(number // AT_ONCE):
                await attack(port, chance.choice(kinds), chance)
                if done % 50 == 0:
                    async with http.get(f"http://127.0.0.1:{port}/healthz") as answer:
                        healths.append(await answer.text())

        await asyncio.gather(*(one_after_another(Random(seed + part)) for part in range(AT_ONCE)))
    return healths


async def _stands(number: int, folder: Path) -> None:
    async with exposed(folder) as (sandbox, bot, port):
        # What the first requests make grow, such as buffers, is not what is looked for.
        await _attacked(port, 1_600, seed=1)
        person = sandbox.person()
        await person.send("/start")
        await person.next_screen()
        before, calls = bot.bytes_in_memory, len(sandbox.calls)
        healths = await _attacked(port, number, seed=2)
        after, called = bot.bytes_in_memory, len(sandbox.calls)
        await person.send("/start")
        await person.next_screen()

        assert set(healths) == {"alive\n"}
        assert called == calls
        assert after - before < MOST_GROWTH
        assert not any(word in line for line in bot.said for word in (SECRET, "update_id", "Traceback"))


@ON_LINUX
async def test_two_thousand_hostile_requests_change_nothing(tmp_path: Path) -> None:
    """None is processed, memory stays, health stays, and the next person is answered."""
    await _stands(2_016, tmp_path)


@pytest.mark.soak
async def test_a_hundred_thousand_hostile_requests_change_nothing(tmp_path: Path) -> None:
    """The same for long."""
    await _stands(100_000, tmp_path)


async def _answers(sandbox: Sandbox, port: int) -> tuple[str, str]:
    """Return what health and readiness say, after somebody new was answered."""
    person = sandbox.person()
    await person.send("/start")
    await person.next_screen(60)
    async with ClientSession(f"http://127.0.0.1:{port}") as http:
        said = [await (await http.get(page)).text() for page in ("/healthz", "/readyz")]
    return said[0], said[1]


@ON_LINUX
async def test_two_thousand_endless_heads_keep_nobody_out(tmp_path: Path) -> None:
    """A byte now and then on each; also where the soft limit for open files is a thousand, as by custom."""
    room()  # for our own end of them
    as_usual = ("sh", "-c", f"ulimit -Sn {USUAL_FILES}; exec {shlex.join(COMMAND)}")
    async with exposed(tmp_path, as_usual) as (sandbox, bot, port):
        said, before = [await _answers(sandbox, port)], bot.bytes_in_memory
        async with slow(port, VERY_MANY) as heads:
            for _ in range(5):
                heads.say()
                said.append(await _answers(sandbox, port))
            after, files = bot.bytes_in_memory, bot.open_files

    assert set(said) == {("alive\n", "ready\n")}
    assert after - before < MOST_GROWTH
    assert files < MOST_STRANGERS + OWN_FILES


@pytest.mark.soak
async def test_more_endless_heads_than_there_is_room_for_are_all_shown_out(tmp_path: Path) -> None:
    """The first at once, the others when their time is over."""
    async with exposed(tmp_path) as (sandbox, bot, port):
        before = bot.bytes_in_memory
        async with slow(port, MOST_STRANGERS + VERY_MANY) as heads:
            heads.say()
            said = await _answers(sandbox, port)
            files, silent = bot.open_files, await heads.are_shown_out()
            after = bot.bytes_in_memory

    assert (said, silent) == (("alive\n", "ready\n"), True)
    assert after - before < MOST_GROWTH
    assert files < MOST_STRANGERS + OWN_FILES


async def test_each_kind_gets_its_answer(tmp_path: Path) -> None:
    """What is authentic and makes no sense is taken, since refused it would come again for a day."""
    async with exposed(tmp_path) as (_, _, port):
        lines = {kind: await attack(port, kind, Random(3)) for kind in ATTACKS}
    statuses = {kind: line.split(" ")[1] for kind, line in lines.items() if line}

    assert statuses == {
        "no secret": "403",
        "wrong secret": "403",
        "secret but a letter": "403",
        "secret in the path": "403",
        "chunks without end": "413",
        "packed": "413",
        "not JSON": "200",
        "nested": "200",
        "no update": "200",
        "wrong types": "200",
        "both lengths": "400",
        "no HTTP": "400",
        "header without end": "400",
        "many headers": "400",
        "other path": "404",
        "other method": "404",
        "up the tree": "404",
    }
