"""Tells from a profiler's samples what each stage of a press costs."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.bench.measure import PEOPLE, busy
from tests.bench.stage import staged
from tests.bench.subjects import PEERS, Subject

_SECONDS = 8
_PRESSES = 10**9  # more than there is time for

# The innermost frame that belongs to a stage names it.
_STAGES = (
    (
        "HTTP in: the webhook's request and response",
        ("aiohttp/web", "telegram/server.py", "telegram/webhook.py"),
    ),
    ("HTTP out: the call", ("aiohttp/client", "aiohttp/connector", "telegram/request.py", "Floor.")),
    ("call: python-telegram-bot", ("/telegram/_", "/telegram/request/")),
    ("understand: read the update", ("telegram/inbound.py", "core/place.py", "core/language.py")),
    ("order: each person in turn", ("telegram/ordering.py", "telegram/slots.py", "telegram/reception.py")),
    ("decide", ("bot/core/", "telegram/replies.py", "telegram/conversation.py")),
    ("remember", ("bot/storage/", "telegram/newest.py")),
    ("render", ("bot/content/", "telegram/keyboards.py")),
    ("say: what a call's outcome means", ("telegram/calls.py", "telegram/outbound.py")),
    ("count", ("bot/metrics.py", "prometheus_client")),
)
REST = "the event loop"
NAMES = (*(name for name, _ in _STAGES), REST)


async def stages(subject: Subject, presses: Sequence[str], scratch: Path) -> dict[str, float]:
    """Return the microseconds of processor time that each stage of one press takes."""
    async with staged(subject, presses, webhook=True) as stage:
        cpu = await busy(stage, 3000)
        pressing = asyncio.create_task(stage.crowd.at_once(PEOPLE, _PRESSES))
        samples = await _sampled(stage.child.pid, scratch / "samples")
        pressing.cancel()
    total = sum(samples.values())
    return {name: 1000 * cpu * samples[name] / total for name in NAMES}


async def _sampled(pid: int, to: Path) -> Counter[str]:
    spy = await asyncio.create_subprocess_exec(
        str(PEERS.with_name("py-spy")), "record", "--pid", str(pid), "--rate", "400", "--duration", str(_SECONDS),
        "--format", "raw", "--full-filenames", "--output", str(to),
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    await spy.wait()
    return _counted(to)


def _counted(to: Path) -> Counter[str]:
    samples: Counter[str] = Counter()
    for line in to.read_text().splitlines():
        stack, _, times = line.rpartition(" ")
        samples[_stage(stack)] += int(times)
    return samples


def _stage(stack: str) -> str:
    for frame in reversed(stack.split(";")):
        for name, places in _STAGES:
            if any(place in frame for place in places):
                return name
    return REST
