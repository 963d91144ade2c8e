"""Everything that is read from ``flows/`` and ``locales/``, put together and found fit to use."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.content import prepared
from bot.content.face import Face
from bot.content.languages import PSEUDO
from bot.content.prepared import Prepared
from bot.content.render import Renderer
from bot.content.texts import Texts
from bot.core.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Content:
    """What the bot can show, and the words for it."""

    catalogue: Catalogue
    texts: Texts
    renderer: Renderer
    faces: tuple[Face, ...] = ()


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
    ready = _prepared(folder, today)
    known = {**ready.languages, **(PSEUDO if with_pseudo else {})}
    reviewed = {"reviewed": str(ready.signed), "drafts": str(ready.drafts)}
    texts = Texts(folder / "locales", {**reviewed, **facts}, known)
    catalogue = Catalogue.of({flow.id: flow for flow in ready.flows}, texts.langs, texts.weekends)
    return Content(catalogue, texts, Renderer(texts), ready.faces)


def _prepared(folder: Path, today: date) -> Prepared:
    if (kept := prepared.kept(folder, today)) is not None:
        return kept
    # What reads and checks is slow to import, too, and not needed again until something changes.
    from bot.content.prepare import prepare

    made = prepare(folder, today)
    prepared.keep(folder, made)
    return made
