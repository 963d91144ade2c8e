"""Gathers everything the content rules look at: flows, screens, words, people to reach, sign-offs."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from bot.content import loader
from bot.content.contacts import PeopleFile, read_people
from bot.content.ftl import Locale, Message, read_locale
from bot.content.languages import SAFETY, SOURCE, begun
from bot.content.loader import Loaded
from bot.content.page import Page
from bot.content.problem import Problem
from bot.content.render import Renderer
from bot.content.texts import Texts
from bot.content.uses import Use, uses_of
from bot.content.walk import Shown, Walk, walk
from bot.content.wording import Wording, read_wording
from bot.core.catalogue import Catalogue
from bot.core.errors import ContentError

# Arguments that every text may use; what they hold at run time is the operator's business.
FACTS = {
    "version": "0.0.0",
    "operator": "Example Foundation, hello@example.org",
    "reviewed": "0",
    "drafts": "0",
}


@dataclass(frozen=True)
class Material:
    """What the rules look at. What cannot be read is left out; `broken` names it."""

    folder: Path
    today: date
    flows: tuple[Loaded, ...]
    locales: Mapping[str, Locale]
    wordings: Mapping[str, Wording]
    people: tuple[PeopleFile, ...]
    broken: tuple[Problem, ...]
    catalogue: Catalogue | None
    texts: Texts = field(repr=False)

    @property
    def langs(self) -> tuple[str, ...]:
        """Languages, the source language first."""
        return tuple(self.locales)

    @property
    def source(self) -> Locale:
        """The words that all others are translated from."""
        return self.locales[SOURCE]

    def translations(self) -> Iterator[tuple[Message, Message]]:
        """Yield each translated message with its source."""
        for lang in self.langs[1:]:
            for message in self.locales[lang].messages.values():
                if source := self.source.messages.get(message.id):
                    yield source, message

    def messages(self) -> Iterator[Message]:
        """Yield every message of every language."""
        for locale in self.locales.values():
            yield from locale.messages.values()

    @cached_property
    def walk(self) -> Walk:
        """Every screen; empty as long as a flow cannot be read or leads nowhere."""
        return walk(self.catalogue, SOURCE) if self.catalogue else Walk({}, {}, (), (), {})

    @cached_property
    def uses(self) -> Mapping[str, tuple[Use, ...]]:
        """Where each text id is used."""
        return uses_of(self.flows, self.walk, tuple(FACTS))

    @cached_property
    def _renderer(self) -> Renderer:
        return Renderer(self.texts)

    def pages(self, lang: str) -> Iterator[tuple[Shown, Page]]:
        """Yield every screen with its words in *lang*; one whose words cannot be said is left out."""
        for shown in self.walk.shown.values():
            try:
                yield shown, self._renderer.page(replace(shown.screen, lang=lang))
            except ContentError:
                continue

    def loaded(self, flow: str) -> Loaded:
        """Return *flow* with its file."""
        return next(one for one in self.flows if one.flow.id == flow)

    def step_line(self, flow: str, step: str) -> tuple[str, int]:
        """Return file and line of *step*; one that was made for another step has that one's line."""
        one = self.loaded(flow)
        if step == "evidence":
            return one.file, one.line("evidence")
        return one.file, one.line("steps", step.removesuffix("-check"))

    def is_rtl(self, lang: str) -> bool:
        """Tell whether *lang* is written from right to left."""
        return self.texts.language(lang).reads_right_to_left


def is_safety(message: Message) -> bool:
    """Tell whether *message* belongs to what must be whole in every language."""
    return Path(message.file).stem in SAFETY


def gather(folder: Path, today: date, langs: Collection[str] | None = None) -> Material:
    """Return everything there is to look at.

    Args:
        folder: Holds ``flows`` and ``locales``.
        today: Decides what has become too old.
        langs: Languages to look at besides the source language; all that have been begun if None.
    """
    flows, broken = loader.load_flows(folder / "flows")
    files, complaints = read_people(folder / "locales" / "people")
    countries = [file.country for file in files if file.country]
    flows = [loader.completed(one, countries, today) for one in flows]
    unfit = broken + [problem for problem in loader.links(flows) if problem.code != "E005"]
    known = begun(folder / "locales")
    wanted = {lang: known[lang] for lang in known if langs is None or lang == SOURCE or lang in langs}
    texts = Texts(folder / "locales", FACTS, wanted)
    locales = {lang: read_locale(folder / "locales" / lang, lang) for lang in texts.langs}
    read = {lang: read_wording(folder / "locales" / lang, lang) for lang in texts.langs}
    wrong = [problem for _, problems in read.values() for problem in problems]
    return Material(
        folder=folder,
        today=today,
        flows=tuple(flows),
        locales=locales,
        wordings={lang: wording for lang, (wording, _) in read.items()},
        people=tuple(files),
        broken=(*broken, *loader.links(flows), *complaints, *wrong),
        catalogue=None
        if unfit
        else Catalogue.of({one.flow.id: one.flow for one in flows}, texts.langs, texts.weekends),
        texts=texts,
    )
