"""What can go wrong with what we keep."""

from bot.core.errors import ThimbleError


class StorageError(ThimbleError):
    """Base of everything that goes wrong with what we keep."""


class StorageRefused(StorageError):
    """The database or the key cannot be used as it is; nothing of it was changed."""


class StorageBusy(StorageRefused):
    """Another process has the database."""


class StorageUnavailable(StorageError):
    """The database does not answer or does not write at this moment; trying again later may help."""


class DiskFull(StorageUnavailable):
    """There is no room left to write."""


class Tampered(StorageError):
    """A stored value is not one that this key wrote: damaged, or moved to another row."""
