"""A Bot API client without any library, which shows answers as they came."""

from dataclasses import dataclass
from typing import Any

import orjson
from aiohttp import ClientSession

from bot.sandbox import Sandbox

Answer = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Caller:
    """Calls the sandbox's methods."""

    session: ClientSession
    sandbox: Sandbox

    async def __call__(self, method: str, **parameters: object) -> Answer:
        """Return the whole answer to a call with a JSON body."""
        async with self.session.post(self.address(method), json=parameters) as answer:
            body: Answer = orjson.loads(await answer.read())
            assert answer.status == body.get("error_code", 200)
            return body

    async def result(self, method: str, **parameters: object) -> Any:
        """Return the result of a call that is ok."""
        answer = await self(method, **parameters)
        assert answer["ok"] is True, answer
        return answer["result"]

    async def refusal(self, method: str, **parameters: object) -> str:
        """Return the description of a call that is not ok."""
        answer = await self(method, **parameters)
        assert answer["ok"] is False
        return str(answer["description"])

    async def updates(self, **parameters: object) -> list[Answer]:
        """Return the result of getUpdates."""
        found: list[Answer] = await self.result("getUpdates", **parameters)
        return found

    def address(self, method: str) -> str:
        """Return where a method is called."""
        return f"{self.sandbox.api_url}/bot{self.sandbox.token}/{method}"


def buttons(*rows: dict[str, str]) -> Answer:
    """Return an inline keyboard; each row maps labels to callback data."""
    return {"inline_keyboard": [[{"text": text, "callback_data": row[text]} for text in row] for row in rows]}


def kind_of(update: Answer) -> str:
    """Return what an update is about, such as `message`."""
    return next(name for name in update if name != "update_id")
