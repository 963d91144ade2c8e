"""The command line: how a command that cannot go on ends."""

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
