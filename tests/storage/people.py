"""People and times that the tests share."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from bot.core.kept import Doses, Kept

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday."""

EVERY_DAY = Doses(days=(0, 1, 2, 3, 4, 5, 6), start=10 * 60, length=120, zone="UTC", agreed=TODAY)
LANG = Kept(lang="fa", lang_agreed=TODAY, seen=TODAY)
DOSED = Kept(doses=EVERY_DAY, seen=TODAY)
ALL = Kept("de", TODAY, "feet", TODAY, replace(EVERY_DAY, zone="Europe/Berlin"), TODAY)


class Where(NamedTuple):
    """A database that may not be there yet, and its key."""

    url: str
    key_file: Path

    @property
    def sqlite(self) -> Path:
        """The file, if it is SQLite."""
        return Path(self.url.removeprefix("sqlite:///"))


def sqlite_in(folder: Path) -> Where:
    """Return a SQLite database in *folder*, with the key in another folder beside it."""
    (folder / "data").mkdir()
    (folder / "secret").mkdir()
    return Where(f"sqlite:///{folder / 'data' / 'thimble.db'}", folder / "secret" / "key")
