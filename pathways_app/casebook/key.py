"""The key of a casebook file, made from its passphrase: slow on purpose, and once for each time it is opened."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from dataclasses import dataclass, field
from typing import Final

SALT_BYTES: Final = 16
"""The file begins with its salt (SQLCipher 4 design), so it has no header to be known by."""

ITERATIONS: Final = 256_000
"""Rounds of PBKDF2-HMAC-SHA512, what SQLCipher 4 takes by default, so that its own tools open the file too.

OWASP's password storage cheat sheet (2023) asks for 210,000.
"""

LEAST_CHARACTERS: Final = 8
"""The shortest passphrase taken (NIST SP 800-63B, 5.1.1.1)."""

_KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class FileKey:
    """The AES-256 key and salt of one file; never shown by `repr`."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def raw(self) -> str:
        """The key and the salt as SQLCipher's PRAGMA key takes them."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


def derive_key(passphrase: str, salt: bytes) -> FileKey:
    """Return the key that `passphrase` gives with `salt`; takes a good part of a second, on purpose.

    Source: RFC 8018, 5.2. The same letters typed on another keyboard give the same key (Unicode NFC).
    """
    written = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return FileKey(hashlib.pbkdf2_hmac("sha512", written, salt, ITERATIONS, _KEY_BYTES), salt)


def new_key(passphrase: str) -> FileKey:
    """Return a key for a new file, with a salt of its own."""
    return derive_key(passphrase, os.urandom(SALT_BYTES))


def salt_in(head: bytes) -> bytes:
    """Return the salt at the head of a file."""
    return head[:SALT_BYTES]
