"""Refusals, worded as Telegram words them."""

PREFIXES = {400: "Bad Request", 403: "Forbidden", 409: "Conflict", 500: "Internal Server Error"}


class Refused(Exception):
    """A method's answer when it is not ok."""

    def __init__(self, code: int, description: str, parameters: dict[str, object] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters or {}

    def envelope(self) -> dict[str, object]:
        """Return the body of the answer."""
        body: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(message: str) -> Refused:
    """Return the refusal 400 with *message* behind Telegram's prefix."""
    return refused(400, message)


def forbidden(message: str) -> Refused:
    """Return the refusal 403 with *message* behind Telegram's prefix."""
    return refused(403, message)


def conflict(message: str) -> Refused:
    """Return the refusal 409 with *message* behind Telegram's prefix."""
    return refused(409, message)


def too_many_requests(retry_after: int) -> Refused:
    """Return the refusal 429 that asks for *retry_after* seconds of patience."""
    return Refused(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def refused(code: int, message: str) -> Refused:
    """Return the refusal *code*; the first letter is made small unless the message is written in capitals."""
    shouted = message[1:2].isupper() or message[1:2] == "_"
    words = message if shouted else message[:1].lower() + message[1:]
    return Refused(code, f"{PREFIXES[code]}: {words}")
