"""A label of a wished width that is as high as its text needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SLACK = 8  # a label wraps a little before its edge


class ColumnLabel(QLabel):
    """Wraps its text in a column `width` pixels wide, narrower where there is less room, centred."""

    def __init__(self, width: int, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._width = self._room = width
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (room := min(self._width, event.size().width())) != self._room:
            self._room = room
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return False  # a layout would ask for the height at its own width, not at that of the column

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        box = QRect(0, 0, self._room - _SLACK, 10_000)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        return QSize(self._width, self.fontMetrics().boundingRect(box, flags, self.text()).height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())
