"""Each contact is well formed, sourced, and can be reached from where the person is.

Why: one swapped digit or a number for callers abroad looks like any other row, until somebody needs it.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bot.content.contacts import PeopleFile
from bot.content.material import Material
from bot.content.people import SOURCES_NEEDED, Service
from bot.content.problem import Problem

CODES = ("E017",)

_DATED = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
_NUMBER = re.compile(r"[0-9][0-9 -]{1,17}")
_TEXT = re.compile(r"(?:[A-Z]+ → )?[0-9][0-9 -]{1,17}")


def check(material: Material) -> Iterator[Problem]:
    """Yield rows that a person could not use, or that nobody could check."""
    for file in material.people:
        if file.country and file.country.code != Path(file.file).stem:
            what = f"The country is '{file.country.code}' but the file '{Path(file.file).name}'."
            yield Problem(file.file, 1, "E017", what, "Give both the same two letters.")
        yield from _rows(file, material.today)


def _rows(file: PeopleFile, today: date) -> Iterator[Problem]:
    if file.country is None:
        return
    if not _DATED.fullmatch(file.country.emergency_dated):
        yield Problem(file.file, 1, "E017", "emergency_dated is no date.", "Write it as 2026-11.")
    for line, service in zip(file.rows, file.country.services, strict=False):
        for what, remedy in _wrong(service, today):
            yield Problem(file.file, line, "E017", f"'{service.name}' {what}.", remedy)


def _wrong(service: Service, today: date) -> Iterator[tuple[str, str]]:
    if service.value.startswith(("+", "00")):
        yield "has the number for callers abroad", "Give it as it is dialled inside the country."
    elif service.channel == "call" and not _NUMBER.fullmatch(service.value):
        yield "has a number with more than digits in it", "Put hours and notes into their own keys."
    elif service.channel == "text" and not _TEXT.fullmatch(service.value):
        yield "has a number that cannot be read", "Write digits, or a word to send: HELLO → 741741."
    if not service.sources or any(not _DATED.fullmatch(source.dated) for source in service.sources):
        yield "has no source with a date", "Say where and when it was read: 2025-04."
    if service.verified_on is None:
        return
    if service.verified_on > today:
        yield "was verified in the future", "Correct verified_on."
    if not service.verified_by or not service.verified_how:
        yield "does not say who verified it, and how", "Add verified_by and verified_how."
    if len(service.sources) < SOURCES_NEEDED or not any(source.is_service for source in service.sources):
        yield "lacks a second source, or the service's own", "Two are needed, one of them the service itself."
