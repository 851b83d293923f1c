"""Catalogue packs: who signed one, what it says of itself, and which catalogue is in use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_FINGERPRINT_DIGITS = 32
"""Hexadecimal figures shown of a key's digest: 128 bits, for which nobody can find a second key."""

_LONGEST_NAME = 100
_KEY = re.compile(r"[0-9a-f]{64}")


def is_publisher_name(name: object) -> bool:
    """Say whether `name` will do for a publisher: something that can be shown on one line."""
    return isinstance(name, str) and 0 < len(name) <= _LONGEST_NAME and name.isprintable() and name == name.strip()


def is_key(key: object) -> bool:
    """Say whether `key` is written as public keys are."""
    return isinstance(key, str) and _KEY.fullmatch(key) is not None


def fingerprint_of(key: str) -> str:
    """Return the fingerprint of a public key (hexadecimal): the beginning of its SHA-256, in groups of four figures."""
    import hashlib  # noqa: PLC0415 - whoever only asks which catalogue is in use need not wait for it

    digest = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:_FINGERPRINT_DIGITS]
    return " ".join(digest[start : start + 4] for start in range(0, _FINGERPRINT_DIGITS, 4))


def same_fingerprint(one: str, other: str) -> bool:
    """Say whether two fingerprints are the same, however they are spaced and whatever case they are in."""
    return "".join(one.split()).lower() == "".join(other.split()).lower()


@dataclass(frozen=True, slots=True)
class Publisher:
    """Somebody who signs packs: `key` is the public one (Ed25519, 64 hexadecimal figures).

    `accepted` is the day this person accepted the key (ISO 8601), None for one that came with the program.
    """

    name: str
    key: str
    accepted: str | None = None

    @property
    def fingerprint(self) -> str:
        """What the key is compared by."""
        return fingerprint_of(self.key)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself, all of it signed.

    `date` is the newest day a source of the catalogue was read, `created` when the pack was made (ISO 8601, UTC);
    `schema` is the catalogue's, `needs` the first version of the program that can read it; `sha256` and `size` (bytes)
    are of what follows.
    """

    date: str
    schema: int
    needs: str
    publisher: str
    created: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Installed:
    """A catalogue taken in from a pack: by whom it was signed, its dates as in the manifest, and its file's digest.

    `over` is the date of the shipped catalogue that it was chosen over, `taken` the day it was taken in.
    """

    publisher: Publisher
    date: str
    schema: int
    created: str
    sha256: str
    file_sha256: str
    file_size: int
    over: str
    taken: str


class Aside(StrEnum):
    """Why a catalogue that was taken in is not the one in use."""

    NAMED = "named"  # another file is named by the environment
    SHIPPED_NEWER = "shipped_newer"  # the program has brought a newer one since
    TOO_OLD = "too_old"  # it was made for an earlier version of the program
    TOO_NEW = "too_new"  # it was made for a later version of the program
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class InUse:
    """The catalogue file that is worked with.

    `installed` is what was taken in from a pack; it is what is in use unless `aside` says why it is not.
    """

    file: Path
    date: str
    installed: Installed | None = None
    aside: Aside | None = None

    @property
    def pack(self) -> Installed | None:
        """The pack that the catalogue in use came from, None where it came with the program or was named."""
        return self.installed if self.aside is None else None
