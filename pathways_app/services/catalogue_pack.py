"""Catalogue packs as files: four lines that say what it is, whose it is and what is in it, then one JSON text.

Nothing in a pack is unpacked and no path in it is followed. What follows the four lines is looked at only once the
signature is known to be that of somebody trusted: docs/decisions tells why.
"""

from __future__ import annotations

import hashlib
import json
import re
import stat
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from pathways_app.domain.catalogue_offer import SignedPack
from pathways_app.domain.catalogue_pack import Manifest, Publisher, fingerprint_of, is_publisher_name, same_fingerprint
from pathways_app.domain.errors import CataloguePackError, FileProblemError
from pathways_app.runtime.version import VERSION
from pathways_app.services.signing import SigningKey, is_signed
from pathways_app.services.writing import write_whole

FORMAT: Final = 1
NEEDS: Final = "0.1.0"
"""The first version of the program that reads packs as they are written here."""

MOST_BYTES: Final = 32_000_000
"""Some twenty times what the shipped catalogue takes."""

_MAGIC: Final = b"pathways-catalogue "
_UNSIGNED: Final = b"unsigned"
_MOST_HEAD: Final = 10_000
_LINES: Final = 4
_KEY: Final = re.compile(rb"[0-9a-f]{64}")
_SIGNATURE: Final = re.compile(rb"[0-9a-f]{128}")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_VERSION: Final = re.compile(r"\d{1,6}(\.\d{1,6}){2}")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def write_pack(
    file: Path, content: bytes, *, date: str, schema: int, key: SigningKey | None, now: datetime | None = None
) -> Manifest:
    """Write a pack around `content`; without a key it is not signed, and nobody can take it in.

    Raises: FileProblemError.
    """
    created = (now or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    publisher = key.publisher.name if key is not None else ""
    digest = hashlib.sha256(content).hexdigest()
    manifest = Manifest(date, schema, NEEDS, publisher, created, digest, len(content))
    told = {name: getattr(manifest, name) for name in Manifest.__slots__}
    head, last = f"{_MAGIC.decode()}{FORMAT}".encode(), json.dumps(told, ensure_ascii=False).encode()
    signer = _UNSIGNED if key is None else key.publisher.key.encode()
    signature = _UNSIGNED if key is None else key.sign(_message(head, signer, last)).encode()
    write_whole(file, b"\n".join((head, signer, signature, last, content)))
    return manifest


def read_pack(file: Path, trusted: Collection[Publisher], fingerprint: str = "") -> SignedPack:
    """Return a pack signed by one of `trusted`, or by the key with `fingerprint`; its content is what was signed.

    Raises: CataloguePackError; FileProblemError, where it cannot be read.
    """
    head, signer, signature, last, content = _lines(file)
    name = str(file)
    if signer == _UNSIGNED and signature == _UNSIGNED:
        raise CataloguePackError(name, "unsigned")
    if not _KEY.fullmatch(signer) or not _SIGNATURE.fullmatch(signature):
        raise CataloguePackError(name, "forged")
    key = signer.decode()
    if not is_signed(_message(head, signer, last), signature.decode(), key):
        raise CataloguePackError(name, "forged")
    manifest = _manifest(name, last)
    known = next((one for one in trusted if one.key == key), None)
    newly = known is None and bool(fingerprint)
    if fingerprint and not same_fingerprint(fingerprint, fingerprint_of(key)):
        raise CataloguePackError(name, "other_signer", fingerprint_of(key))
    if known is None and not newly:
        raise CataloguePackError(name, "unknown_signer", fingerprint_of(key))
    if _numbers(manifest.needs) > _numbers(VERSION):
        raise CataloguePackError(name, "needs_newer", manifest.needs)
    if len(content) < manifest.size:
        raise CataloguePackError(name, "cut_short")
    if len(content) > manifest.size or hashlib.sha256(content).hexdigest() != manifest.sha256:
        raise CataloguePackError(name, "forged")
    return SignedPack(name, known or Publisher(manifest.publisher, key), manifest, content, newly)


def _message(head: bytes, signer: bytes, last: bytes) -> bytes:
    """Return what is signed: everything but the signature, the content by its digest in the last line."""
    return b"\n".join((head, signer, last))


def _lines(file: Path) -> tuple[bytes, bytes, bytes, bytes, bytes]:
    """Return the four lines and what follows, read once and no further than a pack can go."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):  # a pipe would be waited for, a device read without end
            raise FileProblemError(str(file), "unreadable", detail="not a plain file")
        with file.open("rb") as opened:
            whole = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise FileProblemError(str(file), "missing") from None
    except (OSError, ValueError) as wrong:  # ValueError: a null byte in the name
        raise FileProblemError(str(file), "unreadable", detail=getattr(wrong, "strerror", "") or "") from None
    if len(whole) > MOST_BYTES:
        raise CataloguePackError(str(file), "too_large")
    first = whole[: len(_MAGIC) + 20].split(b"\n", 1)[0]
    number = first.removeprefix(_MAGIC)
    if not first.startswith(_MAGIC) or not re.fullmatch(rb"[1-9][0-9]{0,8}", number):
        reason = "cut_short" if first and (_MAGIC + str(FORMAT).encode()).startswith(first) else "not_a_pack"
        raise CataloguePackError(str(file), reason)
    if int(number) > FORMAT:
        raise CataloguePackError(str(file), "newer_format", number.decode())
    *head, content = whole.split(b"\n", _LINES)
    if len(head) < _LINES:
        raise CataloguePackError(str(file), "cut_short")
    if sum(map(len, head)) > _MOST_HEAD:
        raise CataloguePackError(str(file), "not_a_pack")
    return head[0], head[1], head[2], head[3], content


def _manifest(name: str, line: bytes) -> Manifest:
    """Return what a pack says of itself; that it is signed does not make it sound."""
    try:
        told: Any = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        raise CataloguePackError(name, "not_a_pack") from None
    wanted: dict[str, re.Pattern[str] | type[int] | None] = {
        "date": _DAY,
        "schema": int,
        "needs": _VERSION,
        "publisher": None,
        "created": _MOMENT,
        "sha256": _DIGEST,
        "size": int,
    }
    if not isinstance(told, dict) or set(told) != set(wanted):
        raise CataloguePackError(name, "not_a_pack")
    for part, form in wanted.items():
        value = told[part]
        if form is int:
            sound = type(value) is int and 0 <= value <= MOST_BYTES
        elif isinstance(form, re.Pattern):
            sound = isinstance(value, str) and form.fullmatch(value) is not None
        else:
            sound = is_publisher_name(value)
        if not sound:
            raise CataloguePackError(name, "not_a_pack")
    return Manifest(**told)


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version; what follows them, as in 1.2.0rc1, does not count here."""
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])
