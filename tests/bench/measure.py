"""The measurements, each on bots that were started for it alone."""

import asyncio
import statistics
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
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
_SLICES = 10


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


async def speeds(
    subjects: Sequence[Subject], presses: Sequence[str], turns: int, *, webhook: bool
) -> dict[str, Speed]:
    """Return by its name how fast each of *subjects* is over so many *turns*."""
    async with AsyncExitStack() as running:
        stages, memories = [], []
        for subject in subjects:
            stages.append(await running.enter_async_context(staged(subject, presses, webhook=webhook)))
            memories.append(stages[-1].child.memory())
        for stage in stages:
            await _warm(stage)
        paces = await side_by_side(stages, turns)
        return {
            subject.name: Speed(*pace, *await _waits(stage, turns), stage.ready, stage.effort, memory)
            for subject, stage, pace, memory in zip(subjects, stages, paces, memories, strict=True)
        }


async def _warm(stage: Stage) -> None:
    await stage.crowd.arrive(PEOPLE)
    await stage.crowd.at_once(PEOPLE, _WARM)


async def _waits(stage: Stage, turns: int) -> tuple[float, float, float]:
    stage.crowd.delays.clear()
    await stage.crowd.a_second(RATE, min(240, turns // 4), PEOPLE)
    p50, p95, p99 = (1000 * percentile(stage.crowd.delays, share) for share in (0.5, 0.95, 0.99))
    return p50, p95, p99


async def side_by_side(
    stages: Sequence[Stage], turns: int, ids: Sequence[Iterator[int] | None] = ()
) -> list[tuple[float, float]]:
    """Return turns a second and processor seconds for a thousand of them, for each of *stages*.

    People act as fast as they can. A shared machine is half as fast for seconds at a time, so each bot acts for a
    slice of its turns, then the next: what slows one slows all.
    """
    spent, took = [0.0] * len(stages), [0.0] * len(stages)
    for _ in range(_SLICES):
        for at, stage in enumerate(stages):
            before = stage.child.cpu()
            took[at] += await stage.crowd.at_once(PEOPLE, turns // _SLICES, ids[at] if ids else None)
            spent[at] += stage.child.cpu() - before
    return [(turns / seconds, 1000 * cpu / turns) for seconds, cpu in zip(took, spent, strict=True)]


async def busy(stage: Stage, turns: int) -> float:
    """Return the processor seconds for a thousand turns of one bot, warmed up."""
    await _warm(stage)
    [(_, cpu)] = await side_by_side([stage], turns)
    return cpu


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


async def costs(presses: Sequence[str], turns: int, folders: Sequence[Path]) -> list[float]:
    """Return the processor seconds for a thousand presses of the bot in each of *folders*."""
    async with AsyncExitStack() as running:
        stages = [
            await running.enter_async_context(staged(replace(THIMBLE, folder=folder), presses, webhook=True))
            for folder in folders
        ]
        for stage in stages:
            await _warm(stage)
        return [cpu for _, cpu in await side_by_side(stages, turns)]


@dataclass(frozen=True, slots=True)
class Peopled:
    """What a press costs beside many rows, in processor seconds for a thousand, and the memory at start."""

    again: float
    strangers: float
    opted_in: float
    memory: float


async def beside_rows(
    presses: Sequence[str], turns: int, without: Path, beside: Path
) -> tuple[Peopled, Peopled]:
    """Return what presses cost of the same people, of ever new ones, and of people with a row.

    Args:
        presses: What they press.
        turns: How often.
        without: An empty folder.
        beside: One with rows, from `FIRST` on.
    """
    async with (
        staged(THIMBLE, presses, webhook=True, scratch=without) as empty,
        staged(THIMBLE, presses, webhook=True, scratch=beside) as full,
    ):
        stages, memories = (empty, full), [stage.child.memory() for stage in (empty, full)]
        for stage in stages:
            await _warm(stage)
        again = await side_by_side(stages, turns)
        strangers = await _new_people(stages, turns, 1000)
        opted_in = await _new_people(stages, turns, FIRST)
        one, other = (
            Peopled(again[at][1], strangers[at], opted_in[at], memories[at]) for at in range(len(stages))
        )
        return one, other


async def _new_people(stages: Sequence[Stage], turns: int, first: int) -> list[float]:
    ids = [count(first) for _ in stages]
    for stage, each in zip(stages, ids, strict=True):
        await stage.crowd.at_once(PEOPLE, _WARM, each)  # the first of all fetches what reads a row
    return [cpu for _, cpu in await side_by_side(stages, turns, ids)]


async def stops(presses: Sequence[str], people: int) -> float:
    """Return the p99, in milliseconds, of a stop while so many *people* press as fast as they are answered."""
    async with staged(THIMBLE, presses, webhook=True) as stage:
        await _warm(stage)
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
