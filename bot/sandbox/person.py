"""People who use the bot, played by a test or by the chat page."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.sandbox.autodetect import found_entities
from bot.sandbox.feed import BY_BOT, SCREENS, Happening, Kind
from bot.sandbox.records import Chat, Content, Json, Message, Profile
from bot.sandbox.world import World

WITHIN = 10.0
MEMBER: Json = {"status": "member"}
LEFT: Json = {"status": "left"}
KICKED: Json = {"status": "kicked", "until_date": 0}


class NoSuchButton(LookupError):
    """The message has no such button."""


class Group:
    """A group chat with the bot in it."""

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self.chat = chat
        self.id = chat.id

    @classmethod
    def founded(cls, world: World, chat: Chat, people: Sequence["Person"]) -> "Group":
        """Return a new group of *people*, whose first has added the bot."""
        world.chats[chat.id] = chat
        world.members[chat.id] = {person.id for person in people} | {world.bot.id}
        if people:
            world.member_changed(chat, people[0].profile, LEFT, MEMBER)
        return cls(world, chat)

    @property
    def messages(self) -> list[Message]:
        """What stands in the group, oldest first."""
        return self._world.history(self.id)

    def remove_bot(self, by: "Person") -> None:
        """Let *by* take the bot out of the group."""
        self._world.members[self.id].discard(self._world.bot.id)
        self._world.member_changed(self.chat, by.profile, MEMBER, KICKED)


class Person:
    """Somebody with a phone. What they do is queued for the bot at once."""

    def __init__(self, world: World, number: int) -> None:
        self._world = world
        self.id = number
        self._seen = world.feed.last

    @property
    def profile(self) -> Profile:
        """What Telegram tells bots about them."""
        return self._world.people[self.id]

    @property
    def chat(self) -> Chat:
        """Their private chat with the bot."""
        return self._world.chats[self.id]

    @property
    def messages(self) -> list[Message]:
        """What stands in the private chat, oldest first."""
        return self._world.history(self.id)

    @property
    def screen(self) -> Message:
        """The bot's newest message in the private chat, as it stands now.

        Raises:
            LookupError: the bot has not written yet.
        """
        for message in reversed(self.messages):
            if message.by_bot:
                return message
        raise LookupError("the bot has not written to this person yet; await person.next() first")

    async def send(self, text: str, *, to: Group | None = None, reply_to: Message | None = None) -> Message:
        """Write *text* to the bot, or into a group."""
        chat = to.chat if to is not None else self.chat
        if to is None:
            self._start()
        content = Content(text, tuple(found_entities(text)), reply_to=reply_to)
        message = self._world.new_message(chat, self.profile, content)
        if to is None or self._reaches_bot(message):
            self._world.queue.add("message", message.as_json(), ("chat", chat.id))
        return message

    def _start(self) -> None:
        if self.id in self._world.blocked:
            self.unblock()
        self._world.started.add(self.id)

    def _reaches_bot(self, message: Message) -> bool:
        # Bots are in privacy mode unless somebody turns it off.
        name = f"@{self._world.bot.username}".lower()
        first = message.text.split()[0] if message.text.split() else ""
        command = first.startswith("/") and ("@" not in first or first.lower().endswith(name))
        replied = message.content.reply_to is not None and message.content.reply_to.by_bot
        return command or replied or name in message.text.lower().split()

    async def edit(self, message: Message, text: str) -> Message:
        """Change a message they wrote."""
        changed = self._world.change_message(message, Content(text, tuple(found_entities(text))))
        self._world.queue.add("edited_message", changed.as_json(), ("chat", changed.chat.id))
        return changed

    async def press(self, button: str, *, message: Message | None = None, inaccessible: bool = False) -> str:
        """Press a button, named by its label or its data; returns the id of the callback query.

        Args:
            button: the label, or the callback data.
            message: the message it stands under; the newest one of the bot that has it, if absent.
            inaccessible: tell the bot nothing of the message but its id, as of very old ones.

        Raises:
            NoSuchButton: no such button can be pressed.
        """
        under = (
            [message] if message is not None else [known for known in reversed(self.messages) if known.by_bot]
        )
        for candidate in under:
            data = _data_of(candidate, button)
            if data is not None:
                return self._world.press(self.profile, candidate, data, inaccessible=inaccessible)
        labels = [label for known in under[:1] for label in known.buttons]
        raise NoSuchButton(f"no button {button!r} to press; the newest message has {labels}")

    async def press_data(self, data: str, message: Message) -> str:
        """Send *data* as if a button under *message* carried it, as a modified app can."""
        return self._world.press(self.profile, message, data)

    async def next(self, kinds: Collection[Kind] = BY_BOT, within: float = WITHIN) -> Happening:
        """Return the next thing the bot did in the private chat that was not returned before.

        Args:
            kinds: what counts; others are passed over.
            within: seconds of patience.

        Raises:
            TimeoutError: it did nothing of the kind.
        """
        async with asyncio.timeout(within):
            while True:
                for happening in self._world.feed.after(self._seen):
                    self._seen = happening.number
                    if happening.chat_id == self.id and happening.kind in kinds:
                        return happening
                await self._world.feed.bell.wait()

    async def next_screen(self, within: float = WITHIN) -> Message:
        """Return the next message the bot sent or edited, as it was then."""
        happening = await self.next(SCREENS, within)
        if happening.message is None:
            raise LookupError("a message was sent or edited without a message")
        return happening.message

    def skip(self) -> None:
        """Pass over what the bot did so far: `next` returns what it does from now on."""
        self._seen = self._world.feed.last

    def set_language(self, language_code: str) -> None:
        """Set their phone to another language, which the bot learns from what they do next."""
        self._world.meet(replace(self.profile, language_code=language_code))

    def block(self) -> None:
        """Block the bot, which it is told."""
        if self.id not in self._world.blocked:
            self._world.blocked.add(self.id)
            self._world.member_changed(self.chat, self.profile, MEMBER, KICKED)
            self._world.feed.add(Kind.BLOCKED, self.id, person_id=self.id)

    def unblock(self) -> None:
        """Let the bot write again, which it is told."""
        if self.id in self._world.blocked:
            self._world.blocked.discard(self.id)
            self._world.member_changed(self.chat, self.profile, KICKED, MEMBER)
            self._world.feed.add(Kind.BLOCKED, self.id, person_id=self.id)

    def delete_account(self) -> None:
        """Be gone: whatever the bot sends is refused from now on."""
        self._world.deactivated.add(self.id)


def _data_of(message: Message, button: str) -> str | None:
    for wanted in ("text", "callback_data"):
        for row in message.rows:
            for key in row:
                if key.get(wanted) == button and "callback_data" in key:
                    return str(key["callback_data"])
    return None
