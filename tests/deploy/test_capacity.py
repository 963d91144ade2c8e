"""The page on capacity says what was measured, and what grows is measured again."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.doses.pace import RATE
from tests.deploy.capacity import DOSES_A_SECOND, RESULTS, NotMeasured, measured, page
from tests.storage.fixtures import opened
from tests.storage.measure_rows import fill
from tests.storage.people import LANG, NOW, sqlite_in

README = Path(__file__).parent.parent.parent / "deploy" / "README.md"
BETWEEN = re.compile(r"(?<=<!-- capacity -->\n).*?(?=<!-- /capacity -->)", re.DOTALL)
ROWS = 4_000


def test_the_page_says_what_was_measured_last(request: pytest.FixtureRequest) -> None:
    """`pytest --update`, or `make docs`, works it out again."""
    made = page(measured(RESULTS.read_text("utf-8")))
    if request.config.getoption("--update"):
        README.write_text(BETWEEN.sub(lambda _: made, README.read_text("utf-8")), "utf-8")

    assert BETWEEN.findall(README.read_text("utf-8")) == [made]
    assert DOSES_A_SECOND == RATE


def test_results_that_lack_a_figure_are_noticed() -> None:
    """Rather than an old figure kept."""
    with pytest.raises(NotMeasured):
        measured("## By webhook\n")


async def test_a_row_takes_as_much_room_as_is_said(tmp_path: Path) -> None:
    """On the disk, with its index, give or take a fifth."""
    said = int(re.findall(r"the database, (\d+) bytes each", README.read_text("utf-8"))[0])
    where = sqlite_in(tmp_path)
    async with opened(where) as store:
        await store.keep(0, LANG)
        await fill(store, 1, ROWS, NOW + timedelta(days=1))
    taken = sum(
        path.stat().st_size for path in where.sqlite.parent.glob("thimble.db*") if "reserve" not in path.name
    )

    assert 0.8 * said < taken / ROWS < 1.2 * said
