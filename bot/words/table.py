"""Numbers strings in little memory: a table of their hashes instead of a dictionary of the strings."""

from array import array
from collections.abc import Iterable

_ROOM = 2
"""A table has at least so many places for each string; with fewer, looking takes longer."""


class Table:
    """Gives each of some strings its place among them.

    A dictionary would take some 130 bytes for a string, this takes some 30. The strings themselves are not kept; two
    of them with one hash of 64 bits would be taken for each other: not to be expected in the life of a star.
    """

    __slots__ = ("_hashes", "_last", "_numbers")

    def __init__(self, strings: Iterable[str]) -> None:
        """Number *strings*, which are all different, in their order."""
        listed = tuple(strings)
        size = 1 << (_ROOM * len(listed)).bit_length()
        self._last = size - 1
        self._hashes = array("q", bytes(8 * size))
        self._numbers = array("I", bytes(4 * size))
        for number, string in enumerate(listed):
            wanted = hash(string) or 1
            place = wanted & self._last
            while self._hashes[place]:
                place = (place + 1) & self._last
            self._hashes[place] = wanted
            self._numbers[place] = number

    def numbers(self, strings: Iterable[str]) -> list[int]:
        """Return the numbers of those *strings* that are in the table, in their order."""
        found: list[int] = []
        hashes, last = self._hashes, self._last
        for string in strings:
            wanted = hash(string) or 1
            place = wanted & last
            # Zero marks a free place: who meets it before the hash is not in the table.
            while here := hashes[place]:
                if here == wanted:
                    found.append(self._numbers[place])
                    break
                place = (place + 1) & last
        return found

    def __contains__(self, string: str) -> bool:
        return bool(self.numbers((string,)))
