"""How large a window of print opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_SPARE = 40


def fit_to(window: QWidget, parent: QWidget | None, width: float, height: float) -> None:
    """Give `window` this size, in pixels, or as much of it as fits over `parent` and on the screen."""
    over = window if parent is None else parent.window()
    room = over.screen().availableSize()
    if parent is not None:
        room = room.boundedTo(over.size())
        room.setWidth(room.width() - _SPARE)
        room.setHeight(room.height() - _SPARE)
    window.resize(min(round(width), room.width()), min(round(height), room.height()))
