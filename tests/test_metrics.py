"""The numbers: what is counted, and that nobody can be found in them or blow them up."""

import re
from pathlib import Path

import pytest

from bot.content.content import load
from bot.content.material import FACTS
from bot.core.turn import Event, Happened
from bot.metrics import Metrics
from tests.content.conftest import TODAY, folder

__all__ = ["folder"]


@pytest.fixture
def metrics() -> Metrics:
    """Return metrics that know one flow and two languages."""
    return Metrics(("tracking",), ("en", "fa"), "1.2.3")


def lines(metrics: Metrics, name: str) -> list[str]:
    """Return the samples whose name begins with *name*."""
    return [line for line in metrics.text().decode().splitlines() if line.startswith(name)]


def test_an_event_is_counted_by_flow_and_language(metrics: Metrics) -> None:
    """And by what it was."""
    for _ in range(2):
        metrics.count(Event(Happened.FLOW_BEGUN, "tracking", "fa"))

    assert lines(metrics, "thimble_events_total") == [
        'thimble_events_total{detail="",event="flow_begun",flow="tracking",lang="fa"} 2.0'
    ]


def test_forged_flows_and_languages_share_one_label(metrics: Metrics) -> None:
    """A button can say anything; ten thousand of them do not make ten thousand time series."""
    for number in range(10_000):
        metrics.count(Event(Happened.FLOW_STOPPED, f"flow{number}", f"l{number}"))

    assert lines(metrics, "thimble_events_total") == [
        'thimble_events_total{detail="",event="flow_stopped",flow="other",lang="other"} 10000.0'
    ]


def test_answers_to_crisis_are_one_number(metrics: Metrics) -> None:
    """In a rare language, a label would point at somebody."""
    metrics.count(Event(Happened.CRISIS_ANSWERED, "help-now", "fa"))
    metrics.count(Event(Happened.CRISIS_ANSWERED, "", "en"))

    assert lines(metrics, "thimble_crisis_answers") == ["thimble_crisis_answers_total 2.0"]
    assert lines(metrics, "thimble_events_total") == []


def test_nothing_tells_when_something_was_counted_first(metrics: Metrics) -> None:
    """The moment of the first crisis is nobody's business."""
    metrics.count(Event(Happened.FLOW_BEGUN, "tracking", "en"))
    metrics.called("send", "done")

    assert not re.search(r"_created", metrics.text().decode())


def test_how_long_updates_take_is_spread_over_few_buckets(metrics: Metrics) -> None:
    """From ten milliseconds to the deadline."""
    metrics.took(0.02)
    metrics.took(30.0)
    buckets = lines(metrics, "thimble_update_seconds_bucket")

    assert buckets[:2] == [
        'thimble_update_seconds_bucket{le="0.01"} 0.0',
        'thimble_update_seconds_bucket{le="0.025"} 1.0',
    ]
    assert buckets[-1] == 'thimble_update_seconds_bucket{le="+Inf"} 2.0'
    assert len(buckets) == 12


def test_calls_and_doses_are_counted_by_what_became_of_them(metrics: Metrics) -> None:
    """A pause is what Telegram asks for with 429."""
    metrics.called("send", "pause")
    metrics.dosed("late")

    assert lines(metrics, "thimble_bot_api_calls_total") == [
        'thimble_bot_api_calls_total{fate="pause",method="send"} 1.0'
    ]
    assert lines(metrics, "thimble_doses_total") == ['thimble_doses_total{outcome="late"} 1.0']


def test_a_text_that_a_language_lacks_is_counted(metrics: Metrics, folder: Path) -> None:
    """As often as a page is made without it, so that the gap shows before somebody tells."""
    (folder / "locales" / "fa" / "tea.ftl").write_text("", "utf-8")
    content = load(folder, TODAY, FACTS)
    content.texts.fell_back = metrics.fell_back
    for lang in ("en", "fa"):
        content.texts.label("tea-title", lang)

    assert lines(metrics, "thimble_text_fallbacks_total") == ['thimble_text_fallbacks_total{lang="fa"} 1.0']


def test_the_build_and_its_start_are_told(metrics: Metrics) -> None:
    """So that a graph shows which version did what, and since when."""
    assert 'version="1.2.3"' in lines(metrics, "thimble_build_info")[0]
    assert lines(metrics, "process_start_time_seconds")
