"""The timeline: one route from today to arrival, its steps walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.timeline import Bar, Lane, TimelineData, timeline_of
from pathways_app.ui import wording
from pathways_app.ui.cash_data import CashView, figures_words, month_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.accessible_items import PaintedItems
from pathways_app.ui.widgets.own_viewport import own_viewport
from pathways_app.ui.widgets.timeline_layout import TimelineLayout, lay_out
from pathways_app.ui.widgets.timeline_paint import TimelinePainter, bar_words, cash_name, deadline_lines, lane_name
from pathways_app.ui.widgets.timeline_tools import TimelineTools
from pathways_app.ui.widgets.zoom_bar import STEP

_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_LEAST_HEIGHT = 200
_CLICK = 4
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier  # Shift makes a + of many keys
LEAST_ZOOM, MOST_ZOOM = 1.0, 8.0


class TimelineView(PaintedItems):
    """Shows one route; `today` fixes the day that deadlines are counted from, the present day unless given.

    Signals: `step_selected` with a step's id, when the person makes another step current; `zoomed` with the new zoom,
    1.0 where the whole route fits the width.
    """

    step_selected = Signal(str)
    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, today: date | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._catalogue: JurisdictionCatalogue | None = None
        self._data: TimelineData | None = None
        self._layout: TimelineLayout | None = None
        self._current: str | None = None
        self._cash: CashView | None = None
        self._folded: bool | None = None
        self._zoom = 1.0
        self._held: QPointF | None = None
        self._tools: TimelineTools | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        viewport = own_viewport(self)
        viewport.setAutoFillBackground(False)
        viewport.setMouseTracking(True)
        theme.changed.connect(self._arrange)

    def show_route(self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> None:
        """Show `route`; the current step stays where the route takes it too."""
        today = self._today or cast("date", QDate.currentDate().toPython())
        self._catalogue = catalogue
        self._data = timeline_of(catalogue, request, route, today)
        self._cash = None
        if self._current not in {step.id for step in route.steps}:
            self._current = None
        self._arrange()

    def show_cash(self, cash: CashView) -> None:
        """Show the money of the route that is shown, for which there was room before."""
        self._cash = cash
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._data = self._layout = self._current = self._cash = None
        self._arrange()

    @property
    def zoom(self) -> float:
        """The zoom: 1.0 where the whole route fits the width."""
        return self._zoom

    def zoom_to(self, zoom: float) -> None:
        """Set the zoom, within its bounds; the middle of what is seen stays there."""
        before, wide = self.horizontalScrollBar(), self.viewport().width()
        full = self._layout.width if self._layout else float(wide)
        middle = (before.value() + wide / 2) / max(1.0, full)
        self._zoom = max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        self._arrange()
        if self._layout is not None:
            before.setValue(round(middle * self._layout.width - wide / 2))
        self.zoomed.emit(self._zoom)

    def tools(self) -> QWidget:
        """Return the legend and the controls for the zoom, the same ones each time."""
        if self._tools is None:
            tools = self._tools = TimelineTools(self._theme, self._zoom)
            tools.bar.out.clicked.connect(self._zoom_out)
            tools.bar.into.clicked.connect(self._zoom_in)
            tools.bar.fit.clicked.connect(self._fit)
            self.zoomed.connect(tools.bar.say)
        return self._tools

    @property
    def cash_folded(self) -> bool:
        """Whether the lane of the money is folded to one line of figures."""
        return self._layout is not None and self._layout.folded

    def toggle_cash(self) -> None:
        """Unfold the lane of the money, or fold it to one line."""
        self._folded = not self.cash_folded
        self._arrange()
        if not self._folded and self._layout is not None:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def select_step(self, step: str | None) -> None:
        """Make `step` current without saying so; a step not on the route makes none current."""
        self._current = step if step in self._steps() else None
        self._bring_into_view()
        self.viewport().update()
        self.tell_current()

    @property
    def current_step(self) -> str | None:
        """The id of the current step."""
        return self._current

    def item_texts(self) -> Sequence[str]:
        bars = [self._words(placed.bar).replace("\n", ", ") for placed in self._layout.bars] if self._layout else []
        return [*bars, f"{cash_name()}: {figures_words(self._cash)}"] if self._cash is not None else bars

    def item_rect(self, number: int) -> QRect:
        if self._layout is None:
            return QRect()
        if number == len(self._layout.bars):
            return self._lane().translated(-self._offset()).toAlignedRect()
        rect = self._layout.bars[number].rect.united(self._layout.bars[number].label)
        return rect.translated(-self._offset()).toAlignedRect()

    def current_item(self) -> int:
        return self._steps().index(self._current) if self._current is not None else -1

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _LEAST_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(640, round(self._layout.height) if self._layout else _LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._layout is None or self._data is None or self._catalogue is None:
            return
        painter = QPainter(self.viewport())
        painter.translate(-self._offset())
        drawn = TimelinePainter(
            painter, self._theme, self._catalogue, self._data, self._layout, self._cash, self._lane()
        )
        drawn.paint(self._current, float(self._offset().x()))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps, key = self._steps(), event.key()
        if not steps or event.modifiers() & ~_PLAIN:
            super().keyPressEvent(event)
            return
        now = self.current_item()
        if key in _ON:
            self._choose(steps[min(now + 1, len(steps) - 1)])
        elif key in _BACK:
            self._choose(steps[max(now - 1, 0)])
        elif key == Qt.Key.Key_Home:
            self._choose(steps[0])
        elif key == Qt.Key.Key_End:
            self._choose(steps[-1])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_in()
        elif key == Qt.Key.Key_Minus:
            self._zoom_out()
        elif key == Qt.Key.Key_0:
            self._fit()
        elif key == Qt.Key.Key_C:
            self.toggle_cash()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._zoom * STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = self.step_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            if step is not None:
                self._choose(step)
            else:
                self._held = event.position()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and self._on_cash(event.position()):
            moved = event.position() - self._held
            if self._layout is not None and moved.manhattanLength() < _CLICK:
                self.toggle_cash()
        self._held = None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = event.position() - self._held
            if moved.manhattanLength() >= _CLICK or not self._on_cash(event.position()):
                self._held = event.position()
                for bar, along in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                    bar.setValue(bar.value() - round(along))
        over = self.step_at(event.position()) is not None or self._on_cash(event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def step_at(self, point: QPointF) -> str | None:
        """Return the id of the step drawn at `point` of the viewport."""
        if self._layout is None:
            return None
        inside = point + QPointF(self._offset())
        hits = (p.bar.step for p in self._layout.bars if p.rect.contains(inside) or p.label.contains(inside))
        return next(hits, None)

    def _steps(self) -> list[str]:
        return [placed.bar.step for placed in self._layout.bars] if self._layout else []

    def _words(self, bar: Bar) -> str:
        if self._catalogue is None or self._data is None:
            return ""
        deadlines = [line for one in self._data.deadlines if one.step == bar.step for line in deadline_lines(one)]
        return "\n".join((bar_words(self._catalogue, bar), *deadlines))

    def _tip(self, point: QPointF) -> str:
        step = self.step_at(point)
        if step is None and self._on_cash(point) and self._cash is not None and self._layout is not None:
            month = self._layout.first + (point.x() + self._offset().x() - self._layout.left) / self._layout.month
            return month_words(self._cash, Month(int(max(self._cash.start, min(month, self._cash.end)))))
        bars = self._layout.bars if self._layout else ()
        return next((self._words(placed.bar) for placed in bars if placed.bar.step == step), "")

    def _choose(self, step: str) -> None:
        if step != self._current:
            self.select_step(step)
            self.step_selected.emit(step)

    def _zoom_in(self) -> None:
        self.zoom_to(self._zoom * STEP)

    def _zoom_out(self) -> None:
        self.zoom_to(self._zoom / STEP)

    def _fit(self) -> None:
        self.zoom_to(LEAST_ZOOM)

    def _on_cash(self, point: QPointF) -> bool:
        return self._lane().contains(point + QPointF(self._offset()))

    def _lane(self) -> QRectF:
        """Return where the money goes: below the lanes, or at the foot of what is seen where it is one line high."""
        if self._layout is None:
            return QRectF()
        view = QRectF(QPointF(self._offset()), QSizeF(self.viewport().size()))
        if not self._layout.folded:
            right = self._layout.width - 20 * self._theme.scale
            return self._layout.cash.adjusted(0, 0, right - self._layout.cash.right(), 0)
        high = self._layout.cash.height()
        return QRectF(view.left(), min(self._layout.cash.top(), view.bottom() - high), view.width(), high)

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _bring_into_view(self) -> None:
        if self._layout is None or self._current is None:
            return
        rect = self.item_rect(self.current_item())
        view = self.viewport().rect()
        for bar, low, high, length in (
            (self.horizontalScrollBar(), rect.left(), rect.right(), view.width()),
            (self.verticalScrollBar(), rect.top(), rect.bottom(), view.height()),
        ):
            if low < 0:
                bar.setValue(bar.value() + low - 8)
            elif high > length:
                bar.setValue(bar.value() + min(low - 8, high - length + 8))

    def _arrange(self) -> None:
        if self._data is not None and self._catalogue is not None:
            advance = self._theme.advance
            names = {bar: wording.name_of(self._catalogue.steps[bar.step].name) for bar in self._data.bars}
            words = (*map(lane_name, Lane), cash_name(), self.tr("today"))
            left = max(advance(Role.HEADING, word) for word in words) + self._theme.px(22)
            widths = {bar: max(advance(Role.HEADING, name), advance(Role.FIELD, name)) for bar, name in names.items()}
            self._layout = lay_out(
                self._data,
                left + (self.viewport().width() - left) * self._zoom,
                left,
                self._theme.scale,
                widths.__getitem__,
                height=float(self.viewport().height()),
                folded=self._folded,
            )
        wide, high = (self._layout.width, self._layout.height) if self._layout else (0.0, 0.0)
        view = self.viewport().size()
        for bar, full, length in (
            (self.horizontalScrollBar(), wide, view.width()),
            (self.verticalScrollBar(), high, view.height()),
        ):
            bar.setPageStep(length)
            bar.setSingleStep(20)
            bar.setRange(0, max(0, round(full) - length))
        self.updateGeometry()
        self.viewport().update()
