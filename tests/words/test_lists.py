"""The word lists keep what they promise, and a broken one says what is wrong."""

from pathlib import Path

import pytest

from bot.content.lexicon import LexiconError, WordTest, load_lexicon, load_word_tests
from bot.core.understood import Crisis, Stop, Topics, Understood
from bot.words.lexicon import Lexicon, Sources
from bot.words.stop import StopWords
from bot.words.topics import TopicPhrases, TopicWords
from bot.words.understand import understand
from tests.words.conftest import LOCALES

PROMISES = tuple(load_word_tests(LOCALES))


@pytest.mark.parametrize("promise", PROMISES, ids=lambda it: f"{it.file}: {it.text}")
def test_every_list_keeps_its_promises(lexicon: Lexicon, promise: WordTest) -> None:
    """Each `[[test]]` of each list holds with all languages installed."""
    understood = understand(promise.text, lexicon, (promise.language,))

    assert _answer(promise.file, understood) == promise.expect


@pytest.mark.parametrize("language", ["en", "es", "ru", "pt-BR", "de", "fr", "fa", "ar"])
def test_every_language_has_the_same_topics(lexicon: Lexicon, language: str) -> None:
    """A topic that English speakers can ask for can be asked for everywhere."""
    english, index = lexicon.topics("en"), lexicon.topics(language)

    assert english is not None
    assert index is not None
    assert set(index.topics) == set(english.topics)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("stop.toml", "words = ''\nfillers ? ''", r"locales/en/stop\.toml:2: E000 .* not readable as TOML"),
        ("stop.toml", "words = 'stop'", r"stop\.toml:1: E000 fillers: Field required"),
        (
            "stop.toml",
            "words = 'stop'\nfillers = ''\nphrases = 'stop?'\ntest = [{text='a', expect='b'}]",
            r"stop\.toml:3: E000 phrases: pattern 'stop\?': .* Mend this line",
        ),
    ],
)
def test_a_broken_list_is_named_with_its_remedy(
    tmp_path: Path, name: str, content: str, message: str
) -> None:
    """The error has the file, the line, the key and what to do."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "topics.toml").write_bytes((LOCALES / "en" / "topics.toml").read_bytes())
    (tmp_path / "en" / name).write_text(content, encoding="utf-8")

    with pytest.raises(LexiconError, match=message):
        understand("hello", load_lexicon(tmp_path), ("en",))


def test_nothing_is_read_before_somebody_types(tmp_path: Path) -> None:
    """Starting does not wait for the lists: even a broken one is not noticed yet."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "stop.toml").write_text("words = [", encoding="utf-8")

    assert load_lexicon(tmp_path).languages == ()


def test_each_list_is_read_once() -> None:
    """Whoever types next waits for none of them."""
    read: list[str] = []

    def stop() -> list[StopWords]:
        read.append("stop")
        return []

    def topics() -> TopicWords:
        read.append("topics")
        return TopicWords("en", (TopicPhrases("a", ("hello you",)),), (), {}, caution=0.0)

    lexicon = Lexicon(Sources(stop=stop, crisis=list, topics={"en": topics}, cards=dict))
    understand("", lexicon, ("en",))
    understand("hello", lexicon, ("en",))

    assert read == ["stop", "topics"]


def test_a_folder_without_english_is_refused(tmp_path: Path) -> None:
    """Every language falls back on English."""
    with pytest.raises(LexiconError, match=r"stop\.toml:1: E000 This word list is not there"):
        load_lexicon(tmp_path)


def _answer(file: str, understood: Understood) -> str:
    """Say what a list of this kind could have found."""
    match understood:
        case Stop() if file.endswith("stop.toml"):
            return "stop"
        case Crisis(tier) if file.endswith("crisis.toml"):
            return tier
        case Topics(ids) if file.endswith("topics.toml"):
            return ids[0]
        case _:
            return "none"
