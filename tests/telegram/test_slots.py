"""Slots bound what is handled at once; who goes first finds one that is kept for them."""

from collections.abc import Callable

import pytest

from bot.telegram.slots import Slots


class Timer:
    """Keeps what was to be called later, until the time is said to have passed."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, seconds: float, function: Callable[[], None]) -> None:
        """Keep *function*."""
        self.waiting.append(function)

    def passes(self) -> None:
        """Let the time pass."""
        due, self.waiting = self.waiting, []
        for function in due:
            function()


@pytest.fixture
def timer() -> Timer:
    """Return a timer that only moves when it is told to."""
    return Timer()


async def test_who_goes_first_does_not_wait_for_a_free_slot(timer: Timer) -> None:
    """A stop is heard at once, however many others are being answered."""
    slots = Slots(1, spare=1, later=timer)
    taken = slots.ask(first=False)
    others = slots.ask(first=False)

    assert taken is None
    assert others is not None
    assert slots.ask(first=True) is None
    assert slots.ask(first=True) is not None


async def test_a_spare_slot_is_not_handed_to_others(timer: Timer) -> None:
    """It is for those who go first alone."""
    slots = Slots(1, spare=1, later=timer)
    slots.ask(first=False)
    slots.ask(first=True)
    waiting = slots.ask(first=False)
    assert waiting is not None
    slots.leave()
    after_one = waiting.done()
    slots.leave()

    assert not after_one
    assert waiting.done()


async def test_beyond_a_few_one_more_begins_each_time(timer: Timer) -> None:
    """Where Telegram takes its time all slots are in use nevertheless, and no more than those."""
    slots = Slots(4, few=2, later=timer)
    asked = [slots.ask(first=False) for _ in range(6)]
    begun = [sum(turn is None or turn.done() for turn in asked)]
    for _ in range(4):
        timer.passes()
        begun.append(sum(turn is None or turn.done() for turn in asked))

    assert begun == [2, 3, 4, 4, 4]


async def test_of_more_than_a_few_the_next_does_not_begin_at_once(timer: Timer) -> None:
    """Or there would always be as many at once as ever there were, and a stop between so many."""
    slots = Slots(4, few=1, later=timer)
    asked = [slots.ask(first=False) for _ in range(4)]
    timer.passes()
    slots.leave()
    after_one = sum(turn is None or turn.done() for turn in asked)
    slots.leave()

    assert after_one == 2
    assert sum(turn is None or turn.done() for turn in asked) == 3


async def test_nothing_is_awaited_when_nobody_waits(timer: Timer) -> None:
    """No timer keeps running."""
    slots = Slots(2, few=1, later=timer)
    slots.ask(first=False)
    slots.ask(first=False)
    timer.passes()

    assert timer.waiting == []


async def test_who_has_given_up_is_passed_over(timer: Timer) -> None:
    """The slot goes to the next."""
    slots = Slots(1, later=timer)
    slots.ask(first=False)
    gone, next_ = slots.ask(first=False), slots.ask(first=False)
    assert gone is not None
    assert next_ is not None
    gone.cancel()
    slots.leave()

    assert next_.result() is True
