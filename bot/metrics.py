"""Counts what happened, without a person in it."""

import platform
from collections.abc import Collection
from functools import cache

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

from bot.core.turn import Event, Happened

OTHER = "other"

_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 25.0)


class Metrics:
    """The numbers of one process, in Prometheus' text format.

    Args:
        flows: Ids of the flows there are; a button can name any other, which is counted as ``other``.
        langs: Installed languages; any other is counted as ``other``.
        version: What is running.
    """

    def __init__(
        self, flows: Collection[str] = (), langs: Collection[str] = (), version: str = "unknown"
    ) -> None:
        # When something was counted first would be a trace of one person.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # the library leaves it untyped
        self._flows = frozenset(flows) | {""}
        self._langs = frozenset(langs) | {""}
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._events = Counter(
            "thimble_events",
            "What happened, by kind, flow, language and detail.",
            ("event", "flow", "lang", "detail"),
            registry=registry,
        )
        self._event = cache(self._events.labels)
        self._crises = Counter(
            "thimble_crisis_answers",
            "Answers to words of crisis: one number, so that it points at nobody.",
            registry=registry,
        )
        self._updates = Histogram(
            "thimble_update_seconds",
            "From an update's arrival to the end of its handling.",
            buckets=_SECONDS,
            registry=registry,
        )
        self._calls = Counter(
            "thimble_bot_api_calls",
            "Bot API calls, by method and what became of them; fate pause is Telegram's 429.",
            ("method", "fate"),
            registry=registry,
        )
        self._call = cache(self._calls.labels)
        self._doses = Counter(
            "thimble_doses",
            "Doses by schedule that were due, by how they ended.",
            ("outcome",),
            registry=registry,
        )
        self._fallbacks = Counter(
            "thimble_text_fallbacks",
            "Texts said in the source language for want of a translation; counted when a page is made.",
            ("lang",),
            registry=registry,
        )
        build = Gauge("thimble_build_info", "What is running.", ("version", "python"), registry=registry)
        build.labels(version, platform.python_version()).set(1)

    def count(self, event: Event) -> None:
        """Add one to the counter of *event*."""
        if event.what is Happened.CRISIS_ANSWERED:
            self._crises.inc()
            return
        flow = event.flow if event.flow in self._flows else OTHER
        lang = event.lang if event.lang in self._langs else OTHER
        self._event(event.what.value, flow, lang, event.detail).inc()

    def took(self, seconds: float) -> None:
        """Note that handling an update took so many *seconds*, its wait for its turn included."""
        self._updates.observe(seconds)

    def called(self, method: str, fate: str) -> None:
        """Add one to the Bot API calls of *method* that ended as *fate*."""
        self._call(method, fate).inc()

    def dosed(self, outcome: str) -> None:
        """Add one to the doses that ended as *outcome*."""
        self._doses.labels(outcome).inc()

    def fell_back(self, lang: str) -> None:
        """Add one to the texts that *lang* lacked when a page was made."""
        self._fallbacks.labels(lang if lang in self._langs else OTHER).inc()

    def text(self) -> bytes:
        """Return all numbers as Prometheus reads them."""
        return generate_latest(self.registry)
