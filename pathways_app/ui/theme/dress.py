"""Dressing widgets: the properties that the style sheet reads."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QPushButton, QWidget

from pathways_app.ui.theme.fonts import Role, grown

Dressed = TypeVar("Dressed", bound=QWidget)
Spun = TypeVar("Spun", bound=QAbstractSpinBox)

_INSET = 8


def dress(widget: Dressed, *, text: Role | None = None, tone: str | None = None, look: str | None = None) -> Dressed:
    """Give `widget` the role of its text, a token for its colour and a look, and return it.

    `look` is one of those of `stylesheet`: primary, quiet, danger, small, segment, rail, pane, card, rule. A label
    shows its text as it is written, unless told otherwise: Qt takes one that looks like markup for a page.
    """
    if isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.AutoText:
        widget.setTextFormat(Qt.TextFormat.PlainText)
    for name, value in (("text_role", text and text.value), ("tone", tone), ("look", look)):
        if value is not None:
            widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else the style has yet to read it anyway
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
    return widget


def flush(button: QPushButton) -> QPushButton:
    """Make a quiet button whose words begin where those above it do, and return it."""
    button.setProperty("edge", "flush")
    return dress(button, look="quiet")


def inset(field: Spun) -> Spun:
    """Keep what is written in a field with arrows off its edge, which a style sheet cannot, and return it."""
    field.lineEdit().setTextMargins(grown(_INSET), 0, 0, 0)
    return field
