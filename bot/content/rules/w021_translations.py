"""A translation is as new as its source.

Why: when the source changes its meaning and the translation does not, two people read two different bots. Which
source a translation was made from is kept in ``locales/<lang>/sources.toml`` by ``thimble coverage --accept``.
"""

from collections.abc import Iterator

from bot.content.digests import digest, read_sources
from bot.content.material import Material, is_safety
from bot.content.problem import Problem

CODES = ("W021", "E021")


def check(material: Material) -> Iterator[Problem]:
    """Yield translations whose source has changed since, or that were not accepted yet."""
    known = {lang: read_sources(material.folder / "locales" / lang) for lang in material.langs[1:]}
    for lang in (lang for lang, accepted in known.items() if not accepted):
        what = "It is not recorded from which source texts these translations were made."
        remedy = f"Compare them, then: thimble coverage --accept {lang}"
        yield Problem(f"locales/{lang}/sources.toml", 1, "W021", what, remedy)
    for source, message in material.translations():
        accepted = known[message.lang].get(message.id)
        if known[message.lang] and accepted != digest(source.pattern):
            happened = "has changed since" if accepted else "is not recorded for"
            what = f"The source of '{message.id}' ({source.file}, line {source.line}) {happened} this translation."
            remedy = f"Compare the two, then: thimble coverage --accept {message.lang}"
            code = "E021" if accepted and is_safety(source) else "W021"
            yield Problem(message.file, message.line, code, what, remedy)
