"""Reads what a call carries, wherever in the request it stands."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

import orjson
from aiohttp import BodyPartReader, web

from bot.sandbox.errors import Refused
from bot.sandbox.records import Upload

MOST_BYTES = 1 << 20
MOST_FILE_BYTES = 50 << 20
_INTEGER = re.compile(r"\s*([+-]?[0-9]{1,30})")


@dataclass(slots=True)
class Parameters(Mapping[str, str]):
    """The arguments of a call as texts; the first value of a name wins."""

    values_by_name: dict[str, str] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.values_by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_by_name)

    def __len__(self) -> int:
        return len(self.values_by_name)

    def offer(self, name: str, value: str) -> None:
        """Take *value* unless *name* has one already."""
        self.values_by_name.setdefault(name, value)

    def text(self, name: str) -> str:
        """Return the argument, or an empty text."""
        return self.values_by_name.get(name, "")

    def integer(self, name: str, default: int = 0, low: int = -(2**63), high: int = 2**63 - 1) -> int:
        """Return the argument as a number between *low* and *high*; 0 if it is none, *default* if absent."""
        if not self.text(name):
            return default
        found = _INTEGER.match(self.text(name))
        return min(max(int(found[1]) if found else 0, low), high)

    def truth(self, name: str) -> bool:
        """Return whether the argument says yes."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def json(self, name: str) -> object:
        """Return the argument read as JSON; None if it is absent or not JSON."""
        try:
            return orjson.loads(self.text(name)) if self.text(name) else None
        except orjson.JSONDecodeError:
            return None


async def read_parameters(request: web.Request) -> Parameters:
    """Return everything *request* carries: query string first, then the body.

    Raises:
        Refused: the parameters together are larger than one mebibyte.
    """
    given = Parameters()
    for name, value in parse_qsl(request.query_string, keep_blank_values=True):
        given.offer(name, value)
    if request.can_read_body:
        await _read_body(request, given)
    if sum(len(name.encode()) + len(value.encode()) for name, value in given.items()) > MOST_BYTES:
        raise Refused(413, "Request Entity Too Large")
    return given


async def _read_body(request: web.Request, given: Parameters) -> None:
    match request.content_type:
        case "application/json":
            read_json(await request.read(), given)
        case "application/x-www-form-urlencoded":
            for name, value in parse_qsl(
                (await request.read()).decode(errors="replace"), keep_blank_values=True
            ):
                given.offer(name, value)
        case "multipart/form-data":
            with suppress(ValueError):
                await _read_multipart(request, given)
        case _:
            await request.read()


def read_json(body: bytes, given: Parameters) -> None:
    """Take each member of the JSON object *body*; what is no text is taken as its JSON. Bad JSON holds nothing."""
    try:
        members = orjson.loads(body)
    except orjson.JSONDecodeError:
        return
    for name, value in members.items() if isinstance(members, dict) else ():
        given.offer(name, value if isinstance(value, str) else orjson.dumps(value).decode())


async def _read_multipart(request: web.Request, given: Parameters) -> None:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        if part.filename is None:
            given.offer(part.name, content.decode(errors="replace"))
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            given.files.setdefault(part.name, Upload(part.filename, kind, content))
