"""Copies of the bot with fewer languages or more flows."""

import shutil
from pathlib import Path

import yaml

from bot.content.yaml import read
from bot.core.catalogue import DOSES_FLOW, HELP_FLOW
from tests.bench.subjects import ROOT

_FINISHED_IN_CODE = (HELP_FLOW, DOSES_FLOW)


def copied(target: Path) -> Path:
    """Copy the bot with all it reads to *target*, and return that."""
    for name in ("bot", "flows", "locales"):
        shutil.copytree(ROOT / name, target / name)
    return target


def in_english(target: Path) -> Path:
    """Copy the bot with no other language than English."""
    for meta in (copied(target) / "locales").glob("*/meta.toml"):
        if meta.parent.name != "en":
            shutil.rmtree(meta.parent)
    return target


def with_twice_the_flows(target: Path) -> Path:
    """Copy the bot with a second one of each flow, under another name."""
    for path in sorted((copied(target) / "flows").glob("*.yaml")):
        if path.stem in _FINISHED_IN_CODE:
            continue
        document, _ = read(path.read_text("utf-8"), path.name)
        flow = dict(document.value)
        another = f"{path.stem[:14]}-b"
        for asked_for in ("commands", "topics", "formerly"):
            flow.pop(asked_for, None)
        path.with_stem(another).write_text(yaml.safe_dump({**flow, "id": another}), "utf-8")
    return target
