"""A table numbers strings and knows no others."""

from hypothesis import given
from hypothesis import strategies as st

from bot.words.table import Table


@given(st.lists(st.text(max_size=8), unique=True, max_size=200), st.lists(st.text(max_size=8), max_size=50))
def test_strings_are_found_by_their_number_and_others_are_not(strings: list[str], others: list[str]) -> None:
    """As with a dictionary of them."""
    numbered = {string: number for number, string in enumerate(strings)}
    asked = [*strings, *others]

    found = Table(strings).numbers(asked)

    assert found == [numbered[string] for string in asked if string in numbered]
