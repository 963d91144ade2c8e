"""What the bot did in each chat, as it happened, and everything of it that must never happen."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import takewhile

from bot.core.errors import UnreadableButton
from bot.core.place import LANGUAGE, decode
from bot.sandbox import Happening, Kind, Message, Sandbox

PATIENCE = 120.0
_NOW_AND_THEN = 0.5
Standing = tuple[str, str]
ANYTHING = ("*", "*")


def carried(message: Message) -> dict[str, str]:
    """Return what the buttons of *message* carry, by the choice they mean."""
    found = {}
    for row in message.rows:
        for key in row:
            try:
                data = str(key["callback_data"])
                found[decode(data).choice] = data
            except (KeyError, UnreadableButton):
                continue
    return found


def standing(message: Message) -> Standing:
    """Return the flow and step that *message* shows, by its buttons; empty if it has none of ours."""
    choices = carried(message)
    if not choices:
        return "", ""
    place = decode(next(iter(choices.values())))
    # The buttons of the languages stand where they lead to.
    listed = any(choice.startswith(LANGUAGE) for choice in choices)
    return place.flow, "start" if listed else place.step


@dataclass(frozen=True, slots=True)
class Dose:
    """A dose that arrived: at whom, and what the clock showed."""

    person: int
    at: datetime


@dataclass(slots=True)
class Chat:
    """One chat, as somebody sees it who waits.

    Attributes:
        screens: What was said, with its number and where it stands.
        ending: Whether the last thing the person said was an end: a stop, or yes to forgetting.
        ended: Whether that was confirmed.
    """

    screens: list[tuple[int, Standing, Message]] = field(default_factory=list)
    ending: bool = False
    ended: bool = False


@dataclass(slots=True)
class Ledger:
    """Everything the bot did.

    Attributes:
        sandbox: Where it happens.
        farewells: What is said after stop.
        now: The clock of the bot.
        doses: Those that arrived.
        wrong: How often something happened that must not.
        repeated: What was said once more after an end, because a kill had cut its confirmation to Telegram off.
        answered: Presses that were answered.
        cut_off: Updates that waited when a bot was killed: Telegram may deliver again what was answered.
    """

    sandbox: Sandbox
    farewells: frozenset[str]
    now: Callable[[], datetime]
    doses: list[Dose] = field(default_factory=list)
    wrong: Counter[str] = field(default_factory=Counter)
    repeated: Counter[str] = field(default_factory=Counter)
    answered: set[str] = field(default_factory=set)
    cut_off: set[int] = field(default_factory=set)
    chats: defaultdict[int, Chat] = field(default_factory=lambda: defaultdict(Chat))
    written: int = 0
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def run(self) -> None:
        """Write, until cancelled."""
        feed = self.sandbox.world.feed
        while True:
            for happening in feed.after(self.written):
                self.written = happening.number
                self._note(happening)
            async with self._changed:
                self._changed.notify_all()
            if feed.last == self.written:
                await feed.bell.wait()

    def asks(self, person: int, *, ending: bool = False) -> int:
        """Note that *person* does something now, and return the number of what happened last."""
        chat = self.chats[person]
        chat.ending, chat.ended = ending, False
        return self.sandbox.world.feed.last

    def _note(self, happening: Happening) -> None:
        if happening.kind is Kind.ANSWERED and happening.answer:
            self.answered.add(happening.answer.query_id)
        if happening.kind in (Kind.SENT, Kind.EDITED) and happening.message:
            self._note_screen(happening, happening.message)

    def _note_screen(self, happening: Happening, message: Message) -> None:
        chat, stands = self.chats[happening.chat_id], standing(message)
        farewell = message.text in self.farewells
        end = farewell or stands == ("my-data", "erased")
        if happening.kind is Kind.SENT and stands[0] == "doses" and stands[1].startswith(("sent-", "still")):
            self.doses.append(Dose(happening.chat_id, self.now()))
            self.wrong["dose after an end"] += chat.ended
        elif chat.ended:
            what = f"{'confirmed again' if end else 'late answer'}, {happening.kind} {stands}"
            (self.repeated if self._comes_again(happening.chat_id) else self.wrong)[what] += 1
        if end and chat.ending:
            chat.ended = True
        chat.screens.append((happening.number, ("", "farewell") if farewell else stands, message))

    def killed(self) -> None:
        """Note that a bot was killed just now."""
        self.cut_off |= {update.id for update in self.sandbox.world.queue.pending()}

    def _comes_again(self, person: int) -> bool:
        waiting = (update.id for update in self.sandbox.world.queue.pending() if update.lane[1] == person)
        return any(update in self.cut_off for update in waiting)

    def shown(
        self, person: int, after: int, where: Standing, inside: Message | None = None
    ) -> Message | None:
        """Return the newest message in which *person* was shown *where*, later than *after*.

        Args:
            person: Who.
            after: The number of what happened last before.
            where: Flow and step.
            inside: The message that this is to take the place of, if any.
        """
        later = takewhile(lambda screen: screen[0] > after, reversed(self.chats[person].screens))
        return next(
            (
                message
                for _, stands, message in later
                if where in (stands, ANYTHING) and (inside is None or inside.id == message.id)
            ),
            None,
        )

    async def shows(self, person: int, after: int, where: Standing, inside: Message | None = None) -> Message:
        """Return the message in which *person* is shown *where*; see `shown`."""
        await self.until(lambda: self.shown(person, after, where, inside) is not None)
        message = self.shown(person, after, where, inside)
        assert message
        return message

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until it is *true*; looked at whenever something happens, and now and then besides."""
        async with asyncio.timeout(PATIENCE):
            while not true():
                await self.grows(_NOW_AND_THEN)

    async def grows(self, within: float) -> bool:
        """Wait until anything happens; False if nothing does *within* so many seconds."""
        before = self.written
        try:
            async with asyncio.timeout(within), self._changed:
                await self._changed.wait_for(lambda: self.written > before)
        except TimeoutError:
            return False
        return True
