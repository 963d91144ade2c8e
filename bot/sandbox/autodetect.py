"""Finds what Telegram marks by itself in a text: commands, names, tags, addresses."""

import re
from itertools import accumulate

from bot.sandbox.records import Entity

_TOP = (
    "com|org|net|info|biz|dev|app|io|me|co|us|uk|de|fr|es|it|nl|ru|ir|br|pt|ch|at|se|no|dk|fi|pl|cz|eu|ca|au|nz|in|"
    "jp|cn|kr|tr|gr|ua|il|ae|sa|eg|mx|ar|cl|gov|edu|int|museum|online|site|xyz|chat|ai|tv|gg|ly|help|health|support"
)
_URL = (
    r"(?<![\w@.\-/])(?:(?:tg|ton)://[^\s<>\"]+"
    r"|https?://(?:[\w\-]+\.)+[^\W\d_]{2,}(?![\w\-.@])(?::\d+)?(?:[/?#][^\s<>\"]*)?"
    r"|(?:[\w\-]+\.)+(?:" + _TOP + r")(?![\w\-.@])(?::\d+)?(?:[/?#][^\s<>\"]*)?)"
)
_EMAIL = r"(?<![\w.+\-])[a-z0-9_+.\-]+@(?:[a-z0-9\-]+\.)+[a-z]{2,16}(?![\w\-])"
_COMMAND = r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![A-Za-z0-9_/<>@])"
_MENTION = r"(?<![\w@/])@[A-Za-z0-9_]{3,32}(?![\w])"
_HASHTAG = r"(?<![\w#\u200c])#(?=[^\W\d_]|\w*[^\W\d_])[\w\u200c\u00b7]{1,256}(?![#])"
_CASHTAG = r"(?<![\w$])\$(?:1INCH|[A-Z]{1,8})(?![\w$])"
_PATTERNS = (
    ("url", re.compile(_URL, re.IGNORECASE)),
    ("email", re.compile(_EMAIL, re.IGNORECASE)),
    ("bot_command", re.compile(_COMMAND)),
    ("mention", re.compile(_MENTION)),
    ("hashtag", re.compile(_HASHTAG)),
    ("cashtag", re.compile(_CASHTAG)),
)
_BRACKETS = {")": "(", "]": "[", "}": "{"}


def found_entities(text: str) -> list[Entity]:
    """Return the entities Telegram would find in *text*, none within another."""
    if not any(mark in text for mark in "/@#$."):
        return []
    before = [0, *accumulate(2 if character > "\uffff" else 1 for character in text)]
    found: list[Entity] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.start(), _end(kind, match)
            entity = Entity(kind, before[start], before[end] - before[start])
            if not any(entity.offset < other.end and other.offset < entity.end for other in found):
                found.append(entity)
    return found


def _end(kind: str, match: re.Match[str]) -> int:
    if kind != "url":
        return match.end()
    kept = match[0].rstrip(".,:;!?'\"…»“”‘’`~")
    while kept[-1] in _BRACKETS and kept.count(kept[-1]) > kept.count(_BRACKETS[kept[-1]]):
        kept = kept[:-1]
    return match.start() + len(kept)
