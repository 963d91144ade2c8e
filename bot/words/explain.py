"""Says what a text would be understood as, and why, in lines for a terminal."""

from collections.abc import Iterator, Sequence

from bot.core.understood import Crisis, Nothing, Stop, Topics, Understood
from bot.words.lexicon import Lexicon
from bot.words.understand import Reasons, reasons

_SHOWN = 5


def explain(text: str, lexicon: Lexicon, languages: Sequence[str]) -> tuple[str, ...]:
    """Return what *text* is understood as in the first line, and in the others what led there."""
    why = reasons(text, lexicon, languages)
    return (name_of(why.understood), *_why(why))


def name_of(understood: Understood) -> str:
    """Return a short name: `stop`, `crisis: alarm`, `topics: exp.deflect, thought.owe (sure)`, `nothing`."""
    match understood:
        case Stop():
            return "stop"
        case Crisis(tier):
            return f"crisis: {tier}"
        case Topics(ids, sure):
            return f"topics: {', '.join(ids)} ({'sure' if sure else 'unsure'})"
        case Nothing():
            return "nothing"


def _why(why: Reasons) -> Iterator[str]:
    if why.stop is not None:
        yield f"stop words, {why.stop.why}"
    if why.crisis is not None:
        yield f"crisis words, {why.crisis.why}"
    if why.leanings is not None:
        yield f"sounds like danger {why.leanings.danger:+.2f}, like a stop {why.leanings.stop:+.2f}"
    if why.ranking is not None:
        yield f"relevance {why.ranking.relevance:+.2f} ({why.ranking.language}; below zero is off-topic)"
        for it in why.ranking.topics[:_SHOWN]:
            yield f"{it.share:5.0%} {it.id}" + (f", like “{it.phrase}”" if it.phrase else "")
