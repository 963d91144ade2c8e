"""Reads and checks everything in ``flows/`` and ``locales/`` that a bot needs to start."""

from datetime import date
from pathlib import Path

from bot.content import loader
from bot.content.contacts import read_people
from bot.content.face import Face
from bot.content.languages import SOURCE, installed
from bot.content.prepared import Prepared
from bot.content.problem import refuse
from bot.content.review import Role, signed_texts
from bot.content.texts import Texts


def prepare(folder: Path, today: date) -> Prepared:
    """Return what is in *folder*.

    Args:
        folder: Holds ``flows`` and ``locales``.
        today: Decides which people to reach have been verified recently enough to be shown.

    Raises:
        ContentError: One line per mistake, with file, line and remedy.
    """
    flows, problems = loader.load_flows(folder / "flows")
    refuse(problems)
    files, problems = read_people(folder / "locales" / "people")
    refuse(problems)
    countries = [file.country for file in files if file.country]
    flows = [loader.completed(one, countries, today) for one in flows]
    refuse(loader.links(flows))
    locales = folder / "locales"
    languages = installed(locales)
    texts = Texts(locales, {}, languages)
    commands = sorted(name for one in flows for name in one.flow.commands)
    return Prepared(
        languages,
        tuple(one.flow for one in flows),
        faces=tuple(_face(texts, lang, ("start", *commands, "stop")) for lang in languages),
        signed=sum(signed_texts(locales, lang) for lang in languages),
        drafts=sum(signed_texts(locales, lang, Role.NATIVE) == 0 for lang in languages if lang != SOURCE),
        since=today,
    )


def _face(texts: Texts, lang: str, commands: tuple[str, ...]) -> Face:
    return Face(
        # The Bot API takes two-letter codes; the source language is for everybody who has none of their own.
        lang="" if lang == SOURCE else lang.partition("-")[0],
        commands=tuple((name, texts.label(f"command-{name}", lang)) for name in commands),
        description=texts.label("bot-description", lang),
        short=texts.label("bot-short-description", lang),
    )
