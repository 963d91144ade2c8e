"""Says a text id in a language: whole, escaped, and in the source language where a translation is missing."""

import html
import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.content import languages
from bot.content.languages import Language
from bot.content.pseudo import PSEUDO, pseudo
from bot.core.errors import ContentError
from bot.core.flow import Arg, Line, Plain, Ref, Token

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
        self._bundles: dict[str, FluentBundle] = {}
        self._languages = dict(known or languages.installed(folder))
        self.source = languages.SOURCE
        self.langs = tuple(self._languages)

    def language(self, lang: str) -> Language:
        """Return how *lang* is written."""
        return self._languages[lang]

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
        return self._said(text, args, self.source, shaped)

    def _said(self, text: str, args: Mapping[str, Arg], lang: str, shaped: Callable[[str], str]) -> str:
        bundle = self._bundle(lang)
        pattern = bundle.get_message(text).value if bundle.has_message(text) else None
        if pattern is None:
            raise ContentError(f"locales/{lang}: there is no text '{text}'. Add it to one of its .ftl files.")
        words = {name: self._word(value, lang, shaped) for name, value in {**self._facts, **args}.items()}
        said, errors = bundle.format_pattern(pattern, words)
        if errors:
            raise ContentError(f"locales/{lang}: '{text}': {errors[0]}. Use only the arguments it is given.")
        return str(said)

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
        return bool(self._bundle(lang).has_message(text))

    def _bundle(self, lang: str) -> FluentBundle:
        if (bundle := self._bundles.get(lang)) is None:
            bundle = self._bundles[lang] = self._read(lang)
        return bundle

    def _read(self, lang: str) -> FluentBundle:
        # Isolation of arguments is done by `isolated`: Fluent's own would also break links inside HTML.
        bundle = FluentBundle([lang], use_isolating=False)
        for path in sorted((self._folder / (self.source if lang in PSEUDO else lang)).glob("*.ftl")):
            text = path.read_text("utf-8")
            bundle.add_resource(FluentResource(pseudo(text, lang) if lang in PSEUDO else text))
        return bundle
