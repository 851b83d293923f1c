"""The whole schema of pathways.db, made in an open database; SQLAlchemy, so for the builder alone."""

from __future__ import annotations

from sqlalchemy import Connection, text
from sqlalchemy.schema import CreateIndex, CreateTable

from pathways_app.catalogue.entry_rows import EntryRow
from pathways_app.catalogue.file_format import APPLICATION_ID, PAGE_SIZE, SCHEMA_VERSION, SEARCH_COLUMNS
from pathways_app.catalogue.place_rows import JurisdictionRow
from pathways_app.catalogue.rows import Row
from pathways_app.catalogue.step_rows import StepRow

TABLES = (JurisdictionRow, EntryRow, StepRow)
"""One row class of each module, so that all are known to `Row.metadata` before it makes the tables."""

_PREFIXES = "2 3 4"  # lengths of beginnings of words kept ready, for an answer at every key


def create_schema(db: Connection) -> None:
    """Make every table, index and the search index in an empty database, and stamp the file's format."""
    db.execute(text(f"PRAGMA page_size = {PAGE_SIZE}"))
    db.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
    db.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION}"))
    db.execute(text("PRAGMA foreign_keys = ON"))
    # By name: SQLAlchemy's own order goes by where things lie in memory, and the same sources must give the same bytes.
    for table in sorted(Row.metadata.tables.values(), key=lambda table: table.name):
        db.execute(CreateTable(table))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            db.execute(CreateIndex(index))
    db.execute(
        text(
            # Words alone are kept, not the texts: those are in the tables. Accents are ignored in every script (2).
            f"CREATE VIRTUAL TABLE search USING fts5({', '.join(SEARCH_COLUMNS)}, content='',"
            f" tokenize=\"unicode61 remove_diacritics 2\", prefix='{_PREFIXES}')"
        )
    )
