"""What each input leads to, shown on small flows."""

from dataclasses import replace

import pytest

from bot.core.catalogue import Catalogue
from bot.core.engine import advance
from bot.core.flow import Token
from bot.core.inputs import Begin, Blocked, Command, InGroup, Input, Other, Press, Said, Stop, Unreadable
from bot.core.place import Place
from bot.core.turn import Button, Delivery, Happened, Screen, Turn
from bot.core.understood import Crisis, CrisisTier, Nothing, Topics
from bot.core.understood import Stop as StopWords
from tests.core.tiny import FEEL, LOOK, tiny

SMALL = tiny()


def said(turn: Turn) -> tuple[str, ...]:
    """Return the text ids that *turn* says."""
    return tuple(line.text for line in turn.screen.lines) if turn.screen else ()


def button(screen: Screen | None, label: str) -> Button:
    """Return the button of *screen* with the text id *label*."""
    assert screen is not None
    return next(button for row in screen.rows for button in row if button.label == label)


def press(turn: Turn, label: str, catalogue: Catalogue = SMALL) -> Turn:
    """Return what pressing *label* on the screen of *turn* leads to."""
    place = button(turn.screen, label).place
    assert place is not None
    return advance(catalogue, Press(place), place.lang)


def happened(turn: Turn) -> list[Happened]:
    """Return what *turn* counts."""
    return [event.what for event in turn.events]


@pytest.mark.parametrize(
    ("incoming", "expected"),
    [
        (Begin(), "menu-start"),
        (Begin("look"), "look-offer"),
        (Begin("idea_second"), "feel-offer"),
        (Begin("help_now"), "help-start"),
        (Begin("nobody-knows"), "menu-start"),
        (Command("feel"), "feel-offer"),
        (Command("unknown"), "menu-start"),
        (Said(Topics(("idea.first",), sure=False)), "common-sounds-like"),
        (Said(Topics(("idea.first", "idea.second"), sure=True)), "common-sounds-like"),
        (Said(Topics(("idea.first", "idea.second"), sure=False)), "common-which-of"),
        (Said(Topics(("not.there",), sure=True)), "common-not-understood"),
        (Said(Nothing()), "common-not-understood"),
        (Said(Crisis(CrisisTier.ALARM)), "help-crisis"),
        (Said(Crisis(CrisisTier.QUIET)), "help-quiet"),
        (Said(Crisis(CrisisTier.OTHER)), "help-other"),
        (Said(Crisis(CrisisTier.PAST)), "help-past"),
        (Said(StopWords()), "common-stopped"),
        (Stop(), "common-stopped"),
        (Other(), "common-not-understood"),
        (Unreadable(), "common-unreadable"),
        (InGroup(), "common-in-group"),
    ],
)
def test_each_input_is_answered(incoming: Input, expected: str) -> None:
    """The first line of the answer, by kind of input."""
    assert said(advance(SMALL, incoming, "en"))[0] == expected


def test_blocking_the_bot_is_being_forgotten() -> None:
    """Nothing is said, everything is erased."""
    turn = advance(SMALL, Blocked(), "en")

    assert turn.forget
    assert turn.screen is None


def test_a_link_may_carry_a_language() -> None:
    """Behind two underscores; one that is not installed is ignored."""
    assert advance(SMALL, Begin("look__fa"), "en").screen == replace(
        advance(SMALL, Begin("look"), "fa").screen or Screen((), (), ""), lang="fa"
    )
    assert advance(SMALL, Begin("look__xx"), "en") == advance(SMALL, Begin("look"), "en")


def test_accepting_an_invitation_begins_the_flow_and_declining_leaves_it() -> None:
    """Both are one tap, and only accepting is counted as a beginning."""
    offer = advance(SMALL, Command("look"), "en")

    assert said(press(offer, "look-offer-yes")) == ("look-idea",)
    assert happened(press(offer, "look-offer-yes")) == [Happened.FLOW_BEGUN]
    assert said(press(offer, "look-offer-no")) == ("menu-thanks",)
    assert press(offer, "look-offer-yes").delivery is Delivery.EDIT


def test_after_a_body_step_the_person_is_asked_how_it_is() -> None:
    """No flow file asks for this; the engine does."""
    offer = advance(SMALL, Command("feel"), "en")
    notice = press(press(offer, "feel-offer-yes"), "feel-hands")
    check = press(notice, "feel-some")

    assert said(check) == ("common-check",)
    assert said(press(check, "common-check-okay")) == ("feel-end",)
    assert said(press(check, "common-check-unsaid")) == ("feel-end",)
    assert said(press(check, "common-check-much")) == ("ground-start",)
    assert said(press(check, "common-check-numb")) == ("ground-start",)


def test_grounding_never_offers_to_go_back_to_the_exercise() -> None:
    """Its buttons carry no place of the flow that was left."""
    offer = advance(SMALL, Command("feel"), "en")
    notice = press(press(offer, "feel-offer-yes"), "feel-hands")
    grounded = press(press(notice, "feel-some"), "common-check-much")

    assert grounded.screen is not None
    places = [button.place for row in grounded.screen.rows for button in row if button.place]
    assert {place.flow for place in places} == {"ground"}


def test_an_answer_travels_in_the_buttons_and_reaches_the_words() -> None:
    """The anchor that was chosen is an argument of the texts that follow, and 'none' before it is."""
    anchor = press(advance(SMALL, Command("feel"), "en"), "feel-offer-yes")
    notice = press(anchor, "feel-hands")

    assert anchor.screen is not None
    assert notice.screen is not None
    assert anchor.screen.lines[0].args == (("anchor", Token("none")),)
    assert notice.screen.lines[0].args == (("anchor", Token("hands")),)


def test_the_end_of_a_flow_asks_quietly_how_it_was() -> None:
    """'Harder' leads to people and grounding; every answer is counted without a person."""
    idea = press(advance(SMALL, Command("look"), "en"), "look-offer-yes")
    end = press(idea, "look-idea-on")

    assert happened(end) == [Happened.FLOW_FINISHED]
    assert said(press(end, "common-felt-harder")) == ("menu-harder",)
    assert said(press(end, "common-felt-lighter")) == ("menu-thanks",)
    assert [event.detail for event in press(end, "common-felt-same").events][-1] == "same"


def test_the_evidence_card_is_there_without_being_a_step_of_the_file() -> None:
    """It leads back to the invitation."""
    idea = press(advance(SMALL, Command("look"), "en"), "look-offer-yes")
    card = press(idea, "look-idea-known")

    assert said(card) == ("look-evidence",)
    assert said(press(card, "common-back")) == ("look-offer",)


def test_words_to_copy_lead_nowhere() -> None:
    """A forged press on a button that copies shows its step again."""
    idea = press(advance(SMALL, Command("look"), "en"), "look-offer-yes")
    place = button(idea.screen, "look-idea-on").place
    assert place is not None

    forged = advance(SMALL, Press(place._replace(choice="take")), "en")

    assert button(idea.screen, "look-idea-take").copy == "look-words"
    assert forged.screen == idea.screen


class TestOldButtons:
    """Buttons outlive the flows they were written for."""

    idea = press(advance(SMALL, Command("look"), "en"), "look-offer-yes")
    notice = press(press(advance(SMALL, Command("feel"), "en"), "feel-offer-yes"), "feel-feet")

    def pressed(self, turn: Turn, label: str, catalogue: Catalogue) -> Turn:
        """Press *label* after *catalogue* has replaced the flows."""
        return press(turn, label, catalogue)

    def test_a_corrected_word_changes_nothing(self) -> None:
        """The mark is made of ids and ways on, so another text id for the same step is the same step."""
        renamed = tiny(look=LOOK.replace("say: look-idea", "say: look-idea-better"))

        assert said(self.pressed(self.idea, "look-idea-on", renamed)) == ("look-end",)

    def test_a_step_with_other_ways_on_is_shown_as_it_is_now(self) -> None:
        """With one plain sentence before it."""
        copies = "{id: take, label: look-idea-take, copy: look-words}"
        changed = tiny(look=LOOK.replace(copies, "{id: back, label: look-back, next: offer}"))

        assert said(self.pressed(self.idea, "look-idea-on", changed)) == ("common-changed", "look-idea")

    def test_a_renamed_step_is_found_by_its_alias(self) -> None:
        """And goes on as if nothing had happened."""
        renamed = tiny(
            look=LOOK.replace("next: idea", "next: thought").replace("  idea:", "  thought:")
            + "aliases: {idea: thought}\n"
        )

        assert said(self.pressed(self.idea, "look-idea-on", renamed)) == ("look-end",)

    def test_a_renamed_flow_is_found_by_its_former_name(self) -> None:
        """The buttons of the old one lead into the new one."""
        catalogue = tiny(see=LOOK.replace("id: look\n", "id: see\nformerly: [look]\n"))
        flows = {name: flow for name, flow in catalogue.flows.items() if name != "look"}

        turn = self.pressed(self.idea, "look-idea-on", Catalogue.of(flows))

        assert said(turn) == ("look-end",)

    def test_a_step_that_is_gone_leads_to_its_invitation(self) -> None:
        """With one plain sentence before it."""
        gone = tiny(look=LOOK.replace("next: idea", "next: thought").replace("  idea:", "  thought:"))

        turn = self.pressed(self.idea, "look-idea-on", gone)

        assert said(turn) == ("common-gone", "look-offer")
        assert happened(turn) == [Happened.PLACE_GONE]

    def test_a_flow_that_is_gone_leads_to_the_menu(self) -> None:
        """With one plain sentence before it."""
        flows = {name: flow for name, flow in SMALL.flows.items() if name != "look"}

        turn = self.pressed(self.idea, "look-idea-on", Catalogue.of(flows))

        assert said(turn) == ("common-gone", "menu-start")

    def test_a_body_step_that_changed_asks_for_consent_again(self) -> None:
        """Somebody who stood in an exercise is not put back into it."""
        changed = tiny(feel=FEEL.replace("{id: none, label: feel-none}", "{id: lots, label: feel-lots}"))

        assert said(self.pressed(self.notice, "feel-some", changed)) == ("common-changed", "feel-offer")

    @pytest.mark.parametrize("where", ["flow", "step"])
    def test_a_recalled_place_says_so_plainly(self, where: str) -> None:
        """From every button, also those sent long ago; stop and grounding still work on it."""
        recalled = (
            LOOK + "recalled: it was too much\n"
            if where == "flow"
            else LOOK.replace("say: look-idea", "recalled: it was too much\n    say: look-idea")
        )

        turn = self.pressed(self.idea, "look-idea-on", tiny(look=recalled))

        assert said(turn) == ("menu-recalled",)
        assert happened(turn) == [Happened.PLACE_RECALLED]
        assert said(self.pressed(self.idea, "common-stop", tiny(look=recalled))) == ("common-stopped",)

    def test_a_recalled_flow_cannot_be_entered(self) -> None:
        """Neither by command nor by link nor from another flow."""
        catalogue = tiny(look=LOOK + "recalled: it was too much\n")

        assert said(advance(catalogue, Command("look"), "en")) == ("menu-recalled",)
        assert said(press(advance(catalogue, Begin(), "en"), "menu-look", catalogue)) == ("menu-recalled",)

    def test_after_a_stop_an_older_button_asks_before_it_goes_on(self) -> None:
        """The question is a new message, the old one loses its buttons, and a yes goes on from there."""
        place = button(self.idea.screen, "look-idea-on").place
        assert place is not None

        asked = advance(SMALL, Press(place, stopped_since=True), "en")

        assert said(asked) == ("common-asked-again",)
        assert asked.delivery is Delivery.SEND
        assert asked.clear
        assert said(press(asked, "common-go-on")) == ("look-end",)

    def test_after_a_stop_an_exercise_begins_with_its_invitation(self) -> None:
        """A yes to going on is not a yes to noticing the body."""
        place = button(self.notice.screen, "feel-some").place
        assert place is not None

        asked = advance(SMALL, Press(place, stopped_since=True), "en")

        assert said(press(asked, "common-go-on")) == ("feel-offer",)

    @pytest.mark.parametrize("choice", ["menu", "ground", "stop"])
    def test_the_ways_out_work_from_any_place_that_ever_was(self, choice: str) -> None:
        """Whatever became of the flow, and also after a stop."""
        turn = advance(SMALL, Press(Place("nowhere", "never", choice, "en", "zz"), stopped_since=True), "en")

        assert said(turn) in {("menu-start",), ("ground-start",), ("common-stopped",)}


def test_a_pressed_stop_replaces_the_screen_and_a_typed_one_clears_the_newest() -> None:
    """Either way one short confirmation, without a button."""
    offer = advance(SMALL, Command("look"), "en")
    pressed, typed = press(offer, "common-stop"), advance(SMALL, Stop(), "en")

    assert (pressed.delivery, pressed.clear) == (Delivery.EDIT, False)
    assert (typed.delivery, typed.clear) == (Delivery.SEND, True)
    assert pressed.screen is not None
    assert pressed.screen.rows == ()
