"""What must hold on every screen of the flows that ship, walked and not sampled."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.content import Content
from bot.core.catalogue import HELP_FLOW, Catalogue, asks_first
from bot.core.engine import advance
from bot.core.errors import UnreadableButton
from bot.core.flow import Consent, Flow, Kind, Step
from bot.core.inputs import Begin, Command, Input, Press, Stop, Unreadable
from bot.core.place import LIMIT, Place, decode, encode
from bot.core.turn import Screen
from tests.core.walk import Visit, places, traits, walk


@pytest.fixture(scope="module")
def catalogue(content: Content) -> Catalogue:
    """Return the flows that ship."""
    return content.catalogue


@pytest.fixture(scope="module")
def visits(catalogue: Catalogue) -> list[Visit]:
    """Return every screen reachable from /start."""
    return walk(catalogue)


def where(catalogue: Catalogue, place: Place) -> tuple[Flow, Step]:
    """Return the flow and step that *place* stands on."""
    flow = catalogue.flows[place.flow]
    return flow, flow.steps[place.step]


def test_every_step_of_every_flow_is_reached_from_start(catalogue: Catalogue, visits: list[Visit]) -> None:
    """By pressing buttons alone; what only the engine leads to is named."""
    reached = {(place.flow, place.step) for visit in visits for _, place in places(visit.turn.screen)}
    steps = {(flow.id, step) for flow in catalogue.flows.values() for step in flow.steps}
    by_words_or_recall = {(HELP_FLOW, name) for name in ("crisis", "quiet", "past")}
    by_words_or_recall |= {("menu", "recalled")}
    arrives = ("sent-", "still", "later", "ended")
    by_schedule = {("doses", step) for step in catalogue.flows["doses"].steps if step.startswith(arrives)}

    assert steps - reached == by_words_or_recall | by_schedule


def test_there_is_no_dead_end_and_stop_is_on_every_screen(visits: list[Visit]) -> None:
    """The confirmation of a stop is the only screen without buttons, and it is the end."""
    for visit in visits:
        choices = {place.choice for _, place in places(visit.turn.screen)}
        stopped = (
            [line.text for line in visit.turn.screen.lines] == ["common-stopped"]
            if visit.turn.screen
            else False
        )

        assert "stop" in choices or stopped, visit.way
        assert len(choices) > 1 or stopped, visit.way


def test_people_to_reach_are_at_most_two_taps_away(catalogue: Catalogue, visits: list[Visit]) -> None:
    """From every screen but the confirmation of a stop."""
    after = {
        place: advance(catalogue, Press(place), place.lang).screen
        for visit in visits
        for _, place in places(visit.turn.screen)
    }

    def shows_people(screen: Screen | None) -> bool:
        return any(place.flow == HELP_FLOW for _, place in places(screen))

    def leads_to_people(screen: Screen | None) -> bool:
        return any(shows_people(after.get(place)) for _, place in places(screen))

    far = [
        visit.way
        for visit in visits
        if visit.turn.screen
        and visit.turn.screen.rows
        and not leads_to_people(visit.turn.screen)
        and not any(leads_to_people(after[place]) for _, place in places(visit.turn.screen))
    ]

    assert far == []


def test_nothing_of_the_framework_is_shown_before_a_yes(catalogue: Catalogue) -> None:
    """Screens reachable without accepting an invitation are invitations, menus and services."""
    starts: list[Input] = [Begin(), *map(Command, catalogue.commands), *map(Begin, catalogue.links)]
    for start in starts:
        for flow, step in without_a_yes(catalogue, start):
            assert asks_first(flow, step), (start, flow.id, step.id)


def without_a_yes(catalogue: Catalogue, start: Input) -> list[tuple[Flow, Step]]:
    """Return the steps that can be seen by pressing anything but a way on from an invitation."""
    seen: set[tuple[object, ...]] = set()
    steps = []
    queue = [advance(catalogue, start, "en").screen]
    for screen in queue:
        new = traits(screen) - seen
        if not new:
            continue
        seen |= new
        for _, place in places(screen):
            flow, step = where(catalogue, place)
            steps.append((flow, step))
            option = next((one for one in step.options if one.id == place.choice), None)
            accepted = (
                step.kind is Kind.OFFER and option is not None and option.to and option.to.flow == flow.id
            )
            if not accepted:
                queue.append(advance(catalogue, Press(place), "en").screen)
    return steps


def test_a_body_step_is_only_reached_through_an_invitation_of_a_body_flow(catalogue: Catalogue) -> None:
    """And every body step is followed by its check."""
    for flow in catalogue.flows.values():
        for step in flow.steps.values():
            if step.kind is Kind.BODY:
                assert flow.consent is Consent.BODY
                assert f"{step.id}-check" in flow.steps
                assert all(
                    option.to and option.to.step == f"{step.id}-check"
                    for option in step.options
                    if option.to and option.to.flow == flow.id
                )


def test_stop_ends_every_screen_with_one_confirmation(catalogue: Catalogue, visits: list[Visit]) -> None:
    """By its button and by word, wherever the person is."""
    typed = advance(catalogue, Stop(), "en").screen
    for visit in visits:
        for _, place in places(visit.turn.screen):
            assert advance(catalogue, Press(place._replace(choice="stop")), "en").screen == typed
    assert typed is not None
    assert typed.rows == ()


def test_every_button_fits_and_comes_back_as_it_was(visits: list[Visit]) -> None:
    """64 bytes, in the longest language tag there is."""
    for visit in visits:
        for _, place in places(visit.turn.screen):
            written = encode(place._replace(lang="pt-BR"))

            assert len(written.encode()) <= LIMIT
            assert encode(decode(written)) == written


def answered(catalogue: Catalogue, data: str) -> Screen:
    """Return what pressing *data* shows."""
    try:
        incoming: Input = Press(decode(data))
    except UnreadableButton:
        incoming = Unreadable()
    turn = advance(catalogue, incoming, "en")
    assert turn.screen is not None
    return turn.screen


def test_a_hundred_thousand_forged_buttons_are_each_answered(
    catalogue: Catalogue, visits: list[Visit]
) -> None:
    """Random bytes, and real buttons with letters changed, dropped, doubled or swapped."""
    chance = random.Random(20261122)
    real = [encode(place) for visit in visits for _, place in places(visit.turn.screen)]
    for _ in range(100_000):
        screen = answered(catalogue, mutated(chance, chance.choice(real)))

        assert screen.lines


def mutated(chance: random.Random, data: str) -> str:
    """Return *data* after an accident."""
    at = chance.randrange(len(data))
    match chance.randrange(5):
        case 0:
            return data[:at] + chance.choice("abz09:.-\x00é\u202e🙂") + data[at + 1 :]
        case 1:
            return data[:at] + data[at + 1 :]
        case 2:
            return data[:at]
        case 3:
            return data[:at] + data[: chance.randrange(len(data))]
        case _:
            return "".join(chr(chance.randrange(1, 0x2FFF)) for _ in range(chance.randrange(65)))


@st.composite
def histories(draw: st.DrawFn) -> Sequence[tuple[int, int, bool]]:
    """Return which of the screens so far is pressed where, and whether a stop lies between."""
    step = st.tuples(st.integers(0, 7), st.integers(0, 11), st.booleans())
    return draw(st.lists(step, min_size=1, max_size=25))


@settings(max_examples=150, deadline=None)
@given(history=histories(), start=st.integers(0, 400), broken=st.integers(0, 400))
def test_any_sequence_of_presses_is_answered_calmly(
    content: Content, history: Sequence[tuple[int, int, bool]], start: int, broken: int
) -> None:
    """Old buttons, doubled, out of order, after stops and across a changed flow file: always an answer and a stop."""
    catalogue = content.catalogue
    changed = without_one_step(catalogue, broken)
    links = sorted(catalogue.links)
    screens = [advance(catalogue, Begin(links[start % len(links)]), "en").screen]
    for back, button, stopped_since in history:
        old = [place for _, place in places(screens[-1 - back % len(screens)])]
        if not old:
            continue
        place = old[button % len(old)]
        now = changed if button % 3 == 0 else catalogue
        turn = advance(now, Press(place, stopped_since=stopped_since), "en")
        screens.append(turn.screen)

        assert turn.screen is not None
        choices = {place.choice for _, place in places(turn.screen)}
        assert "stop" in choices or [line.text for line in turn.screen.lines] == ["common-stopped"]


def without_one_step(catalogue: Catalogue, number: int) -> Catalogue:
    """Return the flows after a release that dropped one step and rearranged another."""
    flow = catalogue.flows[sorted(catalogue.flows)[number % len(catalogue.flows)]]
    dropped = sorted(set(flow.steps) - {flow.start})[number % max(len(flow.steps) - 1, 1)]
    wanted = {"menu": {"thanks", "harder", "recalled"}, HELP_FLOW: {"crisis", "quiet", "other", "past"}}
    if dropped in wanted.get(flow.id, ()):
        return catalogue
    steps = {
        id_: replace(
            step, options=tuple(o for o in step.options if not o.to or o.to.step != dropped), mark="zz"
        )
        for id_, step in flow.steps.items()
        if id_ != dropped
    }
    topics = tuple(topic for topic in flow.topics if topic.target.step != dropped)
    flows = {id_: lead_around(one, flow.id, dropped) for id_, one in catalogue.flows.items()}
    flows[flow.id] = replace(flow, steps=steps, topics=topics)
    return Catalogue.of(flows, catalogue.langs)


def lead_around(flow: Flow, changed: str, dropped: str) -> Flow:
    """Return *flow* without ways to a dropped step of the *changed* flow."""
    steps = {
        id_: replace(
            step,
            options=tuple(
                o for o in step.options if not o.to or (o.to.flow, o.to.step) != (changed, dropped)
            ),
        )
        for id_, step in flow.steps.items()
    }
    return replace(flow, steps=steps)
