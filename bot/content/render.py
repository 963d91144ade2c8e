"""Turns a screen into words: one page of text and keys, made once per language and kept."""

from functools import lru_cache

from bot.content.page import Key, Page
from bot.content.texts import Texts
from bot.core.place import encode
from bot.core.turn import Button, Screen

# All screens of all flows in a handful of languages; what is older is made again in well under a millisecond.
_KEPT = 8192


class Renderer:
    """Renders screens with the words of one set of locales."""

    def __init__(self, texts: Texts) -> None:
        """Render with *texts*."""
        self._texts = texts
        self.page = lru_cache(_KEPT)(self._page)

    def _page(self, screen: Screen) -> Page:
        text = "\n\n".join(self._texts.message(line, screen.lang) for line in screen.lines)
        # Telegram does not mirror keyboards: where lines begin at the right, the first button belongs there too.
        order = -1 if self._texts.language(screen.lang).reads_right_to_left else 1
        rows = tuple(tuple(self._key(button, screen.lang) for button in row)[::order] for row in screen.rows)
        return Page(text, rows)

    def _key(self, button: Button, lang: str) -> Key:
        words = (
            self._texts.language(button.tongue).name
            if button.tongue
            else self._texts.label(button.label, lang)
        )
        if button.place is not None:
            return Key(words, data=encode(button.place))
        if button.copy:
            return Key(words, copy=self._texts.label(button.copy, lang))
        return Key(words, link=button.link or "")
