"""How calls travel, and what may come back."""

import asyncio
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import orjson
import pytest
from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.telegram.client import Client
from bot.telegram.failures import NotSent, TokenRefused, TooMany, Unknown

TOKEN = "123456789:AAcanary-canary-canary-canary-canary"
ME = {"id": 123456789, "is_bot": True, "first_name": "Bot", "username": "our_bot"}
Answering = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class FakeTelegram:
    """A server that answers as scripted."""

    answer: Answering
    url: str = ""
    bodies: list[bytes] = field(default_factory=list)


def answering(body: object, status: int = 200) -> Answering:
    """Return what always answers *body*: bytes as they are, anything else as JSON."""

    async def answer(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=body if isinstance(body, bytes) else orjson.dumps(body), status=status)

    return answer


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    """Run a server that knows who the bot is, until it is told to answer something else."""
    fake = FakeTelegram(answering({"ok": True, "result": ME}))

    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        fake.bodies.append(await request.read())
        return await fake.answer(request)

    runner = web.ServerRunner(web.Server(handle, access_log=None), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield fake
    await runner.cleanup()


@pytest.fixture
async def client(server: FakeTelegram) -> AsyncIterator[Client]:
    """Return a client that has signed in."""
    client = Client.of(TOKEN, server.url)
    assert await client.sign_in() == "our_bot"
    server.bodies.clear()
    yield client
    await client.close()


async def test_parameters_travel_as_one_json_object(server: FakeTelegram, client: Client) -> None:
    """What was not given is absent, because Telegram would read null as a word."""
    server.answer = answering(
        {"ok": True, "result": {"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}}}
    )
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="b")]])
    await client.bot.send_message(7, "words", reply_markup=markup)
    await client.bot.send_message(7, "words", api_kwargs={"reply_markup": markup.to_json()})
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    first, second = (orjson.loads(body) for body in server.bodies)

    assert first == {"chat_id": 7, "text": "words", "reply_markup": keyboard}
    assert orjson.loads(second["reply_markup"]) == keyboard


async def test_of_an_answer_only_what_is_read_is_built(server: FakeTelegram, client: Client) -> None:
    """An edit comes back as done; a new message as its number, even if the rest of it cannot be parsed."""
    odd = {
        "message_id": 5,
        "date": 1,
        "chat": {"id": 7, "type": "private"},
        "reply_markup": "odd",
        "entities": 3,
    }
    server.answer = answering({"ok": True, "result": odd})

    assert await client.bot.edit_message_text("words", 7, 5) is True
    assert (await client.bot.send_message(7, "words")).message_id == 5


async def test_updates_come_raw(server: FakeTelegram, client: Client) -> None:
    """Even such as the library would choke on, half a surrogate pair among them."""
    server.answer = answering(
        b'{"ok":true,"result":[{"update_id":1,"message":"odd"},3,{"update_id":2,"x":"\\ud83d"}]}'
    )
    given = await client.bot.get_updates()
    taken = client.intake.take()

    assert (given, len(taken), client.intake.take()) == ((), 3, [])


@pytest.mark.parametrize("body", [b"<html>busy</html>", b"[]", b'{"ok":true,"result":{}}', b"[" * 100_000])
async def test_an_answer_that_is_no_list_of_updates_is_a_passing_failure(
    server: FakeTelegram, client: Client, body: bytes
) -> None:
    """Polling tries again."""
    server.answer = answering(body)
    with pytest.raises(TelegramError):
        await client.bot.get_updates()

    assert client.intake.take() == []


async def _reset(request: web.BaseRequest) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (answering({"ok": False, "error_code": 429, "parameters": {"retry_after": 7}}, 429), TooMany),
        (answering(b"slow down", 429), TooMany),
        (answering({"ok": False, "description": "Bad Request: chat not found"}, 400), BadRequest),
        (answering({"ok": False, "description": "Forbidden: bot was blocked by the user"}, 403), Forbidden),
        (answering(b"<html>Cannot POST /bot" + TOKEN.encode() + b"/getMe</html>", 502), NetworkError),
        (answering(b"", 302), NetworkError),
        (_reset, Unknown),
    ],
)
async def test_each_failure_has_its_kind_and_hides_the_address(
    server: FakeTelegram, client: Client, answer: Answering, kind: type[TelegramError]
) -> None:
    """Neither the error nor what led to it repeats the token, which is part of the address."""
    server.answer = answer
    with pytest.raises(kind) as caught:
        await client.bot.send_message(7, "words")
    text = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + str(caught.value)

    assert "canary" not in text
    assert caught.value.__context__ is None


async def test_the_pause_that_telegram_asks_for_is_known(server: FakeTelegram, client: Client) -> None:
    """In seconds; where it cannot be read, it is a second."""
    pauses = []
    given: tuple[object, ...] = ({"retry_after": 7}, {"retry_after": "soon"}, [], {"retry_after": 10**9})
    for parameters in given:
        server.answer = answering({"ok": False, "parameters": parameters}, 429)
        with pytest.raises(TooMany) as caught:
            await client.bot.send_message(7, "words")
        pauses.append(caught.value.seconds)

    assert pauses == [7.0, 1.0, 1.0, 3600.0]


async def test_an_unreachable_server_surely_got_nothing() -> None:
    """A refused connection is told apart from a broken one, and neither names the address."""
    client = Client.of(TOKEN, "http://127.0.0.1:1")
    with pytest.raises(NotSent) as caught:
        await client.sign_in()
    await client.close()

    assert "canary" not in "".join(traceback.format_exception(caught.value))


async def test_an_answer_that_takes_too_long_is_unknown(server: FakeTelegram, client: Client) -> None:
    """The time for one call is bounded."""
    released = asyncio.Event()

    async def late(_request: web.BaseRequest) -> web.StreamResponse:
        await released.wait()
        return web.Response()

    server.answer = late
    with pytest.raises(Unknown):
        await client.bot.get_me(read_timeout=0.05)
    released.set()


async def test_a_closed_client_sends_nothing(client: Client) -> None:
    """After closing, and a second time."""
    await client.close()
    await client.close()
    with pytest.raises(NotSent):
        await client.bot.send_message(7, "words")


async def test_a_refused_token_is_told_without_the_token(server: FakeTelegram) -> None:
    """The library's own error spells it out; ours says what to do."""
    server.answer = answering({"ok": False, "description": "Unauthorized"}, 401)
    client = Client.of(TOKEN, server.url)
    with pytest.raises(TokenRefused) as caught:
        await client.sign_in()
    await client.close()

    assert "THIMBLE_TOKEN" in str(caught.value)
    assert "canary" not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is None
