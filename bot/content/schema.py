"""The shape of a flow file. Editors complete and check against the JSON Schema made from it."""

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.core.place import LANGUAGE, RESERVED
from bot.core.screens import FEELINGS

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$", max_length=16, description="A short word.")]
TopicId = Annotated[str, Field(pattern=r"^[a-z][a-z_]*(\.[a-z_]+)?$")]
Command = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,32}$")]
TextId = Annotated[
    str, Field(pattern=r"^[a-z][a-z0-9-]*$", description="Id of a message in locales/<lang>/*.ftl.")
]
Reason = Annotated[str, Field(description="Why whoever runs the bot has taken this out of use.")]

TAKEN = RESERVED | set(FEELINGS)


class _Written(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class OptionFile(_Written):
    """One button. It leads on (`next`), out of the flow (`leave_for`), or copies words (`copy`)."""

    id: Id
    label: TextId
    next: Annotated[Id | None, Field(description="A step of this flow.")] = None
    leave_for: Annotated[
        str | None,
        Field(
            pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)?$", description="Another flow, or one of its steps: flow.step"
        ),
    ] = None
    copy_text: Annotated[TextId | None, Field(alias="copy", description="Words for the clipboard.")] = None
    answer: Annotated[
        dict[Id, Id], Field(max_length=1, description="An answer this choice gives: {anchor: feet}")
    ] = {}

    keep: Annotated[
        Literal["lang", "anchor", "doses"] | None, Field(description="What choosing this lets us remember.")
    ] = None
    drop: Annotated[
        Literal["lang", "anchor", "doses"] | None, Field(description="What we do not remember any more.")
    ] = None
    forget: Annotated[bool, Field(description="Erase everything that is kept about the person.")] = False

    @model_validator(mode="after")
    def _one_way(self) -> "OptionFile":
        if sum(way is not None for way in (self.next, self.leave_for, self.copy_text)) > 1:
            raise ValueError("an option has one of next, leave_for and copy")
        if self.id in TAKEN or self.id.startswith(LANGUAGE):
            raise ValueError(f"'{self.id}' means the same on every screen and cannot be an option's id")
        return self


class StepFile(_Written):
    """One screen."""

    kind: Literal["offer", "menu", "say", "body", "close"] = "say"
    say: TextId
    options: tuple[OptionFile, ...] = ()
    then: Annotated[
        Id | None, Field(description="Where a body step leads, after the person was asked how it is.")
    ] = None
    columns: Annotated[int, Field(ge=1, le=2)] = 1
    recalled: Reason = ""
    row: Annotated[
        Literal["", "shown", "json"], Field(description="What it shows of the row about the person.")
    ] = ""

    @model_validator(mode="after")
    def _ways_on(self) -> "StepFile":
        if (self.kind == "body") != (self.then is not None):
            raise ValueError("a body step, and no other, says with 'then' where it leads")
        for option in self.options:
            led = option.next or option.leave_for or option.copy_text
            if self.kind == "body" and option.next:
                raise ValueError(f"option '{option.id}' of a body step has no 'next': all lead to 'then'")
            if self.kind != "body" and not led:
                raise ValueError(f"option '{option.id}' leads nowhere: give it next, leave_for or copy")
        if self.kind != "offer" and any(option.keep or option.forget for option in self.options):
            raise ValueError("remembering and erasing are asked about in a step of kind offer")
        if len({option.id for option in self.options}) < len(self.options):
            raise ValueError("two options have the same id")
        return self


class EvidenceFile(_Written):
    """What is known and what is not."""

    say: TextId
    source: Annotated[str, Field(min_length=1)]
    dated: Annotated[str, Field(pattern=r"^20\d\d(-\d\d)?$")]


class TopicFile(_Written):
    """Where something that a person can ask for is answered."""

    title: TextId
    step: Id


class FlowFile(_Written):
    """A short conversation."""

    id: Id
    title: TextId
    source: Annotated[str, Field(min_length=1, description="Which part of the framework it delivers.")]
    consent: Literal["none", "look", "body"]
    evidence: EvidenceFile | None = None
    commands: Annotated[dict[Command, Id], Field(description="Step by command, without the slash.")] = {}
    topics: dict[TopicId, TopicFile] = {}
    answers: Annotated[dict[Id, tuple[Id, ...]], Field(max_length=6)] = {}
    aliases: Annotated[dict[Id, Id], Field(description="Former step id: present step id.")] = {}
    formerly: Annotated[tuple[Id, ...], Field(description="Former ids of this flow.")] = ()
    recalled: Reason = ""
    start: Id
    steps: Annotated[dict[Id, StepFile], Field(min_length=1)]

    @model_validator(mode="after")
    def _evidence_is_said(self) -> "FlowFile":
        if self.consent != "none" and self.evidence is None:
            raise ValueError("a flow that asks for consent says what is known: give it 'evidence'")
        return self


def json_schema() -> str:
    """Return the JSON Schema that ``flows/schema.json`` holds."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **FlowFile.model_json_schema()}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
