"""Shows every screen in every language on one page, for clinicians and translators who have no Telegram at hand."""

import base64
import hashlib
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot.content import graph
from bot.content.check import findings
from bot.content.languages import SOURCE, begun
from bot.content.material import gather
from bot.content.preview_data import data
from bot.core.errors import ContentError

_PAGE = Path(__file__).parent / "preview_page"


def preview(folder: Path, today: date, langs: Sequence[str] | None = None) -> str:
    """Return one HTML file that needs nothing else, no network either.

    Args:
        folder: Holds ``flows`` and ``locales``.
        today: As for `bot.content.check.check`.
        langs: Languages to show beside the source language; all if None.

    Raises:
        ContentError: There is no such language, or a flow cannot be read.
    """
    installed = begun(folder / "locales")
    if unknown := set(langs or ()) - installed.keys():
        raise ContentError(f"locales/{min(unknown)} is no language. There are: {', '.join(installed)}.")
    material = gather(folder, today, langs)
    if material.catalogue is None:
        raise ContentError("\n".join(str(problem) for problem in material.broken if problem.is_error))
    drawn = {
        id_: _image(graph.svg(flow, material.texts, SOURCE)) for id_, flow in material.catalogue.flows.items()
    }
    return _assembled(data(material, findings(material)) | {"maps": drawn})


def _image(svg: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def _assembled(content: dict[str, object]) -> str:
    style, script = _read("style.css"), "".join(map(_read, ("text.js", "screens.js", "app.js")))
    # Inside a script element only the beginning of its end tag, or of a comment, could end it early.
    packed = json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    parts = {
        "STYLE": style,
        "SCRIPT": script,
        "STYLE_HASH": _hash(style),
        "SCRIPT_HASH": _hash(script),
        "DATA": packed,
    }
    page = _read("index.html")
    for name, part in parts.items():
        page = page.replace(f"/*{name}*/", part)
    return page


def _read(name: str) -> str:
    return (_PAGE / name).read_text("utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
