"""What is remembered for a while, in memory alone."""

import tracemalloc

from bot.telegram.newest import HOURS_48, Newest


def test_the_newest_screen_is_known_until_a_stop() -> None:
    """A stop leaves no screen to take buttons off."""
    newest = Newest()
    newest.shown(7, 3, 0.0)
    newest.shown(7, 5, 1.0)
    before = newest.screen(7, 2.0)
    newest.stopped(7, 6, 2.0)

    assert (before, newest.screen(7, 3.0), newest.screen(8, 3.0)) == (5, None, None)


def test_presses_on_messages_up_to_the_stop_are_older_than_it() -> None:
    """What is shown later is not."""
    newest = Newest()
    newest.stopped(7, 6, 0.0)
    newest.shown(7, 8, 1.0)

    assert [newest.stopped_since(7, message, 2.0) for message in (1, 6, 7, 8)] == [True, True, False, False]


def test_a_stop_by_an_old_button_covers_the_newest_screen() -> None:
    """The stop is as new as the newest message, whichever button it came from."""
    newest = Newest()
    newest.shown(7, 9, 0.0)
    newest.stopped(7, 3, 1.0)

    assert [newest.stopped_since(7, message, 2.0) for message in (3, 9, 10)] == [True, True, False]


def test_what_was_done_before_a_stop_and_comes_after_it_is_overruled() -> None:
    """Updates are numbered in the order in which people did things; what has no number is not judged."""
    newest = Newest()
    newest.stopped(7, 6, 0.0, update=20)
    newest.stopped(7, 8, 0.5, update=18)
    newest.shown(7, 9, 1.0)

    assert [newest.overruled(7, update, 2.0) for update in (0, 19, 20, 21)] == [False, True, False, False]
    assert not newest.overruled(8, 19, 2.0)


def test_a_stop_that_comes_late_leaves_what_was_shown_since() -> None:
    """It covers its own message, and none that answers something done later."""
    newest = Newest()
    newest.shown(7, 9, 0.0, update=21)
    newest.stopped(7, 6, 1.0, update=20)

    assert newest.screen(7, 2.0) == 9
    assert [newest.stopped_since(7, message, 2.0) for message in (6, 9)] == [True, False]


def test_it_forgets_by_itself() -> None:
    """After two days nothing is known, and the entry goes when somebody else is noted."""
    newest = Newest()
    newest.stopped(7, 3, 0.0)
    later = HOURS_48 + 1
    known = newest.stopped_since(7, 3, later)
    newest.shown(8, 1, later)

    assert (known, len(newest)) == (False, 1)


def test_it_forgets_a_person_on_request() -> None:
    """Twice is fine."""
    newest = Newest()
    newest.shown(7, 3, 0.0)
    newest.forget(7)
    newest.forget(7)

    assert len(newest) == 0


def test_a_hundred_thousand_people_fit_in_little_room() -> None:
    """The map is bounded, whoever comes by."""
    newest = Newest()
    tracemalloc.start()
    for person in range(100_000):
        newest.shown(1_000_000_000 + person, 1_000_000 + person, float(person) / 10)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert len(newest) == 10_000
    assert used < 5_000_000
