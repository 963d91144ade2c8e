"""Finds the chat and the message a call is about, or refuses as Telegram does."""

from bot.sandbox.errors import bad_request
from bot.sandbox.parameters import Parameters
from bot.sandbox.records import Chat, Message
from bot.sandbox.world import World


def chat_id_of(given: Parameters) -> int:
    """Return the id of the chat that is named by its number or by its @name.

    Raises:
        Refused: none is named, or there is none of that name.
    """
    named = given.text("chat_id")
    if not named:
        raise bad_request("chat_id is empty")
    if not named.startswith("@"):
        return given.integer("chat_id")
    # A bot cannot write to people by their @name; only groups and channels have one for it.
    raise bad_request("chat not found")


def writable_chat(world: World, given: Parameters) -> Chat:
    """Return the chat the call names, if the bot may write there."""
    return world.writable_chat(chat_id_of(given))


def own_message(world: World, given: Parameters) -> Message:
    """Return the bot's message that is to be edited.

    Raises:
        Refused: there is none, or it cannot be edited.
    """
    if given.text("inline_message_id") and not given.text("chat_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    if not given.text("chat_id") or not given.text("message_id"):
        raise bad_request("message identifier is not specified")
    chat = writable_chat(world, given)
    message = world.message(chat.id, given.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.by_bot or (message.markup is not None and "inline_keyboard" not in message.markup):
        raise bad_request("message can't be edited")
    return message
