"""The file that holds the keys."""

import base64
import binascii
import os
import stat
from pathlib import Path

from bot.storage.crypt import SECRET_BYTES, Key, Ring
from bot.storage.errors import StorageRefused

_HEAD = (
    "# The keys to what people asked Thimble to remember. Without this file it cannot be read by anyone.\n"
    "# Keep a copy of it, apart from the copies of the database.\n"
)
_OTHERS = stat.S_IRWXO | stat.S_IWGRP


class KeyFile:
    """The keys on disk.

    Args:
        path: Where they are, or will be once they are needed.
    """

    __slots__ = ("path",)

    def __init__(self, path: Path) -> None:
        self.path = path

    def exists(self) -> bool:
        """Tell whether there is a file, whatever is in it."""
        return self.path.exists()

    def read(self) -> Ring:
        """Return the keys.

        Raises:
            StorageRefused: The file is missing, open to others, or not a key file.
        """
        try:
            with self.path.open(encoding="ascii") as file:
                mode = os.fstat(file.fileno()).st_mode
                text = file.read()
        except (OSError, UnicodeDecodeError) as error:
            raise StorageRefused(
                f"{self.path}: the key file cannot be read ({type(error).__name__})"
            ) from None
        if mode & _OTHERS:
            raise StorageRefused(f"{self.path}: others may read the key file; run: chmod 600 {self.path}")
        return Ring(self._keys(text))

    def _keys(self, text: str) -> list[Key]:
        lines = [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]
        try:
            keys = [Key(int(kid), _decoded(secret)) for kid, secret in lines]
        except (ValueError, binascii.Error):
            keys = []
        if not keys or sorted({key.kid for key in keys}) != [key.kid for key in keys]:
            # The error below is all there is to say: what caused it could quote the key.
            raise StorageRefused(f"{self.path}: this is not a key file of Thimble; put the right one back")
        return keys

    def make(self) -> Ring:
        """Return the keys; make the first one if there is no file. An existing file is never overwritten."""
        if self.exists():
            return self.read()
        ring = Ring([Key.fresh(1)])
        draft = self._draft(ring)
        try:
            draft.link_to_new(self.path)
        except FileExistsError:
            return self.read()
        finally:
            draft.remove()
        return ring

    def replace(self, ring: Ring) -> None:
        """Write *ring* in place of the keys there are, at once and whole."""
        self._draft(ring).rename(self.path)

    def _draft(self, ring: Ring) -> "_Draft":
        lines = (f"{key.kid} {base64.b64encode(key.secret).decode()}\n" for key in ring.keys)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return _Draft(self.path.with_name(f".{self.path.name}.{os.getpid()}"), _HEAD + "".join(lines))
        except OSError as error:
            reason = type(error).__name__
            raise StorageRefused(
                f"{self.path}: the key file cannot be written ({reason}); let its folder exist and be writable"
            ) from None


class _Draft:
    """A file that is whole and on disk before it gets its name."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        path.unlink(missing_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())

    def link_to_new(self, path: Path) -> None:
        path.hardlink_to(self._path)
        _sync_folder(path.parent)

    def rename(self, path: Path) -> None:
        self._path.replace(path)
        _sync_folder(path.parent)

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)


def _decoded(secret: str) -> bytes:
    raw = base64.b64decode(secret, validate=True)
    if len(raw) != SECRET_BYTES:
        raise ValueError("a secret has another length")
    return raw


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
