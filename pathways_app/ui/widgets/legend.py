"""The legend of the timeline."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.domain.track import Doing
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.strip import dots, paint_block


class Legend(QWidget):
    """Swatches with words: waiting, study, paid work, no pay; the last ones go where there is no room."""

    _SWATCH, _HEIGHT, _GAP = 22, 12, 13

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[tuple[Doing | None, str], ...] = (
            (Doing.WAIT, self.tr("waiting")),
            (Doing.STUDY, self.tr("study")),
            (Doing.JOB, self.tr("paid")),
            (None, self.tr("no pay")),
            (Doing.PAPER, self.tr("paperwork")),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = sum(self._width(text) for _, text in self._entries) - self._theme.px(self._GAP)
        return QSize(round(width) + 1, round(self._theme.px(20)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Role.SMALL))
        x, middle = 0.0, self.height() / 2
        for doing, text in self._entries:
            if x + self._width(text) - px(self._GAP) > self.width() + 1:
                break
            swatch = QRectF(x, middle - px(self._HEIGHT) / 2, px(self._SWATCH), px(self._HEIGHT))
            if doing is None:
                painter.setPen(dots(theme, 2))
                painter.drawLine(QLineF(swatch.left(), middle, swatch.right(), middle))
            else:
                paint_block(painter, swatch, doing, theme)
            painter.setPen(theme.color("ink-muted"))
            words = QRectF(swatch.right() + px(5), 0, self._width(text), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
            x += self._width(text)

    def _width(self, text: str) -> float:
        px = self._theme.px
        words = QFontMetricsF(self._theme.font(Role.SMALL)).horizontalAdvance(text)
        return px(self._SWATCH + 5 + self._GAP) + words
