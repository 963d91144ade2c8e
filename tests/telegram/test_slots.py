"""Slots bound what is handled at once; who goes first finds one that is kept for them."""

from bot.telegram.slots import Slots


async def test_who_goes_first_does_not_wait_for_a_free_slot() -> None:
    """A stop is heard at once, however many others are being answered."""
    slots = Slots(1, spare=1)
    taken = slots.ask(first=False)
    others = slots.ask(first=False)

    assert taken is None
    assert others is not None
    assert slots.ask(first=True) is None
    assert slots.ask(first=True) is not None


async def test_a_spare_slot_is_not_handed_to_others() -> None:
    """It is for those who go first alone."""
    slots = Slots(1, spare=1)
    slots.ask(first=False)
    slots.ask(first=True)
    waiting = slots.ask(first=False)
    assert waiting is not None
    slots.leave()
    after_one = waiting.done()
    slots.leave()

    assert not after_one
    assert waiting.done()
