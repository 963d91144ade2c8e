"""The roof: builds every part of the bot from its settings, and runs it."""

import asyncio
import gc
import logging
import signal
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from aiohttp import web

from bot import __version__, log
from bot.content.content import Content, load
from bot.content.where import content_folder
from bot.core.catalogue import Catalogue
from bot.core.language import choose
from bot.core.understood import Understood
from bot.doses.clock import Clock, SystemClock
from bot.doses.sender import Sender
from bot.doses.when import next_slot
from bot.dosing import sending
from bot.erasing import Request
from bot.metrics import Metrics
from bot.ready import Readiness, reaches
from bot.recalled import Watch
from bot.settings import LISTEN, Settings
from bot.storage import outside
from bot.storage.keyfile import KeyFile
from bot.storage.open import open_store
from bot.storage.opt_ins import OptIns
from bot.telegram.runner import Connection, Parts, Runner

NOT_STATED = "not stated"


@dataclass(frozen=True)
class Words:
    """Everything the bot can say, and the folder of the lists by which it hears."""

    content: Content
    lists: Path
    _heard: set[str] = field(default_factory=set, init=False)
    _turn: threading.Lock = field(default_factory=threading.Lock, init=False)

    def understand(self, text: str, phone: str) -> Understood:
        """Return what *text* means to somebody whose phone speaks *phone*."""
        return self._hear(text, (self._language(phone),))

    async def listen(self, phone: str) -> None:
        """Return once `understand` need not read any list, which takes a moment, for a phone that speaks *phone*.

        It happens in another thread, so that whoever types first keeps nobody waiting but themselves.
        """
        lang = self._language(phone)
        if lang not in self._heard:
            await asyncio.to_thread(self._learn, lang)

    def _learn(self, lang: str) -> None:
        with self._turn:
            if lang not in self._heard:
                self.understand("", lang)
                self._heard.add(lang)

    def _language(self, phone: str) -> str:
        return choose(self.content.texts.langs, phone=phone)

    @cached_property
    def _hear(self) -> Callable[[str, Sequence[str]], Understood]:
        # Imported when somebody first types: most people only ever press.
        from bot.content.lexicon import load_lexicon
        from bot.words.understand import understand

        lexicon = load_lexicon(self.lists)
        return lambda text, languages: understand(text, lexicon, languages)


def read_words(operator: str = "", *, with_pseudo: bool = False) -> Words:
    """Return flows, texts and word lists.

    Raises:
        ContentError: Something in them is not fit to be used; one line per mistake.
    """
    folder = content_folder()
    facts = {"version": __version__, "operator": operator or NOT_STATED}
    return Words(load(folder, datetime.now(UTC).date(), facts, with_pseudo=with_pseudo), folder / "locales")


def _erasing(settings: Settings, store: OptIns) -> Iterator[Callable[[], Coroutine[Any, Any, None]]]:
    # Over PostgreSQL, whoever runs the bot reaches the database beside it.
    if path := outside.sqlite_path(settings.database):
        yield partial(Request.beside(path, KeyFile(settings.key_path)).watch, store.forget)


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
    metrics = Metrics(content.catalogue.flows, content.texts.langs, __version__)
    content.texts.fell_back = metrics.fell_back
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
            listen=words.listen,
            store=store,
            count=metrics.count,
            tally=metrics.called,
            took=metrics.took,
            ready=Readiness(store, partial(reaches, settings.api_url)),
            faces=content.faces,
            pages={"/metrics": _shown(metrics)},
            beside=(
                Sender(store.queue, send, clock, metrics.dosed).run,
                *((partial(watch.run, use),) if watch else ()),
                *_erasing(settings, store),
            ),
            now=clock.now,
        )
        connection = Connection(
            settings.token, settings.api_url, settings.webhook_url, settings.webhook_secret or "", listen
        )
        runner = Runner(connection, parts)
        yield runner, store


async def run(settings: Settings) -> None:
    """Run the bot at Telegram until the process is told to end.

    Raises:
        ThimbleError: It cannot start or cannot go on; the message says what to do.
    """
    secrets = [settings.token, settings.webhook_secret or ""]
    log.configure(as_json=settings.log == "json", secrets=secrets)
    words = read_words(settings.operator)
    async with built(settings, words, _listen(settings)) as (runner, _):
        gc.freeze()
        gc.enable()
        await runner.run(told_to_end())


def _listen(settings: Settings) -> str | None:
    # A newcomer who polls owes nobody a port: only one of their own choice must be free.
    if settings.webhook_url or settings.listen != LISTEN or _is_free(settings.listen):
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
