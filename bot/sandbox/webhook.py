"""The webhook the bot asked for."""

from dataclasses import dataclass

from bot.sandbox.records import Json


@dataclass(slots=True)
class Webhook:
    """Where updates are posted to; no *url* means that the bot polls."""

    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error: tuple[int, str] | None = None
    set_at: float = float("-inf")

    def info(self, pending: int, allowed: list[str] | None) -> Json:
        """Return the Bot API's WebhookInfo."""
        body: Json = {"url": self.url, "has_custom_certificate": False, "pending_update_count": pending}
        if self.url:
            body |= {"max_connections": self.max_connections, "ip_address": "127.0.0.1"}
        if self.url and self.last_error is not None:
            body |= {"last_error_date": self.last_error[0], "last_error_message": self.last_error[1]}
        return body | ({"allowed_updates": allowed} if allowed is not None else {})
