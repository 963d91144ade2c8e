"""The very bot that `thimble try` runs, played over HTTP as a person would."""

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import Words, read_words
from bot.content.languages import installed
from bot.content.where import content_folder
from bot.core.kept import Kept
from bot.core.understood import Stop, Understood
from bot.sandbox import Clock, Message, Person
from bot.trial import Trial, running

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def words() -> Words:
    """Return the words that ship, read once."""
    return read_words("a test")


@pytest.fixture
async def trial(words: Words) -> AsyncIterator[Trial]:
    """Run the bot and the sandbox."""
    async with running(words, clock=Clock(NOON.timestamp())) as now:
        yield now


async def pressed(person: Person, *labels: str) -> Message:
    """Press *labels* one after another on the newest screen, and return the last one shown."""
    for label in labels:
        await person.press(label)
        shown = await person.next_screen()
    return shown


async def test_a_person_is_welcomed_and_goes_through_an_exercise(trial: Trial) -> None:
    """From /start to the end of the tracking flow, in one message that is edited in place."""
    robin = trial.sandbox.person()
    await robin.send("/start")
    welcome = await robin.next_screen()
    end = await pressed(
        robin, "Notice, gently", "Body, gently", "My feet", "Noticed something", "Okay", "I had a look", "Okay",
        "I let it be", "Okay",
    )  # fmt: skip

    assert end.id == welcome.id
    assert end.text.startswith("You noticed.")
    assert trial.sandbox.calls.refused() == []


def data_of(message: Message) -> list[str]:
    """Return what the buttons of *message* carry."""
    return [
        str(button["callback_data"]) for row in message.rows for button in row if "callback_data" in button
    ]


@pytest.mark.parametrize("lang", installed(content_folder() / "locales"))
async def test_every_button_reachable_from_start_is_accepted_by_the_server(
    trial: Trial, lang: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Breadth first: no rejected call, no text said in another language, a stop on every screen; and no row."""
    robin = trial.sandbox.person(language_code=lang.lower())
    await robin.send("/start")
    first = await robin.next_screen()
    ahead = data_of(first)
    tried = set()
    for data in ahead:
        button = data.rpartition(":")[0]
        place, choice = data.split(":")[1:3]
        remembers = choice == "yes" and place in ("doses.confirm", "my-data.ask", "language.ask")
        if button in tried or choice == "stop" or choice.startswith("lang-") or remembers:
            continue
        tried.add(button)
        await robin.press_data(data, first)
        await trial.sandbox.settled()
        ahead += data_of(robin.messages[-1])

        assert f":stop:{lang}:" in " ".join(data_of(robin.messages[-1]))
    # Buttons of earlier screens are pressed too, so that some lead to what is there already.
    refused = [call for call in trial.sandbox.calls.refused() if "not modified" not in call.description]
    assert refused == []
    assert len(tried) > 500
    assert caplog.messages == []
    assert await trial.store.rows() == 0


async def test_a_typed_stop_ends_everything_with_one_line(trial: Trial) -> None:
    """The buttons go, one confirmation comes, and an older button asks first."""
    robin = trial.sandbox.person()
    await robin.send("/track")
    offer = await robin.next_screen()
    await robin.send("please stop now")
    await trial.sandbox.settled()
    texts = [message.text for message in robin.messages if message.by_bot]

    assert texts[-1].startswith("Stopped.")
    assert all(not message.buttons for message in robin.messages)
    robin.skip()
    await robin.press_data(data_of(offer)[0], offer)
    asked = await robin.next_screen()
    assert asked.id > offer.id
    assert asked.buttons[0] == "Yes, go on"


async def test_a_language_is_kept_only_after_its_own_yes(trial: Trial) -> None:
    """Chosen, asked for, shown as it lies there, and erased in one tap that asks once more."""
    robin = trial.sandbox.person()
    await robin.send("/language")
    await robin.next_screen()
    await pressed(robin, "English", "Remember English", "Yes, keep it", "Show what is kept")
    shown = robin.screen.text

    assert "Language: \u2068en\u2069" in shown
    assert '"lang": "en"' in shown
    await robin.send("/forget")
    await robin.next_screen()
    await pressed(robin, "Yes, erase it")
    await robin.send("/mydata")
    assert "Nothing. There is no row about you." in (await robin.next_screen()).text


async def test_a_kept_language_can_be_changed(trial: Trial) -> None:
    """The language just chosen is the one that is asked about and kept, whatever was kept before."""
    robin = trial.sandbox.person()
    for lang in ("fa", "de"):
        await robin.send("/language")
        shown = await robin.next_screen()
        for choice in (f":lang-{lang}:", ":keep:", ":yes:"):
            await robin.press(next(data for data in data_of(shown) if choice in data), message=shown)
            shown = await robin.next_screen()

        assert (await trial.store.load(robin.id)).lang == lang


async def test_a_yes_that_a_stop_may_have_overtaken_is_asked_for_once_more(trial: Trial) -> None:
    """Nothing is kept by it; a second yes, which is certainly later, keeps it."""
    robin = trial.sandbox.person()
    await trial.store.keep(1, Kept("de", NOON.date()))
    await robin.send("/doses")
    await robin.next_screen()
    await pressed(
        robin, "Yes, let me pick", "Every day", "8 to 10", "A place near me", "Western Europe", "London"
    )
    await trial.store.stop(2, update=trial.sandbox.world.queue._next_id + 1)
    doubted = await pressed(robin, "Yes, keep that")
    not_yet = await trial.store.load(robin.id)
    agreed = await pressed(robin, "Yes, keep that")

    assert doubted.text.startswith("Something came in between, so I ask once more.\n\nEvery day, then.")
    assert not_yet == Kept()
    assert agreed.text.startswith("Agreed.")
    assert (await trial.store.load(robin.id)).doses


async def test_a_dose_arrives_when_its_time_has_come(trial: Trial) -> None:
    """Chosen, agreed to, and then sent silently in its window, with stop on it; stop ends the rest."""
    robin = trial.sandbox.person()
    await robin.send("/doses")
    await robin.next_screen()
    agreed = await pressed(
        robin,
        "Yes, let me pick",
        "Every day",
        "8 to 10",
        "A place near me",
        "Western Europe",
        "London",
        "Yes, keep that",
    )
    trial.sandbox.clock.advance(timedelta(hours=21, minutes=55).total_seconds())
    dose = await robin.next_screen()

    assert dose.id > agreed.id
    assert dose.text.startswith("A small dose, as you asked:")
    assert trial.sandbox.calls.of("sendMessage")[-1].parameters["disable_notification"] == "true"
    assert "Stop" in dose.buttons
    assert await trial.store.rows() == 1
    await robin.send("stop")
    await trial.sandbox.settled()
    assert await trial.store.rows() == 0


async def test_the_word_lists_are_read_beside_the_conversations(words: Words) -> None:
    """Once for each language, in another thread; any code that a phone may name leads to an installed one."""
    fresh = Words(words.content, words.lists)
    threads: list[bool] = []
    understood = fresh.understand

    def understand(text: str, phone: str) -> Understood:
        threads.append(threading.current_thread() is threading.main_thread())
        return understood(text, phone)

    object.__setattr__(fresh, "understand", understand)
    for phone in ("de", "de-AT", "xx", "", "en"):
        await asyncio.gather(fresh.listen(phone), fresh.listen(phone))

    assert threads == [False, False]
    assert fresh.understand("please stop", "de") == Stop()
