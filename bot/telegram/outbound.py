"""Says what is to be said: waits where Telegram asks for it, and never says a thing twice."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.content.page import Page
from bot.core.turn import Delivery
from bot.telegram.calls import GIVEN_UP, Calls, Fate, Outcome
from bot.telegram.inbound import Received
from bot.telegram.ordering import Ticket

LONGEST_PAUSE = 15.0  # seconds a person is left waiting for an answer that Telegram holds back
_BEFORE_TRYING_AGAIN = 0.5
_MOST_PAUSES = 1_000

Forget = Callable[[int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Saying:
    """What is to be said to whoever sent *received*.

    Attributes:
        received: What it answers.
        page: The words.
        delivery: Whether in place of the pressed message.
        clear: A message to take the buttons off first.
    """

    received: Received
    page: Page
    delivery: Delivery
    clear: int | None = None


@dataclass(slots=True)
class Outbound:
    """Speaks through *calls*.

    Attributes:
        calls: Makes the calls.
        forget: Erases what is kept about a person who cannot be reached any more.
        clock: Seconds that only ever grow.
    """

    calls: Calls
    forget: Forget
    clock: Callable[[], float]
    _pauses: dict[int, float] = field(default_factory=dict, init=False)

    async def answer(self, query: str) -> None:
        """Answer the press *query*. If it is too late for that, nothing is lost."""
        await self.calls.answer(query)

    async def say(self, saying: Saying, ticket: Ticket) -> int | None:
        """Say it, and return the message that it now stands in; None if it could not be said."""
        received, page = saying.received, saying.page
        if saying.clear is not None:
            await self._take_buttons_off(received, saying.clear, ticket)
        message = received.message
        if saying.delivery is Delivery.EDIT and received.editable and message is not None:
            outcome = await self._carry_out(
                ticket, lambda: self.calls.edit(received.chat, message, page), again=Fate.UNKNOWN
            )
            if outcome.fate in (Fate.DONE, Fate.SAME):
                return message
            if outcome.fate is not Fate.LOST:
                return None
        return await self._send(received, page, ticket)

    async def _send(self, received: Received, page: Page, ticket: Ticket) -> int | None:
        def send() -> Awaitable[Outcome]:
            ticket.spoken = True
            return self.calls.send(received.chat, page)

        outcome = await self._carry_out(ticket, send)
        return outcome.message or None

    async def _take_buttons_off(self, received: Received, message: int, ticket: Ticket) -> None:
        await self._carry_out(
            ticket, lambda: self.calls.take_buttons_off(received.chat, message), again=Fate.UNKNOWN
        )

    async def _carry_out(
        self, ticket: Ticket, call: Callable[[], Awaitable[Outcome]], again: Fate = Fate.NOT_SENT
    ) -> Outcome:
        """Make *call*; once more if it surely never arrived, or if its outcome is *again*."""
        received = ticket.received
        for _ in range(2):
            if not await self._may_speak(received.chat, ticket):
                return GIVEN_UP
            outcome = await call()
            if outcome.fate is Fate.PAUSE:
                self._pause(received.chat, outcome.seconds)
            elif outcome.fate in (Fate.NOT_SENT, again):
                self._pause(received.chat, _BEFORE_TRYING_AGAIN)
            else:
                break
        if outcome.fate is Fate.GONE and received.private:
            await self.forget(received.person)
        return outcome

    async def _may_speak(self, chat: int, ticket: Ticket) -> bool:
        until = self._pauses.get(chat)
        if until is not None:
            left = until - self.clock()
            if left > LONGEST_PAUSE or (left > 0 and not await ticket.pause(left)):
                return False
            self._pauses.pop(chat, None)
        return not ticket.overruled

    def _pause(self, chat: int, seconds: float) -> None:
        now = self.clock()
        if len(self._pauses) >= _MOST_PAUSES:
            self._pauses = {chat: until for chat, until in self._pauses.items() if until > now}
        self._pauses[chat] = now + seconds
