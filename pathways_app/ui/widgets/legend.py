"""The legend of the timeline."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.domain.track import Doing
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.strip import dots, paint_block

_BESIDE = 5


class Legend(QWidget):
    """Swatches with words: waiting, study, paid work, no pay; with less room closer together, then without the last."""

    _HEIGHT = 12
    _SPACINGS = ((22, 13), (16, 9))  # widths of a swatch, and of the gap after its words

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
        return QSize(round(self._wide(len(self._entries), self._SPACINGS[0])) + 1, round(self._theme.px(20)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def fitting(self, width: float) -> tuple[int, tuple[int, int]]:
        """Return how many of the entries have room in `width`, and with which swatch and gap."""
        counts = [
            max(
                (count for count in range(len(self._entries) + 1) if self._wide(count, spacing) <= width + 1), default=0
            )
            for spacing in self._SPACINGS
        ]
        most = max(counts)
        return most, self._SPACINGS[counts.index(most)]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Role.SMALL))
        x, middle = 0.0, self.height() / 2
        count, (side, gap) = self.fitting(self.width())
        for doing, text in self._entries[:count]:
            swatch = QRectF(x, middle - px(self._HEIGHT) / 2, px(side), px(self._HEIGHT))
            if doing is None:
                painter.setPen(dots(theme, 2))
                painter.drawLine(QLineF(swatch.left(), middle, swatch.right(), middle))
            else:
                paint_block(painter, swatch, doing, theme)
            painter.setPen(theme.color("ink-muted"))
            words = QRectF(swatch.right() + px(_BESIDE), 0, self.width(), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
            x += px(side + _BESIDE + gap) + self._words(text)

    def _wide(self, count: int, spacing: tuple[int, int]) -> float:
        """Return how much the first `count` entries take."""
        side, gap = spacing
        words = sum(self._words(text) for _, text in self._entries[:count])
        return words + self._theme.px(count * (side + _BESIDE) + max(0, count - 1) * gap)

    def _words(self, text: str) -> float:
        return QFontMetricsF(self._theme.font(Role.SMALL)).horizontalAdvance(text)
