"""Reads the people to reach, and makes the screens that show them, by country.

A number is shown only under the gate below. Where nothing passes it, the screen has the country's emergency number and
the directory of help lines, and says so.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.build import marked
from bot.content.problem import Problem, refuse
from bot.core.catalogue import HELP_FLOW
from bot.core.flow import Flow, Kind, Line, Option, Ref, Step, Target

FRESH = timedelta(days=180)  # how long a verification counts
SOURCES_NEEDED = 2  # independent of each other, one of them the service itself
_PER_PAGE = 6


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


class Country(_Written):
    """People to reach in one country."""

    code: Annotated[str, Field(pattern=r"^[a-z]{2}$")]
    emergency: Annotated[str, Field(pattern=r"^[0-9]{3}$")]
    emergency_source: str
    emergency_dated: str
    services: tuple[Service, ...] = ()


def read_countries(folder: Path) -> list[Country]:
    """Return the countries in *folder*, by code.

    Raises:
        ContentError: A file is not of this shape.
    """
    countries = []
    for path in sorted(folder.glob("*.toml")):
        file = f"locales/people/{path.name}"
        try:
            countries.append(Country.model_validate(tomllib.loads(path.read_text("utf-8"))))
        except (tomllib.TOMLDecodeError, ValidationError) as error:
            refuse([Problem(file, 1, "E017", str(error), "Compare with another country's file.")])
    return countries


def with_countries(flow: Flow, countries: list[Country], today: date) -> Flow:
    """Return *flow* with a screen for each of *countries* and the pages to choose one from."""
    steps = dict(flow.steps)
    for step in (*_pages(countries), *(_screen(country, today) for country in countries)):
        steps[step.id] = marked(flow.id, step)
    return replace(flow, steps=steps)


def _pages(countries: list[Country]) -> Iterator[Step]:
    starts = range(0, max(len(countries), 1), _PER_PAGE)
    for number, at in enumerate(starts, 1):
        shown = countries[at : at + _PER_PAGE]
        options = [Option(c.code, f"people-{c.code}", Target(HELP_FLOW, f"in-{c.code}")) for c in shown]
        onto = Target(
            HELP_FLOW, f"countries-{number + 1}" if at + _PER_PAGE < len(countries) else "elsewhere"
        )
        label = "people-more" if onto.step != "elsewhere" else "people-elsewhere"
        options.append(Option("more", label, onto))
        yield Step(f"countries-{number}", Kind.MENU, (Line("people-which"),), tuple(options), columns=2)


def _screen(country: Country, today: date) -> Step:
    name = ("country", Ref(f"people-{country.code}"))
    shown = [service for service in country.services if service.may_be_shown(today)]
    emergency = (name, ("number", country.emergency), ("dated", country.emergency_dated))
    lines = [Line("people-emergency", emergency)]
    lines += [_service(service) for service in shown]
    lines.append(Line("people-directory" if shown else "people-directory-only"))
    other = Option("other", "people-other-country", Target(HELP_FLOW, "countries-1"))
    someone = Option("tell", "people-tell-someone", Target(HELP_FLOW, "tell"))
    return Step(f"in-{country.code}", Kind.SAY, tuple(lines), (someone, other))


def _service(service: Service) -> Line:
    checked = service.verified_on.isoformat() if service.verified_on else ""
    args = {"name": service.name, "number": service.value, "hours": service.hours, "checked": checked}
    return Line(f"people-service-{service.channel}", tuple(args.items()))
