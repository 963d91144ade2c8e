"""Garbage is looked for often and little, and everywhere when nobody is being answered."""

import asyncio
import gc

from bot.telegram.garbage import Young, now_and_then, spare


def test_what_is_young_is_looked_through_after_every_few_updates() -> None:
    """And nothing else, however many there are."""
    looked: list[int] = []
    young = Young(looked.append)
    for _ in range(800):
        young.one_more()

    assert looked == [0, 0, 0]


async def test_everything_is_looked_through_when_it_is_quiet() -> None:
    """Not before; and again a minute later."""
    happened: list[str] = []
    again = asyncio.Event()

    async def quiet() -> None:
        happened.append("quiet")

    async def rest(seconds: float) -> None:
        happened.append(f"{seconds:.0f} s")
        if happened.count("looked") == 2:
            again.set()
            await asyncio.Event().wait()

    tidying = asyncio.create_task(now_and_then(quiet, rest, lambda: happened.append("looked")))
    await again.wait()
    tidying.cancel()

    assert happened == ["60 s", "quiet", "looked", "60 s", "quiet", "looked", "60 s"]


def test_what_is_old_is_never_looked_through_by_itself() -> None:
    """A million new things would have to come first."""
    before = gc.get_threshold()
    try:
        spare()
        youngest, *older = gc.get_threshold()
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()

    assert youngest == 700
    assert min(older) >= 1_000_000
