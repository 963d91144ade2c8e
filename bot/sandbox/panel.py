"""Panels: what whoever builds the sandbox shows beside the chat."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PanelContent:
    """What a panel shows: lines, then pairs of a name and a value, then a drawing with a caption.

    The drawing is a whole SVG document; the page shows it as an image, so nothing in it can run. One that asks
    for `prefers-color-scheme` follows the page's colours; any other is shown on light paper.
    """

    lines: Sequence[str] = ()
    pairs: Sequence[tuple[str, str]] = ()
    svg: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """A titled place beside the chat; *render* is asked again after each event of the person."""

    id: str
    title: str
    render: Callable[[int], Awaitable[PanelContent]]
