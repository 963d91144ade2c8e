"""A contact that was verified was verified within the last 180 days.

Why: help lines change their numbers, and a dead number costs somebody their last try. An older one is not shown
any more; this rule makes sure that nobody believes it is.
"""

from collections.abc import Iterator

from bot.content.material import Material
from bot.content.people import FRESH
from bot.content.problem import Problem

CODES = ("E016",)


def check(material: Material) -> Iterator[Problem]:
    """Yield services whose verification has run out."""
    for file in material.people:
        services = file.country.services if file.country else ()
        for line, service in zip(file.rows, services, strict=False):
            if service.verified_on and material.today - service.verified_on > FRESH:
                what = f"'{service.name}' was verified on {service.verified_on}, too long ago to be shown."
                remedy = "Verify it again, or take out verified_on, verified_by and verified_how."
                yield Problem(file.file, line, "E016", what, remedy)
