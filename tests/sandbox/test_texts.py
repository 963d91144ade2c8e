"""Texts come back as Telegram stores them."""

from typing import Any

import pytest

from bot.sandbox import Person
from bot.sandbox.autodetect import found_entities
from tests.sandbox.caller import Caller

FOUND = [
    ("hi /start@sandbox_bot!", [("bot_command", 3, 18)]),
    ("/a/b //x", []),
    ("👍 @someone #tag $USD", [("mention", 3, 8), ("hashtag", 12, 4), ("cashtag", 17, 4)]),
    ("see https://example.com/x. Or (example.org).", [("url", 4, 21), ("url", 31, 11)]),
    ("write to a@b.co", [("email", 9, 6)]),
    ("U.S.A, e.g. 12:30 or http://a.b/", []),
]


@pytest.mark.parametrize(("text", "entities"), FOUND)
def test_commands_links_and_names_are_found(text: str, entities: list[tuple[str, int, int]]) -> None:
    """What Telegram marks by itself is marked."""
    found = sorted((entity.offset, entity.length, entity.type) for entity in found_entities(text))

    assert [(kind, offset, length) for offset, length, kind in found] == entities


@pytest.mark.parametrize(
    ("text", "stored", "entities"),
    [
        (" \n x <b>y</b> \n", "x y", [("bold", 2, 1)]),
        ("  <b> y</b>", " y", [("bold", 0, 2)]),
        ("<b>a</b><b>b</b>", "ab", [("bold", 0, 2)]),
        ("<b>a<code>b</code></b>", "ab", [("bold", 0, 1), ("code", 1, 1)]),
        ("<code>/start</code> /stop", "/start /stop", [("code", 0, 6), ("bot_command", 7, 5)]),
        ("<b>/stop</b>", "/stop", [("bot_command", 0, 5), ("bold", 0, 5)]),
    ],
)
async def test_a_sent_text_is_trimmed_and_marked(
    call: Caller, person: Person, text: str, stored: str, entities: list[tuple[str, int, int]]
) -> None:
    """White space goes, styles are joined, and nothing is found inside code."""
    sent = await call.result("sendMessage", chat_id=person.id, text=text, parse_mode="HTML")

    found = [(entity["type"], entity["offset"], entity["length"]) for entity in sent.get("entities", [])]
    assert (sent["text"], found) == (stored, entities)


MARKDOWN = [
    ("MarkdownV2", r"*b* _i_ __u__ ~s~", "b i u s", ["bold", "italic", "underline", "strikethrough"]),
    ("MarkdownV2", r"||p|| `c` \.", "p c .", ["spoiler", "code"]),
    ("MarkdownV2", "[x](http://a.b/c)", "x", ["text_link"]),
    ("Markdown", "*b* _i_ `c` [x](a.b) 1.5", "b i c x 1.5", ["bold", "italic", "code", "text_link"]),
]


@pytest.mark.parametrize("case", MARKDOWN, ids=range(len(MARKDOWN)))
async def test_both_markdowns_are_read(
    call: Caller, person: Person, case: tuple[str, str, str, list[str]]
) -> None:
    """Bots that write Markdown get their entities."""
    mode, text, stored, kinds = case
    sent = await call.result("sendMessage", chat_id=person.id, text=text, parse_mode=mode)

    assert (sent["text"], [entity["type"] for entity in sent["entities"]]) == (stored, kinds)


async def test_a_message_reflects_how_it_was_sent(call: Caller, person: Person) -> None:
    """Preview options, protection, replies and entities come back."""
    asked: dict[str, Any] = {
        "text": "x y",
        "entities": [{"type": "bold", "offset": 2, "length": 1}],
        "link_preview_options": {"is_disabled": True},
        "protect_content": True,
        "disable_notification": True,
        "reply_parameters": {"message_id": person.messages[0].id},
    }
    sent = await call.result("sendMessage", chat_id=person.id, **asked)

    assert sent["entities"] == asked["entities"]
    assert sent["link_preview_options"] == {"is_disabled": True}
    assert sent["has_protected_content"] is True
    assert sent["reply_to_message"]["text"] == "/start"


async def test_people_are_mentioned_by_number_if_they_are_known(call: Caller, person: Person) -> None:
    """The mention carries who they are; one of a stranger is dropped."""
    text = f"<a href='tg://user?id={person.id}'>you</a> <a href='tg://user?id=7'>them</a>"
    sent = await call.result("sendMessage", chat_id=person.id, text=text, parse_mode="HTML")

    mention = {"type": "text_mention", "offset": 0, "length": 3, "user": person.profile.as_json()}
    assert sent["entities"] == [mention]


async def test_null_is_a_text_as_it_is_for_telegram(call: Caller, person: Person) -> None:
    """JSON's null arrives as the word."""
    sent = await call.result("sendMessage", chat_id=person.id, text=None)

    assert sent["text"] == "null"
