"""Makes the few Bot API calls of a conversation, with one deliberate meaning for each of Telegram's answers."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from telegram import Bot, Message
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.content.page import Page
from bot.telegram.failures import NotSent, TooMany
from bot.telegram.keyboards import Keyboards

Tally = Callable[[str, str], None]


class Fate(StrEnum):
    """What became of a call."""

    DONE = "done"
    SAME = "same"  # it looks like that already
    LATE = "late"  # the press can no longer be answered
    LOST = "lost"  # that message can no longer be changed
    GONE = "gone"  # blocked, deleted, or never there: nobody can be reached in this chat
    PAUSE = "pause"  # Telegram asks us to wait
    NOT_SENT = "not_sent"  # surely never arrived
    UNKNOWN = "unknown"  # may have arrived
    REFUSED = "refused"  # Telegram will not have it, however often we ask
    GIVEN_UP = "given_up"  # not tried, because the wait would be too long or there is nothing to say any more


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a call.

    Attributes:
        fate: Which way it went.
        message: The message that was written, where one was.
        seconds: The pause that Telegram asks for, where it does.
    """

    fate: Fate
    message: int = 0
    seconds: float = 0.0


DONE = Outcome(Fate.DONE)
GIVEN_UP = Outcome(Fate.GIVEN_UP)

_MEANINGS = {
    "message is not modified": Fate.SAME,
    "query is too old": Fate.LATE,
    "query id is invalid": Fate.LATE,
    "query_id_invalid": Fate.LATE,
    "message to edit not found": Fate.LOST,
    "message can't be edited": Fate.LOST,
    "message_id_invalid": Fate.LOST,
    "message identifier is not specified": Fate.LOST,
    "there is no text in the message to edit": Fate.LOST,
    "chat not found": Fate.GONE,
    "user not found": Fate.GONE,
    "peer_id_invalid": Fate.GONE,
}


class Calls:
    """Sends, edits, takes buttons off, answers presses. Nothing here tries twice, waits or raises.

    Args:
        bot: The bot in whose name it happens.
        tally: Told the kind of each call and its fate.
    """

    def __init__(self, bot: Bot, tally: Tally) -> None:
        self._bot = bot
        self._tally = tally
        self._keyboards = Keyboards(bot.username)

    async def send(self, chat: int, page: Page, *, silent: bool = False) -> Outcome:
        """Write *page* to *chat* as a new message; a *silent* one makes no sound there."""
        beside = self._keyboards.beside(page)
        call = self._bot.send_message(chat, page.text, disable_notification=silent or None, api_kwargs=beside)
        return await self._made("send", call)

    async def edit(self, chat: int, message: int, page: Page) -> Outcome:
        """Put *page* in the place of *message*."""
        beside = self._keyboards.beside(page)
        return await self._made(
            "edit", self._bot.edit_message_text(page.text, chat, message, api_kwargs=beside)
        )

    async def take_buttons_off(self, chat: int, message: int) -> Outcome:
        """Leave the text of *message* and remove its buttons."""
        return await self._made("take_buttons_off", self._bot.edit_message_reply_markup(chat, message))

    async def answer(self, query: str) -> Outcome:
        """Tell the person's Telegram that the press has been noticed."""
        return await self._made("answer", self._bot.answer_callback_query(query))

    async def _made(self, kind: str, call: Awaitable[Message | bool]) -> Outcome:
        try:
            result = await call
        except TelegramError as error:
            outcome = meaning(error)
        else:
            outcome = Outcome(Fate.DONE, result.message_id) if isinstance(result, Message) else DONE
        self._tally(kind, outcome.fate.value)
        return outcome


def meaning(error: TelegramError) -> Outcome:
    """Return what *error* means for the call that met it."""
    match error:
        case TooMany(seconds=seconds):
            return Outcome(Fate.PAUSE, seconds=seconds)
        case NotSent():
            return Outcome(Fate.NOT_SENT)
        case Forbidden() | ChatMigrated():
            return Outcome(Fate.GONE)
        case BadRequest():
            text = str(error).lower()
            fates = (fate for words, fate in _MEANINGS.items() if words in text)
            return Outcome(next(fates, Fate.REFUSED))
        case InvalidToken():
            return Outcome(Fate.REFUSED)
    return Outcome(Fate.UNKNOWN)
