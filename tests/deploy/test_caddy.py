"""The Caddyfile, with Caddy itself between Telegram in small and the bot."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from aiohttp import ClientSession

from bot.sandbox import Sandbox
from bot.telegram.webhook import LONGEST_BODY, SECRET_HEADER
from tests.deploy.attacks import slow
from tests.deploy.processes import SECRET, Bot, free_port, running
from tests.deploy.tools import ROOT, told, tool

CADDYFILE = ROOT / "deploy" / "Caddyfile"
TELEGRAM = "149.154.160.0/20 91.108.4.0/22"


class Front(NamedTuple):
    """A bot behind Caddy."""

    sandbox: Sandbox
    port: int

    async def status(self, method: str, path: str, body: bytes = b"", secret: str = SECRET) -> int:
        """Return what a stranger who knows the *secret* gets."""
        headers = {SECRET_HEADER: secret}
        async with (
            ClientSession(f"http://127.0.0.1:{self.port}") as http,
            http.request(method, path, data=body, headers=headers) as answer,
        ):
            return answer.status


@asynccontextmanager
async def front(folder: Path, **environment: str) -> AsyncIterator[Front]:
    """Run Caddy and a bot behind it."""
    outside, inside = free_port(), free_port()
    caddy = (tool("caddy", "install caddy"), "run", "--adapter", "caddyfile", "--config", str(CADDYFILE))
    names = {"THIMBLE_HOST": f"http://127.0.0.1:{outside}", "THIMBLE_BOTS": "127.0.0.1"}
    names |= {"THIMBLE_PORT": str(inside), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(Sandbox())
        proxy = Bot(names | environment, folder, caddy, "serving initial configuration")
        await stack.enter_async_context(running(proxy))
        settings = {
            "THIMBLE_TOKEN": sandbox.token,
            "THIMBLE_API_URL": sandbox.api_url,
            "THIMBLE_DATABASE": f"sqlite:///{folder}/thimble.db",
            "THIMBLE_KEY_FILE": str(folder / "key" / "key"),
            "THIMBLE_WEBHOOK_URL": f"http://127.0.0.1:{outside}/hook",
            "THIMBLE_WEBHOOK_SECRET": SECRET,
            "THIMBLE_LISTEN": f"127.0.0.1:{inside}",
        }
        (folder / "key").mkdir()
        await stack.enter_async_context(running(Bot(settings, folder)))
        yield Front(sandbox, outside)


def test_caddy_takes_the_file() -> None:
    """As compose gives it its environment, and as a server does."""
    caddy = tool("caddy", "install caddy")
    command = (caddy, "validate", "--adapter", "caddyfile", "--config", CADDYFILE)

    for environment in ({"THIMBLE_BOTS": "bot"}, {"THIMBLE_BOTS": "127.0.0.1", "THIMBLE_FROM": TELEGRAM}):
        code, said = told(*command, THIMBLE_HOST="bot.example.org", **environment)
        assert (code, "Valid configuration" in said) == (0, True)


async def test_what_telegram_posts_reaches_the_bot_and_nothing_else_does(tmp_path: Path) -> None:
    """Health and metrics stay inside, and so does a body that is too long."""
    async with front(tmp_path) as caddy:
        person = caddy.sandbox.person()
        await person.send("/start")
        said = (await person.next_screen(60)).text
        pages = [
            await caddy.status("GET", path) for path in ("/healthz", "/readyz", "/metrics", "/hook", "/")
        ]
        posts = [await caddy.status("POST", path, b"{}") for path in ("/hook", "/hook/more", "/metrics")]
        too_long = await caddy.status("POST", "/hook", b" " * (LONGEST_BODY * 2))
        stranger = await caddy.status("POST", "/hook", b"{}", "no-secret")

    assert said
    assert pages == [404] * 5
    assert posts == [200, 404, 404]
    assert stranger == 403
    assert too_long in (413, 502)  # older ones report that the bot hung up


async def test_only_telegram_may_post_where_that_is_asked_for(tmp_path: Path) -> None:
    """Whoever posts from elsewhere finds nothing there, secret or not."""
    async with front(tmp_path, THIMBLE_FROM=TELEGRAM) as caddy:
        assert await caddy.status("POST", "/hook", b"{}") == 404


@pytest.mark.soak
async def test_heads_that_do_not_end_end_at_the_proxy(tmp_path: Path) -> None:
    """Each is closed there when its time is over, and meanwhile Telegram gets through."""
    async with front(tmp_path) as caddy, slow(caddy.port, 500) as heads:
        heads.say()
        person = caddy.sandbox.person()
        await person.send("/start")
        said = (await person.next_screen(60)).text

        assert said
        assert await heads.are_shown_out()
