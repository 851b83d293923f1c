"""Text of one line that is shortened instead of asking for room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from pathways_app.domain.route_name import BEFORE_MARK
from pathways_app.ui.widgets.plain_tip import plain_tip


def shortened(metrics: QFontMetricsF, text: str, width: float) -> str:
    """Cut `text` at its end where it is wider than `width`; the mark of a local entry stays after what is cut."""
    name, dot, mark = text.rpartition(BEFORE_MARK)
    kept = dot + mark
    room = width - metrics.horizontalAdvance(kept)
    if not dot or room <= 0 or metrics.horizontalAdvance(text) <= width:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + kept


def whole_or_brief(metrics: QFontMetricsF, text: str, brief: str, width: float) -> str:
    """Return `text`, or `brief` where it is wider than `width`, so that no figure in it is cut."""
    shown = text if metrics.horizontalAdvance(text) <= width else brief
    return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, width)


class ElidedLabel(QLabel):
    """Shows as much of its text as fits, and all of it in its tooltip.

    While `whole` is set it shows its text whole or not at all: for words that say nothing once they are cut.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        whole: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._mode, self.whole = mode, whole
        self.setIndent(0)  # else one with a border asks for more room than it is drawn in
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(plain_tip(text))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain_tip(text))

    def sizeHint(self) -> QSize:
        """Return the size of the words as they are cut, where there is a most that the label may be wide."""
        whole = super().sizeHint()
        if whole.width() <= self.maximumWidth():
            return whole
        metrics = self.fontMetrics()
        edges = whole.width() - metrics.horizontalAdvance(self.text())
        cut = metrics.elidedText(self.text(), self._mode, self.maximumWidth() - edges)
        return QSize(min(self.maximumWidth(), metrics.horizontalAdvance(cut) + 2 + edges), whole.height())

    def shown(self) -> str:
        """Return what there is room for."""
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())
        return "" if self.whole and text != self.text() else text

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self.shown())
