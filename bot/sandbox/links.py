"""Checks link targets the way Telegram's core does."""

import re

_USER = re.compile(r"tg:(?://)?user\?(?:.*&)?id=([0-9]{1,16})(?:&.*)?", re.IGNORECASE)
_WEB = re.compile(
    r"(?:(?P<scheme>[a-z]+)://)?(?P<user>[^/?#@\s]*@)?(?P<host>[^/?#:@\s]+)(?::(?P<port>[0-9]{1,5}))?(?P<rest>[/?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
_HOST = re.compile(r"[a-z0-9_\-~%.\u0080-\U0010ffff]*\.[a-z0-9_\-~%\u0080-\U0010ffff]+", re.IGNORECASE)
_INSIDE = re.compile(
    r"(?P<scheme>tg|ton|tonsite):(?://)?(?P<host>[^\s/?#]+)(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
LAST_PORT = 65535


def mentioned_user(target: str) -> int | None:
    """Return the user a `tg://user?id=…` link names."""
    found = _USER.fullmatch(target.strip())
    return int(found[1]) if found and 0 < int(found[1]) < 2**52 else None


def checked_link(target: str) -> str | None:
    """Return *target* as Telegram would keep it, or None if it is no link."""
    target = target.strip()
    if inside := _INSIDE.fullmatch(target):
        return f"{inside['scheme'].lower()}://{inside['host'].lower()}{inside['rest'] or '/'}"
    web = _WEB.fullmatch(target)
    if web is None or (scheme := (web["scheme"] or "http").lower()) not in {"http", "https"}:
        return None
    if not _HOST.fullmatch(web["host"]) or int(web["port"] or 0) > LAST_PORT:
        return None
    port = f":{web['port']}" if web["port"] else ""
    rest = (web["rest"] or "/").replace(" ", "%20")
    slash = "" if rest.startswith("/") else "/"
    return f"{scheme}://{web['user'] or ''}{web['host'].lower()}{port}{slash}{rest}"
