"""Handles one update of a person at a time, people side by side, and lets a stop go ahead."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from bot.telegram.failures import NotHandled
from bot.telegram.inbound import Received
from bot.telegram.slots import Slots

Wait = Callable[[asyncio.Event, float], Awaitable[None]]


async def wait_at_most(event: asyncio.Event, seconds: float) -> None:
    """Wait until *event* is set, or *seconds* have passed."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return


class Ticket:
    """One update on its way through: what its handling needs to know of the others.

    Attributes:
        received: The update.
        overruled: Whether the person has said stop since, so that there is nothing to say any more.
        spoken: Whether something may have been said already, so that saying it again would be saying it twice.
    """

    __slots__ = ("_inside", "_slots", "_wait", "_woken", "overruled", "received", "spoken", "turn")

    def __init__(self, received: Received, slots: Slots, wait: Wait = wait_at_most) -> None:
        self.received = received
        self.overruled = False
        self.spoken = False
        self.turn: asyncio.Future[bool] | None = None
        self._slots = slots
        self._wait = wait
        self._woken: asyncio.Event | None = None
        self._inside = False

    async def pause(self, seconds: float) -> bool:
        """Wait *seconds* without keeping others from their turn; a stop of the same person ends the wait.

        Returns:
            Whether there is still something to say.
        """
        self._woken = asyncio.Event()
        self.leave()
        if not self.overruled:
            await self._wait(self._woken, seconds)
        return await self.enter()

    def overrule(self) -> None:
        """Note that the person has said stop, and wait for nothing any more."""
        self.overruled = True
        if self._woken is not None:
            self._woken.set()
        if self.turn is not None and not self.turn.done():
            self.turn.set_result(False)

    async def enter(self) -> bool:
        """Wait for a slot; False if the person says stop before there is one."""
        if self.overruled:
            return False
        self.turn = self._slots.ask(first=self.received.stops)
        if self.turn is not None and not await self._granted(self.turn):
            return False
        self._inside = True
        return True

    async def _granted(self, turn: asyncio.Future[bool]) -> bool:
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.result():
                self._slots.leave()  # it was handed over in the very moment of giving up
            raise

    def leave(self) -> None:
        """Give the slot back. Doing it twice is fine."""
        if self._inside:
            self._inside = False
            self._slots.leave()


Work = Callable[[Ticket], Awaitable[None]]


class _Lane:
    """What one person has under way: the update being handled, and those that wait behind it."""

    __slots__ = ("current", "waiting")

    def __init__(self, current: Ticket) -> None:
        self.current = current
        self.waiting: deque[Ticket] = deque()

    def overrule(self, stop: Received) -> None:
        """Take everything out of the line that *stop* makes pointless."""
        for ticket in (self.current, *self.waiting):
            # Telegram may deliver a stop again, after something that was done later.
            later = 0 < stop.update < ticket.received.update
            if not ticket.received.urgent and not later:
                ticket.overrule()
        self.waiting = deque(ticket for ticket in self.waiting if not ticket.overruled)

    def takes(self, received: Received, line: int) -> bool:
        """Tell whether *received* may wait in this lane, where *line* may wait."""
        last = self.waiting[-1] if self.waiting else self.current
        if received.repeats(last.received):
            return False
        return len(self.waiting) < (2 * line if received.urgent else line)

    def next(self) -> bool:
        """Let the next one begin; False if nobody waits."""
        while self.waiting:
            ticket = self.waiting.popleft()
            if ticket.turn is not None and not ticket.turn.done():
                self.current = ticket
                ticket.turn.set_result(True)
                return True
        return False


class Ordering:
    """Gives every update its turn. Each waits in the task that brought it; no other task is made.

    Args:
        at_once: How many updates are handled at once, over all people.
        line: How many of one person may wait; further ones are dropped.
        most: How many may be here at all; further ones are sent back.
        wait: How a pause passes.
    """

    def __init__(
        self, at_once: int = 64, line: int = 20, most: int = 10_000, wait: Wait = wait_at_most
    ) -> None:
        self._slots = Slots(at_once)
        self._line = line
        self._most = most
        self._wait = wait
        self._lanes: dict[int, _Lane] = {}
        self._here = 0
        self._empty = asyncio.Event()
        self._empty.set()

    def ticket(self, received: Received) -> Ticket:
        """Return what *received* goes through with."""
        return Ticket(received, self._slots, self._wait)

    async def run(self, ticket: Ticket, work: Work) -> bool:
        """Do *work* for *ticket* when it is its turn.

        Returns:
            False if it was dropped: because it repeats what is under way, because the person has sent too
            much at once, or because they have said stop meanwhile.

        Raises:
            NotHandled: If there is too much under way altogether.
        """
        if self._here >= (2 * self._most if ticket.received.stops else self._most):
            raise NotHandled("Too much is under way.")
        self._here += 1
        self._empty.clear()
        try:
            return await self._in_turn(ticket, work)
        finally:
            self._here -= 1
            if not self._here:
                self._empty.set()

    async def empty(self) -> None:
        """Wait until nothing is under way."""
        await self._empty.wait()

    async def _in_turn(self, ticket: Ticket, work: Work) -> bool:
        if not await self._may_begin(ticket):
            return False
        try:
            entered = await ticket.enter()
            if entered:
                await work(ticket)
        finally:
            ticket.leave()
            self._end(ticket.received.person)
        return entered

    async def _may_begin(self, ticket: Ticket) -> bool:
        person = ticket.received.person
        lane = self._lanes.get(person)
        if lane is None:
            self._lanes[person] = _Lane(ticket)
            return True
        if ticket.received.stops:
            lane.overrule(ticket.received)
        if not lane.takes(ticket.received, self._line):
            return False
        return await self._stand_in_line(lane, ticket)

    async def _stand_in_line(self, lane: _Lane, ticket: Ticket) -> bool:
        ticket.turn = asyncio.get_running_loop().create_future()
        lane.waiting.append(ticket)
        try:
            return await ticket.turn
        except asyncio.CancelledError:
            if lane.current is ticket:
                self._end(ticket.received.person)  # its turn came in the very moment of giving up
            elif ticket in lane.waiting:
                lane.waiting.remove(ticket)
            raise

    def _end(self, person: int) -> None:
        if not self._lanes[person].next():
            del self._lanes[person]
