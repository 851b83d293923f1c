"""The reach chart: every role by when it is reached and what that costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.ui import wording
from pathways_app.ui.explore.reach_layout import MARK, ReachLayout, lay_out
from pathways_app.ui.explore.reach_paint import ReachPainter
from pathways_app.ui.explore.reach_scale import MoneyScale
from pathways_app.ui.explore.reach_spots import Spot
from pathways_app.ui.explore.reach_words import spot_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.accessible_items import PaintedItems

_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_LEAST_AXIS = 74.0


class ReachChart(PaintedItems):
    """Shows the roles of which a way is known; the arrow keys walk them in order of arrival.

    Signals: chosen(role id), when the person makes another role current; hovered(role id), "" where the pointer is on
    none; planned(role id), by Enter or a double click.
    """

    chosen = Signal(str)
    hovered = Signal(str)
    planned = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spots: dict[str, Spot] = {}
        self._start = Month(0)
        self._currency = ""
        self._layout: ReachLayout | None = None
        self._current = ""
        self._under = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Roles by arrival and cost"))
        self.setAccessibleDescription(self.tr("The table beside it says the same."))
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._arrange)

    def show_spots(self, spots: Sequence[Spot], start: Month, currency: str) -> None:
        """Show these roles, as seen from the month `start`."""
        reached = [spot for spot in spots if spot.first is not None]
        reached.sort(key=lambda spot: (spot.first.arrival, spot.first.planned.minor) if spot.first else (0, 0))
        self._spots = {spot.role: spot for spot in reached}
        self._start, self._currency = start, currency
        if self._current not in self._spots:
            self._current = ""
        self._arrange()

    @property
    def current(self) -> str:
        """The id of the current role, empty where there is none."""
        return self._current

    def make_current(self, role: str) -> None:
        """Make a role current without saying so; one that is not shown makes none current."""
        self._current = role if role in self._spots else ""
        self.viewport().update()
        self.tell_current()

    def mark_hovered(self, role: str) -> None:
        """Mark a role that is pointed at elsewhere."""
        self._under = role
        self.viewport().update()

    def role_at(self, point: QPoint) -> str:
        """Return the role whose mark or name is drawn at `point` of the viewport, empty where there is none."""
        if self._layout is None:
            return ""
        reach = self._theme.px(MARK) / 2 + 4
        near = [
            ((at - QPointF(point)).manhattanLength(), role)
            for role, at in self._layout.marks.items()
            if (at - QPointF(point)).manhattanLength() <= reach * 1.4
        ]
        if near:
            # Of several on one spot the current one, so that a click does not take it away.
            return self._current if self._current in {role for _, role in near} else min(near)[1]
        return next((name.role for name in self._layout.names if name.rect.contains(QPointF(point))), "")

    def place_of(self, role: str) -> QPoint:
        """Return the middle of a role's mark, in the coordinates of the viewport.

        Raises: KeyError, when the role is not shown.
        """
        marks: Mapping[str, QPointF] = self._layout.marks if self._layout is not None else {}
        return marks[role].toPoint()

    def item_texts(self) -> Sequence[str]:
        return [spot_words(spot, self._start) for spot in self._spots.values()]

    def item_rect(self, number: int) -> QRect:
        side = round(self._theme.px(MARK))
        place = self.place_of(list(self._spots)[number])
        return QRect(place.x() - side // 2, place.y() - side // 2, side, side)

    def current_item(self) -> int:
        return list(self._spots).index(self._current) if self._current in self._spots else -1

    def sizeHint(self) -> QSize:
        return QSize(round(self._theme.px(700)), round(self._theme.px(480)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._theme.px(360)), round(self._theme.px(260)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._layout is None:
            return
        painter = QPainter(self.viewport())
        drawn = ReachPainter(painter, self._theme, self._layout, self._currency)
        drawn.ground()
        drawn.marks(self._spots, self._current, self._under)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, roles = Qt.Key(event.key()), list(self._spots)
        if not roles:
            super().keyPressEvent(event)
            return
        at = self.current_item()
        if key in _ON:
            self._choose(roles[min(at + 1, len(roles) - 1)])
        elif key in _BACK:
            self._choose(roles[max(at - 1, 0)])
        elif key == Qt.Key.Key_Home:
            self._choose(roles[0])
        elif key == Qt.Key.Key_End:
            self._choose(roles[-1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.planned.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        role = self.role_at(event.position().toPoint())
        if role and event.button() is Qt.MouseButton.LeftButton:
            self._choose(role)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if role := self.role_at(event.position().toPoint()):
            self.planned.emit(role)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.role_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hover("")
        elif event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            role = self.role_at(event.pos())
            QToolTip.showText(event.globalPos(), spot_words(self._spots[role], self._start) if role else "", self)
            return True
        return super().viewportEvent(event)

    def _hover(self, role: str) -> None:
        if role != self._under:
            self._under = role
            shape = Qt.CursorShape.PointingHandCursor if role else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()
            self.hovered.emit(role)

    def _choose(self, role: str) -> None:
        if role != self._current:
            self.make_current(role)
            self.chosen.emit(role)

    def _arrange(self) -> None:
        if not self._spots:
            self._layout = None
        else:
            metrics = QFontMetricsF(self._theme.font(Role.SMALL))
            costs = [spot.first.cost.minor for spot in self._spots.values() if spot.first]
            marks = MoneyScale.over(costs, 0, -1, 8).marks()
            sums = max(metrics.horizontalAdvance(wording.money(Money(minor, self._currency))) for minor in marks)
            axis = max(self._theme.px(_LEAST_AXIS), sums + self._theme.px(14))
            room = QRectF(self.viewport().rect())
            scale = self._theme.scale
            spots = list(self._spots.values())
            self._layout = lay_out(spots, self._start, room, axis, metrics.horizontalAdvance, scale)
        self.viewport().update()
