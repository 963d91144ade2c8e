"""Reads the settings: ``THIMBLE_…`` in the environment, or a file named by ``THIMBLE_…_FILE``.

A dataclass and a function for each check: what reads the flows would cost every start a tenth of its time.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.core.errors import SettingsError

PREFIX = "THIMBLE_"
TELEGRAM = "https://api.telegram.org"
LISTEN = "127.0.0.1:8080"

Check = Callable[[str], str]
"""Returns a value as it is used, or raises ValueError with what to give instead."""


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


def _log(value: str) -> str:
    if value not in ("text", "json"):
        raise ValueError("give text or json")
    return value


def _short(value: str) -> str:
    if len(value) > 200:
        raise ValueError("use at most 200 characters")
    return value


def _setting(meaning: str, check: Check = str, *, default: Any = MISSING, secret: bool = False) -> Any:
    return field(default=default, repr=not secret, metadata={"meaning": meaning, "check": check})


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """How this bot runs. Each field is a setting; its *meaning* is what README says of it.

    Raises:
        SettingsError: One line that says what to set, and never the value.
    """

    token: str = _setting("The bot's token, from @BotFather.", _token, secret=True)
    api_url: str = _setting(
        "Root of a Bot API server, such as `http://127.0.0.1:8081`.", _url, default=TELEGRAM
    )
    database: str = _setting(
        "Where opt-ins are kept: `sqlite:///…` or `postgresql://…`.",
        _database,
        default="sqlite:///thimble.db",
        secret=True,
    )
    key_file: str = _setting(
        "The key that opt-ins are encrypted with; made on first need. Never beside the data.",
        default="~/.config/thimble/thimble.key",
    )
    webhook_url: str | None = _setting(
        "Public URL of the webhook. Set: webhook; unset: long polling.", _url, default=None
    )
    webhook_secret: str | None = _setting(
        "What Telegram shows to prove itself. Required with a webhook.", _secret, default=None, secret=True
    )
    listen: str = _setting("Host and port of webhook, health and metrics.", _listen, default=LISTEN)
    recalled_file: str = _setting(
        "A file that takes flows out of use while the bot runs; see deploy/README.md.", default=""
    )
    log: str = _setting(
        "How the log is written: lines of `text`, or lines of `json`; see deploy/README.md.",
        _log,
        default="text",
    )
    operator: str = _setting(
        "Who runs this bot and how to reach them, for /about and /privacy.", _short, default=""
    )

    @property
    def key_path(self) -> Path:
        """Where the key file is."""
        return Path(self.key_file).expanduser()

    def __post_init__(self) -> None:
        """Check each value, and what goes together."""
        wrong = [*self._wrong()]
        if not wrong and self.webhook_url:
            if not self.webhook_secret:
                wrong.append(f"{PREFIX}WEBHOOK_SECRET is required with {PREFIX}WEBHOOK_URL.")
            elif self.webhook_url.startswith("http:") and self.api_url == TELEGRAM:
                wrong.append(f"{PREFIX}WEBHOOK_URL: Telegram itself only calls https.")
        if wrong:
            raise SettingsError(" ".join(wrong))

    def _wrong(self) -> Iterator[str]:
        for one in fields(self):
            value = getattr(self, one.name)
            if value is None:
                continue
            try:
                object.__setattr__(self, one.name, one.metadata["check"](value))
            except ValueError as error:
                yield f"{PREFIX}{one.name.upper()}: {error}."


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Return the settings that *environment* holds.

    Raises:
        SettingsError: One line that says what to set, and never the value.
    """
    given = {}
    for one in fields(Settings):
        variable = PREFIX + one.name.upper()
        value = _from_file(variable, environment.get(f"{variable}_FILE")) or environment.get(variable)
        if value:
            given[one.name] = value
        elif one.default is MISSING:
            raise SettingsError(f"Set {variable}, or {variable}_FILE.")
    return Settings(**given)


def _from_file(variable: str, path: str | None) -> str | None:
    if not path:
        return None
    try:
        return Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{variable}_FILE: {path} cannot be read ({type(error).__name__}).") from None
