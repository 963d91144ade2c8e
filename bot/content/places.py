"""Makes the screens on which a person picks the clock they live by: by place, or by what their phone shows."""

from collections.abc import Iterator
from dataclasses import replace

from bot.content.build import marked
from bot.core import zones
from bot.core.catalogue import DOSES_FLOW
from bot.core.flow import Flow, Kind, Line, Option, Step, Target

_PLACE = (Line("doses-place"),)
_HOUR = (Line("doses-hour"),)
_NEXT = Target(DOSES_FLOW, "confirm")
_AREA = Target(DOSES_FLOW, "area")
_PARTS = ("night", "morning", "afternoon", "evening")
_HOURS = 24 // len(_PARTS)


def with_places(flow: Flow) -> Flow:
    """Return the doses flow with its pages of places and hours; its own step `how` is the first of them."""
    made = {step.id: marked(flow.id, step) for step in _steps()}
    clocks = (*zones.HOURS, zones.ANY_CLOCK)
    answers = {**flow.answers, "area": tuple(zones.AREAS), "place": zones.PLACES, zones.CLOCK: clocks}
    return replace(flow, steps={**flow.steps, **made}, answers=answers)


def _steps() -> Iterator[Step]:
    ways = (
        Option("place", "doses-how-place", _AREA, (zones.CLOCK, zones.ANY_CLOCK)),
        Option("phone", "doses-how-phone", Target(DOSES_FLOW, "part")),
    )
    yield Step("how", Kind.MENU, (Line("doses-how"),), ways)
    yield from _hours()
    areas = [
        Option(area, f"zone-area-{area}", Target(DOSES_FLOW, f"in-{area}"), ("area", area))
        for area in zones.AREAS
    ]
    yield Step(_AREA.step, Kind.MENU, _PLACE, tuple(areas), columns=2)
    for area, names in zones.AREAS.items():
        places = [
            Option(place, zones.label(name), _NEXT, ("place", place))
            for place, name in zip(zones.PLACES, names, strict=False)
        ]
        yield Step(f"in-{area}", Kind.MENU, _PLACE, tuple(places), columns=2)


def _hours() -> Iterator[Step]:
    parts = [Option(part, f"doses-part-{part}", Target(DOSES_FLOW, f"at-{part}")) for part in _PARTS]
    yield Step("part", Kind.MENU, _HOUR, tuple(parts), columns=2)
    for number, part in enumerate(_PARTS):
        shown = zones.HOURS[number * _HOURS : (number + 1) * _HOURS]
        hours = [Option(f"h{hour}", f"zone-hour-{hour}", _AREA, (zones.CLOCK, hour)) for hour in shown]
        yield Step(f"at-{part}", Kind.MENU, _HOUR, tuple(hours), columns=2)
