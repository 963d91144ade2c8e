"""The measurements, each on a bot that was started for it alone."""

import asyncio
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from tests.bench.rows import FIRST
from tests.bench.stage import Stage, staged
from tests.bench.subjects import THIMBLE, Subject
from tests.bench.telegram import Owed, Turn

PEOPLE = 50
RATE = 60.0
_WARM = 600
_STOPS = 200
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast one bot was, once.

    Attributes:
        rate: Turns a second, 50 people at once.
        cpu: Processor seconds for a thousand turns.
        p50: Half of the people waited at most so many milliseconds, at 60 turns a second.
        p95: Ninety-five of a hundred did.
        p99: Ninety-nine of a hundred did.
        ready: Seconds from its start until it took updates.
        effort: Processor seconds until then.
        memory: Megabytes then.
    """

    rate: float
    cpu: float
    p50: float
    p95: float
    p99: float
    ready: float
    effort: float
    memory: float


async def speed(subject: Subject, presses: Sequence[str], turns: int, *, webhook: bool) -> Speed:
    """Return how fast *subject* is over so many *turns*."""
    async with staged(subject, presses, webhook=webhook) as stage:
        memory = stage.child.memory()
        rate, cpu = await busy(stage, turns)
        stage.crowd.delays.clear()
        await stage.crowd.a_second(RATE, min(240, turns // 4), PEOPLE)
        p50, p95, p99 = (1000 * percentile(stage.crowd.delays, share) for share in (0.5, 0.95, 0.99))
        return Speed(rate, cpu, p50, p95, p99, stage.ready, stage.effort, memory)


async def busy(stage: Stage, turns: int) -> tuple[float, float]:
    """Return turns a second and processor seconds for a thousand of them, people acting as fast as they can."""
    await stage.crowd.arrive(PEOPLE)
    await stage.crowd.at_once(PEOPLE, _WARM)
    before = stage.child.cpu()
    seconds = await stage.crowd.at_once(PEOPLE, turns)
    return turns / seconds, 1000 * (stage.child.cpu() - before) / turns


def percentile(values: Sequence[float], share: float) -> float:
    """Return what *share* of *values* do not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


async def growth(presses: Sequence[str], people: int) -> tuple[float, float]:
    """Return the bot's megabytes after its first 2,000 people, and what so many different ones add to them."""
    async with staged(THIMBLE, presses, webhook=True) as stage:
        ids = count(1)
        await stage.crowd.at_once(PEOPLE, 2000, ids)
        before = stage.child.memory()
        await stage.crowd.at_once(PEOPLE, people, ids)
        return before, stage.child.memory() - before


async def typed(presses: Sequence[str]) -> tuple[float, float, float]:
    """Return how long the first and the second person who types waits, in milliseconds, and the megabytes then."""
    async with staged(THIMBLE, presses, webhook=True) as stage:
        await stage.telegram.connect(1)
        waited = [await _waited(stage, person, "why do I joke when somebody is kind") for person in (1, 2)]
        return 1000 * waited[0], 1000 * waited[1], stage.child.memory()


async def _waited(stage: Stage, person: int, text: str) -> float:
    over: asyncio.Future[Turn] = asyncio.get_running_loop().create_future()
    turn = Turn(person, Owed.WORDS, over.set_result)
    stage.telegram.say(turn, text, now=True)
    await over
    return turn.seen - turn.began


async def cost(presses: Sequence[str], turns: int, folder: Path, scratch: Path | None = None) -> float:
    """Return the processor seconds for a thousand presses of the bot in *folder*, with the data in *scratch*."""
    async with staged(replace(THIMBLE, folder=folder), presses, webhook=True, scratch=scratch) as stage:
        return (await busy(stage, turns))[1]


@dataclass(frozen=True, slots=True)
class Peopled:
    """What a press costs beside many rows, in processor seconds for a thousand, and the memory at start."""

    again: float
    strangers: float
    opted_in: float
    memory: float


async def beside_rows(presses: Sequence[str], turns: int, scratch: Path, rows: int) -> Peopled:
    """Return the costs of the same people, of ever new ones, and of people with a row."""
    async with staged(THIMBLE, presses, webhook=True, scratch=scratch) as stage:
        memory = stage.child.memory()
        _, again = await busy(stage, turns)
        spent = []
        for first in (1000, FIRST) if rows else (1000,):
            ids = count(first)
            await stage.crowd.at_once(PEOPLE, _WARM, ids)  # the first of all fetches what reads a row
            before = stage.child.cpu()
            await stage.crowd.at_once(PEOPLE, turns, ids)
            spent.append(1000 * (stage.child.cpu() - before) / turns)
        return Peopled(again, spent[0], spent[-1] if rows else 0.0, memory)


async def stops(presses: Sequence[str], people: int) -> float:
    """Return the p99, in milliseconds, of a stop while so many *people* press as fast as they are answered."""
    async with staged(THIMBLE, presses, webhook=True) as stage:
        await stage.crowd.arrive(PEOPLE)
        await stage.crowd.at_once(PEOPLE, _WARM)
        for lines in (*range(_AT_ONCE, people, _AT_ONCE), people + 16):
            # The bot shows out who connects and says nothing, so each line is used before the next ones come.
            await stage.telegram.connect(lines)
            await stage.crowd.at_once(lines, lines)
        pressing = asyncio.create_task(stage.crowd.at_once(people, 10**9)) if people else None
        if pressing is not None:
            await stage.crowd.rush(2 * people)  # by then they press out of step
        waited = await _stopping(stage)
        if pressing is not None:
            pressing.cancel()
        return 1000 * percentile(waited, 0.99)


async def _stopping(stage: Stage) -> list[float]:
    waited: list[float] = []
    for number in range(_STOPS):
        waited.append(await _waited(stage, 10**8 + number, "/stop"))
        await asyncio.sleep(0.02)
    return waited


def median(speeds: Sequence[Speed], name: str) -> float:
    """Return the median of one figure of *speeds*."""
    return float(statistics.median(getattr(one, name) for one in speeds))


def spread(speeds: Sequence[Speed], name: str) -> float:
    """Return how far one figure of *speeds* varies: half of its range, as a share of its median."""
    values: list[float] = [getattr(one, name) for one in speeds]
    return (max(values) - min(values)) / 2 / statistics.median(values)
