"""Taking a catalogue in from a pack, and giving it back; at any moment there is the old catalogue or the new one."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import time
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Final

from pathways_app.catalogue.stamp import newest_check_in
from pathways_app.domain.catalogue import Catalogue
from pathways_app.domain.catalogue_pack import Installed, Manifest, Publisher
from pathways_app.domain.errors import FileProblemError
from pathways_app.runtime.paths import catalogue_file, installed_catalogue_folder
from pathways_app.runtime.sync import sync_folder
from pathways_app.services.installed_catalogue import RECORD_FORMAT, file_of, read_record, record_file
from pathways_app.services.writing import write_whole

_STALE_SECONDS: Final = 86_400
"""What was in use, and what was left behind by a program that was killed, is cleared away a day later."""


def install(catalogue: Catalogue, manifest: Manifest, publisher: Publisher, today: date) -> Installed:
    """Keep `catalogue`, built anew, and work with it from now on.

    Raises: FileProblemError; what was in use before is still in use then.
    """
    from pathways_app.catalogue.build import build  # noqa: PLC0415 - giving it back needs no SQLAlchemy

    folder = installed_catalogue_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise FileProblemError(str(folder), "unwritable", detail=wrong.strerror or "") from None
    before = read_record()
    built = folder / f".{secrets.token_hex(6)}.part"
    try:
        build(catalogue, built)
        digest, size = _digest(built)
        made = Installed(
            publisher=publisher,
            date=manifest.date,
            schema=manifest.schema,
            created=manifest.created,
            sha256=manifest.sha256,
            file_sha256=digest,
            file_size=size,
            over=newest_check_in(catalogue_file()),
            taken=today.isoformat(),
        )
        # What is there by this name is this, or has been tampered with.
        _put(built, file_of(made))
    finally:
        with suppress(OSError):
            built.unlink(missing_ok=True)
    _write(made)
    _clear(folder, made, before)
    return made


def restore() -> bool:
    """Work with the catalogue that ships from now on; say whether there was another.

    Raises: FileProblemError.
    """
    folder = installed_catalogue_folder()
    record = record_file()
    before = read_record()
    try:
        record.unlink()
    except FileNotFoundError:
        return False
    except OSError as wrong:
        raise FileProblemError(str(record), "unwritable", detail=wrong.strerror or "") from None
    sync_folder(folder)
    _clear(folder, None, before)
    return True


def is_whole(installed: Installed) -> bool:
    """Say whether the file of a catalogue that was taken in is, byte for byte, the one that was built."""
    try:
        return _digest(file_of(installed)) == (installed.file_sha256, installed.file_size)
    except FileProblemError:
        return False


def _digest(file: Path) -> tuple[str, int]:
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest(), os.fstat(opened.fileno()).st_size
    except OSError as wrong:
        raise FileProblemError(str(file), "unreadable", detail=wrong.strerror or "") from None


def _put(part: Path, file: Path) -> None:
    try:
        part.replace(file)
    except OSError as wrong:
        if os.name == "nt" and _digest(part) == _digest(file):
            return  # it is open somewhere, and is the same
        raise FileProblemError(str(file), "unwritable", detail=wrong.strerror or "") from None
    sync_folder(file.parent)


def _write(installed: Installed) -> None:
    record = record_file()
    written = json.dumps({"format": RECORD_FORMAT, **asdict(installed)}, ensure_ascii=False, indent=2) + "\n"
    write_whole(record, written.encode("utf-8"))
    sync_folder(record.parent)


def _clear(folder: Path, kept: Installed | None, before: Installed | None) -> None:
    """Remove what has not been in use for a day, and what was left behind so long ago."""
    keep = None if kept is None else file_of(kept)
    with suppress(OSError):
        if before is not None and file_of(before) != keep:
            os.utime(file_of(before))  # another window may have it open still, and open it again
        long_ago = time.time() - _STALE_SECONDS
        for file in folder.iterdir():
            if file.suffix in {".db", ".part"} and file != keep and file.lstat().st_mtime < long_ago:
                with suppress(OSError):
                    file.unlink()
