"""How the bot introduces itself: names, descriptions and commands per language."""

from dataclasses import dataclass, field

from bot.sandbox.records import Json

DEFAULT_SCOPE = "default"


@dataclass(slots=True)
class Introduction:
    """The bot's words about itself; each is kept per language code, `""` being every other language."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def commands_for(self, chat_id: int, chat_type: str, language_code: str) -> list[Json]:
        """Return the menu a person sees in a chat, by Telegram's order of scopes."""
        group = "all_private_chats" if chat_type == "private" else "all_group_chats"
        for scope in (f"chat:{chat_id}", group, DEFAULT_SCOPE):
            for language in dict.fromkeys((language_code, "")):
                if commands := self.commands.get((scope, language)):
                    return commands
        return []


def in_language(words: dict[str, str], language_code: str) -> str:
    """Return the words for *language_code*, or those for every other language."""
    return words.get(language_code) or words.get("", "")


def two_letters(language_code: str | None) -> str:
    """Return the part of a phone's language that bots may use for their menus: `pt-br` is `pt`."""
    return (language_code or "").split("-")[0].lower()
