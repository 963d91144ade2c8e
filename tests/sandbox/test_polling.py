"""Long polling keeps Telegram's rules."""

import asyncio

from bot.sandbox import Clock, Person, Sandbox, UpdateFault
from tests.sandbox.caller import Caller, buttons, kind_of
from tests.sandbox.times import Times, queue_at


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(call: Caller, person: Person) -> None:
    """Nothing is forgotten by being fetched."""
    first = await call.updates()
    again = await call.updates(offset=first[0]["update_id"], limit=100)
    sandbox = call.sandbox
    confirmed = asyncio.ensure_future(call.updates(offset=first[0]["update_id"] + 1, timeout=50))
    await sandbox.settled()
    await person.send("more")
    rest = await confirmed

    assert again == first
    assert first[0]["message"]["text"] == "/start"
    assert [update["message"]["text"] for update in rest] == ["more"]
    assert rest[0]["update_id"] == first[0]["update_id"] + 1


async def test_a_waiting_poll_is_answered_by_what_happens(call: Caller, sandbox: Sandbox) -> None:
    """The answer comes with the update, not with the timeout."""
    waiting = asyncio.ensure_future(call.updates(timeout=50))
    somebody = sandbox.person(first_name="Kim", language_code="fa")
    await somebody.send("سلام")
    update = (await waiting)[0]

    assert update["message"]["from"] == {
        "id": somebody.id,
        "is_bot": False,
        "first_name": "Kim",
        "language_code": "fa",
    }


async def test_a_second_poll_takes_over(call: Caller, sandbox: Sandbox) -> None:
    """The older of two polls is refused, the newer one goes on."""
    older = asyncio.ensure_future(call("getUpdates", timeout=50))
    await sandbox.polled()
    newer = asyncio.ensure_future(call("getUpdates", timeout=49))
    refused = await older
    await sandbox.person().send("x")
    answered = await newer

    assert refused["error_code"] == 409
    assert refused["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    assert answered["ok"] is True


async def test_polling_and_a_webhook_exclude_each_other(call: Caller, sandbox: Sandbox) -> None:
    """A webhook ends the waiting poll and refuses the next."""
    waiting = asyncio.ensure_future(call.refusal("getUpdates", timeout=50))
    await sandbox.polled()
    await call.result("setWebhook", url="http://127.0.0.1:9/")

    assert await waiting == "Conflict: terminated by setWebhook request"
    assert await call.refusal("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )


async def test_old_updates_are_dropped(call: Caller, sandbox: Sandbox, person: Person) -> None:
    """A press is kept for 150 seconds, a message for a day."""
    await call.result("sendMessage", chat_id=person.id, text="x", reply_markup=buttons({"a": "a"}))
    await person.press("a")
    kinds = [kind_of(update) for update in await call.updates(offset=1)]
    sandbox.clock.advance(150)
    later = [kind_of(update) for update in await call.updates(offset=2)]
    sandbox.clock.advance(24 * 3600)

    assert kinds == ["message", "callback_query"]
    assert later == ["message"]
    assert (await call.result("getWebhookInfo"))["pending_update_count"] == 0


async def test_a_negative_offset_keeps_only_the_newest(call: Caller, person: Person) -> None:
    """What lies before is forgotten."""
    await person.send("two")
    await person.send("three")
    newest = await call.updates(offset=-1)
    everything = await call.updates()

    assert [update["message"]["text"] for update in newest] == ["three"]
    assert everything == newest


async def test_unwanted_kinds_are_never_queued(call: Caller, person: Person) -> None:
    """The wish counts when an update is made; a bad wish changes nothing."""
    await call.updates(allowed_updates=["Callback_Query"])
    await person.send("unwanted")
    texts = [update["message"]["text"] for update in await call.updates(offset=1, allowed_updates="{")]
    await person.send("still unwanted")
    await call.updates(offset=2, allowed_updates=[])
    await person.send("wanted")
    now = [update["message"]["text"] for update in await call.updates(offset=3)]

    assert texts == ["/start"]
    assert now == ["/start", "wanted"]


async def test_asking_the_same_again_at_once_gets_one_update() -> None:
    """A bot that does not move on is slowed down."""
    times = Times()
    queue = queue_at(times, "one", "two")
    first = await queue.poll(0, 100, 0)
    again = await queue.poll(0, 100, 0)
    times.now = 1.0
    later = await queue.poll(0, 100, 0)

    assert [len(batch) for batch in (first, again, later)] == [2, 1, 2]


async def test_an_impatient_poll_waits_all_the_same() -> None:
    """The same offset within three seconds waits for three seconds."""
    queue = queue_at(Times())
    await queue.poll(0, 100, 0)
    second = asyncio.ensure_future(queue.poll(0, 100, 0))
    await queue.waiting()
    queue.add("message", {"text": "x"}, ("chat", 1))

    assert len(await second) == 1


async def test_the_queue_takes_no_more_than_a_hundred_thousand() -> None:
    """Further updates are dropped."""
    queue = queue_at(Times(), *["x"] * 100_001)

    assert len(queue.pending()) == 100_000


async def test_an_answer_holds_at_most_four_mebibytes() -> None:
    """The rest comes with the next poll."""
    queue = queue_at(Times(), *["x" * (1 << 20)] * 5)

    assert len(await queue.poll(0, 100, 0)) == 3


async def test_an_offset_far_beyond_the_end_is_ignored() -> None:
    """Nothing is lost by a mistaken offset."""
    queue = queue_at(Times(), "one")
    last = queue.pending()[-1].id
    found = await queue.poll(last + 20, 100, 0)

    assert [update.id for update in found] == [last]


async def test_updates_can_be_spoiled(call: Caller, sandbox: Sandbox) -> None:
    """On request they come twice, in the wrong order, or misshapen."""
    person = sandbox.person()
    sandbox.fault(UpdateFault.DUPLICATE)
    await person.send("twice")
    sandbox.fault(UpdateFault.REORDER)
    await person.send("late")
    await person.send("early")
    sandbox.fault(UpdateFault.MALFORMED)
    await person.send("wrong")
    found = await call.updates()

    assert [update["message"].get("text") for update in found] == ["twice", "twice", "early", "late", None]
    assert found[0]["update_id"] == found[1]["update_id"]
    assert found[2]["update_id"] == found[3]["update_id"] + 1


def test_the_clock_runs_by_itself_unless_it_was_given_a_start() -> None:
    """Both kinds can be moved forward."""
    running, still = Clock(), Clock(5.0)
    before = running.now()
    running.advance(60)
    still.advance(60)

    assert running.now() >= before + 60
    assert still.now() == 65.0
