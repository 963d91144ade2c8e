"""A stage for the sender: a clock that moves by itself, and a Telegram that answers as told."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.core.kept import Kept
from bot.doses.sender import LOOK_EVERY, Notice, Outcome, Sender, Sent
from bot.storage.base import Fate, Queue
from tests.storage.people import NOW


async def turns(number: int) -> None:
    """Let everybody else go on, *number* times."""
    loop = asyncio.get_running_loop()
    for _ in range(number):
        future = loop.create_future()
        loop.call_soon(future.set_result, None)
        await future


class FakeClock:
    """Stands still, except that waiting moves it.

    Args:
        looks: How often the sender may look in vain before the clock stops for good, and `quiet` is set.
        stride: How far it moves each of these times.
    """

    def __init__(self, now: datetime = NOW, *, looks: int = 1, stride: float = LOOK_EVERY) -> None:
        self._now = now
        self._seconds = 0.0
        self._stride = stride
        self.looks = looks
        self.quiet = asyncio.Event()

    def now(self) -> datetime:
        """Return the present."""
        return self._now

    def monotonic(self) -> float:
        """Return how far it has moved, and was not set."""
        return self._seconds

    async def sleep(self, seconds: float) -> None:
        """Move on, or stop when nothing more is to happen."""
        if seconds < LOOK_EVERY:
            self.move(seconds)
            await turns(1)
            return
        self.looks -= 1
        if self.looks < 0:
            self.quiet.set()
            await asyncio.Event().wait()
        # Whatever is on the wire is not slower than a look.
        await turns(50)
        self.move(self._stride)

    def move(self, seconds: float) -> None:
        """Let *seconds* pass."""
        self._now += timedelta(seconds=seconds)
        self._seconds += seconds

    def set(self, now: datetime) -> None:
        """Put the wall clock to *now*, while no time passes."""
        self._now = now


class FakeTelegram:
    """Notes what it was asked to send, and answers as told."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.asked: list[tuple[int, datetime]] = []
        self.answers: dict[int, list[Outcome]] = {}
        self.saw: list[Kept] = []

    async def send(self, person: int, kept: Kept) -> Outcome:
        """Send a dose, as the sender believes."""
        self.asked.append((person, self._clock.now()))
        self.saw.append(kept)
        await turns(3)
        told = self.answers.get(person)
        return told.pop(0) if told else Sent()

    @property
    def people(self) -> list[int]:
        """Who was written to, in order of their ids."""
        return sorted(person for person, _ in self.asked)


class Stage:
    """A sender with its clock, its Telegram and its counts."""

    def __init__(self, queue: Queue, clock: FakeClock) -> None:
        self.queue = queue
        self.clock = clock
        self.telegram = FakeTelegram(clock)
        self.counts: Counter[Fate | Notice] = Counter()
        self.sender = self.with_send(self.telegram.send)

    def with_send(self, send: Callable[..., object]) -> Sender:
        """Return a sender that sends so."""
        self.sender = Sender(self.queue, send, self.clock, self._count)  # type: ignore[arg-type] # tests send in their own ways
        return self.sender

    def _count(self, what: Fate | Notice) -> None:
        self.counts[what] += 1

    async def until_quiet(self, looks: int = 1) -> None:
        """Send until there was nothing to do for so many looks, and all has landed."""
        self.clock.looks = looks
        self.clock.quiet.clear()
        running = asyncio.create_task(self.sender.run())
        await self.clock.quiet.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
