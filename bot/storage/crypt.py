"""Encrypts chat ids and records, so that a copy of the database tells nobody anything."""

import hmac
import secrets
from collections.abc import Sequence
from typing import Final

from bot.storage.errors import StorageRefused

SECRET_BYTES: Final = 64
_PERSON_BYTES: Final = 8


class Key:
    """One key: everything that is derived from one secret.

    Args:
        kid: Its number; a later key has a higher one.
        secret: 64 random bytes.
    """

    __slots__ = ("_record", "_spread", "_who", "kid", "mark", "secret")

    def __init__(self, kid: int, secret: bytes) -> None:
        self.kid = kid
        self.secret = secret
        # Imported with the first key: a tenth of the memory, which a bot that keeps nothing does not need.
        from bot.storage.cipher import Cipher, derive

        self._who = Cipher(derive(secret, b"thimble who", 64))
        self._record = Cipher(derive(secret, b"thimble record", 64))
        self._spread = derive(secret, b"thimble spread", 32)
        # Recognises the key, tells nothing about it.
        self.mark = derive(secret, b"thimble mark", 16)

    @classmethod
    def fresh(cls, kid: int) -> "Key":
        """Return a new random key."""
        return cls(kid, secrets.token_bytes(SECRET_BYTES))

    def who(self, person: int) -> bytes:
        """Return the key of *person*'s row: the same bytes each time, and nobody else's."""
        return self._who.encrypt(person.to_bytes(_PERSON_BYTES, "big", signed=True))

    def person(self, who: bytes) -> int:
        """Return whose row *who* is.

        Raises:
            Tampered: This key did not write it.
        """
        return int.from_bytes(self._who.decrypt(who), "big", signed=True)

    def seal(self, who: bytes, record: bytes) -> bytes:
        """Return *record* encrypted, for the row *who* alone."""
        return self._record.encrypt(record, who)

    def unseal(self, who: bytes, sealed: bytes) -> bytes:
        """Return the record in *sealed*.

        Raises:
            Tampered: It is damaged, or belongs to another row or key.
        """
        return self._record.decrypt(sealed, who)

    def spread(self, person: int) -> bytes:
        """Return eight bytes that differ from person to person and tell nothing about them."""
        return hmac.digest(self._spread, person.to_bytes(_PERSON_BYTES, "big", signed=True), "sha256")[:8]


class Ring:
    """The keys in use, oldest first: one, or two while they are being changed."""

    __slots__ = ("_by_kid", "keys")

    def __init__(self, keys: Sequence[Key]) -> None:
        self.keys = tuple(keys)
        self._by_kid = {key.kid: key for key in keys}

    @property
    def current(self) -> Key:
        """The key to encrypt with."""
        return self.keys[-1]

    def key(self, kid: int) -> Key:
        """Return the key with this number.

        Raises:
            StorageRefused: It is not in the key file.
        """
        if kid not in self._by_kid:
            raise StorageRefused(
                f"the key file has no key {kid}, which the database uses; put that file back"
            )
        return self._by_kid[kid]

    def whos(self, person: int) -> tuple[bytes, ...]:
        """Return every key that *person*'s row may have, newest first."""
        return tuple(key.who(person) for key in reversed(self.keys))

    def lock(self, person: int) -> int:
        """Return a number to lock *person* by; the same in every process, whatever key comes next."""
        return int.from_bytes(self.keys[0].spread(person), "big", signed=True)

    def recognises(self, marks: dict[int, bytes]) -> bool:
        """Tell whether these are the keys that left *marks*."""
        return all(kid in self._by_kid and self._by_kid[kid].mark == mark for kid, mark in marks.items())
