"""Makes pseudo-languages out of English, on the fly: they show what a real one will break before there is one.

``en-XA`` has accents and is a third longer, which finds words that never went through a translation and screens that
are too narrow. ``ar-XB`` runs from right to left, which finds mistakes of direction without any Arabic.
"""

import re
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.visitor import Transformer

_ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ",
)
_RIGHT_TO_LEFT, _END = "\u2067", "\u2069"
# Tags, character references, commands and addresses stay as they are.
_KEPT = re.compile(r"(<[^>]*>|&\w+;|/\w+|\w[\w-]*(?:\.\w[\w-]*)+(?:/\S*)?)")
_LONGER = 3  # one vowel in so many words is doubled again


def pseudo(text: str, lang: str) -> str:
    """Return the Fluent source *text* in the pseudo-language *lang*."""
    resource = FluentParser(with_spans=False).parse(text)
    return str(FluentSerializer().serialize(_Words(lang).visit(resource)))


class _Words(Transformer):
    def __init__(self, lang: str) -> None:
        self._say = _accented if lang == "en-XA" else _mirrored

    def visit_TextElement(self, node: Any) -> Any:  # noqa: N802 (named by fluent.syntax)
        parts = _KEPT.split(node.value)
        # Every second part is one that stays.
        node.value = "".join(part if at % 2 else self._say(part) for at, part in enumerate(parts))
        return node


def _accented(words: str) -> str:
    longer = re.sub(r"[aeiou]", lambda vowel: vowel[0] * 2 if vowel.start() % _LONGER else vowel[0], words)
    return longer.translate(_ACCENTS)


def _mirrored(words: str) -> str:
    return re.sub(r"[^\s]+(?: [^\s]+)*", lambda run: f"{_RIGHT_TO_LEFT}{run[0]}{_END}", words)
