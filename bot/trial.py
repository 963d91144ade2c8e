"""Lets anybody meet the bot in a browser: the very same bot, pointed at a Bot API server in small."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from tempfile import TemporaryDirectory

from bot import log
from bot.app import Words, built, read_words, told_to_end
from bot.content.graph import svg
from bot.core.errors import SettingsError, UnreadableButton
from bot.core.flow import Flow
from bot.core.place import Place, decode
from bot.core.resolve import resolve
from bot.sandbox import Clock as SandboxClock
from bot.sandbox import Message, Panel, PanelContent, Sandbox
from bot.settings import Settings
from bot.storage.opt_ins import OptIns
from bot.telegram.runner import Runner

BOT_NAME = "thimble_try_bot"
NOTHING_STORED = "Nothing. There is no row about you, and no file that one could stand in."


@dataclass(slots=True)
class Panels:
    """What is shown beside the chat: what is stored about a person, and where they stand."""

    words: Words
    store: OptIns | None = None
    sandbox: Sandbox | None = None

    def all(self) -> tuple[Panel, ...]:
        """Return the panels, in order."""
        return Panel("stored", "Stored about you", self.stored), Panel("here", "Where you are", self.here)

    async def stored(self, person: int) -> PanelContent:
        """Show the row about *person*, exactly as it is."""
        row = await self.store.raw(person) if self.store else None
        if row is None:
            return PanelContent(lines=(NOTHING_STORED,))
        return PanelContent(pairs=tuple((name, str(value)) for name, value in asdict(row).items()))

    async def here(self, person: int) -> PanelContent:
        """Draw the flow of the newest screen of *person*, with the step they are on."""
        place = self._place(person)
        if place is None:
            return PanelContent(lines=("Nowhere. A conversation is only in its buttons, and none is open.",))
        found = resolve(self.words.content.catalogue, place)
        drawing = svg(found.flow, self.words.content.texts, place.lang, here=found.step.id)
        return PanelContent(svg=drawing, caption=_caption(found.flow, place))

    def _place(self, person: int) -> Place | None:
        messages = self.sandbox.person(id=person).messages if self.sandbox else []
        for message in reversed(messages):
            for data in _data(message):
                try:
                    return decode(data)
                except UnreadableButton:
                    continue
        return None


def _data(message: Message) -> list[str]:
    return [str(key["callback_data"]) for row in message.rows for key in row if "callback_data" in key]


def _caption(flow: Flow, place: Place) -> str:
    return (
        f"{flow.id}: {place.step}. The button says so itself: {place.flow}.{place.step}, mark {place.mark}."
    )


@dataclass(frozen=True, slots=True)
class MovableClock:
    """The time of the sandbox, for the bot: who moves it there can watch a dose arrive."""

    clock: SandboxClock

    def now(self) -> datetime:
        """Return the present, in UTC."""
        return datetime.fromtimestamp(self.clock.now(), UTC)

    def monotonic(self) -> float:
        """Return seconds that only ever grow."""
        return self.clock.now()

    async def sleep(self, seconds: float) -> None:
        """Return after *seconds*, or as soon as the time has been moved that far."""
        await self.clock.until(self.clock.now() + seconds)


@dataclass(frozen=True, slots=True)
class Trial:
    """A running trial."""

    sandbox: Sandbox
    runner: Runner
    store: OptIns


@asynccontextmanager
async def running(words: Words, port: int = 0, clock: SandboxClock | None = None) -> AsyncIterator[Trial]:
    """Run the sandbox and the bot, side by side in this process, with a store that ends with them.

    Raises:
        SettingsError: The port is taken.
    """
    panels = Panels(words)
    with TemporaryDirectory(prefix="thimble-try-") as data, TemporaryDirectory(prefix="thimble-key-") as keys:
        async with _sandbox(panels, port, clock) as panels.sandbox:
            settings = Settings(
                token=panels.sandbox.token,
                api_url=panels.sandbox.api_url,
                database=f"sqlite:///{data}/thimble.db",
                key_file=f"{keys}/thimble.key",
            )
            async with built(settings, words, None, MovableClock(panels.sandbox.clock)) as (
                runner,
                panels.store,
            ):
                await runner.start()
                try:
                    yield Trial(panels.sandbox, runner, panels.store)
                finally:
                    await runner.stop()


@asynccontextmanager
async def _sandbox(panels: Panels, port: int, clock: SandboxClock | None) -> AsyncIterator[Sandbox]:
    sandbox = Sandbox(name="Thimble", username=BOT_NAME, port=port, clock=clock, panels=panels.all())
    try:
        await sandbox.start()
    except OSError as error:
        raise SettingsError(
            f"Port {port} cannot be used ({error.strerror}): try another with --port."
        ) from None
    try:
        yield sandbox
    finally:
        await sandbox.stop()


async def trial(port: int) -> None:
    """Run until the process is told to end, and say where to look."""
    log.configure("WARNING")
    ending = told_to_end()
    async with running(read_words("you, on your own machine", with_pseudo=True), port) as now:
        print(f"Thimble is at {now.sandbox.url} - open it in a browser. Ctrl-C ends it.", flush=True)
        await ending.wait()
