"""What proves the files for deploying, where it is installed: by `make tools`, or on the machine."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
_MADE = ROOT / ".tools" / "bin"


def tool(name: str, remedy: str = "make tools") -> str:
    """Return where the tool *name* is. Without it a test is skipped, but not where everything must be proved."""
    found = shutil.which(name, path=f"{_MADE}{os.pathsep}{os.environ['PATH']}")
    if found:
        return found
    said = f"NOT PROVED, SINCE {name} IS NOT INSTALLED: {remedy}"
    if os.environ.get("CI"):
        pytest.fail(said)
    pytest.skip(said)


def told(*command: str | Path, **environment: str) -> tuple[int, str]:
    """Return the exit code of *command* and all that it says."""
    done = subprocess.run(
        [*map(str, command)], check=False, capture_output=True, text=True, env={**os.environ, **environment}
    )
    return done.returncode, done.stdout + done.stderr
