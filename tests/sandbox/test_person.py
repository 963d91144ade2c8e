"""People in tests can do what people can do."""

import pytest

from bot.sandbox import Kind, NoSuchButton, Person, Sandbox
from tests.sandbox.caller import Caller, buttons, kind_of


async def show(call: Caller, person: Person, text: str = "x") -> int:
    """Send a screen with two buttons; returns the message's id."""
    keyboard = buttons({"Yes": "y:1", "No": "n:1"})
    sent = await call.result("sendMessage", chat_id=person.id, text=text, reply_markup=keyboard)
    return int(sent["message_id"])


@pytest.mark.parametrize("button", ["Yes", "y:1"])
async def test_a_button_is_pressed_by_its_label_or_its_data(
    call: Caller, person: Person, button: str
) -> None:
    """The bot hears the data, who pressed, and where."""
    message_id = await show(call, person)
    query_id = await person.press(button)
    query = (await call.updates(offset=-1))[0]["callback_query"]

    assert (query["id"], query["data"], query["from"]["id"]) == (query_id, "y:1", person.id)
    assert query["message"]["message_id"] == message_id
    assert query["message"]["reply_markup"] == buttons({"Yes": "y:1", "No": "n:1"})


async def test_a_button_that_is_not_there_cannot_be_pressed(call: Caller, person: Person) -> None:
    """The error shows what there is."""
    await show(call, person)
    with pytest.raises(
        NoSuchButton, match=r"no button 'Maybe' to press; the newest message has \['Yes', 'No'\]"
    ):
        await person.press("Maybe")


async def test_a_modified_app_can_send_any_data(call: Caller, person: Person) -> None:
    """What no button carried arrives all the same."""
    await show(call, person)
    await person.press_data("forged", person.screen)

    assert (await call.updates(offset=-1))[0]["callback_query"]["data"] == "forged"


async def test_an_old_message_is_told_by_its_id_only(call: Caller, person: Person) -> None:
    """Deleted ones, and others on request, are inaccessible: their date is 0."""
    message_id = await show(call, person)
    screen = person.screen
    await person.press("Yes", inaccessible=True)
    await call.result("deleteMessage", chat_id=person.id, message_id=message_id)
    await person.press("Yes", message=screen)
    thin = [update["callback_query"]["message"] for update in await call.updates(offset=-2)]

    expected = {"chat": person.chat.as_json(), "message_id": message_id, "date": 0}
    assert thin == [expected, expected]


async def test_what_the_bot_does_is_seen_in_order(call: Caller, person: Person) -> None:
    """Sent, edited, answered, deleted; typing only on request."""
    message_id = await show(call, person)
    query_id = await person.press("Yes")
    await call.result("sendChatAction", chat_id=person.id, action="typing")
    await call.result(
        "editMessageText", chat_id=person.id, message_id=message_id, text="<b>y</b>", parse_mode="HTML"
    )
    await call.result("answerCallbackQuery", callback_query_id=query_id, text="Good", show_alert=True)
    await call.result("deleteMessage", chat_id=person.id, message_id=message_id)
    seen = [await person.next() for _ in range(4)]

    assert [one.kind for one in seen] == [Kind.SENT, Kind.EDITED, Kind.ANSWERED, Kind.DELETED]
    assert seen[1].message is not None
    assert seen[1].message.rows == []
    assert seen[2].answer is not None
    assert (seen[2].answer.text, seen[2].answer.show_alert) == ("Good", True)


async def test_the_newest_screen_stands_as_it_is_now(call: Caller, person: Person) -> None:
    """An edit changes what was sent."""
    message_id = await show(call, person)
    await call.result("editMessageReplyMarkup", chat_id=person.id, message_id=message_id)

    assert (person.screen.id, person.screen.text, person.screen.buttons) == (message_id, "x", [])


async def test_a_silent_bot_is_noticed(person: Person) -> None:
    """Waiting ends, and a screen that does not exist is an error with a remedy."""
    with pytest.raises(TimeoutError):
        await person.next(within=0.01)
    with pytest.raises(LookupError, match="the bot has not written"):
        _ = person.screen


async def test_blocking_and_coming_back_are_told(call: Caller, person: Person) -> None:
    """The bot hears both, and may write again after the second."""
    person.block()
    refused = await call.refusal("sendMessage", chat_id=person.id, text="x")
    person.unblock()
    changes = [update["my_chat_member"] for update in await call.updates(offset=-2)]

    assert refused == "Forbidden: bot was blocked by the user"
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]
    assert (await call("sendMessage", chat_id=person.id, text="x"))["ok"] is True


async def test_somebody_known_stays_as_they_are(call: Caller, sandbox: Sandbox) -> None:
    """Asking for the same id gives the same person; a phone's language changes only on purpose."""
    person = sandbox.person(language_code="fa", first_name="Kim")
    again = sandbox.person(id=person.id)
    before = again.profile
    again.set_language("ru")
    await person.send("x")
    told = (await call.updates())[0]["message"]["from"]

    assert again is person
    assert (before.first_name, before.language_code) == ("Kim", "fa")
    assert (told["first_name"], told["language_code"]) == ("Kim", "ru")
    assert sandbox.person().id != sandbox.person().id


async def test_in_a_group_the_bot_hears_only_what_is_for_it(call: Caller, sandbox: Sandbox) -> None:
    """Commands, its name and replies to it; it hears when it is added and removed."""
    person = sandbox.person()
    group = sandbox.group("Friends", [person])
    await person.send("just talking", to=group)
    await person.send("/start", to=group)
    await person.send("/start@other_bot", to=group)
    await person.send("hello @Sandbox_Bot", to=group)
    await call.result("sendMessage", chat_id=group.id, text="here")
    await person.send("thanks", to=group, reply_to=group.messages[-1])
    group.remove_bot(person)
    heard = await call.updates()

    assert [kind_of(update) for update in heard] == ["my_chat_member", *["message"] * 3, "my_chat_member"]
    assert [update["message"]["text"] for update in heard[1:4]] == ["/start", "hello @Sandbox_Bot", "thanks"]
    assert heard[1]["message"]["chat"] == {"id": group.id, "title": "Friends", "type": "group"}
    refusal = await call.refusal("sendMessage", chat_id=group.id, text="x")
    assert refusal == "Forbidden: bot was kicked from the group chat"


async def test_a_message_can_be_changed_by_whoever_wrote_it(call: Caller, person: Person) -> None:
    """The bot hears of it as an edited message."""
    await person.edit(person.messages[0], "/stop")
    update = (await call.updates(offset=-1))[0]

    assert update["edited_message"]["text"] == "/stop"


async def test_calls_are_kept_for_looking_at(call: Caller, person: Person) -> None:
    """Each with its method, what it carried, and how it ended."""
    await call("SENDMESSAGE", chat_id=person.id, text="x")
    await call("sendMessage", chat_id=person.id)
    sent, refused = call.sandbox.calls.of("sendMessage")

    assert (sent.method, sent.ok, sent.chat_id) == ("sendMessage", True, person.id)
    assert sent.parameters == {"chat_id": str(person.id), "text": "x"}
    assert call.sandbox.calls.refused() == [refused]
    assert (refused.status, refused.description) == (400, "Bad Request: message text is empty")


async def test_several_messages_can_be_deleted_at_once(call: Caller, person: Person) -> None:
    """Missing ones are skipped."""
    ids = [await show(call, person), 99, person.messages[0].id]
    await call.result("deleteMessages", chat_id=person.id, message_ids=ids)

    assert person.messages == []
