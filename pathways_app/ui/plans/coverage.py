"""The bar that shows how far a plan is answered: one stretch for each state, each with its own pattern."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from pathways_app.domain.plan import PlanStatus
from pathways_app.ui.plans.words import STATES
from pathways_app.ui.theme import Theme

HEIGHT = 12.0
"""Height of the bar, in pixels at 100 %."""

_GAP, _RADIUS, _PITCH, _STRIPE = 1.5, 2.0, 5.0, 2.4


def paint_coverage(
    painter: QPainter, box: QRectF, counts: Mapping[PlanStatus | None, int], theme: Theme
) -> dict[PlanStatus, QRectF]:
    """Draw the commitments that are linked along `box`, and return where each state that any is in lies."""
    linked = {status: counts.get(status, 0) for status in STATES if status is not None and counts.get(status, 0)}
    total, left = sum(linked.values()), box.left()
    places: dict[PlanStatus, QRectF] = {}
    for status, count in linked.items():
        width = box.width() * count / total
        places[status] = QRectF(left + 0.5, box.top() + 0.5, max(width - _GAP, 2.0), box.height() - 1)
        left += width
        _paint(painter, places[status], status, theme)
    return places


def _paint(painter: QPainter, box: QRectF, status: PlanStatus, theme: Theme) -> None:
    """Met is full, partly striped, proposed hatched, a gap empty."""
    edge, ground = {
        PlanStatus.MET: ("met", "met"),
        PlanStatus.PARTLY: ("met", "met-soft"),
        PlanStatus.PROPOSED: ("wait", ""),
        PlanStatus.GAP: ("unmet", ""),
    }[status]
    px = theme.px
    painter.save()
    painter.setPen(QPen(theme.color(edge), 1.2))
    painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.setClipRect(box)
    if status is PlanStatus.PARTLY:
        x = box.left()
        while x < box.right():
            painter.fillRect(QRectF(x, box.top(), px(_STRIPE), box.height()), theme.color(edge))
            x += px(_PITCH)
    elif status is PlanStatus.PROPOSED:
        painter.setPen(QPen(theme.color(edge), px(1.4)))
        x = box.left() - box.height()
        while x < box.right():
            painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()))
            x += px(_PITCH + 1)
    painter.restore()
