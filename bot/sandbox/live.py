"""One open chat page: what happens goes out, what the person does comes in."""

import asyncio
import re
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

import orjson
from aiohttp import WSMsgType, web

from bot.sandbox.calls import Calls
from bot.sandbox.feed import Happening, Kind
from bot.sandbox.panel import Panel
from bot.sandbox.person import NoSuchButton, Person
from bot.sandbox.records import Json
from bot.sandbox.view import answer_view, bot_view, call_view, panel_view
from bot.sandbox.world import World

MOST_CALLS_SHOWN = 30
MOST_ADVANCE = 366 * 24 * 3600
_PERSON = re.compile(r"[1-9][0-9]{0,14}")
MOVES = frozenset({Kind.SAID, Kind.SENT, Kind.EDITED})


class _Maker(Protocol):
    def __call__(self, *, language_code: str | None, id: int | None = None) -> Person: ...  # noqa: A002 - Telegram's


_LOOK_AGAIN = 2.0  # seconds


@dataclass(frozen=True, slots=True)
class Stage:
    """What the page shows, and whom it can make."""

    world: World
    calls: Calls
    person: _Maker
    panels: tuple[Panel, ...]
    languages: tuple[str, ...]


async def _until_first(*jobs: Coroutine[object, object, None]) -> None:
    tasks = [asyncio.ensure_future(job) for job in jobs]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Live:
    """A connection of one page, as one person."""

    def __init__(self, stage: Stage, socket: web.WebSocketResponse) -> None:
        self._stage = stage
        self._world = stage.world
        self._socket = socket
        self._panels_due = asyncio.Event()

    async def run(self, query: Mapping[str, str]) -> None:
        """Serve the page until it is closed."""
        language = query.get("language", "")
        language = language if language in self._stage.languages else self._stage.languages[0]
        number = query.get("person", "")
        known = int(number) if _PERSON.fullmatch(number) else None
        person = self._stage.person(language_code=language, id=known)
        person.set_language(language)
        seen = self._world.feed.last
        await self._say(self._hello(person))
        await _until_first(self._listen(person), self._tell(person, seen), self._show_panels(person))

    async def _say(self, body: Json) -> None:
        # A page may be closed at any moment; the listening side notices.
        with suppress(ConnectionError):
            await self._socket.send_str(orjson.dumps(body).decode())

    def _hello(self, person: Person) -> Json:
        return {
            "kind": "hello",
            "person": person.id,
            "language": person.profile.language_code,
            "languages": self._stage.languages,
            "panels": [{"id": panel.id, "title": panel.title} for panel in self._stage.panels],
            "messages": [message.as_json() for message in person.messages],
            "blocked": person.id in self._world.blocked,
            "calls": self._calls(person),
            "now": self._world.clock.now(),
            "runs": self._world.clock.runs,
            "bot": bot_view(self._world, person.profile),
        }

    def _calls(self, person: Person) -> list[Json]:
        mine = [call for call in self._stage.calls if call.chat_id == person.id]
        return [call_view(call) for call in mine[-MOST_CALLS_SHOWN:]]

    async def _tell(self, person: Person, seen: int) -> None:
        self._panels_due.set()
        while True:
            for happening in self._world.feed.after(seen):
                seen = happening.number
                if happening.chat_id in {0, person.id}:
                    await self._say(self._view(happening, person))
                    self._panels_due.set()
            if self._world.feed.last == seen:
                await self._world.feed.bell.wait()

    def _view(self, happening: Happening, person: Person) -> Json:
        match happening:
            case Happening(kind=kind, message=message) if kind in MOVES and message is not None:
                return {"kind": "message", "how": kind, "message": message.as_json()}
            case Happening(kind=Kind.DELETED, message=message) if message is not None:
                return {"kind": "deleted", "id": message.id}
            case Happening(kind=Kind.ANSWERED, answer=answer) if answer is not None:
                return answer_view(answer)
            case Happening(kind=Kind.BLOCKED):
                return {"kind": "blocked", "blocked": person.id in self._world.blocked}
            case Happening(kind=Kind.INTRODUCED):
                return {"kind": "introduced", "bot": bot_view(self._world, person.profile)}
            case Happening(kind=Kind.CALLED):
                return {"kind": "calls", "calls": self._calls(person)}
            case _:
                return {"kind": happening.kind}

    async def _show_panels(self, person: Person) -> None:
        while True:
            # What a bot does after its last call, such as writing down how it went, shows a moment later.
            with suppress(TimeoutError):
                await asyncio.wait_for(self._panels_due.wait(), _LOOK_AGAIN)
            self._panels_due.clear()
            for panel in self._stage.panels:
                content = await panel.render(person.id)
                await self._say({"kind": "panel", "id": panel.id, **panel_view(content)})

    async def _listen(self, person: Person) -> None:
        async for received in self._socket:
            if received.type is not WSMsgType.TEXT:
                continue
            try:
                asked = orjson.loads(received.data)
            except orjson.JSONDecodeError:
                continue
            if isinstance(asked, dict):
                await self._do(person, asked)

    async def _do(self, person: Person, asked: Json) -> None:
        match asked:
            case {"do": "send", "text": str(text)} if text.strip():
                await person.send(text.strip()[:4096])
            case {"do": "press", "message": int(message), "data": str(data)}:
                await self._press(person, message, data)
            case {"do": "block"}:
                person.block()
            case {"do": "unblock"}:
                person.unblock()
            case {"do": "language", "code": str(code)} if code in self._stage.languages:
                person.set_language(code)
                await self._say({"kind": "introduced", "bot": bot_view(self._world, person.profile)})
            case {"do": "advance", "seconds": int(seconds)} if 0 < seconds <= MOST_ADVANCE:
                self._world.clock.advance(seconds)
                await self._say({"kind": "time", "now": self._world.clock.now()})
                self._panels_due.set()

    async def _press(self, person: Person, number: int, data: str) -> None:
        message = self._world.message(person.id, number)
        if message is None:
            return
        try:
            query_id = await person.press(data, message=message)
        except NoSuchButton:
            return
        await self._say({"kind": "waiting", "query": query_id, "message": number, "data": data})
