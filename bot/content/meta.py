"""The shape of a language's ``meta.toml``."""

import tomllib
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.content.languages import Language
from bot.core.opt_ins import WEEKEND

Weekday = Annotated[int, Field(ge=0, le=6)]


class _MetaFile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(min_length=1, max_length=32)]
    direction: Literal["ltr", "rtl"] = "ltr"
    digits: Literal["latn", "arab", "arabext"] = "latn"
    weekend: tuple[Weekday, Weekday] = WEEKEND
    register_: Annotated[str, Field(alias="register")] = ""


def language(text: str) -> Language:
    """Return what the ``meta.toml`` *text* says.

    Raises:
        ValueError: It is not of this shape.
    """
    return Language(**_MetaFile.model_validate(tomllib.loads(text)).model_dump(by_alias=True))
