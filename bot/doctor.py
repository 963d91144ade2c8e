"""Finds what would keep the bot from working, and says what to do about each."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import doctor_kept, recalled, telegram_outside
from bot.app import read_words
from bot.content.contacts import read_people
from bot.content.people import FRESH
from bot.content.where import content_folder
from bot.core.catalogue import Catalogue
from bot.core.errors import SettingsError, ThimbleError
from bot.findings import Finding, State, as_json, for_people, refused, shut
from bot.settings import PREFIX, Settings, read_settings

_SKEW = 30.0
_SOON = timedelta(days=30)


def doctor(environment: Mapping[str, str], *, for_machines: bool) -> int:
    """Print what was found, and return 1 if something is wrong, else 0."""
    findings = examine(environment, datetime.now(UTC))
    print(as_json(findings) if for_machines else for_people(findings))
    return int(any(one.state is State.WRONG for one in findings))


def examine(environment: Mapping[str, str], now: datetime) -> list[Finding]:
    """Return everything that was found at *now*, without changing anything."""
    return [finding for about, look in _looks(environment, now) for finding in _careful(about, look)]


def _looks(
    environment: Mapping[str, str], now: datetime
) -> Iterator[tuple[str, Callable[[], Iterable[Finding]]]]:
    yield "settings", partial(_unknown, environment)
    try:
        settings = read_settings(environment)
    except SettingsError as error:
        wrong = Finding("settings", State.WRONG, str(error), "Set it; README lists all settings.")
        yield "settings", lambda: [wrong]
    else:
        yield "settings", lambda: [Finding("settings", State.GOOD, "They can be read.")]
        yield "api", partial(_telegram, settings, now)
        yield "database", partial(doctor_kept.database, settings)
        yield "key", partial(doctor_kept.key, settings)
    yield "files", partial(doctor_kept.secrets, environment)
    yield "content", partial(_content, environment)
    yield "people", partial(_people, now.date())
    yield "zones", _zones


def _careful(about: str, look: Callable[[], Iterable[Finding]]) -> Iterator[Finding]:
    # Whoever calls a doctor has troubles that nobody thought of: one look that fails must not end the others.
    try:
        yield from look()
    except OSError as error:
        yield shut(about, error)


def _unknown(environment: Mapping[str, str]) -> Iterator[Finding]:
    known = [PREFIX + one.name.upper() for one in fields(Settings)]
    known += [f"{name}_FILE" for name in known]
    for name in sorted(name for name in environment if name.startswith(PREFIX) and name not in known):
        if meant := get_close_matches(name, known, 1, 0.85):
            yield Finding(
                "settings", State.WRONG, f"{name} does nothing.", f"Write {meant[0]}, or take it away."
            )
        else:
            yield Finding("settings", State.NOTE, f"{name} is no setting of the bot.")


def _telegram(settings: Settings, now: datetime) -> Iterator[Finding]:
    try:
        me = telegram_outside.ask(settings.api_url, settings.token, "getMe")
        hook = telegram_outside.ask(settings.api_url, settings.token, "getWebhookInfo")
    except telegram_outside.Unreachable as error:
        yield refused("api", error)
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


def _content(environment: Mapping[str, str]) -> Iterator[Finding]:
    try:
        words = read_words()
    except ThimbleError as error:
        yield Finding("content", State.WRONG, str(error), "Correct it, or install the release again.")
        return
    catalogue = words.content.catalogue
    what = f"{len(catalogue.flows)} flows in {len(catalogue.langs)} languages can be read."
    yield Finding("content", State.GOOD, what)
    if file := environment.get(f"{PREFIX}RECALLED_FILE"):
        yield from _recalled(Path(file), catalogue)


def _recalled(path: Path, catalogue: Catalogue) -> Iterator[Finding]:
    if not path.exists():
        yield Finding("recalled", State.GOOD, f"{path} is not there, so that nothing is out of use.")
        return
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        yield Finding("recalled", State.WRONG, f"{path} is not text in UTF-8.", "Write it anew.")
        return
    for complaint in recalled.without(catalogue, text)[1]:
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
    if soon := [one for one in shown if not one.may_be_shown(today + _SOON)]:
        what = f"{len(soon)} of them run out within {_SOON.days} days, and are not shown after that."
        remedy = f"Verify them again: a check counts {FRESH.days} days."
        yield Finding("people", State.NOTE, what, remedy)


def _zones() -> Iterator[Finding]:
    try:
        ZoneInfo("Europe/Berlin")
    except (ZoneInfoNotFoundError, OSError):
        what = "Time zones are not known here, so nobody can be offered doses."
        yield Finding("zones", State.WRONG, what, "Install the system's tzdata, or pip install tzdata.")
    else:
        yield Finding("zones", State.GOOD, "Time zones are known.")
