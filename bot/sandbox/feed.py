"""What happens in the chats, in order, for whoever waits for it."""

from collections import deque
from dataclasses import dataclass
from enum import StrEnum

from bot.sandbox.bell import Bell
from bot.sandbox.records import Answer, Message

KEPT = 20_000


class Kind(StrEnum):
    """What can happen."""

    SAID = "said"
    """A person wrote a message or joined."""
    PRESSED = "pressed"
    """A person pressed a button."""
    BLOCKED = "blocked"
    """A person blocked or unblocked the bot."""
    SENT = "sent"
    EDITED = "edited"
    DELETED = "deleted"
    ANSWERED = "answered"
    """The bot answered a press."""
    TYPING = "typing"
    CALLED = "called"
    """The bot called a method about this chat."""
    INTRODUCED = "introduced"
    """The bot changed its name, description or commands; of no chat."""


BY_BOT = frozenset({Kind.SENT, Kind.EDITED, Kind.DELETED, Kind.ANSWERED})
SCREENS = frozenset({Kind.SENT, Kind.EDITED})


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened; *chat_id* is 0 when it concerns every chat."""

    number: int
    kind: Kind
    chat_id: int
    person_id: int = 0
    message: Message | None = None
    answer: Answer | None = None


class Feed:
    """The newest happenings, numbered from 1."""

    def __init__(self) -> None:
        self.bell = Bell()
        self.last = 0
        self._kept: deque[Happening] = deque(maxlen=KEPT)

    def add(
        self,
        kind: Kind,
        chat_id: int,
        *,
        person_id: int = 0,
        message: Message | None = None,
        answer: Answer | None = None,
    ) -> None:
        """Record what happened and wake whoever waits."""
        self.last += 1
        self._kept.append(Happening(self.last, kind, chat_id, person_id, message, answer))
        self.bell.ring()

    def after(self, number: int) -> list[Happening]:
        """Return what happened after the happening *number*, oldest first."""
        fresh: list[Happening] = []
        for happening in reversed(self._kept):
            if happening.number <= number:
                break
            fresh.append(happening)
        return fresh[::-1]
