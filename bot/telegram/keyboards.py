"""Turns a page into what stands beside its text in a Bot API call."""

from functools import lru_cache

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.content.page import Key, Page

Rows = tuple[tuple[Key, ...], ...]

_KEPT = 512  # about every screen of every flow in two languages
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True).to_json()


class Keyboards:
    """Builds each keyboard once and reuses it.

    Args:
        username: The bot's own, for links to the private chat.
    """

    def __init__(self, username: str) -> None:
        self._username = username
        self._for_rows = lru_cache(maxsize=_KEPT)(self._build)

    def beside(self, page: Page) -> dict[str, str]:
        """Return the parameters that go with the text of *page*. They are shared: change nothing in them."""
        return self._for_rows(page.rows)

    def _build(self, rows: Rows) -> dict[str, str]:
        parameters = {"parse_mode": ParseMode.HTML.value, "link_preview_options": _NO_PREVIEW}
        if rows:
            markup = InlineKeyboardMarkup([[self._button(key) for key in row] for row in rows])
            parameters["reply_markup"] = markup.to_json()
        return parameters

    def _button(self, key: Key) -> InlineKeyboardButton:
        if key.copy:
            return InlineKeyboardButton(key.text, copy_text=CopyTextButton(key.copy))
        if key.link is not None:
            payload = f"?start={key.link}" if key.link else ""
            return InlineKeyboardButton(key.text, url=f"https://t.me/{self._username}{payload}")
        return InlineKeyboardButton(key.text, callback_data=key.data)
