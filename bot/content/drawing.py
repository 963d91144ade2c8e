"""Draws cards and arrows as SVG that reads well on light and dark ground."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby

from bot.content.layout import MARGIN, Box, Layout, layered

_WIDTH, _HEAD, _ROW, _PAD = 232.0, 50.0, 22.0, 8.0
_GAPS, _GAPS_SIDEWAYS = (60.0, 54.0), (14.0, 96.0)
_LANE = 5.0  # between arrows that run down the same side of a card
_MOST_ARROWS = 3  # onto one card; more than these are named instead of drawn
_LETTER = 6.5  # width of one at 12 px, on average; generous, so that nothing is cut by the card's edge
_WINDOW = (560.0, 640.0)  # what is shown around *here* of a larger picture

_STYLE = """\
.flow{--ink:#1c2733;--soft:#66727f;--line:#8b97a4;--card:#fff;--edge:#d5dbe2;
--offer:#3a6ea5;--menu:#68727d;--say:#9a7a2c;--body:#33805b;--check:#b1681c;--close:#76549a;
--none:#68727d;--look:#9a7a2c;color:var(--ink);font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
@media(prefers-color-scheme:dark){.flow{--ink:#e6ebf0;--soft:#9aa6b2;--line:#7c8895;--card:#1b232c;--edge:#36414d;
--offer:#7fb2e6;--menu:#a3afbb;--say:#d3b465;--body:#79c79f;--check:#e6a85c;--close:#bd9be0;--none:#a3afbb;--look:#d3b465}}
.flow text{fill:var(--ink)}.flow .s{fill:var(--soft);font-size:11px}.flow .n{font-weight:650}
.flow .c{fill:var(--card);stroke:var(--edge)}.flow .a{fill:none;stroke:var(--line);stroke-width:1.4}
.flow .h{fill:var(--line)}.flow .r{stroke:var(--edge)}.flow .p{fill:var(--line)}
.flow .here .c{stroke:var(--k);stroke-width:3}.flow .pin{fill:var(--k)}
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One option on a card: its words, where it leads off the picture, and the card it leads to."""

    label: str
    away: str = ""
    onto: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One step: its id, its kind (which gives the colour), its name, what it says first, and its options."""

    id: str
    kind: str
    name: str
    said: str
    rows: tuple[Row, ...]

    @property
    def height(self) -> float:
        """Room it takes from top to bottom."""
        return _HEAD + (len(self.rows) * _ROW + _PAD if self.rows else 0.0)


@dataclass(frozen=True, slots=True)
class Arrow:
    """A way from one card to another."""

    start: str
    end: str


def draw(cards: Sequence[Card], arrows: Sequence[Arrow], *, title: str, rtl: bool, here: str | None) -> str:
    """Return the picture as one SVG element.

    Args:
        cards: What to draw, the first one on top.
        arrows: Ways between them.
        title: What a screen reader calls the picture.
        rtl: Whether the words run from right to left.
        here: Id of the card to mark.
    """
    boxes = [Box(card.id, _WIDTH, card.height) for card in cards]
    placed = layered(boxes, [(arrow.start, arrow.end) for arrow in arrows], _GAPS)
    pen = _Pen(placed, _named(cards), rtl=rtl)
    parts = [_path(points) for card in cards for points in pen.ways(card)]
    parts += [part for card in cards for part in pen.card(card, here=card.id == here)]
    legend, below = _legend([card.kind for card in cards], placed)
    return _framed(title, _view(placed, cards, here, below), [*parts, *legend])


def draw_sideways(cards: Sequence[Card], arrows: Sequence[Arrow], *, title: str, rtl: bool) -> str:
    """Return a picture that runs from left to right, of cards without options; the first one stands leftmost."""
    boxes = [Box(card.id, card.height, _WIDTH) for card in cards]
    turned = layered(boxes, [(arrow.start, arrow.end) for arrow in arrows], _GAPS_SIDEWAYS)
    at = {id_: (y, x) for id_, (x, y) in turned.at.items()}
    placed = replace(turned, at=at, width=turned.height, height=turned.width)
    pen = _Pen(placed, {}, rtl=rtl)
    parts = [_path(_sideways(turned, start, end), across=True) for start, end in turned.through]
    parts += [part for card in cards for part in pen.card(card, here=False)]
    legend, below = _legend([card.kind for card in cards], placed)
    return _framed(title, _view(placed, cards, None, below), [*parts, *legend])


def _sideways(turned: Layout, start: str, end: str) -> list[tuple[float, float]]:
    (x, y), (onto_x, onto_y) = turned.at[start], turned.at[end]
    middle = _HEAD / 2
    return [(x + middle, y + _WIDTH), *turned.through[start, end], (onto_x + middle, onto_y - 2)]


def _framed(title: str, box: tuple[float, float, float, float], parts: Sequence[str]) -> str:
    view = " ".join(f"{value:.0f}" for value in box)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="flow" role="img" aria-label="{escape(title)}" '
        f'viewBox="{view}" width="{box[2]:.0f}" height="{box[3]:.0f}">\n<style>{_STYLE}</style>\n'
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        '<path class="h" d="M0 0 8 4 0 8z"/></marker></defs>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _named(cards: Sequence[Card]) -> dict[str, int]:
    """Return the cards that so many lead to that arrows would only tangle, and how many do."""
    goals = Counter(onto for card in cards for onto in {row.onto for row in card.rows} if onto)
    return {onto: count for onto, count in goals.items() if count > _MOST_ARROWS}


@dataclass(frozen=True, slots=True)
class _Pen:
    placed: Layout
    named: Mapping[str, int]
    rtl: bool

    def card(self, card: Card, *, here: bool) -> Iterator[str]:
        """Yield one card with its words."""
        x, y = self.placed.at[card.id]
        yield f'<g class="{"here" if here else ""}" style="--k:var(--{card.kind})">'.replace(' class=""', "")
        yield f'<rect class="c" x="{x:.1f}" y="{y:.1f}" width="{_WIDTH:.0f}" height="{card.height:.0f}" rx="9"/>'
        yield f'<rect x="{x:.1f}" y="{y + 10:.1f}" width="4" height="{_HEAD - 20:.0f}" rx="2" fill="var(--k)"/>'
        if here:
            yield f'<circle class="pin" cx="{x + _WIDTH:.1f}" cy="{y:.1f}" r="7"/>'
        yield self._near((x, y + 20), card.name, "n", _WIDTH - 76)
        yield self._far((x, y + 20), self._kind(card))
        yield self._near((x, y + 38), card.said, "s", _WIDTH - 28)
        for at, row in enumerate(card.rows):
            yield from self._row(card, row, x, y + _HEAD + at * _ROW)
        yield "</g>"

    def _row(self, card: Card, row: Row, x: float, y: float) -> Iterator[str]:
        away = row.away or self._off(card, row)
        yield f'<path class="r" d="M{x + 12:.1f} {y:.1f}H{x + _WIDTH - 12:.1f}"/>'
        yield self._near((x, y + 15), row.label, "l", _WIDTH - 34 - len(away) * _LETTER)
        if away:
            yield self._far((x, y + 15), away)

    def _kind(self, card: Card) -> str:
        ways = self.named.get(card.id)
        return f"{card.kind} · {ways} ways in" if ways else card.kind

    def _off(self, card: Card, row: Row) -> str:
        """Return how a goal is named that no arrow of *card* is drawn to."""
        if row.onto == card.id or (card.id, row.onto) in self.placed.back:
            return f"↩ {row.onto}"
        return f"→ {row.onto}" if row.onto in self.named else ""

    # Beginning and end of a line change sides with the direction of the words.
    def _near(self, corner: tuple[float, float], words: str, kind: str, width: float) -> str:
        x = corner[0] + (_WIDTH - 14 if self.rtl else 14)
        most = max(4, int(width / _LETTER))
        shown = words if len(words) <= most else words[: most - 1].rstrip() + "…"
        full = f"<title>{escape(words)}</title>" if shown != words else ""
        way = ' direction="rtl"' if self.rtl else ""
        return f'<text class="{kind}" x="{x:.1f}" y="{corner[1]:.1f}"{way}>{escape(shown)}{full}</text>'

    def _far(self, corner: tuple[float, float], words: str) -> str:
        # An id has its own direction in any language: it is English.
        x, anchor = (corner[0] + 12, "start") if self.rtl else (corner[0] + _WIDTH - 12, "end")
        return (
            f'<text class="s" x="{x:.1f}" y="{corner[1]:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
        )

    def ways(self, card: Card) -> Iterator[list[tuple[float, float]]]:
        """Yield the points of each arrow that leaves *card*; neighbours with one goal share one."""
        spans = [
            (onto, [at for at, _ in rows])
            for onto, rows in groupby(enumerate(card.rows), key=lambda numbered: numbered[1].onto)
            if onto and not self._off(card, Row("", onto=onto))
        ]
        # The lowest arrow of each side runs closest to the card, so that none of them cross there.
        lanes = {-1: 2, 1: 2}
        for onto, rows in reversed(spans):
            side = self._side(card.id, onto)
            yield self._way(card.id, onto, sum(rows) / len(rows) + 0.5, side * lanes[side] * _LANE)
            lanes[side] += 1

    def _side(self, start: str, onto: str) -> int:
        via = self.placed.through[start, onto]
        aim = via[0][0] if via else self.placed.at[onto][0] + _WIDTH / 2
        return -1 if aim < self.placed.at[start][0] + _WIDTH / 2 - 1 else 1

    def _way(self, start: str, onto: str, row: float, out: float) -> list[tuple[float, float]]:
        x, y = self.placed.at[start]
        goal_x, goal_y = self.placed.at[onto]
        edge, port = (x if out < 0 else x + _WIDTH), y + _HEAD + row * _ROW
        lane = [(edge + out, port + abs(out)), (edge + out, self.placed.floors[start])]
        goal = (goal_x + _WIDTH / 2, goal_y - 2)
        return [(edge, port), *lane, *self.placed.through[start, onto], goal]


def _path(points: Sequence[tuple[float, float]], *, across: bool = False) -> str:
    """Return a smooth line through *points*, each entered and left straight down (or *across*: straight right)."""
    drawn, (x, y) = [f"M{_pair(points[0], across=across)}"], points[0]
    for number, (to_x, to_y) in enumerate(points[1:]):
        lean = min(40.0, max(10.0, (to_y - y) * 0.55))
        # It leaves a card sideways, and from there on runs downwards.
        first = (to_x, y) if number == 0 and to_x != x and not across and len(points) > 2 else (x, y + lean)
        corners = (first, (to_x, to_y - (0 if number == 0 and not across else lean)), (to_x, to_y))
        drawn.append("C" + " ".join(_pair(corner, across=across) for corner in corners))
        x, y = to_x, to_y
    spot = _pair(points[0], across=across).split()
    port = f'<circle class="p" cx="{spot[0]}" cy="{spot[1]}" r="2.6"/>'
    return f'<path class="a" marker-end="url(#tip)" d="{"".join(drawn)}"/>{port}'


def _pair(point: tuple[float, float], *, across: bool) -> str:
    x, y = reversed(point) if across else point
    return f"{x:.1f} {y:.1f}"


def _legend(kinds: Sequence[str], placed: Layout) -> tuple[list[str], float]:
    """Return the colours and their names, in rows below the picture, and the room that they take."""
    parts, x, y = [], MARGIN, placed.height + 6
    for kind in dict.fromkeys(kinds):
        if x > MARGIN and x + 76 > placed.width:
            x, y = MARGIN, y + 20
        parts.append(
            f'<rect x="{x:.0f}" y="{y - 9:.0f}" width="10" height="10" rx="3" fill="var(--{kind})"/>'
        )
        parts.append(f'<text class="s" x="{x + 16:.0f}" y="{y:.0f}">{kind}</text>')
        x += 76
    return parts, y - placed.height + 14


def _view(
    placed: Layout, cards: Sequence[Card], here: str | None, below: float
) -> tuple[float, float, float, float]:
    whole = (0.0, 0.0, max(placed.width, _WIDTH + 2 * MARGIN), placed.height + below)
    marked = next((card for card in cards if card.id == here), None)
    if marked is None or (whole[2] <= _WINDOW[0] and whole[3] <= _WINDOW[1] * 2):
        return whole
    left, top = placed.at[marked.id]
    x, y = left + _WIDTH / 2 - _WINDOW[0] / 2, top + marked.height / 2 - _WINDOW[1] / 2
    return (x, y, *_WINDOW)
