"""Reads by eye the messages that have nothing to fill in; Fluent, which takes its time, is left the others.

Of the words of a language nineteen in twenty are plain. What looks like anything else is left to Fluent.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

# A message's id, and its words: all that is indented below it. Inside braces lines may begin at the margin, too.
_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*)[ ]*=[ ]*(.*(?:\n(?:[ {}\[*.].*|(?=\n)))*)", re.MULTILINE)
_NOT_PLAIN = re.compile(r"[{}\t\r]|^[ ]*[.*\[]|^[ ]+$", re.MULTILINE)
_QUOTED = re.compile(r"\{[ ]*([a-zA-Z][a-zA-Z0-9_-]*)[ ]*\}")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language: *plain* ones by id, and what Fluent has to read."""

    plain: dict[str, str]
    fluent: str


def read(texts: Iterable[str]) -> Words:
    """Return the messages of some ``.ftl`` files. Of two with the same id, the first counts."""
    plain: dict[str, str] = {}
    written: dict[str, str] = {}
    others: dict[str, str] = {}
    for text in texts:
        for entry in _ENTRY.finditer(text):
            name, value = entry[1], entry[2]
            if name in written or name in others:
                continue
            if name[0] == "-" or not value.strip() or _NOT_PLAIN.search(value):
                others[name] = entry[0]
            else:
                written[name] = entry[0]
                plain[name] = _joined(value)
    quoted = dict.fromkeys(name for other in others.values() for name in _QUOTED.findall(other))
    needed = [written[name] for name in quoted if name in written]
    return Words(plain, "\n".join((*others.values(), *needed)))


def _joined(value: str) -> str:
    first, *more = value.split("\n")
    if not more:
        return first.rstrip(" ")
    indent = min((len(line) - len(line.lstrip(" ")) for line in more if line.strip(" ")), default=0)
    return "\n".join((first, *(line[indent:] for line in more))).lstrip("\n").rstrip(" \n")
