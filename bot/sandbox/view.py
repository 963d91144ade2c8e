"""What the chat page is told, as JSON."""

from base64 import b64encode

from bot.sandbox.calls import Call
from bot.sandbox.panel import PanelContent
from bot.sandbox.profile import in_language, two_letters
from bot.sandbox.records import Answer, Json, Profile
from bot.sandbox.world import World


def bot_view(world: World, person: Profile) -> Json:
    """Return how the bot introduces itself to *person*."""
    words, language = world.introduction, two_letters(person.language_code)
    return {
        "name": in_language(words.names, language),
        "username": world.bot.username,
        "description": in_language(words.descriptions, language),
        "short_description": in_language(words.short_descriptions, language),
        "commands": words.commands_for(person.id, "private", language),
    }


def answer_view(answer: Answer) -> Json:
    """Return the answer to a press."""
    return {
        "kind": "answered",
        "query": answer.query_id,
        "text": answer.text,
        "alert": answer.show_alert,
        "url": answer.url,
    }


def call_view(call: Call) -> Json:
    """Return a call as a line under the hood."""
    return {
        "method": call.method,
        "milliseconds": round(call.milliseconds, 1),
        "ok": call.ok,
        "description": call.description,
    }


def panel_view(content: PanelContent) -> Json:
    """Return a panel's content; a drawing goes as an image, in which nothing runs."""
    drawing = f"data:image/svg+xml;base64,{b64encode(content.svg.encode()).decode()}" if content.svg else ""
    return {
        "lines": list(content.lines),
        "pairs": [list(pair) for pair in content.pairs],
        "drawing": drawing,
        "adapts": "prefers-color-scheme" in content.svg,
        "caption": content.caption,
    }
