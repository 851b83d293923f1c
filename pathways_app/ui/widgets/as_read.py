"""The order in which what is on the screen is read: line by line, and from left to right."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def as_read(parent: QWidget) -> Iterator[QWidget]:
    """Yield the children that can be seen; those of which one begins above the middle of the other share a line."""
    found = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = sorted((one for one in found if one.isVisible() and not one.isWindow()), key=lambda one: one.y())
    line: list[QWidget] = []
    for child in shown:
        if line and child.y() >= line[0].y() + line[0].height() / 2:
            yield from sorted(line, key=lambda one: one.x())
            line = []
        line.append(child)
    yield from sorted(line, key=lambda one: one.x())
