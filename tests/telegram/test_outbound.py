"""How things are said when Telegram is in the way."""

import asyncio
from dataclasses import dataclass, field

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.content.page import Page
from bot.core.inputs import Press, Unreadable
from bot.core.place import Place
from bot.core.turn import Delivery
from bot.telegram.calls import Calls, Fate, Outcome, meaning
from bot.telegram.failures import NotSent, TooMany, Unknown
from bot.telegram.inbound import Received
from bot.telegram.ordering import Ticket
from bot.telegram.outbound import LONGEST_PAUSE, Outbound, Saying
from bot.telegram.slots import Slots

PAGE = Page("words")
PRESS = Received(1, 7, 7, True, 3, "q", True, incoming=Press(Place("look", "offer", "yes", "en", "aa")))
DONE = Outcome(Fate.DONE)
SENT = Outcome(Fate.DONE, 9)


def ended(fate: Fate, seconds: float = 0.0) -> Outcome:
    """Return an outcome."""
    return Outcome(fate, seconds=seconds)


@dataclass
class FakeCalls(Calls):
    """Calls that end as scripted, and then well."""

    edits: list[Outcome] = field(default_factory=list)
    sends: list[Outcome] = field(default_factory=list)
    made: list[str] = field(default_factory=list)

    async def send(self, chat: int, page: Page, *, silent: bool = False) -> Outcome:
        """Pretend to send."""
        self.made.append("send")
        return self.sends.pop(0) if self.sends else SENT

    async def edit(self, chat: int, message: int, page: Page) -> Outcome:
        """Pretend to edit."""
        self.made.append("edit")
        return self.edits.pop(0) if self.edits else DONE

    async def take_buttons_off(self, chat: int, message: int) -> Outcome:
        """Pretend to take buttons off."""
        self.made.append(f"clear {message}")
        return DONE

    async def answer(self, query: str) -> Outcome:
        """Pretend to answer a press."""
        self.made.append("answer")
        return DONE


@dataclass(slots=True)
class Stage:
    """An outbound with everything around it."""

    calls: FakeCalls = field(default_factory=FakeCalls)
    now: float = 1_000.0
    pauses: list[float] = field(default_factory=list)
    forgotten: list[int] = field(default_factory=list)
    stop_during_pause: bool = False
    ticket: Ticket = field(init=False)
    outbound: Outbound = field(init=False)

    def __post_init__(self) -> None:
        """Put it together."""
        self.outbound = Outbound(self.calls, self.forget, lambda: self.now)
        self.another(PRESS)

    def another(self, received: Received) -> None:
        """Let another update be on its way."""
        self.ticket = Ticket(received, Slots(1), self.wait)

    async def wait(self, _woken: asyncio.Event, seconds: float) -> None:
        """Let time pass."""
        self.pauses.append(seconds)
        self.now += seconds
        if self.stop_during_pause:
            self.ticket.overrule()

    async def forget(self, person: int) -> None:
        """Note who is forgotten."""
        self.forgotten.append(person)

    async def say(self, delivery: Delivery = Delivery.EDIT, clear: int | None = None) -> int | None:
        """Say the page in answer to the update under way."""
        return await self.outbound.say(Saying(self.ticket.received, PAGE, delivery, clear), self.ticket)


@pytest.fixture
def stage() -> Stage:
    """Return a stage where everything goes well until it is told otherwise."""
    return Stage()


async def test_an_edit_is_one_call(stage: Stage) -> None:
    """And the screen stands in the pressed message."""
    assert (await stage.say(), stage.calls.made) == (3, ["edit"])


async def test_an_edit_that_changes_nothing_is_fine(stage: Stage) -> None:
    """A duplicate press repeats the same edit."""
    stage.calls.edits = [ended(Fate.SAME)]

    assert (await stage.say(), stage.calls.made) == (3, ["edit"])


async def test_a_lost_message_is_followed_by_a_new_one(stage: Stage) -> None:
    """The screen stands there then."""
    stage.calls.edits = [ended(Fate.LOST)]

    assert (await stage.say(), stage.calls.made) == (9, ["edit", "send"])


async def test_buttons_are_taken_off_before_anything_is_said(stage: Stage) -> None:
    """Of the message that was named."""
    assert (await stage.say(Delivery.SEND, clear=4), stage.calls.made) == (9, ["clear 4", "send"])


@pytest.mark.parametrize("fate", [Fate.UNKNOWN, Fate.NOT_SENT])
async def test_an_edit_is_tried_once_more(stage: Stage, fate: Fate) -> None:
    """Twice the same edit is one edit; a third try is for the next press."""
    stage.calls.edits = [ended(fate), ended(fate)]

    assert (await stage.say(), stage.calls.made) == (None, ["edit", "edit"])


@pytest.mark.parametrize(("fate", "made"), [(Fate.NOT_SENT, ["send", "send"]), (Fate.UNKNOWN, ["send"])])
async def test_a_message_is_tried_again_only_if_it_surely_was_not_sent(
    stage: Stage, fate: Fate, made: list[str]
) -> None:
    """Nobody gets the same message twice because a connection broke."""
    stage.calls.sends = [ended(fate)]
    await stage.say(Delivery.SEND)

    assert stage.calls.made == made


async def test_a_pause_is_kept_and_then_the_thing_is_said(stage: Stage) -> None:
    """Telegram's word for how long is taken."""
    stage.calls.edits = [ended(Fate.PAUSE, 7.0)]

    assert (await stage.say(), stage.calls.made, stage.pauses) == (3, ["edit", "edit"], [7.0])


async def test_a_pause_concerns_only_that_chat(stage: Stage) -> None:
    """Somebody else is answered at once; the same person waits for what is left."""
    stage.calls.edits = [ended(Fate.PAUSE, 60.0)]
    await stage.say()
    stage.another(Received(2, 8, 8, True, 3, "q", True, incoming=Unreadable()))
    other = await stage.say()
    stage.now += 50.0
    stage.another(PRESS)
    same = await stage.say()

    assert (other, same, stage.pauses) == (3, 3, [10.0])


async def test_too_long_a_pause_is_not_waited_for(stage: Stage) -> None:
    """An answer that comes much later than the press is worth less than the next press."""
    stage.calls.edits = [ended(Fate.PAUSE, LONGEST_PAUSE + 1)]

    assert (await stage.say(), stage.calls.made, stage.pauses) == (None, ["edit"], [])


async def test_nothing_is_said_after_a_stop_that_came_meanwhile(stage: Stage) -> None:
    """Neither after a pause nor in place of a lost message."""
    stage.stop_during_pause = True
    stage.calls.edits = [ended(Fate.PAUSE, 7.0)]
    paused = await stage.say()
    stage.another(PRESS)
    stage.ticket.overrule()

    assert (paused, await stage.say(), stage.calls.made) == (None, None, ["edit"])


async def test_who_is_gone_is_forgotten(stage: Stage) -> None:
    """In a private chat; a group that throws us out says nothing about the person."""
    stage.calls.sends = [ended(Fate.GONE), ended(Fate.GONE)]
    await stage.say(Delivery.SEND)
    stage.another(Received(2, 8, -5, private=False, message=3))
    await stage.say(Delivery.SEND)

    assert stage.forgotten == [7]


async def test_pauses_do_not_pile_up(stage: Stage) -> None:
    """Of chats whose pause is over nothing is kept in the long run."""
    for person in range(3_000):
        stage.calls.edits = [ended(Fate.PAUSE, LONGEST_PAUSE + 1)]
        stage.another(Received(2, person, person, True, 3, "q", True, incoming=Unreadable()))
        await stage.say()
        stage.now += 1.0

    assert len(stage.outbound._pauses) <= 1_000


@pytest.mark.parametrize(
    ("error", "fate"),
    [
        (TooMany(3.0), Fate.PAUSE),
        (NotSent("x"), Fate.NOT_SENT),
        (Unknown("x"), Fate.UNKNOWN),
        (TimedOut(), Fate.UNKNOWN),
        (NetworkError("Bad Gateway (502)"), Fate.UNKNOWN),
        (TelegramError("x"), Fate.UNKNOWN),
        (Forbidden("Forbidden: bot was blocked by the user"), Fate.GONE),
        (Forbidden("Forbidden: user is deactivated"), Fate.GONE),
        (ChatMigrated(-100), Fate.GONE),
        (InvalidToken(), Fate.REFUSED),
        (BadRequest("Bad Request: chat not found"), Fate.GONE),
        (
            BadRequest("Bad Request: message is not modified: specified new message content and ..."),
            Fate.SAME,
        ),
        (BadRequest("Bad Request: query is too old and response timeout expired or ..."), Fate.LATE),
        (BadRequest("Bad Request: message to edit not found"), Fate.LOST),
        (BadRequest("Bad Request: message can't be edited"), Fate.LOST),
        (BadRequest("Bad Request: MESSAGE_ID_INVALID"), Fate.LOST),
        (BadRequest("Bad Request: there is no text in the message to edit"), Fate.LOST),
        (BadRequest("Bad Request: can't parse entities: Unsupported start tag"), Fate.REFUSED),
    ],
)
def test_each_answer_of_telegram_has_one_meaning(error: TelegramError, fate: Fate) -> None:
    """The library's error for a bad request is a network error too; it is not treated as one."""
    assert meaning(error).fate is fate
