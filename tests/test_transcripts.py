"""Conversations as they must go, by text id: ``pytest --update`` rewrites them, the diff is for reading.

``>`` is what the person does, ``<`` what is said, ``.`` what is counted; each row of buttons stands in brackets.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content.content import Content
from bot.content.lexicon import load_lexicon
from bot.content.where import content_folder
from bot.core.engine import advance
from bot.core.inputs import Begin, Command, Input, Other, Press, Said, Stop
from bot.core.turn import Screen, Turn
from bot.words.lexicon import Lexicon
from bot.words.understand import understand

FOLDER = Path(__file__).parent / "transcripts"
TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """Return the words that ship."""
    return load_lexicon(content_folder() / "locales")


def replay(text: str, content: Content, lexicon: Lexicon) -> Iterator[str]:
    """Yield the lines of *text* as the bot would have them now."""
    screen: Screen | None = None
    for line in text.splitlines():
        if line.startswith("#") or not line:
            yield line
        elif line.startswith("> "):
            turn = advance(content.catalogue, read(line[2:], screen, lexicon), "en")
            screen = turn.screen or screen
            yield line
            yield from shown(turn)


def read(done: str, screen: Screen | None, lexicon: Lexicon) -> Input:
    """Return what the person did, as written behind ``>``."""
    if done.startswith("["):
        assert screen, f"nothing to press for {done}"
        keys = {key.label: key.place for row in screen.rows for key in row if key.place}
        assert done[1:-1] in keys, f"{done} is not on the screen, which has {sorted(keys)}"
        return Press(keys[done[1:-1]])
    if done == "/stop":
        return Stop()
    if done.startswith("/start"):
        return Begin(done.removeprefix("/start").strip())
    if done.startswith("/"):
        return Command(done[1:])
    return Other() if done == "(photo)" else Said(understand(done, lexicon, ("en",)))


def shown(turn: Turn) -> Iterator[str]:
    """Yield what *turn* says, its buttons and what it counts."""
    if turn.screen:
        yield "< " + " ".join(line.text for line in turn.screen.lines)
        for row in turn.screen.rows:
            yield "  " + " ".join(f"[{key.label}]" for key in row)
    for event in turn.events:
        yield f". {event.what}" + (f" {event.flow}" if event.flow else "")


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_conversation_goes_as_written(
    path: Path, content: Content, lexicon: Lexicon, request: pytest.FixtureRequest
) -> None:
    """What is said, offered and counted, step by step."""
    written = path.read_text("utf-8")
    now = "\n".join(replay(written, content, lexicon)) + "\n"
    if request.config.getoption("--update"):
        path.write_text(now, "utf-8")

    assert now == path.read_text("utf-8")


def test_every_flow_has_a_transcript(content: Content) -> None:
    """A flow is one name in three places."""
    told = {path.name.partition(".")[0] for path in TRANSCRIPTS}

    assert told == set(content.catalogue.flows)
