"""Long polling: nothing is forgotten before it is handled, and nobody holds up the others."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random

import pytest

from bot.sandbox.faults import Effect, Fault, too_many
from bot.sandbox.feed import SCREENS
from bot.sandbox.sandbox import Sandbox
from bot.telegram.backoff import Backoff
from bot.telegram.client import Client
from bot.telegram.failures import Displaced, TokenRefused
from bot.telegram.polling import Pace, Polling
from bot.telegram.runner import Connection, Runner
from tests.telegram.parts import Watched, running

QUICK = Pace(poll=50.0, grace=0.02, again=0.55, patience=0.05)


def offsets(sandbox: Sandbox) -> list[int]:
    """Return from where the bot asked, in order."""
    return [int(call.parameters["offset"]) for call in sandbox.calls.of("getUpdates")]


async def test_an_update_is_confirmed_only_after_it_was_handled(sandbox: Sandbox, watched: Watched) -> None:
    """Killed in the middle, the bot would get it again."""
    person = sandbox.person()
    asked, go_on = watched.store.hold(person.id)
    async with running(sandbox, watched):
        await person.send("/start")
        await asked.wait()
        held = {update.id for update in sandbox.world.queue.pending()}
        asked_so_far = offsets(sandbox)
        go_on.set()
        await person.next(SCREENS)
        await sandbox.settled()

    assert len(held) == 1
    assert all(offset <= min(held) for offset in asked_so_far)
    assert sandbox.world.queue.pending() == []


async def test_a_slow_person_does_not_hold_up_another(sandbox: Sandbox, watched: Watched) -> None:
    """Somebody else, writing later, is answered while the first still waits; nothing is handled twice."""
    slow, other = sandbox.person(), sandbox.person()
    asked, go_on = watched.store.hold(slow.id)
    async with running(sandbox, watched):
        await slow.send("/start")
        await asked.wait()
        await other.send("/start")
        answered = await other.next_screen()
        waiting = len(sandbox.world.queue.pending())
        go_on.set()
        await slow.next_screen()
        await sandbox.settled()

    assert (answered.text, waiting > 0) == ("menu-start", True)
    assert len(sandbox.calls.of("sendMessage")) == 2


async def test_a_killed_bot_gets_again_what_it_had_not_handled(sandbox: Sandbox) -> None:
    """The next process answers. What was not confirmed may be answered twice, but nothing is not answered at all."""
    slow, quick = sandbox.person(), sandbox.person()
    killed = Watched()
    asked, _ = killed.store.hold(slow.id)
    async with running(sandbox, killed, grace=0.0):
        await slow.send("/start")
        await asked.wait()
        await quick.send("/start")
        await quick.next_screen()
    async with running(sandbox, Watched()):
        await slow.next_screen()
        await sandbox.settled()

    assert len(sandbox.calls.of("sendMessage")) in (2, 3)


async def test_stopping_finishes_what_was_begun_and_confirms_it(sandbox: Sandbox, watched: Watched) -> None:
    """Nothing is left for the next start to do again."""
    person = sandbox.person()
    asked, go_on = watched.store.hold(person.id)
    runner = Runner(Connection(sandbox.token, sandbox.api_url), watched.parts())
    stopping = asyncio.Event()
    running_bot = asyncio.create_task(runner.run(stopping))
    await person.send("/start")
    await asked.wait()
    stopping.set()
    go_on.set()
    await running_bot

    assert person.screen.text == "menu-start"
    assert sandbox.world.queue.pending() == []


async def test_a_webhook_that_is_set_is_taken_away_first(sandbox: Sandbox, watched: Watched) -> None:
    """Otherwise Telegram would refuse to be asked."""
    sandbox.world.webhook.url = "http://127.0.0.1:1/old"
    async with running(sandbox, watched):
        person = sandbox.person()
        await person.send("/start")
        await person.next_screen()

    assert len(sandbox.calls.of("deleteWebhook")) == 1


@pytest.mark.parametrize(
    ("refusal", "kind", "remedy"),
    [
        (Fault("getUpdates", code=409, description="Conflict: terminated"), Displaced, "Another program"),
        (Fault("getUpdates", code=401, description="Unauthorized"), TokenRefused, "THIMBLE_TOKEN"),
    ],
)
async def test_a_bot_that_cannot_go_on_says_what_to_do(
    sandbox: Sandbox, watched: Watched, refusal: Fault, kind: type[Exception], remedy: str
) -> None:
    """It ends, having stopped in good order."""
    sandbox.fault(refusal)
    runner = Runner(Connection(sandbox.token, sandbox.api_url), watched.parts())
    with pytest.raises(kind, match=remedy):
        await runner.run(asyncio.Event())


@asynccontextmanager
async def polling(sandbox: Sandbox, watched: Watched, pace: Pace = QUICK) -> AsyncIterator[list[float]]:
    """Poll with waits that do not wait; yields how long they would have been."""
    waits: list[float] = []

    async def rest(seconds: float) -> None:
        waits.append(seconds)
        await asyncio.sleep(0)

    client = Client.of(sandbox.token, sandbox.api_url)
    await client.sign_in()
    loop = Polling(client, watched.reception(client), pace, Random(1), rest)
    task = asyncio.create_task(loop.run())
    yield waits
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await loop.finish(0.0)
    await client.close()


async def test_failures_are_waited_out_longer_and_longer(sandbox: Sandbox, watched: Watched) -> None:
    """And Telegram's own word for how long is taken."""
    sandbox.fault(Fault("getUpdates", code=502, description="Bad Gateway", times=3))
    sandbox.fault(Fault("getUpdates", Effect.RESET_BEFORE, times=2))
    sandbox.fault(too_many("getUpdates", 17))
    person = sandbox.person()
    await person.send("/start")
    async with polling(sandbox, watched) as waits:
        await person.next_screen()

    assert waits[-1] == 17.0
    assert [0.5 * wait <= 2.0**number / 2 for number, wait in enumerate(waits[:5])] == [True] * 5
    assert len(waits) == 6


async def test_what_could_not_be_erased_is_tried_again(sandbox: Sandbox, watched: Watched) -> None:
    """A full disk delays the forgetting; it does not undo it, and Telegram keeps the update meanwhile."""
    person = sandbox.person()
    watched.store.failing = 3
    await person.send("/start")
    async with polling(sandbox, watched) as waits:
        await person.next_screen()
        person.block()
        await sandbox.settled()

    assert (watched.store.forgotten, len(waits)) == ([person.id], 3)


async def test_one_stuck_person_cannot_stop_everything(sandbox: Sandbox, watched: Watched) -> None:
    """With more waiting behind than Telegram delivers at once, the stuck one is passed, and still handled."""
    stuck = sandbox.person()
    asked, go_on = watched.store.hold(stuck.id)
    crowd = [sandbox.person() for _ in range(150)]
    await stuck.send("/start")
    for one in crowd:
        await one.send("/start")
    async with polling(sandbox, watched):
        await asked.wait()
        for one in crowd:
            await one.next_screen()
        go_on.set()
        await stuck.next_screen()
        await sandbox.settled()

    assert len(sandbox.calls.of("sendMessage")) == 151


async def test_updates_without_a_number_are_passed_over(sandbox: Sandbox, watched: Watched) -> None:
    """They cannot be confirmed, so polling does not spin on them."""
    client = Client.of(sandbox.token, sandbox.api_url)
    await client.sign_in()
    loop = Polling(client, watched.reception(client), QUICK)
    begun = loop._begin(
        [None, 3, {}, {"update_id": "x"}, {"update_id": True}, {"update_id": -4}, {"update_id": 1e30}]
    )
    await loop.finish(0.0)
    await client.close()

    assert begun == 0


def test_waits_double_up_to_a_limit_and_differ() -> None:
    """After a success they begin anew."""
    backoff = Backoff(Random(1))
    waits = [backoff.seconds() for _ in range(12)]
    backoff.succeeded()

    assert max(waits) <= 30.0
    assert waits[0] <= 0.5
    assert backoff.seconds() <= 0.5
    assert len(set(waits)) == 12


async def test_an_unreachable_telegram_is_tried_until_we_are_told_to_stop(watched: Watched) -> None:
    """Starting before the network is there is no error."""
    stopping = asyncio.Event()

    class Noticed(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            stopping.set()

    log, noticed = logging.getLogger("bot.telegram.runner"), Noticed()
    log.addHandler(noticed)
    await Runner(Connection("123456:token", "http://127.0.0.1:1"), watched.parts()).run(stopping)
    log.removeHandler(noticed)

    assert stopping.is_set()


async def test_the_sandbox_is_told_nothing_false(sandbox: Sandbox, watched: Watched) -> None:
    """A quiet start and stop makes no refused call."""
    async with running(sandbox, watched):
        pass

    assert sandbox.calls.refused() == []
