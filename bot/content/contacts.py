"""Reads the files of people to reach for inspection: each row with its line."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from bot.content.people import Country
from bot.content.problem import Problem

_ROW = re.compile(r"\s*\[\[\s*services\s*\]\]")


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """One country's file.

    Attributes:
        file: Path as the writer knows it.
        country: What it says; None if it cannot be read.
        rows: Line on which each service begins.
    """

    file: str
    country: Country | None
    rows: tuple[int, ...]


def read_people(folder: Path) -> tuple[list[PeopleFile], list[Problem]]:
    """Return the files in *folder*, by country code, and what keeps any from being read."""
    files, problems = [], []
    for path in sorted(folder.glob("*.toml")):
        file, text = f"locales/people/{path.name}", path.read_text("utf-8")
        rows = tuple(at for at, line in enumerate(text.splitlines(), 1) if _ROW.match(line))
        country, complaints = _read(text, file, rows)
        problems += complaints
        files.append(PeopleFile(file, country, rows))
    return files, problems


def _read(text: str, file: str, rows: tuple[int, ...]) -> tuple[Country | None, list[Problem]]:
    remedy = "Compare with another country's file."
    try:
        return Country.model_validate(tomllib.loads(text)), []
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        return None, [Problem(file, int(found[1]) if found else 1, "E017", f"{error}.", remedy)]
    except ValidationError as error:
        return None, [_complaint(file, rows, found["loc"], found["msg"]) for found in error.errors()]


def _complaint(file: str, rows: tuple[int, ...], key: tuple[int | str, ...], message: str) -> Problem:
    at = next((part for part in key if isinstance(part, int)), None)
    line = rows[at] if at is not None and at < len(rows) else 1
    where = ".".join(map(str, key))
    return Problem(file, line, "E017", f"{where}: {message}.", "Compare with another country's file.")
