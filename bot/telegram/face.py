"""Sets what people see of the bot before they write: its command menu and descriptions."""

import logging
from collections.abc import Sequence

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.content.face import Face

log = logging.getLogger(__name__)


async def show(bot: Bot, faces: Sequence[Face]) -> int:
    """Make Telegram show *faces*, and return how many settings had to change.

    What is right already is left alone, because Telegram lets these be set only so often. What cannot be set
    now is left for the next start: nobody is kept waiting for it.
    """
    changed = 0
    for face in faces:
        for setting in (_commands, _description, _short):
            try:
                changed += await setting(bot, face)
            except TelegramError as error:
                log.warning(
                    "The bot's %s for language %r could not be set (%s); it is tried again at the next start.",
                    setting.__name__.strip("_"), face.lang, type(error).__name__,
                )  # fmt: skip
    return changed


async def _commands(bot: Bot, face: Face) -> bool:
    now = await bot.get_my_commands(language_code=face.lang or None)
    if [(one.command, one.description) for one in now] == list(face.commands):
        return False
    wanted = [BotCommand(name, description) for name, description in face.commands]
    return await bot.set_my_commands(wanted, language_code=face.lang or None)


async def _description(bot: Bot, face: Face) -> bool:
    now = await bot.get_my_description(language_code=face.lang or None)
    if now.description == face.description:
        return False
    return await bot.set_my_description(face.description, language_code=face.lang or None)


async def _short(bot: Bot, face: Face) -> bool:
    now = await bot.get_my_short_description(language_code=face.lang or None)
    if now.short_description == face.short:
        return False
    return await bot.set_my_short_description(face.short, language_code=face.lang or None)
