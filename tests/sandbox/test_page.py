"""The chat page's server side: files, guard, and the live connection."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSServerHandshakeError

from bot.sandbox import Clock, Panel, PanelContent, Sandbox
from bot.sandbox.page import FILES
from tests.sandbox.caller import Caller
from tests.sandbox.conftest import START
from tests.sandbox.echo import echoing

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
<style>@media (prefers-color-scheme: dark) {}</style></svg>"""


async def _stored(person_id: int) -> PanelContent:
    return PanelContent(
        lines=["Nothing."], pairs=[("person", str(person_id)), ("due", "2027-01-18 09:30:00+00:00")]
    )


async def _where(_person_id: int) -> PanelContent:
    return PanelContent(svg=DRAWING, caption="Here.")


PANELS = (Panel("stored", "Stored about you", _stored), Panel("where", "Where you are", _where))


class Phone:
    """The page's end of the live connection."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self._socket = socket

    async def hear(self, kind: str) -> dict[str, Any]:
        """Return the next thing of a kind; others are passed over."""
        while True:
            said: dict[str, Any] = await self._socket.receive_json(timeout=10)
            if said["kind"] == kind:
                return said

    async def say(self, **words: object) -> None:
        """Do something."""
        await self._socket.send_json(words)

    async def mumble(self, words: str) -> None:
        """Send what is not even JSON."""
        await self._socket.send_str(words)


@asynccontextmanager
async def phone_of(sandbox: Sandbox, **query: str) -> AsyncIterator[Phone]:
    """Open a page."""
    address = f"{sandbox.url}page/live"
    async with (
        ClientSession() as session,
        session.ws_connect(address, params=query, headers={"Origin": sandbox.api_url}) as socket,
    ):
        yield Phone(socket)


@pytest.fixture
async def stage() -> AsyncIterator[Sandbox]:
    """A sandbox with panels and a bot."""
    async with Sandbox(clock=Clock(START), panels=PANELS) as running, echoing(running):
        yield running


async def test_a_page_learns_everything_at_first(stage: Sandbox) -> None:
    """Who the bot is, who the person is, what to choose from, and each panel's content."""
    async with phone_of(stage, language="fa") as phone:
        hello = await phone.hear("hello")
        stored, where = await phone.hear("panel"), await phone.hear("panel")

    assert hello["bot"]["name"] == "Echo"
    assert hello["bot"]["short_description"] == "Says what you say"
    assert [command["command"] for command in hello["bot"]["commands"]] == ["start", "ground", "stop"]
    assert (hello["language"], hello["now"], hello["messages"], hello["blocked"]) == ("fa", START, [], False)
    assert hello["panels"] == [
        {"id": "stored", "title": "Stored about you"},
        {"id": "where", "title": "Where you are"},
    ]
    assert (stored["lines"], stored["pairs"][0]) == (["Nothing."], ["person", str(hello["person"])])
    assert where["drawing"].startswith("data:image/svg+xml;base64,")
    assert (where["caption"], where["adapts"]) == ("Here.", True)


async def test_a_conversation_is_told_as_it_goes(stage: Sandbox) -> None:
    """Said, sent, waiting, answered, edited; with the calls under the hood."""
    async with phone_of(stage) as phone:
        await phone.say(do="send", text=" /start topic ")
        said, sent = await phone.hear("message"), await phone.hear("message")
        await phone.say(do="press", message=sent["message"]["message_id"], data="stop")
        answered, edited = await phone.hear("answered"), await phone.hear("message")
        calls = await phone.hear("calls")

    assert (said["how"], said["message"]["text"]) == ("said", "/start topic")
    assert (sent["how"], sent["message"]["text"][-5:]) == ("sent", "topic")
    assert (answered["text"], answered["alert"]) == ("You said stop.", True)
    assert (edited["how"], edited["message"]["text"]) == ("edited", "Now it is stop.")
    assert [call["method"] for call in calls["calls"]] == [
        "sendMessage",
        "answerCallbackQuery",
        "editMessageText",
    ]
    assert [call["ok"] for call in calls["calls"]] == [True, True, True]


async def test_a_page_that_comes_back_is_the_same_person(stage: Sandbox) -> None:
    """The history is there; an unknown number makes a new person of that number."""
    async with phone_of(stage) as phone:
        first = await phone.hear("hello")
        await phone.say(do="send", text="hi")
        await phone.hear("message")
        await phone.hear("message")
    async with phone_of(stage, person=str(first["person"])) as phone:
        again = await phone.hear("hello")
    async with phone_of(stage, person="4242", language="xx") as phone:
        other = await phone.hear("hello")

    assert [message["text"] for message in again["messages"]] == ["hi", "hi"]
    assert (other["person"], other["language"]) == (4242, "en")


async def test_a_phone_has_levers(stage: Sandbox) -> None:
    """Language, block, unblock and the clock."""
    async with phone_of(stage) as phone:
        person = (await phone.hear("hello"))["person"]
        await phone.say(do="language", code="ru")
        await phone.hear("introduced")
        await phone.say(do="block")
        blocked = await phone.hear("blocked")
        await phone.say(do="unblock")
        unblocked = await phone.hear("blocked")
        await phone.say(do="advance", seconds=3600)
        moved = await phone.hear("time")

    assert stage.world.people[person].language_code == "ru"
    assert (blocked["blocked"], unblocked["blocked"]) == (True, False)
    assert moved["now"] == START + 3600


async def test_nonsense_from_a_page_is_passed_over(stage: Sandbox) -> None:
    """The connection stays, and nothing happens."""
    async with phone_of(stage) as phone:
        await phone.mumble("{")
        await phone.mumble("[]")
        for nonsense in (
            {"do": "press", "message": 99, "data": "x"},
            {"do": "dance"},
            {"do": "send", "text": " "},
        ):
            await phone.say(**nonsense)
        await phone.say(do="send", text="hi")
        said = await phone.hear("message")
        await phone.say(do="press", message=said["message"]["message_id"], data="no such button")
        echoed = await phone.hear("message")

    assert (said["message"]["text"], echoed["message"]["text"]) == ("hi", "hi")


async def test_the_page_may_load_nothing_from_elsewhere(call: Caller) -> None:
    """The policy says so, and no file names another place."""
    async with call.session.get(call.sandbox.url) as answer:
        policy = answer.headers["Content-Security-Policy"]
    texts = [path.read_text() for path in FILES.iterdir() if path.suffix in {".html", ".css", ".js"}]

    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert [
        text for text in texts if re.search(r"""(?:src|href|from|url)\W{1,3}(?:https?:)?//""", text)
    ] == []
    assert [text for text in texts if "innerHTML" in text or "insertAdjacentHTML" in text] == []


@pytest.mark.parametrize(
    ("path", "code"),
    [("page/style.css", 200), ("page/nothing.js", 404), ("page/..%2fpage.py", 404), ("page/file/none", 404)],
)
async def test_only_the_pages_own_files_are_served(call: Caller, path: str, code: int) -> None:
    """Nothing beside them."""
    async with call.session.get(f"{call.sandbox.url}{path}") as answer:
        assert answer.status == code


async def test_other_sites_cannot_listen(call: Caller) -> None:
    """The live connection is for the page alone."""
    for headers in ({"Origin": "http://evil.example"}, {"Host": "evil.example"}, {}):
        with pytest.raises(WSServerHandshakeError):
            await call.session.ws_connect(f"{call.sandbox.url}page/live", headers=headers)


def _colours(theme: str) -> dict[str, str]:
    css = (FILES / "style.css").read_text()
    block = css.split(theme, 1)[1].split("}", 1)[0]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-fA-F]{6})", block))


def _light(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


PAIRS = [
    ("ink", "paper"), ("ink", "sheet"), ("ink", "bubble"), ("mine-ink", "mine"), ("soft", "paper"), ("soft", "sheet"),
    ("soft", "bubble"), ("accent", "sheet"), ("accent", "bubble"), ("accent-ink", "accent"), ("bad", "sheet"),
    ("key-ink", "key-over"), ("focus", "wall"),
]  # fmt: skip


@pytest.mark.parametrize("theme", [":root {", ':root[data-theme="dark"] {', ':root[data-theme="system"] {'])
def test_words_stand_out_from_their_ground(theme: str) -> None:
    """Contrast is at least 4.5 to 1 in every set of colours."""
    colours = _colours(theme)
    ratios = {}
    for pair in PAIRS:
        dark, light = sorted(_light(colours[name]) for name in pair)
        ratios[pair] = (light + 0.05) / (dark + 0.05)

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}
