"""Says which texts are practice, which are ordinary speech, and which are for somebody in danger."""

from collections.abc import Callable, Iterator

from bot.content.ftl import Message
from bot.content.material import Material
from bot.content.uses import Role, Use
from bot.core.catalogue import HELP_FLOW
from bot.core.flow import Consent, Kind

_PRACTICE = frozenset({Kind.OFFER, Kind.SAY, Kind.BODY, Kind.CLOSE})
# Words for somebody in danger are direct, and that is kind.
_DIRECT = ("people-",)


def spoken_texts(material: Material) -> Iterator[Message]:
    """Yield what the bot itself says, in every language: no buttons, no words to copy, nothing for danger."""
    yield from _used(material, lambda use: use.role in (Role.SAY, Role.PROFILE) and not _is_direct(use))


def practice_texts(material: Material) -> Iterator[Message]:
    """Yield the texts of flows that ask for consent, without their evidence cards."""
    yield from _used(material, _is_practice)


def _is_practice(use: Use) -> bool:
    if use.flow is None or use.step is None or use.role is not Role.SAY:
        return False
    asks = use.flow.consent is not Consent.NONE
    return asks and use.step.kind in _PRACTICE and use.step.id != "evidence"


def _is_direct(use: Use) -> bool:
    return use.text.startswith(_DIRECT) or (use.flow is not None and use.flow.id == HELP_FLOW)


def _used(material: Material, wanted: Callable[[Use], bool]) -> Iterator[Message]:
    for message in material.messages():
        if any(wanted(use) for use in material.uses.get(message.id, ())):
            yield message
