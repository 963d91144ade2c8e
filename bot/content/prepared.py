"""Keeps what was read and checked beside the flows, so that the next start need not do it again.

It is to flows and words what Python's own compiled files are to code: made when it can be, of no account once anything
that it was made from has changed, and never needed.
"""

import hashlib
import marshal
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from bot.content.face import Face
from bot.content.languages import Language
from bot.core.flow import (
    Arg,
    Consent,
    Evidence,
    Flow,
    Kind,
    Line,
    Option,
    Plain,
    Ref,
    Row,
    Step,
    Target,
    Token,
    Topic,
)
from bot.core.opt_ins import OptIn

_CODE = Path(__file__).parent.parent
_MADE_FROM = ("flows/*.yaml", "locales/*/*.ftl", "locales/*/*.toml")
_MADE_BY = ("content/*.py", "core/*.py")
_ARGS = {cls.__name__: cls for cls in (Ref, Token, Plain)}
_DIGEST = 32


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything about the content that a bot needs to start; its words it reads when it says them.

    Attributes:
        languages: Those that may be offered, the source language first.
        flows: Every flow, complete and checked against the others.
        faces: What people see of the bot before they write, in each language.
        signed: How many texts a clinician has signed as they stand.
        drafts: How many languages no native speaker has signed anything of.
        since: The day it was made for; each step knows what changes after it.
    """

    languages: Mapping[str, Language]
    flows: tuple[Flow, ...]
    faces: tuple[Face, ...]
    signed: int
    drafts: int
    since: date


def kept(folder: Path, today: date) -> Prepared | None:
    """Return what was kept beside the flows in *folder*, if it is still true *today*."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        raw = _file(folder).read_bytes()
        head, body = raw[: 2 * _DIGEST], raw[2 * _DIGEST :]
        if head == _state(folder) + _digest([body]):
            prepared = _opened(marshal.loads(body))  # noqa: S302 (nothing but what `keep` wrote, or it is not read)
            return prepared if prepared.since <= today else None
    return None


def keep(folder: Path, prepared: Prepared) -> None:
    """Keep *prepared* beside the flows in *folder*, if that folder may be written to."""
    body = marshal.dumps(_packed(prepared))
    file = _file(folder)
    new = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        new.write_bytes(_state(folder) + _digest([body]) + body)
        new.replace(file)


def _file(folder: Path) -> Path:
    return folder / "flows" / "__pycache__" / f"prepared.{sys.implementation.cache_tag}"


def _state(folder: Path) -> bytes:
    """Return a digest that changes with every file *folder* was prepared from, and with the code that did it."""
    places = [(folder, _MADE_FROM), (_CODE, _MADE_BY)]
    return _digest(line for root, patterns in places for line in _stamps(root, patterns))


def _stamps(root: Path, patterns: Iterable[str]) -> Iterator[bytes]:
    for pattern in patterns:
        for path in sorted(root.glob(pattern)):
            seen = path.stat()
            # In whole seconds, as in Python's own compiled files: images and archives keep no finer ones.
            yield f"{path.relative_to(root)} {seen.st_size} {int(seen.st_mtime)}\n".encode()


def _digest(parts: Iterable[bytes]) -> bytes:
    digest = hashlib.blake2b(digest_size=_DIGEST)
    for part in parts:
        digest.update(part)
    return digest.digest()


def _packed(value: Any) -> Any:
    match value:
        case date():
            return value.toordinal()
        case Enum():
            return value.value
        case Ref() | Token() | Plain():
            return type(value).__name__, getattr(value, fields(value)[0].name)
        case tuple():
            return tuple(map(_packed, value))
        case Mapping():
            return {key: _packed(one) for key, one in value.items()}
        case _ if is_dataclass(value):
            return tuple(_packed(getattr(value, one.name)) for one in fields(value))
    return value


def _opened(value: tuple[Any, ...]) -> Prepared:
    languages, flows, faces, signed, drafts, since = value
    spoken = {lang: Language(*one) for lang, one in languages.items()}
    shown = tuple(Face(*one) for one in faces)
    return Prepared(spoken, tuple(map(_flow, flows)), shown, signed, drafts, date.fromordinal(since))


def _flow(value: tuple[Any, ...]) -> Flow:
    id_, title, source, consent, start, steps, evidence, commands, topics, *rest = value
    return Flow(
        id_,
        title,
        source,
        Consent(consent),
        start,
        {name: _step(step) for name, step in steps.items()},
        Evidence(*evidence) if evidence else None,
        commands,
        tuple(Topic(topic, said, Target(*target)) for topic, said, target in topics),
        *rest,
    )


def _step(value: tuple[Any, ...]) -> Step:
    id_, kind, lines, options, mark, columns, recalled, row, later = value
    return Step(
        id_,
        Kind(kind),
        _lines(lines),
        tuple(map(_option, options)),
        mark,
        columns,
        recalled,
        Row(row),
        tuple((date.fromordinal(day), _lines(said)) for day, said in later),
    )


def _lines(value: tuple[Any, ...]) -> tuple[Line, ...]:
    return tuple(Line(text, tuple((name, _arg(arg)) for name, arg in args)) for text, args in value)


def _arg(value: str | tuple[str, str]) -> Arg:
    return value if isinstance(value, str) else _ARGS[value[0]](value[1])


def _option(value: tuple[Any, ...]) -> Option:
    id_, label, to, answer, copy, kept_, drop, forget = value
    return Option(
        id_,
        label,
        Target(*to) if to else None,
        answer,
        copy,
        OptIn(kept_) if kept_ else None,
        OptIn(drop) if drop else None,
        forget,
    )
