"""What a person can do."""

from dataclasses import dataclass

from bot.core.place import Place
from bot.core.understood import Understood


@dataclass(frozen=True, slots=True)
class Stop:
    """Said stop, by command or in words."""


@dataclass(frozen=True, slots=True)
class Press:
    """Pressed a button that could be read.

    Attributes:
        place: What the button carries.
        stopped_since: Whether the person has said stop since that message was written.
        doubted: Whether the person may have said stop since they pressed it, so that a yes is asked for once more.
    """

    place: Place
    stopped_since: bool = False
    doubted: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Pressed a button that nobody can read: forged, cut short, or of another version."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Sent ``/start``, perhaps by a link that names a topic or a flow."""

    payload: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """Sent a command other than start and stop.

    Attributes:
        name: The command, without the slash.
        here: The place of the newest screen, if it is still known.
    """

    name: str
    here: Place | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Typed something. What it was understood as travels on; the words themselves do not."""

    understood: Understood


@dataclass(frozen=True, slots=True)
class Other:
    """Sent something without words for us, such as a photo or a voice message."""


@dataclass(frozen=True, slots=True)
class InGroup:
    """Sent a command where others can read along."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """Blocked the bot."""


Input = Stop | Press | Unreadable | Begin | Command | Said | Other | InGroup | Blocked
