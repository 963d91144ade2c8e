"""Everything that is read from ``flows/`` and ``locales/``, put together and found fit to use."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.content import loader, people, places
from bot.content.contacts import read_people
from bot.content.languages import installed
from bot.content.loader import Loaded
from bot.content.problem import refuse
from bot.content.pseudo import PSEUDO
from bot.content.render import Renderer
from bot.content.texts import Texts
from bot.core import catalogue
from bot.core.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Content:
    """What the bot can show, and the words for it."""

    catalogue: Catalogue
    texts: Texts
    renderer: Renderer
    flows: tuple[Loaded, ...]


def load(folder: Path, today: date, facts: Mapping[str, str], *, with_pseudo: bool = False) -> Content:
    """Return the content in *folder*.

    Args:
        folder: Holds ``flows`` and ``locales``.
        today: Decides which people to reach have been verified recently enough to be shown.
        facts: Arguments that every text may use, such as ``version`` and ``operator``.
        with_pseudo: Whether to offer the pseudo-languages besides.

    Raises:
        ContentError: One line per mistake, with file, line and remedy.
    """
    flows, problems = loader.load_flows(folder / "flows")
    refuse(problems)
    files, problems = read_people(folder / "locales" / "people")
    refuse(problems)
    countries = [file.country for file in files if file.country]
    flows = [completed(one, countries, today) for one in flows]
    refuse(loader.links(flows))
    known = installed(folder / "locales") | (PSEUDO if with_pseudo else {})
    texts = Texts(folder / "locales", facts, known)
    return Content(loader.catalogue(flows, texts.langs), texts, Renderer(texts), tuple(flows))


def completed(one: Loaded, countries: list[people.Country], today: date) -> Loaded:
    """Return *one* with the screens that no file has written: a country each, a place each."""
    match one.flow.id:
        case catalogue.HELP_FLOW:
            return replace(one, flow=people.with_countries(one.flow, countries, today))
        case catalogue.DOSES_FLOW:
            return replace(one, flow=places.with_places(one.flow))
    return one
