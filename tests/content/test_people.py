"""People to reach: a number is shown through the gate, on each day that the bot runs."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.content.content import load
from bot.content.material import FACTS
from bot.content.people import Country, Service, Source, with_countries
from bot.core.engine import advance
from bot.core.flow import Consent, Flow, Target
from bot.core.inputs import Press
from bot.core.place import Place
from tests.content.conftest import TODAY


def service(**changed: object) -> Service:
    """Return a service that passes the gate, with *changed* facts."""
    sources = (Source(url="a", dated="2026", is_service=True), Source(url="b", dated="2026"))
    facts: dict[str, object] = {
        "name": "A line", "channel": "call", "value": "1", "hours": "", "cost": "", "languages": ("en",),
        "sources": sources, "verified_on": TODAY, "verified_by": "R", "verified_how": "read",
    }  # fmt: skip
    return Service.model_validate(facts | changed)


@pytest.mark.parametrize(
    ("changed", "shown"),
    [
        ({}, True),
        ({"verified_on": TODAY - timedelta(days=180)}, True),
        ({"verified_on": TODAY - timedelta(days=181)}, False),
        ({"verified_on": TODAY + timedelta(days=1)}, False),
        ({"verified_on": None}, False),
        ({"sources": (Source(url="a", dated="2026", is_service=True),)}, False),
        ({"sources": (Source(url="a", dated="2026"), Source(url="b", dated="2026"))}, False),
    ],
)
def test_a_number_is_shown_only_through_the_gate(changed: dict[str, object], shown: bool) -> None:
    """Verified lately, and by two sources of which one is the service itself."""
    assert service(**changed).may_be_shown(TODAY) is shown


def test_a_number_that_ran_out_leaves_the_screen(folder: Path) -> None:
    """Half a year on, the same files show the emergency number and the directory instead."""
    texts = {}
    for day in (TODAY, date(2027, 11, 22)):
        _, step = load(folder, day, FACTS).catalogue.step(Target("help-now", "in-ie"))
        texts[day] = [line.text for line in step.on(day).lines]

    assert texts[TODAY] == ["people-emergency", "people-service-call", "people-directory"]
    assert texts[date(2027, 11, 22)] == ["people-emergency", "people-directory-only"]


def test_a_number_runs_out_while_the_bot_runs(folder: Path) -> None:
    """What was read at the start is shown to the end of its last day, and to nobody after that."""
    content = load(folder, TODAY, FACTS)
    _, page = content.catalogue.step(Target("help-now", "in-west-europe"))
    _, step = content.catalogue.step(Target("help-now", "in-ie"))
    press = Press(Place("help-now", page.id, "ie", "en", page.mark))

    def shown(today: date) -> list[str]:
        turn = advance(content.catalogue, press, "en", now=datetime.combine(today, time(), UTC))
        assert turn.screen
        return [line.text for line in turn.screen.lines]

    last = step.later[0][0] - timedelta(days=1)
    assert shown(last) == ["people-emergency", "people-service-call", "people-directory"]
    for days in (1, 2, 400):
        assert shown(last + timedelta(days=days)) == ["people-emergency", "people-directory-only"]


@pytest.mark.parametrize(
    "changed", [{}, {"verified_on": TODAY + timedelta(days=9)}, {"verified_on": TODAY - timedelta(days=170)}]
)
def test_on_each_day_the_screen_is_what_the_gate_lets_through(changed: dict[str, object]) -> None:
    """However long ago the file was read."""
    facts: dict[str, object] = {"code": "ie", "region": "west-europe", "emergency": "112"}
    facts |= {"emergency_source": "a", "emergency_dated": "2026"}
    services = (service(), service(**changed))
    country = Country.model_validate(facts | {"services": services})
    flow = with_countries(Flow("help-now", "", "", Consent.NONE, "", {}), [country], TODAY)

    for day in (TODAY + timedelta(days=number) for number in range(400)):
        said = [line.text for line in flow.steps["in-ie"].on(day).lines]
        through = sum(one.may_be_shown(day) for one in services)
        assert said.count("people-service-call") == through
        assert said[-1] == ("people-directory" if through else "people-directory-only")
