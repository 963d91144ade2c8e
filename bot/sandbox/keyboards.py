"""Reads reply markups, and refuses what Telegram refuses, in its two stages."""

import orjson

from bot.sandbox.errors import Refused, bad_request
from bot.sandbox.links import checked_link, mentioned_user
from bot.sandbox.parameters import Parameters
from bot.sandbox.records import Json

ACTIONS = (
    "url", "callback_data", "callback_game", "pay", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "login_url", "copy_text", "web_app",
)  # fmt: skip
MAY_BE_EMPTY = frozenset({"callback_game", "switch_inline_query", "switch_inline_query_current_chat"})
LOOKS = ("style", "icon_custom_emoji_id")
MOST_BUTTONS_IN_ROW = 12
MOST_BUTTONS_TAKEN = 300
MOST_BUTTONS = 100
MOST_DATA_BYTES = 64
MOST_COPIED = 256


def read_markup(given: Parameters) -> Json | None:
    """Return the reply markup as it is written, or None; the first stage, before the chat is looked at.

    Raises:
        Refused: the markup is not JSON of the right shape.
    """
    text = given.text("reply_markup")
    if not text:
        return None
    try:
        markup = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if any(key in markup for key in ("keyboard", "remove_keyboard", "force_reply")):
        return {key: value for key, value in markup.items() if key != "inline_keyboard"}
    return {"inline_keyboard": _rows(markup["inline_keyboard"])} if "inline_keyboard" in markup else None


def _rows(rows: object) -> list[list[Json]]:
    wrong = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(wrong)
    return [[_button(button) for button in row] for row in rows]


def _button(button: object) -> Json:
    if not isinstance(button, dict):
        raise _bad_button("expected an Object")
    if "text" not in button:
        raise _bad_button('Can\'t find field "text"')
    text = button["text"]
    if not isinstance(text, str):
        raise _bad_button('Field "text" must be of type String')
    for action in ACTIONS:
        value = button.get(action)
        if value or (action in MAY_BE_EMPTY and value is not None):
            looks = {look: button[look] for look in LOOKS if look in button}
            return {"text": text, action: value if isinstance(value, dict | bool) else str(value)} | looks
    raise _bad_button("Text buttons are unallowed in the inline keyboard")


def _bad_button(message: str) -> Refused:
    return bad_request(f"can't parse inline keyboard button: {message}")


def accepted_markup(markup: Json | None) -> Json | None:
    """Return *markup* as it will stand under the message; the second stage, after the text was checked.

    Raises:
        Refused: a link is none, or the server would not take the buttons.
    """
    if markup is None or "inline_keyboard" not in markup:
        return markup
    rows = markup["inline_keyboard"]
    kept: list[list[Json]] = []
    taken = 0
    for row in rows if isinstance(rows, list) else ():
        buttons = [_checked(button) for button in row if button["text"]][:MOST_BUTTONS_IN_ROW]
        buttons = buttons[: MOST_BUTTONS_TAKEN - taken]
        taken += len(buttons)
        kept += [buttons] if buttons else []
    if taken > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _checked(button: Json) -> Json:
    match button:
        case {"url": str(url)}:
            return button | {"url": _url(url)}
        case {"callback_data": str(data)} if len(data.encode("utf-8", "replace")) > MOST_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        case {"copy_text": dict(copied)} if not 1 <= len(str(copied.get("text", ""))) <= MOST_COPIED:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        case _:
            return button


def _url(url: str) -> str:
    checked = url if mentioned_user(url) is not None else checked_link(url)
    if checked is None:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return checked
