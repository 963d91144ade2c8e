"""Makes the screens on which a person picks the clock they live by, from the zones there are."""

from collections.abc import Iterator
from dataclasses import replace

from bot.content.build import marked
from bot.core import zones
from bot.core.catalogue import DOSES_FLOW
from bot.core.flow import Flow, Kind, Line, Option, Step, Target

_ASK = (Line("doses-place"),)
AREA_STEP = "area"
_NEXT = Target(DOSES_FLOW, "confirm")


def with_places(flow: Flow) -> Flow:
    """Return the doses flow with its pages of places; its own step `area` is the first of them."""
    made = {step.id: marked(flow.id, step) for step in _steps()}
    answers = {**flow.answers, "area": tuple(zones.AREAS), "place": zones.PLACES}
    return replace(flow, steps={**flow.steps, **made}, answers=answers)


def _steps() -> Iterator[Step]:
    areas = [
        Option(area, f"zone-area-{area}", Target(DOSES_FLOW, f"in-{area}"), ("area", area))
        for area in zones.AREAS
    ]
    yield Step(AREA_STEP, Kind.MENU, _ASK, tuple(areas), columns=2)
    for area, names in zones.AREAS.items():
        places = [
            Option(place, zones.label(name), _NEXT, ("place", place))
            for place, name in zip(zones.PLACES, names, strict=False)
        ]
        yield Step(f"in-{area}", Kind.MENU, _ASK, tuple(places), columns=2)
