"""Walks every button there is, breadth first, as a patient person would."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.catalogue import Catalogue
from bot.core.engine import advance
from bot.core.inputs import Begin, Input, Press
from bot.core.place import Place
from bot.core.turn import Screen, Turn


@dataclass(frozen=True, slots=True)
class Visit:
    """A screen that was reached, the fewest taps it takes, and whether an invitation was accepted on the way."""

    turn: Turn
    taps: int
    way: tuple[str, ...]


def places(screen: Screen | None) -> Iterator[tuple[str, Place]]:
    """Yield the label and place of every button that comes back to us."""
    for row in screen.rows if screen else ():
        for button in row:
            if button.place:
                yield button.label, button.place


def traits(screen: Screen | None) -> set[tuple[object, ...]]:
    """Return what is particular about *screen*: its texts and buttons, and each answer its buttons carry.

    A screen that differs from those seen only in the combination of answers is not worth another visit: there are
    thousands of them where days, times and places are chosen, and where places are offered by their clock.
    """
    found = list(places(screen))
    texts = tuple(line.text for line in screen.lines) if screen else ()
    buttons = {(texts, place._replace(answers="")) for _, place in found}
    carried = found[0][1].answers if found else ""
    stands = (found[0][1].flow, found[0][1].step) if found else ()
    return {texts, *buttons, *((texts, stands, at, answer) for at, answer in enumerate(carried))}


def walk(catalogue: Catalogue, lang: str = "en", start: Input | None = None) -> list[Visit]:
    """Return every distinct screen reachable from *start*, each with a shortest way there."""
    seen: dict[Screen | None, Visit] = {}
    known: set[tuple[object, ...]] = set()
    queue = [Visit(advance(catalogue, start or Begin(), lang), 0, ())]
    for visit in queue:
        new = traits(visit.turn.screen) - known
        if not new or visit.turn.screen in seen:
            continue
        known |= new
        seen[visit.turn.screen] = visit
        for label, place in places(visit.turn.screen):
            turn = advance(catalogue, Press(place), place.lang)
            queue.append(Visit(turn, visit.taps + 1, (*visit.way, label)))
    return list(seen.values())
