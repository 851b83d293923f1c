"""What is drawn on the map: pills, boxes, junctions and the lines between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from pathways_app.domain.track import Doing
from pathways_app.ui.map_data import JUNCTIONS, MapNode, NodeKind
from pathways_app.ui.map_words import NodeText
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.elided import shortened
from pathways_app.ui.widgets.plain_tip import plain_tip

_PILL = 30.0
_JUNCTION = 18.0
_LINE = 17.0
_BOX_PAD = 13.0
_BOX_WIDTH = 168.0
_PILL_WIDTH = 208.0
_MOST_LINES = 3
_ARROW = 6.5
_PILLS = frozenset({NodeKind.HELD, NodeKind.ASSUMED, NodeKind.AWARD})
_KIND_BARS: Mapping[Doing, str] = {Doing.STUDY: "study", Doing.JOB: "job-edge", Doing.PAPER: "paper"}


@dataclass(frozen=True, slots=True)
class NodeShape:
    """A node ready to be drawn: its name and the line below, broken to fit, and its size in logical pixels."""

    node: MapNode
    text: NodeText
    lines: tuple[str, ...]
    below: tuple[str, ...]
    size: QSizeF


def wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> tuple[str, ...]:
    """Break `text` at its spaces into at most `most` lines no wider than `width`; the last is shortened to fit."""
    lines: list[str] = []
    words = text.split(" ")
    while words:
        line = words.pop(0)
        last = len(lines) == most - 1
        while words and (last or metrics.horizontalAdvance(f"{line} {words[0]}") <= width):
            line = f"{line} {words.pop(0)}"
        lines.append(shortened(metrics, line, width))
    return tuple(lines)


def shape_of(node: MapNode, text: NodeText, theme: Theme) -> NodeShape:
    """Return how `node` is drawn with `text`."""
    px = theme.px
    if node.kind in JUNCTIONS:
        wide = QFontMetricsF(theme.font(Role.BADGE)).horizontalAdvance(text.name) + px(10)
        return NodeShape(node, text, (text.name,), (), QSizeF(max(px(26), wide), px(_JUNCTION)))
    if node.kind in _PILLS:
        metrics = QFontMetricsF(theme.font(_name_role(node.kind)))
        name = shortened(metrics, text.name, px(_PILL_WIDTH - 44))
        return NodeShape(node, text, (name,), (), QSizeF(metrics.horizontalAdvance(name) + px(44), px(_PILL)))
    start = 35.0 if node.kind is NodeKind.GOAL else _BOX_PAD
    room = px(_BOX_WIDTH - start - _BOX_PAD)
    lines = wrapped(text.name, QFontMetricsF(theme.font(_name_role(node.kind))), room, _MOST_LINES)
    small = QFontMetricsF(theme.font(Role.SMALL))
    below = (text.below,) if small.horizontalAdvance(text.below) <= room else tuple(text.below.split(" · "))
    return NodeShape(node, text, lines, below, QSizeF(px(_BOX_WIDTH), px(_LINE * (len(lines) + len(below)) + 14)))


def _name_role(kind: NodeKind) -> Role:
    return {
        NodeKind.AWARD: Role.FIELD_STRONG,
        NodeKind.STEP: Role.FIELD_STRONG,
        NodeKind.GOAL: Role.STRONG,
    }.get(kind, Role.FIELD)


class NodeItem(QGraphicsItem):
    """One node; `current` puts the ring round it."""

    def __init__(self, theme: Theme, shape: NodeShape, place: QPointF, doing: Doing = Doing.STUDY) -> None:
        super().__init__()
        self._theme, self.drawn, self._doing = theme, shape, doing
        self.current = False
        self.setPos(place)
        self.setToolTip(plain_tip(shape.text.said))
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-6, -6, 6, 6)

    def set_current(self, current: bool) -> None:
        """Say whether this is the current node."""
        self.current = current
        self.update()

    @property
    def _rect(self) -> QRectF:
        return QRectF(QPointF(0, 0), self.drawn.size)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        kind = self.drawn.node.kind
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if kind in JUNCTIONS:
            self._junction(painter)
        elif kind in _PILLS:
            self._pill(painter)
        else:
            self._box(painter)
        if self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), self._theme.ring_width))
            radius = self.drawn.size.height() / 2 + 4 if kind in _PILLS else 10
            painter.drawRoundedRect(self._rect.adjusted(-4, -4, 4, 4), radius, radius)

    def _outline(self, painter: QPainter, fill: str, edge: str, width: float, *, dashed: bool = False) -> None:
        painter.setBrush(self._theme.color(fill))
        pen = QPen(self._theme.color(edge), max(width, self._theme.line_width))
        if dashed:
            pen.setDashPattern([4 / width, 3 / width])
        painter.setPen(pen)

    def _junction(self, painter: QPainter) -> None:
        round_ = 3.0 if self.drawn.node.kind is NodeKind.ALL else self.drawn.size.height() / 2
        self._outline(painter, "surface", "line-strong", 1)
        painter.drawRoundedRect(self._rect, round_, round_)
        painter.setFont(self._theme.font(Role.BADGE))
        painter.setPen(self._theme.color("ink-muted"))
        painter.drawText(self._rect, Qt.AlignmentFlag.AlignCenter, self.drawn.lines[0])

    def _pill(self, painter: QPainter) -> None:
        px, kind = self._theme.px, self.drawn.node.kind
        icon, fill, edge, ink = {
            NodeKind.HELD: ("circle-check", "raised", "met", "ink"),
            NodeKind.ASSUMED: ("circle-dashed", "raised", "unknown", "ink"),
        }.get(kind, ("award", "accent-soft", "accent", "accent"))
        self._outline(painter, fill, edge, 1.5, dashed=kind is NodeKind.ASSUMED)
        half = self.drawn.size.height() / 2
        painter.drawRoundedRect(self._rect, half, half)
        self._theme.paint_icon(painter, icon, QRectF(px(10), half - px(7.5), px(15), px(15)), edge)
        painter.setFont(self._theme.font(_name_role(kind)))
        painter.setPen(self._theme.color(ink))
        room = self._rect.adjusted(px(31), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.drawn.lines[0])

    def _box(self, painter: QPainter) -> None:
        px, kind = self._theme.px, self.drawn.node.kind
        name, below, left = "ink", "ink-muted", _BOX_PAD
        if kind is NodeKind.GOAL:
            name, below, left = "on-accent", "on-accent", 35.0
            self._outline(painter, "accent", "accent", 1)
            painter.drawRoundedRect(self._rect, 8, 8)
            self._theme.paint_icon(painter, "flag", QRectF(px(12), px(8), px(16), px(16)), "on-accent")
        elif kind is NodeKind.OTHER:
            name = "ink-muted"
            self._outline(painter, "pane", "line-strong", 1, dashed=True)
            painter.drawRoundedRect(self._rect, 7, 7)
        else:
            self._outline(painter, "raised", "accent", 1.5)
            painter.drawRoundedRect(self._rect, 7, 7)
            self._kind_bar(painter)
        top = px(6)
        for lines, role, ink in (
            (self.drawn.lines, _name_role(kind), name),
            (self.drawn.below, Role.SMALL, below),
        ):
            painter.setFont(self._theme.font(role))
            painter.setPen(self._theme.color(ink))
            for line in lines:
                room = QRectF(px(left), top, self.drawn.size.width() - px(left), px(_LINE))
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
                top += px(_LINE)

    def _kind_bar(self, painter: QPainter) -> None:
        clip, bar = QPainterPath(), QPainterPath()
        clip.addRoundedRect(self._rect.adjusted(0.75, 0.75, -0.75, -0.75), 6.2, 6.2)
        bar.addRect(QRectF(0, 0, 5, self.drawn.size.height()))
        painter.fillPath(clip.intersected(bar), self._theme.color(_KIND_BARS.get(self._doing, "study")))


class EdgeItem(QGraphicsItem):
    """A line from one node to the next, with an arrow unless it ends in a junction; dashed for ways not taken."""

    def __init__(self, theme: Theme, path: QPainterPath, *, dimmed: bool, arrow: bool) -> None:
        super().__init__()
        self._theme, self._path, self._dimmed, self._arrow = theme, path, dimmed, arrow

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect().adjusted(-8, -8, 8, 8)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 1.2 if self._dimmed else 1.8
        pen = QPen(self._theme.color("line-strong" if self._dimmed else "accent"), width)
        head = QPen(pen)
        if self._dimmed:
            pen.setDashPattern([4 / width, 3 / width])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(self._path)
        if self._arrow:
            painter.setPen(head)
            painter.translate(self._path.currentPosition())
            painter.rotate(-self._path.angleAtPercent(1.0))
            painter.drawPolyline([QPointF(-_ARROW, 4.2), QPointF(0, 0), QPointF(-_ARROW, -4.2)])
