"""Knows the people to reach, and makes the screens that show them, by country.

A number is shown only under the gate below. Where nothing passes it, the screen has the country's emergency number and
the directory of help lines, and says so.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.content.build import marked
from bot.core.catalogue import HELP_FLOW
from bot.core.flow import Arg, Flow, Kind, Line, Option, Plain, Ref, Step, Target

FRESH = timedelta(days=180)  # how long a verification counts
SOURCES_NEEDED = 2  # independent of each other, one of them the service itself
REGIONS = ("west-europe", "east-europe", "americas", "asia", "pacific")


class _Written(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Written):
    """Where a contact was read, on what date, and whether the service itself says it there."""

    url: str
    dated: str
    is_service: bool = False


class Service(_Written):
    """One way to reach people, such as a help line's telephone."""

    name: str
    channel: Literal["call", "text", "chat"]
    value: str
    hours: str
    cost: str
    languages: tuple[str, ...]
    audience: str = "everyone"
    in_country_only: bool = False
    sources: tuple[Source, ...]
    verified_on: date | None = None
    verified_by: str = ""
    verified_how: str = ""

    def may_be_shown(self, today: date) -> bool:
        """Tell whether this contact passes the gate on *today*."""
        fresh = self.verified_on is not None and today - FRESH <= self.verified_on <= today
        said_by_itself = any(source.is_service for source in self.sources)
        return fresh and said_by_itself and len(self.sources) >= SOURCES_NEEDED

    def changes(self) -> tuple[date, ...]:
        """Return the days on which this contact may come in sight, or leaves it."""
        if self.verified_on is None:
            return ()
        return self.verified_on, self.verified_on + FRESH + timedelta(days=1)


class Country(_Written):
    """People to reach in one country."""

    code: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    region: Literal["west-europe", "east-europe", "americas", "asia", "pacific"]
    emergency: Annotated[str, Field(pattern=r"^[0-9]{3}$")]
    emergency_source: str
    emergency_dated: str
    services: tuple[Service, ...] = ()


def with_countries(flow: Flow, countries: list[Country], today: date) -> Flow:
    """Return *flow* with a screen for each of *countries* and the pages to choose one from."""
    steps = dict(flow.steps)
    for step in (*_pages(countries), *(_screen(country, today) for country in countries)):
        steps[step.id] = marked(flow.id, step)
    return replace(flow, steps=steps)


def _pages(countries: list[Country]) -> Iterator[Step]:
    # Region, then country: two taps to any of them, and no list too long for a small screen.
    regions = [region for region in REGIONS if any(country.region == region for country in countries)]
    to_regions = [_option(region, f"people-in-{region}", f"in-{region}") for region in regions]
    to_regions.append(_option("other", "people-elsewhere", "elsewhere"))
    yield _menu("countries", to_regions)
    for region in regions:
        to_countries = [
            _option(one.code, f"people-{one.code}", f"in-{one.code}")
            for one in countries
            if one.region == region
        ]
        yield _menu(f"in-{region}", to_countries)


def _option(id_: str, label: str, step: str) -> Option:
    return Option(id_, label, Target(HELP_FLOW, step))


def _menu(id_: str, options: list[Option]) -> Step:
    return Step(id_, Kind.MENU, (Line("people-which"),), tuple(options), columns=2)


def _screen(country: Country, today: date) -> Step:
    changes = sorted({day for service in country.services for day in service.changes() if day > today})
    other = Option("other", "people-other-country", Target(HELP_FLOW, "countries"))
    someone = Option("tell", "people-tell-someone", Target(HELP_FLOW, "tell"))
    return Step(
        f"in-{country.code}",
        Kind.SAY,
        _lines(country, today),
        (someone, other),
        # A bot runs for months: the gate closes on its day, not at the next start.
        later=tuple((day, _lines(country, day)) for day in changes),
    )


def _lines(country: Country, today: date) -> tuple[Line, ...]:
    name = ("country", Ref(f"people-{country.code}"))
    shown = [service for service in country.services if service.may_be_shown(today)]
    emergency = (name, ("number", Plain(country.emergency)), ("dated", country.emergency_dated))
    lines = [Line("people-emergency", emergency)]
    lines += [_service(service) for service in shown]
    lines.append(Line("people-directory" if shown else "people-directory-only"))
    return tuple(lines)


def _service(service: Service) -> Line:
    checked = service.verified_on.isoformat() if service.verified_on else ""
    args: dict[str, Arg] = {"name": service.name, "hours": service.hours, "checked": checked}
    args["number"] = Plain(service.value)
    return Line(f"people-service-{service.channel}", tuple(args.items()))
