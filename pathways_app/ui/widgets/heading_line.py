"""A heading and what is said beside it, written on one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel

from pathways_app.ui.theme import Role, Theme

_GAP = 12


def heading_line(theme: Theme, heading: QLabel, note: QLabel, row: QBoxLayout) -> None:
    """Put `heading` and `note`, whose letters are smaller, into `row` so that both stand on the same line."""
    descents = (QFontMetricsF(theme.font(role)).descent() for role in (Role.DISPLAY, Role.FIELD))
    note.setContentsMargins(0, 0, 0, round(next(descents) - next(descents)))
    line = QHBoxLayout()
    line.setSpacing(round(theme.px(_GAP)))
    line.addWidget(heading, 0, Qt.AlignmentFlag.AlignBottom)
    line.addWidget(note, 1, Qt.AlignmentFlag.AlignBottom)
    row.addLayout(line, 1)
    row.setAlignment(line, Qt.AlignmentFlag.AlignVCenter)
