"""Plural forms are those of the language.

Why: a form that the language lacks is never used, and one that it has and the text lacks reads as broken
speech.
"""

from collections.abc import Iterator

from babel import Locale

from bot.content.ftl import Selector
from bot.content.material import Material
from bot.content.problem import Problem

CODES = ("E029",)

_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
# In these the form "many" is for millions only.
_MANY_IS_RARE = frozenset({"es", "fr", "it", "pt", "ca"})


def check(material: Material) -> Iterator[Problem]:
    """Yield choices by number whose cases do not fit the language."""
    for message in material.messages():
        for selector in filter(_counts, message.selectors):
            surplus, lacking = _compared(selector, message.lang)
            if surplus or lacking:
                wrong = [f"has '{form}', which {message.lang} does not know" for form in sorted(surplus)]
                wrong += [f"lacks '{form}'" for form in sorted(lacking)]
                what = f"'{message.id}' {', '.join(wrong)}."
                yield Problem(message.file, message.line, "E029", what, "Give the forms of the language.")


def _counts(selector: Selector) -> bool:
    return bool(set(selector.cases) & _CATEGORIES - {"other"}) and set(selector.cases) <= _CATEGORIES


def _compared(selector: Selector, lang: str) -> tuple[set[str], set[str]]:
    known = {*Locale.parse(lang, sep="-").plural_form.tags, "other"}
    needed = known - {"many"} if lang.partition("-")[0] in _MANY_IS_RARE else known
    return set(selector.cases) - known, needed - set(selector.cases)
