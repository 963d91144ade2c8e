"""Decides what one input leads to: every change of step in the whole bot happens here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core import answers, screens, zones
from bot.core.catalogue import GROUND_FLOW, HELP_FLOW, LANGUAGE_FLOW, MENU_FLOW, Catalogue, gate
from bot.core.flow import Flow, Kind, Line, Option, Ref, Row, Step, Target, Topic
from bot.core.inputs import (
    Begin,
    Blocked,
    Command,
    InGroup,
    Input,
    Other,
    Press,
    Said,
    Stop,
    Unreadable,
)
from bot.core.kept import NOTHING_KEPT, Kept
from bot.core.language import match
from bot.core.opt_ins import WEEKEND, Change, OptIn
from bot.core.place import GROUND, LANGUAGE, MENU, SHOW, Place
from bot.core.resolve import Found, Standing, resolve
from bot.core.screens import LONG_AGO
from bot.core.turn import Button, Delivery, Event, Happened, Screen, Turn
from bot.core.understood import Crisis, CrisisTier, Nothing, Topics, Understood
from bot.core.understood import Stop as StopWords

# Steps of the menu and of the people-to-reach flow that the engine itself leads to.
THANKS = Target(MENU_FLOW, "thanks")
HARDER = Target(MENU_FLOW, "harder")
RECALLED = Target(MENU_FLOW, "recalled")
CHOSEN = Target(LANGUAGE_FLOW, "chosen")
CRISIS: Mapping[CrisisTier, Target] = {
    CrisisTier.ALARM: Target(HELP_FLOW, "crisis"),
    CrisisTier.QUIET: Target(HELP_FLOW, "quiet"),
    CrisisTier.OTHER: Target(HELP_FLOW, "other"),
    CrisisTier.PAST: Target(HELP_FLOW, "past"),
}
ENGINE_TARGETS = (
    Target(MENU_FLOW),
    Target(GROUND_FLOW),
    Target(HELP_FLOW),
    THANKS,
    HARDER,
    RECALLED,
    Target(LANGUAGE_FLOW),
    CHOSEN,
    *CRISIS.values(),
)

_UNREADABLE = Line("common-unreadable")
_GONE = Line("common-gone")
_CHANGED = Line("common-changed")
_ONCE_MORE = Line("common-once-more")


def advance(
    catalogue: Catalogue, incoming: Input, lang: str, kept: Kept = NOTHING_KEPT, now: datetime = LONG_AGO
) -> Turn:
    """Return what *incoming* leads to.

    Args:
        catalogue: Every flow that can be entered.
        incoming: What the person did.
        lang: The language to answer in, as `bot.core.language.choose` found it.
        kept: What the person has asked us to remember.
        now: The present, in UTC: a yes is given on its day, what is shown must be true on it, and clocks show its hour.

    Returns:
        What to say, what to remember or forget, and what happened.
    """
    walk = _Walk(catalogue, lang, kept, now)
    match incoming:
        case Stop() | Press(place=Place(choice="stop")) | Said(understood=StopWords()):
            return _stop(incoming, lang, kept)
        case Press() as pressed:
            return replace(walk, delivery=Delivery.EDIT).press(pressed)
        case Unreadable():
            turn = replace(walk, delivery=Delivery.EDIT).enter(Target(MENU_FLOW), _UNREADABLE)
            return _also(turn, Event(Happened.BUTTON_UNREADABLE))
        case Begin(payload=payload):
            return walk.begin(payload)
        case Command(name=name, here=here):
            return walk.enter(catalogue.commands.get(name, Target(MENU_FLOW)), here=here)
        case Said(understood=understood):
            return walk.answer(understood)
        case Other():
            return walk.answer(Nothing())
        case InGroup():
            return Turn(Screen((Line("common-in-group"),), ((Button("common-in-private", link=""),),), lang))
        case Blocked():
            return Turn(forget=True, events=(Event(Happened.BLOCKED),))


def _stop(incoming: Input, lang: str, kept: Kept) -> Turn:
    # Nothing that was scheduled comes after a stop either: it ends the doses too.
    pressed = incoming.place if isinstance(incoming, Press) else None
    return Turn(
        change=Change(drop=OptIn.DOSES) if kept.doses else None,
        screen=Screen((Line("common-stopped"),), (), lang),
        delivery=Delivery.EDIT if pressed else Delivery.SEND,
        clear=pressed is None,
        events=(Event(Happened.FLOW_STOPPED, pressed.flow if pressed else "", lang),),
    )


def _also(turn: Turn, *events: Event) -> Turn:
    return replace(turn, events=turn.events + events)


@dataclass(frozen=True, slots=True)
class _Walk:
    """One step through the catalogue, in one language."""

    catalogue: Catalogue
    lang: str
    kept: Kept
    now: datetime
    delivery: Delivery = Delivery.SEND

    def begin(self, payload: str) -> Turn:
        # A link may carry a language behind two underscores: key_reframe__fa.
        name, _, tag = payload.partition("__")
        lang = match(tag, self.catalogue.langs) or self.lang
        return replace(self, lang=lang).enter(self.catalogue.links.get(name, Target(MENU_FLOW)))

    def press(self, pressed: Press) -> Turn:
        place = pressed.place
        found = resolve(self.catalogue, place)
        if place.choice == GROUND:
            return _also(self.enter(Target(GROUND_FLOW)), self._event(Happened.GROUNDED, found.flow))
        if place.choice == MENU:
            return self.enter(Target(MENU_FLOW))
        if found.standing is Standing.RECALLED:
            return self._recalled(found.flow)
        if pressed.doubted:
            return self.show(found.flow, gate(found.flow, found.step), place.answers, _ONCE_MORE)
        if pressed.stopped_since and found.flow.id != HELP_FLOW:
            return self._ask_again(found, place)
        return self._press_found(found, place)

    def _press_found(self, found: Found, place: Place) -> Turn:
        flow, step = found.flow, found.step
        match found.standing:
            case Standing.GONE:
                turn = self.show(flow, step, "", _GONE)
                return _also(turn, self._event(Happened.PLACE_GONE, flow))
            case Standing.CHANGED:
                turn = self.show(flow, step, place.answers, _CHANGED)
                return _also(turn, self._event(Happened.PLACE_CHANGED, flow))
        if place.choice == SHOW:
            return self.show(flow, gate(flow, step))
        if place.choice.startswith(LANGUAGE):
            return self._in_language(flow, step, place)
        if step.kind is Kind.CLOSE and place.choice in screens.FEELINGS:
            return self._felt(flow, place.choice)
        option = next((option for option in step.options if option.id == place.choice), None)
        if option is None or option.to is None:
            return self.show(flow, step, place.answers)
        return self._take(flow, step, option, option.to, place.answers)

    def _take(self, flow: Flow, step: Step, option: Option, to: Target, carried: str) -> Turn:
        if option.forget:
            erased = replace(self, kept=NOTHING_KEPT).follow(flow, step, to, carried)
            return _also(replace(erased, forget=True), self._event(Happened.FORGOTTEN, flow))
        if option.keep or option.drop:
            return self._remembering(flow, step, option, carried)
        if option.answer:
            name, value = option.answer
            value = zones.ahead(value, self.now) if name == zones.CLOCK else value
            carried = answers.write(flow, {**answers.read(flow, carried), name: value})
        return self.follow(flow, step, to, carried)

    def _remembering(self, flow: Flow, step: Step, option: Option, carried: str) -> Turn:
        weekend = self.catalogue.weekends.get(self.lang, WEEKEND)
        change = Change(option.keep, option.drop, self.lang, answers.read(flow, carried), weekend)
        # What is shown next is what will have been kept by then.
        after = replace(self, kept=change.apply(self.kept, self.now.date()))
        turn = after.follow(flow, step, option.to or Target(flow.id), carried)
        what = Happened.OPTED_IN if option.keep else Happened.OPTED_OUT
        detail = option.keep or option.drop or ""
        return _also(replace(turn, change=change), Event(what, flow.id, self.lang, detail))

    def follow(self, flow: Flow, step: Step, to: Target, carried: str) -> Turn:
        if to.flow != flow.id:
            return self.enter(to)
        onto = flow.steps[to.step or flow.start]
        if onto.recalled:
            return self._recalled(flow)
        return _also(self.show(flow, onto, carried), *self._passed(flow, step, onto))

    def _passed(self, flow: Flow, step: Step, onto: Step) -> tuple[Event, ...]:
        if step.kind is Kind.OFFER and onto.kind in (Kind.SAY, Kind.BODY):
            return (self._event(Happened.FLOW_BEGUN, flow),)
        if onto.kind is Kind.CLOSE:
            return (self._event(Happened.FLOW_FINISHED, flow),)
        return ()

    def _in_language(self, flow: Flow, step: Step, place: Place) -> Turn:
        lang = match(place.choice.removeprefix(LANGUAGE), self.catalogue.langs) or self.lang
        spoken = replace(self, lang=lang)
        if flow.id == LANGUAGE_FLOW:
            return spoken.show(flow, step)
        return spoken.show(flow, step, place.answers, Line("language-now"))

    def _languages(self, flow: Flow, step: Step, here: Place | None) -> Turn:
        if here is None or here.flow == LANGUAGE_FLOW:
            chosen = flow.steps[CHOSEN.step]
            here = Place(flow.id, chosen.id, SHOW, self.lang, chosen.mark)
        shown = screens.screen(flow, step, self.lang)
        rows = (*screens.tongues(self.catalogue.langs, here), *shown.rows)
        return Turn(replace(shown, rows=rows), self.delivery)

    def enter(self, target: Target, *before: Line, here: Place | None = None) -> Turn:
        """Show *target* to somebody who comes from elsewhere: of a flow that asks first, its invitation."""
        flow, step = self.catalogue.step(target)
        if flow.recalled or step.recalled:
            return self._recalled(flow)
        if flow.id == LANGUAGE_FLOW and step.id == flow.start:
            return self._languages(flow, step, here)
        return _also(self.show(flow, gate(flow, step), "", *before), self._event(Happened.INVITED, flow))

    def answer(self, understood: Understood) -> Turn:
        """Answer something typed. Nothing is poured out on a guess: every answer is a question."""
        match understood:
            case Crisis(tier=tier):
                turn = self.enter(CRISIS[tier])
                return _also(turn, Event(Happened.CRISIS_ANSWERED, lang=self.lang))
            case Topics(ids=ids, sure=sure):
                known = [self.catalogue.topics[id_] for id_ in ids if id_ in self.catalogue.topics]
                if known and (sure or len(known) == 1):
                    sounds_like = Line("common-sounds-like", (("topic", Ref(known[0].title)),))
                    return self.enter(known[0].target, sounds_like)
                if known:
                    return Turn(self._which_of(known))
        turn = self.enter(Target(MENU_FLOW), Line("common-not-understood"))
        return _also(turn, Event(Happened.NOT_UNDERSTOOD, lang=self.lang))

    def _which_of(self, topics: list[Topic]) -> Screen:
        menu = self.catalogue.flows[MENU_FLOW]
        rows = [(self._shows(topic.title, *self.catalogue.step(topic.target)),) for topic in topics]
        return screens.with_ways_out((Line("common-which-of"),), rows, menu, self.lang)

    def _shows(self, label: str, flow: Flow, step: Step) -> Button:
        return Button(label, Place(flow.id, step.id, SHOW, self.lang, step.mark))

    def _ask_again(self, found: Found, place: Place) -> Turn:
        asked = screens.asked_again(found.flow, found.step, place, self.lang)
        return Turn(asked, clear=True, events=(self._event(Happened.ASKED_AGAIN, found.flow),))

    def _felt(self, flow: Flow, feeling: str) -> Turn:
        turn = self.enter(HARDER if feeling == "harder" else THANKS)
        return _also(turn, Event(Happened.FELT, flow.id, self.lang, feeling))

    def _recalled(self, flow: Flow) -> Turn:
        onto, step = self.catalogue.step(RECALLED)
        return _also(self.show(onto, step), self._event(Happened.PLACE_RECALLED, flow))

    def show(self, flow: Flow, step: Step, carried: str = "", *before: Line) -> Turn:
        shown = screens.screen(flow, step.on(self.now.date()), self.lang, carried, self.kept, self.now)
        with_row = step.row is not Row.NONE
        return Turn(replace(shown, lines=before + shown.lines), self.delivery, with_row=with_row)

    def _event(self, what: Happened, flow: Flow) -> Event:
        return Event(what, flow.id, self.lang)
