"""How the reach chart is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from pathways_app.domain.money import Money
from pathways_app.ui import wording
from pathways_app.ui.explore.reach_layout import MARK, Name, ReachLayout
from pathways_app.ui.explore.reach_spots import Figures, Spot
from pathways_app.ui.explore.reach_words import band_figures, band_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.elided import shortened

translate = QCoreApplication.translate

_FADING = (0.17, 0.11, 0.06, 0.025, 0.0)
"""How much of the accent each band of years shows."""


def paint_mark(painter: QPainter, theme: Theme, at: QPointF, figures: Figures) -> None:
    """Draw the mark of a role: a disc, a dashed ring where something is assumed, a diamond where a fee is not known."""
    half = theme.px(MARK) / 2
    if figures.unknown:
        painter.setPen(
            QPen(theme.color("unknown"), 1.8, Qt.PenStyle.DashLine if figures.assumed else Qt.PenStyle.SolidLine)
        )
        painter.setBrush(theme.color("raised"))
        reach = half + 1
        corners = (QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0))
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
    elif figures.assumed:
        pen = QPen(theme.color("accent"), 2)
        pen.setDashPattern([1.6, 1.3])
        painter.setPen(pen)
        painter.setBrush(theme.color("raised"))
        painter.drawEllipse(at, half - 0.5, half - 0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(at, half - 0.5, half - 0.5)


class ReachPainter:
    """Draws one layout of the chart."""

    def __init__(self, painter: QPainter, theme: Theme, layout: ReachLayout, currency: str) -> None:
        self._painter, self._theme, self._layout, self._currency = painter, theme, layout, currency
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ground(self) -> None:
        """Draw the bands, the scales and what stands beside them."""
        painter, theme, layout, px = self._painter, self._theme, self._layout, self._theme.px
        plot = layout.plot
        bands = [(max(begins, plot.left()), right, first, last) for begins, right, first, last in layout.months.bands()]
        named = self._names_of(bands)
        for (left, right, _first, _last), words, share in zip(bands, named, _FADING, strict=False):
            colour = QColor(theme.color("accent"))
            colour.setAlphaF(share)
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), colour)
            painter.setPen(QPen(theme.color("line-strong"), theme.line_width))
            self._line(left, px(4), left, plot.bottom())
            painter.setPen(theme.color("ink-muted"))
            painter.setFont(theme.font(Role.SMALL_STRONG))
            painter.drawText(QPointF(left + px(6), px(17)), words)
        self._sums()
        self._years()
        if not layout.band.isEmpty():
            pen = QPen(theme.color("line-strong"), theme.line_width, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            self._line(plot.left(), layout.band.bottom(), plot.right(), layout.band.bottom())
            painter.setPen(theme.color("ink-muted"))
            painter.setFont(theme.font(Role.SMALL))
            room = QRectF(px(2), layout.band.top() + px(4), plot.left() - px(10), layout.band.height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), translate("ReachChart", "cost not fully known"))

    def _names_of(self, bands: Sequence[tuple[float, float, int, int | None]]) -> Sequence[str]:
        """Return what each band is called; where one has no room for that, the word is written once before them all."""
        painter, theme, px = self._painter, self._theme, self._theme.px
        metrics = QFontMetricsF(theme.font(Role.SMALL_STRONG))
        rooms = [right - left - px(8) for left, right, *_ in bands]
        whole = [band_words(first, last) for *_, first, last in bands]
        if all(metrics.horizontalAdvance(words) <= room for words, room in zip(whole, rooms, strict=True)):
            return whole
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("ink-muted"))
        beside = QRectF(px(2), 0, self._layout.plot.left() - px(10), px(22))
        text = shortened(QFontMetricsF(painter.font()), translate("ReachChart", "years"), beside.width())
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        figures = [band_figures(first, last) for *_, first, last in bands]
        return [
            said if metrics.horizontalAdvance(said) <= room else "" for said, room in zip(figures, rooms, strict=True)
        ]

    def marks(self, spots: Mapping[str, Spot], current: str, hovered: str) -> None:
        """Draw the roles; the current one with a ring and in bold, what the pointer is on with a plate."""
        painter, theme, layout, px = self._painter, self._theme, self._layout, self._theme.px
        painter.setPen(QPen(theme.color("accent"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, turn, end in layout.leaders:
            painter.drawPolyline([start, turn, end])
        if current in layout.marks:
            self._other_way(spots[current], layout.marks[current])
        for role, at in layout.marks.items():
            figures = spots[role].first
            if figures is not None:
                paint_mark(painter, theme, at, figures)
        for name in layout.names:
            self._name(name, strong=name.role in (current, hovered))
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("ink-muted"))
        for place, count in layout.more:
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, translate("ReachChart", "and %n more", None, count))
        named = {name.role for name in layout.names}
        for role, token, width in ((hovered, "accent", 1.5), (current, "focus", 2.0)):
            if role in layout.marks:
                at = layout.marks[role]
                painter.setPen(QPen(theme.color(token), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, px(11), px(11))
                if role not in named:
                    self._plate(spots[role].name, at)

    def _other_way(self, spot: Spot, at: QPointF) -> None:
        """Draw the line from the first way to the one that costs least, where that is another."""
        least, theme, layout = spot.least, self._theme, self._layout
        if least is None or least == spot.first or least.arrival > layout.months.end:
            return
        x = layout.months.at(least.arrival)
        if least.unknown and layout.band.isEmpty():
            return
        y = layout.band.bottom() - theme.px(9) if least.unknown else layout.money.at(least.cost.minor)
        end = QPointF(x, y)
        if QLineF(at, end).length() < theme.px(16):
            return
        pen = QPen(theme.color("accent"), 1.5)
        pen.setDashPattern([3, 2.4])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(at)
        path.cubicTo(QPointF((at.x() + x) / 2, at.y()), QPointF(x, (at.y() + y) / 2), end)
        self._painter.drawPath(path)
        paint_mark(self._painter, theme, end, least)

    def _sums(self) -> None:
        painter, theme, layout, px = self._painter, self._theme, self._layout, self._theme.px
        painter.setFont(theme.font(Role.SMALL))
        for minor in layout.money.marks():
            y = layout.money.at(minor)
            painter.setPen(QPen(theme.color("line" if minor else "line-strong"), theme.line_width))
            self._line(layout.plot.left(), y, layout.plot.right(), y)
            painter.setPen(theme.color("ink-muted"))
            room = QRectF(0, y - px(9), layout.plot.left() - px(8), px(18))
            words = wording.money(Money(minor, self._currency))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _years(self) -> None:
        painter, theme, layout, px = self._painter, self._theme, self._layout, self._theme.px
        painter.setPen(theme.color("ink-muted"))
        painter.setFont(theme.font(Role.SMALL))
        foot = layout.plot.bottom()
        for january in layout.months.years(px(46)):
            x = layout.months.at(january)
            painter.setPen(QPen(theme.color("line-strong"), theme.line_width))
            self._line(x, foot, x, foot + px(4))
            painter.setPen(theme.color("ink-muted"))
            room = QRectF(x - px(30), foot + px(5), px(60), px(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, f"{january // 12:04d}")
        words = translate("ReachChart", "arrive, starting {month}").format(
            month=wording.month_long(layout.months.start)
        )
        room = QRectF(layout.plot.left(), foot + px(22), layout.plot.width(), px(18))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _name(self, name: Name, *, strong: bool) -> None:
        painter, theme = self._painter, self._theme
        painter.setFont(theme.font(Role.SMALL_STRONG if strong else Role.SMALL))
        painter.setPen(theme.color("ink"))
        side = Qt.AlignmentFlag.AlignRight if name.right else Qt.AlignmentFlag.AlignLeft
        room = name.rect.adjusted(-12, 0, 0, 0) if name.right else name.rect.adjusted(0, 0, 12, 0)
        wide = room.width() if strong else name.rect.width()
        metrics = QFontMetricsF(painter.font())
        text = shortened(metrics, name.text, wide)
        if theme.line_width > 1:  # in high contrast the lines of the chart are as dark as the words
            ground = QRectF(room.left(), room.top() + 2, metrics.horizontalAdvance(text) + 2, room.height() - 4)
            if name.right:
                ground.moveRight(room.right())
            painter.fillRect(ground, theme.color("raised"))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _plate(self, text: str, at: QPointF) -> None:
        """Draw a name that found no room over whatever is there."""
        painter, theme, px = self._painter, self._theme, self._theme.px
        painter.setFont(theme.font(Role.SMALL_STRONG))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + px(12)
        plot, high = self._layout.plot, px(22)
        most = plot.right() - wide
        along = [max(0.0, min(x, most)) for x in (at.x() - wide / 2, at.x() - wide - px(18), at.x() + px(18))]
        beside = (at.x() + px(14), at.x() - px(14) - wide)
        places = [QRectF(x, at.y() - high / 2, wide, high) for x in beside if 0 <= x <= most]
        places += [QRectF(x, y, wide, high) for x in along for y in (at.y() - px(14) - high, at.y() + px(14))]
        room = min(places, key=self._covered)
        painter.setPen(QPen(theme.color("line-strong"), theme.line_width))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(room, 4, 4)
        painter.setPen(theme.color("ink"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _covered(self, room: QRectF) -> int:
        """Return how many marks and names would be hidden by what is drawn into `room`."""
        marks = sum(room.contains(mark) for mark in self._layout.marks.values())
        return marks + sum(room.intersects(name.rect) for name in self._layout.names)

    def _line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a straight line on whole pixels of the screen."""
        ratio = self._painter.device().devicePixelRatioF()
        x1, y1, x2, y2 = (round(value * ratio) / ratio + 0.5 / ratio for value in (x1, y1, x2, y2))
        self._painter.drawLine(QLineF(x1, y1, x2, y2))
