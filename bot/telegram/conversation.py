"""Takes one update along its whole line: understood, decided, forgotten or kept, said, counted."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from html import escape
from typing import Protocol

from bot.content.page import Page
from bot.core.catalogue import Catalogue
from bot.core.inputs import Command, Input, Press
from bot.core.kept import NOTHING_KEPT, Kept
from bot.core.language import choose
from bot.core.opt_ins import touched
from bot.core.turn import Event, Screen, Turn
from bot.storage.base import Stored
from bot.telegram.calls import Outcome
from bot.telegram.failures import NotHandled
from bot.telegram.inbound import Received
from bot.telegram.newest import Newest
from bot.telegram.ordering import Ticket
from bot.telegram.outbound import Forget, Outbound, Saying
from bot.telegram.replies import Replies, Reply

log = logging.getLogger(__name__)


class OptIns(Protocol):
    """As much of a store as answering needs; see `bot.storage.base.Store`."""

    async def load(self, person: int) -> Kept:
        """Return what *person* asked us to remember; an empty `Kept` if nothing."""

    async def change(self, person: int, change: Callable[[Kept], Kept]) -> Kept:
        """Change what is remembered about *person* in one step; a dose on the wire lands before it returns."""

    async def agree(self, person: int, change: Callable[[Kept], Kept], update: int) -> bool:
        """Do what `change` does, unless somebody has said stop with an update later than *update*."""

    async def stop(self, person: int, update: int = 0) -> None:
        """End the doses of *person*; a dose on the wire lands before it returns, and nothing older begins any."""

    async def forget(self, person: int) -> None:
        """Erase every trace of *person*. Doing it twice is fine."""

    async def raw(self, person: int) -> Stored | None:
        """Return the row of *person* exactly as it is stored, or None if there is none."""


def forgetting(store: OptIns, newest: Newest) -> Forget:
    """Return what erases a person from *store* and from *newest*; it raises `NotHandled` where it cannot."""

    async def forget(person: int) -> None:
        newest.forget(person)
        try:
            await store.forget(person)
        except Exception as error:
            raise NotHandled("What is kept about a person could not be erased.") from error

    return forget


@dataclass(slots=True)
class Conversation:
    """Answers updates, one at a time for each person.

    Attributes:
        catalogue: Every flow that can be entered.
        page: A screen in words.
        store: What people asked us to remember.
        forget: Erases all that is known of a person.
        outbound: Speaks.
        newest: Which message a person has before them.
        count: Told what happened.
        clock: Seconds that only ever grow.
        now: The present, in UTC.
    """

    catalogue: Catalogue
    page: Callable[[Screen], Page]
    store: OptIns
    forget: Forget
    outbound: Outbound
    newest: Newest
    count: Callable[[Event], None]
    clock: Callable[[], float]
    now: Callable[[], datetime]
    _replies: Replies = field(init=False)

    def __post_init__(self) -> None:
        self._replies = Replies(self.catalogue)

    async def handle(self, ticket: Ticket) -> None:
        """Do all that the update of *ticket* leads to.

        Raises:
            NotHandled: If something that must be remembered or erased could not be.
        """
        received = ticket.received
        incoming = self._completed(received)
        if incoming is None:
            return
        found = await self._kept(received.person) if received.private else NOTHING_KEPT
        kept = NOTHING_KEPT if found is None else found
        lang, now = self._language(received, kept), self.now()
        reply = self._replies(incoming, lang, kept, now)
        if found is None and (received.stops or reply.turn.with_row):
            # Said without knowing, it could be untrue: a dose may come after "nothing more comes".
            raise NotHandled("What a person asked us to remember could not be read.")
        cleared = self._to_clear(received, reply.turn)
        self._note_stop(received)
        done = await self._remembered(received, reply.turn, kept, now.date())
        if isinstance(incoming, Press) and not done:
            reply = self._replies(replace(incoming, doubted=True), lang, kept, now)
        page = reply.page(self.page)
        if page is not None:
            await self._say(received, reply, page, cleared, ticket)
        for event in reply.turn.events:
            self.count(event)

    async def begin(self, person: int, page: Page) -> Outcome:
        """Say *page* to *person* without being asked at this moment, and without a sound."""
        outcome = await self.outbound.calls.send(person, page, silent=True)
        if outcome.message:
            self.newest.shown(person, outcome.message, self.clock())
        return outcome

    def _completed(self, received: Received) -> Input | None:
        """Return what the person did, with what is still known of the screens before them."""
        # Telegram keeps presses and messages in order, but not one among the other: what was done before a stop
        # and is delivered after it is overruled by it, as in the line of one person.
        if not received.urgent and self.newest.overruled(received.person, received.update, self.clock()):
            return None
        match received.incoming:
            case Press() as press if received.message is not None:
                stopped = self.newest.stopped_since(received.person, received.message, self.clock())
                return replace(press, stopped_since=True) if stopped else press
            case Command() as command if received.private:
                return replace(command, here=self.newest.place(received.person, self.clock()))
        return received.incoming

    def _language(self, received: Received, kept: Kept) -> str:
        carried = received.incoming.place.lang if isinstance(received.incoming, Press) else ""
        return choose(self.catalogue.langs, carried, kept.lang, received.phone)

    async def _kept(self, person: int) -> Kept | None:
        """Return what *person* asked us to remember; None if that cannot be told now."""
        try:
            return await self.store.load(person)
        except Exception:
            # Nobody is left without an answer, least of all in danger, because of what we cannot look up.
            log.exception("What a person asked us to remember could not be read.")
            return None

    async def _remembered(self, received: Received, turn: Turn, kept: Kept, today: date) -> bool:
        """Save before anything is said, so that a stop or an erasure is true when it is confirmed.

        Returns:
            Whether it was saved; a yes that may be older than a stop is not.
        """
        if turn.forget:
            await self.forget(received.person)
            return True
        try:
            return await self._saved(received, turn, kept, today)
        except Exception as error:
            raise NotHandled("What a person asked us to remember could not be saved.") from error

    async def _saved(self, received: Received, turn: Turn, kept: Kept, today: date) -> bool:
        person, change = received.person, turn.change and partial(turn.change.apply, today=today)
        if received.stops:
            # Also without doses that we know of: the yes to them may just be on its way through another process.
            await self.store.stop(person, received.update)
        elif turn.change and turn.change.keep and change:
            return await self.store.agree(person, change, received.update)
        elif change:
            await self.store.change(person, change)
            return True
        if kept != touched(kept, today):
            await self.store.change(person, partial(touched, today=today))
        return True

    async def _with_row(self, received: Received, page: Page) -> Page:
        row = await self.store.raw(received.person)
        if row is None:
            return page
        return replace(page, text=f"{page.text}\n\n<pre>{escape(row.as_json(), quote=False)}</pre>")

    def _to_clear(self, received: Received, turn: Turn) -> int | None:
        if not turn.clear:
            return None
        if received.query is not None:
            return received.message
        return self.newest.screen(received.person, self.clock())

    def _note_stop(self, received: Received) -> None:
        if received.stops and received.message is not None:
            self.newest.stopped(received.person, received.message, self.clock(), received.update)

    async def _say(
        self, received: Received, reply: Reply, page: Page, cleared: int | None, ticket: Ticket
    ) -> None:
        if reply.turn.with_row:
            page = await self._with_row(received, page)
        shown = await self.outbound.say(Saying(received, page, reply.turn.delivery, cleared), ticket)
        if shown is not None and page.rows and received.private:
            self.newest.shown(received.person, shown, self.clock(), reply.place, received.update)
