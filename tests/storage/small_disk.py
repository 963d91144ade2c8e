"""A disk so small that it can be filled."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, megabytes: int = 16) -> Iterator[Path]:
    """Yield *folder* as a disk of its own; the test is skipped where that is not allowed."""
    folder.mkdir()
    if not _done("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder):
        pytest.skip("A FULL DISK WAS NOT TESTED: making one needs the right to mount")
    try:
        yield folder
    finally:
        _done("umount", "-l", folder)


def read_only(folder: Path) -> None:
    """Let nothing be written to the disk at *folder* any more."""
    assert _done("mount", "-o", "remount,ro", folder)


def fill(folder: Path) -> Path:
    """Fill the disk at *folder* to the last byte; return the file that does."""
    filler = folder / "filler"
    with filler.open("ab", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1 << 8, 1):
            _write_until_full(file.fileno(), size)
    return filler


def _write_until_full(handle: int, size: int) -> None:
    try:
        while os.write(handle, bytes(size)) == size:
            pass
    except OSError:
        return


def _done(*command: object) -> bool:
    return subprocess.run([*map(str, command)], check=False, capture_output=True).returncode == 0
