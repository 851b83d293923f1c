"""Columns and constraints under the names they have had since the first format."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Integer, PrimaryKeyConstraint, Text

KEPT = {"sqlite_autoincrement": True}
"""A number once used never names another row."""


def key(table: str) -> tuple[Any, ...]:
    """Return the number of a row."""
    return Column("id", Integer, nullable=False), PrimaryKeyConstraint("id", name=f"pk_{table}")


def versioned(table: str) -> tuple[Any, ...]:
    """Return the number of a row and how often it was written."""
    return (*key(table), number("version", default="1"))


def word(name: str, default: str | None = None, *, optional: bool = False) -> Column[str]:
    """Return a column of text; moments are text too."""
    return Column(name, Text, nullable=optional, server_default=default)


def number(name: str, default: str | None = None, *, optional: bool = False) -> Column[int]:
    """Return a column of whole numbers."""
    return Column(name, Integer, nullable=optional, server_default=default)


def belongs(table: str, column: str, target: str, when_gone: str | None = "CASCADE") -> ForeignKeyConstraint:
    """Return a reference to `target` (table.column), and what becomes of it when that row goes."""
    return ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}", ondelete=when_gone)


def must(table: str, name: str, condition: str) -> CheckConstraint:
    """Return a named check."""
    return CheckConstraint(condition, name=f"ck_{table}_{name}")
