"""The command line: how a command that cannot go on ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot import cli
from bot.core.errors import ThimbleError


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (ThimbleError("Set it."), 2, "thimble: Set it.\n"),
        (
            PermissionError(13, "Permission denied", "/key/key"),
            2,
            "thimble: /key/key may not be used by this user",
        ),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_what_went_wrong_is_said_in_one_line(
    error: BaseException,
    code: int,
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """And the exit code tells systemd whether trying again could help."""

    def fails(_: object) -> int:
        raise error

    monkeypatch.setattr(cli, "_reviews", fails)
    monkeypatch.setattr("sys.argv", ["thimble", "reviews"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    said = capsys.readouterr().err

    assert ended.value.code == code
    assert said.startswith(says)
    assert said.count("\n") <= 1


def test_output_that_nobody_reads_any_more_is_no_fault() -> None:
    """As in `thimble understand … | head -1`."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nowhere:
        ended = subprocess.run(
            [sys.executable, "-m", "bot", "understand", "enough"],
            stdout=nowhere,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert (ended.returncode, ended.stderr) == (cli.CUT_SHORT, b"")


@pytest.mark.parametrize(
    ("content", "says"),
    [(None, "No such file"), ("{}\n", "line 1: no lang, text, label"), ("x\n", "line 1: no JSON")],
)
def test_labelled_texts_that_cannot_be_read_are_named(
    content: str | None,
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The file, the line and what to write."""
    file = tmp_path / "texts.jsonl"
    if content is not None:
        file.write_text(content, "utf-8")
    monkeypatch.setattr("sys.argv", ["thimble", "understand", "--evaluate", str(file)])
    with pytest.raises(SystemExit) as ended:
        cli.main()

    assert ended.value.code == cli.WRONG_USE
    assert f"{file}: {says}" in capsys.readouterr().err
