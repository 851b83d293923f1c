"""Keys of publishers: made, kept under a passphrase, and used to sign catalogue packs."""

from __future__ import annotations

import json
import os
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from pathways_app.domain.catalogue_pack import Publisher, is_publisher_name
from pathways_app.domain.errors import (
    BadValueError,
    FileProblemError,
    PassphraseTooShortError,
    SigningKeyError,
)
from pathways_app.services.person_file import check_size, read_json
from pathways_app.services.publishers import write_publisher

KEY_ENDING: Final = ".pathways-key"
PUBLISHER_ENDING: Final = ".pathways-publisher"
LEAST_CHARACTERS: Final = 12
SCRYPT_COST: Final = 2**17
"""Of OWASP's "Password Storage Cheat Sheet": 128 MB and a third of a second for each guess at a passphrase."""

_FORMAT: Final = 1
_MOST_BYTES: Final = 10_000
_PARTS: Final = {"pathways_signing_key", "publisher", "public", "salt", "nonce", "sealed"}


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A publisher with the private half of the key."""

    publisher: Publisher
    _private: Ed25519PrivateKey = field(repr=False)

    def sign(self, message: bytes) -> str:
        """Return the signature of `message` in hexadecimal figures."""
        return self._private.sign(message).hex()


def is_signed(message: bytes, signature: str, key: str) -> bool:
    """Say whether `signature` of `message` was made with the private half of `key`; both hexadecimal."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def make_key(publisher: str, stem: Path, passphrase: str) -> tuple[Publisher, Path, Path]:
    """Make a pair of keys: `stem`.pathways-key, sealed, for its owner alone; `stem`.pathways-publisher, to give out.

    Nothing that is there already is replaced. Raises: PassphraseTooShortError; BadValueError, for a name that will not
    do; FileProblemError.
    """
    if len(passphrase) < LEAST_CHARACTERS:
        raise PassphraseTooShortError(LEAST_CHARACTERS)
    if not is_publisher_name(publisher):
        raise BadValueError("publisher", publisher, "1–100")
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw().hex()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = _cipher(passphrase, salt).encrypt(nonce, private.private_bytes_raw(), _bound(publisher, public))
    written = {
        "pathways_signing_key": _FORMAT,
        "publisher": publisher,
        "public": public,
        "salt": salt.hex(),
        "nonce": nonce.hex(),
        "sealed": sealed.hex(),
    }
    if not stem.name:
        raise FileProblemError(str(stem), "unwritable", detail="it is a folder")
    secret, open_to_all = (stem.with_name(stem.name + ending) for ending in (KEY_ENDING, PUBLISHER_ENDING))
    for file in (secret, open_to_all):
        if file.exists() or file.is_symlink():
            raise FileProblemError(str(file), "unwritable", detail="it is there already")
    _write_for_owner(secret, (json.dumps(written, ensure_ascii=False, indent=2) + "\n").encode())
    made = Publisher(publisher, public)
    write_publisher(made, open_to_all)
    return made, secret, open_to_all


def load_key(file: Path, passphrase: str) -> SigningKey:
    """Open a private key.

    Raises: FileProblemError; SigningKeyError, for another file or another passphrase.
    """
    check_size(file, _MOST_BYTES)
    try:
        written = read_json(file)
    except FileProblemError as wrong:
        if wrong.reason == "unreadable":
            raise
        raise SigningKeyError(str(file), "not_a_key") from None
    if not isinstance(written, dict) or set(written) != _PARTS or written["pathways_signing_key"] != _FORMAT:
        raise SigningKeyError(str(file), "not_a_key")
    try:
        publisher, public = str(written["publisher"]), str(written["public"])
        salt, nonce, sealed = (bytes.fromhex(written[name]) for name in ("salt", "nonce", "sealed"))
        opened = _cipher(passphrase, salt).decrypt(nonce, sealed, _bound(publisher, public))
    except InvalidTag:
        raise SigningKeyError(str(file), "passphrase") from None
    except (TypeError, ValueError):
        raise SigningKeyError(str(file), "not_a_key") from None
    return SigningKey(Publisher(publisher, public), Ed25519PrivateKey.from_private_bytes(opened))


def _cipher(passphrase: str, salt: bytes) -> ChaCha20Poly1305:
    # The same letters typed on another keyboard give the same key, and so do bytes that are no letters.
    written = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return ChaCha20Poly1305(Scrypt(salt=salt, length=32, n=SCRYPT_COST, r=8, p=1).derive(written))


def _bound(publisher: str, public: str) -> bytes:
    """Return what is sealed with the key, though it can be read: neither may be put in place of another."""
    return f"pathways signing key {_FORMAT}\n{publisher}\n{public}".encode()


def _write_for_owner(file: Path, content: bytes) -> None:
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
        except OSError:
            file.unlink(missing_ok=True)
            raise
    except OSError as wrong:
        raise FileProblemError(str(file), "unwritable", detail=wrong.strerror or "") from None
