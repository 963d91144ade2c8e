"""The roof: builds every part of the bot from its settings, and runs it."""

import asyncio
import gc
import logging
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from aiohttp import web

from bot import log
from bot.content.content import Content, load
from bot.content.languages import SOURCE, installed
from bot.content.lexicon import load_lexicon
from bot.content.pseudo import PSEUDO
from bot.content.review import Role, signed_texts
from bot.content.where import content_folder
from bot.core.catalogue import Catalogue
from bot.core.language import choose
from bot.core.understood import Understood
from bot.doses.clock import Clock, SystemClock
from bot.doses.sender import Sender
from bot.doses.when import next_slot
from bot.dosing import sending
from bot.metrics import Metrics
from bot.ready import Readiness, reaches
from bot.recalled import Watch
from bot.settings import Settings
from bot.storage.open import open_store
from bot.storage.opt_ins import OptIns
from bot.telegram.face import Face
from bot.telegram.runner import Connection, Parts, Runner
from bot.words.lexicon import Lexicon
from bot.words.understand import understand

NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Words:
    """Everything the bot can say and hear."""

    content: Content
    lexicon: Lexicon

    def understand(self, text: str, phone: str) -> Understood:
        """Return what *text* means to somebody whose phone speaks *phone*."""
        return understand(text, self.lexicon, (choose(self.content.texts.langs, phone=phone),))


def read_words(operator: str = "", *, with_pseudo: bool = False) -> Words:
    """Return flows, texts and word lists.

    Raises:
        ContentError: Something in them is not fit to be used; one line per mistake.
    """
    folder = content_folder()
    facts = {"version": release(), "operator": operator or NOT_STATED, **_reviewed(folder / "locales")}
    content = load(folder, datetime.now(UTC).date(), facts, with_pseudo=with_pseudo)
    return Words(content, load_lexicon(folder / "locales"))


def _reviewed(locales: Path) -> dict[str, str]:
    langs = installed(locales)
    signed = sum(signed_texts(locales, lang) for lang in langs)
    drafts = sum(signed_texts(locales, lang, Role.NATIVE) == 0 for lang in langs if lang != SOURCE)
    return {"reviewed": str(signed), "drafts": str(drafts)}


def release() -> str:
    """Return the version that is running."""
    try:
        return version("thimble")
    except PackageNotFoundError:
        return "from a checkout"


@asynccontextmanager
async def built(
    settings: Settings, words: Words, listen: str | None, clock: Clock | None = None
) -> AsyncIterator[tuple[Runner, OptIns]]:
    """Yield the bot, ready to be started, and its store.

    Raises:
        ThimbleError: The store cannot be used as it is; the message says what to do.
    """
    clock = clock or SystemClock()
    content = words.content
    metrics = Metrics(content.catalogue.flows, content.texts.langs, release())
    watch = Watch(content.catalogue, Path(settings.recalled_file)) if settings.recalled_file else None
    catalogue = watch.changed() or content.catalogue if watch else content.catalogue
    async with open_store(settings.database, settings.key_path, next_slot, clock.now) as store:

        def use(catalogue: Catalogue) -> None:
            runner.use(catalogue)

        send = sending(lambda: runner, content.renderer.page, clock)
        parts = Parts(
            catalogue=catalogue,
            page=content.renderer.page,
            understand=words.understand,
            store=store,
            count=metrics.count,
            tally=metrics.called,
            took=metrics.took,
            ready=Readiness(store, partial(reaches, settings.api_url)),
            faces=faces(content),
            pages={"/metrics": _shown(metrics)},
            beside=(
                Sender(store.queue, send, clock, metrics.dosed).run,
                *((partial(watch.run, use),) if watch else ()),
            ),
            now=clock.now,
        )
        connection = Connection(
            settings.token, settings.api_url, settings.webhook_url, settings.webhook_secret or "", listen
        )
        runner = Runner(connection, parts)
        yield runner, store


def faces(content: Content) -> tuple[Face, ...]:
    """Return what people see of the bot before they write, in each installed language."""
    return tuple(_face(content, lang) for lang in content.texts.langs if lang not in PSEUDO)


def _face(content: Content, lang: str) -> Face:
    texts = content.texts
    names = ("start", *sorted(content.catalogue.commands), "stop")
    # The Bot API takes two-letter codes; the source language is for everybody who has none of their own.
    code = "" if lang == texts.source else lang.partition("-")[0]
    commands = tuple((name, texts.label(f"command-{name}", lang)) for name in names)
    return Face(
        code, commands, texts.label("bot-description", lang), texts.label("bot-short-description", lang)
    )


async def run(settings: Settings) -> None:
    """Run the bot at Telegram until the process is told to end.

    Raises:
        ThimbleError: It cannot start or cannot go on; the message says what to do.
    """
    log.configure(secrets=[settings.token, settings.webhook_secret or ""])
    words = read_words(settings.operator)
    async with built(settings, words, _listen(settings)) as (runner, _):
        gc.freeze()
        gc.enable()
        await runner.run(told_to_end())


def _listen(settings: Settings) -> str | None:
    # A newcomer who polls owes nobody a port: only one that was asked for must be free.
    if settings.webhook_url or "listen" in settings.model_fields_set or _is_free(settings.listen):
        return settings.listen
    logging.getLogger(__name__).warning(
        "%s is taken, so there are no health and metrics pages; set THIMBLE_LISTEN to have them.",
        settings.listen,
    )
    return None


def _is_free(listen: str) -> bool:
    host, _, port = listen.rpartition(":")
    with socket.socket() as probe, suppress(OSError):
        probe.bind((host, int(port)))
        return True
    return False


def told_to_end() -> asyncio.Event:
    """Return an event that is set by SIGTERM or SIGINT."""
    ending = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, ending.set)
    return ending


def _shown(metrics: Metrics) -> Callable[[], Awaitable[web.Response]]:
    async def page() -> web.Response:
        return web.Response(body=metrics.text(), content_type="text/plain")

    return page
