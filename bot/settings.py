"""Reads the settings: ``THIMBLE_…`` in the environment, or a file named by ``THIMBLE_…_FILE``."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.core.errors import SettingsError

PREFIX = "THIMBLE_"
TELEGRAM = "https://api.telegram.org"


def _token(value: str) -> str:
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value):
        raise ValueError(
            "this is not a bot's token; one looks like 123456789:AbC-dEf, and comes from @BotFather"
        )
    return value


def _secret(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value):
        raise ValueError("use 1 to 256 letters, digits, hyphens and underscores")
    return value


def _url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("give a whole URL, such as https://example.org/hook")
    return value.rstrip("/")


def _listen(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or not 0 <= int(port) <= 65535:
        raise ValueError("give host and port, such as 127.0.0.1:8080")
    return value


def _database(value: str) -> str:
    if not value.startswith(("sqlite:///", "postgresql://")):
        raise ValueError("give sqlite:///path/to/file.db or postgresql://…")
    return value


Url = Annotated[str, AfterValidator(_url)]


class Settings(BaseModel):
    """How this bot runs. Each field is a setting; its description is what README says of it."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    token: Annotated[
        str,
        AfterValidator(_token),
        Field(repr=False, description="The bot's token, from @BotFather."),
    ]
    api_url: Annotated[
        Url, Field(description="Root of a Bot API server, such as `http://127.0.0.1:8081`.")
    ] = TELEGRAM
    database: Annotated[
        str,
        AfterValidator(_database),
        Field(repr=False, description="Where opt-ins are kept: `sqlite:///…` or `postgresql://…`."),
    ] = "sqlite:///thimble.db"
    key_file: Annotated[
        str,
        Field(
            description="The key that opt-ins are encrypted with; made on first need. Never beside the data."
        ),
    ] = "~/.config/thimble/thimble.key"
    webhook_url: Annotated[
        Url | None, Field(description="Public URL of the webhook. Set: webhook; unset: long polling.")
    ] = None
    webhook_secret: Annotated[
        str | None,
        AfterValidator(_secret),
        Field(repr=False, description="What Telegram shows to prove itself. Required with a webhook."),
    ] = None
    listen: Annotated[
        str, AfterValidator(_listen), Field(description="Host and port of webhook, health and metrics.")
    ] = "127.0.0.1:8080"
    recalled_file: Annotated[
        str, Field(description="A file that takes flows out of use while the bot runs; see deploy/README.md.")
    ] = ""
    operator: Annotated[
        str,
        Field(
            max_length=200, description="Who runs this bot and how to reach them, for /about and /privacy."
        ),
    ] = ""

    @property
    def key_path(self) -> Path:
        """Where the key file is."""
        return Path(self.key_file).expanduser()

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> "Settings":
        if self.webhook_url and not self.webhook_secret:
            raise ValueError(f"{PREFIX}WEBHOOK_SECRET is required with {PREFIX}WEBHOOK_URL")
        if self.webhook_url and self.webhook_url.startswith("http:") and self.api_url == TELEGRAM:
            raise ValueError(f"{PREFIX}WEBHOOK_URL: Telegram itself only calls https")
        return self


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Return the settings that *environment* holds.

    Raises:
        SettingsError: One line that says what to set, and never the value.
    """
    given = {}
    for name in Settings.model_fields:
        variable = PREFIX + name.upper()
        value = _from_file(variable, environment.get(f"{variable}_FILE")) or environment.get(variable)
        if value:
            given[name] = value
    try:
        return Settings(**given)
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from None


def _from_file(variable: str, path: str | None) -> str | None:
    if not path:
        return None
    try:
        return Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{variable}_FILE: {path} cannot be read ({type(error).__name__}).") from None


def _sentence(error: ValidationError) -> str:
    said = []
    for found in error.errors(include_url=False, include_input=False):
        variable = "".join(f"{PREFIX}{str(part).upper()}: " for part in found["loc"])
        if found["type"] == "missing":
            said.append(f"Set {variable.removesuffix(': ')}, or {variable.removesuffix(': ')}_FILE.")
        else:
            said.append(variable + re.sub("^Value error, ", "", found["msg"]) + ".")
    return " ".join(said)
