"""A Bot API server in small, with a chat page; it knows the Bot API, not the bot."""

from bot.sandbox.clock import Clock
from bot.sandbox.faults import Effect, Fault, too_many
from bot.sandbox.feed import Happening, Kind
from bot.sandbox.panel import Panel, PanelContent
from bot.sandbox.person import Group, NoSuchButton, Person
from bot.sandbox.records import Message
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.updates import UpdateFault

__all__ = [
    "Clock",
    "Effect",
    "Fault",
    "Group",
    "Happening",
    "Kind",
    "Message",
    "NoSuchButton",
    "Panel",
    "PanelContent",
    "Person",
    "Sandbox",
    "UpdateFault",
    "too_many",
]
