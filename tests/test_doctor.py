"""The doctor: each trouble is found, named and given a remedy; nothing is changed by looking."""

import asyncio
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfoNotFoundError

import pytest

from bot import doctor as under_test
from bot.app import read_words
from bot.doctor import doctor, examine
from bot.findings import Finding, State
from bot.sandbox import Fault, Sandbox
from bot.storage import outside
from bot.telegram_outside import ask
from tests.content.conftest import LITTLE
from tests.storage.fixtures import opened, postgres_place
from tests.storage.people import LANG, Where, sqlite_in

__all__ = ["postgres_place"]

Environment = dict[str, str]

read_once = cache(read_words)


@pytest.fixture(autouse=True)
def content_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the content that ships once for all these tests, since none of them changes it."""
    monkeypatch.setattr(under_test, "read_words", read_once)


@pytest.fixture
def where(tmp_path: Path) -> Where:
    """Return a place for a database."""
    return sqlite_in(tmp_path)


def settings(sandbox: Sandbox, where: Where) -> Environment:
    """Return the settings of a bot in good health."""
    token = where.key_file.parent / "token"
    token.write_text(sandbox.token, "utf-8")
    token.chmod(0o600)
    return {
        "THIMBLE_TOKEN_FILE": str(token),
        "THIMBLE_API_URL": sandbox.api_url,
        "THIMBLE_DATABASE": where.url,
        "THIMBLE_KEY_FILE": str(where.key_file),
    }


async def found(environment: Environment, *, late: float = 0.0) -> dict[str, Finding]:
    """Return what is found, the worst for each thing that was looked at."""
    now = datetime.now(UTC) + timedelta(seconds=late)
    worst: dict[str, Finding] = {}
    for finding in await asyncio.to_thread(examine, environment, now):
        known = worst.get(finding.about)
        if known is None or list(State).index(finding.state) > list(State).index(known.state):
            worst[finding.about] = finding
    return worst


def wrong(findings: dict[str, Finding]) -> dict[str, Finding]:
    """Return what is wrong among *findings*."""
    return {about: one for about, one in findings.items() if one.state is State.WRONG}


async def test_a_bot_in_good_health_has_nothing_wrong(where: Where) -> None:
    """Looked at before its first start, while it runs, and after."""
    async with Sandbox() as sandbox:
        environment = settings(sandbox, where)
        before = await found(environment)
        async with opened(where) as store:
            await store.keep(7, LANG)
            while_running = await found(environment)
        after = await found(environment)

    assert [wrong(one) for one in (before, while_running, after)] == [{}, {}, {}]
    assert {
        "settings",
        "api",
        "token",
        "clock",
        "intake",
        "database",
        "key",
        "files",
        "content",
        "people",
    } <= set(after)


async def test_looking_changes_nothing(where: Where) -> None:
    """No file is made, and Telegram is only asked."""
    async with Sandbox() as sandbox:
        environment = settings(sandbox, where)
        before = sorted(where.sqlite.parent.parent.rglob("*"))
        await found(environment)
        after = sorted(where.sqlite.parent.parent.rglob("*"))
        called = {call.method for call in sandbox.calls}

    assert (after, called) == (before, {"getMe", "getWebhookInfo"})


def readable_key(environment: Environment) -> None:
    """Let others read the key."""
    key = Path(environment["THIMBLE_KEY_FILE"])
    key.chmod(0o644)


def readable_token(environment: Environment) -> None:
    """Let others read the token."""
    Path(environment["THIMBLE_TOKEN_FILE"]).chmod(0o644)


def other_token(environment: Environment) -> None:
    """Give a token that nobody knows."""
    Path(environment["THIMBLE_TOKEN_FILE"]).write_text("1234567:unknown-to-everybody-here", "utf-8")


def no_token(environment: Environment) -> None:
    """Forget the token."""
    del environment["THIMBLE_TOKEN_FILE"]


def no_key(environment: Environment) -> None:
    """Lose the key."""
    Path(environment["THIMBLE_KEY_FILE"]).unlink()


def other_key(environment: Environment) -> None:
    """Put another key in its place."""
    key = Path(environment["THIMBLE_KEY_FILE"])
    text = key.read_text("ascii")
    number, secret = text.splitlines()[-1].split()
    key.write_text(f"{number} {secret[1:]}{secret[0]}".replace("=", "") + "==\n", "ascii")


def no_key_folder(environment: Environment) -> None:
    """Name a key in a folder that is not there, before there is a database."""
    data = Path(environment["THIMBLE_DATABASE"].removeprefix("sqlite:///"))
    for file in data.parent.iterdir():
        file.unlink()
    environment["THIMBLE_KEY_FILE"] = str(data.parent.parent / "nowhere" / "key")


def damaged(environment: Environment) -> None:
    """Overwrite the middle of the database."""
    path = Path(environment["THIMBLE_DATABASE"].removeprefix("sqlite:///"))
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * 4096 + data[8192:])


def no_data_folder(environment: Environment) -> None:
    """Name a folder that is not there."""
    environment["THIMBLE_DATABASE"] = "sqlite:////nowhere/at/all/thimble.db"


def readable_data(environment: Environment) -> None:
    """Let others read the database."""
    Path(environment["THIMBLE_DATABASE"].removeprefix("sqlite:///")).chmod(0o644)


def unreachable(environment: Environment) -> None:
    """Point at a port where nobody is."""
    environment["THIMBLE_API_URL"] = "http://127.0.0.1:9"


def no_postgres(environment: Environment) -> None:
    """Name a server that is not there."""
    environment["THIMBLE_DATABASE"] = "postgresql://thimble:secret-of-the-database@127.0.0.1:9/thimble"


def slip(environment: Environment) -> None:
    """Recall a flow that does not exist."""
    file = Path(environment["THIMBLE_KEY_FILE"]).parent / "recalled.txt"
    file.write_text("trakcing: hurt\n", "utf-8")
    environment["THIMBLE_RECALLED_FILE"] = str(file)


def not_text(environment: Environment) -> None:
    """Recall with a file that is no text."""
    file = Path(environment["THIMBLE_KEY_FILE"]).parent / "recalled.txt"
    file.write_bytes(b"\xff\xfe")
    environment["THIMBLE_RECALLED_FILE"] = str(file)


def misspelt(environment: Environment) -> None:
    """Misspell a setting."""
    environment["THIMBLE_WEBHOK_URL"] = "https://bot.example.org/hook"


def key_beside_data(environment: Environment) -> None:
    """Keep the key where the database is."""
    data = Path(environment["THIMBLE_DATABASE"].removeprefix("sqlite:///"))
    environment["THIMBLE_KEY_FILE"] = str(Path(environment["THIMBLE_KEY_FILE"]).rename(data.with_name("key")))


def key_where_nobody_can_look(environment: Environment) -> None:
    """Name a key that cannot even be looked for."""
    environment["THIMBLE_KEY_FILE"] = "/tmp/" + "k" * 300


def newer(environment: Environment) -> None:
    """Let a newer bot have been here."""
    with closing(sqlite3.connect(environment["THIMBLE_DATABASE"].removeprefix("sqlite:///"))) as database:
        database.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("spoil", "about", "remedy"),
    [
        (no_token, "settings", "README"),
        (other_token, "token", "@BotFather"),
        (readable_token, "files", "chmod 600"),
        (unreachable, "api", "reached from here"),
        (no_key, "key", "Put it back"),
        (other_key, "key", "Put the right one back"),
        (readable_key, "key", "chmod 600"),
        (no_key_folder, "key", "mkdir -p -m 700"),
        (damaged, "database", "restore a backup"),
        (readable_data, "files", "chmod 600"),
        (no_data_folder, "files", "mkdir -p -m 700"),
        (no_postgres, "database", "See that it is running"),
        (slip, "recalled", "Correct the line"),
        (not_text, "recalled", "Write it anew"),
        (misspelt, "settings", "Write THIMBLE_WEBHOOK_URL"),
        (key_beside_data, "key", "THIMBLE_KEY_FILE"),
        (key_where_nobody_can_look, "key", "as the user that the bot runs as"),
        (newer, "database", "Run the newer bot again"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
async def test_each_trouble_is_found_with_its_remedy(
    where: Where, spoil: Callable[[Environment], None], about: str, remedy: str
) -> None:
    """And nothing else is called wrong because of it."""
    async with Sandbox() as sandbox:
        environment = settings(sandbox, where)
        async with opened(where) as store:
            await store.keep(7, LANG)
        spoil(environment)
        findings = wrong(await found(environment))

    assert set(findings) == {about}
    assert remedy in findings[about].remedy
    assert not any(secret in str(findings) for secret in (sandbox.token, "unknown-to", "secret-of-the"))


async def test_one_look_that_fails_does_not_end_the_others(where: Where) -> None:
    """Such as a token in a folder that this user may not enter: it is told, and so is all the rest."""
    async with Sandbox() as sandbox:
        environment = settings(sandbox, where)
        environment["THIMBLE_TOKEN_FILE"] = "/tmp/" + "t" * 300
        findings = await found(environment)

    assert set(wrong(findings)) == {"settings", "files"}
    assert "cannot be looked at" in findings["files"].what
    assert {"content", "people", "zones"} <= set(findings)


async def test_a_disk_that_is_nearly_full_is_found(where: Where, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before somebody cannot be erased for want of room."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 20))
    async with Sandbox() as sandbox:
        findings = wrong(await found(settings(sandbox, where)))

    assert (set(findings), findings["files"].remedy) == ({"files"}, "Make room.")


async def test_a_database_of_an_older_bot_is_a_note(where: Where, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next start brings it up to date; a backup comes first."""
    seen = outside.Seen(version=1, latest=2)

    async def look(_: str) -> outside.Seen:
        return seen

    monkeypatch.setattr(outside, "look", look)
    async with Sandbox() as sandbox:
        findings = await found(settings(sandbox, where))

    assert (findings["database"].state, findings["database"].remedy) == (State.NOTE, "Back it up.")


@pytest.mark.parametrize(
    ("day", "says"),
    [
        (
            date(2026, 10, 2),
            "1 of 1 contacts in 1 countries are verified and fresh; the oldest check is 1 days old.",
        ),
        (date(2027, 3, 15), "1 of them run out within 30 days, and are not shown after that."),
        (
            date(2027, 4, 1),
            "0 of 1 contacts in 1 countries are verified and fresh; the oldest check is 182 days old.",
        ),
    ],
)
def test_the_age_of_the_people_to_reach_is_told(
    day: date, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While they are fresh, a month before they run out, and after."""
    monkeypatch.setattr(under_test, "content_folder", lambda: LITTLE)
    now = datetime.combine(day, time(12), UTC)

    assert says in [one.what for one in examine({}, now) if one.about == "people"]


async def test_a_clock_that_is_wrong_is_found(where: Where) -> None:
    """By the time that the Bot API server tells."""
    async with Sandbox() as sandbox:
        findings = wrong(await found(settings(sandbox, where), late=-90))

    assert set(findings) == {"clock"}
    assert "seconds off" in findings["clock"].what


async def test_a_webhook_that_cannot_be_reached_is_found(where: Where) -> None:
    """With Telegram's own words for it."""
    async with Sandbox() as sandbox:
        hook = "http://127.0.0.1:9/hook"
        environment = settings(sandbox, where) | {
            "THIMBLE_WEBHOOK_URL": hook,
            "THIMBLE_WEBHOOK_SECRET": "a-secret",
        }
        unset = (await found(environment))["intake"]
        sandbox.world.webhook.url = hook
        sandbox.world.webhook.last_error = (int(sandbox.clock.now()), "Connection refused")
        findings = wrong(await found(environment))

    assert unset.state is State.NOTE
    assert set(findings) == {"intake"}
    assert "Connection refused" in findings["intake"].what


async def test_a_postgres_database_is_looked_at(postgres_place: Where) -> None:
    """Before and after its first start, without changing it."""
    async with Sandbox() as sandbox:
        environment = settings(sandbox, postgres_place)
        before = (await found(environment))["database"]
        async with opened(postgres_place) as store:
            await store.keep(7, LANG)
            after = await found(environment)

    assert (before.state, after["database"].state, wrong(after)) == (State.GOOD, State.GOOD, {})


async def test_a_server_in_trouble_is_not_called_a_wrong_token(where: Where) -> None:
    """An answer 500 says nothing about the token."""
    async with Sandbox() as sandbox:
        sandbox.fault(Fault("getMe", code=500))
        findings = wrong(await found(settings(sandbox, where)))

    assert set(findings) == {"api"}


async def test_the_findings_can_be_had_as_json(where: Where, capsys: pytest.CaptureFixture[str]) -> None:
    """And the exit code tells whether something is wrong."""
    async with Sandbox() as sandbox:
        environment = settings(sandbox, where)
        good = await asyncio.to_thread(doctor, environment, for_machines=True)
        told = json.loads(capsys.readouterr().out)
        bad = await asyncio.to_thread(
            doctor, environment | {"THIMBLE_LISTEN": "nonsense"}, for_machines=False
        )
        said = capsys.readouterr().out

    assert (good, bad) == (0, 1)
    assert {"about", "state", "what", "remedy"} == set(told[0])
    assert said.startswith("wrong settings")


async def test_time_zones_that_are_missing_are_found(where: Where, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a very small image."""

    def unknown(key: str) -> None:
        raise ZoneInfoNotFoundError(key)

    monkeypatch.setattr(under_test, "ZoneInfo", unknown)
    async with Sandbox() as sandbox:
        findings = wrong(await found(settings(sandbox, where)))

    assert set(findings) == {"zones"}


async def test_what_the_server_says_is_read_without_the_library() -> None:
    """Its time too."""
    async with Sandbox() as sandbox:
        answer = await asyncio.to_thread(ask, sandbox.api_url, sandbox.token, "getMe")

    assert (answer.known, answer.result["is_bot"]) == (True, True)
    assert answer.date
