"""The dashboard and the metrics name each other's things, and nothing else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from bot.core.turn import Happened
from bot.doses.sender import Notice
from bot.metrics import Metrics
from bot.storage.base import Fate as DoseFate
from bot.telegram.calls import Fate

DASHBOARD = Path(__file__).parent.parent.parent / "deploy" / "dashboard.json"
VALUES = {
    "event": {one.value for one in Happened},
    "fate": {one.value for one in Fate},
    "outcome": {one.value for one in (*DoseFate, *Notice)},
}


def expressions() -> Iterator[str]:
    """Yield every question that the dashboard asks."""
    for panel in json.loads(DASHBOARD.read_text("utf-8"))["panels"]:
        yield from (target["expr"] for target in panel.get("targets", ()))


def exposed() -> set[str]:
    """Return the names of all samples that a bot can expose."""
    metrics = Metrics()
    metrics.called("send", "done")
    metrics.dosed("sent")
    names = {sample.name for family in metrics.registry.collect() for sample in family.samples}
    return names | {"thimble_events_total"}


def named() -> set[str]:
    """Return the names of all samples that the dashboard asks for."""
    return set(re.findall(r"\b(?:thimble|process)_\w+", " ".join(expressions())))


def test_what_the_dashboard_asks_for_exists() -> None:
    """A panel without data would say that all is well."""
    assert named() - exposed() == set()


def test_what_is_counted_is_shown() -> None:
    """Each of our own metrics stands in some panel."""
    families = {
        re.sub(r"_(bucket|count|sum|total)$", "", name) for name in exposed() if name[:8] == "thimble_"
    }
    shown = {re.sub(r"_(bucket|count|sum|total)$", "", name) for name in named()}

    assert families - shown == set()


def test_the_values_that_the_dashboard_selects_exist() -> None:
    """A renamed event would silently vanish from its panel."""
    chosen = [
        (label, value)
        for label, values in re.findall(r'(\w+)=~?"([^"]*)"', " ".join(expressions()))
        for value in values.split("|")
    ]

    assert [(label, value) for label, value in chosen if value not in VALUES[label]] == []


def test_every_way_a_dose_can_end_is_shown() -> None:
    """Also the ways that should not happen."""
    asked = " ".join(expressions())

    assert [value for value in VALUES["outcome"] if value not in asked] == []


def test_panels_say_what_they_show() -> None:
    """In a sentence, for whoever looks for the first time."""
    panels = [one for one in json.loads(DASHBOARD.read_text("utf-8"))["panels"] if one["type"] != "row"]

    assert [panel["title"] for panel in panels if not panel["description"].endswith(".")] == []
    assert len({panel["id"] for panel in panels}) == len(panels)
