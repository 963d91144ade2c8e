"""Sets up what is logged: one line for each record, without secrets, and without anything a person wrote."""

import json
import logging
import re
import sys
import traceback
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

REDACTED = "[redacted]"

# They write down addresses, updates and parameters below this level.
QUIET = ("telegram", "httpx", "httpcore", "aiohttp.access")

_TOKEN = re.compile(r"\d{5,}(?::|%3[aA])[A-Za-z0-9_-]{20,}")
_USUAL = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_DEEPEST = 8
_LONGEST_CHAIN = 4


def configure(
    level: str = "INFO", *, as_json: bool = False, secrets: Collection[str] = (), stream: TextIO | None = None
) -> None:
    """Send every log record to *stream*, and nowhere else.

    Args:
        level: The lowest level that is written.
        as_json: Whether each line is a JSON object.
        secrets: Words that must not appear, besides everything that looks like a bot's token.
        stream: Where to write; standard error if none is given.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Line(as_json=as_json, secrets=secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    # It names the sender of every request that is not HTTP: a stranger could fill the log.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)


class Line(logging.Formatter):
    """Writes one record as one line. Of an error it tells the kind and the place, never the words.

    Args:
        as_json: Whether the line is a JSON object.
        secrets: Words that must not appear, besides everything that looks like a bot's token.
    """

    def __init__(self, *, as_json: bool = False, secrets: Collection[str] = ()) -> None:
        super().__init__()
        self._as_json = as_json
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """Return *record* as one line."""
        parts = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(record),
        }
        parts |= {key: str(value) for key, value in vars(record).items() if key not in _USUAL}
        if record.exc_info and record.exc_info[1]:
            parts["error"] = kind_and_place(record.exc_info[1])
        parts = {key: self._redacted(value) for key, value in parts.items()}
        return json.dumps(parts, ensure_ascii=False) if self._as_json else _plain(parts)

    def _redacted(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, REDACTED)
        return _TOKEN.sub(REDACTED, text)


def kind_and_place(error: BaseException) -> str:
    """Return of what kind *error* is and where it came from, innermost first. Its text stays out: it may quote."""
    return "; from ".join(_kinds_and_places(error))


def _kinds_and_places(error: BaseException | None) -> Iterator[str]:
    for _ in range(_LONGEST_CHAIN):
        if error is None:
            return
        frames = reversed(traceback.extract_tb(error.__traceback__)[-_DEEPEST:])
        places = " < ".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in frames)
        yield f"{type(error).__name__} at {places or 'an unknown place'}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _short(filename: str) -> str:
    parts = Path(filename).parts
    return "/".join(parts[-3:])


def _message(record: logging.LogRecord) -> str:
    # The event loop quotes the call that failed, with its arguments.
    if record.name == "asyncio" and record.exc_info:
        return "Something failed where nobody was waiting for it."
    return record.getMessage()


def _plain(parts: dict[str, str]) -> str:
    time, level, logger, message, *others = parts.items()
    rest = "".join(f" {key}={value}" for key, value in others)
    line = f"{time[1]} {level[1]} {logger[1]}: {message[1]}{rest}"
    return " ".join(line.splitlines())
