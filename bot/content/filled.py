"""Says the messages that have something to fill in, by means of Fluent."""

from collections.abc import Mapping

from fluent.runtime import FluentBundle, FluentResource

from bot.core.errors import ContentError


class Filled:
    """The messages of one language that take arguments, choose, or quote others."""

    def __init__(self, lang: str, source: str) -> None:
        """Read the Fluent *source* of *lang*."""
        self._lang = lang
        # Isolation of arguments is done where they are shaped: Fluent's own would also break links inside HTML.
        self._bundle = FluentBundle([lang], use_isolating=False)
        self._bundle.add_resource(FluentResource(source))

    def has(self, text: str) -> bool:
        """Tell whether there is a message *text*."""
        return bool(self._bundle.has_message(text))

    def say(self, text: str, words: Mapping[str, str]) -> str:
        """Return the message *text* with *words* put in.

        Raises:
            ContentError: There is no such message, or it wants words that are not given.
        """
        pattern = self._bundle.get_message(text).value if self.has(text) else None
        if pattern is None:
            raise ContentError(
                f"locales/{self._lang}: there is no text '{text}'. Add it to one of its .ftl files."
            )
        said, errors = self._bundle.format_pattern(pattern, dict(words))
        if errors:
            raise ContentError(
                f"locales/{self._lang}: '{text}': {errors[0]}. Use only the arguments it is given."
            )
        return str(said)
