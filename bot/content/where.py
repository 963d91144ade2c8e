"""Finds the flows and words: inside an installed wheel, or at the top of a checkout."""

from pathlib import Path

_BOT = Path(__file__).parent.parent


def content_folder() -> Path:
    """Return the folder that holds ``flows`` and ``locales``."""
    packed = _BOT / "_content"
    return packed if packed.is_dir() else _BOT.parent
