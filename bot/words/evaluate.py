"""Measures how well labelled texts are understood."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.core.understood import Crisis, CrisisTier, Nothing, Stop, Topics, Understood
from bot.words.lexicon import Lexicon
from bot.words.understand import understand

_NONE = "none"
_INTENTS = ("intent.privacy", "intent.delete", "intent.language", "intent.help")
_STOP_LABELS = frozenset({"stop", "not_stop"})
_Heard = tuple["Row", Understood]
_CRISIS_HEARD = frozenset({CrisisTier.ALARM, CrisisTier.QUIET})


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled text.

    Args:
        language: The language of the person who typed it.
        text: The text.
        label: The topic or intent, `none`, `stop`, or what kind of crisis it is or is not.
        positive: For stop and crisis rows, whether it is one; None for topics.
        crisis: Whether a row with *positive* is about crisis rather than stop.
    """

    language: str
    text: str
    label: str
    positive: bool | None = None
    crisis: bool = False


def read_rows(text: str) -> list[Row]:
    """Return the labelled texts of a file of JSON lines.

    Each line is an object with `lang`, `text` and `label`; lines about stop and crisis have `positive` as well.

    Raises:
        ValueError: A line cannot be read; the message has its number.
    """
    return [_row(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]


def _row(number: int, line: str) -> Row:
    try:
        raw = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"line {number}: no JSON; write one object on each line") from error
    missing = [key for key in ("lang", "text", "label") if not isinstance(raw.get(key), str)]
    if missing:
        raise ValueError(f"line {number}: no {', '.join(missing)}; write them as text")
    positive, label = raw.get("positive"), raw["label"]
    return Row(
        language=raw["lang"],
        text=raw["text"],
        label=label,
        positive=bool(positive) if positive is not None else None,
        crisis=positive is not None and label not in _STOP_LABELS,
    )


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        """The share as a number; one if there was nothing to count."""
        return self.part / self.whole if self.whole else 1.0

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.part}/{self.whole})"


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured, by name, and the time for one text in millionths of a second."""

    shares: dict[str, Share]
    microseconds: float

    def __str__(self) -> str:
        """A table: one figure on each line, and the time for one text."""
        width = max((len(name) for name in self.shares), default=0)
        lines = [f"{name:{width}}  {share}" for name, share in self.shares.items()]
        return "\n".join((*lines, f"{'time for one text':{width}}  {self.microseconds:.0f} µs"))


def evaluate(rows: Sequence[Row], lexicon: Lexicon, clock: Callable[[], float]) -> Figures:
    """Return precision, recall and speed over *rows*.

    Args:
        rows: Labelled texts, of one language or several.
        lexicon: The word lists.
        clock: Tells seconds, such as `time.process_time`.
    """
    asked = [(row, (installed(row.language, lexicon.languages),)) for row in rows]
    for languages in {languages for _, languages in asked}:
        understand("", lexicon, languages)
    start = clock()
    heard = [(row, understand(row.text, lexicon, languages)) for row, languages in asked]
    spent = clock() - start
    shares = {**_topics(heard, lexicon), **_intents(heard), **_stop(heard), **_crisis(heard)}
    return Figures({name: it for name, it in shares.items() if it.whole}, spent / (len(rows) or 1) * 1e6)


def installed(tag: str, languages: Iterable[str]) -> str:
    """Return the installed language that *tag* means: `pt` finds `pt-BR`."""
    return next((it for it in languages if it == tag or it.partition("-")[0] == tag), tag)


def _share(answers: Iterable[bool]) -> Share:
    counted = list(answers)
    return Share(sum(counted), len(counted))


def _topics(heard: Sequence[_Heard], lexicon: Lexicon) -> dict[str, Share]:
    asked = [(row, it) for row, it in heard if row.positive is None]
    on = [
        (lexicon.cards.get(row.label, row.label), _cards(it, lexicon))
        for row, it in asked
        if row.label != _NONE
    ]
    off = [it for row, it in asked if row.label == _NONE]
    return {
        "topic among those offered": _share(card in cards for card, cards in on),
        "topic first": _share(cards[:1] == [card] for card, cards in on),
        "off-topic matched": _share(not isinstance(it, Nothing) for it in off),
        "topics seen as crisis": _share(isinstance(it, Crisis) for row, it in asked),
        "topics seen as stop": _share(isinstance(it, Stop) for row, it in asked),
    }


def _cards(understood: Understood, lexicon: Lexicon) -> list[str]:
    return [lexicon.cards.get(it, it) for it in understood.ids] if isinstance(understood, Topics) else []


def _intents(heard: Sequence[_Heard]) -> dict[str, Share]:
    firsts = [(row.label, _first(it)) for row, it in heard if row.positive is None]
    pairs = {name: [(label == name, first == name) for label, first in firsts] for name in _INTENTS}
    shares = [_precision_recall(name, pairs[name]) for name in _INTENTS]
    all_of_them = _precision_recall("intents", [pair for name in _INTENTS for pair in pairs[name]])
    return {name: share for of_one in (all_of_them, *shares) for name, share in of_one.items()}


def _first(understood: Understood) -> str | None:
    return understood.ids[0] if isinstance(understood, Topics) else None


def _stop(heard: Sequence[_Heard]) -> dict[str, Share]:
    rows = [(row, it) for row, it in heard if row.positive is not None and not row.crisis]
    return _precision_recall("stop", [(bool(row.positive), isinstance(it, Stop)) for row, it in rows])


def _crisis(heard: Sequence[_Heard]) -> dict[str, Share]:
    rows = [
        (bool(row.positive), it.tier if isinstance(it, Crisis) else None) for row, it in heard if row.crisis
    ]
    return {
        **_precision_recall("crisis, either tier", [(yes, tier in _CRISIS_HEARD) for yes, tier in rows]),
        **_precision_recall("crisis, alarm", [(yes, tier is CrisisTier.ALARM) for yes, tier in rows]),
    }


def _precision_recall(name: str, pairs: Sequence[tuple[bool, bool]]) -> dict[str, Share]:
    return {
        f"{name}: precision": _share(yes for yes, heard in pairs if heard),
        f"{name}: recall": _share(heard for yes, heard in pairs if yes),
    }
