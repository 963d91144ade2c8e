"""Chat ids and records, encrypted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.storage.crypt import Key, Ring
from bot.storage.errors import StorageRefused, Tampered

people = st.integers(min_value=-(2**63), max_value=2**63 - 1)
KEY = Key(1, bytes(range(64)))
OTHER = Key(2, bytes(range(1, 65)))


@given(people)
def test_an_id_comes_back_from_its_key_alone(person: int) -> None:
    """The same id gives the same bytes each time, and only its key reads them."""
    who = KEY.who(person)

    assert KEY.who(person) == who
    assert KEY.person(who) == person
    with pytest.raises(Tampered):
        OTHER.person(who)


@given(people, people, st.binary(max_size=600))
def test_a_record_belongs_to_its_row(person: int, other: int, record: bytes) -> None:
    """Moved to another row, it cannot be read: nobody gets somebody else's."""
    sealed = KEY.seal(KEY.who(person), record)

    assert KEY.unseal(KEY.who(person), sealed) == record
    if person != other:
        with pytest.raises(Tampered):
            KEY.unseal(KEY.who(other), sealed)


@settings(max_examples=300)
@given(st.binary(min_size=1, max_size=300), st.integers(min_value=0), st.integers(1, 255))
def test_every_changed_byte_is_noticed(record: bytes, place: int, flip: int) -> None:
    """A single flipped bit anywhere makes the record unreadable instead of wrong."""
    who = KEY.who(7)
    sealed = bytearray(KEY.seal(who, record))
    sealed[place % len(sealed)] ^= flip

    with pytest.raises(Tampered):
        KEY.unseal(who, bytes(sealed))


@given(st.binary(max_size=40))
def test_made_up_bytes_are_nobody(made_up: bytes) -> None:
    """Whatever lies in the column, it is refused rather than taken for a person."""
    with pytest.raises(Tampered):
        KEY.person(made_up)


def test_what_is_derived_differs_by_purpose() -> None:
    """The mark that lies in the database tells nothing of what encrypts it."""
    assert len({KEY.mark, KEY.spread(1), KEY.who(1), OTHER.mark, OTHER.spread(1), OTHER.who(1)}) == 6


def test_people_are_spread_evenly() -> None:
    """Ten thousand neighbouring ids fall into sixty parts of a window about equally."""
    parts = [0] * 60
    for person in range(10_000):
        parts[int.from_bytes(KEY.spread(person), "big") * 60 >> 64] += 1

    assert 100 < min(parts) <= max(parts) < 240


def test_a_ring_knows_its_marks() -> None:
    """It recognises the database it belongs to, also while keys are being changed."""
    ring = Ring([KEY, OTHER])

    assert ring.current is OTHER
    assert ring.recognises({1: KEY.mark})
    assert ring.recognises({1: KEY.mark, 2: OTHER.mark})
    assert not ring.recognises({1: OTHER.mark})
    assert not Ring([OTHER]).recognises({1: KEY.mark})
    with pytest.raises(StorageRefused, match="no key 9"):
        ring.key(9)
