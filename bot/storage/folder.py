"""What surrounds a SQLite file: the lock on its folder, its first bytes, and a reserve of room beside it."""

import fcntl
import os
from pathlib import Path

from bot.storage.errors import StorageBusy, StorageRefused, StorageUnavailable

_MAGIC = b"SQLite format 3\x00"
_RESERVE_BYTES = 1 << 20


class FolderLock:
    """Keeps every other process of ours out of a folder, and leaves no file behind.

    Raises:
        StorageRefused: The folder is missing.
        StorageBusy: Another process is there already.
    """

    def __init__(self, folder: Path) -> None:
        try:
            self._handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except OSError as error:
            reason = type(error).__name__
            raise StorageRefused(
                f"{folder}: the folder for the database cannot be opened ({reason}); create it"
            ) from None
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._handle)
            raise StorageBusy(
                f"{folder}: another process keeps its database here; stop it, or give each bot a folder of its own"
            ) from None

    def release(self) -> None:
        """Let others in."""
        os.close(self._handle)


def look_at(path: Path) -> bool:
    """Tell whether there is a database at *path*, from its first bytes and without touching it.

    Raises:
        StorageRefused: It is something else.
    """
    if not path.exists():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise StorageRefused(f"{path}: the database cannot be read ({type(error).__name__})") from None
    # A file without a byte is what is left when the very first opt-in was cut short.
    if head and head != _MAGIC:
        raise StorageRefused(f"{path}: this is not a SQLite database, or it is damaged; restore a backup")
    return bool(head)


def create_private(path: Path, *, must_be_new: bool = False) -> None:
    """Make an empty file that only its owner can read; SQLite gives its journals the same mode."""
    flags = os.O_CREAT | os.O_RDWR | (os.O_EXCL if must_be_new else 0)
    try:
        os.close(os.open(path, flags, 0o600))
    except FileExistsError:
        raise StorageRefused(f"{path}: this file exists; name one that does not") from None
    except OSError as error:
        raise StorageUnavailable(f"{path}: the file cannot be made ({type(error).__name__})") from None


class Reserve:
    """Room on the disk that is given back when something must be erased and nothing else is left."""

    __slots__ = ("_path",)

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(f"{database.name}-reserve")

    def fill(self) -> None:
        """Take the room, if it is not taken and there is any."""
        if self._path.exists() and self._path.stat().st_size == _RESERVE_BYTES:
            return
        try:
            # Random bytes, because file systems may keep zeros without giving them room.
            self._path.write_bytes(os.urandom(_RESERVE_BYTES))
        except OSError:
            self.release()

    def release(self) -> None:
        """Give the room back."""
        self._path.unlink(missing_ok=True)
