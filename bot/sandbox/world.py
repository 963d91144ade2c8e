"""The state of one bot's small Telegram: chats, people, messages and what happens to them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from random import Random

from bot.sandbox.clock import Clock
from bot.sandbox.errors import bad_request, forbidden
from bot.sandbox.feed import Feed, Kind
from bot.sandbox.profile import Introduction
from bot.sandbox.records import Answer, Chat, Content, Json, Message, Press, Profile, Upload
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.webhook import Webhook

PRESS_SECONDS = 30.0
MOST_PRESSES = 10_000


class World:
    """Everything the sandbox knows. Telegram's rules are kept by the methods that use it."""

    def __init__(self, token: str, bot: Profile, clock: Clock, random: Random) -> None:
        self.token = token
        self.bot = bot
        self.clock = clock
        self.random = random
        self.feed = Feed()
        self.queue = UpdateQueue(clock, random)
        self.webhook = Webhook()
        self.introduction = Introduction(names={"": bot.first_name})
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, Profile] = {}
        self.members: dict[int, set[int]] = {}
        self.blocked: set[int] = set()
        self.deactivated: set[int] = set()
        self.started: set[int] = set()
        self._messages: dict[int, dict[int, Message]] = defaultdict(dict)
        self.presses: dict[str, Press] = {}
        self.files: dict[str, Upload] = {}
        self._last_message_id = 0

    def meet(self, person: Profile) -> None:
        """Let the sandbox know *person*, or their new names."""
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, "private", profile=person)

    def history(self, chat_id: int) -> list[Message]:
        """Return the chat's messages as they stand now, oldest first."""
        return list(self._messages[chat_id].values())

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """Return a message as it stands now, if it stands."""
        return self._messages[chat_id].get(message_id)

    def writable_chat(self, chat_id: int) -> Chat:
        """Return a chat the bot may write to.

        Raises:
            Refused: there is no such chat, or the bot is not welcome in it.
        """
        chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        if chat.type != "private":
            if self.bot.id not in self.members[chat_id]:
                raise forbidden(f"bot was kicked from the {chat.type} chat")
        elif chat_id in self.deactivated:
            raise forbidden("user is deactivated")
        elif chat_id in self.blocked:
            raise forbidden("bot was blocked by the user")
        elif chat_id not in self.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def new_message(self, chat: Chat, sender: Profile, content: Content) -> Message:
        """Put a message into *chat* and tell the feed."""
        self._last_message_id += 1
        now = int(self.clock.now())
        message = Message(chat, self._last_message_id, now, sender, content)
        self._messages[chat.id][message.id] = message
        self.feed.add(Kind.SENT if sender.is_bot else Kind.SAID, chat.id, message=message)
        return message

    def change_message(self, message: Message, content: Content) -> Message:
        """Replace *message* with one of the same id and other *content*."""
        changed = replace(message, edit_date=int(self.clock.now()), content=content)
        self._messages[message.chat.id][message.id] = changed
        self.feed.add(Kind.EDITED, message.chat.id, message=changed)
        return changed

    def drop_message(self, message: Message) -> None:
        """Take *message* out of its chat."""
        del self._messages[message.chat.id][message.id]
        self.feed.add(Kind.DELETED, message.chat.id, message=message)

    def press(self, person: Profile, message: Message, data: str, *, inaccessible: bool = False) -> str:
        """Queue the press of a button under *message*; returns the id of the callback query."""
        query_id = str(self.random.getrandbits(62))
        self._forget_old_presses()
        self.presses[query_id] = Press(query_id, person.id, message.chat.id, self.clock.now() + PRESS_SECONDS)
        gone = inaccessible or self.message(message.chat.id, message.id) is None
        thin: Json = {"chat": message.chat.as_json(), "message_id": message.id, "date": 0}
        payload: Json = {
            "id": query_id,
            "from": person.as_json(),
            "message": thin if gone else message.as_json(),
            "chat_instance": str(message.chat.id * 7919),
            "data": data,
        }
        self.feed.add(
            Kind.PRESSED, message.chat.id, person_id=person.id, message=message, answer=Answer(query_id)
        )
        self.queue.add("callback_query", payload, ("user", person.id))
        return query_id

    def _forget_old_presses(self) -> None:
        if len(self.presses) >= MOST_PRESSES:
            now = self.clock.now()
            self.presses = {key: press for key, press in self.presses.items() if press.expires > now}

    def member_changed(self, chat: Chat, person: Profile, old: Mapping[str, object], new: Json) -> None:
        """Queue that the bot's own membership changed."""
        payload: Json = {
            "chat": chat.as_json(),
            "from": person.as_json(),
            "date": int(self.clock.now()),
            "old_chat_member": {"user": self.bot.as_json(), **old},
            "new_chat_member": {"user": self.bot.as_json(), **new},
        }
        self.queue.add("my_chat_member", payload, ("chat", chat.id))
