"""One update's whole line, over real HTTP, by polling and by webhook."""

import asyncio
import random

import pytest

from bot.core.kept import Kept
from bot.core.turn import Happened
from bot.sandbox.faults import Effect, Fault
from bot.sandbox.feed import SCREENS, Kind
from bot.sandbox.person import Person
from bot.sandbox.records import Message
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.updates import UpdateFault
from tests.telegram.parts import Watched, running


async def shown(person: Person) -> Message:
    """Return the next screen of *person*."""
    return await person.next_screen()


async def begun(person: Person) -> Message:
    """Let *person* begin, and return the menu."""
    await person.send("/start")
    return await shown(person)


async def test_a_person_walks_through_a_flow_in_one_message(sandbox: Sandbox, bot: Watched) -> None:
    """Start brings the menu; a press edits that message and is answered."""
    person = sandbox.person()
    menu = await begun(person)
    await person.press("menu-look")
    happened = [await person.next(), await person.next()]
    offer = person.screen

    assert (menu.text, offer.text, offer.id) == ("menu-start", "look-offer", menu.id)
    assert {one.kind for one in happened} == {Kind.EDITED, Kind.ANSWERED}
    assert [event.what for event in bot.events] == [Happened.INVITED, Happened.INVITED]
    assert sandbox.calls.refused() == []


async def test_a_typed_stop_takes_the_buttons_off_and_then_confirms(sandbox: Sandbox, bot: Watched) -> None:
    """The newest screen keeps its words and loses its buttons before the confirmation arrives."""
    person = sandbox.person()
    menu = await begun(person)
    await person.send("stop")
    first, second = await person.next(SCREENS), await person.next(SCREENS)

    assert (first.kind, first.message and (first.message.id, first.message.buttons)) == (
        Kind.EDITED,
        (menu.id, []),
    )
    assert (second.kind, second.message and second.message.text) == (Kind.SENT, "common-stopped")


async def test_after_a_stop_an_older_button_asks_first(sandbox: Sandbox, bot: Watched) -> None:
    """A press on a screen from before the stop does not go on by itself; the question's own button does."""
    person = sandbox.person()
    menu = await begun(person)
    await person.send("/stop")
    await shown(person)
    await shown(person)
    await person.press("menu-look", message=menu)
    await person.next({Kind.SENT})
    asked = person.screen
    await person.press("common-go-on")
    went_on = (await person.next({Kind.EDITED})).message

    assert asked.text == "common-asked-again"
    assert went_on is not None
    assert (went_on.id, went_on.text) == (asked.id, "look-offer")


async def test_a_pressed_stop_ends_the_screen_in_place(sandbox: Sandbox, bot: Watched) -> None:
    """The button's own message becomes the confirmation, without buttons."""
    person = sandbox.person()
    menu = await begun(person)
    await person.press("common-stop")
    stopped = await shown(person)

    assert (stopped.id, stopped.text, stopped.buttons) == (menu.id, "common-stopped", [])


async def test_an_unreadable_press_is_answered_and_leads_to_the_menu(sandbox: Sandbox, bot: Watched) -> None:
    """Bytes that the bot never wrote do no harm."""
    person = sandbox.person()
    menu = await begun(person)
    await person.press_data("9:nonsense", menu)
    kinds = {(await person.next()).kind, (await person.next()).kind}

    assert kinds == {Kind.EDITED, Kind.ANSWERED}
    assert person.screen.text == "common-unreadable menu-start"


async def test_hundreds_of_forged_presses_are_all_answered(sandbox: Sandbox, bot: Watched) -> None:
    """Whatever a modified app sends, nothing keeps spinning and no call is refused."""
    chance = random.Random(7)
    person = sandbox.person()
    menu = await begun(person)
    good = "1:look.idea:on:en:aa:"
    for _ in range(300):
        at = chance.randrange(len(good))
        await person.press_data(good[:at] + chr(chance.randrange(32, 0x2FF)) + good[at + 1 :], menu)
        await person.next({Kind.ANSWERED})
    await sandbox.settled()

    assert [call for call in sandbox.calls.refused() if "not modified" not in call.description] == []


async def test_a_message_that_cannot_be_edited_is_followed_by_a_new_one(
    sandbox: Sandbox, bot: Watched
) -> None:
    """An inaccessible message is not even tried; a lost one is noticed."""
    person = sandbox.person()
    menu = await begun(person)
    await person.press("menu-look", inaccessible=True)
    anew = (await person.next({Kind.SENT})).message
    sandbox.fault(Fault("editMessageText", code=400, description="Bad Request: message to edit not found"))
    await person.press("menu-look", message=menu)
    again = (await person.next({Kind.SENT})).message

    assert [anew and anew.text, again and again.text] == ["look-offer", "look-offer"]


async def test_a_duplicate_update_is_handled_once(sandbox: Sandbox, bot: Watched) -> None:
    """Telegram may deliver a message twice; the person gets one answer."""
    person = sandbox.person()
    sandbox.fault(UpdateFault.DUPLICATE)
    await begun(person)
    await sandbox.settled()

    assert len(sandbox.calls.of("sendMessage")) == 1


async def test_a_malformed_update_harms_nobody(sandbox: Sandbox, bot: Watched) -> None:
    """It is passed over, and what comes with it is answered."""
    first, second = sandbox.person(), sandbox.person()
    sandbox.fault(UpdateFault.MALFORMED)
    await first.send("/start")
    menu = await begun(second)
    await sandbox.settled()

    assert menu.text == "menu-start"


async def test_who_blocks_the_bot_is_forgotten(sandbox: Sandbox, bot: Watched) -> None:
    """Blocking withdraws every yes, at once and in silence."""
    person = sandbox.person()
    await begun(person)
    bot.store.rows[person.id] = Kept(lang="fa")
    person.block()
    await sandbox.settled()

    assert (bot.store.rows, bot.store.forgotten) == ({}, [person.id])
    assert [event.what for event in bot.events][-1] is Happened.BLOCKED


async def test_who_cannot_be_reached_is_forgotten(sandbox: Sandbox, bot: Watched) -> None:
    """A refusal that says that nobody is there counts like a block."""
    person = sandbox.person()
    bot.store.rows[person.id] = Kept(lang="fa")
    await person.send("/start")
    person.delete_account()
    await sandbox.settled()
    await person.send("hello")
    await sandbox.settled()

    assert bot.store.rows == {}


async def test_a_group_gets_one_line_and_a_way_to_the_private_chat(sandbox: Sandbox, bot: Watched) -> None:
    """A command is answered; everything else is none of the bot's business, and a group is never looked up."""
    person = sandbox.person()
    group = sandbox.group(people=[person])
    for text in ("hello @sandbox_bot", "/start@sandbox_bot", "/look@other_bot"):
        await person.send(text, to=group)
    await sandbox.settled()
    said = [message for message in group.messages if message.by_bot]

    assert [message.text for message in said] == ["common-in-group"]
    assert said[0].rows[0][0]["url"] == "https://t.me/sandbox_bot"


async def test_the_language_of_ones_own_choice_comes_first(sandbox: Sandbox, bot: Watched) -> None:
    """What is kept wins over what the phone says, and travels on in the buttons."""
    person = sandbox.person(language_code="en")
    bot.store.rows[person.id] = Kept(lang="fa")
    menu = await begun(person)

    assert str(menu.rows[0][0]["callback_data"]).split(":")[3] == "fa"


async def test_a_connection_that_breaks_during_an_edit_is_tried_again(
    sandbox: Sandbox, watched: Watched
) -> None:
    """An edit twice looks like an edit once; a message twice does not, so it is left."""
    sandbox.fault(Fault("editMessageText", Effect.RESET_AFTER))
    async with running(sandbox, watched):
        person = sandbox.person()
        await begun(person)
        await person.press("menu-look")
        await sandbox.settled()
        sandbox.fault(Fault("sendMessage", Effect.RESET_AFTER))
        await person.send("hello")
        await sandbox.settled()

    assert [watched.calls["edit", fate] for fate in ("unknown", "same")] == [1, 1]
    assert [watched.calls["send", fate] for fate in ("done", "unknown")] == [1, 1]


@pytest.mark.parametrize("webhook", [False, True])
async def test_a_restart_is_invisible(sandbox: Sandbox, webhook: bool) -> None:
    """The next press on an old message goes on with another process, which remembers nothing."""
    person = sandbox.person()
    async with running(sandbox, Watched(), webhook=webhook):
        await begun(person)
        await person.press("menu-look")
        await shown(person)
    async with running(sandbox, Watched(), webhook=not webhook):
        await person.press("look-offer-yes")
        idea = await shown(person)

    assert idea.text == "look-idea"


async def test_reading_the_word_lists_holds_up_who_typed_and_nobody_else(sandbox: Sandbox) -> None:
    """The first words wait until they can be understood; a press of somebody else is answered meanwhile."""
    asked, read = asyncio.Event(), asyncio.Event()

    async def listen(phone: str) -> None:
        asked.set()
        await read.wait()

    async with running(sandbox, Watched(listen=listen)):
        typing, pressing = sandbox.person(), sandbox.person()
        await begun(typing)
        await begun(pressing)
        await typing.send("stop")
        await asked.wait()
        await pressing.press("menu-look")
        edited = await pressing.next(SCREENS)
        waiting = typing.screen.text
        read.set()
        await typing.next(SCREENS)
        said = await typing.next(SCREENS)

    assert (edited.kind, waiting) == (Kind.EDITED, "menu-start")
    assert said.message
    assert said.message.text == "common-stopped"
