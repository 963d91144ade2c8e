"""How updates reach the bot: long polling or a webhook."""

import ipaddress
import re
import time
from urllib.parse import urlsplit

import orjson

from bot.sandbox.errors import Refused, bad_request, conflict, too_many_requests
from bot.sandbox.methods.registry import method
from bot.sandbox.parameters import Parameters
from bot.sandbox.records import Json
from bot.sandbox.updates import DEFAULT_KINDS, WEBHOOK_SET
from bot.sandbox.world import World

MOST_SECRET = 256
DEFAULT_CONNECTIONS = 40
_SECRET = re.compile(r"[A-Za-z0-9_\-]*")
USE_WEBHOOK = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Described:
    """A result that comes with a description."""

    def __init__(self, result: object, description: str) -> None:
        self.result = result
        self.description = description


@method("getUpdates")
async def get_updates(world: World, given: Parameters) -> list[orjson.Fragment]:
    """Return waiting updates, or wait for them."""
    if world.webhook.url:
        raise conflict(USE_WEBHOOK)
    world.queue.allow(given.json("allowed_updates"))
    limit = given.integer("limit", 100, 1, 100)
    timeout = given.integer("timeout", 0, 0, 50)
    updates = await world.queue.poll(given.integer("offset"), limit, timeout)
    return [orjson.Fragment(update.body) for update in updates]


@method("setWebhook")
async def set_webhook(world: World, given: Parameters) -> object:
    """Have updates posted to a URL; an empty one means polling."""
    url = given.text("url").strip()
    if not url:
        return await delete_webhook(world, given)
    now = time.monotonic()
    if now - world.webhook.set_at < 1:
        raise too_many_requests(1)
    secret = _checked_secret(given.text("secret_token"))
    _check_url(url)
    world.webhook.set_at = now
    return _use(world, given, url, secret)


def _use(world: World, given: Parameters, url: str, secret: str) -> Described:
    hook = world.webhook
    world.queue.end_poll(conflict(WEBHOOK_SET))
    world.queue.allow(given.json("allowed_updates"))
    if given.truth("drop_pending_updates"):
        world.queue.clear()
    same = (hook.url, hook.secret_token) == (url, secret)
    hook.max_connections = given.integer("max_connections", DEFAULT_CONNECTIONS, 1, 100)
    hook.url, hook.secret_token, hook.last_error = url, secret, None
    world.queue.added.ring()
    return Described(result=True, description="Webhook is already set" if same else "Webhook was set")


def _checked_secret(secret: str) -> str:
    if len(secret) > MOST_SECRET:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    return secret


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise bad_request("bad webhook: invalid URL") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname or port == 0:
        raise bad_request("bad webhook: invalid webhook URL specified")
    # Telegram's own server wants public addresses; a local one takes any. This one stays on this machine.
    if not _is_loopback(parts.hostname):
        raise bad_request("bad webhook: the sandbox posts to loopback addresses only")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@method("deleteWebhook")
async def delete_webhook(world: World, given: Parameters) -> Described:
    """Go back to polling."""
    had = bool(world.webhook.url)
    world.webhook.url, world.webhook.secret_token, world.webhook.last_error = "", "", None
    if given.truth("drop_pending_updates"):
        world.queue.clear()
    world.queue.added.ring()
    return Described(result=True, description="Webhook was deleted" if had else "Webhook is already deleted")


@method("getWebhookInfo")
async def get_webhook_info(world: World, _given: Parameters) -> Json:
    """Return how posting goes."""
    allowed = sorted(world.queue.allowed) if world.queue.allowed != DEFAULT_KINDS else None
    return world.webhook.info(len(world.queue.pending()), allowed)


@method("logOut")
async def log_out(_world: World, _given: Parameters) -> bool:
    """Accept a farewell; the sandbox has no other server to go to."""
    return True


@method("close")
async def close(_world: World, _given: Parameters) -> bool:
    """Accept a farewell."""
    return True


def unknown_method() -> Refused:
    """Return the refusal for a method that does not exist."""
    return Refused(404, "Not Found: method not found")
