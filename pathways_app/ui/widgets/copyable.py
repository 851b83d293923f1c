"""A label whose text can be selected and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QLabel


class CopyableLabel(QLabel):
    """Becomes selectable when the pointer comes to it; how it looks does not change.

    A selectable label keeps a document of its own, which takes twice as long to make, to show and to place as the plain
    text does; a page has dozens of them, of which hardly one is ever pointed at.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._waits = True

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        """Let the text be used in these ways from now on, and in no others."""
        self._waits = False
        super().setTextInteractionFlags(flags)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._let_copy()
        super().enterEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._let_copy()  # a finger comes without a pointer
        super().mousePressEvent(event)

    def _let_copy(self) -> None:
        if self._waits:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
