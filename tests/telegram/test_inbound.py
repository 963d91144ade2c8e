"""What a raw update means for us."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.engine import advance
from bot.core.inputs import Begin, Blocked, Command, InGroup, Input, Other, Press, Said, Stop, Unreadable
from bot.core.language import choose
from bot.core.place import Place, encode
from bot.core.understood import Crisis, CrisisTier, Nothing, Topics
from bot.core.understood import Stop as StopWords
from bot.telegram.inbound import Reader, Received, typed
from tests.telegram.parts import CATALOGUE, understand

Json = dict[str, Any]

READER = Reader("OurBot", CATALOGUE.commands, understand)
PERSON: Json = {"id": 7, "is_bot": False, "first_name": "Robin", "language_code": "fa"}
PRIVATE: Json = {"id": 7, "type": "private"}
GROUP: Json = {"id": -5, "type": "supergroup"}
PLACE = Place("look", "offer", "yes", "en", "aa")


def message(chat: Json = PRIVATE, **content: object) -> Json:
    """Return an update with a message."""
    return {"update_id": 1, "message": {"message_id": 3, "from": PERSON, "chat": chat, "date": 1, **content}}


def press(chat: Json = PRIVATE, date: int = 1, **content: object) -> Json:
    """Return an update with a press."""
    pressed = {"message_id": 3, "chat": chat, "date": date}
    return {"update_id": 1, "callback_query": {"id": "q", "from": PERSON, "message": pressed, **content}}


def member(status: str, chat: Json = PRIVATE) -> Json:
    """Return an update that tells what became of the bot in a chat."""
    return {
        "update_id": 1,
        "my_chat_member": {"chat": chat, "from": PERSON, "new_chat_member": {"status": status}},
    }


def incoming(update: object) -> Input | None:
    """Return what the person did."""
    received = READER(update)
    return received.incoming if received else None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("/start", Begin()),
        ("/START", Begin()),
        ("/start@ourbot", Begin()),
        ("/start key_reframe__fa", Begin("key_reframe__fa")),
        ("/start no link at all", Begin()),
        ("/start end it", Said(Crisis(CrisisTier.ALARM))),
        ("/stop", Stop()),
        ("/Stop@OurBot", Stop()),
        ("/stop please", Stop()),
        ("  /stop\nnow ", Stop()),
        ("/parar", Stop()),
        ("/look", Command("look")),
        ("/look first", Said(Topics(("idea.first",), True))),
        ("/look@OurBot end it", Said(Crisis(CrisisTier.ALARM))),
        ("/look stop", Said(StopWords())),
        ("/look something else", Command("look")),
        ("/unheard_of", Command("unheard_of")),
        ("stop", Said(StopWords())),
        ("hello", Said(Nothing())),
        ("/", Said(Nothing())),
        ("//stop", Said(Nothing())),
        ("/ստոպ", Said(Nothing())),
    ],
)
def test_text_in_a_private_chat(text: str, meant: Input) -> None:
    """Commands come in many shapes; everything else is understood by its words."""
    assert incoming(message(text=text)) == meant


def test_the_words_travel_no_further() -> None:
    """What comes out holds no text, no name and nothing else of the update."""
    received = READER(message(text="a secret thought"))

    assert received == Received(1, 7, 7, True, 3, phone="fa", incoming=Said(Nothing()))
    assert "secret" not in repr(received)


@pytest.mark.parametrize(
    ("update", "meant"),
    [
        (message(photo=[{"file_id": "x"}]), Other()),
        (message(voice={"file_id": "x"}), Other()),
        (message(sticker={"emoji": "x"}), Other()),
        (message(photo=[{}], caption="stop"), Said(StopWords())),
        (message(text="/stop", forward_origin={"type": "user"}), Said(Nothing())),
        (message(text="end it", forward_origin={"type": "user"}), Said(Crisis(CrisisTier.ALARM))),
        (message(pinned_message={"message_id": 2}), None),
        (message(new_chat_title="x"), None),
        (message(text=""), None),
        (
            message(text="hi")
            | {"message": message(text="hi")["message"] | {"from": PERSON | {"is_bot": True}}},
            None,
        ),
        ({"update_id": 1, "edited_message": message(text="stop")["message"]}, None),
        ({"update_id": 1, "channel_post": message(text="/start")["message"]}, None),
        (message({"id": -9, "type": "channel"}, text="/start"), None),
        (member("kicked"), Blocked()),
        (member("member"), None),
        (member("kicked", GROUP), None),
        ({"update_id": 1}, None),
        ({}, None),
        (None, None),
        ([message(text="hi")], None),
    ],
)
def test_other_updates(update: object, meant: Input | None) -> None:
    """What is not for us leads to nothing."""
    assert incoming(update) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("/start@OurBot", InGroup()),
        ("/STOP@ourbot now", InGroup()),
        ("/look", InGroup()),
        ("/start", InGroup()),
        ("/look@OtherBot", None),
        ("/weather", None),
        ("stop", None),
        ("@OurBot hello", None),
    ],
)
def test_text_in_a_group(text: str, meant: Input | None) -> None:
    """A command of ours gets one line; words in a group are not even looked at."""
    assert incoming(message(GROUP, text=text)) == meant


@pytest.mark.parametrize(
    ("update", "meant", "editable"),
    [
        (press(data=encode(PLACE)), Press(PLACE), True),
        (press(data=encode(PLACE), date=0), Press(PLACE), False),
        (press(data="2:anything"), Unreadable(), True),
        (press(data=None), Unreadable(), True),
        (press(game_short_name="x"), Unreadable(), True),
        (press(GROUP, data=encode(PLACE)), None, False),
        (
            press(data=encode(PLACE)) | {"callback_query": {"id": "q", "from": PERSON, "data": "x"}},
            None,
            False,
        ),
        ({"callback_query": {"id": "q", "inline_message_id": "i", "data": encode(PLACE)}}, None, False),
        ({"update_id": "one", "callback_query": {"id": "q", "from": 7, "message": []}}, None, False),
    ],
)
def test_every_press_keeps_what_it_takes_to_answer_it(
    update: Json, meant: Input | None, editable: bool
) -> None:
    """Read or not, ours or not, the press comes with its id."""
    received = READER(update)

    assert received is not None
    assert (received.query, received.incoming, received.editable) == ("q", meant, editable)


# Shapes that a field may take where another was expected.
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
GOOD = [
    message(text="/start"), message(GROUP, text="/look@OurBot"), message(caption="stop", photo=[]),
    press(data=encode(PLACE)), press(date=0, data="x"), member("kicked"),
]  # fmt: skip


def paths(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the way to each field of *value*."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key)
            yield from paths(inner, (*path, key))


def changed(value: Json, path: tuple[str, ...], odd: object) -> Json:
    """Return *value* with *odd* where *path* leads."""
    head, *rest = path
    return value | {head: changed(value[head], tuple(rest), odd) if rest else odd}


@st.composite
def mutated(draw: st.DrawFn) -> Json:
    """Return a good update in which up to three fields have become something else."""
    update: Json = draw(st.sampled_from(GOOD))
    for _ in range(draw(st.integers(1, 3))):
        update = changed(update, draw(st.sampled_from(sorted(paths(update)))), draw(ODD))
    return update


@settings(max_examples=600, deadline=None, derandomize=True)
@given(mutated() | ODD)
def test_a_malformed_update_is_never_an_error(update: object) -> None:
    """Whatever has become of an update, it is read, or it is passed over."""
    received = READER(update)

    assert received is None or isinstance(received, Received)


def payloads(count: int) -> Iterator[str]:
    """Yield callback_data: some good, most damaged, some random, the same every time."""
    chance = random.Random(20_261_122)
    good = [
        encode(Place(flow.id, step.id, option.id, lang, step.mark, "0"))
        for flow in CATALOGUE.flows.values()
        for step, option in flow.edges()
        for lang in ("en", "fa", "xx")
    ]
    for _ in range(count):
        data = list(chance.choice(good))
        for _ in range(chance.randrange(4)):
            at = chance.randrange(len(data) + 1)
            match chance.randrange(4):
                case 0:
                    data[at : at + 1] = []
                case 1:
                    data[at:at] = chr(chance.randrange(1, 0x3000))
                case 2:
                    data[at : at + 1] = chance.choice("abcdefghijklmnopqrstuvwxyz0123456789:.-_")
                case _:
                    data = [
                        chr(chance.choice((chance.randrange(128), 0x1F600)))
                        for _ in range(chance.randrange(80))
                    ]
        yield "".join(data)


def test_a_hundred_thousand_payloads_each_lead_somewhere() -> None:
    """From any bytes behind a button, the engine comes to a screen."""
    seen = set()
    for data in payloads(100_000):
        received = READER(press(data=data))
        assert received is not None
        assert received.incoming is not None
        carried = received.incoming.place.lang if isinstance(received.incoming, Press) else ""
        turn = advance(CATALOGUE, received.incoming, choose(CATALOGUE.langs, carried, phone=received.phone))
        assert turn.screen is not None
        seen.add((type(received.incoming), turn.screen.lines[0].text))

    assert len(seen) > 10


@pytest.mark.parametrize(
    ("update", "phone"),
    [
        (message(text="hello"), "fa"),
        (message(caption="hello"), "fa"),
        (message(text="/pattern i always joke"), "fa"),
        (message(text="/stop"), None),
        (message(text="/start "), None),
        (message(photo=[]), None),
        (press(data="x"), None),
        ({"message": {"text": "no sender"}}, ""),
        ("nonsense", None),
    ],
)
def test_words_that_were_typed_are_told_from_everything_else(update: object, phone: str | None) -> None:
    """For words alone the lists are read; a bare command and a press need none of them."""
    assert typed(update) == phone
