"""Writes the results as a page for people."""

import os
import platform
from collections.abc import Iterable, Iterator, Mapping

from tests.bench.measure import Speed, median, spread
from tests.bench.results import Results
from tests.bench.subjects import ALL, FLOORED, OURS, PTB_ECHO, Does
from tests.bench.targets import lines

PICTURE = "stages.svg"

_ABOUT = """\
# How fast Thimble is

Written by `make bench`; change nothing here by hand.
Every bot runs in one process of its own, before the same fake Bot API server in another.
One turn is a press, answered by `answerCallbackQuery` and `editMessageText`;
for an echo it is a text and one `sendMessage`.
In each round all of them run side by side and act by turns, a tenth of their presses at a time,
so that what else the machine does concerns all alike.
Trust the ratios, not the numbers: they are medians, ± half of the range as a share of the median.
Processor time (CPU) is of the bot's process with all its threads, in seconds for a thousand turns.
Waits are in milliseconds.
"""


def page(results: Results, notes: str) -> str:
    """Return the whole page; *notes* say what the numbers cannot."""
    machine = f"Machine: {os.cpu_count()} cores, Python {platform.python_version()}; {results.rounds} rounds."
    parts = [_ABOUT + machine, _targets(results), notes]
    for title, speeds in (("By webhook", results.webhook), ("By polling", results.polling)):
        parts.append(f"## {title}\n\n{_speeds(speeds)}")
    parts += [_start(results), _memory(results), _stops(results), _costs(results), _claims(results)]
    parts.append(_stages(results))
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    cells = [list(head), *map(list, rows)]
    cells.insert(1, ["---", *["---:"] * (len(cells[0]) - 1)])
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _targets(results: Results) -> str:
    rows = (
        (
            line.measure,
            f"{'at least' if line.least else 'at most'} {line.limit:g}",
            f"{line.value:.2f}",
            "reached" if line.reached else "**not reached**",
        )
        for line in lines(results)
    )
    return f"## What was to be reached\n\n{_table(('measure', 'to reach', 'measured', ''), rows)}"


def _speeds(speeds: Mapping[str, list[Speed]]) -> str:
    floor, echo = median(speeds[FLOORED], "cpu"), Does.SAYS

    def row(name: str, found: list[Speed], does: Does) -> Iterator[str]:
        yield f"{name} (1 call)" if does is echo else name
        yield f"{median(found, 'cpu') / floor:.2f}"
        yield f"{median(found, 'cpu'):.3f} ± {spread(found, 'cpu'):.0%}"
        yield f"{median(found, 'rate'):,.0f} ± {spread(found, 'rate'):.0%}"
        yield " / ".join(f"{median(found, name):.2f}" for name in ("p50", "p95", "p99"))

    head = ("bot", "CPU × the floor", "CPU", "turns a second, 50 people", "p50 / p95 / p99 at 60 a second")
    return _table(head, (row(one.name, speeds[one.name], one.does) for one in ALL if one.name in speeds))


def _start(results: Results) -> str:
    rows = (
        (
            one.name,
            f"{results.of(one.name, 'ready', webhook=False):.2f} s",
            f"{results.of(one.name, 'effort', webhook=False):.2f} s",
            f"{results.of(one.name, 'memory', webhook=False):.0f} MB",
        )
        for one in ALL
    )
    return "## Start, by polling\n\n" + _table(
        ("bot", "until the first getUpdates", "CPU", "memory then"), rows
    )


def _memory(results: Results) -> str:
    before, more = results.growth
    first, second, listening = results.typed
    beside = results.beside[results.rows]
    echo = results.of(PTB_ECHO.name, "memory", webhook=False)
    return "\n".join(
        (
            "## Memory\n",
            f"* After the first 2,000 people: {before:.0f} MB; {results.people:,} more people added {more:+.1f} MB.",
            f"* Once somebody has typed, which needs the word lists: {listening:.0f} MB.",
            f"* Who types first waits {first:.0f} ms for those lists, the next {second:.1f} ms in all.",
            f"* At start beside {results.rows:,} opted-in rows: {beside.memory:.0f} MB.",
            f"* A bare PTB echo at start: {echo:.0f} MB.",
        )
    )


def _stops(results: Results) -> str:
    rows = (
        (f"{people:,}", " ".join(f"{value:.1f}" for value in found))
        for people, found in results.stops.items()
    )
    return "## `/stop`\n\n" + _table(("people pressing", "p99 of a stop in ms, by round"), rows)


def _costs(results: Results) -> str:
    rows = [(name, " ".join(f"{value:.3f}" for value in found)) for name, found in results.costs.items()]
    for count, beside in results.beside.items():
        rows.append((f"{count:,} rows, the same 50 people", f"{beside.again:.3f}"))
        rows.append((f"{count:,} rows, ever new people", f"{beside.strangers:.3f}"))
    rows.append(("people who have opted in, ever new ones", f"{results.beside[results.rows].opted_in:.3f}"))
    return "## What a press costs with more or less\n\n" + _table(("", "CPU, by round"), rows)


def _claims(results: Results) -> str:
    rows = ((f"{count:,}", f"{p50:.2f} / {p99:.2f}") for count, (p50, p99) in results.claims.items())
    return "## Taking a dose that is due\n\n" + _table(("rows that are not due", "p50 / p99 in ms"), rows)


def _stages(results: Results) -> str:
    ours, floor = results.stages[OURS], results.stages[FLOORED]
    total = sum(ours.values())
    rows = [
        (name, f"{cost:.0f}", f"{cost / total:.0%}", f"{floor[name]:.0f}" if floor[name] >= 0.5 else "")
        for name, cost in ours.items()
    ]
    rows.append(("together", f"{total:.0f}", "100%", f"{sum(floor.values()):.0f}"))
    head = ("stage", "µs of a press", "share", "the floor")
    picture = f"![The stages of a press, beside the floor]({PICTURE})"
    return (
        f"## Stages of one press, by webhook\n\nBy a sampling profiler.\n\n{_table(head, rows)}\n\n{picture}"
    )
