"""Draws what the stages of a press cost."""

from collections.abc import Mapping
from html import escape

_COLOURS = (
    "#4c72b0", "#8fb0d9", "#dd8452", "#55a868", "#c44e52", "#8172b3", "#937860", "#da8bc3", "#ccb974",
    "#64b5cd", "#b0b0b0",
)  # fmt: skip
_WIDTH, _LEFT, _BAR = 760, 90, 34


def picture(bars: Mapping[str, Mapping[str, float]]) -> str:
    """Return an SVG with one bar for each bot, made of its stages in microseconds."""
    longest = max(sum(bar.values()) for bar in bars.values())
    names = list(next(iter(bars.values())))
    body = [
        line
        for row, (bot, bar) in enumerate(bars.items())
        for line in _bar(bot, bar, 16 + row * (_BAR + 14), (_WIDTH - _LEFT - 70) / longest)
    ]
    top = 30 + len(bars) * (_BAR + 14)
    body += [line for row, name in enumerate(names) for line in _key(name, row, top)]
    height = top + 12 + 22 * ((len(names) + 1) // 2)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif"'
    ground = f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>'
    return "\n".join([f'{head} font-size="12">', ground, *body, "</svg>", ""])


def _bar(bot: str, bar: Mapping[str, float], top: int, scale: float) -> list[str]:
    lines, at = [f'<text x="0" y="{top + 22}">{escape(bot)}</text>'], float(_LEFT)
    for colour, (name, cost) in zip(_COLOURS, bar.items(), strict=False):
        title = f"<title>{escape(name)}: {cost:.0f} µs</title>"
        box = f'<rect x="{at:.1f}" y="{top}" width="{cost * scale:.1f}" height="{_BAR}" fill="{colour}">'
        lines.append(f"{box}{title}</rect>")
        at += cost * scale
    lines.append(f'<text x="{at + 6:.1f}" y="{top + 22}">{sum(bar.values()):.0f} µs</text>')
    return lines


def _key(name: str, row: int, top: int) -> list[str]:
    x, y = (row % 2) * _WIDTH // 2, top + 22 * (row // 2)
    return [
        f'<rect x="{x}" y="{y}" width="14" height="14" fill="{_COLOURS[row % len(_COLOURS)]}"/>',
        f'<text x="{x + 20}" y="{y + 12}">{escape(name)}</text>',
    ]
