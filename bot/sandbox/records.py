"""What the sandbox keeps: profiles, chats, messages, presses."""

from dataclasses import dataclass, field

Json = dict[str, object]
# Of entities that cover the same text, Telegram puts the smaller number first.
OUTWARDNESS = {
    "blockquote": 0, "expandable_blockquote": 0, "pre": 11, "code": 20, "text_link": 49, "text_mention": 49,
    "bold": 90, "italic": 91, "underline": 92, "strikethrough": 93, "spoiler": 94, "custom_emoji": 99,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text with a meaning; *offset* and *length* count UTF-16 units."""

    type: str
    offset: int
    length: int
    more: tuple[tuple[str, object], ...] = ()

    @property
    def end(self) -> int:
        """Where the entity is over."""
        return self.offset + self.length

    @property
    def order(self) -> tuple[int, int, int]:
        """Where the entity stands among others: outer ones before inner ones."""
        plain = OUTWARDNESS.get(self.type, 50)
        return (self.offset, -self.length, plain - 1 if self.type == "pre" and self.more else plain)

    def as_json(self) -> Json:
        """Return the Bot API's MessageEntity."""
        return {"type": self.type, "offset": self.offset, "length": self.length} | dict(self.more)


@dataclass(frozen=True, slots=True)
class Profile:
    """A person, or the bot itself."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False

    def as_json(self) -> Json:
        """Return the Bot API's User."""
        names = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        return user | {name: value for name, value in names.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation the bot takes part in, or could."""

    id: int
    type: str
    title: str | None = None
    profile: Profile | None = None

    def as_json(self) -> Json:
        """Return the Bot API's Chat."""
        if self.profile is None:
            return {"id": self.id, "title": self.title, "type": self.type}
        user = self.profile.as_json()
        names: Json = {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
        return {"id": self.id} | names | {"type": self.type}


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says; *more* holds further fields of the Bot API's Message."""

    text: str = ""
    entities: tuple[Entity, ...] = ()
    markup: Json | None = None
    reply_to: "Message | None" = None
    more: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it stands now; an edit makes a new value under the same id."""

    chat: Chat
    id: int
    date: int
    sender: Profile
    content: Content
    edit_date: int | None = None

    @property
    def text(self) -> str:
        """What it says, without any markup."""
        return self.content.text

    @property
    def entities(self) -> tuple[Entity, ...]:
        """What stretches of the text mean."""
        return self.content.entities

    @property
    def markup(self) -> Json | None:
        """What stands under it: buttons, or another reply markup."""
        return self.content.markup

    @property
    def by_bot(self) -> bool:
        """Whether the bot wrote it."""
        return self.sender.is_bot

    @property
    def rows(self) -> list[list[Json]]:
        """The inline keyboard's rows of buttons; none for any other markup."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        return rows if isinstance(rows, list) else []

    @property
    def buttons(self) -> list[str]:
        """The labels of all buttons, in reading order."""
        return [str(button["text"]) for row in self.rows for button in row]

    def as_json(self) -> Json:
        """Return the Bot API's Message."""
        body: Json = {"message_id": self.id, "from": self.sender.as_json(), "chat": self.chat.as_json()}
        body["date"] = self.date
        if self.edit_date is not None:
            body["edit_date"] = self.edit_date
        if self.content.reply_to is not None:
            body["reply_to_message"] = self.content.reply_to.as_json()
        body |= self.content.more | self._words()
        return body | ({"reply_markup": self.markup} if self.rows else {})

    def _words(self) -> Json:
        prefix, key = ("caption_", "caption") if "document" in self.content.more else ("", "text")
        words: Json = {key: self.text} if self.text else {}
        entities = [entity.as_json() for entity in self.entities]
        return words | ({f"{prefix}entities": entities} if entities else {})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bot answered to a press."""

    query_id: str
    text: str = ""
    show_alert: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button, for which the bot's answer is due."""

    query_id: str
    person_id: int
    chat_id: int
    expires: float
