"""Arguments are found wherever a request may carry them."""

from io import BytesIO

from aiohttp import FormData

from bot.sandbox import Person
from tests.sandbox.caller import Caller


async def test_arguments_come_in_four_ways(call: Caller, person: Person) -> None:
    """Query string, form, JSON and multipart all work, and method names are read in any case."""
    words = {"chat_id": str(person.id), "text": "x"}
    form = FormData({"chat_id": str(person.id), "text": "x"}, default_to_multipart=True)
    url = call.address("SENDmessage")
    async with call.session.get(url, params=words) as query, call.session.post(url, data=words) as filled:
        pass
    async with call.session.post(url, json=words) as json, call.session.post(url, data=form) as parts:
        pass

    assert [answer.status for answer in (query, filled, json, parts)] == [200] * 4
    assert [message.text for message in person.messages if message.by_bot] == ["x"] * 4


async def test_the_first_value_of_a_name_wins(call: Caller, person: Person) -> None:
    """The query string comes before the body."""
    words = {"chat_id": person.id, "text": "second"}
    async with call.session.post(call.address("sendMessage"), params={"text": "first"}, json=words):
        pass

    assert person.screen.text == "first"


async def test_a_broken_json_body_holds_nothing(call: Caller) -> None:
    """The method complains about what it misses first."""
    headers = {"Content-Type": "application/json"}
    async with call.session.post(call.address("sendMessage"), data=b"{", headers=headers) as answer:
        body = await answer.json()

    assert body["description"] == "Bad Request: message text is empty"


async def test_too_many_bytes_are_refused(call: Caller) -> None:
    """Arguments may take one mebibyte together."""
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    async with call.session.post(
        call.address("sendMessage"), data=BytesIO(b"text=" + b"x" * (1 << 20)), headers=form
    ) as answer:
        body = await answer.json()

    assert (answer.status, body["description"]) == (413, "Request Entity Too Large")


async def test_a_path_without_a_method_may_name_it(call: Caller) -> None:
    """The method may be an argument, and `/test` may stand before it."""
    async with call.session.get(call.address(""), params={"method": "getMe"}) as named:
        pass
    async with call.session.get(call.address("test/getMe")) as test:
        pass

    assert [named.status, test.status] == [200, 200]


async def test_a_file_can_be_sent_and_fetched(call: Caller, person: Person) -> None:
    """A document stays in memory and comes back byte for byte."""
    form = FormData({"chat_id": str(person.id), "caption": "<b>Yours</b>", "parse_mode": "HTML"})
    form.add_field("document", b'{"rows": 0}', filename="export.json", content_type="application/json")
    async with call.session.post(call.address("sendDocument"), data=form) as answer:
        sent = (await answer.json())["result"]
    where = await call.result("getFile", file_id=sent["document"]["file_id"])
    url = f"{call.sandbox.api_url}/file/bot{call.sandbox.token}/{where['file_path']}"
    async with call.session.get(url) as fetched:
        content = await fetched.read()

    assert (sent["document"]["file_name"], sent["document"]["file_size"]) == ("export.json", 11)
    assert (sent["caption"], sent["caption_entities"][0]["type"]) == ("Yours", "bold")
    assert content == b'{"rows": 0}'
    edit = {"chat_id": person.id, "message_id": sent["message_id"], "text": "x"}
    assert (
        await call.refusal("editMessageText", **edit)
        == "Bad Request: there is no text in the message to edit"
    )
