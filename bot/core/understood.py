"""What a typed message was understood to be."""

from dataclasses import dataclass
from enum import StrEnum


class CrisisTier(StrEnum):
    """How words of danger are answered."""

    ALARM = "alarm"
    """About the person themselves, now."""
    QUIET = "quiet"
    """In doubt: a soft line with people to reach."""
    OTHER = "other"
    """About somebody else."""
    PAST = "past"
    """About a time that is over."""


@dataclass(frozen=True, slots=True)
class Stop:
    """The person wants to stop."""


@dataclass(frozen=True, slots=True)
class Crisis:
    """Words that may mean danger."""

    tier: CrisisTier


@dataclass(frozen=True, slots=True)
class Topics:
    """One to three topics or intents the words come close to, best first; *sure* if the first one is clear."""

    ids: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Nothing:
    """Words the bot has no card for."""


Understood = Stop | Crisis | Topics | Nothing
