"""Lets updates in: each is read, given its turn, and handled once."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.telegram.conversation import Conversation
from bot.telegram.failures import NotHandled
from bot.telegram.garbage import Young
from bot.telegram.inbound import Reader, Received, typed
from bot.telegram.ordering import Ordering, Ticket

log = logging.getLogger(__name__)

DEADLINE = 25.0
_REMEMBERED = 4_096


@dataclass(slots=True)
class Reception:
    """Where the updates of both ways in, polling and webhook, come together.

    Attributes:
        reader: Reads an update.
        ordering: Gives it its turn.
        conversation: Handles it.
        took: Told how many seconds each update took, its wait included.
        listen: Makes sure that what is typed on a phone of this language can be understood at once.
        deadline: Seconds after which an update is given up or sent back.
    """

    reader: Reader
    ordering: Ordering
    conversation: Conversation
    took: Callable[[float], None] = lambda _: None
    listen: Callable[[str], Awaitable[None]] | None = None
    deadline: float = DEADLINE
    _handled: OrderedDict[int, None] = field(default_factory=OrderedDict, init=False)
    _young: Young = field(default_factory=Young, init=False)

    async def read(self, update: object) -> Received | None:
        """Return what *update* means for us; None if it is none of our business or cannot be read."""
        try:
            if self.listen is not None and (phone := typed(update)) is not None:
                await self.listen(phone)
            return self.reader(update)
        except Exception:
            log.exception("An update could not be read; it is passed over.")
            return None

    async def take(self, received: Received) -> None:
        """Handle *received* in its turn. Its press, if it is one, is the caller's to answer.

        Raises:
            NotHandled: If it was not handled for a reason of ours that passes.
        """
        if received.incoming is None:
            return
        ticket = self.ordering.ticket(received)
        begun = self.conversation.clock()
        try:
            async with asyncio.timeout(self.deadline):
                await self.ordering.run(ticket, self._handle)
        except TimeoutError:
            if ticket.spoken:
                log.warning("An update took too long; what it led to may or may not have been said.")
                return
            raise NotHandled("An update took too long.") from None
        finally:
            self.took(self.conversation.clock() - begun)
            self._young.one_more()

    async def answer(self, query: str) -> None:
        """Answer the press *query*."""
        await self.conversation.outbound.answer(query)

    async def _handle(self, ticket: Ticket) -> None:
        number = ticket.received.update
        if number in self._handled:
            return
        try:
            await self.conversation.handle(ticket)
        except NotHandled:
            raise
        except Exception:
            # Delivered again it would fail again, and hold up whatever the person does next.
            log.exception("An update could not be handled; it is passed over.")
        self._remember(number)

    def _remember(self, number: int) -> None:
        if number:
            self._handled[number] = None
        if len(self._handled) > _REMEMBERED:
            self._handled.popitem(last=False)
