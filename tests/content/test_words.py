"""Words are said whole, escaped, in one language at a time; keyboards run as the language reads."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.content.content import Content, load
from bot.content.ftl import read_locale
from bot.content.languages import begun
from bot.content.material import FACTS
from bot.content.texts import Texts
from bot.content.wording import claimed, found, opening, sentences, unquoted
from bot.core import screens
from bot.core.errors import ContentError
from bot.core.flow import Line, Plain, Ref, Target
from bot.core.turn import Screen
from tests.content.conftest import TODAY


def tea(content: Content, step: str, lang: str) -> Screen:
    """Return the screen of one step of the tea flow."""
    return screens.screen(*content.catalogue.step(Target("tea", step)), lang)


def test_a_screen_becomes_a_page_of_words_and_keys(little: Content) -> None:
    """Text in Telegram's HTML, and one key for each button."""
    page = little.renderer.page(tea(little, "offer", "en"))

    assert page.text == "Would you like to read two lines about tea?"
    assert [[key.text for key in row] for row in page.rows] == [["Yes, two lines"], ["Not now"], ["Stop"]]
    assert page.rows[0][0].data.startswith("1:tea.offer:yes:en:")


def test_rows_run_as_the_language_reads(little: Content) -> None:
    """Where lines begin at the right, the first button stands there too."""
    english = little.renderer.page(tea(little, "sip", "en")).rows[-1]
    persian = little.renderer.page(tea(little, "sip", "fa")).rows[-1]

    assert [key.data.split(":")[2] for key in english] == ["menu", "stop"]
    assert [key.data.split(":")[2] for key in persian] == ["stop", "menu"]


def test_a_text_that_is_missing_falls_back_whole(folder: Path) -> None:
    """The words put into it come in the source language as well: one message is in one language."""
    path = folder / "locales" / "fa" / "common.ftl"
    kept = [line for line in path.read_text("utf-8").splitlines() if "command-tea" not in line]
    path.write_text("\n".join(kept), "utf-8")
    (folder / "locales" / "fa" / "tea.ftl").write_text("tea-title = چای\n", "utf-8")
    (folder / "locales" / "en" / "extra.ftl").write_text("# Made up.\nextra = On { $what }\n", "utf-8")
    texts = load_texts(folder)

    assert texts.message(Line("extra", (("what", Ref("tea-title")),)), "fa") == "On \u2068A cup of tea\u2069"


def load_texts(folder: Path) -> Texts:
    """Return the texts in *folder*, whether or not a language may be offered."""
    return Texts(folder / "locales", FACTS, begun(folder / "locales"))


def test_arguments_are_escaped_and_isolated(little: Content) -> None:
    """A name in another script neither turns the sentence around nor becomes markup."""
    said = little.texts.message(Line("common-sounds-like", (("topic", Plain("<b>&")),)), "en")

    assert said == "This may be about: \u2068&lt;b&gt;&amp;\u2069"


@pytest.mark.parametrize("text", ["no-such-text", "people-emergency"])
def test_words_that_cannot_be_said_are_an_error(text: str, little: Content) -> None:
    """A missing text, and one that lacks its arguments: never half a message."""
    with pytest.raises(ContentError, match=text):
        little.texts.message(Line(text), "en")


def test_a_message_is_spelled_out(folder: Path) -> None:
    """Every combination of its choices, with the arguments marked, and what it quotes."""
    text = "-name = Thimble\n# Said once.\na = { $x ->\n    [one] One { $y }\n   *[other] Many { -name }\n}\n"
    (folder / "locales" / "en" / "x.ftl").write_text(text, "utf-8")

    message = read_locale(folder / "locales" / "en", "en").messages["a"]

    assert (message.line, message.comment) == (3, "Said once.")
    assert message.variants == ("One {y}", "Many Thimble")
    assert message.arguments == {"x", "y"}
    assert message.quotes == {"-name"}


def test_a_message_that_quotes_itself_is_read(folder: Path) -> None:
    """A slip, and no endless loop."""
    (folder / "locales" / "en" / "x.ftl").write_text("a = On { a }\n", "utf-8")

    assert read_locale(folder / "locales" / "en", "en").messages["a"].variants == ("On On ",)


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("You must go.", "must"),
        ("Mustard is fine.", None),
        ("You don’t have to.", None),
        ("They say “you must”. That is all.", None),
        ("It was guaranteed.", "guaranteed"),
        ("It is not guaranteed.", None),
    ],
)
def test_words_are_found_whole_and_undenied(text: str, hit: str | None) -> None:
    """Not inside other words, not in quotation marks, and not where the sentence denies them."""
    phrases, denials = ("must", "have to", "guarantee*"), ("not", "don't")

    assert claimed(phrases, denials, unquoted(text)) == hit


def test_a_command_is_one_only_at_the_beginning_of_a_statement() -> None:
    """A question and the middle of a sentence are free."""
    texts = ["Breathe in.", "Some people breathe in.", "Breathe in?", "Fine. Breathe in."]

    assert [opening(["breathe"], text) for text in texts] == ["Breathe", None, None, "Breathe"]


def test_sentences_end_at_stops_and_lines() -> None:
    """Also in scripts with their own question mark; markup does not count."""
    assert sentences("One. <b>Two?</b>\nThree\n\nچهار؟ پنج") == ["One.", "Two?", "Three", "چهار؟", "پنج"]


def test_apostrophes_are_one_letter() -> None:
    """A curly one in the text meets a straight one in the list."""
    assert found(["you're safe"], "You’re safe here") == "you're safe"


def test_pages_of_another_language_have_the_same_places(little: Content) -> None:
    """Only the words and the language differ."""
    english, persian = tea(little, "offer", "en"), tea(little, "offer", "fa")

    assert replace(english, lang="fa").lines == persian.lines


def test_content_is_loaded_with_both_languages(folder: Path) -> None:
    """The source language comes first."""
    assert load(folder, TODAY, FACTS).texts.langs == ("en", "fa")
