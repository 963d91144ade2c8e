"""Bad days can be asked for."""

import asyncio

import pytest
from aiohttp import ClientConnectionError

from bot.sandbox import Effect, Fault, Person, Sandbox, too_many
from tests.sandbox.caller import Caller, kind_of


async def test_too_many_requests_comes_with_a_time_to_wait(call: Caller, person: Person) -> None:
    """The seconds stand in the text, the parameters and the header; afterwards all is well."""
    call.sandbox.fault(too_many("sendMessage", retry_after=7))
    words = {"chat_id": person.id, "text": "x"}
    async with call.session.post(call.address("sendMessage"), json=words) as answer:
        body = await answer.json()

    assert (answer.status, answer.headers["Retry-After"]) == (429, "7")
    assert body["description"] == "Too Many Requests: retry after 7"
    assert body["parameters"] == {"retry_after": 7}
    assert (await call("sendMessage", **words))["ok"] is True


async def test_a_server_error_does_nothing(call: Caller, person: Person) -> None:
    """The message is not sent, as often as was asked."""
    call.sandbox.fault(Fault("*", code=502, description="Bad Gateway", times=2))
    said = [await call.refusal("sendMessage", chat_id=person.id, text="x") for _ in range(2)]

    assert said == ["Bad Gateway", "Bad Gateway"]
    assert [message.text for message in person.messages] == ["/start"]


@pytest.mark.parametrize(("effect", "sent"), [(Effect.RESET_BEFORE, 0), (Effect.RESET_AFTER, 1)])
async def test_a_connection_breaks_before_or_after(
    call: Caller, person: Person, effect: Effect, sent: int
) -> None:
    """The bot cannot tell which; the chat can."""
    call.sandbox.fault(Fault("sendMessage", effect))
    with pytest.raises(ClientConnectionError):
        await call("sendMessage", chat_id=person.id, text="x")

    assert len([message for message in person.messages if message.by_bot]) == sent


@pytest.mark.parametrize(("effect", "sent"), [(Effect.HOLD_BEFORE, 0), (Effect.HOLD_AFTER, 1)])
async def test_a_call_hangs_until_it_is_released(
    call: Caller, person: Person, effect: Effect, sent: int
) -> None:
    """A bot may give up meanwhile, or get its answer late."""
    call.sandbox.fault(Fault("sendMessage", effect))
    hanging = asyncio.ensure_future(call("sendMessage", chat_id=person.id, text="x"))
    await call.sandbox.faults.holding()
    before = len([message for message in person.messages if message.by_bot])
    call.sandbox.faults.release()

    assert before == sent
    assert (await hanging)["ok"] is True


async def test_a_fault_may_be_meant_for_one_chat(call: Caller, person: Person, sandbox: Sandbox) -> None:
    """Others are served."""
    other = sandbox.person()
    await other.send("hi")
    sandbox.fault(Fault("sendMessage", chat_id=other.id))

    assert (await call("sendMessage", chat_id=person.id, text="x"))["ok"] is True
    assert await call.refusal("sendMessage", chat_id=other.id, text="x") == "Internal Server Error"


async def test_faults_and_the_clock_can_be_moved_over_http(call: Caller, sandbox: Sandbox) -> None:
    """A bot's tests in another process have the same levers."""
    root = f"{sandbox.api_url}/control"
    fault = {"method": "getMe", "code": 429, "retry_after": 2, "times": 5}
    async with call.session.post(f"{root}/faults", json=fault) as added:
        pass
    async with call.session.post(f"{root}/faults", json={"update": "duplicate"}) as spoiled:
        pass
    await sandbox.person().send("x")
    refused = await call.refusal("getMe")
    async with call.session.delete(f"{root}/faults") as cleared:
        pass
    before = sandbox.clock.now()
    async with call.session.post(f"{root}/clock", json={"advance": 3600}) as moved:
        pass

    assert [answer.status for answer in (added, spoiled, cleared, moved)] == [200] * 4
    assert refused == "Too Many Requests: retry after 2"
    assert [kind_of(update) for update in await call.updates()] == ["message", "message"]
    assert (await call("getMe"))["ok"] is True
    assert sandbox.clock.now() == before + 3600


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("faults", {"effect": "explode"}),
        ("faults", {"metod": "getMe"}),
        ("faults", {"method": "getMe", "times": "many"}),
        ("faults", []),
        ("clock", {"advance": -1}),
        ("clock", {}),
    ],
)
async def test_wrong_wishes_are_explained(call: Caller, path: str, body: object) -> None:
    """The levers say what they want."""
    async with call.session.post(f"{call.sandbox.api_url}/control/{path}", json=body) as answer:
        words = await answer.text()

    assert answer.status == 400
    assert words.startswith("control")


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}])
async def test_other_sites_cannot_move_anything(call: Caller, headers: dict[str, str]) -> None:
    """Neither by a name that leads here nor from a page of their own."""
    url = f"{call.sandbox.api_url}/control/clock"
    async with call.session.post(url, json={"advance": 1}, headers=headers) as answer:
        assert answer.status == 403
