"""Turns typed text into a stop, a crisis, topics or nothing, in that order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.core.understood import Nothing, Stop, Topics, Understood
from bot.words.crisis import CrisisFound
from bot.words.lexicon import Lexicon
from bot.words.normal import read
from bot.words.stop import StopFound
from bot.words.topics import Ranking, Scored
from bot.words.weighing import Leanings, weigh

FALLBACK = "en"
"""Topics are also looked for in this language, whatever the person's own."""

_SURE = 0.98
"""A first topic with this share is right some nineteen times in twenty; with less, some six in ten."""
_OFFERED = 3
"""So many topics are offered at most."""
_ONLY_FIRST = frozenset({"intent.delete"})
"""What is never offered as a second guess."""
_INTENT = "intent."
"""How the ids of pages about the bot itself begin."""
_OWN_LANGUAGE = 0.5
"""How much more the person's own language is believed than the fallback."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """What was found on the way; later fields are empty if an earlier one settled it."""

    understood: Understood
    stop: StopFound | None = None
    crisis: CrisisFound | None = None
    leanings: Leanings | None = None
    ranking: Ranking | None = None


def understand(text: str, lexicon: Lexicon, languages: Sequence[str]) -> Understood:
    """Return what *text* means.

    Args:
        text: What was typed.
        lexicon: The word lists.
        languages: The person's languages, the preferred one first. Stop and crisis words count in every language.
    """
    return reasons(text, lexicon, languages).understood


def reasons(text: str, lexicon: Lexicon, languages: Sequence[str]) -> Reasons:
    """Return what *text* means, and what led there."""
    typed = read(text)
    stop = lexicon.stop.hear(typed)
    if stop.found is not None and stop.found.clear:
        return Reasons(Stop(), stop=stop.found)
    words = typed.words
    crisis = lexicon.crisis.hear(typed)
    found = crisis.found.seen_from(languages) if crisis.found else None
    # Who types in another language than usual is weighed in that one, too.
    other = (found.language,) if found else ()
    asked = tuple(dict.fromkeys((*languages, *other, FALLBACK)))
    rankings = _rankings(words, crisis.rest, lexicon, asked)
    ranking = _likeliest(rankings, own=asked[0])
    leanings = Leanings(
        danger=max((it.danger for it in rankings), default=0.0),
        stop=0.0 if stop.excepted else max((it.stop for it in rankings), default=0.0),
        topic=ranking.relevance if ranking else 0.0,
        eased=not crisis.easing.isdisjoint(asked),
        words=len(words),
    )
    meant = weigh(stop.found, found, leanings)
    return Reasons(meant or _topics(ranking, lexicon), stop.found, found, leanings, ranking)


def _rankings(
    words: Sequence[str], rest: Sequence[str] | None, lexicon: Lexicon, asked: Iterable[str]
) -> list[Ranking]:
    """Return what *words* come close to in each language; the fallback for what is in no other."""
    rankings: list[Ranking] = []
    for language in asked:
        if language == FALLBACK and any(it.native for it in rankings):
            continue
        index = lexicon.topics(language)
        rankings += [index.rank(words, rest)] if index else []
    return rankings


def _likeliest(rankings: Iterable[Ranking], own: str) -> Ranking | None:
    return max(
        rankings, key=lambda it: it.relevance + (_OWN_LANGUAGE if it.language == own else 0.0), default=None
    )


def _topics(ranking: Ranking | None, lexicon: Lexicon) -> Understood:
    if ranking is None or ranking.relevance < 0:
        return Nothing()
    cards = _by_card(ranking.topics, lexicon)
    first, *others = _topic_before_intent(cards)
    offered = (first, *(it for it in others if it.id not in _ONLY_FIRST))[:_OFFERED]
    return Topics(tuple(it.id for it in offered), sure=first.share >= _SURE)


def _topic_before_intent(cards: list[Scored]) -> list[Scored]:
    """Return *cards* with a topic first if an intent is only likelier than it: the bot's own pages can wait."""
    first, *others = cards
    waits = first.id.startswith(_INTENT) and first.id not in _ONLY_FIRST and first.share < _SURE
    if waits and others and not others[0].id.startswith(_INTENT):
        return [others[0], first, *others[1:]]
    return cards


def _by_card(topics: Iterable[Scored], lexicon: Lexicon) -> list[Scored]:
    """Join topics that lead to the same card under the likeliest of them, and put them in order again."""
    joined: dict[str, Scored] = {}
    for it in topics:
        card = lexicon.cards.get(it.id, it.id)
        known = joined.get(card)
        joined[card] = Scored(known.id, known.share + it.share, known.phrase) if known else it
    return sorted(joined.values(), key=lambda it: -it.share)
