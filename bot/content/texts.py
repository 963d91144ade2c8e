"""Says a text id in a language: whole, escaped, and in the source language where a translation is missing."""

import html
import logging
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bot.content import languages, plain
from bot.content.languages import PSEUDO, Language
from bot.core.errors import ContentError
from bot.core.flow import Arg, Line, Plain, Ref, Token

if TYPE_CHECKING:
    from bot.content.filled import Filled

log = logging.getLogger(__name__)

# First-strong isolate and its end: an English name must not turn a Persian sentence around. Telegram keeps these.
_ISOLATE, _END = "\u2068", "\u2069"


def isolated(value: str) -> str:
    """Return *value* as it may stand inside Telegram's HTML, whatever its direction."""
    return f"{_ISOLATE}{html.escape(value, quote=False)}{_END}"


class Texts:
    """The words of every installed language, each read when first needed."""

    def __init__(
        self, folder: Path, facts: Mapping[str, str], known: Mapping[str, Language] | None = None
    ) -> None:
        """Find the languages in *folder*.

        Args:
            folder: Holds one folder per language, with ``.ftl`` files in it.
            facts: Arguments that every text may use, such as ``version``; they are shown as they are.
            known: The languages, the source language first; those that may be offered if not given.

        Raises:
            ContentError: A language does not say how it is written.
        """
        self._folder = folder
        self._facts: dict[str, Arg] = {name: Plain(value) for name, value in facts.items()}
        self._words: dict[str, plain.Words] = {}
        self._filled: dict[str, Filled] = {}
        self._languages = dict(known or languages.installed(folder))
        self.fell_back: Callable[[str], None] = lambda _: (
            None
        )  # told the language, each time one lacks a text
        self.source = languages.SOURCE
        self.langs = tuple(self._languages)

    def language(self, lang: str) -> Language:
        """Return how *lang* is written."""
        return self._languages[lang]

    @property
    def weekends(self) -> dict[str, tuple[int, ...]]:
        """The days that end the week, by language."""
        return {lang: found.weekend for lang, found in self._languages.items()}

    def message(self, line: Line, lang: str) -> str:
        """Return *line* in Telegram's HTML."""
        return self._say(line.text, dict(line.args), lang, isolated)

    def label(self, text: str, lang: str) -> str:
        """Return the plain words of a button."""
        return self._say(text, {}, lang, str)

    def _say(self, text: str, args: Mapping[str, Arg], lang: str, shaped: Callable[[str], str]) -> str:
        # What is missing falls back whole, words put into it included, so that one message is in one language.
        if lang != self.source:
            try:
                return self._said(text, args, lang, shaped)
            except ContentError as error:
                log.warning("said in the source language instead: %s", error)
                self.fell_back(lang)
        return self._said(text, args, self.source, shaped)

    def _said(self, text: str, args: Mapping[str, Arg], lang: str, shaped: Callable[[str], str]) -> str:
        if (said := self._words_of(lang).plain.get(text)) is not None:
            return said
        words = {name: self._word(value, lang, shaped) for name, value in {**self._facts, **args}.items()}
        return self._filled_of(lang).say(text, words)

    def _word(self, value: Arg, lang: str, shaped: Callable[[str], str]) -> str:
        match value:
            case Token(value=token):
                return token
            case Ref(text=text):
                return shaped(self.label(text, lang))
            case Plain(value=plain):
                return shaped(plain)
        return shaped(self._languages[lang].counted(value))

    def has(self, text: str, lang: str) -> bool:
        """Tell whether *lang* has words for *text* of its own."""
        return text in self._words_of(lang).plain or self._filled_of(lang).has(text)

    def _words_of(self, lang: str) -> plain.Words:
        if (words := self._words.get(lang)) is None:
            words = self._words[lang] = plain.read(self._files(lang))
        return words

    def _filled_of(self, lang: str) -> "Filled":
        if (filled := self._filled.get(lang)) is None:
            # Fluent is slow to import and to read, and most screens have nothing to fill in.
            from bot.content.filled import Filled

            filled = self._filled[lang] = Filled(lang, self._words_of(lang).fluent)
        return filled

    def _files(self, lang: str) -> Iterator[str]:
        made_up = lang in PSEUDO
        for path in sorted((self._folder / (self.source if made_up else lang)).glob("*.ftl")):
            text = path.read_text("utf-8")
            yield _pseudo(text, lang) if made_up else text


def _pseudo(text: str, lang: str) -> str:
    from bot.content.pseudo import pseudo

    return pseudo(text, lang)
