"""Counts what happened, without a person in it."""

from prometheus_client import CollectorRegistry, Counter, generate_latest

from bot.core.turn import Event


class Metrics:
    """Counters of one process, in Prometheus' text format."""

    def __init__(self) -> None:
        """Start at zero."""
        self.registry = CollectorRegistry()
        self._events = Counter(
            "thimble_events",
            "What happened, by kind, flow, language and detail.",
            ("event", "flow", "lang", "detail"),
            registry=self.registry,
        )

    def count(self, event: Event) -> None:
        """Add one to the counter of *event*."""
        self._events.labels(event.what, event.flow, event.lang, event.detail).inc()

    def text(self) -> bytes:
        """Return all counters as Prometheus reads them."""
        return generate_latest(self.registry)
