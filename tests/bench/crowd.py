"""The people: so many at once, or so many a second."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from random import Random

from tests.bench.subjects import Does
from tests.bench.telegram import Owed, Telegram, Turn

Then = Callable[[Turn], None]
Act = Callable[[int, Then], None]


class Countdown:
    """Says when so many things are over."""

    def __init__(self, number: int) -> None:
        self._left = number
        self.over = asyncio.Event()

    def one_less(self) -> None:
        """Note that one of them is."""
        self._left -= 1
        if self._left == 0:
            self.over.set()


@dataclass(slots=True)
class Crowd:
    """People who all do the same kind of thing.

    Attributes:
        telegram: Where they are.
        does: What they do.
        presses: The callback data they choose from.
        chance: How they choose.
        delays: How long each waited for what they did, in seconds.
    """

    telegram: Telegram
    does: Does
    presses: Sequence[str]
    chance: Random = field(default_factory=lambda: Random(7))
    delays: list[float] = field(default_factory=list)
    _rush: Countdown | None = None
    _keyboards: dict[int, list[str]] = field(default_factory=dict)

    async def arrive(self, people: int) -> None:
        """Let each of *people* begin, a few at a time."""
        if self.does is not Does.SAYS:
            await self._spread(self._begin, min(people, 50), people, count(1))

    async def at_once(self, people: int, turns: int, ids: Iterator[int] | None = None) -> float:
        """Let *people* act *turns* times in all, each again as soon as they were answered.

        Args:
            people: How many act at a time.
            turns: How often in all.
            ids: Who acts next; if not given, whoever was answered acts again.

        Returns:
            The seconds it took.
        """
        began = time.perf_counter()
        await self._spread(self._act, people, turns, ids)
        return time.perf_counter() - began

    async def a_second(self, rate: float, turns: int, people: int) -> None:
        """Let someone act *rate* times a second, whether the others were answered or not."""
        await self.telegram.connect(people)
        began, waiting = time.perf_counter(), Countdown(turns)

        def done(turn: Turn) -> None:
            self._note(turn)
            waiting.one_less()

        for number in range(turns):
            await asyncio.sleep(max(0.0, began + number / rate - time.perf_counter()))
            self._act(1 + number % people, done)
        await waiting.over.wait()

    async def _spread(self, act: Act, people: int, turns: int, ids: Iterator[int] | None) -> None:
        people = min(people, turns)
        ended, left = Countdown(turns), turns - people

        def done(turn: Turn) -> None:
            nonlocal left
            self._note(turn)
            ended.one_less()
            if left:
                left -= 1
                act(turn.person if ids is None else next(ids), done)

        await self.telegram.connect(people)
        for person in range(1, people + 1):
            act(person if ids is None else next(ids), done)
        await ended.over.wait()

    async def rush(self, turns: int) -> None:
        """Wait until so many more turns have been answered."""
        self._rush = Countdown(turns)
        await self._rush.over.wait()

    def _note(self, turn: Turn) -> None:
        if self._rush is not None:
            self._rush.one_less()
        self.delays.append(turn.seen - turn.began)
        if turn.keyboard:
            self._keyboards[turn.person] = turn.keyboard

    def _begin(self, person: int, then: Then) -> None:
        self.telegram.say(Turn(person, Owed.WORDS, then), "/start")

    def _act(self, person: int, then: Then) -> None:
        turn = Turn(person, Owed.WORDS, then)
        if self.does is Does.SAYS:
            self.telegram.say(turn, "something kind")
            return
        known = self._keyboards[person] if self.does is Does.FOLLOWS else self.presses
        self.telegram.press(turn, self.chance.choice(known))
