"""Hears words that may mean danger; in doubt it says so softly."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace

from bot.core.understood import CrisisTier
from bot.words.normal import Typed, read
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

    def seen_from(self, languages: Iterable[str]) -> "CrisisFound":
        """Return what it is for who speaks *languages*: a bare stem of another one, like "overdose", is a doubt."""
        foreign = self.bare and self.language not in languages
        return replace(self, tier=CrisisTier.QUIET) if foreign and self.tier is CrisisTier.ALARM else self


_KINDS = tuple(it.name for it in fields(CrisisWords) if it.name != "language")
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
    edges: tuple[int, ...]

    def settled(self, tier: CrisisTier, danger: Found) -> CrisisTier | None:
        """Return the tier after all is weighed; None if there is no danger left."""
        if tier in {CrisisTier.PAST, CrisisTier.OTHER}:
            return tier
        if self.past:
            return CrisisTier.PAST
        if tier is CrisisTier.QUIET and self.ordinary:
            return None
        denied = any(_denies(it, danger) for it in self.denials if not it.apart_from(danger, self.edges))
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


_Named = Mapping[str, Sequence[Found]]
"""What was found in one language, by the kind of pattern."""


def _find(language: str, named: _Named, edges: tuple[int, ...], *, ordinary: bool) -> CrisisFound | None:
    """Return the most certain thing the words may mean in one language, or None."""
    context = _Context(
        past="before" in named and "now" not in named,
        ordinary=ordinary,
        denials=tuple(named.get("denied", ())),
        edges=edges,
    )
    for it in _dangers(named):
        settled = context.settled(it.tier, it.found)
        if settled is not None:
            return CrisisFound(settled, language, it.found.line, it.bare)
    return None


def _dangers(named: _Named) -> Iterator[_Danger]:
    """Yield every danger in the words, most certain first."""
    wider, selves = (*named.get("other", ()), *named.get("past", ())), named.get("about_self", ())
    alarms = [it for it in named.get("alarm", ()) if not _is_about_others(it, wider, selves)]
    yield from (_Danger(CrisisTier.ALARM, found) for found in alarms)
    yield from (_Danger(CrisisTier.PAST, found) for found in named.get("past", ()))
    yield from (_Danger(CrisisTier.OTHER, found) for found in named.get("other", ()))
    yield from (_Danger(_tier_of_stem(named), found, bare=True) for found in named.get("stems", ()))
    yield from (_Danger(CrisisTier.QUIET, found) for found in named.get("doubt", ()))


def _is_about_others(alarm: Found, wider: Iterable[Found], selves: Iterable[Found]) -> bool:
    """Say if an *alarm* that has no word of the person in it is part of what tells of others, or of the past."""
    return any(_holds(it, alarm) for it in wider) and not any(_holds(alarm, it) for it in selves)


def _holds(wider: Found, found: Found) -> bool:
    return wider.start <= found.start and found.end <= wider.end


def _tier_of_stem(named: _Named) -> CrisisTier:
    if "about_others" in named:
        return CrisisTier.OTHER
    return CrisisTier.ALARM if "about_self" in named else CrisisTier.QUIET


def _eases(named: _Named) -> bool:
    """Say if there is an idiom, or words of denial, of the past or only of others."""
    if any(kind in named for kind in ("ignore", "denied", "before")):
        return True
    return "about_others" in named and "about_self" not in named


_MOST_CERTAIN = (CrisisTier.ALARM, CrisisTier.OTHER, CrisisTier.PAST, CrisisTier.QUIET)


def _doubtfulness(found: CrisisFound) -> float:
    """Put an alarm by a bare stem after what others understood of whom and when, and before a mere doubt.

    Languages share stems ("suicid…"), and one of them may not know the words around it.
    """
    rank = _MOST_CERTAIN.index(found.tier)
    return rank + 2.5 if found.bare and found.tier is CrisisTier.ALARM else rank


@dataclass(frozen=True, slots=True)
class CrisisHeard:
    """What the crisis patterns of all languages say about a text.

    Args:
        found: What is most certain of all that they find, or None.
        easing: The languages that have words in it which make danger less likely.
        rest: The words but for those of idioms; empty if they are too few to say anything; None without idioms.
    """

    found: CrisisFound | None
    easing: frozenset[str]
    rest: tuple[str, ...] | None


class CrisisMatcher:
    """Looks for danger in all installed languages at once."""

    __slots__ = ("_patterns",)

    def __init__(self, sources: Iterable[CrisisWords]) -> None:
        self._patterns = Patterns.merged(
            ((it.language, kind), getattr(it, kind)) for it in sources for kind in _KINDS
        )

    def find(self, text: str) -> CrisisFound | None:
        """Return what is most certain of all that the languages find in *text*, or None."""
        return self.hear(read(text)).found

    def hear(self, typed: Typed) -> CrisisHeard:
        """Return all that the languages say about what was *typed*."""
        named = self._named(typed.words)
        easing = frozenset(language for language, kinds in named.items() if _eases(kinds))
        words = _without_idioms(typed.words, named)
        if words is None:
            return CrisisHeard(_most_certain(named, typed.edges), easing, None)
        rest = tuple(word for word in words if word is not None)
        found = _most_certain(self._named(words), typed.edges)
        return CrisisHeard(found, easing, rest if len(rest) >= _SAYS_SOMETHING else ())

    def _named(self, words: Sequence[str | None]) -> dict[str, dict[str, list[Found]]]:
        named: dict[str, dict[str, list[Found]]] = {}
        for found in self._patterns.find(words):
            language, kind = found.label
            named.setdefault(language, {}).setdefault(kind, []).append(found)
        return named


def _most_certain(named: Mapping[str, _Named], edges: tuple[int, ...]) -> CrisisFound | None:
    ordinary = any("ordinary" in kinds for kinds in named.values())
    found = (_find(language, kinds, edges, ordinary=ordinary) for language, kinds in named.items())
    return min(filter(None, found), key=_doubtfulness, default=None)


def _without_idioms(typed: Sequence[str], named: Mapping[str, _Named]) -> list[str | None] | None:
    """Return the words with a None for each that belongs to an idiom; None if there is no idiom."""
    idioms = [found for kinds in named.values() for found in kinds.get("ignore", ())]
    if not idioms:
        return None
    words: list[str | None] = list(typed)
    for found in idioms:
        words[found.start : found.end] = [None] * (found.end - found.start)
    return words
