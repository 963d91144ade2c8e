"""Writes what the bot is made of, as a CycloneDX list: ``python deploy/sbom.py > sbom.json`` where it is installed."""

import json
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PROJECT = ROOT / "pyproject.toml"
VERSION = ROOT / "bot" / "__init__.py"
EXTRA = "postgres"


def project() -> dict[str, Any]:
    """Return what the project says of itself."""
    said: dict[str, Any] = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    return said


def version() -> str:
    """Return the version of the bot."""
    found = re.search(r'^__version__ = "(.+)"$', VERSION.read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise SystemExit(f"sbom: {VERSION} does not tell the version")
    return found[1]


def needed(texts: list[str], extras: set[str]) -> Iterator[Requirement]:
    """Yield what of *texts* is needed on this machine, with *extras*."""
    for requirement in map(Requirement, texts):
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield requirement


def packages() -> dict[str, Distribution]:
    """Return everything the bot needs, by name, each with all that it needs itself."""
    said, found = project(), dict[str, Distribution]()
    more = said.get("optional-dependencies", {}).get(EXTRA, [])
    waiting = list(needed(said["dependencies"] + more, set()))
    while waiting:
        wanted = waiting.pop()
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if name not in found:
            found[name] = installed(name)
            waiting += needed(found[name].requires or [], wanted.extras)
    return found


def installed(name: str) -> Distribution:
    """Return *name* as it is installed here."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        raise SystemExit(f"sbom: {name} is not installed; install deploy/requirements.txt first") from None


def component(name: str, package: Distribution) -> dict[str, object]:
    """Return *package* as CycloneDX has it."""
    purl = f"pkg:pypi/{name}@{package.version}"
    said = package.metadata.json
    made: dict[str, object] = {"type": "library", "bom-ref": purl, "name": name}
    made |= {"version": package.version, "purl": purl}
    if expression := said.get("license_expression"):
        made["licenses"] = [{"expression": expression}]
    elif licence := str(said.get("license", "")).partition("\n")[0]:
        made["licenses"] = [{"license": {"name": licence}}]
    return made


def sbom() -> dict[str, object]:
    """Return the whole list; it holds no date, so that the same packages make the same file."""
    found, said = packages(), project()
    root = {"type": "application", "name": said["name"], "version": version()}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": root},
        "components": [component(name, found[name]) for name in sorted(found)],
    }


if __name__ == "__main__":
    print(json.dumps(sbom(), indent=1))
