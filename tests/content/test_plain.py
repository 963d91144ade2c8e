"""Plain words are read as Fluent reads them, without asking it."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from bot.content.plain import Words, read
from bot.content.where import content_folder

LOCALES = content_folder() / "locales"


def by_fluent(*texts: str) -> dict[str, str]:
    """Return what Fluent says for each message that needs nothing filled in."""
    bundle = FluentBundle(["en"], use_isolating=False)
    for text in texts:
        bundle.add_resource(FluentResource(text))
    patterns = {name: bundle.get_message(name).value for name in by_ids(*texts)}
    said = {name: bundle.format_pattern(pattern, {}) for name, pattern in patterns.items() if pattern}
    return {name: str(words) for name, (words, errors) in said.items() if not errors}


def all_ids(words: Words) -> set[str]:
    """Return the ids of everything that was read."""
    return set(words.plain) | set(by_ids(words.fluent))


def by_ids(*texts: str) -> list[str]:
    """Return the ids of the messages in *texts*, as Fluent finds them."""
    return [
        entry.id.name
        for text in texts
        for entry in FluentParser().parse(text).body
        if isinstance(entry, ast.Message)
    ]


@pytest.mark.parametrize("folder", sorted(LOCALES.glob("*/meta.toml")), ids=lambda path: path.parent.name)
def test_every_text_that_ships_is_read_as_fluent_reads_it(folder: Path) -> None:
    """None is lost, and none reads otherwise; few are left to Fluent."""
    texts = [path.read_text("utf-8") for path in sorted(folder.parent.glob("*.ftl"))]

    words = read(texts)

    fluent = by_fluent(*texts)
    assert {name: fluent[name] for name in words.plain} == words.plain
    assert all_ids(words) == set(by_ids(*texts))
    assert len(by_ids(words.fluent)) < len(words.plain) / 20


LINE = st.text(st.sampled_from("ab é\u06a9.*[]{}=-#$\"'&<>\u200c"), max_size=12)
BODY = st.lists(st.tuples(st.sampled_from(["", " ", "    ", "      "]), LINE), min_size=1, max_size=5)


@given(st.lists(BODY, min_size=1, max_size=4))
def test_whatever_is_taken_for_plain_is_what_fluent_says(bodies: list[list[tuple[str, str]]]) -> None:
    """Any lines at all: what cannot be read for sure is left to Fluent."""
    entries = (f"m{at} =" + "\n".join(space + line for space, line in body) for at, body in enumerate(bodies))
    text = "\n".join(entries) + "\n"

    plain = read([text]).plain

    fluent = by_fluent(text)
    assert {name: fluent.get(name) for name in plain} == plain


def test_what_a_message_quotes_goes_along_with_it() -> None:
    """Fluent can only put in what it has."""
    words = read(["tea = Tea\nsay = With { tea }\n"])

    assert words.plain == {"tea": "Tea"}
    assert by_fluent(words.fluent) == {"say": "With Tea", "tea": "Tea"}


def test_of_two_the_first_counts() -> None:
    """As with Fluent, whatever files they stand in."""
    assert read(["a = One\n", "a = Two { $x }\n"]) == Words({"a": "One"}, "")
