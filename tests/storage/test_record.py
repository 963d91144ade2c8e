"""What is kept, as bytes."""

from datetime import date
from zoneinfo import available_timezones

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.kept import Doses, Kept
from bot.storage.record import RecordError, decode, encode
from tests.storage.people import ALL, TODAY

dates = st.dates(date(2020, 1, 1), date(2100, 1, 1))
doses = st.builds(
    Doses,
    days=st.lists(st.integers(0, 6), min_size=1, max_size=7, unique=True).map(tuple),
    start=st.integers(0, 1439),
    length=st.integers(1, 1440),
    zone=st.sampled_from(sorted(available_timezones() - {"localtime", "posixrules", "Factory"})),
    agreed=dates,
    asked=st.integers(0, 20),
)
kepts = st.builds(
    Kept,
    lang=st.sampled_from(["de", "fa", "pt-BR"]),
    lang_agreed=dates,
    anchor=st.sampled_from(["", "feet", "breath"]),
    anchor_agreed=dates,
    doses=st.none() | doses,
    seen=st.none() | dates,
)


@given(kepts)
def test_everything_comes_back(kept: Kept) -> None:
    """What is decoded is what was encoded, in whole blocks."""
    data = encode(kept)

    assert decode(data) == kept
    assert len(data) % 256 == 0


def test_the_usual_record_fills_one_block() -> None:
    """With every opt-in at once, a row has the same size as with one."""
    assert len(encode(ALL)) == 256


@pytest.mark.parametrize(
    "record",
    [
        {"v": 2},
        {"v": 1, "mood": "blue"},
        {"v": 1, "doses": {"days": [9], "start": 0, "length": 60, "zone": "UTC", "agreed": "2026-01-01"}},
        {"lang": "de", "lang_agreed": "2026-01-01"},
        [],
    ],
)
def test_what_another_version_wrote_is_refused(record: object) -> None:
    """Nothing is guessed or dropped; the message names the field, not what is in it."""
    with pytest.raises(RecordError, match="newer version") as refused:
        decode(orjson.dumps(record))

    assert "blue" not in str(refused.value)


@pytest.mark.parametrize(
    "kept",
    [
        Kept(lang="de"),
        Kept(lang="x" * 40, lang_agreed=TODAY),
        Kept(doses=Doses((), 0, 60, "UTC", TODAY)),
        Kept(doses=Doses((0,), 1440, 60, "UTC", TODAY)),
        Kept(doses=Doses((0,), 0, 0, "UTC", TODAY)),
        Kept(doses=Doses((0,), 0, 60, "Mars/Olympus", TODAY)),
        Kept(doses=Doses((0,), 0, 60, "../../etc/passwd", TODAY)),
    ],
)
def test_what_may_not_be_kept_is_refused(kept: Kept) -> None:
    """Whatever a pressed button carried, only sound opt-ins are written; the message quotes none of it."""
    with pytest.raises(RecordError) as refused:
        encode(kept)

    assert "Mars" not in str(refused.value)
    assert "passwd" not in str(refused.value)
