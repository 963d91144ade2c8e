"""What was to be reached, and what was."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from tests.bench.results import Results
from tests.bench.subjects import AIOGRAM_ECHO, CONVERSATION, DIALOG, FLOORED, FLOWS, FSM, OURS, PTB_ECHO

_NOISE = 1.1  # two equal programs differ by so much on a shared machine


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; *value* reaches its *limit* from below, or from above if *least*."""

    measure: str
    limit: float
    value: float
    least: bool = False

    @property
    def reached(self) -> bool:
        """Whether it is reached."""
        return self.value >= self.limit if self.least else self.value <= self.limit


def lines(results: Results) -> Iterator[Line]:
    """Yield every line of the table, as ratios within one run."""
    of = results.of
    cpu = of(OURS, "cpu")
    yield Line("CPU of a press, webhook: × the floor", 2.0, cpu / of(FLOORED, "cpu"))
    for peer, times in ((FSM, 4.0), (DIALOG, 4.0), (CONVERSATION, 6.0), (AIOGRAM_ECHO, 2.0)):
        yield Line(f"… times less than {peer.name}", times, of(peer.name, "cpu") / cpu, least=True)
    polled = of(FSM.name, "cpu", webhook=False) / of(OURS, "cpu", webhook=False)
    yield Line("CPU of a press, polling: times less than aiogram FSM", 3.0, polled, least=True)
    best = max(of(peer.name, "rate") for peer in FLOWS)
    yield Line("throughput, 50 people: × the best framework's flow", 3.0, of(OURS, "rate") / best, least=True)
    p50 = min(of(peer.name, "p50") for peer in FLOWS)
    yield Line("p99 at 60 presses a second: × the best peer's p50", 2.0, of(OURS, "p99") / p50)
    calm, full = (median(results.stops[people]) for people in sorted(results.stops))
    yield Line("stop under saturation: p99 × the unloaded p99", 3.0, full / calm)
    of_echo = of(PTB_ECHO.name, "memory", webhook=False)
    yield Line("memory at start: × a bare PTB echo", 1.3, of(OURS, "memory", webhook=False) / of_echo)
    yield Line(f"growth after {results.people:,} people, MB", 5.0, results.growth[1])
    for figure, what in (("ready", "time"), ("effort", "CPU")):
        echo = of(PTB_ECHO.name, figure, webhook=False)
        yield Line(f"start to ready, {what}: × a bare PTB echo", 1.5, of(OURS, figure, webhook=False) / echo)
    yield from _unchanged(results)


def _unchanged(results: Results) -> Iterator[Line]:
    costs = {name: median(values) for name, values in results.costs.items()}
    plain = costs.pop("as it is")
    for name, value in costs.items():
        ratio = value / plain if name != "English alone" else plain / value
        yield Line(f"a press, {name}: ratio", _NOISE, ratio)
    none, many = (results.beside[rows] for rows in sorted(results.beside))
    yield Line(f"a press beside {results.rows:,} rows: ratio", _NOISE, many.again / none.again)
    yield Line("… of people who were not here before: ratio", _NOISE, many.strangers / none.strangers)
