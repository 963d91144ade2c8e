"""Updates are posted as Telegram posts them."""

import pytest

from bot.sandbox import Person, Sandbox
from tests.sandbox.caller import Caller, buttons, kind_of
from tests.sandbox.hook import Hook


async def use(call: Caller, hook: Hook, **parameters: object) -> None:
    """Set the webhook to *hook*."""
    await call.result("setWebhook", url=hook.url, **parameters)


async def test_an_update_is_posted_with_the_secret(call: Caller, hook: Hook, person: Person) -> None:
    """One update per request, as JSON, with the header that proves the sender."""
    await use(call, hook, secret_token="s3cret_-")
    await call.sandbox.settled()
    post = hook.posts[0]

    assert post.update["message"]["text"] == "/start"
    assert post.headers["Content-Type"] == "application/json"
    assert post.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret_-"


async def test_a_chat_waits_for_its_own_answers_only(call: Caller, hook: Hook, sandbox: Sandbox) -> None:
    """Within a chat one update at a time; another chat goes ahead."""
    one, other = sandbox.person(), sandbox.person()
    await use(call, hook)
    hook.hold()
    await one.send("1a")
    await one.send("1b")
    await other.send("2a")
    await hook.received(2)
    before = sorted(hook.texts)
    hook.release()
    await sandbox.settled()

    assert before == ["1a", "2a"]
    assert hook.texts[2] == "1b"


async def test_a_press_overtakes_a_message_of_the_same_person(
    call: Caller, hook: Hook, person: Person
) -> None:
    """Messages queue by chat, presses by user."""
    await call.result("sendMessage", chat_id=person.id, text="x", reply_markup=buttons({"a": "a"}))
    hook.hold()
    await use(call, hook)
    await person.press("a")
    await hook.received(2)

    assert {kind_of(post.update) for post in hook.posts} == {"message", "callback_query"}


async def test_a_failed_post_is_tried_again_later_and_later(call: Caller, hook: Hook, person: Person) -> None:
    """At once, then after two, four, eight seconds."""
    clock = call.sandbox.clock
    began = clock.now()
    hook.answers += [500] * 4
    await use(call, hook)
    moments = []
    await hook.received(2)
    for number, pause in enumerate((2, 4, 8), start=3):
        await clock.awaited(clock.now() + pause)
        clock.advance(pause)
        await hook.received(number)
        moments.append(clock.now() - began)
    await call.sandbox.settled()
    info = await call.result("getWebhookInfo")

    assert moments == [2, 6, 14]
    assert [post.update["update_id"] for post in hook.posts] == [hook.posts[0].update["update_id"]] * 5
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_retry_after_replaces_the_pause(call: Caller, hook: Hook, person: Person) -> None:
    """The bot may say when it wants the update again."""
    clock = call.sandbox.clock
    hook.answers.append(503)
    hook.headers["Retry-After"] = "30"
    began = clock.now()
    await use(call, hook)
    await clock.awaited(began + 30)
    clock.advance(30)
    await call.sandbox.settled()

    assert len(hook.posts) == 2


async def test_an_update_that_is_too_old_is_given_up(call: Caller, hook: Hook, person: Person) -> None:
    """After a day it is dropped, and the chat goes on."""
    clock = call.sandbox.clock
    hook.answers.append(503)
    hook.headers["Retry-After"] = "3600"
    await use(call, hook)
    await clock.awaited(clock.now() + 3600)
    clock.advance(24 * 3600)
    await person.send("later")
    await call.sandbox.settled()

    assert hook.texts == ["/start", "later"]


async def test_the_answer_may_hold_a_call(call: Caller, hook: Hook, person: Person) -> None:
    """A method in the body is carried out; one that asks for something is not."""
    hook.body = {"method": "sendMessage", "chat_id": person.id, "text": "from the answer"}
    await use(call, hook)
    await call.sandbox.settled()
    hook.body = {"method": "getMe"}
    await person.send("x")
    await call.sandbox.settled()

    assert person.screen.text == "from the answer"
    assert call.sandbox.calls.of("getMe") == []


async def test_a_bot_that_is_down_is_waited_for(call: Caller, hook: Hook, person: Person) -> None:
    """Nobody listening counts as a failure."""
    clock = call.sandbox.clock
    began = clock.now()
    await call.result("setWebhook", url="http://127.0.0.1:9/")
    await clock.awaited(began + 2)
    info = await call.result("getWebhookInfo")

    assert info["last_error_message"] == "Connection refused"
    assert info["pending_update_count"] == 1


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"secret_token": "x" * 257}, "Bad Request: secret token is too long"),
        ({"secret_token": "a b"}, "Bad Request: secret token contains unallowed characters"),
        ({"url": "ftp://127.0.0.1/"}, "Bad Request: bad webhook: invalid webhook URL specified"),
        (
            {"url": "https://example.com/"},
            "Bad Request: bad webhook: the sandbox posts to loopback addresses only",
        ),
    ],
)
async def test_a_wrong_webhook_is_refused(call: Caller, parameters: dict[str, str], words: str) -> None:
    """Secrets and addresses are checked."""
    assert await call.refusal("setWebhook", **({"url": "http://127.0.0.1:9/"} | parameters)) == words


async def test_what_was_not_taken_can_be_polled(call: Caller, hook: Hook, person: Person) -> None:
    """Deleting the webhook loses nothing, unless it is asked to."""
    hook.answers += [500, 500]
    await use(call, hook)
    await hook.received(2)
    await call.result("deleteWebhook")
    kept = await call.updates()
    await call.result("deleteWebhook", drop_pending_updates=True)

    assert [update["message"]["text"] for update in kept] == ["/start"]
    assert (await call.result("getWebhookInfo"))["pending_update_count"] == 0


async def test_setting_and_deleting_are_described(call: Caller) -> None:
    """Telegram says what it found; setting twice within a second is too much."""
    url = "http://127.0.0.1:9/"
    said = [
        (await call("setWebhook", url=url))["description"],
        (await call("setWebhook", url=url))["description"],
        (await call("deleteWebhook"))["description"],
        (await call("deleteWebhook"))["description"],
    ]

    assert said == [
        "Webhook was set",
        "Too Many Requests: retry after 1",
        "Webhook was deleted",
        "Webhook is already deleted",
    ]
