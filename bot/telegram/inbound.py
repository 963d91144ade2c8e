"""Reads one raw update: who it concerns, and what the person did."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

from bot.core import place
from bot.core.errors import UnreadableButton
from bot.core.inputs import Begin, Blocked, Command, InGroup, Input, Other, Press, Said, Stop, Unreadable
from bot.core.understood import Crisis, Nothing, Understood
from bot.core.understood import Stop as StopWords

LONGEST_TEXT = 4096  # what a message can hold

_COMMAND = re.compile(
    r"/([a-z][a-z0-9_]{0,31})(?:@([a-z0-9_]+))?(?:\s+(.*))?", re.ASCII | re.IGNORECASE | re.DOTALL
)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_GROUPS = ("group", "supergroup")
_WITHOUT_WORDS = frozenset(
    {
        "animation", "audio", "contact", "dice", "document", "game", "location", "paid_media", "photo",
        "poll", "sticker", "story", "venue", "video", "video_note", "voice",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Received:
    """One update, as far as it concerns us.

    Attributes:
        update: Its number; 0 if it has none.
        person: Who did it; 0 if only the press itself is ours to answer.
        chat: Where to answer.
        private: Whether nobody else reads along there.
        message: The message that was sent, or whose button was pressed.
        query: The press to be answered.
        editable: Whether the message whose button was pressed can still be edited.
        phone: Language code of the person's Telegram.
        incoming: What the person did; None if nothing is owed but the answer to the press.
        stops: Whether that is a stop, by command, by word or by button.
    """

    update: int
    person: int = 0
    chat: int = 0
    private: bool = True
    message: int | None = None
    query: str | None = None
    editable: bool = False
    phone: str = ""
    incoming: Input | None = None
    stops: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "stops", _is_stop(self.incoming))

    @property
    def urgent(self) -> bool:
        """Whether it must be heard, whatever else waits: a stop, words of danger, a block."""
        match self.incoming:
            case Said(understood=Crisis()) | Blocked():
                return True
        return self.stops

    def repeats(self, other: "Received") -> bool:
        """Tell whether handling this right after *other* could change nothing."""
        if self.query or other.query:
            return (self.message, self.incoming) == (other.message, other.incoming)
        return (self.stops and other.stops) or (self.urgent and self.incoming == other.incoming)


def _is_stop(incoming: Input | None) -> bool:
    match incoming:
        case Stop() | Said(understood=StopWords()) | Press(place=place.Place(choice=place.STOP)):
            return True
    return False


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads updates for one bot.

    Attributes:
        username: The bot's own, for commands addressed to it.
        commands: The commands the bot knows, besides start and stop.
        understand: What typed words mean, given the words and the phone's language code.
    """

    username: str
    commands: Collection[str]
    understand: Callable[[str, str], Understood]

    def __call__(self, update: object) -> Received | None:
        """Return what *update* means for us; None if it is none of our business, or not an update at all."""
        number = _id(_get(update, "update_id")) or 0
        if press := _part(update, "callback_query"):
            return _pressed(number, press)
        if message := _part(update, "message"):
            return self._message(number, message)
        if change := _part(update, "my_chat_member"):
            return _blocked(number, change)
        return None

    def _message(self, number: int, message: dict[str, Any]) -> Received | None:
        sender, chat = _part(message, "from"), _part(message, "chat")
        person, where = _id(sender.get("id")), _id(chat.get("id"))
        if person is None or where is None or sender.get("is_bot") is True:
            return None
        private, phone = chat.get("type") == "private", _text(sender.get("language_code"))
        incoming: Input | None
        if private:
            incoming = self._done(message, phone)
        else:
            incoming = self._in_group(message) if chat.get("type") in _GROUPS else None
        if incoming is None:
            return None
        return Received(
            number, person, where, private, _id(message.get("message_id")), phone=phone, incoming=incoming
        )

    def _done(self, message: dict[str, Any], phone: str) -> Input | None:
        text = (_text(message.get("text")) or _text(message.get("caption")))[:LONGEST_TEXT].strip()
        if not text:
            return Other() if not _WITHOUT_WORDS.isdisjoint(message) else None
        # Somebody else's words, passed on, may ask for help or for an end, but they do not command.
        command = None if "forward_origin" in message else _COMMAND.fullmatch(text)
        if command is None:
            return Said(self.understand(text, phone))
        return self._command(command[1].lower(), (command[3] or "").strip(), phone)

    def _command(self, name: str, rest: str, phone: str) -> Input:
        if name == "stop":
            return Stop()
        if name == "start" and _PAYLOAD.fullmatch(rest):
            return Begin(rest)
        if rest and not isinstance(understood := self.understand(rest, phone), Nothing):
            return Said(understood)
        if name == "start":
            return Begin()
        # Some write the word for stop, in their own language, as if it were a command.
        if name not in self.commands and isinstance(self.understand(name, phone), StopWords):
            return Stop()
        return Command(name)

    def _in_group(self, message: dict[str, Any]) -> Input | None:
        command = _COMMAND.fullmatch(_text(message.get("text"))[:LONGEST_TEXT].strip())
        if command is None:
            return None
        name, addressed = command[1].lower(), command[2]
        if addressed:
            return InGroup() if addressed.lower() == self.username.lower() else None
        return InGroup() if name in ("start", "stop") or name in self.commands else None


def typed(update: object) -> str | None:
    """Return the language code of the phone on which words were typed; None for anything else, bare commands too."""
    message = _part(update, "message")
    text = _text(message.get("text")) or _text(message.get("caption"))
    if not text or (text.startswith("/") and len(text.split(maxsplit=1)) == 1):
        return None
    return _text(_part(message, "from").get("language_code"))


def _pressed(number: int, press: dict[str, Any]) -> Received | None:
    query = _text(press.get("id"))
    if not query:
        return None
    sender, message = _part(press, "from"), _part(press, "message")
    chat = _part(message, "chat")
    person, where, which = _id(sender.get("id")), _id(chat.get("id")), _id(message.get("message_id"))
    if person is None or where is None or which is None or chat.get("type") != "private":
        return Received(number, query=query)
    # Telegram shows a message that it no longer gives access to with the date 0.
    editable = bool(_id(message.get("date")))
    phone = _text(sender.get("language_code"))
    return Received(number, person, where, True, which, query, editable, phone, _meant(press.get("data")))


def _meant(data: object) -> Press | Unreadable:
    try:
        return Press(place.decode(data)) if isinstance(data, str) else Unreadable()
    except UnreadableButton:
        return Unreadable()


def _blocked(number: int, change: dict[str, Any]) -> Received | None:
    chat = _part(change, "chat")
    person = _id(chat.get("id"))
    if person is None or chat.get("type") != "private":
        return None
    if _part(change, "new_chat_member").get("status") != "kicked":
        return None
    return Received(number, person, person, incoming=Blocked())


def _get(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, dict) else None


def _part(value: object, key: str) -> dict[str, Any]:
    part = _get(value, key)
    return part if isinstance(part, dict) else {}


def _id(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63 else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
