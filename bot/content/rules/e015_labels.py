"""No button reads like a word that does something else when it is typed.

Why: people type what they see on a button. A button "Enough" that goes on would be heard as *stop*; one that
reads like words of danger would bring up people to reach.
"""

from collections.abc import Iterator

from bot.content.lexicon import LexiconError, load_lexicon
from bot.content.material import Material
from bot.content.problem import Problem
from bot.core.catalogue import HELP_FLOW
from bot.core.flow import Flow, Kind, Option, Step
from bot.words.lexicon import Lexicon

CODES = ("E015",)


def check(material: Material) -> Iterator[Problem]:
    """Yield labels of options that go on, although the words say stop, danger, or the name of a command."""
    found: dict[Problem, None] = {}
    try:
        lexicon = load_lexicon(material.folder / "locales")
        for one in material.flows:
            for _, option in one.flow.edges():
                for problem in _labels(material, lexicon, one.flow, option):
                    found[problem] = None
    except LexiconError as error:  # a list is read when it is first asked for
        yield error.problem
    yield from found


def _labels(material: Material, lexicon: Lexicon, flow: Flow, option: Option) -> Iterator[Problem]:
    for locale in material.locales.values():
        message = locale.messages.get(option.label)
        for label in message.variants if message else ():
            if message and (means := _meaning(material, lexicon, flow, option, label)):
                what = f"The button “{label}”, typed, means {means}."
                yield Problem(message.file, message.line, "E015", what, "Find other words for it.")


def _meaning(material: Material, lexicon: Lexicon, flow: Flow, option: Option, label: str) -> str:
    if lexicon.stop.find(label) and not _ends(flow, option):
        return "stop"
    if (
        lexicon.crisis.find(label)
        and flow.id != HELP_FLOW
        and not (option.to and option.to.flow == HELP_FLOW)
    ):
        return "words of danger"
    commands = material.catalogue.commands if material.catalogue else {}
    onto = commands.get(label.strip().removeprefix("/").casefold())
    return f"the command of the flow '{onto.flow}'" if onto and onto.flow != _leads(flow, option) else ""


def _leads(flow: Flow, option: Option) -> str:
    return option.to.flow if option.to else flow.id


def _ends(flow: Flow, option: Option) -> bool:
    """Tell whether *option* ends the flow, as the words say."""
    if option.to is None or option.to.flow != flow.id:
        return option.to is not None
    onto = flow.steps.get(option.to.step or flow.start)
    return onto is not None and (onto.kind is Kind.CLOSE or not _goes_on(flow, onto))


def _goes_on(flow: Flow, step: Step) -> bool:
    return any(option.to and option.to.flow == flow.id for option in step.options)
