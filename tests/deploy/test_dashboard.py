"""The dashboard, the alarms and the metrics name each other's things, and nothing else."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bot.core.turn import Event, Happened
from bot.doses.sender import Notice
from bot.metrics import Metrics
from bot.storage.base import Fate as DoseFate
from bot.telegram.calls import Fate

README = Path(__file__).parent.parent.parent / "deploy" / "README.md"
DASHBOARD = Path(__file__).parent.parent.parent / "deploy" / "dashboard.json"
ALERTS = DASHBOARD.with_name("alerts.yaml")
NAMES = r"\b(?:thimble|process)_\w+"
VALUES = {
    "event": {one.value for one in Happened},
    "fate": {one.value for one in Fate},
    "outcome": {one.value for one in (*DoseFate, *Notice)},
}


def alerts() -> list[dict[str, Any]]:
    """Return every rule."""
    groups = yaml.safe_load(ALERTS.read_text("utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def expressions() -> Iterator[str]:
    """Yield every question that the dashboard asks."""
    for panel in json.loads(DASHBOARD.read_text("utf-8"))["panels"]:
        yield from (target["expr"] for target in panel.get("targets", ()))


def samples() -> dict[str, set[str]]:
    """Return the names of all samples that a bot can expose, each with what it is counted by."""
    metrics = Metrics()
    metrics.count(Event(Happened.FLOW_BEGUN))
    metrics.called("send", "done")
    metrics.dosed("sent")
    metrics.fell_back("fa")
    found = (sample for family in metrics.registry.collect() for sample in family.samples)
    return {sample.name: set(sample.labels) - {"le"} for sample in found}


def exposed() -> set[str]:
    """Return the names of all samples that a bot can expose."""
    return set(samples())


def named() -> set[str]:
    """Return the names of all samples that the dashboard asks for."""
    return set(re.findall(NAMES, " ".join(expressions())))


def test_what_the_dashboard_asks_for_exists() -> None:
    """A panel without data would say that all is well, and so would an alarm."""
    assert named() - exposed() == set()
    assert set(re.findall(NAMES, " ".join(rule["expr"] for rule in alerts()))) - exposed() == set()


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
        for label, values in re.findall(
            r'(\w+)=~?"([^"]*)"', " ".join([*expressions(), *(rule["expr"] for rule in alerts())])
        )
        for value in values.split("|")
    ]

    assert [(label, value) for label, value in chosen if value not in VALUES[label]] == []


def test_every_way_a_dose_can_end_is_shown() -> None:
    """Also the ways that should not happen."""
    asked = " ".join(expressions())

    assert [value for value in VALUES["outcome"] if value not in asked] == []


def test_every_way_a_call_can_fail_is_shown() -> None:
    """All but those that are as they should be, or that somebody chose."""
    asked = set("|".join(re.findall(r'fate=~"([^"]*)"', " ".join(expressions()))).split("|"))

    assert VALUES["fate"] - asked == {"done", "same", "gone"}


def test_every_number_is_written_down_for_whoever_looks() -> None:
    """With all that it is counted by."""
    rows = re.findall(r"^\| `(thimble_\w+)` \| ([^|]*)\|", README.read_text("utf-8"), re.MULTILINE)
    told = {name: set(re.findall(r"`(\w+)`", by)) for name, by in rows}
    ours = {name: labels for name, labels in samples().items() if name.startswith("thimble_")}
    whole = {re.sub(r"_(bucket|count|sum)$", "", name): labels for name, labels in ours.items()}

    assert told == whole


def test_an_alarm_says_what_to_do() -> None:
    """In the middle of the night, to somebody who has never seen it; and nothing of crisis wakes anybody."""
    rules = alerts()

    assert len({rule["alert"] for rule in rules}) == len(rules) > 5
    assert all(set(rule) <= {"alert", "expr", "for", "labels", "annotations"} for rule in rules)
    assert all(rule["annotations"][one].endswith(".") for rule in rules for one in ("summary", "remedy"))
    assert {rule["labels"]["severity"] for rule in rules} == {"page", "ticket"}
    assert not any("crisis" in rule["expr"] for rule in rules)


def test_panels_say_what_they_show() -> None:
    """In a sentence, for whoever looks for the first time."""
    panels = [one for one in json.loads(DASHBOARD.read_text("utf-8"))["panels"] if one["type"] != "row"]

    assert [panel["title"] for panel in panels if not panel["description"].endswith(".")] == []
    assert len({panel["id"] for panel in panels}) == len(panels)
