"""Finds what would keep the bot from working, and says what to do about each."""

import asyncio
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import recalled, telegram_outside
from bot.app import read_words
from bot.content.contacts import read_people
from bot.content.where import content_folder
from bot.core.errors import SettingsError, ThimbleError
from bot.settings import PREFIX, Settings, read_settings
from bot.storage import outside
from bot.storage.keyfile import KeyFile

_OTHERS = 0o007
_ANYBODY_ELSE = 0o077
_LEAST_FREE = 50 << 20
_SKEW = 30.0
_SECRETS = ("TOKEN", "WEBHOOK_SECRET", "DATABASE")


class State(StrEnum):
    """How a finding stands."""

    GOOD = "good"
    NOTE = "note"  # works, and is worth knowing
    WRONG = "wrong"  # keeps the bot, or a part of it, from working


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        about: What was looked at, in a word.
        state: How it stands.
        what: What was found.
        remedy: What to do about it; empty if nothing.
    """

    about: str
    state: State
    what: str
    remedy: str = ""


def doctor(environment: Mapping[str, str], *, as_json: bool) -> int:
    """Print what was found, and return 1 if something is wrong, else 0."""
    findings = examine(environment, datetime.now(UTC))
    print(json.dumps([asdict(one) for one in findings], indent=2) if as_json else _for_people(findings))
    return int(any(one.state is State.WRONG for one in findings))


def _for_people(findings: list[Finding]) -> str:
    lines = []
    for one in findings:
        remedy = f"\n{'':16}Do: {one.remedy}" if one.remedy else ""
        lines.append(f"{one.state:6}{one.about:10}{one.what}{remedy}")
    return "\n".join(lines)


def examine(environment: Mapping[str, str], now: datetime) -> list[Finding]:
    """Return everything that was found at *now*, without changing anything."""
    try:
        settings = read_settings(environment)
    except SettingsError as error:
        found = [Finding("settings", State.WRONG, str(error), "Set it; README lists all settings.")]
    else:
        found = [Finding("settings", State.GOOD, "They can be read.")]
        looks: tuple[Callable[[], Iterator[Finding]], ...] = (
            lambda: _telegram(settings, now),
            lambda: _database(settings),
            lambda: _key(settings),
        )
        for look in looks:
            found += look()
    return [*found, *_secrets(environment), *_content(environment), *_people(now.date()), *_zones()]


def _refused(about: str, error: ThimbleError) -> Finding:
    what, _, remedy = str(error).partition("; ")
    return Finding(about, State.WRONG, what, remedy or "See that it is running, and look again.")


def _telegram(settings: Settings, now: datetime) -> Iterator[Finding]:
    try:
        me = telegram_outside.ask(settings.api_url, settings.token, "getMe")
        hook = telegram_outside.ask(settings.api_url, settings.token, "getWebhookInfo")
    except telegram_outside.Unreachable as error:
        yield _refused("api", error)
        return
    yield Finding("api", State.GOOD, "The Bot API server answers.")
    if not me.known:
        yield Finding(
            "token", State.WRONG, "Telegram does not know it.", "Take the present one from @BotFather."
        )
        return
    yield Finding("token", State.GOOD, f"It is that of @{me.result.get('username')}.")
    yield _clock(me.date, now)
    yield from _webhook(settings, hook.result, now)


def _clock(there: datetime | None, now: datetime) -> Finding:
    if there is None:
        return Finding("clock", State.NOTE, "The Bot API server did not tell the time.")
    apart = abs((now - there).total_seconds())
    if apart > _SKEW:
        remedy = "Let the machine keep time, such as by systemd-timesyncd."
        return Finding("clock", State.WRONG, f"It is {apart:.0f} seconds off; doses would come late.", remedy)
    return Finding("clock", State.GOOD, "It agrees with Telegram's.")


def _webhook(settings: Settings, info: Mapping[str, object], now: datetime) -> Iterator[Finding]:
    is_set, waiting = info.get("url") or None, info.get("pending_update_count")
    if is_set != settings.webhook_url:
        asked = "a webhook" if settings.webhook_url else "polling"
        yield Finding(
            "intake", State.NOTE, f"The settings ask for {asked}; Telegram learns so at the next start."
        )
        return
    failed = info.get("last_error_date")
    if isinstance(failed, int) and now.timestamp() - failed < 3600:
        what = f"Telegram could not deliver lately: {info.get('last_error_message')}."
        remedy = f"See that {PREFIX}WEBHOOK_URL leads to {PREFIX}LISTEN, and that its certificate is valid."
        yield Finding("intake", State.WRONG, what, remedy)
        return
    how = "Telegram posts to the webhook" if is_set else "The bot polls"
    yield Finding("intake", State.GOOD, f"{how}; {waiting} updates wait.")


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        seen = asyncio.run(outside.look(settings.database))
    except ThimbleError as error:
        yield _refused("database", error)
        return
    except ModuleNotFoundError:
        yield Finding(
            "database", State.WRONG, "PostgreSQL's driver is missing.", "pip install 'thimble[postgres]'"
        )
        return
    if seen.version > seen.latest:
        what = f"It is at version {seen.version}; this bot knows up to {seen.latest}."
        yield Finding(
            "database", State.WRONG, what, "Run the newer bot again, or restore a backup from before."
        )
    elif seen.read_only:
        remedy = f"Let {PREFIX}DATABASE name the primary."
        yield Finding("database", State.WRONG, "It is a standby, which takes no changes.", remedy)
    elif not seen.version:
        yield Finding("database", State.GOOD, "There is nothing in it: nobody has opted in.")
    elif seen.version < seen.latest:
        yield Finding(
            "database", State.NOTE, f"The next start brings it to version {seen.latest}.", "Back it up."
        )
    else:
        yield Finding("database", State.GOOD, f"It can be read, and is at version {seen.version}.")
    yield from _marks(settings, seen)
    if path := outside.sqlite_path(settings.database):
        yield from _folder(path)


def _marks(settings: Settings, seen: outside.Seen) -> Iterator[Finding]:
    file = KeyFile(settings.key_path)
    if not seen.marks or not file.exists():
        if seen.marks:
            remedy = "Put it back; without it nothing in the database can be read."
            yield Finding("key", State.WRONG, f"{settings.key_path} is missing.", remedy)
        return
    try:
        fits = file.read().recognises(seen.marks)
    except ThimbleError:
        return  # told by _key
    if not fits:
        yield Finding("key", State.WRONG, "It belongs to another database.", "Put the right one back.")


def _folder(path: Path) -> Iterator[Finding]:
    folder = path.absolute().parent
    if not os.access(folder, os.W_OK | os.X_OK):
        yield Finding(
            "files", State.WRONG, f"{folder} is missing or not writable.", f"mkdir -p -m 700 {folder}"
        )
        return
    if (free := shutil.disk_usage(folder).free) < _LEAST_FREE:
        yield Finding("files", State.WRONG, f"{free >> 20} MB are free at {folder}.", "Make room.")
    opened = [file for file in folder.glob(f"{path.name}*") if file.stat().st_mode & _ANYBODY_ELSE]
    opened = [file for file in opened if not file.name.endswith("-reserve")]
    for file in opened:
        yield Finding("files", State.WRONG, f"Others may read {file}.", f"chmod 600 {file}")
    if not opened:
        yield Finding("files", State.GOOD, f"{folder} takes files, and nobody else reads what is kept.")


def _key(settings: Settings) -> Iterator[Finding]:
    path = settings.key_path
    if not KeyFile(path).exists():
        if os.access(path.parent, os.W_OK | os.X_OK):
            yield Finding("key", State.GOOD, "It is made when somebody opts in.")
        else:
            what = f"{path.parent}, where the key will be made, is missing or not writable."
            yield Finding("key", State.WRONG, what, f"mkdir -p -m 700 {path.parent}")
        return
    try:
        ring = KeyFile(path).read()
    except ThimbleError as error:
        yield _refused("key", error)
        return
    yield Finding("key", State.GOOD, f"Key {ring.current.kid} can be read. Keep a copy of it elsewhere.")


def _secrets(environment: Mapping[str, str]) -> Iterator[Finding]:
    for name in _SECRETS:
        file = environment.get(f"{PREFIX}{name}_FILE")
        if file and Path(file).exists() and Path(file).stat().st_mode & _OTHERS:
            yield Finding(
                "files", State.WRONG, f"Everybody on this machine may read {file}.", f"chmod 600 {file}"
            )
    if environment.get(f"{PREFIX}TOKEN"):
        remedy = f"Put it into a file and name that in {PREFIX}TOKEN_FILE."
        yield Finding(
            "files", State.NOTE, "The token is in the environment, which other tools may log.", remedy
        )


def _content(environment: Mapping[str, str]) -> Iterator[Finding]:
    try:
        words = read_words()
    except ThimbleError as error:
        yield Finding("content", State.WRONG, str(error), "Correct it, or install the release again.")
        return
    catalogue = words.content.catalogue
    what = f"{len(catalogue.flows)} flows in {len(catalogue.langs)} languages can be read."
    yield Finding("content", State.GOOD, what)
    path = Path(environment.get(f"{PREFIX}RECALLED_FILE", ""))
    if path.is_file():
        for complaint in recalled.without(catalogue, path.read_text("utf-8"))[1]:
            yield Finding("recalled", State.WRONG, f"{path}: {complaint}.", "Correct the line.")


def _people(today: date) -> Iterator[Finding]:
    files, problems = read_people(content_folder() / "locales" / "people")
    services = [service for file in files if file.country for service in file.country.services]
    shown = [service for service in services if service.may_be_shown(today)]
    checked = [service.verified_on for service in services if service.verified_on]
    if problems:
        yield Finding("people", State.WRONG, f"{len(problems)} places cannot be read.", "thimble check")
    what = f"{len(shown)} of {len(services)} contacts in {len(files)} countries are verified and fresh"
    ages = (
        f"; the oldest check is {(today - min(checked)).days} days old."
        if checked
        else "; none was ever verified."
    )
    remedy = (
        ""
        if len(shown) == len(services)
        else "Verify them; until then people see the emergency number and the directory."
    )
    yield Finding("people", State.NOTE if remedy else State.GOOD, what + ages, remedy)


def _zones() -> Iterator[Finding]:
    try:
        ZoneInfo("Europe/Berlin")
    except (ZoneInfoNotFoundError, OSError):
        what = "Time zones are not known here, so nobody can be offered doses."
        yield Finding("zones", State.WRONG, what, "Install the system's tzdata, or pip install tzdata.")
    else:
        yield Finding("zones", State.GOOD, "Time zones are known.")
