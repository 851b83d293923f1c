"""The strip: a whole route in two tracks, what is done above, with or without pay below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QPolygonF

from pathways_app.domain.axis import Axis
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month
from pathways_app.domain.route import Route
from pathways_app.domain.track import Doing, Pay, PaySpan, Stretch, one_track, pay_track
from pathways_app.ui.theme import Theme

__all__ = ["STRIP_HEIGHT", "Axis", "Strip", "paint_strip", "strip_of"]

STRIP_HEIGHT = 25
"""Height of a strip at 100 %, in logical pixels: a track of 13, a gap of 4, the pay track of 5."""

_TRACK = 13.0
_PAY_TOP = 18.0
_PAY = 5.0
_DIAMOND = 7.5
_LEAST = 2.5
_MOST_YEARS = 6


@dataclass(frozen=True, slots=True)
class Strip:
    """A route as drawn: `stretches` and `pay` lie end to end from the start to `arrival`."""

    stretches: tuple[Stretch, ...]
    pay: tuple[PaySpan, ...]
    arrival: Month


def strip_of(route: Route, catalogue: JurisdictionCatalogue, start: Month, *, earning: bool = False) -> Strip:
    """Return the strip of `route` from `start`; `earning` says that the person is in a post then.

    Posts and papers that follow at once are drawn as one.
    """
    joined: list[Stretch] = []
    for stretch in one_track(catalogue, route, start):
        if joined and stretch.doing is joined[-1].doing and stretch.doing is not Doing.STUDY:
            joined[-1] = Stretch(joined[-1].start, stretch.end, stretch.doing, joined[-1].step)
        else:
            joined.append(stretch)
    return Strip(tuple(joined), pay_track(catalogue, route, start, earning=earning), route.arrival)


def paint_strip(painter: QPainter, rect: QRectF, strip: Strip, axis: Axis, theme: Theme) -> None:
    """Draw `strip` into `rect`, whose width is that of the axis; the diamond may reach half its width beyond."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = rect.height() / STRIP_HEIGHT
    start, width, first, months = rect.left(), rect.width(), axis.first, axis.months

    def x(month: float) -> float:
        return start + (month - first) / months * width

    painter.setPen(QPen(theme.color("line"), 1))
    for year in axis.years(_MOST_YEARS):
        painter.drawLine(QLineF(x(year), rect.top(), x(year), rect.bottom()))
    for stretch in strip.stretches:
        left, right = x(stretch.start), x(stretch.end)
        wide = max(_LEAST, right - left - 0.8)
        paint_block(painter, QRectF(left, rect.top() + size, wide, _TRACK * size), stretch.doing, theme)
    for span in strip.pay:
        _paint_pay(painter, QRectF(x(span.start), rect.top(), x(span.end) - x(span.start), size), span.pay, theme)
    paint_diamond(painter, QPointF(x(strip.arrival), rect.top() + _DIAMOND * size), _DIAMOND * size, theme)
    painter.restore()


def paint_block(painter: QPainter, rect: QRectF, doing: Doing, theme: Theme, radius: float = 2.5) -> None:
    """Draw one stretch: study solid, a job outlined on a foot line, paperwork solid and square, waiting hatched."""
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    match doing:
        case Doing.STUDY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("study"))
            painter.drawRoundedRect(rect, radius, radius)
        case Doing.PAPER:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("paper"))
            painter.drawRect(rect)
        case Doing.JOB:
            paint_job(painter, inner, theme, radius)
        case Doing.WAIT:
            paint_hatch(painter, inner, theme, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("wait"), theme.line_width))
            painter.drawRoundedRect(inner, radius, radius)


def paint_job(painter: QPainter, rect: QRectF, theme: Theme, radius: float) -> None:
    """Draw paid work: outlined, with a heavier line at the foot."""
    shape = _rounded(rect, radius)
    painter.fillPath(shape, theme.color("job"))
    foot = min(3.0, rect.height() / 4)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - foot, rect.width(), foot), theme.color("job-edge"))
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("job-edge"), theme.line_width))
    painter.drawPath(shape)


def paint_hatch(painter: QPainter, rect: QRectF, theme: Theme, radius: float) -> None:
    """Fill `rect` with lines at 45 degrees, six pixels apart."""
    painter.save()
    painter.setClipPath(_rounded(rect, radius), Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(theme.color("wait"), 1.2))
    pitch = 6.0 * 2**0.5
    # From a fixed origin, so that neighbouring stretches hatch as one and nothing crawls while scrolling.
    left = rect.left() - rect.height() - rect.left() % pitch
    while left < rect.right():
        painter.drawLine(QLineF(left, rect.bottom(), left + rect.height(), rect.top()))
        left += pitch
    painter.restore()


def paint_diamond(painter: QPainter, centre: QPointF, half: float, theme: Theme) -> None:
    """Draw the diamond that marks an arrival, `half` as wide as it is to each side."""
    painter.setPen(QPen(theme.color("raised"), 1.5))
    painter.setBrush(theme.color("accent"))
    corners = (QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0))
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


def _paint_pay(painter: QPainter, span: QRectF, pay: Pay, theme: Theme) -> None:
    size = span.height()
    if pay is Pay.PAID:
        bar = QRectF(span.left(), span.top() + _PAY_TOP * size, max(1.0, span.width() - 0.5), _PAY * size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.color("job-edge")))
        painter.drawRoundedRect(bar, 1, 1)
    elif pay is Pay.UNPAID:
        painter.setPen(dots(theme, 1.6 * size))
        middle = span.top() + (_PAY_TOP + _PAY / 2) * size
        painter.drawLine(QLineF(span.left() + 2, middle, span.right() - 2, middle))


def dots(theme: Theme, width: float) -> QPen:
    """Return the pen of the line that says: no pay."""
    pen = QPen(theme.color("unmet"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 2.0])
    return pen


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path
