"""What people see of the bot before they write."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Face:
    """What people see in one language.

    Attributes:
        lang: Two-letter code of the phone's language; empty for everybody who has none of their own.
        commands: Command without slash, and what it does.
        description: Shown in the empty chat, before the first message.
        short: Shown in the bot's profile, and where the bot is shared.
    """

    lang: str
    commands: tuple[tuple[str, str], ...]
    description: str
    short: str
