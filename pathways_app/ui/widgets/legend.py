"""The legend of the timeline."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.domain.track import Doing
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.strip import dots, paint_block

_BESIDE = 5


class Legend(QWidget):
    """Swatches with words: waiting, study, paid work, no pay, paperwork.

    With less room they stand closer together, then on two lines, and at last without those that have none.
    """

    _HEIGHTS = (12, 10)  # of a swatch: on one line, and on two
    _TALL, _LINE = 30, 15  # of the whole, as tall as the buttons beside it, and of one of two lines
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
        return QSize(round(self._wide(len(self._entries), self._SPACINGS[0])) + 1, round(self._theme.px(self._TALL)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def fitting(self, width: float) -> tuple[int, int, tuple[int, int]]:
        """Return how many of the entries have room in `width`, on how many lines, and with which swatch and gap."""
        every, close = len(self._entries), self._SPACINGS[-1]
        for spacing in self._SPACINGS:
            if self._wide(every, spacing) <= width + 1:
                return every, 1, spacing
        most = max((count for count in range(every + 1) if self._wide(count, close, 2) <= width + 1), default=0)
        return most, 2, close

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Role.SMALL))
        count, lines, spacing = self.fitting(self.width())
        tall, side = px(self._HEIGHTS[lines - 1]), spacing[0]
        top = (self.height() - px(self._LINE) * (lines - 1)) / 2
        for number, (doing, text) in enumerate(self._entries[:count]):
            x = self._wide(number - number % lines, spacing, lines)
            x += px(spacing[1]) if x else 0
            middle = top + px(self._LINE) * (number % lines)
            swatch = QRectF(x, middle - tall / 2, px(side), tall)
            if doing is None:
                painter.setPen(dots(theme, 2))
                painter.drawLine(QLineF(swatch.left(), middle, swatch.right(), middle))
            else:
                paint_block(painter, swatch, doing, theme)
            painter.setPen(theme.color("ink-muted"))
            words = QRectF(swatch.right() + px(_BESIDE), middle - px(self._LINE), self.width(), px(2 * self._LINE))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _wide(self, count: int, spacing: tuple[int, int], lines: int = 1) -> float:
        """Return how much the first `count` entries take, on `lines` lines one column after another."""
        side, gap = spacing
        texts = [self._words(text) for _, text in self._entries[:count]]
        columns = [max(texts[at : at + lines]) for at in range(0, count, lines)]
        return sum(columns) + self._theme.px(len(columns) * (side + _BESIDE) + max(0, len(columns) - 1) * gap)

    def _words(self, text: str) -> float:
        return self._theme.advance(Role.SMALL, text)
