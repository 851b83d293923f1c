"""A plate: a word or two on a soft ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.ui.theme import Role, Theme


class Plate(QWidget):
    """Text in the colour `token` on the soft ground that goes with it."""

    _HEIGHT, _PAD = 19, 6

    def __init__(self, theme: Theme, text: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text, self._token = theme, text, token
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._theme.font(Role.BADGE)).horizontalAdvance(self._text)
        return QSize(round(width + 2 * self._theme.px(self._PAD)) + 1, round(self._theme.px(self._HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._token}-soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setFont(self._theme.font(Role.BADGE))
        painter.setPen(self._theme.color(self._token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
