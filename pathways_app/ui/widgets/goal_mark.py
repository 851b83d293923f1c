"""The mark at the edge of a map that says what the goal is, for as long as the goal itself is out of view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPushButton, QWidget

from pathways_app.ui.theme import Theme, dress
from pathways_app.ui.widgets.plain_tip import plain_tip

_EDGE = 10  # between the mark and the edges of the map, in pixels at 100 %
_AROUND = 44  # of the mark around its words: icon and padding
_MOST_WIDTH = 440
_FIRST = 1  # of the corners, which are tried in their order


class GoalMark(QPushButton):
    """Says the goal and, pressed, leads to it; hidden while the goal can be seen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._corner = _FIRST
        dress(self, look="primary")
        theme.changed.connect(self._redress)
        self._redress()
        self.hide()

    def say(self, words: str) -> None:
        """Say that `words` are the goal, on a map that was laid out anew."""
        self._words, self._corner = words, _FIRST
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Shows it on the map"))
        self.setToolTip(plain_tip(words))

    def stand(self, viewport: QRect, goal: QRectF, taken: Sequence[QRectF] = ()) -> None:
        """Stand in a corner of `viewport`, unless `goal` is within it; all in the same coordinates.

        The corner stays what it was while another does not hide less of `taken`; the upper right one is the first.
        """
        self.setVisible(bool(self._words) and not QRectF(viewport).contains(goal))
        edge, px = round(self._theme.px(_EDGE)), self._theme.px
        room = min(px(_MOST_WIDTH), viewport.width() - 2 * edge) - px(_AROUND)
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, max(0.0, room))  # ends in the month
        self.setText(words.replace("&", "&&"))
        self.adjustSize()
        left, right = viewport.left() + edge, viewport.right() - self.width() - edge
        top, bottom = viewport.top() + edge, viewport.bottom() - self.height() - edge
        corners = {_FIRST: QPoint(right, top), 2: QPoint(right, bottom), 3: QPoint(left, bottom), 4: QPoint(left, top)}

        def hidden(corner: int) -> float:
            own = QRectF(QRect(corners[corner], self.size()))
            return sum(_area(own.intersected(rect)) for rect in taken)

        self._corner = min(corners, key=lambda corner: (hidden(corner), corner != self._corner, corner))
        self.move(corners[self._corner])

    def _redress(self) -> None:
        self._theme.adorn(self, "flag", "on-accent")


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()
