"""Hears words that may mean danger; in doubt it says so softly."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.core.understood import CrisisTier
from bot.words.normal import words_of
from bot.words.patterns import Found, Patterns


@dataclass(frozen=True, slots=True)
class CrisisWords:
    """The crisis patterns of one language, as its file lists them.

    Args:
        language: The language's tag.
        alarm: The person speaks of themselves, now.
        stems: Bare words of danger: their surroundings decide the tier.
        doubt: Words that may mean danger or may not.
        other: Somebody else is in danger.
        past: A danger that is over.
        ignore: Idioms; their words are taken out before anything else is looked for.
        about_self: Words by which a stem is about the person.
        about_others: Words by which a stem is about somebody else.
        denied: Words before danger that deny it.
        before: Words that place the danger in the past.
        now: Words that bring it back to the present, whatever *before* says.
        ordinary: Words of everyday kindness and tiredness with which a *doubt* is no doubt.
    """

    language: str
    alarm: Patterns
    stems: Patterns
    doubt: Patterns
    other: Patterns
    past: Patterns
    ignore: Patterns
    about_self: Patterns
    about_others: Patterns
    denied: Patterns
    before: Patterns
    now: Patterns
    ordinary: Patterns


@dataclass(frozen=True, slots=True)
class CrisisFound:
    """The tier, the language and list entry that led to it, and whether it was only a bare stem."""

    tier: CrisisTier
    language: str
    line: str
    bare: bool

    @property
    def why(self) -> str:
        """The list entry and its language."""
        return f"{self.language}: {self.line}"


_SAYS_SOMETHING = 3
"""So many words beside an idiom may be about danger by themselves."""
_DENIED_WITHIN = 4
"""A denial counts when it ends at most this many words before the danger."""


@dataclass(frozen=True, slots=True)
class _Context:
    """What the rest of the message says about a danger named in it."""

    past: bool
    ordinary: bool
    denials: tuple[Found, ...]

    def settled(self, tier: CrisisTier, danger: Found) -> CrisisTier | None:
        """Return the tier after all is weighed; None if there is no danger left."""
        if tier in {CrisisTier.PAST, CrisisTier.OTHER}:
            return tier
        if self.past:
            return CrisisTier.PAST
        if tier is CrisisTier.QUIET and self.ordinary:
            return None
        denied = any(_denies(it, danger) for it in self.denials)
        return CrisisTier.QUIET if denied else tier


def _denies(denial: Found, danger: Found) -> bool:
    """Say if a denial stands before the danger, or within it without being part of what it says."""
    if denial.start < danger.start <= denial.end + _DENIED_WITHIN:
        return True
    own = set(danger.line.replace("/", " ").replace("?", "").split())
    return danger.start < denial.start < danger.end and own.isdisjoint(denial.line.split("/"))


@dataclass(frozen=True, slots=True)
class _Danger:
    """A danger named in the words, before its surroundings are weighed."""

    tier: CrisisTier
    found: Found
    bare: bool = False


def _find(source: CrisisWords, words: Sequence[str | None], *, ordinary: bool) -> CrisisFound | None:
    """Return the most certain thing the words may mean in one language, or None."""
    dangers = tuple(_dangers(source, words))
    if not dangers:
        return None
    context = _Context(
        past=source.before.first(words) is not None and source.now.first(words) is None,
        ordinary=ordinary,
        denials=tuple(source.denied.find(words)),
    )
    for it in dangers:
        settled = context.settled(it.tier, it.found)
        if settled is not None:
            return CrisisFound(settled, source.language, it.found.line, it.bare)
    return None


def _eases(source: CrisisWords, words: Sequence[str]) -> bool:
    if any(it.first(words) for it in (source.ignore, source.denied, source.before)):
        return True
    return source.about_others.first(words) is not None and source.about_self.first(words) is None


def _dangers(source: CrisisWords, words: Sequence[str | None]) -> Iterator[_Danger]:
    """Yield every danger in the words, most certain first."""
    yield from (_Danger(CrisisTier.ALARM, found) for found in source.alarm.find(words))
    yield from (_Danger(CrisisTier.PAST, found) for found in source.past.find(words))
    yield from (_Danger(CrisisTier.OTHER, found) for found in source.other.find(words))
    yield from (_Danger(_tier_of_stem(source, words), found, bare=True) for found in source.stems.find(words))
    yield from (_Danger(CrisisTier.QUIET, found) for found in source.doubt.find(words))


def _tier_of_stem(source: CrisisWords, words: Sequence[str | None]) -> CrisisTier:
    if source.about_others.first(words):
        return CrisisTier.OTHER
    return CrisisTier.ALARM if source.about_self.first(words) else CrisisTier.QUIET


_MOST_CERTAIN = (CrisisTier.ALARM, CrisisTier.OTHER, CrisisTier.PAST, CrisisTier.QUIET)


def _doubtfulness(found: CrisisFound) -> float:
    """Put an alarm by a bare stem after what others understood of whom and when, and before a mere doubt.

    Languages share stems ("suicid…"), and one of them may not know the words around it.
    """
    rank = _MOST_CERTAIN.index(found.tier)
    return rank + 2.5 if found.bare and found.tier is CrisisTier.ALARM else rank


class CrisisMatcher:
    """Looks for danger in all installed languages at once."""

    __slots__ = ("_sources",)

    def __init__(self, sources: Iterable[CrisisWords]) -> None:
        self._sources = tuple(sources)

    def find(self, text: str) -> CrisisFound | None:
        """Return what is most certain of all that the languages find, or None."""
        words = self._without_idioms(words_of(text))
        ordinary = any(it.ordinary.first(words) for it in self._sources)
        found = [it for source in self._sources if (it := _find(source, words, ordinary=ordinary))]
        return min(found, key=_doubtfulness, default=None)

    def is_eased(self, text: str, languages: Sequence[str]) -> bool:
        """Say if *text* holds an idiom or, in *languages*, words of denial, of the past or only of others."""
        words = words_of(text)
        return any(_eases(it, words) for it in self._sources if it.language in languages)

    def without_idioms(self, text: str) -> str | None:
        """Return the words of *text* but for those of the idioms in it; None if there are no idioms.

        What is left is empty if it is too short to say anything by itself.
        """
        words = self._without_idioms(words_of(text))
        if None not in words:
            return None
        rest = [word for word in words if word is not None]
        return " ".join(rest) if len(rest) >= _SAYS_SOMETHING else ""

    def _without_idioms(self, typed: Sequence[str]) -> list[str | None]:
        words: list[str | None] = list(typed)
        for source in self._sources:
            for found in source.ignore.find(typed):
                words[found.start : found.end] = [None] * (found.end - found.start)
        return words
