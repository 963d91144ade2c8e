"""Keeps track of exact words by short digests: which source a translation was made from, which words were signed."""

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path

_LENGTH = 12
_HEAD = """\
# Written by `thimble coverage --accept`: the digest of the source text that each translation was made from.
# When a source changes, `thimble check` names the translations that are older than it.

"""


def digest(*patterns: str) -> str:
    """Return twelve hex digits made of the exact words of *patterns*."""
    return hashlib.sha256("\x00".join(patterns).encode()).hexdigest()[:_LENGTH]


def read_sources(folder: Path) -> dict[str, str]:
    """Return the recorded digest of each text's source, from the *folder* of one language."""
    path = folder / "sources.toml"
    if not path.exists():
        return {}
    return {str(text): str(value) for text, value in tomllib.loads(path.read_text("utf-8")).items()}


def write_sources(folder: Path, digests: Mapping[str, str]) -> None:
    """Record *digests* in the *folder* of one language."""
    lines = [f'{text} = "{value}"\n' for text, value in sorted(digests.items())]
    (folder / "sources.toml").write_text(_HEAD + "".join(lines), "utf-8")
