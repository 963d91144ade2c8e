"""Which language to answer in."""

from collections.abc import Sequence


def match(code: str, langs: Sequence[str]) -> str | None:
    """Return the installed language nearest to the tag *code*, such as ``pt`` → ``pt-BR``; None if there is none."""
    if code in langs:
        return code
    wanted = code.lower()
    base = wanted.partition("-")[0]
    by_tag = {lang.lower(): lang for lang in langs}
    by_base = {lang.lower().partition("-")[0]: lang for lang in reversed(langs)}
    return by_tag.get(wanted) or by_base.get(base)


def choose(langs: Sequence[str], carried: str = "", kept: str = "", phone: str = "") -> str:
    """Return the language to answer in.

    Args:
        langs: Installed languages, the source language first.
        carried: The language of the running conversation, which the pressed button carries.
        kept: The person's own choice, where they asked us to remember it.
        phone: ``language_code`` of the person's Telegram.

    Returns:
        The first of these that is installed; else the source language.
    """
    for code in (carried, kept, phone):
        if code and (lang := match(code, langs)):
            return lang
    return langs[0]
