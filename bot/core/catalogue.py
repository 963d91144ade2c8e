"""Everything the engine may show, with the ways to find it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.flow import Consent, Flow, Kind, Step, Target, Topic

# Flows that the engine itself leads to.
MENU_FLOW = "menu"
GROUND_FLOW = "ground"
HELP_FLOW = "help-now"
LANGUAGE_FLOW = "language"
DOSES_FLOW = "doses"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All flows by id, and the words by which they are asked for.

    Attributes:
        flows: Every flow, by id.
        langs: Installed languages, the source language first.
        topics: Every topic, by id.
        commands: Where each command leads, without the slash.
        links: Where a deep link's payload leads: topic ids with ``.`` written as ``_``, and flow ids.
        formerly: Present flow id by former flow id.
        weekends: The days that end the week, by language; Monday is 0.
    """

    flows: Mapping[str, Flow]
    langs: tuple[str, ...] = ("en",)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    commands: Mapping[str, Target] = field(default_factory=dict)
    links: Mapping[str, Target] = field(default_factory=dict)
    formerly: Mapping[str, str] = field(default_factory=dict)
    weekends: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        flows: Mapping[str, Flow],
        langs: tuple[str, ...] = ("en",),
        weekends: Mapping[str, tuple[int, ...]] | None = None,
    ) -> "Catalogue":
        """Return the catalogue of *flows*, which have been checked against each other."""
        topics = {topic.id: topic for flow in flows.values() for topic in flow.topics}
        links = {flow.replace("-", "_"): Target(flow) for flow in flows}
        links |= {flow: Target(flow) for flow in flows}
        links |= {id_.replace(".", "_"): topic.target for id_, topic in topics.items()}
        return cls(
            flows=flows,
            langs=langs,
            topics=topics,
            commands={
                name: Target(flow.id, step) for flow in flows.values() for name, step in flow.commands.items()
            },
            links=links,
            formerly={old: flow.id for flow in flows.values() for old in flow.formerly},
            weekends=weekends or {},
        )

    def step(self, target: Target) -> tuple[Flow, Step]:
        """Return the flow and step that *target* names."""
        flow = self.flows[target.flow]
        return flow, flow.steps[target.step or flow.start]


def asks_first(flow: Flow, step: Step) -> bool:
    """Tell whether *step* may be shown to somebody who has not said yes to *flow*."""
    return flow.consent is Consent.NONE or step.kind in (Kind.OFFER, Kind.MENU)


def gate(flow: Flow, step: Step) -> Step:
    """Return *step* if it may be entered from outside, else the invitation that comes before it."""
    return step if asks_first(flow, step) else flow.steps[flow.start]
