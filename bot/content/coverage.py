"""Counts what is there: each part of the framework with its place, each language with its words."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.content.digests import digest, read_sources, write_sources
from bot.content.framework import FRAMEWORK, Part
from bot.content.ftl import Locale, read_locale
from bot.content.languages import SAFETY, SOURCE, begun
from bot.content.material import Material, gather
from bot.content.review import Role, Standing, standings_in
from bot.core.catalogue import gate
from bot.core.errors import ContentError
from bot.core.flow import Flow, Step

MOST_TAPS = 3
_END = "<!-- end -->"
_LISTS = ("stop.toml", "crisis.toml", "topics.toml", "wording.toml")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part of the framework is found.

    Attributes:
        part: The part.
        step: The step that is shown first; empty if there is none.
        taps: Fewest presses to it after ``/start``; None if no button leads there.
    """

    part: Part
    step: str
    taps: int | None

    @property
    def is_near(self) -> bool:
        """Tell whether it is there, and few enough taps away."""
        return self.taps is not None and self.taps <= MOST_TAPS


def places(material: Material) -> list[Place]:
    """Return where each part of the framework is found, in its order."""
    return [_place(material, part) for part in FRAMEWORK]


def _place(material: Material, part: Part) -> Place:
    catalogue = material.catalogue
    flow = catalogue.flows.get(part.flow) if catalogue else None
    topic = catalogue.topics.get(part.topic) if catalogue else None
    if catalogue is None or flow is None or (part.topic and (topic is None or topic.target.flow != flow.id)):
        return Place(part, "", None)
    step = catalogue.step(topic.target)[1] if topic else flow.steps[flow.start]
    return Place(part, step.id, _taps(material, flow, gate(flow, step)))


def _taps(material: Material, flow: Flow, step: Step) -> int | None:
    shown = ((material.walk.shown[screen], taps) for screen, taps in material.walk.taps.items())
    return min((taps for one, taps in shown if one.flow is flow and one.step is step), default=None)


def framework(folder: Path, today: date) -> str:
    """Return where each part of the framework is found, as a Markdown table."""
    rows = [
        (
            place.part.says,
            f"`{place.part.topic}`" if place.part.topic else "–",
            f"`{place.part.flow}`",
            f"`{place.step}`" if place.step else "missing",
            "–" if place.taps is None else str(place.taps),
        )
        for place in places(gather(folder, today))
    ]
    return _table(("Part of the framework", "Topic", "Flow", "Step", "Taps from /start"), rows)


def languages(folder: Path) -> str:
    """Return how much of the words each language has, as a Markdown table."""
    locales = folder / "locales"
    langs = begun(locales)
    source = read_locale(locales / SOURCE, SOURCE)
    rows = [_language(locales, source, read_locale(locales / lang, lang)) for lang in langs]
    head = (
        "Language",
        "Texts",
        "Safety texts",
        "Word lists",
        "Signed by a clinician",
        "by a native reader",
        "Stale",
    )
    return _table(head, rows)


def _language(locales: Path, source: Locale, locale: Locale) -> tuple[str, ...]:
    safety = {one.id for one in source.messages.values() if Path(one.file).stem in SAFETY}
    lists = [name.removesuffix(".toml") for name in _LISTS if (locales / locale.lang / name).exists()]
    now = [state for by_role in standings_in(locales, source, locale).values() for state in by_role.items()]
    counted = Counter(now)
    stale = sum(counted[role, Standing.STALE] for role in Role)
    return (
        f"`{locale.lang}`",
        _share(locale.messages.keys() & source.messages.keys(), source.messages),
        _share(locale.messages.keys() & safety, safety),
        ", ".join(lists),
        str(counted[Role.CLINICIAN, Standing.SIGNED]),
        str(counted[Role.NATIVE, Standing.SIGNED]),
        str(stale),
    )


def _share(part: Collection[str], whole: Collection[str]) -> str:
    return f"{len(part)} of {len(whole)}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def written(folder: Path, today: date) -> dict[Path, str]:
    """Return both READMEs with their tables as they are now, by path."""
    readmes = {
        folder / "flows" / "README.md": ("framework", framework(folder, today)),
        folder / "locales" / "README.md": ("languages", languages(folder)),
    }
    return {path: _between(path, name, table) for path, (name, table) in readmes.items()}


def write(folder: Path, today: date) -> list[str]:
    """Bring the tables in both READMEs up to date, and return the names of the files that changed."""
    changed = []
    for path, text in written(folder, today).items():
        if path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            changed.append(str(path.relative_to(folder)))
    return changed


def _between(path: Path, name: str, table: str) -> str:
    begin = f"<!-- {name}: `thimble coverage --write` keeps this table -->"
    before, found, rest = path.read_text("utf-8").partition(begin)
    _, ended, after = rest.partition(_END)
    if not found or not ended:
        where = f"{path.parent.name}/{path.name}"
        raise ContentError(f"{where}: the lines '{begin}' and '{_END}' are missing. Put them back.")
    return f"{before}{begin}\n\n{table}\n{_END}{after}"


def accept(folder: Path, lang: str, texts: Collection[str] = ()) -> int:
    """Record that translations of *lang* were made from the sources as they are now, and return how many.

    Args:
        folder: Holds ``locales``.
        lang: The language.
        texts: Ids of the translations that were compared; all if empty.

    Raises:
        ContentError: There is no such language, or no such translation.
    """
    locales = folder / "locales"
    if lang == SOURCE or lang not in begun(locales):
        raise ContentError(
            f"locales/{lang} holds no translation. Give the name of one of the folders in locales."
        )
    source, locale = read_locale(locales / SOURCE, SOURCE), read_locale(locales / lang, lang)
    both = {id_: source.messages[id_] for id_ in locale.messages if id_ in source.messages}
    if unknown := set(texts) - both.keys():
        raise ContentError(f"locales/{lang} has no translation of '{min(unknown)}'. Nothing was recorded.")
    known = {id_: value for id_, value in read_sources(locales / lang).items() if id_ in both}
    now = {id_: digest(message.pattern) for id_, message in both.items() if not texts or id_ in texts}
    write_sources(locales / lang, known | now)
    return len(now)
