"""Walks every screen that can be reached, by asking the engine itself."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.core import screens
from bot.core.catalogue import DOSES_FLOW, MENU_FLOW, Catalogue
from bot.core.engine import RECALLED, advance
from bot.core.flow import Flow, Step
from bot.core.inputs import Begin, Command, InGroup, Input, Other, Press, Said, Stop, Unreadable
from bot.core.kept import ASK_AFTER, NOTHING_KEPT, Doses, Kept
from bot.core.place import LANGUAGE, SHOW, Place
from bot.core.scheduled import dose
from bot.core.turn import Button, Screen
from bot.core.understood import Crisis, CrisisTier, Topics

_MOST_VARIANTS = 12  # of one step
_DAY = date(2026, 1, 1)
_DOSES = Doses(days=(0,), start=540, length=120, zone="Europe/Berlin", agreed=_DAY)
# Somebody who has said yes to everything that can be kept.
_EVERYTHING = Kept(lang="en", lang_agreed=_DAY, anchor="feet", anchor_agreed=_DAY, doses=_DOSES, seen=_DAY)


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen that somebody can see, and the step it shows.

    Attributes:
        screen: The screen.
        flow: The flow it belongs to; None for a screen outside all flows, such as the confirmation of a stop.
        step: The step it shows; None likewise.
        plain: Whether it shows the step alone, with nothing said before it.
    """

    screen: Screen
    flow: Flow | None
    step: Step | None
    plain: bool


@dataclass(frozen=True, slots=True)
class Walk:
    """Everything that can be shown, and what each button leads to.

    Attributes:
        shown: Every screen.
        ways: Where each button of a screen leads; buttons that copy or link are left out.
        entries: The screens that are shown to somebody who comes from outside.
        sent: The screens that arrive by themselves, at somebody who asked for that.
        taps: Fewest presses to a screen after ``/start``; a screen that no press leads to is left out.
    """

    shown: Mapping[Screen, Shown]
    ways: Mapping[Screen, tuple[tuple[Button, Screen], ...]]
    entries: tuple[Screen, ...]
    sent: tuple[Screen, ...]
    taps: Mapping[Screen, int]

    def steps(self) -> Iterator[Shown]:
        """Yield the screens that show a step and nothing besides."""
        return (shown for shown in self.shown.values() if shown.plain)


def walk(catalogue: Catalogue, lang: str) -> Walk:
    """Return every screen of *catalogue* in *lang*."""
    entries = [screen for one in _inputs(catalogue) if (screen := _after(catalogue, one, lang))]
    entries += [
        onto for name in catalogue.commands if (onto := _after(catalogue, Command(name), lang, _EVERYTHING))
    ]
    entries.append(screens.screen(*catalogue.step(RECALLED), lang))  # where a recalled page leads
    sent = _sent(catalogue, lang)
    variants = _Variants(catalogue)
    ways: dict[Screen, tuple[tuple[Button, Screen], ...]] = {}
    ahead = deque([*entries, *sent])
    while ahead:
        screen = ahead.popleft()
        if screen not in ways:
            ways[screen] = tuple((button, variants.of(onto)) for button, onto in _ways(catalogue, screen))
            ahead.extend(onto for _, onto in ways[screen])
    shown = {screen: _shown(catalogue, screen) for screen in ways}
    return Walk(shown, ways, tuple(entries), tuple(sent), _taps(entries[0], ways))


class _Variants:
    """Keeps the walk small where a step carries many answers: after so many of them, one stands for the rest."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[tuple[str, str], dict[Screen, None]] = defaultdict(dict)

    def of(self, screen: Screen) -> Screen:
        """Return *screen*, or the one that stands for it."""
        shown = _shown(self._catalogue, screen)
        if shown.flow is None or shown.step is None or not shown.flow.answers:
            return screen
        known = self._known[shown.flow.id, shown.step.id]
        if screen not in known and len(known) >= _MOST_VARIANTS:
            return next(reversed(known))
        known[screen] = None
        return screen


def distances(
    start: Iterable[Screen], ways: Mapping[Screen, Iterable[tuple[Button, Screen]]]
) -> dict[Screen, int]:
    """Return the fewest presses from any of *start* to each screen."""
    found = dict.fromkeys(start, 0)
    ahead = deque(found)
    while ahead:
        screen = ahead.popleft()
        for _, onto in ways[screen]:
            if onto not in found:
                found[onto] = found[screen] + 1
                ahead.append(onto)
    return found


def _taps(start: Screen, ways: Mapping[Screen, Iterable[tuple[Button, Screen]]]) -> dict[Screen, int]:
    return distances([start], ways)


def _inputs(catalogue: Catalogue) -> Iterator[Input]:
    """Yield everything that somebody can begin with: ``/start`` first, and each page that is shown on the way."""
    yield Begin("")
    yield from (Begin(payload) for payload in catalogue.links)
    yield from (Command(name) for name in catalogue.commands)
    yield from (Said(Crisis(tier)) for tier in CrisisTier)
    yield from (Said(Topics((id_,), sure=True)) for id_ in catalogue.topics)
    yield Said(Topics(tuple(catalogue.topics)[:3], sure=False))
    yield from (Other(), Unreadable(), InGroup(), Stop())
    start = catalogue.flows[MENU_FLOW].start
    here = Place(MENU_FLOW, start, SHOW, catalogue.langs[0], catalogue.flows[MENU_FLOW].steps[start].mark)
    yield Press(here, stopped_since=True)
    yield Press(Place(MENU_FLOW, start, SHOW, catalogue.langs[0], "--"))
    yield Press(Place("gone", "gone", SHOW, catalogue.langs[0], "--"))
    yield Press(here, doubted=True)


def _sent(catalogue: Catalogue, lang: str) -> list[Screen]:
    flow = catalogue.flows.get(DOSES_FLOW)
    days = [date.fromordinal(day) for day in range(1, len(flow.steps) + 1)] if flow else []
    asking = replace(_EVERYTHING, doses=replace(_DOSES, asked=ASK_AFTER))
    kept = [(_EVERYTHING, day) for day in days] + [(asking, day) for day in days]
    found = (dose(catalogue, one, lang, day) for one, day in kept)
    return list(dict.fromkeys(screen for screen in found if screen))


def _after(catalogue: Catalogue, one: Input, lang: str, kept: Kept = NOTHING_KEPT) -> Screen | None:
    return advance(catalogue, one, lang, kept).screen


def _ways(catalogue: Catalogue, screen: Screen) -> Iterator[tuple[Button, Screen]]:
    for button in buttons(screen):
        if button.place and (
            onto := _after(catalogue, Press(_at_home(button.place, screen.lang)), screen.lang)
        ):
            yield button, onto


def _at_home(place: Place, lang: str) -> Place:
    # A walk stays in its language: all languages have the same screens.
    return place._replace(choice=LANGUAGE + lang.lower()) if place.choice.startswith(LANGUAGE) else place


def buttons(screen: Screen) -> Iterator[Button]:
    """Yield the buttons of *screen* in reading order."""
    return (button for row in screen.rows for button in row)


def _shown(catalogue: Catalogue, screen: Screen) -> Shown:
    said = [line.text for line in screen.lines]
    for place in dict.fromkeys(button.place for button in buttons(screen) if button.place):
        flow = catalogue.flows.get(place.flow)
        step = flow.steps.get(place.step) if flow else None
        own = [line.text for line in step.lines] if step else []
        at = next((at for at in range(len(said)) if own and said[at : at + len(own)] == own), None)
        if at is not None:
            return Shown(screen, flow, step, plain=at == 0)
    return Shown(screen, None, None, plain=False)
