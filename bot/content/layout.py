"""Lays boxes out in layers from top to bottom, so that arrows run downwards and rarely cross."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

MARGIN = 28.0
_SWEEPS = 8
_THREAD = 20.0  # room beside boxes for an arrow that passes them by


@dataclass(frozen=True, slots=True)
class Box:
    """Something to be placed."""

    id: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands.

    Attributes:
        at: Left upper corner of each box.
        floors: Where the layer of each box ends.
        through: Points that an arrow passes between its ends, by the ids of both.
        back: Arrows that lead to where the reader has been; they are not drawn through the layers.
        width: Of the whole.
        height: Of the whole.
    """

    at: Mapping[str, tuple[float, float]]
    floors: Mapping[str, float]
    through: Mapping[tuple[str, str], tuple[tuple[float, float], ...]]
    back: frozenset[tuple[str, str]]
    width: float
    height: float


def layered(boxes: Sequence[Box], arrows: Iterable[tuple[str, str]], gaps: tuple[float, float]) -> Layout:
    """Return a place for each of *boxes*; the first box comes on top.

    Args:
        boxes: What to place.
        arrows: Which boxes are joined, from upper to lower; an arrow that runs against the others counts as *back*.
        gaps: Room between boxes beside each other, and between layers.
    """
    ids = [box.id for box in boxes]
    known = set(ids)
    wanted = [(a, b) for a, b in dict.fromkeys(arrows) if a in known and b in known and a != b]
    back = _back(ids, wanted)
    forward = [arrow for arrow in wanted if arrow not in back]
    level = _levels(ids, forward)
    threads = {arrow: _thread(arrow, level) for arrow in forward}
    sizes = {box.id: (box.width, box.height) for box in boxes}
    for arrow, thread in threads.items():
        for depth, node in enumerate(thread, level[arrow[0]] + 1):
            level[node], sizes[node] = depth, (_THREAD, 0.0)
    pairs = [pair for (a, b), thread in threads.items() for pair in pairwise((a, *thread, b))]
    rows = _ordered(level, pairs)
    x = _spread(rows, sizes, pairs, gaps[0])
    y = _tops(rows, sizes, gaps[1])
    floors = {id_: y[level[id_]] + max(sizes[node][1] for node in rows[level[id_]]) for id_ in ids}
    at = {id_: (x[id_] - sizes[id_][0] / 2, y[level[id_]]) for id_ in ids}
    through = {
        arrow: tuple(point for node in thread for point in _passing(x[node], level[node], y, rows, sizes))
        for arrow, thread in threads.items()
    }
    width = max((at[id_][0] + sizes[id_][0] for id_ in ids), default=0) + MARGIN
    height = max((at[id_][1] + sizes[id_][1] for id_ in ids), default=0) + MARGIN
    return Layout(at, floors, through, frozenset(back), width, height)


def _passing(
    x: float,
    depth: int,
    y: Sequence[float],
    rows: Sequence[Sequence[str]],
    sizes: Mapping[str, tuple[float, float]],
) -> Iterator[tuple[float, float]]:
    # An arrow passes a layer straight down, beside its boxes, from their top to their bottom.
    tallest = max(sizes[node][1] for node in rows[depth])
    yield from ((x, y[depth]), (x, y[depth] + tallest))


def _back(ids: Sequence[str], arrows: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    onto: dict[str, list[str]] = defaultdict(list)
    for a, b in arrows:
        onto[a].append(b)
    found: set[tuple[str, str]] = set()
    done: set[str] = set()

    def visit(node: str, above: tuple[str, ...]) -> None:
        done.add(node)
        for target in onto[node]:
            if target in above or target == node:
                found.add((node, target))
            elif target not in done:
                visit(target, (*above, node))

    for node in ids:
        if node not in done:
            visit(node, ())
    return found


def _levels(ids: Sequence[str], arrows: Sequence[tuple[str, str]]) -> dict[str, int]:
    level = dict.fromkeys(ids, 0)
    for _ in ids:
        deeper = {
            b: level[a] + 1 for a, b in sorted(arrows, key=lambda ab: level[ab[0]]) if level[b] <= level[a]
        }
        if not deeper:
            break
        level |= deeper
    return level


def _thread(arrow: tuple[str, str], level: Mapping[str, int]) -> tuple[str, ...]:
    a, b = arrow
    return tuple(f"{a}\n{b}\n{depth}" for depth in range(level[a] + 1, level[b]))


def _ordered(level: Mapping[str, int], pairs: Sequence[tuple[str, str]]) -> list[list[str]]:
    rows: list[list[str]] = [[] for _ in range(max(level.values(), default=-1) + 1)]
    for node, depth in level.items():
        rows[depth].append(node)
    above, below = _neighbours(pairs)
    best, fewest = [list(row) for row in rows], _crossings(rows, below)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        for row, fixed in pairwise(rows if down else rows[::-1]):
            place = {node: at for at, node in enumerate(row)}
            _sort(fixed, above if down else below, place)
        if (count := _crossings(rows, below)) < fewest:
            best, fewest = [list(row) for row in rows], count
    return best


def _neighbours(pairs: Iterable[tuple[str, str]]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    above: dict[str, list[str]] = defaultdict(list)
    below: dict[str, list[str]] = defaultdict(list)
    for a, b in pairs:
        above[b].append(a)
        below[a].append(b)
    return above, below


def _sort(row: list[str], beside: Mapping[str, list[str]], place: Mapping[str, int]) -> None:
    own = {node: float(at) for at, node in enumerate(row)}
    for node in row:
        known = [place[other] for other in beside.get(node, ()) if other in place]
        own[node] = sum(known) / len(known) if known else own[node]
    row.sort(key=own.__getitem__)


def _crossings(rows: Sequence[Sequence[str]], below: Mapping[str, list[str]]) -> int:
    count = 0
    for upper, lower in pairwise(rows):
        place = {node: at for at, node in enumerate(lower)}
        ends = [
            place[other] for node in upper for other in sorted(below.get(node, ()), key=place.__getitem__)
        ]
        count += sum(a > b for at, a in enumerate(ends) for b in ends[at + 1 :])
    return count


def _spread(
    rows: Sequence[Sequence[str]],
    sizes: Mapping[str, tuple[float, float]],
    pairs: Sequence[tuple[str, str]],
    gap: float,
) -> dict[str, float]:
    """Return the middle of each node: near those it is joined to, and clear of those beside it."""
    above, below = _neighbours(pairs)
    x: dict[str, float] = {}
    for row in rows:
        x |= _clear(row, sizes, dict.fromkeys(row, 0.0), gap)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        for row in rows if down else rows[::-1]:
            beside = above if down else below
            wish = {node: _middle([x[other] for other in beside.get(node, ())], x[node]) for node in row}
            x |= _clear(row, sizes, wish, gap)
    left = min((x[node] - sizes[node][0] / 2 for node in x), default=0.0)
    return {node: value - left + MARGIN for node, value in x.items()}


def _middle(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _clear(
    row: Sequence[str], sizes: Mapping[str, tuple[float, float]], wish: Mapping[str, float], gap: float
) -> dict[str, float]:
    # Pushed apart once from either side; the mean of both keeps the row centred on what it wishes.
    steps = [(sizes[a][0] + sizes[b][0]) / 2 + gap for a, b in pairwise(row)]
    right, left = [wish[node] for node in row], [wish[node] for node in row]
    for at, step in enumerate(steps, 1):
        right[at] = max(right[at], right[at - 1] + step)
    for at in range(len(steps) - 1, -1, -1):
        left[at] = min(left[at], left[at + 1] - steps[at])
    return {node: (a + b) / 2 for node, a, b in zip(row, left, right, strict=True)}


def _tops(rows: Sequence[Sequence[str]], sizes: Mapping[str, tuple[float, float]], gap: float) -> list[float]:
    tops, y = [], MARGIN
    for row in rows:
        tops.append(y)
        y += max((sizes[node][1] for node in row), default=0.0) + gap
    return tops
