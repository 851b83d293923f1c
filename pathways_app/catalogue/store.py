"""One catalogue file, opened read-only with the standard library alone, so that the first answer need not wait."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from types import MappingProxyType

from pathways_app.catalogue.cone import question_ids
from pathways_app.catalogue.file_format import APPLICATION_ID, SCHEMA_VERSION, SECTIONS
from pathways_app.catalogue.place_loader import load_jurisdiction, load_part, load_place, load_plans
from pathways_app.catalogue.search import search
from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.errors import (
    AttributeValueError,
    CatalogueDamagedError,
    CatalogueMissingError,
    CatalogueVersionError,
    UnknownJurisdictionError,
)
from pathways_app.domain.plan import Plan
from pathways_app.domain.search_hit import SearchHit

__all__ = ["CatalogueStore", "SearchHit"]

_HEADER = b"SQLite format 3\x00"
_COUNTED = ("attribute", "source", "plan_link")


class CatalogueStore:
    """A catalogue file; may be shared between threads.

    Raises: CatalogueMissingError, CatalogueDamagedError, CatalogueVersionError.
    """

    def __init__(self, path: Path) -> None:
        self._file = str(path)
        self._lock = Lock()
        _check_whole(path)
        # A URI, so that SQLite itself refuses to write; percent-quoted, since a folder's name may hold '#' or '?'.
        uri = f"{path.resolve().as_uri()}?mode=ro"
        try:
            self._db = sqlite3.connect(uri, uri=True, check_same_thread=False)
        except sqlite3.Error as wrong:
            raise CatalogueDamagedError(file=self._file, detail=str(wrong)) from None
        try:
            self._check_format()
        except BaseException:
            self._db.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Return the places, in id order."""
        with self._reading() as db:
            return tuple(
                load_jurisdiction(db, ident) for (ident,) in db.execute("SELECT id FROM jurisdiction ORDER BY id")
            )

    def jurisdiction(self, jurisdiction: str) -> JurisdictionCatalogue:
        """Return everything known of one place.

        Raises: UnknownJurisdictionError.
        """
        with self._reading(jurisdiction) as db:
            return load_place(db, jurisdiction)

    def part(self, jurisdiction: str, idents: Collection[str]) -> JurisdictionCatalogue:
        """Return a place with these of its entries alone; ids that it does not have are left out.

        Raises: UnknownJurisdictionError.
        """
        with self._reading(jurisdiction) as db:
            return load_part(db, jurisdiction, idents)

    def cone(self, jurisdiction: str, goal: str, holds: Collection[str]) -> JurisdictionCatalogue:
        """Return a place with those of its entries alone that bear on routes from `holds` to `goal`.

        It gives the same answers as the whole place, whatever the person's circumstances and limits.

        Raises: UnknownJurisdictionError, QuestionTooWideError.
        """
        with self._reading(jurisdiction) as db:
            return load_part(db, jurisdiction, question_ids(db, jurisdiction, goal, holds))

    def study_modes(self, jurisdiction: str) -> tuple[str, ...]:
        """Return the study modes that the steps of a place are offered in, in order."""
        query = "SELECT mode FROM study_mode WHERE jurisdiction = ? ORDER BY mode"
        with self._reading(jurisdiction) as db:
            return tuple(mode for (mode,) in db.execute(query, (jurisdiction,)))

    def is_larger(self, jurisdiction: str, entries: int) -> bool:
        """Say whether a place has more than so many entries, without counting on."""
        query = "SELECT count(*) FROM (SELECT 1 FROM entry WHERE jurisdiction = ? LIMIT ?)"
        with self._reading(jurisdiction) as db:
            return bool(db.execute(query, (jurisdiction, entries + 1)).fetchone()[0] > entries)

    def current_ids(self, jurisdiction: str, ident: str) -> tuple[str, ...]:
        """Return the id and the newer ids it was renamed to, oldest first."""
        query = (
            "WITH RECURSIVE named (id) AS"
            " (SELECT ? UNION SELECT r.new FROM named CROSS JOIN renamed r ON r.old = named.id) SELECT id FROM named"
        )
        with self._reading(jurisdiction) as db:
            return tuple(found for (found,) in db.execute(query, (ident,)))

    def plans(self) -> Mapping[str, Plan]:
        """Return the workforce plans by id."""
        with self._reading() as db:
            return MappingProxyType(load_plans(db))

    def search(
        self,
        text: str,
        *,
        jurisdiction: str | None = None,
        kinds: Sequence[str] | None = None,
        limit: int = 20,
        language: str = "en",
    ) -> tuple[SearchHit, ...]:
        """Return what `text` finds, best first; `kinds` are sections, names are in `language` where they have one."""
        with self._reading() as db:
            return search(db, text, jurisdiction, kinds, limit, language)

    def info(self) -> Mapping[str, Mapping[str, int]]:
        """Return how many entries, sources, attributes and plan links each place has, by place and then by section."""
        counts: dict[str, dict[str, int]] = {}
        with self._reading() as db:
            for (place,) in db.execute("SELECT id FROM jurisdiction ORDER BY id"):
                counts[place] = dict.fromkeys((*SECTIONS, *_COUNTED), 0)
            for place, section, count in db.execute(
                "SELECT jurisdiction, section, count(*) FROM entry GROUP BY jurisdiction, section"
            ):
                counts[place][section] = count
            for table in _COUNTED:
                query = f"SELECT jurisdiction, count(*) FROM {table} GROUP BY jurisdiction"  # noqa: S608 - names of our own
                for place, count in db.execute(query):
                    counts[place][table] = count
        return MappingProxyType({place: MappingProxyType(counted) for place, counted in counts.items()})

    @contextmanager
    def _reading(self, jurisdiction: str | None = None) -> Iterator[sqlite3.Connection]:
        """Give the connection to one reader at a time, who reads in `jurisdiction` if it is there."""
        with self._lock:
            try:
                if jurisdiction is not None:
                    known = tuple(ident for (ident,) in self._db.execute("SELECT id FROM jurisdiction ORDER BY id"))
                    if jurisdiction not in known:
                        raise UnknownJurisdictionError(given=jurisdiction, known=known)
                yield self._db
            except (sqlite3.Error, ValueError, KeyError, TypeError, ArithmeticError, AttributeValueError) as wrong:
                # A value no builder wrote.
                raise CatalogueDamagedError(file=self._file, detail=str(wrong)) from wrong

    def _check_format(self) -> None:
        with self._reading() as db:
            application = db.execute("PRAGMA application_id").fetchone()[0]
            version = db.execute("PRAGMA user_version").fetchone()[0]
            db.execute("SELECT count(*) FROM jurisdiction").fetchone() if version == SCHEMA_VERSION else None
        if application != APPLICATION_ID:
            raise CatalogueDamagedError(file=self._file, detail="another program's file")
        if version != SCHEMA_VERSION:
            raise CatalogueVersionError(file=self._file, found=version, wanted=SCHEMA_VERSION)


def _check_whole(path: Path) -> None:
    """Refuse a file that is missing, is no SQLite file, or was cut short: its header says how many pages it has."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        raise CatalogueMissingError(file=str(path)) from None
    except OSError as wrong:
        raise CatalogueDamagedError(file=str(path), detail=wrong.strerror or "") from None
    if not header.startswith(_HEADER) or len(header) < 100:
        raise CatalogueDamagedError(file=str(path), detail="not a SQLite file")
    page = int.from_bytes(header[16:18], "big")
    if size < int.from_bytes(header[28:32], "big") * (65536 if page == 1 else page):
        raise CatalogueDamagedError(file=str(path), detail="cut short")
