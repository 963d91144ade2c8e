"""The shape of a stored record."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator


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


class Record(_Model):
    """What is kept about one person; only what they said yes to is there."""

    v: Literal[1]
    lang: Annotated[str, Field(max_length=35)] = ""
    lang_agreed: date | None = None
    anchor: Annotated[str, Field(max_length=64)] = ""
    anchor_agreed: date | None = None
    doses: _Doses | None = None
    seen: date | None = None

    @model_validator(mode="after")
    def _has_every_yes(self) -> "Record":
        # Without its day, a yes could neither be shown nor expire.
        if (self.lang and not self.lang_agreed) or (self.anchor and not self.anchor_agreed):
            raise ValueError("something is kept without the day of the yes to it")
        return self
