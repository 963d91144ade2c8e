"""AES-SIV and HKDF, as the keys use them."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.storage.errors import Tampered


def derive(secret: bytes, purpose: bytes, length: int) -> bytes:
    """Return *length* bytes made of *secret* that serve this *purpose* alone."""
    return HKDF(SHA256(), length, salt=None, info=purpose).derive(secret)


class Cipher:
    """Encrypts to the same bytes each time, and notices every change.

    Args:
        key: 64 bytes.
    """

    __slots__ = ("_siv",)

    def __init__(self, key: bytes) -> None:
        self._siv = AESSIV(key)

    def encrypt(self, plain: bytes, *bound_to: bytes) -> bytes:
        """Return *plain* encrypted, to be read only beside the same *bound_to*."""
        return self._siv.encrypt(plain, list(bound_to) or None)

    def decrypt(self, sealed: bytes, *bound_to: bytes) -> bytes:
        """Return what is in *sealed*.

        Raises:
            Tampered: It is damaged, or belongs beside something else or to another key.
        """
        try:
            return self._siv.decrypt(sealed, list(bound_to) or None)
        except (InvalidTag, ValueError):
            raise Tampered(
                "a stored value cannot be decrypted: it is damaged; restore it from a backup"
            ) from None
