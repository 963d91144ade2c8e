"""Turns typed text into a stop, a crisis, topics or nothing, in that order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.core.understood import Crisis, CrisisTier, Nothing, Stop, Topics, Understood
from bot.words.crisis import CrisisFound
from bot.words.lexicon import Lexicon
from bot.words.stop import StopFound
from bot.words.topics import Ranking, Scored, TopicIndex

FALLBACK = "en"
"""Topics are also looked for in this language, whatever the person's own."""

_SURE = 0.55
"""A first topic with this share is clear."""
_OFFERED = 3
"""So many topics are offered at most."""
_ONLY_FIRST = frozenset({"intent.delete"})
"""What is never offered as a second guess."""
_DANGER = 1.0
"""From here on a text that names no danger still sounds like it ..."""
_ON_TOPIC = 0.15
"""... and the more it is about a topic, the more it takes."""
_OWN_LANGUAGE = 0.5
"""How much more the person's own language is believed than the fallback."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """What was found on the way; later fields are empty if an earlier one settled it."""

    understood: Understood
    stop: StopFound | None = None
    crisis: CrisisFound | None = None
    danger: float | None = None
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
    stop = lexicon.stop.find(text)
    if stop is not None and stop.clear:
        return Reasons(Stop(), stop=stop)
    crisis = lexicon.crisis.find(text)
    # "I don't want to go on" stops; "I don't want to go on living" must not be taken for it.
    if stop is not None and (crisis is None or crisis.tier is not CrisisTier.ALARM):
        return Reasons(Stop(), stop=stop)
    if crisis is not None:
        return Reasons(Crisis(crisis.tier), crisis=crisis)
    indexes = [it for language in dict.fromkeys((*languages, FALLBACK)) if (it := lexicon.topics(language))]
    ranking = _ranking(text, indexes, own=languages[0] if languages else FALLBACK)
    danger = _danger(text, lexicon, indexes)
    on_topic = max(ranking.relevance, 0.0) if ranking else 0.0
    if danger > _DANGER + _ON_TOPIC * on_topic:
        return Reasons(Crisis(CrisisTier.QUIET), danger=danger, ranking=ranking)
    return Reasons(_topics(ranking, lexicon), danger=danger, ranking=ranking)


def _ranking(text: str, indexes: Iterable[TopicIndex], own: str) -> Ranking | None:
    rankings = [index.rank(text) for index in indexes]
    return max(
        rankings, key=lambda it: it.relevance + (_OWN_LANGUAGE if it.language == own else 0.0), default=None
    )


def _danger(text: str, lexicon: Lexicon, indexes: Iterable[TopicIndex]) -> float:
    rest = lexicon.crisis.without_idioms(text)
    return max((index.danger(rest) for index in indexes), default=0.0)


def _topics(ranking: Ranking | None, lexicon: Lexicon) -> Understood:
    if ranking is None or ranking.relevance < 0:
        return Nothing()
    cards = _by_card(ranking.topics, lexicon)
    first, *others = cards
    offered = (first, *(it for it in others if it.id not in _ONLY_FIRST))[:_OFFERED]
    return Topics(tuple(it.id for it in offered), sure=first.share >= _SURE)


def _by_card(topics: Iterable[Scored], lexicon: Lexicon) -> list[Scored]:
    """Join topics that lead to the same card under the likeliest of them, and put them in order again."""
    joined: dict[str, Scored] = {}
    for it in topics:
        card = lexicon.cards.get(it.id, it.id)
        known = joined.get(card)
        joined[card] = Scored(known.id, known.share + it.share, known.phrase) if known else it
    return sorted(joined.values(), key=lambda it: -it.share)
