"""Lays out what was measured, by file and language, as a page that can be compared with what holds today."""

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.words.evaluate import Row, Share, evaluate, installed
from bot.words.lexicon import Lexicon

_COLUMNS = {
    "right card offered": "topic among those offered",
    "first": "topic first",
    "off-topic matched": "off-topic matched",
    "ordinary seen as crisis": "topics seen as crisis",
    "privacy, delete, language, help: precision": "intents: precision",
    "their recall": "intents: recall",
    "stop: precision": "stop: precision",
    "recall": "stop: recall",
    "crisis, either tier: recall": "crisis, either tier: recall",
    "alarm: precision": "crisis, alarm: precision",
}
_NOTHING = "–"
_SECTION = re.compile(r"^## `(.+)`$", re.MULTILINE)

Measured = Mapping[str, Mapping[str, Mapping[str, float]]]
"""By file, language and column."""


def measure(files: Mapping[str, Sequence[Row]], lexicon: Lexicon) -> Measured:
    """Return the figures of each of *files* for each installed language that it has texts of."""
    return {name: _by_language(rows, lexicon) for name, rows in files.items()}


def _by_language(rows: Sequence[Row], lexicon: Lexicon) -> dict[str, dict[str, float]]:
    by_language: dict[str, list[Row]] = {}
    for row in rows:
        by_language.setdefault(installed(row.language, lexicon.languages), []).append(row)
    return {
        language: _columns(evaluate(by_language[language], lexicon, lambda: 0.0).shares)
        for language in lexicon.languages
        if language in by_language
    }


def _columns(shares: Mapping[str, Share]) -> dict[str, float]:
    return {column: round(shares[name].value, 3) for column, name in _COLUMNS.items() if name in shares}


def renewed(page: str, measured: Measured) -> str:
    """Return *page* with *measured* in the place of its tables; what stands before the first table stays."""
    before = _SECTION.split(page)[0].rstrip()
    tables = (line for name, languages in measured.items() for line in _section(name, languages))
    return "\n".join((before, "", *tables))


def _section(name: str, languages: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    columns = [it for it in _COLUMNS if any(it in figures for figures in languages.values())]
    yield f"## `{name}`\n"
    yield f"| Language | {' | '.join(columns)} |"
    yield f"| --- |{' ---: |' * len(columns)}"
    for language, figures in languages.items():
        cells = (f"{figures[it]:.3f}" if it in figures else _NOTHING for it in columns)
        yield f"| `{language}` | {' | '.join(cells)} |"
    yield ""


def read_back(page: str) -> Measured:
    """Return what the tables of *page* say."""
    _, *parts = _SECTION.split(page)
    return {name: _table(body) for name, body in zip(parts[::2], parts[1::2], strict=True)}


def _table(body: str) -> dict[str, dict[str, float]]:
    head, _, *rows = [line.strip("| ").split(" | ") for line in body.splitlines() if line.startswith("|")]
    return {
        language.strip("`"): {
            column: float(cell) for column, cell in zip(head[1:], cells, strict=True) if cell != _NOTHING
        }
        for language, *cells in rows
    }
