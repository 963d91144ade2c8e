"""Collects garbage often and little, so that nobody waits for it long.

Left to itself Python looks through what is young whenever more has been made than done away with. While thousands wait,
as much ends as begins: what is young becomes very much, and looking through it held up a stop by up to half a second.
"""

import asyncio
import gc
from collections.abc import Awaitable, Callable
from contextlib import suppress

_A_FEW = 256
_EVERY = 60.0
_PATIENCE = 600.0
_NEVER = 1_000_000


def spare() -> None:
    """Keep what there is now for good, and look through nothing old by itself: see `now_and_then`."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(700, _NEVER, _NEVER)


class Young:
    """Looks through what is young after every few updates."""

    __slots__ = ("_collect", "_more")

    def __init__(self, collect: Callable[[int], object] = gc.collect) -> None:
        self._collect = collect
        self._more = 0

    def one_more(self) -> None:
        """Note that an update has been handled."""
        self._more += 1
        if self._more == _A_FEW:
            self._more = 0
            self._collect(0)


async def now_and_then(
    quiet: Callable[[], Awaitable[None]],
    rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
    collect: Callable[[], object] = gc.collect,
) -> None:
    """Look through everything once a minute, when nobody is being answered; after ten minutes in any case.

    Args:
        quiet: Returns when nothing is under way.
        rest: How a wait passes.
        collect: Looks through everything.
    """
    while True:
        await rest(_EVERY)
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                await quiet()
        collect()
