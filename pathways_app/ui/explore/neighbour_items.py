"""What is drawn of a neighbourhood: a box for each entry, with a knob for what is not drawn beyond it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from pathways_app.domain.credential import Credential
from pathways_app.domain.step import Status, Step
from pathways_app.ui.explore.entry_kinds import entry_icon, kind_words
from pathways_app.ui.explore.entry_view import entry_of, note_of
from pathways_app.ui.explore.findings import finding_of
from pathways_app.ui.explore.neighbours import Neighbour, Side, Ties
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.badge import Mark, mark_words
from pathways_app.ui.widgets.map_items import wrapped
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.wording import MINUS, marked, number

translate = QCoreApplication.translate

_WIDTH, _LINE, _PAD, _ICON, _KNOB = 196.0, 17.0, 10.0, 15.0, 20.0
_STATUS_MARKS = {Status.PILOT: Mark.PILOT, Status.PROPOSED: Mark.PROPOSED, Status.CLOSED: Mark.CLOSED}


@dataclass(frozen=True, slots=True)
class NeighbourText:
    """What a box says: name, the line below it, icon, and all of it for a screen reader.

    `shut` says that it is a step nobody can take today; `held` that the person holds it.
    """

    name: str
    below: str
    icon: str
    said: str
    shut: bool = False
    held: bool = False


def text_of(ties: Ties, node: Neighbour, held: frozenset[str]) -> NeighbourText:
    """Return what the box of `node` says; `held` is what the person holds, with all it implies."""
    catalogue = ties.catalogue
    if not node.ident:
        more = translate("Neighbours", "and %n more", None, node.hidden)
        return NeighbourText(more, "", "plus", more)
    entry = entry_of(catalogue, node.ident)
    if entry is None:
        return NeighbourText(node.ident, "", "info", node.ident)
    hit = finding_of(catalogue, entry, ties.shared).hit
    below, mine, words = note_of(entry), node.ident in held, []
    if node.column < 0 and isinstance(entry, Credential) and node.parent in catalogue.credentials:
        below = translate("Neighbours", "holding it counts too")
    shut = isinstance(entry, Step) and entry.status in (Status.PROPOSED, Status.CLOSED)
    if isinstance(entry, Step) and entry.status in _STATUS_MARKS:
        words.append(mark_words(_STATUS_MARKS[entry.status]))
    if mine:
        words.append(translate("Neighbours", "held"))
    below = " · ".join((*words, below))
    name = marked(hit.name, hit.id)
    said = [name, kind_words(hit.section, hit.kind), below]
    if node.hidden:
        if node.side is Side.BEFORE:
            said.append(translate("Neighbours", "%n lead(s) here that are not shown", None, node.hidden))
        else:
            said.append(translate("Neighbours", "leads to %n not shown", None, node.hidden))
    icon = "check" if mine else entry_icon(hit.section, hit.kind)
    return NeighbourText(name, below, icon, ", ".join(filter(None, dict.fromkeys(said))), shut, mine)


class NeighbourItem(QGraphicsItem):
    """One box; `current` puts the ring round it."""

    def __init__(self, theme: Theme, node: Neighbour, text: NeighbourText) -> None:
        super().__init__()
        self._theme, self.node, self.text = theme, node, text
        self.current = False
        px = theme.px
        room = px(_WIDTH - 2 * _PAD - _ICON - 7 - (_KNOB / 2 - 4 if node.column > 0 and node.ident else 0))
        role = Role.FIELD_STRONG if not node.column else Role.FIELD
        self._lines = wrapped(text.name, QFontMetricsF(theme.font(role)), room, 3)
        small = QFontMetricsF(theme.font(Role.SMALL))
        self._below = small.elidedText(text.below, Qt.TextElideMode.ElideRight, room)
        lines = len(self._lines) + bool(self._below)
        self.size = QSizeF(px(_WIDTH), px(_LINE * lines + 13))
        self._role = role
        self.setToolTip(plain_tip(text.said))
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-self._theme.px(_KNOB), -6, self._theme.px(_KNOB), 6)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._rect)
        if self._has_knob:
            path.addEllipse(self._knob)
        return path

    def set_current(self, current: bool) -> None:
        """Say whether this is the current box."""
        self.current = current
        self.update()

    @property
    def _rect(self) -> QRectF:
        return QRectF(QPointF(0, 0), self.size)

    @property
    def _has_knob(self) -> bool:
        return bool(self.node.ident and self.node.column and (self.node.hidden or self.node.opened))

    @property
    def _knob(self) -> QRectF:
        side = self._theme.px(_KNOB)
        middle = 0.0 if self.node.side is Side.BEFORE else self.size.width()
        return QRectF(middle - side / 2, (self.size.height() - side) / 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, px, text = self._theme, self._theme.px, self.text
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, counts = not self.node.column, not self.node.ident
        fill, edge = ("accent-soft", "accent") if middle else ("raised", "met" if text.held else "line-strong")
        width = max(2.0 if middle else 1.0, theme.line_width)
        pen = QPen(theme.color(edge), width)
        if text.shut or counts:
            fill = "pane"
            pen.setDashPattern([4 / width, 3 / width])
        painter.setPen(pen)
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(self._rect, 7, 7)
        ink = "accent" if middle or counts else "ink-muted" if text.shut else "ink"
        icon = QRectF(px(_PAD), px(7), px(_ICON), px(_ICON))
        theme.paint_icon(
            painter, text.icon, icon, "met" if text.held else "accent" if middle or counts else "ink-muted"
        )
        top, left = px(6), icon.right() + px(7)
        painter.setFont(theme.font(self._role))
        painter.setPen(theme.color(ink))
        for line in self._lines:
            painter.drawText(QRectF(left, top, self.size.width(), px(_LINE)), Qt.AlignmentFlag.AlignVCenter, line)
            top += px(_LINE)
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("ink-muted"))
        below = QRectF(left, top, self.size.width(), px(_LINE))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._below)
        if self._has_knob:
            self._draw_knob(painter)
        if self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), theme.ring_width))
            painter.drawRoundedRect(self._rect.adjusted(-4, -4, 4, 4), 10, 10)

    def _draw_knob(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("line-strong"), theme.line_width))
        painter.setBrush(theme.color("raised"))
        painter.drawEllipse(self._knob)
        painter.setFont(theme.font(Role.BADGE))
        painter.setPen(theme.color("accent"))
        count = MINUS if self.node.opened else number(self.node.hidden) if self.node.hidden < 100 else "…"
        painter.drawText(self._knob, Qt.AlignmentFlag.AlignCenter, count)
