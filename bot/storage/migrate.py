"""Reads the numbered steps that bring a database up to date."""

import re
from dataclasses import dataclass
from importlib.resources import files

from bot.storage.errors import StorageRefused

_NAME = re.compile(r"(\d{4})_\w+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the version it leads to, and the statements that lead there."""

    version: int
    statements: tuple[str, ...]


def migrations(engine: str) -> tuple[Migration, ...]:
    """Return every step for *engine* (``sqlite`` or ``postgres``), in order."""
    folder = files("bot.storage.migrations") / engine
    found = {int(match[1]): file for file in folder.iterdir() if (match := _NAME.fullmatch(file.name))}
    return tuple(
        Migration(version, _statements(found[version].read_text(encoding="utf-8")))
        for version in sorted(found)
    )


def _statements(sql: str) -> tuple[str, ...]:
    lines = (line for line in sql.splitlines() if not line.lstrip().startswith("--"))
    return tuple(statement.strip() for statement in "\n".join(lines).split(";") if statement.strip())


def pending(steps: tuple[Migration, ...], version: int) -> tuple[Migration, ...]:
    """Return the steps that a database at *version* still needs.

    Raises:
        StorageRefused: A newer version of the bot has changed the database.
    """
    latest = steps[-1].version
    if version > latest:
        raise StorageRefused(
            f"the database is at version {version}, this bot knows up to {latest}; run a newer bot"
        )
    return tuple(step for step in steps if step.version > version)
