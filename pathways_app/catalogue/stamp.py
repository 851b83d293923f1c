"""How new a catalogue is: the newest day on which one of its sources was read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from pathways_app.domain.catalogue import Catalogue


def newest_check(catalogue: Catalogue) -> str:
    """Return the newest day a source of `catalogue` was read (ISO 8601); "" where there is none."""
    return max(
        (source.checked for place in catalogue.jurisdictions.values() for source in place.sources.values()), default=""
    )


def newest_check_in(file: Path) -> str:
    """Return the same of a catalogue file; "" where it cannot be read, which whoever opens it will say."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return ""
    return _newest(file, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=4)
def _newest(file: Path, _changed: int, _size: int) -> str:
    """Return the newest day; time and size of the file are there so that it is read anew once it is another."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as db:
            found = db.execute("SELECT max(checked) FROM source").fetchone()[0]
    except (sqlite3.Error, OSError, ValueError):
        return ""
    return found if isinstance(found, str) else ""
