"""What a button carries, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import UnreadableButton
from bot.core.place import LIMIT, Place, decode, encode

ids = st.from_regex(r"[a-z][a-z0-9-]{0,9}", fullmatch=True)
places = st.builds(
    Place,
    flow=ids,
    step=ids,
    choice=ids,
    lang=st.sampled_from(("en", "fa", "pt-BR")),
    mark=st.from_regex(r"[A-Za-z0-9_-]{2}", fullmatch=True),
    answers=st.from_regex(r"[0-9a-z-]{0,4}", fullmatch=True),
)


@given(places)
def test_a_place_comes_back_from_its_button_as_it_was(place: Place) -> None:
    """Encoding and decoding are each other's reverse."""
    assert decode(encode(place)) == place


@given(st.text(max_size=80) | st.from_regex(r"1:[a-z.:0-9-]{0,70}", fullmatch=True))
def test_whatever_else_stands_in_a_button_is_refused_or_written_the_same(data: str) -> None:
    """Nothing is read that `encode` would not have written, letter by letter."""
    try:
        place = decode(data)
    except UnreadableButton:
        return

    assert encode(place) == data
    assert len(data.encode()) <= LIMIT


@pytest.mark.parametrize(
    "data",
    [
        "",
        "1",
        "2:look.idea:on:en:9c:",
        "1:look.idea:on:en:9c",
        "1:look.idea:on:en:9c:\n",
        "1:look:on:en:9c:",
        "1:look.idea:on:english:9c:",
        "1:LOOK.idea:on:en:9c:",
        "1:look.idea:on:en:9c:١",
        "1:look.idea:on:en:9c:" + "0" * 60,
        "\ud800",
    ],
)
def test_a_forged_or_foreign_button_is_unreadable(data: str) -> None:
    """Other versions, missing parts, other alphabets and overlong data are refused alike."""
    with pytest.raises(UnreadableButton):
        decode(data)
