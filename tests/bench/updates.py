"""What Telegram delivers and answers, as bytes of lifelike size."""

import json

USERNAME = "bench_bot"
TOKEN = "123456789:AAbenchbenchbenchbenchbenchbenchbench"
MESSAGE = 100  # every chat has its one message
SERIALS = 10**6

_BOT = {"id": 123456789, "is_bot": True, "first_name": "Bench", "username": USERNAME}
_TEXT = (
    "It can be hard to take something kind in.\n\nThat is common, and it has reasons. "
    "Here is one way of looking at it: a part of us that once had to be careful still is. "
    "Would you like to hear one sentence about it, or leave it for today?"
)
_KEYS = (("One sentence", "one"), ("Not today", "no"), ("Menu", "menu"), ("Stop", "stop"))
_KEYBOARD = {"inline_keyboard": [[{"text": text, "callback_data": data}] for text, data in _KEYS]}


def _template(value: object) -> bytes:
    text = json.dumps(value, separators=(",", ":")).replace("%", "%%")
    return text.replace('"#"', "%d").replace("#", "%d").replace('"$"', "%b").encode()


def _person(key: str) -> dict[str, object]:
    return {key: "#", "first_name": "Ana", "username": "ana_nymous"}


_CHAT = {**_person("id"), "type": "private"}
_FROM = {**_person("id"), "is_bot": False, "language_code": "en"}
_SHOWN = {
    "message_id": MESSAGE,
    "from": _BOT,
    "chat": _CHAT,
    "date": 1763800000,
    "edit_date": 1763800060,
    "text": _TEXT,
    "entities": [{"offset": 0, "length": 42, "type": "bold"}],
    "reply_markup": _KEYBOARD,
}
_PRESS = _template(
    {
        "update_id": "#",
        "callback_query": {
            "id": "#!",
            "from": _FROM,
            "message": _SHOWN,
            "chat_instance": "-4403567801234567890",
            "data": "$",
        },
    }
).replace(b"%d!", b"%d")
_SAID = _template(
    {
        "update_id": "#",
        "message": {"message_id": 101, "from": _FROM, "chat": _CHAT, "date": 1763800100, "text": "$"},
    }
)
_COMMAND = _template(
    {
        "update_id": "#",
        "message": {
            "message_id": 101,
            "from": _FROM,
            "chat": _CHAT,
            "date": 1763800100,
            "text": "$",
            "entities": [{"offset": 0, "length": 6, "type": "bot_command"}],
        },
    }
)
_RESULT = _template({"ok": True, "result": _SHOWN})

ME = json.dumps(
    {"ok": True, "result": {**_BOT, "can_join_groups": True, "can_read_all_group_messages": False}}
).encode()
DONE = b'{"ok":true,"result":true}'


def press(number: int, person: int, data: str) -> bytes:
    """Return the update of a press; its query names the person, so that the answer finds them."""
    query = person * SERIALS + number % SERIALS
    return _PRESS % (number, query, person, person, json.dumps(data).encode())


def said(number: int, person: int, text: str) -> bytes:
    """Return the update of a text; a command is marked as one."""
    template = _COMMAND if text.startswith("/") else _SAID
    return template % (number, person, person, json.dumps(text).encode())


def shown(person: int) -> bytes:
    """Return the answer to a message that was sent to *person*, or edited there."""
    return _RESULT % person
