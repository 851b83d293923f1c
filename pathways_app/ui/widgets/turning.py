"""Rows that become columns where there is no room for them, as with very large text."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout


def new_row() -> QBoxLayout:
    """Return a row that can be turned."""
    return QBoxLayout(QBoxLayout.Direction.LeftToRight)


def turn(row: QBoxLayout, *, upright: bool) -> None:
    """Set what is in `row` one under the other, else side by side."""
    row.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
