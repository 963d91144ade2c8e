"""Up to which update Telegram may forget."""

import random

from bot.telegram.window import Window


def test_the_offset_waits_for_the_slowest() -> None:
    """Handled out of order, updates are confirmed in order."""
    window = Window()
    offsets = [window.offset]
    for update in (5, 6, 7):
        window.admit(update)
    for update in (6, 7, 5):
        offsets.append(window.offset)
        window.close(update)

    assert [*offsets, window.offset] == [0, 5, 5, 5, 8]


def test_what_comes_again_is_known() -> None:
    """Delivered again because it was not confirmed, an update is begun only once."""
    window = Window()
    window.admit(5)
    window.admit(6)
    window.close(6)

    assert [window.admit(update) for update in (5, 6, 7)] == [False, False, True]


def test_telegram_may_count_from_somewhere_else() -> None:
    """After a quiet week the numbers may be lower; they are followed."""
    window = Window()
    window.admit(1_000)
    window.close(1_000)
    window.admit(50)
    window.close(50)

    assert window.offset == 51


def test_an_update_under_way_is_never_forgotten() -> None:
    """Whatever the order of things, the offset stays at or below every update that is not done."""
    chance = random.Random(3)
    window, nextup = Window(), 1
    open_: set[int] = set()
    for _ in range(5_000):
        if open_ and chance.random() < 0.5:
            done = chance.choice(sorted(open_))
            open_.discard(done)
            window.close(done)
        else:
            window.admit(nextup)
            open_.add(nextup)
            nextup += 1
        assert window.offset == min(open_, default=nextup)

    assert window.busy is bool(open_)
