"""The kill switch: a flow or step goes out of use while the bot runs."""

import logging
from pathlib import Path

import pytest

from bot.core.catalogue import Catalogue
from bot.core.engine import advance
from bot.core.inputs import Press
from bot.core.place import SHOW, Place
from bot.core.turn import Happened
from bot.recalled import Watch, read, without
from tests.core.tiny import tiny

CATALOGUE = tiny()
FLOW = next(id_ for id_ in CATALOGUE.flows if id_ not in ("menu", "ground", "help-now", "language"))


def pressed(catalogue: Catalogue, flow: str) -> set[Happened]:
    """Return what happens when a button of *flow* is pressed."""
    first = CATALOGUE.flows[flow].steps[CATALOGUE.flows[flow].start]
    place = Place(flow, first.id, SHOW, "en", first.mark)
    return {event.what for event in advance(catalogue, Press(place), "en").events}


def test_a_button_of_a_recalled_flow_leads_to_one_plain_message() -> None:
    """Also one that has been on a screen for a year."""
    catalogue, complaints = without(CATALOGUE, f"{FLOW}: somebody was hurt\n")

    assert complaints == []
    assert catalogue.flows[FLOW].recalled == "somebody was hurt"
    assert Happened.PLACE_RECALLED in pressed(catalogue, FLOW)
    assert Happened.PLACE_RECALLED not in pressed(CATALOGUE, FLOW)


def test_one_step_can_be_recalled() -> None:
    """The rest of its flow stays."""
    step = CATALOGUE.flows[FLOW].start
    catalogue, _ = without(CATALOGUE, f"{FLOW}.{step}: unclear")
    flow = catalogue.flows[FLOW]

    assert (flow.recalled, flow.steps[step].recalled) == ("", "unclear")


def test_lines_may_be_empty_or_comments() -> None:
    """Also behind a line."""
    recalls, complaints = read("# why and when\n\n  tracking : hurt  # phoned us\n")

    assert [(one.flow, one.step, one.reason) for one in recalls] == [("tracking", "", "hurt")]
    assert complaints == []


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("tracking", "line 2: write 'flow: reason' or 'flow.step: reason'"),
        ("trakcing: hurt", "line 2: there is no flow 'trakcing'"),
        (f"{FLOW}.nowhere: hurt", f"line 2: flow '{FLOW}' has no step 'nowhere'"),
        ("help-now: hurt", "line 2: 'help-now' is what people are led to instead; it always stays"),
    ],
)
def test_a_line_that_does_nothing_is_told_and_the_others_count(line: str, complaint: str) -> None:
    """In an emergency a slip must not undo the line above."""
    catalogue, complaints = without(CATALOGUE, f"{FLOW}: hurt\n{line}\n")

    assert complaints == [complaint]
    assert catalogue.flows[FLOW].recalled == "hurt"


def test_the_file_is_read_again_when_it_changes(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Emptied, everything is in use again; taken away, nothing changes."""
    caplog.set_level(logging.WARNING)
    path = tmp_path / "recalled.txt"
    watch = Watch(CATALOGUE, path)
    before = watch.changed()
    path.write_text(f"{FLOW}: hurt\n", "utf-8")
    recalled, again = watch.changed(), watch.changed()
    path.unlink()
    taken_away = watch.changed()
    path.write_text("", "utf-8")
    emptied = watch.changed()

    assert (before, again, taken_away) == (None, None, None)
    assert recalled
    assert recalled.flows[FLOW].recalled == "hurt"
    assert emptied == CATALOGUE
    assert f"out of use now: {FLOW}" in caplog.text


def test_a_file_that_cannot_be_read_changes_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It is told by the kind of trouble."""
    path = tmp_path / "recalled.txt"
    path.write_bytes(b"\xff\xfe")

    assert Watch(CATALOGUE, path).changed() is None
    assert "cannot be read (UnicodeDecodeError)" in caplog.text


async def test_watching_hands_each_new_catalogue_on(tmp_path: Path) -> None:
    """As long as the bot runs."""
    path = tmp_path / "recalled.txt"
    used: list[str] = []

    async def look_again(_seconds: float) -> None:
        if len(used) == 2:
            raise EOFError
        path.write_text("" if used else f"{FLOW}: hurt", "utf-8")

    with pytest.raises(EOFError):
        await Watch(CATALOGUE, path).run(lambda now: used.append(now.flows[FLOW].recalled), look_again)

    assert used == ["hurt", ""]
