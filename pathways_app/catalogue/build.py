"""Building pathways.db: the checked sources in a fixed order, in a new file that then replaces the old one."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, column, create_engine, insert, table, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import OperationalError

from pathways_app.catalogue.entry_rows import SearchEntryRow
from pathways_app.catalogue.file_format import PLAN_ITEM, SCHEMA_VERSION, SEARCH_COLUMNS
from pathways_app.catalogue.place_rows import MetaRow
from pathways_app.catalogue.row_writer import catalogue_rows
from pathways_app.catalogue.rows import Row
from pathways_app.catalogue.schema import create_schema
from pathways_app.domain.catalogue import Catalogue, JurisdictionCatalogue
from pathways_app.domain.errors import FileProblemError
from pathways_app.domain.text import LocalText


def build(catalogue: Catalogue, file: Path) -> None:
    """Write `catalogue` to `file`, which is replaced whole or not at all; the same catalogue gives the same bytes.

    Raises: FileProblemError, when the file cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}-", suffix=".part", dir=file.resolve().parent)
    except OSError as wrong:
        raise FileProblemError(file=str(file), reason="unwritable", detail=wrong.strerror or "") from None
    os.close(handle)
    part = Path(name)
    try:
        _write(catalogue, part)
        part.chmod(0o644)
        with part.open("rb+") as whole:
            os.fsync(whole.fileno())
        part.replace(file)
    except OSError as wrong:
        raise FileProblemError(file=str(file), reason="unwritable", detail=wrong.strerror or "") from None
    except OperationalError as wrong:  # such as a disk that is full
        raise FileProblemError(file=str(file), reason="unwritable", detail=str(wrong.orig)) from None
    finally:
        part.unlink(missing_ok=True)


def _write(catalogue: Catalogue, part: Path) -> None:
    engine = create_engine(URL.create("sqlite", database=str(part)))
    try:
        with engine.connect() as db:
            # Nobody reads the file before it is whole, so it is made safe once, at the end.
            db.execute(text("PRAGMA journal_mode = OFF"))
            db.execute(text("PRAGMA synchronous = OFF"))
            create_schema(db)
            db.execute(text("PRAGMA defer_foreign_keys = ON"))
            lines: dict[type[Row], list[dict[str, object]]] = {}
            for kind, row in catalogue_rows(catalogue):
                lines.setdefault(kind, []).append(row)
            facts = {"sqlite": sqlite3.sqlite_version, "schema": str(SCHEMA_VERSION)}
            lines[MetaRow] = [{"key": key, "value": value} for key, value in sorted(facts.items())]
            by_name = {kind.__tablename__: rows for kind, rows in lines.items()}
            for described in sorted(Row.metadata.tables.values(), key=lambda described: described.name):
                if described.name in by_name:
                    db.execute(insert(described), by_name[described.name])
            _fill_search(db, catalogue)
            db.commit()
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.execute(text("INSERT INTO search (search) VALUES ('optimize')"))
            db.execute(text("VACUUM"))
    finally:
        engine.dispose()


def _fill_search(db: Connection, catalogue: Catalogue) -> None:
    fill = insert(table("search", column("rowid"), *(column(name) for name in SEARCH_COLUMNS)))
    for rowid, (entry, words) in enumerate(_search_lines(catalogue), start=1):
        db.execute(insert(SearchEntryRow), {"rowid": rowid, **entry})
        db.execute(fill, {"rowid": rowid, **words})


def _search_lines(catalogue: Catalogue) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    for place in catalogue.jurisdictions.values():
        yield from _place_lines(place)
    for plan in catalogue.plans.values():
        for item in plan.items:
            entry = {"id": f"{plan.id}/{item.item}", "section": PLAN_ITEM, "kind": plan.id}
            words = {"name": item.title, "ident": f"{plan.id} {item.item}", "detail": item.summary}
            yield {**entry, "jurisdiction": plan.jurisdiction or ""}, words


def _place_lines(place: JurisdictionCatalogue) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    found: list[tuple[str, str, str, LocalText, str]] = []
    found += [(c.id, "credential", c.kind, c.name, f"{c.summary} {c.issuer}") for c in place.credentials.values()]
    found += [(s.id, "step", s.kind, s.name, " ".join(s.providers)) for s in place.steps.values()]
    found += [(b.id, "bursary", b.kind, b.name, b.obligations or "") for b in place.bursaries.values()]
    found += [(s.id, "support", s.kind, s.name, s.summary) for s in place.supports.values()]
    for ident, section, kind, name, detail in found:
        entry = {"id": ident, "section": section, "kind": str(kind), "jurisdiction": place.jurisdiction.id}
        names = " ".join(version for _, version in name.versions)
        yield entry, {"name": names, "ident": ident.replace(".", " ").replace("-", " "), "detail": detail}
