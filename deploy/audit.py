"""Asks whether a package of the bot is known to be unsafe, and takes no silence for a no: ``make audit``."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parent / "requirements.txt"
COMMAND = (
    sys.executable,
    "-m",
    "pip_audit",
    "--disable-pip",
    "--require-hashes",
    "--format=json",
    "-r",
    str(LOCK),
)
UNSAFE, UNKNOWN = 1, 2


def locked(text: str) -> set[str]:
    """Return the names of the packages that the lock file *text* holds."""
    return set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))


def verdict(report: str, wanted: set[str]) -> tuple[int, str]:
    """Return the exit code and the sentence for what pip-audit has to *report* about the packages *wanted*.

    Where the service knows nothing of a package, pip-audit skips it and finds no fault. Here that is no all-clear.
    """
    try:
        found: list[dict[str, Any]] = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return (
            UNKNOWN,
            "audit: whoever knows of weaknesses did not answer. Try again where the network reaches them.",
        )
    if unsafe := [_weak(one, weakness) for one in found for weakness in one.get("vulns", ())]:
        return UNSAFE, "\n".join(["audit: known to be unsafe:", *unsafe])
    if unknown := sorted(wanted - {one["name"] for one in found if "skip_reason" not in one}):
        what = f"{len(unknown)} of {len(wanted)} packages could not be looked up, such as {unknown[0]}"
        return (
            UNKNOWN,
            f"audit: {what}. That is no all-clear: try again where the public index can be reached.",
        )
    return 0, f"audit: none of the {len(wanted)} packages is known to be unsafe."


def _weak(package: dict[str, Any], weakness: dict[str, Any]) -> str:
    mended = ", ".join(weakness["fix_versions"]) or "no version yet"
    return f"{package['name']} {package['version']}: {weakness['id']}, mended in {mended}"


def main() -> int:
    """Ask, print the verdict, and return the exit code."""
    asked = subprocess.run(COMMAND, check=False, capture_output=True, text=True)  # noqa: S603, our own words
    code, said = verdict(asked.stdout, locked(LOCK.read_text("utf-8")))
    print(said)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
