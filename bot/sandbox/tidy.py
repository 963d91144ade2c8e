"""Puts entities into the form in which Telegram returns them."""

from collections.abc import Iterable, Sequence

from bot.sandbox.records import Entity

# These may be cut and joined freely; the others stand as they are.
SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
CODE = frozenset({"code", "pre"})
Stretch = tuple[int, int]


def tidied(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return *entities* with styles joined where they touch, and taken out of code."""
    code = [(entity.offset, entity.end) for entity in entities if entity.type in CODE]
    tidy = [entity for entity in entities if entity.type not in SPLITTABLE]
    for kind in SPLITTABLE:
        stretches = _joined((entity.offset, entity.end) for entity in entities if entity.type == kind)
        tidy += [Entity(kind, start, end - start) for start, end in _without(stretches, code)]
    return tuple(sorted(tidy, key=lambda entity: entity.order))


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _without(stretches: Iterable[Stretch], holes: Iterable[Stretch]) -> list[Stretch]:
    left = list(stretches)
    for start, end in holes:
        pieces = [((begin, min(stop, start)), (max(begin, end), stop)) for begin, stop in left]
        left = [(begin, stop) for pair in pieces for begin, stop in pair if begin < stop]
    return left
