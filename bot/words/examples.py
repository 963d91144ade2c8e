"""Numbers the signs of a language's example sentences, and counts them."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.words.features import Meanings, Word, look_at, signs_of, topic_words
from bot.words.normal import words_of_lines
from bot.words.table import Table

_SENTENCE = {"w": 0.8, "s": 1.0, "b": 1.3, "m": 0.8}
"""How much signs count when whole sentences are compared: words, beginnings, neighbours, meanings."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A text, seen through the signs of the examples.

    Args:
        words: The words that count.
        numbers: The numbers of those of its signs that some example holds, too.
        stems: The numbers of those of its stems that some example holds, too.
        different: How many different stems it has.
        weight: How much it says as a sentence: the sum of the weights of all its signs.
    """

    words: tuple[str, ...]
    numbers: tuple[int, ...]
    stems: tuple[int, ...]
    different: int
    weight: float

    @property
    def known(self) -> float:
        """The share of its stems that some example holds."""
        return len(self.stems) / (self.different or 1)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of so many texts hold each sign, by the sign's number."""

    texts: int
    of: Sequence[int]


class Hearing:
    """Sees a text through the signs of the examples; keeps nothing else of them."""

    __slots__ = ("_meanings", "_table")

    def __init__(self, signs: Iterable[str], meanings: Meanings) -> None:
        self._table = Table(signs)
        self._meanings = meanings

    def hear(self, typed: Sequence[str]) -> Heard:
        """Return the words *typed* as the examples let see them."""
        words = topic_words(typed)
        looks = [look_at(word, self._meanings) for word in words]
        signs = signs_of(looks)
        stems = dict.fromkeys("s" + it.stem for it in looks)
        return Heard(
            words=words,
            numbers=tuple(self._table.numbers(signs)),
            stems=tuple(self._table.numbers(stems)),
            different=len(stems),
            weight=sum([_SENTENCE.get(sign[0], 0.0) for sign in signs]),
        )


class Examples:
    """The example sentences of one language, in groups, as the hashes of their words and the numbers of their signs.

    Signs are numbered as they come: what the first group holds has the lowest numbers.
    """

    def __init__(self, groups: Mapping[str, Sequence[str]], meanings: Meanings) -> None:
        seen: dict[str, Word] = {}
        numbered: dict[str, int] = {}
        self.hashes: dict[str, array[int]] = {}
        self.numbers: dict[str, list[array[int]]] = {}
        for name, lines in groups.items():
            # The words themselves go before those of the next group come: there are a hundred thousand.
            sentences = [topic_words(words) for words in words_of_lines(lines)]
            self.hashes[name] = array("q", map(hash, sentences))
            self.numbers[name] = [
                array(
                    "I", [numbered.setdefault(sign, len(numbered)) for sign in _signs(words, seen, meanings)]
                )
                for words in sentences
            ]
        self.kinds = "".join(sign[0] for sign in numbered)
        self.hearing = Hearing(numbered, meanings)

    def counts(self, group: str) -> Counts:
        """Return how many of the sentences of *group* hold each sign."""
        counted = array("I", bytes(4 * len(self.kinds)))
        texts = self.numbers[group]
        for numbers in texts:
            for number in numbers:
                counted[number] += 1
        return Counts(len(texts), counted)


def _signs(words: Sequence[str], seen: dict[str, Word], meanings: Meanings) -> list[str]:
    for word in words:
        if word not in seen:
            seen[word] = look_at(word, meanings)
    return signs_of([seen[word] for word in words])


def sentence_weight(kind: str) -> float:
    """Return how much a sign of *kind* counts when whole sentences are compared."""
    return _SENTENCE.get(kind, 0.0)
