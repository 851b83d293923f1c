"""Painting the cash lane: a line that falls where money goes out, its lowest points named, and what is not known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.ui.cash_data import CashView, dashed_words, figures_words, solid_words, unknown_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.strip import paint_hatch
from pathways_app.ui.wording import money

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_TEXT = 17.0
_MARK = 9.0
_LEAST_BAND = 26.0
_AS_GOOD = 6.0  # a balance drawn this close to the lowest is where its words go


@dataclass(frozen=True, slots=True)
class CashPainter:
    """Draws one cash line into `lane`; `x` gives the place of a month, `left` where the months begin."""

    painter: QPainter
    theme: Theme
    view: CashView
    lane: QRectF
    left: float
    x: Callable[[float], float]

    def paint(self) -> None:
        """Draw the lines, their lowest points and the band of what is not known."""
        zero = self.zero
        pen = QPen(self.theme.color("line-strong"), 1)
        pen.setDashPattern([1.5, 3])
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(self.left, zero, self.lane.right(), zero))
        names = QRectF(self.lane.left(), zero - self._high / 2, self.left - 8, self._high)
        self._text("ink-muted", names, self._zero, Qt.AlignmentFlag.AlignRight, Role.SMALL)
        end = self.view.end if self.view.unknown_from is None else self.view.unknown_from
        if self.view.dashed:
            self._line(self.view.dashed, end, dashed=True)
        self._line(self.view.solid, end, dashed=False)
        if self.view.unknown_from is not None:
            self._unknown(self.view.unknown_from)
        self._name_lowest()

    def paint_folded(self, left: float) -> None:
        """Draw the figures alone, on one line from `left` on."""
        side = self.theme.px(14)
        middle = self.lane.center().y()
        icon = QRectF(left - side - 4, middle - side / 2, side, side)
        self.theme.paint_icon(self.painter, "chevron-right", icon, "ink-muted")
        room = QRectF(left + 4, self.lane.top(), self.lane.right() - left - 8, self.lane.height())
        text = QFontMetricsF(self.theme.font(Role.SMALL_STRONG)).elidedText(
            figures_words(self.view), Qt.TextElideMode.ElideRight, room.width()
        )
        self._text("money", room, text, Qt.AlignmentFlag.AlignLeft)

    @property
    def zero(self) -> float:
        """How far down the line of no money stands."""
        return self._y(0)

    @property
    def _high(self) -> float:
        return self.theme.px(_TEXT)

    @property
    def _zero(self) -> str:
        return money(Money(0, self.view.currency))

    def _y(self, minor: float) -> float:
        low, high = self.view.span
        room = self.lane.adjusted(0, self.theme.px(12), 0, -self.theme.px(12))
        return room.top() + (high - minor) / max(1, high - low) * room.height()

    def _line(self, points: Sequence[tuple[Month, int]], end: float, *, dashed: bool) -> None:
        path = QPainterPath(QPointF(self.x(self.view.start), self._y(0)))
        level = self._y(0)
        for month, minor in points:
            path.lineTo(self.x(month), level)
            level = self._y(minor)
            path.lineTo(self.x(month), level)
        path.lineTo(self.x(end), level)
        pen = QPen(self.theme.color("money"), 1.6 if dashed else 2.2)
        if dashed:
            pen.setDashPattern([3, 2])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPath(path)
        if self.view.unknown_from is None:
            self.painter.setPen(QPen(self.theme.color("money"), 1.6))
            self.painter.setBrush(self.theme.color("surface" if dashed else "money"))
            self.painter.drawEllipse(QPointF(self.x(end), level), 3.2, 3.2)

    def _unknown(self, month: Month) -> None:
        left, right = self.x(month), max(self.x(self.view.end), self.x(month) + self.theme.px(_LEAST_BAND))
        band = QRectF(left, self.lane.top() + 8, right - left, self.lane.height() - 16)
        paint_hatch(self.painter, band, self.theme, 4)
        text = unknown_words(self.view)
        wide = self._width(text) + 16
        if wide <= band.width() - 2 * self.theme.px(_MARK) - 8:
            plate = QRectF(0, 0, wide, self._high + 2)
            plate.moveCenter(band.center())
            self.painter.fillRect(plate, self.theme.color("surface"))
            self._text("unknown", plate, text)
        at = QPointF(left, self._y(self.view.solid[-1][1] if self.view.solid else 0))
        radius = self.theme.px(_MARK)
        self.painter.setPen(QPen(self.theme.color("unknown"), 1.6))
        self.painter.setBrush(self.theme.color("unknown-soft"))
        self.painter.drawEllipse(at, radius, radius)
        mark = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        self._text("unknown", mark, "?")

    def _name_lowest(self) -> None:
        taken: list[QRectF] = []
        room = QRectF(self.left, self.lane.top(), self.lane.right() - self.left, self.lane.height())
        named = [(self.view.solid, self.view.lowest, solid_words(self.view))]
        if self.view.dashed:
            named.insert(0, (self.view.dashed, self.view.lowest_without, dashed_words(self.view)))
        elif not self.view.lowest.balance.minor:
            named = []
        for points, point, text in named:
            level, wide = self._y(point.balance.minor), self._width(text) + 10
            near = (month for month, minor in points if abs(self._y(minor) - level) < _AS_GOOD)
            at = self.x(next(near, point.month))
            past = at + (self.theme.px(_MARK) + 4 if point.month == self._last_known else 6)
            places = [
                QRectF(at - wide - 4, level - self._high / 2, wide, self._high),
                QRectF(past, level + 4, wide, self._high),
                QRectF(past, level - self._high - 3, wide, self._high),
            ]
            free = (rect for rect in places if room.contains(rect) and not any(rect.intersects(one) for one in taken))
            place = next(free, None)
            if place is not None:
                taken.append(place)
                self.painter.fillRect(place, self.theme.color("surface"))
                self._text("money", place, text)

    @property
    def _last_known(self) -> Month | None:
        """The last month before the line stops, where the mark covers its end."""
        stops = self.view.unknown_from is not None and bool(self.view.solid)
        return self.view.solid[-1][0] if stops else None

    def _width(self, text: str) -> float:
        return QFontMetricsF(self.theme.font(Role.SMALL_STRONG)).horizontalAdvance(text)

    def _text(
        self,
        token: str,
        rect: QRectF,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        role: Role = Role.SMALL_STRONG,
    ) -> None:
        self.painter.setFont(self.theme.font(role))
        self.painter.setPen(self.theme.color(token))
        self.painter.drawText(rect, int(align) | _MIDDLE, text)
