"""Three bots behind one webhook, over one PostgreSQL, while they are restarted and killed."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from bot.content.content import Content
from bot.sandbox import Sandbox
from tests.deploy.crowd import Ledger, Visitor, farewells
from tests.deploy.processes import SECRET, Bot, free_port, running
from tests.deploy.proxy import Proxy
from tests.storage.postgres import database


@dataclass(frozen=True, slots=True)
class Replicas:
    """Bots behind a proxy, and Telegram in small before it."""

    sandbox: Sandbox
    proxy: Proxy
    bots: tuple[Bot, ...]
    ledger: Ledger

    async def restarted(self, how: signal.Signals, presses: int, rounds: int) -> None:
        """End each bot in turn and start it again, spread over the next *presses* that are answered."""
        turns = [bot for _ in range(rounds) for bot in self.bots]
        share = presses // (len(turns) + 1)
        begun = len(self.ledger.answered)
        for number, bot in enumerate(turns, 1):
            due = begun + number * share
            await self.ledger.until(lambda due=due: len(self.ledger.answered) >= due)  # type: ignore[misc]
            await bot.end(how)
            await bot.start()


@asynccontextmanager
async def three(folder: Path, content: Content) -> AsyncIterator[Replicas]:
    """Run three bots."""
    ports = [free_port() for _ in range(3)]
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(Sandbox())
        proxy = await stack.enter_async_context(Proxy(ports))
        settings = {
            "THIMBLE_TOKEN": sandbox.token,
            "THIMBLE_API_URL": sandbox.api_url,
            "THIMBLE_DATABASE": await stack.enter_async_context(database()),
            "THIMBLE_KEY_FILE": str(folder / "key"),
            "THIMBLE_WEBHOOK_URL": proxy.url,
            "THIMBLE_WEBHOOK_SECRET": SECRET,
        }
        bots = [Bot(settings | {"THIMBLE_LISTEN": f"127.0.0.1:{port}"}, folder) for port in ports]
        for bot in bots:
            await stack.enter_async_context(running(bot))
        ledger = Ledger(sandbox, farewells(content))
        writing = asyncio.create_task(ledger.run())
        stack.callback(writing.cancel)
        yield Replicas(sandbox, proxy, tuple(bots), ledger)


@dataclass(frozen=True, slots=True)
class Load:
    """How much is done, and what is done to the bots meanwhile."""

    people: int
    presses: int
    messages: int
    how: signal.Signals
    rounds: int


async def _carried_out(load: Load, folder: Path, content: Content) -> None:
    async with three(folder, content) as replicas:
        ledger = replicas.ledger
        visitors = [
            Visitor(replicas.sandbox.person(), ledger, Random(number)) for number in range(load.people)
        ]
        await asyncio.gather(*(visitor.arrive() for visitor in visitors))
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(replicas.restarted(load.how, load.people * load.presses, load.rounds))
            for number, visitor in enumerate(visitors):
                tasks.create_task(_visit(visitor, load, typing=number % 2 == 0))
        await replicas.sandbox.settled()
        pressed = {query for visitor in visitors for query in visitor.pressed}
        doubled = {v.person.id: ledger.sent[v.person.id] - v.messages for v in visitors}

        assert pressed - ledger.answered == set()
        assert {person: more for person, more in doubled.items() if more} == {}
        assert {visitor.person.id for visitor in visitors} - ledger.stopped == set()
        assert ledger.after_stop == {}
        assert all(replicas.proxy.answered.values())


async def _visit(visitor: Visitor, load: Load, *, typing: bool) -> None:
    await visitor.look_around(load.presses, load.messages)
    await visitor.leave(typing=typing)


async def test_a_rolling_restart_is_noticed_by_nobody(tmp_path: Path, content: Content) -> None:
    """Every press and message is answered once, and nothing comes after stop."""
    await _carried_out(Load(24, 16, 2, signal.SIGTERM, 1), tmp_path, content)


async def test_kills_are_noticed_by_nobody_who_presses(tmp_path: Path, content: Content) -> None:
    """Whatever was in flight is delivered again, and repeats the same edit."""
    await _carried_out(Load(24, 16, 0, signal.SIGKILL, 1), tmp_path, content)


@pytest.mark.soak
@pytest.mark.parametrize(("how", "messages"), [(signal.SIGTERM, 10), (signal.SIGKILL, 0)])
async def test_the_same_for_long(
    tmp_path: Path, content: Content, how: signal.Signals, messages: int
) -> None:
    """Thirty restarts, some ten thousand presses."""
    await _carried_out(Load(100, 100, messages, how, 10), tmp_path, content)
