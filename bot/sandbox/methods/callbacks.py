"""Answering presses."""

from bot.sandbox.errors import bad_request
from bot.sandbox.feed import Kind
from bot.sandbox.methods.registry import method
from bot.sandbox.parameters import Parameters
from bot.sandbox.records import Answer
from bot.sandbox.world import World

MOST_CHARACTERS = 200
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@method("answerCallbackQuery")
async def answer_callback_query(world: World, given: Parameters) -> bool:
    """End the waiting of a pressed button."""
    if len(given.text("text")) > MOST_CHARACTERS:
        raise bad_request("MESSAGE_TOO_LONG")
    press = world.presses.pop(given.text("callback_query_id"), None)
    if press is None or press.expires <= world.clock.now():
        raise bad_request(TOO_OLD)
    answer = Answer(press.query_id, given.text("text"), given.truth("show_alert"), given.text("url") or None)
    world.feed.add(Kind.ANSWERED, press.chat_id, person_id=press.person_id, answer=answer)
    return True
