"""What Telegram refuses is refused, in Telegram's words."""

from typing import Any

import pytest

from bot.sandbox import Person, Sandbox
from tests.sandbox.caller import Caller, buttons

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
NO_BUTTON = "Bad Request: can't parse inline keyboard button: "
ARRAYS = 'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
OLD_QUERY = "Bad Request: query is too old and response timeout expired or query ID is invalid"
PARSE = "Bad Request: can't parse entities: "


def key(**button: Any) -> dict[str, Any]:
    """Return a keyboard of one button."""
    return {"inline_keyboard": [[button]]}


SENDING: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "Bad Request: message text is empty"),
    ({}, "Bad Request: message text is empty"),
    ({"text": "x" * 32_769}, "Bad Request: text is too long"),
    ({"text": "x", "parse_mode": "bbcode"}, "Bad Request: unsupported parse_mode"),
    ({"text": " \n "}, "Bad Request: text must be non-empty"),
    ({"text": "<b> </b>", "parse_mode": "HTML"}, "Bad Request: text must be non-empty"),
    ({"text": "x" * 4097}, "Bad Request: message is too long"),
    ({"text": "x", "chat_id": ""}, "Bad Request: chat_id is empty"),
    ({"text": "x", "chat_id": 5}, "Bad Request: chat not found"),
    ({"text": "x", "chat_id": "@robin"}, "Bad Request: chat not found"),
    ({"text": "x", "reply_parameters": {"message_id": 99}}, "Bad Request: message to be replied not found"),
    ({"text": "x", "message_thread_id": 7}, "Bad Request: message thread not found"),
    ({"text": "x", "reply_markup": "{"}, "Bad Request: can't parse reply keyboard markup JSON object"),
    ({"text": "x", "reply_markup": None}, "Bad Request: object expected as reply markup"),
    ({"text": "x", "reply_markup": {"inline_keyboard": [1]}}, ARRAYS),
    ({"text": "x", "reply_markup": key(callback_data="a")}, NO_BUTTON + 'Can\'t find field "text"'),
    (
        {"text": "x", "reply_markup": key(text="a")},
        NO_BUTTON + "Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"text": "x", "reply_markup": key(text="a", callback_data="")},
        NO_BUTTON + "Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"text": "x", "reply_markup": key(text="a", callback_data="é" * 33)},
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    (
        {"text": "x", "reply_markup": key(text="a", url="http://localhost/")},
        "Bad Request: inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
    ),
    (
        {"text": "x", "reply_markup": key(text="a", copy_text={"text": "c" * 257})},
        "Bad Request: BUTTON_COPY_TEXT_INVALID",
    ),
    (
        {"text": "x", "reply_markup": buttons(*({f"{row}": "a", f"{row}b": "b"} for row in range(51)))},
        "Bad Request: reply markup is too long",
    ),
    (
        {"text": "é_x", "parse_mode": "Markdown"},
        PARSE + "Can't find end of the entity starting at byte offset 2",
    ),
    ({"text": "a*b", "parse_mode": "MarkdownV2"}, PARSE + "Can't find end of Bold entity at byte offset 1"),
    (
        {"text": "a.b", "parse_mode": "MarkdownV2"},
        PARSE + "Character '.' is reserved and must be escaped with the preceding '\\'",
    ),
]


@pytest.mark.parametrize(("parameters", "words"), SENDING, ids=[f"{n}" for n in range(len(SENDING))])
async def test_sending_is_refused_in_telegrams_words(
    call: Caller, person: Person, parameters: dict[str, Any], words: str
) -> None:
    """Each wrong sendMessage gets the text Telegram gives."""
    refusal = await call.refusal("sendMessage", **({"chat_id": person.id} | parameters))

    assert refusal == words


async def test_the_first_wrong_thing_decides(call: Caller, person: Person) -> None:
    """Text, then entities, then markup, then the chat, then length, then buttons."""
    wrong: dict[str, Any] = {"reply_markup": "{", "chat_id": 5, "parse_mode": "HTML"}

    assert await call.refusal("sendMessage", **wrong, text="") == "Bad Request: message text is empty"
    assert (await call.refusal("sendMessage", **wrong, text="<b>")).startswith(PARSE)
    assert (await call.refusal("sendMessage", **wrong, text="x")).endswith("markup JSON object")
    wrong["reply_markup"] = key(text="a", callback_data="x" * 65)
    assert await call.refusal("sendMessage", **wrong, text="x" * 5000) == "Bad Request: chat not found"
    wrong["chat_id"] = person.id
    assert await call.refusal("sendMessage", **wrong, text="x" * 5000) == "Bad Request: message is too long"
    assert await call.refusal("sendMessage", **wrong, text="x") == "Bad Request: BUTTON_DATA_INVALID"


async def test_a_bot_is_not_welcome_everywhere(sandbox: Sandbox, call: Caller, person: Person) -> None:
    """Strangers, people who blocked it and people who are gone are each refused in their own words."""
    stranger, gone = sandbox.person(), sandbox.person()
    gone.delete_account()
    person.block()

    words = [await call.refusal("sendMessage", chat_id=one.id, text="x") for one in (stranger, gone, person)]

    assert words == [
        "Forbidden: bot can't initiate conversation with a user",
        "Forbidden: user is deactivated",
        "Forbidden: bot was blocked by the user",
    ]


async def test_edits_are_refused_in_telegrams_words(call: Caller, person: Person) -> None:
    """An edit needs a message of the bot's own, a change, and a text that fits."""
    sent = await call.result("sendMessage", chat_id=person.id, text="one", reply_markup=buttons({"a": "a"}))
    typed = await call.result("sendMessage", chat_id=person.id, text="x", reply_markup={"force_reply": True})
    place = {"chat_id": person.id, "message_id": sent["message_id"]}
    cases: list[tuple[dict[str, Any], str]] = [
        ({"text": "x"}, "Bad Request: message identifier is not specified"),
        ({"text": "x", "chat_id": person.id}, "Bad Request: message identifier is not specified"),
        ({"text": "x", "inline_message_id": "i"}, "Bad Request: MESSAGE_ID_INVALID"),
        (place | {"text": "one", "reply_markup": buttons({"a": "a"})}, NOT_MODIFIED),
        (place | {"text": "x" * 4097}, "Bad Request: MESSAGE_TOO_LONG"),
        (place | {"text": "x", "message_id": 77}, "Bad Request: message to edit not found"),
        (place | {"text": "x", "message_id": person.messages[0].id}, "Bad Request: message can't be edited"),
        (place | {"text": "x", "message_id": typed["message_id"]}, "Bad Request: message can't be edited"),
        (
            place | {"text": "x", "reply_markup": {"force_reply": True}},
            "Bad Request: inline keyboard expected",
        ),
    ]

    said = [await call.refusal("editMessageText", **parameters) for parameters, _ in cases]

    assert said == [words for _, words in cases]


async def test_a_press_is_answered_once_and_in_time(sandbox: Sandbox, call: Caller, person: Person) -> None:
    """Unknown, answered and old presses are refused alike."""
    await call.result("sendMessage", chat_id=person.id, text="x", reply_markup=buttons({"a": "a"}))
    first, late = await person.press("a"), await person.press("a")
    long = await call.refusal("answerCallbackQuery", callback_query_id=first, text="x" * 201)
    await call.result("answerCallbackQuery", callback_query_id=first)
    sandbox.clock.advance(31)

    refusals = [
        await call.refusal("answerCallbackQuery", callback_query_id=query) for query in (first, late, "no")
    ]

    assert long == "Bad Request: MESSAGE_TOO_LONG"
    assert refusals == [OLD_QUERY] * 3


async def test_deleting_is_refused_in_telegrams_words(sandbox: Sandbox, call: Caller, person: Person) -> None:
    """What is not there, or older than two days, stays."""
    sent = await call.result("sendMessage", chat_id=person.id, text="x")
    place = {"chat_id": person.id, "message_id": sent["message_id"]}
    missing = await call.refusal("deleteMessage", chat_id=person.id, message_id=99)
    sandbox.clock.advance(48 * 3600)
    old = await call.refusal("deleteMessage", **place)

    assert missing == "Bad Request: message to delete not found"
    assert old == "Bad Request: message can't be deleted"


@pytest.mark.parametrize(
    ("path", "code", "words"),
    [
        ("/nothing", 404, "Not Found"),
        ("/bot{token}/noSuchThing", 404, "Not Found: method not found"),
        ("/botnonsense/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot0:abc/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot1:abc/getMe", 401, "Unauthorized"),
    ],
)
async def test_a_wrong_address_is_refused(call: Caller, path: str, code: int, words: str) -> None:
    """Tokens and methods that are none get Telegram's codes."""
    url = call.sandbox.api_url + path.format(token=call.sandbox.token)
    async with call.session.get(url) as answer:
        body = await answer.json()

    assert (answer.status, body["ok"], body["description"]) == (code, False, words)


COMMAND = {"command": "start", "description": "Begin"}


@pytest.mark.parametrize(
    ("method", "parameters", "words"),
    [
        ("setMyCommands", {"commands": [COMMAND | {"command": "Start"}]}, "Bad Request: BOT_COMMAND_INVALID"),
        (
            "setMyCommands",
            {"commands": [COMMAND | {"description": "x" * 257}]},
            "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ("setMyCommands", {"commands": [COMMAND] * 101}, "Bad Request: BOT_COMMANDS_TOO_MUCH"),
        ("setMyCommands", {"commands": "["}, "Bad Request: can't parse commands list JSON object"),
        (
            "setMyCommands",
            {"commands": [COMMAND], "language_code": "pt-BR"},
            "Bad Request: invalid language code specified",
        ),
        ("setMyName", {"name": "x" * 65}, "Bad Request: BOT_TITLE_INVALID"),
        ("sendChatAction", {"action": "dancing"}, "Bad Request: wrong parameter action in request"),
        ("getChat", {"chat_id": 5}, "Bad Request: chat not found"),
        ("sendDocument", {"chat_id": 5}, "Bad Request: there is no document in the request"),
    ],
)
async def test_other_methods_refuse_too(
    call: Caller, method: str, parameters: dict[str, Any], words: str
) -> None:
    """Introductions and files have limits of their own."""
    assert await call.refusal(method, **parameters) == words
