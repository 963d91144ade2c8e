"""Checks flows and words before anybody meets them."""

from datetime import date
from pathlib import Path

from bot.content.material import Material, gather
from bot.content.problem import Problem
from bot.content.rules import RULES


def check(folder: Path, today: date) -> list[Problem]:
    """Return everything a writer should change, in file order.

    As long as a flow cannot be read or leads nowhere, the rules that look at screens have nothing to look at; what
    is found in words and people to reach is reported all the same.

    Args:
        folder: Holds ``flows`` and ``locales``.
        today: Decides what has become too old.
    """
    return findings(gather(folder, today))


def findings(material: Material) -> list[Problem]:
    """Return what the rules find in *material*, and what could not be read, in file order."""
    found = {*material.broken, *(problem for rule in RULES for problem in rule(material))}
    return sorted(found)
