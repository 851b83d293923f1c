"""What all tables of a casebook share: the base of their rows, named constraints, and column kinds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from sqlalchemy import CheckConstraint, ForeignKey, Integer, MetaData, String, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
"""How constraints are called, so that a migration can name them."""


class Utc(TypeDecorator[datetime]):
    """A moment in universal time, written 2026-11-22T14:05:33.120Z: in order as text, and read by people."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's
        """Write a moment; it must say which zone it is in."""
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Read a moment."""
        return None if value is None else utc_of(value)


def utc_text(moment: datetime) -> str:
    """Write a moment as it is kept."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def utc_of(written: str) -> datetime:
    """Read a moment as it is kept."""
    return datetime.fromisoformat(written)


Key = Annotated[int, mapped_column(Integer, primary_key=True, autoincrement=True)]
Version = Annotated[int, mapped_column(Integer, default=1, server_default="1")]
"""Counts the times a row was written, so that a window never overwrites what another wrote meanwhile."""


class Row(DeclarativeBase):
    """Any row; moments are UTC, money is in minor units, months are counted from year 0."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: Utc()}  # noqa: RUF012 - SQLAlchemy's own way


def part_of(table: str, *, index: bool = True) -> Any:
    """Return a foreign key to `table`, whose row takes this one with it when it goes; `index` makes one of its own."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=index)


def check(name: str, condition: str) -> CheckConstraint:
    """Return a named check."""
    return CheckConstraint(condition, name=name)


NEVER_AGAIN = {"sqlite_autoincrement": True}
"""Table arguments: a number once used never names another row."""
