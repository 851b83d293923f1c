"""The lines of the map: level from left to right, straight down the end of a route, and up from other ways."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_LEAST_REACH = 10.0
_MOST_REACH = 70.0


def taken_path(source: QRectF, target: QRectF, via: Sequence[QRectF] = ()) -> QPainterPath:
    """Return the line from `source` to `target` through the columns of `via`; down where one is below the other."""
    if target.left() < source.right():
        path = QPainterPath(QPointF(source.center().x(), source.bottom()))
        path.lineTo(QPointF(target.center().x(), target.top()))
        return path
    path = QPainterPath(QPointF(source.right(), source.center().y()))
    for place in via:
        _curve(path, QPointF(place.left(), place.center().y()))
        path.lineTo(QPointF(place.right(), place.center().y()))
    _curve(path, QPointF(target.left(), target.center().y()))
    return path


def other_path(source: QRectF, target: QRectF) -> QPainterPath:
    """Return the line from a way not taken: level where it ends left of `target`, else round and up to its foot."""
    foot = QPointF(target.center().x(), target.bottom())
    if source.right() < target.left() - _LEAST_REACH:
        return taken_path(source, target)
    start = QPointF(source.right(), source.center().y())
    turn = QPointF(foot.x(), max(foot.y(), min(start.y() - 20, (start.y() + foot.y()) / 2)))
    path = QPainterPath(start)
    path.cubicTo(QPointF((start.x() + foot.x()) / 2, start.y()), QPointF(foot.x(), start.y()), turn)
    path.lineTo(foot)
    return path


def _curve(path: QPainterPath, end: QPointF) -> None:
    """Go on to `end`, level at both ends."""
    start = path.currentPosition()
    reach = min(max((end.x() - start.x()) / 2, _LEAST_REACH), _MOST_REACH)
    path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
