"""Asks a Bot API server one thing and tells what it said, without running a bot.

It takes the same way as the bot does, without proxies, and blocks: only the command line uses it.
"""

import json
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urlsplit

from bot.core.errors import ThimbleError

_SECONDS = 10.0
_LONGEST = 1 << 20


class Unreachable(ThimbleError):
    """The Bot API server does not answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said.

    Attributes:
        known: Whether it knows the token.
        date: What time it is there.
        result: What was asked for.
    """

    known: bool
    date: datetime | None
    result: dict[str, object] = field(repr=False)


def ask(api_url: str, token: str, method: str) -> Answer:
    """Return the answer to *method*, called without arguments.

    Raises:
        Unreachable: There is none. The message never holds the token.
    """
    url = urlsplit(api_url)
    kind = HTTPSConnection if url.scheme == "https" else HTTPConnection
    connection = kind(url.hostname or "", url.port, timeout=_SECONDS)
    try:
        connection.request("POST", f"{url.path}/bot{token}/{method}", headers={"Content-Length": "0"})
        return _read(connection.getresponse())
    except (OSError, HTTPException, ValueError) as error:
        reason = type(error).__name__
    finally:
        connection.close()
    raise Unreachable(
        f"The Bot API server at {url.hostname} does not answer ({reason}); see that it can be reached from here"
    )


def _read(response: HTTPResponse) -> Answer:
    body = json.loads(response.read(_LONGEST))
    if response.status >= 500 or not isinstance(body, dict):
        raise HTTPException
    said = response.headers.get("Date")
    result = body.get("result")
    return Answer(
        known=body.get("ok") is True,
        date=parsedate_to_datetime(said) if said else None,
        result=result if isinstance(result, dict) else {},
    )
