"""What all tables of pathways.db share: the base of their rows, named constraints, and column kinds.

Imported by the builder alone, since SQLAlchemy takes long to load (docs/decisions/0010).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import CheckConstraint, ForeignKey, Integer, MetaData, Numeric, String
from sqlalchemy.orm import DeclarativeBase, mapped_column

Key = Annotated[str, mapped_column(String, primary_key=True)]
Position = Annotated[int, mapped_column(Integer, primary_key=True)]
"""Keeps a list in the order it is written in the sources."""
Number = Annotated[float, mapped_column(Numeric(asdecimal=False))]
"""NUMERIC affinity: what is written with at most fifteen digits is read back exactly."""

_NAMES = {"ix": "ix_%(column_0_label)s", "ck": "ck_%(table_name)s_%(constraint_name)s"}


class Row(DeclarativeBase):
    """Any row; checks are named, so that a message of SQLite says which one failed."""

    metadata = MetaData(naming_convention=_NAMES)


def clustered(*constraints: Any) -> Any:
    """Return table arguments for a table kept in the order of its primary key, without row ids."""
    return (*constraints, {"sqlite_with_rowid": False})


def refers(target: str) -> Any:
    """Return a foreign key to `target` (table.column)."""
    return ForeignKey(target)


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Return a check that `column` holds one of `values` (or null, where it may)."""
    words = sorted(value.value if isinstance(value, StrEnum) else value for value in values)
    return CheckConstraint(f"{column} IN ({', '.join(repr(word) for word in words)})", name=column)


def boolean(column: str) -> CheckConstraint:
    """Return a check that `column` holds 0 or 1."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def check(name: str, condition: str) -> CheckConstraint:
    """Return a named check."""
    return CheckConstraint(condition, name=name)
