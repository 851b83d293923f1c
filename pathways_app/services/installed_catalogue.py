"""The catalogue that is worked with: the one that ships, or one taken in from a pack and kept in the person's folder.

A catalogue taken in is a file called after its digest; a small record beside it says that it is in use and who signed
it. Whoever begins to work asks here, so nothing is loaded that most people do not need.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pathways_app.domain.catalogue_pack import Aside, Installed, InUse, Publisher, is_key, is_publisher_name
from pathways_app.runtime.paths import CATALOGUE_VARIABLE, catalogue_file, installed_catalogue_folder

RECORD_FORMAT: Final = 1
_RECORD: Final = "in-use.json"
_MOST_BYTES: Final = 10_000
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_DIGITS: Final = 32
_NUMBERS: Final = ("schema", "file_size")
_DIGESTS: Final = ("sha256", "file_sha256")
_DAYS: Final = ("date", "over", "taken")


def file_in_use() -> Path:
    """Return the catalogue file to work with."""
    if os.environ.get(CATALOGUE_VARIABLE) or not record_file().exists():
        return catalogue_file()
    return in_use().file


def in_use() -> InUse:
    """Return which catalogue is worked with, and what else was taken in that is not.

    The environment comes first; then what was taken in from a pack, unless it does not fit this program, is not whole,
    or the program has brought a catalogue since that is newer than both it and the one it was chosen over.
    """
    from pathways_app.catalogue.stamp import newest_check_in  # noqa: PLC0415 - loads SQLite

    own = catalogue_file()
    shipped = newest_check_in(own)
    if not record_file().exists():
        return InUse(own, shipped)
    found = read_record()
    if found is None:
        return InUse(own, shipped, None, Aside.DAMAGED)
    file = file_of(found)
    aside = _why_aside(found, file, shipped)
    return InUse(own, shipped, found, aside) if aside else InUse(file, found.date, found)


def pack_of(file: Path) -> Installed | None:
    """Return what `file` was taken in from, None where it came otherwise."""
    if not record_file().exists():
        return None
    found = read_record()
    return found if found is not None and file_of(found) == file else None


def is_taken_in(file: str) -> bool:
    """Say whether a catalogue file of this path was built from a pack."""
    return Path(file).parent == installed_catalogue_folder()


def record_file() -> Path:
    """Return the path of the record of what was taken in."""
    return installed_catalogue_folder() / _RECORD


def file_of(installed: Installed) -> Path:
    """Return the path of the catalogue file that was built from a pack: its name is its digest and nothing else."""
    return installed_catalogue_folder() / f"{installed.file_sha256[:_DIGITS]}.db"


def read_record() -> Installed | None:
    """Return what was taken in; None where that cannot be told."""
    try:
        with record_file().open("rb") as opened:
            content = opened.read(_MOST_BYTES + 1)
        written = json.loads(content[:_MOST_BYTES].decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return _installed(written) if isinstance(written, dict) else None


def _why_aside(found: Installed, file: Path, shipped: str) -> Aside | None:
    from pathways_app.catalogue.file_format import SCHEMA_VERSION  # noqa: PLC0415 - not in the process of the window

    if os.environ.get(CATALOGUE_VARIABLE):
        return Aside.NAMED
    if found.schema != SCHEMA_VERSION:
        return Aside.TOO_OLD if found.schema < SCHEMA_VERSION else Aside.TOO_NEW
    try:
        size = file.stat().st_size
    except OSError:
        size = -1
    if size != found.file_size:
        return Aside.DAMAGED
    return Aside.SHIPPED_NEWER if shipped > max(found.date, found.over) else None


def _installed(written: dict[str, Any]) -> Installed | None:
    who = written.pop("publisher", None)
    if written.pop("format", None) != RECORD_FORMAT or not isinstance(who, Mapping):
        return None
    if set(written) != {*_NUMBERS, *_DIGESTS, *_DAYS, "created"}:
        return None
    sound = (
        is_publisher_name(who.get("name")) and is_key(who.get("key")) and isinstance(written["created"], str)
        and all(type(written[name]) is int for name in _NUMBERS)
        and all(isinstance(written[name], str) and _DIGEST.fullmatch(written[name]) for name in _DIGESTS)
        and all(isinstance(written[name], str) and (_DAY.fullmatch(written[name]) or not written[name])
                for name in _DAYS)
    )  # fmt: skip
    if not sound:
        return None
    accepted = who.get("accepted")
    publisher = Publisher(who["name"], who["key"], accepted if isinstance(accepted, str) else None)
    return Installed(publisher=publisher, **written)
