"""What the bot tells about itself, and what it may know of others."""

import re

from bot.sandbox.errors import bad_request
from bot.sandbox.feed import Kind
from bot.sandbox.methods.registry import Method, method
from bot.sandbox.methods.targets import chat_id_of
from bot.sandbox.parameters import Parameters
from bot.sandbox.profile import DEFAULT_SCOPE, Introduction, in_language
from bot.sandbox.records import Json
from bot.sandbox.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
MOST_COMMANDS = 100
MOST_COMMAND_DESCRIPTION = 256


@method("getMe")
async def get_me(world: World, _given: Parameters) -> Json:
    """Return the bot itself."""
    powers = (
        "can_connect_to_business", "supports_inline_queries", "can_read_all_group_messages", "has_main_web_app",
        "has_topics_enabled", "allows_users_to_create_topics",
    )  # fmt: skip
    return world.bot.as_json() | {"can_join_groups": True} | dict.fromkeys(powers, False)


@method("getChat")
async def get_chat(world: World, given: Parameters) -> Json:
    """Return what the bot may know of a chat."""
    chat = world.chats.get(chat_id_of(given))
    if chat is None:
        raise bad_request("chat not found")
    return chat.as_json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": _no_gifts(),
    }


def _no_gifts() -> Json:
    kinds = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return dict.fromkeys(kinds, False)


def _language(given: Parameters) -> str:
    code = given.text("language_code")
    if not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def _scope(given: Parameters) -> str:
    if not given.text("scope"):
        return DEFAULT_SCOPE
    match given.json("scope"):
        case {"type": "chat" | "chat_member" | "chat_administrators" as kind, "chat_id": chat_id, **rest}:
            return ":".join(str(part) for part in (kind, chat_id, *rest.values()))
        case {
            "type": "default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators" as kind
        }:
            return str(kind)
        case {"type": str()}:
            raise bad_request("can't parse BotCommandScope: Unsupported type specified")
        case _:
            raise bad_request("can't parse BotCommandScope JSON object")


@method("setMyCommands")
async def set_my_commands(world: World, given: Parameters) -> bool:
    """Set the menu of a scope in a language."""
    commands = given.json("commands")
    if not isinstance(commands, list):
        raise bad_request(
            "can't parse commands list JSON object"
            if given.text("commands")
            else "expected an Array of BotCommand"
        )
    read = [_command(command) for command in commands]
    if len(read) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.introduction.commands[_scope(given), _language(given)] = read
    world.feed.add(Kind.INTRODUCED, 0)
    return True


def _command(command: object) -> Json:
    match command:
        case {"command": str(name), "description": str(description)}:
            pass
        case _:
            raise bad_request("can't parse BotCommand: expected an Object with command and description")
    name = name.removeprefix("/")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description.strip()) <= MOST_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description.strip()}


@method("getMyCommands")
async def get_my_commands(world: World, given: Parameters) -> list[Json]:
    """Return the menu of a scope in a language."""
    return world.introduction.commands.get((_scope(given), _language(given)), [])


@method("deleteMyCommands")
async def delete_my_commands(world: World, given: Parameters) -> bool:
    """Take the menu of a scope in a language away."""
    world.introduction.commands.pop((_scope(given), _language(given)), None)
    world.feed.add(Kind.INTRODUCED, 0)
    return True


def _words(introduction: Introduction, field: str) -> dict[str, str]:
    kinds = {
        "name": introduction.names,
        "description": introduction.descriptions,
        "short_description": introduction.short_descriptions,
    }
    return kinds[field]


def _setter(field: str, most: int, refusal: str) -> Method:
    async def set_words(world: World, given: Parameters) -> bool:
        words, language = given.text(field).strip(), _language(given)
        if len(words) > most:
            raise bad_request(refusal)
        kept = _words(world.introduction, field)
        if words:
            kept[language] = words
        elif not (field == "name" and not language):
            kept.pop(language, None)
        world.feed.add(Kind.INTRODUCED, 0)
        return True

    return set_words


def _getter(field: str) -> Method:
    async def get_words(world: World, given: Parameters) -> Json:
        return {field: in_language(_words(world.introduction, field), _language(given))}

    return get_words


for _name, _field, _most, _refusal in (
    ("MyName", "name", 64, "BOT_TITLE_INVALID"),
    ("MyDescription", "description", 512, "BOT_DESCRIPTION_TOO_LONG"),
    ("MyShortDescription", "short_description", 120, "BOT_SHORT_DESCRIPTION_TOO_LONG"),
):
    method(f"set{_name}")(_setter(_field, _most, _refusal))
    method(f"get{_name}")(_getter(_field))


@method("setChatMenuButton")
async def set_chat_menu_button(world: World, given: Parameters) -> bool:
    """Set what the button beside the composer does."""
    button = given.json("menu_button") or {"type": "default"}
    match button:
        case {"type": "commands" | "default" | "web_app"} if isinstance(button, dict):
            world.introduction.menu_buttons[given.integer("chat_id")] = button
        case _:
            raise bad_request("can't parse menu button: Unsupported type specified")
    world.feed.add(Kind.INTRODUCED, 0)
    return True


@method("getChatMenuButton")
async def get_chat_menu_button(world: World, given: Parameters) -> Json:
    """Return what the button beside the composer does."""
    buttons = world.introduction.menu_buttons
    return buttons.get(given.integer("chat_id")) or buttons.get(0) or {"type": "commands"}


@method("getFile")
async def get_file(world: World, given: Parameters) -> Json:
    """Return where a file can be fetched."""
    upload = world.files.get(given.text("file_id"))
    if upload is None:
        raise bad_request("invalid file_id")
    return {
        "file_id": given.text("file_id"),
        "file_unique_id": given.text("file_id")[-12:],
        "file_size": len(upload.content),
        "file_path": f"documents/{given.text('file_id')}",
    }
