"""Viewports of our own making.

For a widget that Qt made, PySide looks through every kind of widget there is, and makes all of them the first time: a
fortieth of the time until the first answer. What it was given by us it knows.
"""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give `area` a viewport like the one that Qt gave it, and return it."""
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
    return viewport


def know_every_kind() -> None:
    """Have PySide make the kinds of widgets that it has not made yet, so that nobody waits for it later."""
    QAbstractScrollArea().viewport()
