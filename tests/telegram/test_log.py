"""What is logged, and what never is."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot import log
from bot.sandbox.faults import Effect, Fault
from bot.sandbox.feed import SCREENS
from bot.sandbox.sandbox import Sandbox
from tests.telegram.parts import SECRET, Watched, running

TOKEN = "987654321:AAtoken-shaped_canary_0123456789abc"
WORDS = "words that nobody may see"


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """Return the root logger, and put it back as it was in the end."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in log.QUIET}
    yield root
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, quiet in levels.items():
        logging.getLogger(name).setLevel(quiet)


class Quoting(Exception):
    """An error whose text quotes."""


def _fail() -> None:
    try:
        {"": 0}[WORDS]
    except KeyError as error:
        raise Quoting(f"{WORDS} {TOKEN}") from error


def failed() -> BaseException:
    """Return an error that quotes, caused by another that quotes."""
    with pytest.raises(Quoting) as caught:
        _fail()
    return caught.value


def written(record: logging.LogRecord, *, as_json: bool = False) -> str:
    """Return the line for *record*."""
    return log.Line(as_json=as_json, secrets=["hush-hush", ""]).format(record)


def record(
    message: str, *args: object, error: BaseException | None = None, name: str = "bot"
) -> logging.LogRecord:
    """Return a record."""
    exc_info = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord(name, logging.WARNING, "x.py", 1, message, args, exc_info)


def test_a_line_says_when_how_bad_where_and_what() -> None:
    """And what else was given, in the order it was given."""
    one = record("flow %s", "finished")
    one.created = 0.0
    one.flow = "ground"

    assert written(one) == "1970-01-01T00:00:00.000+00:00 WARNING bot: flow finished flow=ground"


def test_a_line_can_be_json() -> None:
    """With the same content."""
    one = record("flow finished")
    one.flow = "ground"
    found = json.loads(written(one, as_json=True))

    assert (found["message"], found["flow"], found["level"]) == ("flow finished", "ground", "WARNING")


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize(
    "spoken",
    [
        record(f"POST https://example.org/bot{TOKEN}/getMe"),
        record("POST %s", f"/bot{TOKEN}"),
        record("%r", {"url": TOKEN.replace(":", "%3A")}),
        record("the word is %s", "hush-hush"),
        record("failed", error=failed()),
    ],
)
def test_secrets_are_taken_out(spoken: logging.LogRecord, as_json: bool) -> None:
    """From the message, its arguments and the error; tokens by their shape, others by name."""
    line = written(spoken, as_json=as_json)

    assert "canary" not in line
    assert "hush-hush" not in line


def test_of_an_error_only_kind_and_place_are_told() -> None:
    """Its text may quote what a person wrote."""
    line = written(record("An update could not be handled.", error=failed()))

    assert WORDS not in line
    assert "Quoting at tests/telegram/test_log.py:" in line
    assert "from KeyError at tests/telegram/test_log.py:" in line


def test_what_the_loop_quotes_is_left_out() -> None:
    """It names the call that failed with all its arguments."""
    quoting = record(
        f"Task exception was never retrieved\nfuture: <Task '{WORDS}'>", error=failed(), name="asyncio"
    )

    assert WORDS not in written(quoting)


def test_a_record_stays_on_one_line() -> None:
    """Nobody can write lines of their own."""
    assert len(written(record("first\nsecond\r\nthird\x85fourth")).splitlines()) == 1
    assert len(written(record("first\nsecond"), as_json=True).splitlines()) == 1


async def test_nothing_private_is_logged_even_at_debug(
    sandbox: Sandbox, watched: Watched, root: logging.Logger
) -> None:
    """A whole walk with everything that can go wrong: no token, secret, name, number or word of anybody."""
    stream = io.StringIO()
    log.configure("DEBUG", stream=stream, secrets=[SECRET])
    person = sandbox.person(id=555_000_111, first_name="Canaryname")
    for webhook in (False, True):
        async with running(sandbox, watched, webhook=webhook):
            person.skip()
            await person.send("/start")
            await person.next(SCREENS)
            sandbox.fault(Fault("editMessageText", Effect.RESET_AFTER))
            await person.press("menu-look")
            await sandbox.settled()
            for code in (400, 403, 500):
                sandbox.fault(Fault("sendMessage", code=code, description="Bad Request: odd"))
                await person.send("canary words")
                await sandbox.settled()
            watched.store.failing = 0 if webhook else 1
            person.block()
            await sandbox.settled()
            person.unblock()
    logged = stream.getvalue()

    assert "The bot is running." in logged
    for private in (sandbox.token.partition(":")[2], SECRET, "555000111", "anary", "menu-look"):
        assert private not in logged
