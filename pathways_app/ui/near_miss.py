"""A route that comes near, drawn against the latest date."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.domain.axis import Axis
from pathways_app.domain.month import Month
from pathways_app.ui.route_rows import RouteRow
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.strip import STRIP_HEIGHT, paint_strip


class NearMiss(QWidget):
    """One line: arrival, name over strip; the person's latest date is an upright line.

    `why` says what keeps it from being a route, or, where it is `asked`, what would have to be true.
    """

    _HEIGHT, _ARRIVAL = 62, 104

    def __init__(
        self,
        theme: Theme,
        row: RouteRow,
        axis: Axis,
        by: Month | None,
        why: str,
        parent: QWidget | None = None,
        *,
        asked: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._row, self._axis, self._by, self._why = theme, row, axis, by, why
        self._mark = ("badge-question-mark", "unknown") if asked else ("square-x", "unmet")
        self.setToolTip(plain_tip(row.title))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{row.spoken}, {why}" if why else row.spoken)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(0, round(self._theme.px(self._HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(Role.TITLE))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, px(self._ARRIVAL), self.height()), middle, self._row.arrival)
        left = px(self._ARRIVAL)
        font = theme.font(Role.STRONG)
        width = 0.0
        if self._why:
            small = theme.font(Role.FIELD)
            painter.setFont(small)
            width = QFontMetricsF(small).horizontalAdvance(self._why)
            room = QRectF(self.width() - width, px(6), width, px(19))
            painter.drawText(room, middle, self._why)
            icon = QRectF(room.left() - px(22), px(8), px(16), px(16))
            theme.paint_icon(painter, self._mark[0], icon, self._mark[1])
        painter.setFont(font)
        right = self.width() - (width + px(32) if self._why else 0)
        title = QFontMetricsF(font).elidedText(self._row.title, Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(QRectF(left, px(6), self.width() - left, px(19)), middle, title)
        strip = QRectF(left, px(30), self.width() - left - px(12), px(STRIP_HEIGHT))
        paint_strip(painter, strip, self._row.strip, self._axis, theme)
        if self._by is not None:
            x = strip.left() + self._axis.at(self._by) * strip.width()
            painter.setPen(QPen(theme.color("unmet"), 1.5))
            painter.drawLine(QLineF(x, strip.top() - 3, x, strip.bottom() + 3))
