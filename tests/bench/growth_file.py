"""Synthetic catalogues of any size as files, written region by region through the real rows and tables.

Two things differ from a built catalogue: the search index stays empty, since nothing is searched for, and foreign keys
are not checked again, since every region names only what was written before it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from decimal import Decimal
from itertools import islice
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.engine import URL

from pathways_app.catalogue.entry_writer import Line
from pathways_app.catalogue.file_format import SCHEMA_VERSION
from pathways_app.catalogue.place_marks import PlaceMarks
from pathways_app.catalogue.place_rows import MetaRow, SourceRow
from pathways_app.catalogue.row_writer import content_rows, home_rows
from pathways_app.catalogue.schema import create_schema
from pathways_app.domain.catalogue import JurisdictionCatalogue
from tests.bench.synthetic import PLACE, Shape, regions
from tests.bench.synthetic_catalogue import part, starts

sqlite3.register_adapter(Decimal, float)  # as the columns of the real builder do

FORM = 1
"""Raised when what is drawn or how it is written changes, so that files of old are not taken for new ones."""
_REGIONS_AT_ONCE = 40


def growth_file(shape: Shape, folder: Path) -> Path:
    """Return the file of a shape in `folder`, written first where it is not there yet."""
    drawn = f"{shape.seed}-{shape.steps}-{shape.cone}-{shape.paying}"
    file = folder / f"synthetic-{drawn}-v{SCHEMA_VERSION}.{FORM}.db"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".part")
        unfinished.unlink(missing_ok=True)
        _write(shape, unfinished)
        unfinished.replace(file)
    return file


def _write(shape: Shape, file: Path) -> None:
    engine = create_engine(URL.create("sqlite", database=str(file)))
    with engine.begin() as schema:
        create_schema(schema)
    engine.dispose()
    with closing(sqlite3.connect(file)) as db:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
            db.execute(f"PRAGMA {setting}")
        marks = PlaceMarks()
        _insert(db, home_rows(starts()))
        _insert(db, content_rows(starts(), marks))
        drawn = regions(shape)
        while some := list(islice(drawn, _REGIONS_AT_ONCE)):
            _insert(db, (line for one in some for line in _lines(part(one), marks)))
        _insert(db, marks.rows(PLACE))
        _insert(db, [(MetaRow, {"key": "schema", "value": str(SCHEMA_VERSION)})])
        db.commit()


def _lines(place: JurisdictionCatalogue, marks: PlaceMarks) -> Iterator[Line]:
    """Yield the sources and entries of a region; the place itself is there already."""
    yield from (line for line in home_rows(place) if line[0] is SourceRow)
    yield from content_rows(place, marks)


def _insert(db: sqlite3.Connection, lines: Iterable[Line]) -> None:
    """Write the rows table by table: by far quicker than through SQLAlchemy."""
    rows: dict[str, list[dict[str, object]]] = {}
    for kind, row in lines:
        rows.setdefault(kind.__tablename__, []).append(row)
    for table, found in rows.items():
        columns = ", ".join(f'"{name}"' for name in found[0])
        values = ", ".join(f":{name}" for name in found[0])
        db.executemany(f"INSERT INTO {table} ({columns}) VALUES ({values})", found)
