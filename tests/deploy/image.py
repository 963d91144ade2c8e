"""Reads the Dockerfile, and does what its first stage does without an engine."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
DOCKERFILE = ROOT / "deploy" / "Dockerfile"


def instructions() -> Iterator[tuple[str, str]]:
    """Yield each instruction with its words."""
    text = re.sub(r"^#.*\n", "", DOCKERFILE.read_text("utf-8"), flags=re.MULTILINE)
    for line in re.sub(r"\\\n\s*", "", text).splitlines():
        name, _, words = line.partition(" ")
        if name:
            yield name, words.strip()


def first_stage() -> list[tuple[str, str]]:
    """Return what is copied and run to build."""
    found, stage = [], 0
    for name, words in instructions():
        stage += name == "FROM"
        if stage == 1 and name in ("COPY", "RUN"):
            found.append((name, words))
    return found


def build(folder: Path) -> Path:
    """Do the steps of the first stage in *folder*, as root of them all, and return the environment they make."""
    source, made = folder / "src", folder / "opt" / "thimble"
    made.parent.mkdir(parents=True)
    for name, words in first_stage():
        if name == "COPY":
            _copy(words.split(), source)
        else:
            _run(
                words.replace("/opt/thimble", str(made)).replace(
                    "python -m venv", f"{sys.executable} -m venv"
                ),
                source,
            )
    return made


def _copy(words: list[str], source: Path) -> None:
    *froms, to = words
    for one in froms:
        target = source / (one if to == "./" else to)
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-r", str(ROOT / one), str(target)], check=True)


def _run(words: str, source: Path) -> None:
    subprocess.run(["sh", "-euc", words], check=True, cwd=source)
