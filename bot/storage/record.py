"""Turns what is kept into bytes, and back."""

from datetime import date
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.core.kept import Doses, Kept
from bot.storage.errors import StorageError

_BLOCK = 256
"""Records are filled up to a multiple of this, so that a row's size does not tell what is in it."""


class RecordError(StorageError):
    """A record that may not be written, or that this version of the bot cannot read."""


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Doses(_Model):
    days: Annotated[tuple[Annotated[int, Field(ge=0, le=6)], ...], Field(min_length=1, max_length=7)]
    start: Annotated[int, Field(ge=0, lt=1440)]
    length: Annotated[int, Field(ge=1, le=1440)]
    zone: Annotated[str, Field(min_length=1, max_length=64)]
    agreed: date
    lang: Annotated[str, Field(max_length=35)] = ""
    asked: Annotated[int, Field(ge=0)] = 0


class _Record(_Model):
    v: Literal[1]
    lang: Annotated[str, Field(max_length=35)] = ""
    lang_agreed: date | None = None
    anchor: Annotated[str, Field(max_length=64)] = ""
    anchor_agreed: date | None = None
    doses: _Doses | None = None
    seen: date | None = None

    @model_validator(mode="after")
    def _has_every_yes(self) -> "_Record":
        # Without its day, a yes could neither be shown nor expire.
        if (self.lang and not self.lang_agreed) or (self.anchor and not self.anchor_agreed):
            raise ValueError("something is kept without the day of the yes to it")
        return self


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


def _checked(data: bytes, remedy: str) -> _Record:
    try:
        return _Record.model_validate_json(data)
    except ValidationError as error:
        # Names of fields only: pydantic's own text would quote what is in them.
        where = sorted({".".join(map(str, found["loc"])) or "record" for found in error.errors()})
        raise RecordError(f"a stored record ({', '.join(where)}) {remedy}") from None
