"""Turns what is kept into bytes, and back."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson

from bot.core.kept import Doses, Kept
from bot.storage.errors import StorageError

if TYPE_CHECKING:
    from bot.storage.shape import Record

_BLOCK = 256
"""Records are filled up to a multiple of this, so that a row's size does not tell what is in it."""


class RecordError(StorageError):
    """A record that may not be written, or that this version of the bot cannot read."""


def encode(kept: Kept) -> bytes:
    """Return *kept* as bytes.

    Raises:
        RecordError: It holds something that may not be kept, such as a yes without its day.
    """
    fields = {"v": 1, **{name: value for name, value in _fields(kept).items() if value}}
    data = orjson.dumps(fields)
    _checked(data, "cannot be kept; correct what made it")
    if kept.doses:
        _check_zone(kept.doses.zone)
    return data.ljust(-(-len(data) // _BLOCK) * _BLOCK)


def _fields(kept: Kept) -> dict[str, object]:
    return {
        "lang": kept.lang,
        "lang_agreed": kept.lang_agreed,
        "anchor": kept.anchor,
        "anchor_agreed": kept.anchor_agreed,
        "doses": kept.doses,
        "seen": kept.seen,
    }


def _check_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise RecordError("a time zone is not known on this machine; offer those of bot.core.zones") from None


def decode(data: bytes) -> Kept:
    """Return what *data* says.

    Raises:
        RecordError: Another version of the bot wrote it.
    """
    record = _checked(data, "was written by a newer version of the bot; run that version")
    doses = Doses(**dict(record.doses)) if record.doses else None
    return Kept(record.lang, record.lang_agreed, record.anchor, record.anchor_agreed, doses, record.seen)


def _checked(data: bytes, remedy: str) -> "Record":
    # Imported with the first row: a bot that nobody has asked to remember anything needs none of it.
    from pydantic import ValidationError

    from bot.storage.shape import Record

    try:
        return Record.model_validate_json(data)
    except ValidationError as error:
        # Names of fields only: pydantic's own text would quote what is in them.
        where = sorted({".".join(map(str, found["loc"])) or "record" for found in error.errors()})
        raise RecordError(f"a stored record ({', '.join(where)}) {remedy}") from None
