"""The label of a field in a form."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from pathways_app.ui.theme import dress


def field_label(text: str, field: QWidget) -> QLabel:
    """Return a label that names `field` and, where a letter of it is marked, leads to it."""
    label = dress(QLabel(text))
    label.setBuddy(field)
    return label
