"""Everything that was measured."""

from collections import defaultdict
from dataclasses import dataclass, field

from tests.bench.measure import Peopled, Speed, median

Speeds = dict[str, list[Speed]]


def _speeds() -> Speeds:
    return defaultdict(list)


@dataclass(slots=True)
class Results:
    """What one run has found; processor times are seconds for a thousand presses.

    Attributes:
        rounds: How often each bot was measured.
        webhook: Speeds by webhook, by the bot's name.
        polling: Speeds by polling.
        growth: Megabytes after the first 2,000 people, and what the others added.
        people: How many others there were.
        typed: Milliseconds that the first and the second person who typed waited, and megabytes then.
        stops: The p99 of a stop in milliseconds, by how many people press.
        costs: Processor time by what was more or less.
        rows: How many rows *beside* stands for.
        beside: What a press costs without any row, and beside many.
        claims: The p50 and the p99 of taking a dose that is due, in milliseconds, by how many rows are not due.
        stages: Microseconds by stage, by bot.
    """

    rounds: int
    webhook: Speeds = field(default_factory=_speeds)
    polling: Speeds = field(default_factory=_speeds)
    growth: tuple[float, float] = (0.0, 0.0)
    people: int = 0
    typed: tuple[float, float, float] = (0.0, 0.0, 0.0)
    stops: dict[int, list[float]] = field(default_factory=dict)
    costs: dict[str, list[float]] = field(default_factory=dict)
    rows: int = 0
    beside: dict[int, Peopled] = field(default_factory=dict)
    claims: dict[int, tuple[float, float]] = field(default_factory=dict)
    stages: dict[str, dict[str, float]] = field(default_factory=dict)

    def of(self, name: str, figure: str, *, webhook: bool = True) -> float:
        """Return the median of *figure* for the bot of that *name*."""
        return median((self.webhook if webhook else self.polling)[name], figure)
