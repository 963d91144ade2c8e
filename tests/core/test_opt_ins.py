"""What a yes keeps, what a no ends, and what is shown of it."""

from dataclasses import replace
from datetime import date

import pytest

from bot.content.content import Content
from bot.core.kept import Doses, Kept
from bot.core.my_data import lines
from bot.core.opt_ins import DAYS, WINDOWS, Change, OptIn, days_of, touched

TODAY = date(2026, 11, 22)
ALL = Kept("fa", TODAY, "feet", TODAY, Doses((0,), 480, 120, "Asia/Tehran", TODAY, "fa"), TODAY)
CHOSEN = {"days": "weekend", "window": "evening", "area": "near-east", "place": "place-6"}


def test_a_yes_keeps_that_thing_and_its_day() -> None:
    """And nothing besides, but the day of the last contact."""
    assert Change(OptIn.LANG, lang="fa").apply(Kept(), TODAY) == Kept(
        lang="fa", lang_agreed=TODAY, seen=TODAY
    )
    assert Change(OptIn.ANCHOR, answers={"anchor": "feet"}).apply(Kept(), TODAY) == Kept(
        anchor="feet", anchor_agreed=TODAY, seen=TODAY
    )
    assert Change(OptIn.DOSES, lang="fa", answers=CHOSEN).apply(Kept(), TODAY).doses == Doses(
        (5, 6), 18 * 60, 120, "Asia/Tehran", TODAY, "fa"
    )


@pytest.mark.parametrize("missing", sorted(CHOSEN))
def test_a_yes_to_doses_with_an_answer_missing_keeps_nothing(missing: str) -> None:
    """Forged or outdated buttons carry what no question was answered with."""
    answers = {name: value for name, value in CHOSEN.items() if name != missing}

    assert Change(OptIn.DOSES, answers=answers).apply(Kept(), TODAY) == Kept()


@pytest.mark.parametrize("what", OptIn)
def test_a_no_ends_that_thing_and_leaves_the_rest(what: OptIn) -> None:
    """Each opt-in is separate, also in its end."""
    left = Change(drop=what).apply(ALL, TODAY)

    assert not getattr(left, what)
    assert all(getattr(left, other) == getattr(ALL, other) for other in OptIn if other is not what)


def test_a_sign_of_life_is_noted_only_where_something_is_kept() -> None:
    """It moves the end of keeping, and untouched doses are counted anew."""
    later = date(2026, 12, 24)
    unanswered = replace(ALL, doses=replace(ALL.doses, asked=4)) if ALL.doses else ALL

    assert touched(Kept(), later) == Kept()
    assert touched(unanswered, later) == replace(ALL, seen=later)


def test_everything_that_is_kept_is_shown() -> None:
    """A field that could be kept without being shown would break the promise of /mydata."""
    shown = {line.text for line in lines(ALL)}

    assert shown == {
        "my-data-row-lang", "my-data-row-anchor", "my-data-row-doses", "my-data-row-ends", "my-data-raw",
    }  # fmt: skip
    assert [line.text for line in lines(Kept())] == ["my-data-nothing"]


def test_every_answer_of_the_doses_flow_is_understood() -> None:
    """What can be chosen there is what can be kept."""
    for days in (*DAYS, "weekdays", "weekend"):
        for window in WINDOWS:
            chosen = {**CHOSEN, "days": days, "window": window}

            assert Change(OptIn.DOSES, answers=chosen).apply(Kept(), TODAY).doses


def test_the_weekend_is_that_of_the_language() -> None:
    """Not every week ends with Saturday and Sunday; the other days are those in between."""
    fridays = Change(OptIn.DOSES, lang="ar", answers=CHOSEN, weekend=(4, 5)).apply(Kept(), TODAY).doses

    assert fridays
    assert fridays.days == (4, 5)
    assert days_of("weekdays", (3, 4)) == (0, 1, 2, 5, 6)
    assert days_of("weekdays") == (0, 1, 2, 3, 4)
    assert days_of("someday") == ()


def test_the_button_for_the_weekend_names_the_days_that_it_means(content: Content) -> None:
    """In every language: a person must get what they were shown."""
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    for lang in content.texts.langs:
        label = content.texts.label("doses-days-weekend", lang).casefold()
        days = [content.texts.label(f"doses-weekday-{name}", lang).casefold() for name in names]
        weekend = content.texts.language(lang).weekend

        assert [day in label for day in (days[number] for number in weekend)] == [True, True], lang
        assert days_of("weekend", weekend) == content.catalogue.weekends[lang]
