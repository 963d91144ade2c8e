"""The webhook: who may post, how much, for how long, and what is answered."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date

import orjson
import pytest
from aiohttp import ClientSession

from bot.content.page import Page
from bot.core.errors import SettingsError
from bot.core.kept import Doses, Kept
from bot.sandbox.faults import Effect, Fault
from bot.sandbox.sandbox import Sandbox
from bot.telegram.client import Client
from bot.telegram.reception import Reception
from bot.telegram.runner import Connection, Runner
from bot.telegram.server import Server
from bot.telegram.webhook import LONGEST_BODY, SECRET_HEADER, Webhook
from tests.telegram.parts import CATALOGUE, SECRET, FakeStore, Watched, running

AUTHENTIC = {SECRET_HEADER: SECRET}
STEP = CATALOGUE.flows["menu"].steps["start"]


def press(message: int = 1, update: int = 1, person: int = 7) -> bytes:
    """Return a press, as Telegram posts it."""
    under = {"message_id": message, "chat": {"id": person, "type": "private"}, "date": 1}
    data = f"1:menu.start:look:en:{STEP.mark}:"
    query = {"id": "q1", "from": {"id": person}, "data": data, "message": under}
    return orjson.dumps({"update_id": update, "callback_query": query})


def said(text: str, update: int, message: int) -> bytes:
    """Return a message that says *text*, as Telegram posts it."""
    sent = {"message_id": message, "from": {"id": 7}, "chat": {"id": 7, "type": "private"}, "text": text}
    return orjson.dumps({"update_id": update, "message": {**sent, "date": 1}})


@dataclass(slots=True)
class Door:
    """A webhook that listens, and a way to post to it."""

    webhook: Webhook
    reception: Reception
    port: int
    http: ClientSession

    async def post(
        self, body: object, headers: dict[str, str] | None = None, path: str = "/hook"
    ) -> tuple[int, bytes]:
        """Post *body*, as Telegram would unless *headers* say otherwise."""
        url = f"http://127.0.0.1:{self.port}{path}"
        async with self.http.post(
            url, data=body, headers=AUTHENTIC if headers is None else headers
        ) as answer:
            return answer.status, await answer.read()


@asynccontextmanager
async def listening(sandbox: Sandbox, watched: Watched, **seconds: float) -> AsyncIterator[Door]:
    """Listen, with the given limits."""
    client = Client.of(sandbox.token, sandbox.api_url)
    await client.sign_in()
    reception = watched.reception(client)
    webhook = Webhook(SECRET, reception, **seconds)
    server = Server("127.0.0.1:0", {"/hook": webhook}, {})
    await server.start()
    async with ClientSession() as http:
        yield Door(webhook, reception, server.port, http)
    await server.stop()
    await client.close()


@pytest.fixture
async def door(sandbox: Sandbox, watched: Watched) -> AsyncIterator[Door]:
    """Return a webhook that listens, with somebody in the sandbox to answer."""
    await sandbox.person(id=7).send("/start")
    async with listening(sandbox, watched) as door:
        yield door


async def test_a_press_is_answered_in_the_response(sandbox: Sandbox, door: Door) -> None:
    """The work is done by then, and took one call of its own."""
    shown = await door.reception.conversation.outbound.calls.send(7, Page("words"))
    sandbox.calls.clear()
    status, body = await door.post(press(shown.message))

    assert (status, orjson.loads(body)) == (200, {"method": "answerCallbackQuery", "callback_query_id": "q1"})
    assert [call.method for call in sandbox.calls] == ["editMessageText"]


@pytest.mark.parametrize(
    "headers", [{}, {SECRET_HEADER: SECRET + "x"}, {SECRET_HEADER: "ü" * 40}, {SECRET_HEADER: ""}]
)
async def test_who_does_not_know_the_secret_is_not_listened_to(door: Door, headers: dict[str, str]) -> None:
    """The refusal comes before the body: the server closes while megabytes are still to come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    lines = ["POST /hook HTTP/1.1", "Host: x", "Content-Length: 90000000"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    writer.write("\r\n".join([*lines, "", "some of it"]).encode())
    answer = await reader.read()
    writer.close()

    assert answer.startswith(b"HTTP/1.1 403 ")


def longest_message() -> dict[str, object]:
    """Return a message that is as long as Telegram lets it be, each character written as an escape."""
    one = {"type": "custom_emoji", "offset": 4_000, "length": 2, "custom_emoji_id": "5" * 19}
    name = "\N{SPOOL OF THREAD}" * 32
    sender = {"id": 7, "is_bot": False, "first_name": name, "last_name": name, "language_code": "en"}
    text = "\N{SPOOL OF THREAD}" * 2_048
    return {
        "message_id": 1,
        "from": sender,
        "chat": {"id": 7, "type": "private"},
        "date": 1,
        "text": text,
    } | {"entities": [one] * 100}


def test_the_longest_update_fits_with_room_to_spare() -> None:
    """A long message in answer to another one. Refused, it would hold up whatever that person says next, also stop."""
    message = longest_message()
    update = {"update_id": 1, "message": message | {"reply_to_message": message, "quote": message}}

    assert LONGEST_BODY // 4 < len(json.dumps(update)) < LONGEST_BODY // 2


async def test_paths_and_methods_that_are_not_ours_are_not_found(door: Door) -> None:
    """Nothing is told about what might be there."""
    async with door.http.get(f"http://127.0.0.1:{door.port}/hook", headers=AUTHENTIC) as answer:
        got = answer.status

    assert (got, (await door.post(press(), path="/other"))[0]) == (404, 404)


@pytest.mark.parametrize("headers", [AUTHENTIC, AUTHENTIC | {"Content-Encoding": "gzip"}])
async def test_a_body_in_chunks_is_counted_as_it_comes(door: Door, headers: dict[str, str]) -> None:
    """Its length need not be told, and packed ones are not unpacked."""
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    lines = ["POST /hook HTTP/1.1", "Host: x", "Transfer-Encoding: chunked"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
    for _ in range(LONGEST_BODY // 1_024 + 1):
        writer.write(b"400\r\n" + b" " * 1_024 + b"\r\n")
    answer = await reader.readline()
    writer.close()

    assert answer.startswith(b"HTTP/1.1 413 ")


async def test_too_long_a_body_is_refused_by_its_stated_length(door: Door) -> None:
    """A byte more than the limit is too much; the limit itself is not."""
    fits = press() + b" " * (LONGEST_BODY - len(press()))

    assert [(await door.post(body))[0] for body in (fits, fits + b" ")] == [200, 413]


async def test_a_body_that_does_not_arrive_is_not_waited_for(sandbox: Sandbox, watched: Watched) -> None:
    """Who sends byte by byte is sent away."""
    async with listening(sandbox, watched, body_seconds=0.02) as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(
            f"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n{SECRET_HEADER}: {SECRET}\r\n\r\n{{".encode()
        )
        answer = await reader.readline()
        writer.close()

    assert answer.startswith(b"HTTP/1.1 408 ")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[" * 60_000,
        b"\xff\xfe",
        b"null",
        b"[1]",
        b'{"update_id": NaN}',
        b'{"update_id": 1' + b"0" * 400 + b"}",
        b'{"update_id": 1, "message": {"from": {"id": 1e400}}}',
        b'{"update_id": 1, "callback_query": {"id": {}}}',
    ],
)
async def test_what_is_authentic_but_makes_no_sense_is_taken(door: Door, body: bytes) -> None:
    """Refused, it would come again for a day and hold up what is behind it."""
    assert await door.post(body) == (200, b"")


async def test_what_could_not_be_erased_is_sent_back(door: Door, watched: Watched) -> None:
    """Telegram keeps it and delivers it again; then it is done."""
    member = {"chat": {"id": 7, "type": "private"}, "new_chat_member": {"status": "kicked"}}
    body = orjson.dumps({"update_id": 5, "my_chat_member": member})
    watched.store.failing = 1

    assert [(await door.post(body))[0] for _ in range(3)] == [503, 200, 200]
    assert watched.store.forgotten == [7]


async def test_a_slow_answer_is_not_waited_for(sandbox: Sandbox, watched: Watched) -> None:
    """The press gets a call of its own, and the response is empty then."""
    await sandbox.person(id=7).send("/start")
    _, go_on = watched.store.hold(7)
    async with listening(sandbox, watched, answer_seconds=0.0) as door:
        posting = asyncio.create_task(door.post(press()))
        while not sandbox.calls.of("answerCallbackQuery"):
            await sandbox.world.feed.bell.wait()
        go_on.set()
        status, body = await posting

    assert (status, body) == (200, b"")


async def test_of_many_slow_answers_only_a_few_are_calls(sandbox: Sandbox, watched: Watched) -> None:
    """What has not begun when the response is there rides in it after all."""
    sandbox.fault(Fault("answerCallbackQuery", Effect.HOLD_BEFORE, times=3))
    people = (7, 8, 9)
    gates = [watched.store.hold(person) for person in people]
    async with listening(sandbox, watched, answer_seconds=0.0) as door:
        posting = [asyncio.create_task(door.post(press(update=person, person=person))) for person in people]
        while sandbox.faults.held < 2:
            await sandbox.faults.held_changed.wait()
        for asked, go_on in gates:
            await asked.wait()
            go_on.set()
        done, _ = await asyncio.wait(posting, return_when=asyncio.FIRST_COMPLETED)
        [(status, body)] = [post.result() for post in done]
        sandbox.faults.release()
        others = [await post for post in posting if post not in done]

    assert (status, b"answerCallbackQuery" in body) == (200, True)
    assert others == [(200, b""), (200, b"")]


async def test_work_that_takes_too_long_is_sent_back(sandbox: Sandbox, watched: Watched) -> None:
    """Nothing was said yet, so it may come again."""
    watched.store.hold(7)
    async with listening(sandbox, watched) as door:
        door.reception.deadline = 0.02

        assert (await door.post(press()))[0] == 503


async def test_what_may_have_been_said_is_not_sent_back(sandbox: Sandbox, watched: Watched) -> None:
    """Better perhaps unsaid than said twice."""
    sandbox.person(id=7)
    message = {"message_id": 1, "from": {"id": 7}, "chat": {"id": 7, "type": "private"}, "text": "hello"}
    async with listening(sandbox, watched) as door:
        door.reception.deadline = 0.02
        sandbox.fault(Fault("sendMessage", Effect.HOLD_AFTER))

        assert (await door.post(orjson.dumps({"update_id": 1, "message": message})))[0] == 200


async def test_while_stopping_updates_are_sent_back(door: Door) -> None:
    """Telegram keeps them for the next start."""
    await door.webhook.finish(0)

    assert (await door.post(press()))[0] == 503


async def test_stopping_waits_for_words_that_are_only_being_read(sandbox: Sandbox, watched: Watched) -> None:
    """What is cut off between its answer and Telegram's 200 would be answered twice."""
    sandbox.person(id=7)
    asked, go_on = asyncio.Event(), asyncio.Event()

    async def listen(_phone: str) -> None:
        asked.set()
        await go_on.wait()

    async with listening(sandbox, watched) as door:
        door.reception.listen = listen
        posting = asyncio.create_task(door.post(said("hello", update=20, message=30)))
        await asked.wait()
        finishing = asyncio.create_task(door.webhook.finish(10))
        await asyncio.wait({finishing}, timeout=0)
        waits = not finishing.done()
        go_on.set()
        await finishing

        assert waits
        assert (await posting)[0] == 200


async def test_stopping_finishes_what_was_begun(sandbox: Sandbox, watched: Watched) -> None:
    """The person gets their answer, and Telegram its 200."""
    person = sandbox.person()
    asked, go_on = watched.store.hold(person.id)
    async with running(sandbox, watched, webhook=True) as runner:
        await person.send("/start")
        await asked.wait()
        stopping = asyncio.create_task(runner.stop())
        await asyncio.sleep(0)
        go_on.set()
        await stopping
        await sandbox.settled()

    assert person.screen.text == "menu-start"


async def test_health_and_readiness_are_told(sandbox: Sandbox, watched: Watched) -> None:
    """Ready means started, not stopping, and everything else well; pages of one's own stand beside."""
    async with running(sandbox, watched, webhook=True) as runner, ClientSession() as http:
        told = []
        for path in ("/healthz", "/readyz", "/nothing"):
            async with http.get(f"http://127.0.0.1:{runner.port}{path}") as answer:
                told.append((answer.status, await answer.text()))

    assert told == [(200, "alive\n"), (200, "ready\n"), (404, "")]


async def test_telegram_is_told_where_and_with_what_secret(sandbox: Sandbox, watched: Watched) -> None:
    """And of which updates."""
    async with running(sandbox, watched, webhook=True):
        told = sandbox.calls.of("setWebhook")[0].parameters

    assert told["secret_token"] == SECRET
    assert orjson.loads(told["allowed_updates"]) == ["message", "callback_query", "my_chat_member"]


async def test_a_webhook_that_telegram_does_not_take_is_told(sandbox: Sandbox, watched: Watched) -> None:
    """By the name of the setting, with Telegram's reason."""
    sandbox.fault(Fault("setWebhook", code=400, description="Bad Request: bad webhook: Port is wrong"))
    with pytest.raises(SettingsError, match=r"THIMBLE_WEBHOOK_URL: .*port is wrong"):
        async with running(sandbox, watched, webhook=True):
            pass


async def test_an_address_that_is_taken_is_told(sandbox: Sandbox, watched: Watched) -> None:
    """By the name of the setting."""
    async with running(sandbox, watched, webhook=True) as first:
        connection = Connection(sandbox.token, sandbox.api_url, listen=f"127.0.0.1:{first.port}")
        with pytest.raises(SettingsError, match="THIMBLE_LISTEN"):
            await Runner(connection, watched.parts()).run(asyncio.Event())


async def test_what_was_done_before_a_stop_is_not_answered_after_it(sandbox: Sandbox, door: Door) -> None:
    """A press that Telegram delivers late is answered, and nothing more comes of it."""
    shown = await door.reception.conversation.outbound.calls.send(7, Page("words"))
    await door.post(said("stop", update=20, message=shown.message + 1))
    sandbox.calls.clear()
    late = await door.post(press(shown.message, update=19))
    quiet = [call.method for call in sandbox.calls]
    await door.post(press(shown.message, update=21))

    assert (late[0], b"answerCallbackQuery" in late[1], quiet) == (200, True, [])
    assert [call.method for call in sandbox.calls] == ["editMessageReplyMarkup", "sendMessage"]


async def test_a_stop_waits_for_a_store_that_cannot_be_read(sandbox: Sandbox, door: Door) -> None:
    """It is confirmed when the doses have ended, not before; anything else is answered meanwhile."""
    store = door.reception.conversation.store
    assert isinstance(store, FakeStore)
    day = date(2026, 11, 22)
    store.rows[7] = Kept("en", day, doses=Doses((0,), 540, 120, "Europe/Berlin", day))
    store.unreadable = 2
    refused = await door.post(said("stop", update=20, message=30))
    anything = await door.post(said("hello", update=21, message=31))
    texts = [call.parameters["text"] for call in sandbox.calls.of("sendMessage")]
    confirmed = await door.post(said("stop", update=22, message=32))

    assert [refused[0], anything[0], confirmed[0]] == [503, 200, 200]
    assert texts == ["common-not-understood menu-start"]
    assert sandbox.calls.of("sendMessage")[-1].parameters["text"] == "common-stopped"
    assert store.rows[7].doses is None
