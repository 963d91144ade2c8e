"""People who press buttons until they say stop, and a ledger of what they got."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from bot.content.content import Content
from bot.core.flow import Line
from bot.core.turn import Screen
from bot.sandbox import Happening, Kind, Message, Person, Sandbox

PATIENCE = 100.0
STOP = ":stop:"


def farewells(content: Content) -> frozenset[str]:
    """Return the one thing that is said after stop, in each language."""
    screens = (Screen((Line("common-stopped"),), (), lang) for lang in content.texts.langs)
    return frozenset(content.renderer.page(screen).text for screen in screens)


def carried(message: Message, *, stop: bool) -> list[str]:
    """Return what the buttons of *message* carry: those that stop, or the others."""
    data = [str(key["callback_data"]) for row in message.rows for key in row if "callback_data" in key]
    return [one for one in data if (STOP in one) is stop]


@dataclass(slots=True)
class Ledger:
    """Everything the bot did, as it happens.

    Attributes:
        sandbox: Where it happens.
        farewells: What is said after stop.
        sent: New messages, by chat.
        after_stop: What came into a chat after its stop had been confirmed.
        answered: Presses that were answered.
        stopped: Chats in which stop was confirmed.
    """

    sandbox: Sandbox
    farewells: frozenset[str]
    sent: Counter[int] = field(default_factory=Counter)
    after_stop: Counter[int] = field(default_factory=Counter)
    answered: set[str] = field(default_factory=set)
    stopped: set[int] = field(default_factory=set)
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def run(self) -> None:
        """Write, until cancelled."""
        feed = self.sandbox.world.feed
        seen = feed.last
        while True:
            for happening in feed.after(seen):
                seen = happening.number
                self._note(happening)
            async with self._changed:
                self._changed.notify_all()
            if feed.last == seen:
                await feed.bell.wait()

    def _note(self, happening: Happening) -> None:
        if happening.kind is Kind.ANSWERED and happening.answer:
            self.answered.add(happening.answer.query_id)
        if happening.kind is Kind.SENT:
            self.sent[happening.chat_id] += 1
        if happening.kind in (Kind.SENT, Kind.EDITED):
            if happening.chat_id in self.stopped:
                self.after_stop[happening.chat_id] += 1
            elif happening.message and happening.message.text in self.farewells:
                self.stopped.add(happening.chat_id)

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until it is *true*."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(true)


@dataclass(slots=True)
class Visitor:
    """Somebody who presses what they find, each press after the one before was answered.

    Attributes:
        person: Who.
        ledger: What they got.
        chance: What they press.
        pressed: Their presses.
        messages: How many messages they are owed.
    """

    person: Person
    ledger: Ledger
    chance: Random
    pressed: list[str] = field(default_factory=list)
    messages: int = 0

    async def arrive(self) -> None:
        """Say hello and see the first screen."""
        self.messages += 1
        await self.person.send("/start")
        await self.ledger.until(lambda: self.ledger.sent[self.person.id] >= self.messages)

    async def look_around(self, presses: int, messages: int) -> None:
        """Press so many buttons, and write so many messages in between."""
        writes = set(self.chance.sample(range(presses), messages))
        for number in range(presses):
            if number in writes:
                await self.arrive()
            await self._press(self.chance.choice(carried(self._screen, stop=False)))

    async def leave(self, *, typing: bool) -> None:
        """Say stop, by a word or by the button, and see it confirmed."""
        if typing:
            self.messages += 1
            await self.person.send("stop")
            await self.ledger.until(lambda: self.person.id in self.ledger.stopped)
        else:
            # Impatiently: whatever the first press does, nothing may come after the second.
            screen = self._screen
            self.pressed.append(await self.person.press(carried(screen, stop=False)[0], message=screen))
            await self._press(carried(screen, stop=True)[0])

    @property
    def _screen(self) -> Message:
        return self.person.screen

    async def _press(self, data: str) -> None:
        self.pressed.append(await self.person.press(data, message=self._screen))
        await self.ledger.until(lambda: self.pressed[-1] in self.ledger.answered)
