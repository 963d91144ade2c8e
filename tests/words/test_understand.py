"""Typed text is understood in its order: stop, crisis, topics, nothing."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.understood import Crisis, CrisisTier, Nothing, Stop, Topics, Understood
from bot.words.explain import explain, name_of
from bot.words.lexicon import Lexicon
from bot.words.understand import understand

ANY_LANGUAGE = ("en", "es", "ru", "pt-BR", "de", "fr", "fa", "ar", "it", "")


@pytest.mark.parametrize(
    "text",
    [
        "stop", "/stop", "STOP!!!", "stooop", "stpo", "please stop now", "🛑", "basta", "хватит", "chega", "aufhören",
        "on arrête", "بسه", "خلاص", "بس", "para", "halt", "تمام", "why are you asking me this. stop",
        "i can't stop crying. please stop", "i don't like this. stop",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", "fa"])
def test_stop_is_heard_in_every_language(lexicon: Lexicon, text: str, language: str) -> None:
    """The word counts in any installed language, whatever the person's own."""
    assert understand(text, lexicon, (language,)) == Stop()


@pytest.mark.parametrize(
    "text",
    [
        "i can't stop thinking about it", "don't stop", "she works non-stop", "Non-stop!", "no pares",
        "não pare", "mein Vater sagte immer halt dich gerade", "لا تتوقف", "не останавливайся", "ne t'arrête pas",
        "para mí es difícil", "i dont want to stop", "no thanks, the other one",
    ],
)  # fmt: skip
def test_what_only_sounds_like_stop_is_none(lexicon: Lexicon, text: str) -> None:
    """Ordinary words and denials are left alone."""
    assert understand(text, lexicon, ("en",)) != Stop()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i want to end my life", CrisisTier.ALARM),
        ("not ok, i want to kill myself", CrisisTier.ALARM),
        ("i don't want to go on living", CrisisTier.ALARM),
        ("I'm not suicidal", CrisisTier.QUIET),
        ("my sister wants to kill herself", CrisisTier.OTHER),
        ("i used to cut myself when i was younger", CrisisTier.PAST),
    ],
)
def test_danger_is_heard_with_its_tier(lexicon: Lexicon, text: str, expected: CrisisTier) -> None:
    """Oneself now, in doubt, somebody else, in the past: each has its own answer."""
    assert understand(text, lexicon, ("de",)) == Crisis(expected)


@pytest.mark.parametrize(
    "text", ["this heat is killing me", "i nearly died of embarrassment", "my phone died again"]
)
def test_idioms_are_no_danger(lexicon: Lexicon, text: str) -> None:
    """What everybody says without meaning it stays ordinary."""
    assert not isinstance(understand(text, lexicon, ("en",)), Crisis)


def test_a_bare_stem_of_another_language_is_a_doubt(lexicon: Lexicon) -> None:
    """A beginning such as "suicid…" is in several lists, and a denial is known only in its own."""
    assert understand("no me voy a suicidar", lexicon, ("es",)) == Crisis(CrisisTier.QUIET)


def test_a_topic_goes_before_a_page_about_the_bot_that_is_only_likelier(lexicon: Lexicon) -> None:
    """Of three offers in doubt, help is the second."""
    understood = understand("can i do this gradually", lexicon, ("en",))

    assert isinstance(understood, Topics)
    assert not understood.sure
    assert understood.ids.index("intent.help") == 1


def test_a_stop_wins_over_danger(lexicon: Lexicon) -> None:
    """Whoever says stop is left in peace, whatever else the message says."""
    assert understand("i want to die. stop", lexicon, ("en",)) == Stop()


def test_topics_are_offered_best_first(lexicon: Lexicon) -> None:
    """A clear sentence has its topic in the first place, and at most three are offered."""
    understood = understand("I make jokes whenever somebody praises me", lexicon, ("en",))

    assert isinstance(understood, Topics)
    assert understood.ids[0] == "exp.deflect"
    assert len(understood.ids) <= 3


def test_topics_with_one_card_are_offered_once(lexicon: Lexicon) -> None:
    """What a micro-dose is and wanting one lead to the same place."""
    understood = understand("micro dose", lexicon, ("en",))

    assert isinstance(understood, Topics)
    cards = [lexicon.cards.get(it, it) for it in understood.ids]
    assert sorted(cards) == sorted(set(cards))


def test_english_is_understood_beside_the_persons_language(lexicon: Lexicon) -> None:
    """Somebody whose app is Russian may write English."""
    understood = understand("who can read my messages", lexicon, ("ru",))

    assert isinstance(understood, Topics)
    assert understood.ids[0] == "intent.privacy"


def test_everything_else_is_nothing(lexicon: Lexicon) -> None:
    """The bot has no card for the weather."""
    assert understand("what's the weather in paris tomorrow", lexicon, ("en",)) == Nothing()


@pytest.mark.parametrize("text", ["I'm in bed.", "i want noodles", "are you alive"])
def test_what_the_list_calls_off_topic_is_nothing(lexicon: Lexicon, text: str) -> None:
    """Word for word, an everyday sentence is neither danger nor a topic, whatever its words sound like."""
    assert understand(text, lexicon, ("en",)) == Nothing()


@pytest.mark.parametrize("text", ["bruh quit", "yaar enough"])
def test_two_words_that_sound_like_a_stop_are_one(lexicon: Lexicon, text: str) -> None:
    """A stop is often short."""
    assert understand(text, lexicon, ("en",)) == Stop()


@pytest.mark.parametrize(
    "text", ["how do i delete my facebook", "i want to delete my ex from my phone", "delete"]
)
def test_delete_is_not_heard_where_it_is_not_meant(lexicon: Lexicon, text: str) -> None:
    """Deleting something else is not deleting one's data here."""
    understood = understand(text, lexicon, ("en",))

    assert not (isinstance(understood, Topics) and "intent.delete" in understood.ids)


@given(text=st.text(max_size=400), language=st.sampled_from(ANY_LANGUAGE))
@settings(max_examples=200, deadline=None)
def test_any_text_is_understood_without_an_error_and_always_the_same(
    lexicon: Lexicon, text: str, language: str
) -> None:
    """Whatever is typed, in whatever script, there is one answer."""
    first = understand(text, lexicon, (language,))

    assert understand(text, lexicon, (language,)) == first


SAID_BEFORE = (
    "i want to die", "delete my data", "kindness feels like a trap", "я убью себя", "quiero morir",
    "what is the weather", "my friend is suicidal", "menu", "12345", "؟؟؟",
)  # fmt: skip


@given(
    before=st.lists(st.sampled_from(SAID_BEFORE), max_size=3),
    said=st.sampled_from(["stop", "please stop", "STOP NOW", "basta", "хватит", "توقف"]),
    mark=st.sampled_from([".", "!", "\n", "...", " — "]),
)
@settings(max_examples=150, deadline=None)
def test_a_clear_stop_wins_over_everything(lexicon: Lexicon, before: list[str], said: str, mark: str) -> None:
    """Danger, intents and topics in the same message do not outweigh it."""
    assert understand(mark.join([*before, said]), lexicon, ("en",)) == Stop()


HOSTILE = {
    "one long word": "a" * 4096,
    "accents upon accents": "a" + "\u0301\u0316" * 2047,
    "signs that unfold": "ﷺ" * 4096,
    "first words of patterns": "i " * 2048,
    "words of danger": "die kill not " * 315,
    "surrogates": "\ud800" * 4096,
    "only joiners": "\u200d" * 4096,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_understood_as_something(lexicon: Lexicon, text: str) -> None:
    """The longest messages of the worst kind do not raise."""
    understood: Understood = understand(text, lexicon, ANY_LANGUAGE)

    assert name_of(understood)


def test_nothing_that_was_typed_is_kept(lexicon: Lexicon) -> None:
    """After a message, no table of the lexicon holds a word of it."""
    canary = "quixotryzzle"
    understand(f"{canary} when someone is kind to me i feel {canary}", lexicon, ("en",))

    assert canary.encode() not in _state(lexicon)


def test_explaining_names_the_answer_and_the_reason(lexicon: Lexicon) -> None:
    """The first line is the answer; the others say which list led there."""
    lines = explain("stop please", lexicon, ("en",))

    assert lines == ("stop", "stop words, en: stop")


def _state(lexicon: Lexicon) -> bytes:
    held = [lexicon.stop, lexicon.crisis, lexicon.cards, *map(lexicon.topics, lexicon.languages)]
    return pickle.dumps(held)
