"""The bot's words about itself are kept per language."""

from bot.sandbox import Sandbox
from bot.sandbox.profile import two_letters
from tests.sandbox.caller import Caller

ENGLISH = [{"command": "start", "description": "Begin"}]
PERSIAN = [{"command": "start", "description": "شروع"}]


async def test_the_bot_is_who_its_token_says(call: Caller) -> None:
    """The number before the colon is its id."""
    me = await call.result("getMe")

    assert (str(me["id"]), me["is_bot"]) == (call.sandbox.token.split(":")[0], True)


async def test_menus_are_kept_by_scope_and_language(call: Caller, sandbox: Sandbox) -> None:
    """A phone shows its language's menu, or else the one for all."""
    person = sandbox.person()
    await call.result("setMyCommands", commands=ENGLISH)
    scope = {"type": "all_private_chats"}
    await call.result("setMyCommands", commands=PERSIAN, language_code="fa", scope=scope)
    shown = sandbox.world.introduction.commands_for

    assert await call.result("getMyCommands") == ENGLISH
    assert await call.result("getMyCommands", language_code="fa", scope=scope) == PERSIAN
    assert (shown(person.id, "private", "fa"), shown(person.id, "private", "ru")) == (PERSIAN, ENGLISH)
    await call.result("deleteMyCommands", language_code="fa", scope=scope)
    assert shown(person.id, "private", "fa") == ENGLISH


async def test_names_and_descriptions_are_kept_by_language(call: Caller) -> None:
    """Without one for a language, the general one is given; an empty one is taken away."""
    for name, field in (
        ("Name", "name"),
        ("Description", "description"),
        ("ShortDescription", "short_description"),
    ):
        await call.result(f"setMy{name}", **{field: "general"})
        await call.result(f"setMy{name}", **{field: "خاص", "language_code": "fa"})
        before = await call.result(f"getMy{name}", language_code="fa")
        await call.result(f"setMy{name}", **{field: "", "language_code": "fa"})
        after = await call.result(f"getMy{name}", language_code="fa")

        assert (before, after) == ({field: "خاص"}, {field: "general"})


async def test_the_menu_button_can_be_set(call: Caller) -> None:
    """For all chats or for one."""
    await call.result("setChatMenuButton", menu_button={"type": "default"}, chat_id=5)

    assert await call.result("getChatMenuButton", chat_id=5) == {"type": "default"}
    assert await call.result("getChatMenuButton") == {"type": "commands"}


async def test_a_chat_can_be_looked_up(call: Caller, sandbox: Sandbox) -> None:
    """A person's chat shows their names and nothing of their language."""
    person = sandbox.person(first_name="Kim", username="kim", language_code="ru")
    chat = await call.result("getChat", chat_id=person.id)

    assert {key: chat[key] for key in ("id", "first_name", "username", "type")} == {
        "id": person.id,
        "first_name": "Kim",
        "username": "kim",
        "type": "private",
    }
    assert "language_code" not in chat


async def test_farewells_are_accepted(call: Caller) -> None:
    """Nothing else comes of them."""
    assert [await call.result("close"), await call.result("logOut")] == [True, True]


def test_menus_know_languages_of_two_letters() -> None:
    """A phone's `pt-br` sees the menu for `pt`."""
    assert [two_letters(code) for code in ("pt-br", "fa", None)] == ["pt", "fa", ""]
