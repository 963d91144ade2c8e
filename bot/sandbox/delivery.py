"""Posts updates to the bot's webhook, lane by lane, and tries again as Telegram does."""

import asyncio
from dataclasses import dataclass
from urllib.parse import parse_qsl

from aiohttp import ClientConnectionError, ClientConnectorError, ClientError, ClientSession, ClientTimeout

from bot.sandbox.api import Api
from bot.sandbox.parameters import Parameters, read_json
from bot.sandbox.updates import Update
from bot.sandbox.world import World

ANSWER_SECONDS = 60
LONGEST_PAUSE = (60.0, 120.0)
MOST_RETRY_AFTER = 3600
Lane = tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Outcome:
    done: bool
    error: str = ""
    retry_after: int | None = None


class Delivery:
    """Within a lane the next update leaves after the one before was taken; lanes go side by side."""

    def __init__(self, world: World, api: Api) -> None:
        self._world = world
        self._api = api
        self._workers: dict[Lane, asyncio.Task[None]] = {}
        self._goal: tuple[str, str] = ("", "")
        self._places = asyncio.Semaphore(1)

    async def run(self) -> None:
        """Deliver until cancelled."""
        try:
            async with ClientSession(timeout=ClientTimeout(total=ANSWER_SECONDS)) as session:
                while True:
                    self._follow_webhook()
                    self._hire(session)
                    await self._world.queue.added.wait()
        finally:
            self._dismiss()

    def _follow_webhook(self) -> None:
        hook = self._world.webhook
        if self._goal != (hook.url, hook.secret_token):
            self._dismiss()
            self._goal = (hook.url, hook.secret_token)
            self._places = asyncio.Semaphore(hook.max_connections)

    def _dismiss(self) -> None:
        for worker in self._workers.values():
            worker.cancel()
        self._workers = {}

    def _hire(self, session: ClientSession) -> None:
        self._workers = {lane: worker for lane, worker in self._workers.items() if not worker.done()}
        for update in self._world.queue.pending() if self._goal[0] else ():
            if update.lane not in self._workers:
                self._workers[update.lane] = asyncio.ensure_future(self._serve(session, update.lane))

    async def _serve(self, session: ClientSession, lane: Lane) -> None:
        while (update := self._next(lane)) is not None:
            await self._deliver(session, update)
        # What is queued from here on finds no worker, and hires a new one.
        self._workers.pop(lane, None)

    def _next(self, lane: Lane) -> Update | None:
        return next((update for update in self._world.queue.pending() if update.lane == lane), None)

    async def _deliver(self, session: ClientSession, update: Update) -> None:
        failures = 0
        while self._world.clock.now() < update.expires:
            async with self._places:
                outcome = await self._post(session, update)
            if outcome.done:
                self._world.queue.confirm(update)
                return
            self._world.webhook.last_error = (int(self._world.clock.now()), outcome.error)
            await self._world.clock.until(
                self._world.clock.now() + self._pause(failures, outcome.retry_after)
            )
            failures += 1

    def _pause(self, failures: int, retry_after: int | None) -> float:
        if retry_after is not None:
            return float(retry_after)
        longest = self._world.random.uniform(*LONGEST_PAUSE)
        return 0.0 if failures == 0 else min(2.0**failures, longest)

    async def _post(self, session: ClientSession, update: Update) -> _Outcome:
        url, secret = self._goal
        headers = {"Content-Type": "application/json"}
        headers |= {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        try:
            async with session.post(url, data=update.body, headers=headers, allow_redirects=False) as answer:
                body = await answer.read()
                if answer.status // 100 == 2:
                    await self._api.in_answer(_called(body, answer.content_type))
                    return _Outcome(done=True)
                error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                return _Outcome(
                    done=False, error=error, retry_after=_seconds(answer.headers.get("Retry-After"))
                )
        except (ClientError, TimeoutError) as error:
            return _Outcome(done=False, error=_words(error))


def _called(body: bytes, content_type: str) -> Parameters:
    given = Parameters()
    if content_type == "application/x-www-form-urlencoded":
        for name, value in parse_qsl(body.decode(errors="replace"), keep_blank_values=True):
            given.offer(name, value)
    else:
        read_json(body, given)
    return given


def _seconds(header: str | None) -> int | None:
    return min(int(header), MOST_RETRY_AFTER) if header and header.isdecimal() else None


def _words(error: Exception) -> str:
    match error:
        case TimeoutError():
            return "Read timeout expired"
        case ClientConnectorError():
            return "Connection refused"
        case ClientConnectionError():
            return "Connection closed"
        case _:
            return "Wrong response from the webhook"
