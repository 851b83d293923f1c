"""Dialogs that are no larger than the screen they open on, however large the text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from pathways_app.ui.theme import Theme

_FRAME = 48  # what title bar and borders of a dialog take, roughly, in pixels at 100 %


def open_at(dialog: QDialog, theme: Theme, width: float, height: float) -> None:
    """Size `dialog` as it is wanted, in pixels at 100 %, or as large as the screen lets it be."""
    screen = dialog.screen().availableSize()
    room = screen - QSize(_FRAME // 2, _FRAME)
    dialog.resize(QSize(round(theme.px(width)), round(theme.px(height))).boundedTo(room))
