"""Says which exact words a clinician or a native speaker has signed, and keeps the record of it."""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.content.digests import digest
from bot.content.ftl import Locale, Message, read_locale
from bot.content.languages import SOURCE
from bot.content.material import Material
from bot.core.errors import ContentError

_FILE = "reviews.toml"
_HEAD = """\
# Written by `thimble sign`: who has read which exact words, in what role, and when.
# A changed word voids the sign-off for its text, here and in the source language.
"""
_BLOCK = re.compile(r"\s*\[\[\s*signed\s*\]\]")
_ENTRY = re.compile(r"\s*([a-z][a-z0-9-]*)\s*=\s*\"[0-9a-f]{12}\"")


class Role(StrEnum):
    """In what capacity somebody has read the words."""

    CLINICIAN = "clinician"
    NATIVE = "native"


class Standing(StrEnum):
    """How a text stands with one role."""

    SIGNED = "signed"  # exactly these words
    STALE = "stale"  # signed once, changed since
    OPEN = "open"  # never signed


class _Signed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    role: Role
    name: str
    date: date
    messages: dict[str, str]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    signed: tuple[_Signed, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """One reading by one person.

    Attributes:
        role: In what capacity.
        name: Who.
        date: When.
        messages: Digest of the words of each text that was signed.
        lines: Line of each text in the file; empty for a new signature.
    """

    role: Role
    name: str
    date: date
    messages: Mapping[str, str]
    lines: Mapping[str, int]

    def line(self, message: str) -> int:
        """Return the line in the file on which *message* was signed."""
        return self.lines.get(message, 1)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many texts of one flow stand how, with one role."""

    lang: str
    flow: str
    role: Role
    signed: int
    stale: int
    open: int


def read_signatures(folder: Path) -> list[Signature]:
    """Return the sign-offs in *folder*, the folder of one language.

    Raises:
        ContentError: The file is not of the shape that `sign` writes.
    """
    path = folder / _FILE
    if not path.exists():
        return []
    text = path.read_text("utf-8")
    try:
        written = _File.model_validate(tomllib.loads(text)).signed
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        where = f"locales/{folder.name}/{_FILE}"
        raise ContentError(f"{where}: {error}. Let `thimble sign` write this file.") from error
    lines = list(_lines(text))
    return [
        Signature(one.role, one.name, one.date, one.messages, found)
        for one, found in zip(written, lines, strict=True)
    ]


def _lines(text: str) -> Iterator[dict[str, int]]:
    found: dict[str, int] | None = None
    for at, line in enumerate(text.splitlines(), 1):
        if _BLOCK.match(line):
            if found is not None:
                yield found
            found = {}
        elif found is not None and (entry := _ENTRY.match(line)):
            found[entry[1]] = at
    if found is not None:
        yield found


def words_digest(source: Locale, message: Message) -> str:
    """Return the digest of what is signed: the words of *message*, and of its source if it is a translation."""
    if message.lang == SOURCE or message.id not in source.messages:
        return digest(message.pattern)
    return digest(source.messages[message.id].pattern, message.pattern)


def standings(material: Material, lang: str) -> dict[str, dict[Role, Standing]]:
    """Return how each text of *lang* stands with each role."""
    return standings_in(material.folder / "locales", material.source, material.locales[lang])


def standings_in(locales: Path, source: Locale, locale: Locale) -> dict[str, dict[Role, Standing]]:
    """Return how each text of *locale* stands with each role.

    Args:
        locales: Holds one folder per language.
        source: The words that all others are translated from.
        locale: The words to look at.
    """
    signatures = read_signatures(locales / locale.lang)
    return {
        message.id: {role: _standing(source, message, role, signatures) for role in Role}
        for message in locale.messages.values()
    }


def _standing(source: Locale, message: Message, role: Role, signatures: Iterable[Signature]) -> Standing:
    signed = [
        one.messages[message.id] for one in signatures if one.role is role and message.id in one.messages
    ]
    if not signed:
        return Standing.OPEN
    return Standing.SIGNED if words_digest(source, message) in signed else Standing.STALE


def stale(material: Material, lang: str) -> Iterator[tuple[str, Signature]]:
    """Yield each signed text of *lang* whose words have changed, and nobody of that role has signed since."""
    now = standings(material, lang)
    for signature in read_signatures(material.folder / "locales" / lang):
        for message in signature.messages:
            if now.get(message, {}).get(signature.role, Standing.STALE) is Standing.STALE:
                yield message, signature


def tallies(material: Material) -> list[Tally]:
    """Return the counts by language, words file and role; the truth about the build, for people to read."""
    found = []
    for lang in material.langs:
        now = standings(material, lang)
        files: dict[str, list[str]] = {}
        for message in material.locales[lang].messages.values():
            files.setdefault(Path(message.file).stem, []).append(message.id)
        for flow, texts in files.items():
            for role in Role:
                counted = Counter(now[text][role] for text in texts)
                tally = (counted[Standing.SIGNED], counted[Standing.STALE], counted[Standing.OPEN])
                found.append(Tally(lang, flow, role, *tally))
    return found


def table(tallied: Iterable[Tally]) -> str:
    """Return *tallied* as lines of text, one per language, flow and role."""
    rows = [("language", "words", "role", "signed", "stale", "open")]
    rows += [(t.lang, t.flow, t.role, str(t.signed), str(t.stale), str(t.open)) for t in tallied]
    return "".join(f"{a:<10}{b:<14}{c:<11}{d:>7}{e:>7}{f:>7}\n" for a, b, c, d, e, f in rows)


def signed_texts(locales: Path, lang: str, role: Role = Role.CLINICIAN) -> int:
    """Return how many texts of *lang* are signed by *role* as they stand; where nobody signed, nothing is parsed.

    Args:
        locales: Holds one folder per language.
        lang: The language.
        role: In what capacity.
    """
    if not read_signatures(locales / lang):
        return 0
    source, locale = read_locale(locales / SOURCE, SOURCE), read_locale(locales / lang, lang)
    return sum(one[role] is Standing.SIGNED for one in standings_in(locales, source, locale).values())


def texts_of(material: Material, lang: str, words: str) -> list[str]:
    """Return the ids in the words file *words* of *lang*, such as ``tracking``.

    Raises:
        ContentError: There is no such file, or nothing in it.
    """
    locale = material.locales.get(lang)
    found = [one.id for one in locale.messages.values() if Path(one.file).stem == words] if locale else []
    if not found:
        raise ContentError(f"locales/{lang}/{words}.ftl has no texts. Nothing was signed.")
    return found


def sign(  # noqa: PLR0913, PLR0917 (a sign-off is these facts)
    material: Material, lang: str, role: Role, name: str, day: date, texts: Collection[str]
) -> int:
    """Record that *name* has read *texts* of *lang*, as they stand, and return how many that are.

    Sign-offs of the same role that the new one replaces, and voided ones of these texts, are taken out.

    Raises:
        ContentError: A text is not there, or *name* is empty.
    """
    locale = material.locales.get(lang)
    missing = [text for text in texts if locale is None or text not in locale.messages]
    if locale is None or missing or not name.strip():
        what = f"there is no text '{missing[0]}'" if missing else "a sign-off needs a name"
        raise ContentError(f"locales/{lang}: {what}. Nothing was signed.")
    folder = material.folder / "locales" / lang
    now = {text: words_digest(material.source, locale.messages[text]) for text in texts}
    kept = [_without(one, role, now) for one in read_signatures(folder)]
    _write(folder, [*kept, Signature(role, name.strip(), day, now, {})])
    return len(now)


def withdraw_stale(material: Material, lang: str) -> int:
    """Take every voided sign-off of *lang* out of its file, and return how many there were."""
    folder = material.folder / "locales" / lang
    void = [(text, one.role, one.name, one.date) for text, one in stale(material, lang)]
    if void:
        _write(folder, [_kept(one, void) for one in read_signatures(folder)])
    return len(void)


def _kept(one: Signature, void: Collection[tuple[str, Role, str, date]]) -> Signature:
    left = {t: d for t, d in one.messages.items() if (t, one.role, one.name, one.date) not in void}
    return replace(one, messages=left)


def _without(one: Signature, role: Role, now: Mapping[str, str]) -> Signature:
    if one.role is not role:
        return one
    return replace(one, messages={text: words for text, words in one.messages.items() if text not in now})


def _write(folder: Path, signatures: Iterable[Signature]) -> None:
    blocks = [_block(one) for one in sorted(signatures, key=_order) if one.messages]
    (folder / _FILE).write_text("\n".join([_HEAD, *blocks]), "utf-8")


def _order(one: Signature) -> tuple[date, str, str]:
    return (one.date, one.role, one.name)


def _block(one: Signature) -> str:
    head = ["[[signed]]", f'role = "{one.role}"', f"name = {json.dumps(one.name, ensure_ascii=False)}"]
    body = [f'{text} = "{words}"' for text, words in sorted(one.messages.items())]
    return "\n".join([*head, f"date = {one.date}", "", "[signed.messages]", *body]) + "\n"
