"""Changing and deleting messages."""

from dataclasses import replace

from bot.sandbox.errors import bad_request
from bot.sandbox.keyboards import accepted_markup, read_markup
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.targets import chat_id_of, own_message
from bot.sandbox.parameters import Parameters
from bot.sandbox.records import Json, Message
from bot.sandbox.texts import MOST_CHARACTERS, Words, finished, parsed_words
from bot.sandbox.world import World

DELETABLE_SECONDS = 48 * 3600
MOST_DELETED = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


@method("editMessageText")
async def edit_message_text(world: World, given: Parameters) -> Json:
    """Give a message another text; without a markup its keyboard goes."""
    words = parsed_words(given, "text")
    markup = read_markup(given)
    message = own_message(world, given)
    if "document" in message.content.more:
        raise bad_request("there is no text in the message to edit")
    words = finished(words, world.people, MOST_CHARACTERS, "MESSAGE_TOO_LONG")
    return _changed(world, message, words, _inline(markup))


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(world: World, given: Parameters) -> Json:
    """Give a message another keyboard, or none."""
    markup = read_markup(given)
    message = own_message(world, given)
    return _changed(world, message, Words(message.text, message.entities), _inline(markup))


def _inline(markup: Json | None) -> Json | None:
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return accepted_markup(markup)


def _changed(world: World, message: Message, words: Words, markup: Json | None) -> Json:
    if (words.text, words.entities, markup) == (message.text, message.entities, message.markup):
        raise bad_request(NOT_MODIFIED)
    content = replace(message.content, text=words.text, entities=words.entities, markup=markup)
    return world.change_message(message, content).as_json()


@method("deleteMessage")
async def delete_message(world: World, given: Parameters) -> bool:
    """Take a message out of its chat."""
    chat_id = _chat_id(world, given)
    if not given.text("message_id"):
        raise bad_request("message identifier is not specified")
    message = world.message(chat_id, given.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if not _deletable(world, message):
        raise bad_request("message can't be deleted")
    world.drop_message(message)
    return True


@method("deleteMessages")
async def delete_messages(world: World, given: Parameters) -> bool:
    """Take several messages out of their chat; missing ones are skipped."""
    chat_id = _chat_id(world, given)
    ids = given.json("message_ids")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > MOST_DELETED:
        raise bad_request("too many message identifiers specified")
    for message_id in ids:
        message = world.message(chat_id, message_id) if isinstance(message_id, int) else None
        if message is not None and _deletable(world, message):
            world.drop_message(message)
    return True


def _chat_id(world: World, given: Parameters) -> int:
    chat_id = chat_id_of(given)
    if chat_id not in world.chats:
        raise bad_request("chat not found")
    return chat_id


def _deletable(world: World, message: Message) -> bool:
    young = world.clock.now() - message.date < DELETABLE_SECONDS
    return young and (message.by_bot or message.chat.type == "private")
