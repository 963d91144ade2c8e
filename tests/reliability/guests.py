"""People who opt in, press, type, stop and forget, and what must be kept about them by then."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from random import Random
from typing import NamedTuple

from bot.core.kept import Doses, Kept
from bot.core.opt_ins import DAYS, WINDOWS
from bot.core.zones import PLACES, zone
from bot.sandbox import Message, Person
from tests.reliability.gate import Gate
from tests.reliability.ledger import ANYTHING, Ledger, Standing, carried, standing

CANARY = "zeisigunderthebirch"
LANGS = ("de", "fa", "en")
ANCHORS = {"feet": "feet", "hands": "hands", "move": "movement"}
CITIES = tuple((area, place) for area in ("west-europe", "asia", "pacific") for place in PLACES[:3])
FAREWELL = ("", "farewell")


class State(NamedTuple):
    """What is kept about somebody, without the days of it."""

    lang: str = ""
    anchor: str = ""
    doses: tuple[tuple[int, ...], int, str] | None = None


def state_of(kept: Kept) -> State:
    """Return *kept* without the days of it."""
    doses = kept.doses
    return State(kept.lang, kept.anchor, (doses.days, doses.start, doses.zone) if doses else None)


Becomes = Callable[[State], State]


def _same(state: State) -> State:
    return state


def _erased(_: State) -> State:
    return State()


def _without_doses(state: State) -> State:
    return state._replace(doses=None)


def _with(doses: Doses) -> Becomes:
    return lambda state: state._replace(doses=(doses.days, doses.start, doses.zone))


@dataclass(slots=True)
class Turn:
    """Something that was asked for: by which update, what becomes of what is kept, and whether it was seen done."""

    update: int
    becomes: Becomes
    seen: bool = False


@dataclass(slots=True)
class Agreement:
    """A time in which somebody wanted doses, by the clock of the bot."""

    person: int
    doses: Doses
    begun: datetime
    ended: datetime | None = None


@dataclass(slots=True)
class Guest:
    """Somebody who does one thing after another, each after the one before was seen to be done.

    Attributes:
        person: Who.
        ledger: What they got.
        gate: Held while times are changed, so that the clock does not move meanwhile.
        chance: What they do.
        agreements: Where their yes to doses is written down.
        turns: Everything they did that changes what is kept.
        pressed: Their presses.
        done: How many things they have done.
        asked_again: How often a yes of theirs was asked for once more.
    """

    person: Person
    ledger: Ledger
    gate: Gate
    chance: Random
    agreements: list[Agreement]
    turns: list[Turn] = field(default_factory=list)
    pressed: list[str] = field(default_factory=list)
    done: int = 0
    asked_again: int = 0
    _screen: Message | None = None

    async def live(self, over: Callable[[], bool]) -> None:
        """Do this and that until it is *over*."""
        acts: tuple[Callable[[], Awaitable[object]], ...] = (
            self.want_doses, self.want_doses, self.want_doses, self.keep_a_language, self.keep_an_anchor,
            self.wander, self.talk, self.stop, self.change_their_mind, self.forget,
        )  # fmt: skip
        await self.want_doses()
        while not over():
            await self.chance.choice(acts)()
            self.done += 1

    def possible(self, waiting: set[int]) -> list[State]:
        """Return what may be kept now, if the bot has not confirmed the updates *waiting*.

        What was seen to be done is done. What waits is about to be done, or to be done again, in its order.
        """
        states = [self.state]
        for turn in self.turns:
            if turn.update in waiting or not turn.seen:
                states.append(turn.becomes(states[-1]))
        return states

    def told(self, waiting: set[int]) -> str:
        """Return the last things they did, for whoever has to find out what went wrong."""
        known = self.possible(set())[0]
        last = [(turn.update in waiting, turn.seen, turn.becomes(known)) for turn in self.turns[-6:]]
        return f"waits, was seen, would make of {known}: {last}"

    @property
    def state(self) -> State:
        """What is kept about them by all that they have seen to be done."""
        state = State()
        for turn in self.turns:
            if turn.seen:
                state = turn.becomes(state)
        return state

    async def keep_a_language(self) -> None:
        """Ask for a language, and have it kept."""
        lang = self.chance.choice(LANGS)
        await self._send("/mydata", ("my-data", "start"))
        await self._press("lang", ("language", "start"))
        await self._press(f"lang-{lang}", ("language", "chosen"))
        await self._press("keep", ("language", "ask"))
        await self._say_yes(("language", "kept"), lambda state: state._replace(lang=lang))

    async def keep_an_anchor(self) -> None:
        """Have a favourite anchor kept."""
        choice, anchor = self.chance.choice(list(ANCHORS.items()))
        await self._send("/mydata", ("my-data", "start"))
        await self._press("anchor", ("my-data", "anchor"))
        await self._press(choice, ("my-data", "ask"))
        await self._say_yes(("my-data", "start"), lambda state: state._replace(anchor=anchor))

    async def want_doses(self) -> None:
        """Choose days, time and place, and say yes."""
        doses = await self._choose()
        async with self._changing_times(doses):
            await self._say_yes(("doses", "agreed"), _with(doses))

    async def change_their_mind(self) -> None:
        """Say yes to doses and stop at once, without waiting."""
        doses = await self._choose()
        async with self._changing_times(None):
            yes = self._turn(_with(doses), await self._pressing("yes"))
            await self._stop()
            yes.seen = True

    async def _choose(self) -> Doses:
        window = self.chance.choice(list(WINDOWS))
        area, place = self.chance.choice(CITIES)
        await self._send("/doses", ("doses", "start"))
        await self._press("yes", ("doses", "days"))
        await self._press("daily", ("doses", "window"))
        await self._press("after" if window == "afternoon" else window, ("doses", "how"))
        await self._press("place", ("doses", "area"))
        await self._press(area, ("doses", f"in-{area}"))
        await self._press(place, ("doses", "confirm"))
        start, length = WINDOWS[window]
        return Doses(DAYS["daily"], start, length, zone(area, place), self.ledger.now().date())

    async def stop(self) -> None:
        """Say stop, by a word, by the command or by the button, and see it confirmed."""
        async with self._changing_times(None):
            await self._stop()

    async def _stop(self) -> None:
        stops = carried(self._screen).get("stop") if self._screen else None
        if stops and self.chance.random() < 1 / 3:
            await self._press("stop", FAREWELL, _without_doses, ending=True)
        else:
            await self._send(self.chance.choice(["stop", "/stop"]), FAREWELL, _without_doses, ending=True)
        self._screen = None

    async def forget(self) -> None:
        """Have everything erased."""
        await self._send("/forget", ("my-data", "forget"))
        async with self._changing_times(None):
            await self._press("yes", ("my-data", "erased"), _erased, ending=True)

    async def wander(self) -> None:
        """Look at something that keeps nothing."""
        await self._send("/start", ("menu", "start"))

    async def talk(self) -> None:
        """Type something that nobody else would."""
        await self._send(f"my {CANARY} says {self.chance.randrange(10**9)}", ANYTHING)

    async def _send(
        self, text: str, where: Standing, becomes: Becomes = _same, *, ending: bool = False
    ) -> None:
        after = self.ledger.asks(self.person.id, ending=ending)
        await self.person.send(text)
        turn = self._turn(becomes, self._newest_update())
        self._screen = await self.ledger.shows(self.person.id, after, where)
        turn.seen = True

    async def _press(
        self, choice: str, where: Standing, becomes: Becomes = _same, *, ending: bool = False
    ) -> None:
        after = self.ledger.asks(self.person.id, ending=ending)
        pressed = self._screen
        turn = self._turn(becomes, await self._pressing(choice))
        self._screen = await self.ledger.shows(self.person.id, after, where, pressed)
        turn.seen = True

    async def _say_yes(self, where: Standing, becomes: Becomes) -> None:
        """Say yes, and once more as long as that is asked: somebody's stop may have come in between."""
        assert self._screen
        question, first = self._screen, self.ledger.asks(self.person.id)
        while not (shown := self.ledger.shown(self.person.id, first, where, question)):
            self._screen = question
            turn = self._turn(becomes, await self._pressing("yes"))
            await self.ledger.until(partial(self._is_answered, first, where, question, turn.update))
            if not self.ledger.shown(self.person.id, first, where, question):
                # It is not passed over in silence; asked for the second time, it looks as it did.
                assert self.ledger.shown(self.person.id, first, standing(question), question), self.told(
                    set()
                )
                self.asked_again += 1
                turn.becomes = _same
            turn.seen = True
        self._screen = shown

    def _is_answered(self, after: int, where: Standing, question: Message, update: int) -> bool:
        """Tell whether *where* is shown, or the press was handled and nothing new was to be shown."""
        handled = self.pressed[-1] in self.ledger.answered and update not in self.gate.waiting()
        caught_up = self.ledger.written == self.ledger.sandbox.world.feed.last
        shown = self.ledger.shown(self.person.id, after, where, question)
        return shown is not None or (handled and caught_up)

    async def _pressing(self, choice: str) -> int:
        assert self._screen
        self.pressed.append(await self.person.press(carried(self._screen)[choice], message=self._screen))
        return self._newest_update()

    def _newest_update(self) -> int:
        return self.ledger.sandbox.world.queue.pending()[-1].id

    def _turn(self, becomes: Becomes, update: int) -> Turn:
        self.turns.append(Turn(update, becomes))
        return self.turns[-1]

    @asynccontextmanager
    async def _changing_times(self, doses: Doses | None) -> AsyncIterator[None]:
        async with self.gate.changing():
            yield
            self._agree(doses)
            await self.gate.confirmed(self.turns[-1].update)

    def _agree(self, doses: Doses | None) -> None:
        now = self.ledger.now()
        last = next((one for one in reversed(self.agreements) if one.person == self.person.id), None)
        if last and last.ended is None:
            if doses and doses.same_times(replace(last.doses, agreed=doses.agreed)):
                return
            last.ended = now
        if doses:
            self.agreements.append(Agreement(self.person.id, doses, now))
