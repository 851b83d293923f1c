"""Publishers whose catalogue packs are taken in: those who came with the program, and those a person has accepted."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from pathways_app.domain.catalogue_pack import Publisher, is_key, is_publisher_name, same_fingerprint
from pathways_app.domain.errors import FileProblemError, SigningKeyError
from pathways_app.runtime.paths import accepted_publishers_file, resource
from pathways_app.services.person_file import check_size, read_json
from pathways_app.services.writing import write_whole

_FORMAT: Final = 1
_MOST_BYTES: Final = 1_000_000
_SHIPPED: Final = "*.pathways-publisher"


def publishers() -> tuple[Publisher, ...]:
    """Return whoever is trusted: those who came with the program first, each by name.

    Raises: FileProblemError, where the file of those accepted is not what was written.
    """
    found = {one.key: one for one in accepted()} | {one.key: one for one in shipped()}
    return tuple(sorted(found.values(), key=lambda one: (one.accepted is not None, one.name.casefold(), one.key)))


def shipped() -> tuple[Publisher, ...]:
    """Return the publishers who came with the program."""
    return tuple(read_publisher(file) for file in sorted(resource("publishers").glob(_SHIPPED)))


def accepted() -> tuple[Publisher, ...]:
    """Return the publishers this person has accepted.

    Raises: FileProblemError.
    """
    file = accepted_publishers_file()
    if not file.exists():
        return ()
    check_size(file, _MOST_BYTES)
    written = read_json(file)
    if not isinstance(written, dict) or not isinstance(written.get("publishers"), list):
        raise FileProblemError(str(file), "malformed")
    return tuple(_publisher(file, one) for one in written["publishers"])


def accept(publisher: Publisher, today: date) -> Publisher:
    """Trust `publisher` from now on, and return it as it is kept.

    Raises: FileProblemError.
    """
    kept = replace(publisher, accepted=today.isoformat())
    _write((*(one for one in accepted() if one.key != publisher.key), kept))
    return kept


def forget(fingerprint: str) -> Publisher:
    """Trust an accepted publisher no longer; what was taken in from them stays.

    Raises: SigningKeyError, where nobody with this key was accepted; FileProblemError.
    """
    own = accepted()
    found = next((one for one in own if same_fingerprint(one.fingerprint, fingerprint)), None)
    if found is None:
        came_along = any(same_fingerprint(one.fingerprint, fingerprint) for one in shipped())
        raise SigningKeyError(fingerprint[:80], "shipped" if came_along else "not_trusted")
    _write(tuple(one for one in own if one is not found))
    return found


def read_publisher(file: Path) -> Publisher:
    """Read the file in which a publisher gives out the public key.

    Raises: FileProblemError.
    """
    check_size(file, _MOST_BYTES)
    return _publisher(file, read_json(file))


def write_publisher(publisher: Publisher, file: Path) -> None:
    """Write the file in which a publisher gives out the public key.

    Raises: FileProblemError.
    """
    written = {"pathways_publisher": _FORMAT, "name": publisher.name, "key": publisher.key}
    write_whole(file, (json.dumps(written, ensure_ascii=False, indent=2) + "\n").encode())


def _publisher(file: Path, written: Any) -> Publisher:
    if not isinstance(written, dict) or not is_publisher_name(written.get("name")) or not is_key(written.get("key")):
        raise FileProblemError(str(file), "malformed")
    day = written.get("accepted")
    return Publisher(written["name"], written["key"], day if isinstance(day, str) else None)


def _write(own: tuple[Publisher, ...]) -> None:
    file = accepted_publishers_file()
    listed = [{"name": one.name, "key": one.key, "accepted": one.accepted} for one in own]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise FileProblemError(str(file), "unwritable", detail=wrong.strerror or "") from None
    write_whole(file, (json.dumps({"publishers": listed}, ensure_ascii=False, indent=2) + "\n").encode())
