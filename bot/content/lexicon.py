"""Reads the word lists in locales/<language>/: stop words, crisis patterns and topic phrases."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.content.problem import Problem
from bot.core.errors import ContentError
from bot.words.crisis import CrisisWords
from bot.words.lexicon import Lexicon, Sources
from bot.words.patterns import PatternError, Patterns
from bot.words.stop import StopWords
from bot.words.topics import Sentences, TopicPhrases, TopicWords

_BASE = "en"
"""The language whose topics every other language must have, and whose file names the cards."""

_CAUTION = -0.3
"""What suits a language with some twenty phrases for each topic; with more phrases more caution is right."""


class LexiconError(ContentError):
    """A word list that cannot be used: where, why, and what to do."""

    def __init__(self, path: Path, line: int, what: str, remedy: str) -> None:
        self.problem = Problem(f"locales/{path.parent.name}/{path.name}", line, "E000", f"{what}.", remedy)
        super().__init__(str(self.problem))


@dataclass(frozen=True, slots=True)
class WordTest:
    """A text that a word list promises to understand as *expect*."""

    file: str
    language: str
    text: str
    expect: str


def _split_lines(value: object) -> object:
    if not isinstance(value, str):
        return value
    return tuple(line.strip() for line in value.splitlines() if line.strip())


def _split_words(value: object) -> object:
    return tuple(value.split()) if isinstance(value, str) else value


def _split_groups(value: object) -> object:
    lines = _split_lines(value)
    return tuple(tuple(line.split("|")) for line in lines) if isinstance(lines, tuple) else value


Lines = Annotated[tuple[str, ...], BeforeValidator(_split_lines)]
"""Text with one entry per line."""
Words = Annotated[tuple[str, ...], BeforeValidator(_split_words)]
"""Text with entries parted by spaces."""
Groups = Annotated[tuple[tuple[str, ...], ...], BeforeValidator(_split_groups)]
"""One group of patterns per line, its patterns parted by `|`."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Test(_Table):
    text: str
    expect: str


class _StopFile(_Table):
    sentences: Lines = ()
    harmless: Lines = ()
    words: Lines
    misspelled: Lines = ()
    alone: Lines = ()
    fillers: Words
    phrases: Lines = ()
    exceptions: Lines = ()
    test: tuple[_Test, ...] = Field(min_length=1)


class _CrisisFile(_Table):
    sentences: Lines = ()
    harmless: Lines = ()
    alarm: Lines
    stems: Lines
    doubt: Lines
    other: Lines
    past: Lines = ()
    ignore: Lines
    about_self: Words
    about_others: Words
    denied: Lines
    before: Lines
    now: Lines = ()
    ordinary: Words
    test: tuple[_Test, ...] = Field(min_length=1)


class _Topic(_Table):
    phrases: Annotated[Lines, Field(min_length=1)]
    needs: Groups = ()
    unless: Lines = ()
    card: str | None = None


class _TopicFile(_Table):
    caution: float = _CAUTION
    meanings: dict[str, Words]
    topics: dict[str, _Topic]
    off_topic: Lines
    test: tuple[_Test, ...] = Field(min_length=1)


_File = TypeVar("_File", bound=_Table)


def load_lexicon(folder: Path) -> Lexicon:
    """Return the word lists of every language in *folder* (the `locales` folder).

    A language is a folder with a `stop.toml`. Nothing is read yet: the lists are when somebody first types.

    Raises:
        LexiconError: If the English lists are not there. A list that cannot be read raises it when it is read.
    """
    languages = _languages(folder)
    return Lexicon(
        Sources(
            stop=lambda: [_stop_words(folder, it) for it in languages],
            crisis=lambda: [_crisis_words(folder, it) for it in languages],
            topics={
                it: partial(_topic_words, folder, it)
                for it in languages
                if (folder / it / "topics.toml").exists()
            },
            cards=partial(_cards, folder),
        )
    )


def load_word_tests(folder: Path) -> Iterator[WordTest]:
    """Yield every `[[test]]` of every word list in *folder*.

    Raises:
        LexiconError: If a list cannot be read.
    """
    kinds: tuple[tuple[str, type[_StopFile] | type[_CrisisFile] | type[_TopicFile]], ...] = (
        ("stop.toml", _StopFile),
        ("crisis.toml", _CrisisFile),
        ("topics.toml", _TopicFile),
    )
    for language in _languages(folder):
        for name, shape in kinds:
            path = folder / language / name
            if path.exists():
                tests = _read(path, shape).test
                yield from (WordTest(f"{language}/{name}", language, it.text, it.expect) for it in tests)


def _languages(folder: Path) -> tuple[str, ...]:
    found = sorted(path.parent.name for path in folder.glob("*/stop.toml"))
    if _BASE not in found:
        remedy = "Every language falls back on it: restore it."
        raise LexiconError(folder / _BASE / "stop.toml", 1, "This word list is not there", remedy)
    return tuple(found)


def _cards(folder: Path) -> dict[str, str]:
    base = _read(folder / _BASE / "topics.toml", _TopicFile)
    return {name: topic.card for name, topic in base.topics.items() if topic.card}


def _stop_words(folder: Path, language: str) -> StopWords:
    path = folder / language / "stop.toml"
    file = _read(path, _StopFile)
    return StopWords(
        language,
        words=file.words,
        sentences=file.sentences,
        misspelled=file.misspelled,
        alone=file.alone,
        fillers=file.fillers,
        phrases=_patterns(path, "phrases", file.phrases),
        exceptions=_patterns(path, "exceptions", file.exceptions),
    )


def _crisis_words(folder: Path, language: str) -> CrisisWords:
    path = folder / language / "crisis.toml"
    file = _read(path, _CrisisFile)
    keys = (it.name for it in fields(CrisisWords) if it.name != "language")
    return CrisisWords(language, **{key: _patterns(path, key, getattr(file, key)) for key in keys})


def _topic_words(folder: Path, language: str) -> TopicWords:
    file = _read(folder / language / "topics.toml", _TopicFile)
    crisis = _read(folder / language / "crisis.toml", _CrisisFile)
    stop = _read(folder / language / "stop.toml", _StopFile)
    return TopicWords(
        language,
        topics=tuple(_phrases(folder / language / "topics.toml", *it) for it in file.topics.items()),
        off_topic=file.off_topic,
        meanings=file.meanings,
        caution=file.caution,
        danger=Sentences(crisis.sentences, crisis.harmless),
        stop=Sentences(stop.sentences, stop.harmless),
    )


def _phrases(path: Path, name: str, topic: _Topic) -> TopicPhrases:
    needs = tuple(_patterns(path, f"topics.{name}.needs", group) for group in topic.needs)
    return TopicPhrases(name, topic.phrases, needs, _patterns(path, f"topics.{name}.unless", topic.unless))


def _patterns(path: Path, key: str, lines: tuple[str, ...]) -> Patterns:
    try:
        return Patterns(lines)
    except PatternError as error:
        raise LexiconError(path, _line(path, error.line), f"{key}: {error}", "Mend this line.") from error


def _read(path: Path, shape: type[_File]) -> _File:
    try:
        return shape.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        remedy = "Copy the English one and write it anew in this language."
        raise LexiconError(path, 1, "This word list is not there", remedy) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        at = re.search(r"at line (\d+)", str(error))
        what = f"This word list is not readable as TOML: {error}"
        raise LexiconError(path, int(at[1]) if at else 1, what, "Correct it there.") from error
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"]))
        remedy = "Compare with the comments at the top of the English file."
        raise LexiconError(
            path, _line(path, str(first["loc"][-1])), f"{key}: {first['msg']}", remedy
        ) from error


def _line(path: Path, said: str) -> int:
    """Return the first line of the file that holds what was *said* there, or the first one of all."""
    lines = path.read_text("utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if said in line), 1)
