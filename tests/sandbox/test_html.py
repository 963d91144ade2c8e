"""HTML is read, and refused, as Telegram's core does."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.errors import Refused
from bot.sandbox.links import checked_link
from bot.sandbox.markup_html import parse_html
from bot.sandbox.records import Entity

BROKEN = (
    "Text contains invalid Unicode characters after decoding HTML entities, "
    "check for unmatched surrogate code units"
)
REFUSED = [
    ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
    ("a < b", 'Unsupported start tag "" at byte offset 2'),
    ("<b/>x</b/>", 'Unsupported start tag "b/" at byte offset 0'),
    ("1 <2", "Unclosed start tag at byte offset 2"),
    ("<a href", 'Unclosed start tag "a" at byte offset 0'),
    ("<a href='x'", "Unclosed start tag at byte offset 0"),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b>x</b  x>", "Unclosed end tag at byte offset 4"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("<a  =x>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<a href=x/>", "Unexpected end of name token at byte offset 8"),
    ("<tg-emoji>👍</tg-emoji>", "Invalid custom emoji identifier specified"),
    ("&#55357;", BROKEN),
]
LINK = (("url", "http://a.b/"),)
READ: list[tuple[str, str, list[Entity]]] = [
    ("<b>x</b> y", "x y", [Entity("bold", 0, 1)]),
    ("👍<i>é</i>", "👍é", [Entity("italic", 2, 1)]),
    ("<B>x</>", "x", [Entity("bold", 0, 1)]),
    ("&lt;&nbsp;&#65;&#x41;&amp&quot;", '<&nbsp;AA&"', []),
    ("<a href='a.b'>x</a>", "x", [Entity("text_link", 0, 1, LINK)]),
    ("<a>a.b</a>", "a.b", [Entity("text_link", 0, 3, LINK)]),
    ("<a href='http://localhost'>x</a>", "x", []),
    ("<a href='tg://user?id=5'>x</a>", "x", [Entity("text_mention", 0, 1, (("user", {"id": 5}),))]),
    ("<b></b>x", "x", []),
    (f"&#{'9' * 5000};", f"&#{'9' * 5000};", []),
    ("<tg-time unix='5'>x</tg-time>", "x", [Entity("date_time", 0, 1, (("unix_time", 5),))]),
    ("<pre><code class='language-py'>x</code></pre>", "x", [Entity("pre", 0, 1, (("language", "py"),))]),
    ("<code class='language-py'>x</code>", "x", [Entity("code", 0, 1)]),
    ("<blockquote expandable>x</blockquote>", "x", [Entity("expandable_blockquote", 0, 1)]),
    ("<u><b>x</b></u>", "x", [Entity("bold", 0, 1), Entity("underline", 0, 1)]),
    ("<tg-spoiler>x</tg-spoiler>", "x", [Entity("spoiler", 0, 1)]),
]
LINKS = [
    ("HTTP://A.B:80/?Q", "http://a.b:80/?Q"),
    ("a.b?q=1", "http://a.b/?q=1"),
    ("http://u:p@a.b", "http://u:p@a.b/"),
    ("a.b/ c", "http://a.b/%20c"),
    ("сайт.рф", "http://сайт.рф/"),
    ("tg:foo", "tg://foo/"),
    (f"tg://user?id={'9' * 5000}", f"tg://user?id={'9' * 5000}"),
    ("a.b:99999", None),
    ("ftp://a.b", None),
    ("tel:123", None),
    ("http://a b.c", None),
    ("localhost", None),
]
TAGS = ("b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler")
PIECES = st.sampled_from(
    [
        "<",
        ">",
        "</",
        "&",
        ";",
        "<b>",
        "</b>",
        "<a href=",
        "'",
        '"',
        "&#",
        "x41",
        "<span class=",
        "é",
        "👍",
        " ",
    ]
)


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_wrong_html_is_refused_in_telegrams_words(text: str, words: str) -> None:
    """Each mistake has its message, with the place in bytes."""
    with pytest.raises(Refused) as refused:
        parse_html(text)

    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(("text", "plain", "entities"), READ)
def test_html_becomes_text_and_entities(text: str, plain: str, entities: list[Entity]) -> None:
    """Tags become stretches counted in UTF-16 units."""
    assert parse_html(text) == (plain, entities)


@pytest.mark.parametrize(("target", "kept"), LINKS, ids=range(len(LINKS)))
def test_links_are_kept_in_telegrams_form(target: str, kept: str | None) -> None:
    """Names in small letters, a path at least; what is no link is dropped."""
    assert checked_link(target) == kept


@settings(deadline=None)
@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever comes, nothing else is raised, and no entity leaves the text."""
    plain, entities = "", list[Entity]()
    with suppress(Refused):
        plain, entities = parse_html(text)

    length = len(plain.encode("utf-16-le")) // 2
    assert all(0 <= entity.offset < entity.end <= length for entity in entities)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(TAGS), st.text(alphabet="aé👍س\n", min_size=1)), max_size=5))
def test_offsets_lead_to_the_marked_words(parts: list[tuple[str, str]]) -> None:
    """Cutting the text at an entity gives what stood between its tags."""
    plain, entities = parse_html("".join(f"x<{tag}>{text}</{tag}>" for tag, text in parts))
    units = plain.encode("utf-16-le")

    cut = [units[2 * entity.offset : 2 * entity.end].decode("utf-16-le") for entity in entities]

    assert cut == [text for _, text in parts]
