"""Sending messages."""

from bot.sandbox.errors import bad_request
from bot.sandbox.feed import Kind
from bot.sandbox.keyboards import accepted_markup, read_markup
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.targets import writable_chat
from bot.sandbox.parameters import Parameters
from bot.sandbox.records import Chat, Content, Json, Message, Upload
from bot.sandbox.texts import MOST_CHARACTERS, Words, finished, parsed_words
from bot.sandbox.world import World

MOST_CAPTION = 1024
ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    # Older names that Telegram still takes.
    "record_audio", "upload_audio",
})  # fmt: skip


@method("sendMessage")
async def send_message(world: World, given: Parameters) -> Json:
    """Send a text."""
    words = parsed_words(given, "text")
    reply = _reply(given)
    markup = read_markup(given)
    chat = writable_chat(world, given)
    reply_to = _replied(world, chat, reply)
    _check_thread(chat, given)
    words = finished(words, world.people, MOST_CHARACTERS, "message is too long")
    content = _content(words, markup, reply_to, _more(given))
    return world.new_message(chat, world.bot, content).as_json()


@method("sendDocument")
async def send_document(world: World, given: Parameters) -> Json:
    """Send a file, which stays in memory."""
    words = parsed_words(given, "caption", required=False)
    reply = _reply(given)
    markup = read_markup(given)
    upload = _upload(world, given)
    chat = writable_chat(world, given)
    reply_to = _replied(world, chat, reply)
    if words.text:
        words = finished(words, world.people, MOST_CAPTION, "message caption is too long")
    more = _more(given) | {"document": _document(world, upload)}
    content = _content(words, markup, reply_to, more)
    return world.new_message(chat, world.bot, content).as_json()


@method("sendChatAction")
async def send_chat_action(world: World, given: Parameters) -> bool:
    """Show that the bot is about to answer."""
    if given.text("action").lower() not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = writable_chat(world, given)
    world.feed.add(Kind.TYPING, chat.id)
    return True


def _content(words: Words, markup: Json | None, reply_to: Message | None, more: Json) -> Content:
    return Content(words.text, words.entities, accepted_markup(markup), reply_to, more)


def _reply(given: Parameters) -> tuple[int, bool]:
    if not given.text("reply_parameters"):
        return given.integer("reply_to_message_id"), given.truth("allow_sending_without_reply")
    match given.json("reply_parameters"):
        case {"message_id": int(message_id), **rest}:
            return message_id, rest.get("allow_sending_without_reply") is True
        case dict():
            return 0, True
        case _:
            raise bad_request("can't parse reply parameters JSON object")


def _replied(world: World, chat: Chat, reply: tuple[int, bool]) -> Message | None:
    message_id, optional = reply
    message = world.message(chat.id, message_id)
    if message_id and message is None and not optional:
        raise bad_request("message to be replied not found")
    return message


def _check_thread(chat: Chat, given: Parameters) -> None:
    if given.integer("message_thread_id") and chat.type != "supergroup":
        raise bad_request("message thread not found")


def _more(given: Parameters) -> Json:
    more: Json = {}
    preview = given.json("link_preview_options")
    if isinstance(preview, dict) and preview:
        more["link_preview_options"] = preview
    elif given.truth("disable_web_page_preview"):
        more["link_preview_options"] = {"is_disabled": True}
    if given.truth("protect_content"):
        more["has_protected_content"] = True
    if given.text("message_effect_id"):
        more["effect_id"] = given.text("message_effect_id")
    return more


def _upload(world: World, given: Parameters) -> Upload:
    named = given.text("document")
    part = named.removeprefix("attach://") if named.startswith("attach://") else "document"
    found = given.files.get(part) or world.files.get(named)
    if found is None:
        raise bad_request("there is no document in the request")
    if not found.content:
        raise bad_request("file must be non-empty")
    return found


def _document(world: World, upload: Upload) -> Json:
    file_id = f"document-{world.random.getrandbits(64):016x}"
    world.files[file_id] = upload
    return {
        "file_name": upload.name,
        "mime_type": upload.content_type,
        "file_id": file_id,
        "file_unique_id": file_id[-12:],
        "file_size": len(upload.content),
    }
