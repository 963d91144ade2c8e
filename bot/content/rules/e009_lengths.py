"""No message, sentence, button or keyboard is over its limit.

Why: it is read on a telephone, often late and tired. What does not fit into one look is not read, and a label
that is cut off hides where it leads.
"""

from collections.abc import Iterator
from html import unescape

from bot.content.material import Material
from bot.content.page import Page
from bot.content.problem import Problem
from bot.content.uses import Role
from bot.content.walk import Shown
from bot.content.wording import plain, sentences, words
from bot.core.flow import Consent, Flow, Kind, Step

CODES = ("E009",)

PRACTICE, EXPLANATION = 300, 600  # characters on one screen
SENTENCES = 6  # on a screen of a practice
LABEL, LABEL_IN_TWO = 32, 24  # characters on a button, and on one of two in a row
BUTTONS, MENU_BUTTONS = 5, 10  # with the ways out
PROFILE = {"bot-description": 512, "bot-short-description": 120}  # by the Bot API
COMMAND = 40
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


def check(material: Material) -> Iterator[Problem]:
    """Yield whatever is too long, in every language."""
    yield from _keyboards(material)
    for lang in material.langs:
        yield from _screens(material, lang)
    yield from _sentences(material)
    yield from _profile(material)


def limit(flow: Flow, step: Step) -> int:
    """Return the most characters that the screen of *step* may have."""
    practice = flow.consent is Consent.BODY and step.kind is Kind.SAY and step.id != "evidence"
    return PRACTICE if practice or step.kind in (Kind.BODY, Kind.CHECK, Kind.CLOSE) else EXPLANATION


def length(text: str) -> int:
    """Return how many characters of *text* are seen."""
    return len(unescape(plain(text)).translate(_ISOLATES))


def _keyboards(material: Material) -> Iterator[Problem]:
    found = {}
    for shown in material.walk.steps():
        if shown.flow and shown.step:
            most = MENU_BUTTONS if shown.step.kind is Kind.MENU else BUTTONS
            count = sum(map(len, shown.screen.rows))
            if count > most:
                file, line = material.step_line(shown.flow.id, shown.step.id)
                what = f"'{shown.step.id}' has {count} buttons with its ways out; {most} is the most."
                found[file, line] = Problem(file, line, "E009", what, "Offer less at a time.")
    yield from found.values()


def _screens(material: Material, lang: str) -> Iterator[Problem]:
    found: dict[Problem, None] = {}
    for shown, page in material.pages(lang):
        if shown.flow and shown.step and shown.plain:
            found |= dict.fromkeys(_text(material, lang, shown.flow, shown.step, page))
        found |= dict.fromkeys(_labels(material, shown, page, lang))
    yield from found


def _text(material: Material, lang: str, flow: Flow, step: Step, page: Page) -> Iterator[Problem]:
    # A text that falls back is the source language's, and is found there.
    message = material.locales[lang].messages.get(step.lines[-1].text)
    most, seen = limit(flow, step), length(page.text)
    if message and seen > most:
        what = f"'{message.id}' fills a screen with {seen} characters; {most} is the most here."
        yield Problem(message.file, message.line, "E009", what, "Say less, or in two steps.")
    count = len(sentences(page.text))
    if message and most == PRACTICE and count > SENTENCES:
        what = f"'{message.id}' has {count} sentences; {SENTENCES} is the most in a practice."
        yield Problem(message.file, message.line, "E009", what, "Say one thing at a time.")


def _labels(material: Material, shown: Shown, page: Page, lang: str) -> Iterator[Problem]:
    order = -1 if material.is_rtl(lang) else 1  # as the renderer turns rows
    for row, keys in zip(shown.screen.rows, page.rows, strict=True):
        buttons = row[::order]
        most = LABEL_IN_TWO if len(keys) > 1 else LABEL
        for button, key in zip(buttons, keys, strict=True):
            message = material.locales[lang].messages.get(button.label)
            if message and length(key.text) > most:
                where = " beside another" if len(keys) > 1 else ""
                what = f"'{button.label}' has {length(key.text)} characters; a button{where} holds {most}."
                yield Problem(message.file, message.line, "E009", what, "Find shorter words.")


def _sentences(material: Material) -> Iterator[Problem]:
    for message in material.messages():
        most = material.wordings[message.lang].limits.sentence
        longest = max((len(words(one)) for text in message.variants for one in sentences(text)), default=0)
        if longest > most:
            what = f"'{message.id}' has a sentence of {longest} words; {most} is the most."
            yield Problem(message.file, message.line, "E009", what, "Make two of it.")


def _profile(material: Material) -> Iterator[Problem]:
    for message in material.messages():
        roles = {use.role for use in material.uses.get(message.id, ())}
        most = PROFILE.get(message.id, COMMAND if Role.PROFILE in roles else 0)
        longest = max(map(length, message.variants), default=0)
        if most and longest > most:
            what = f"'{message.id}' has {longest} characters; {most} is the most."
            yield Problem(message.file, message.line, "E009", what, "Say less.")
