"""The timeline: one route from today to arrival, its steps walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.ui import wording
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.timeline_data import Bar, Lane, TimelineData, timeline_of
from pathways_app.ui.widgets.accessible_items import PaintedItems
from pathways_app.ui.widgets.timeline_layout import TimelineLayout, lay_out
from pathways_app.ui.widgets.timeline_paint import TimelinePainter, bar_words, deadline_words, lane_name

_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_LEAST_HEIGHT = 200


class TimelineView(PaintedItems):
    """Shows one route; `today` fixes the day that deadlines are counted from, the present day unless given.

    Signals: `step_selected` with a step's id, when the person makes another step current.
    """

    step_selected = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, today: date | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._catalogue: JurisdictionCatalogue | None = None
        self._data: TimelineData | None = None
        self._layout: TimelineLayout | None = None
        self._current: str | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._arrange)

    def show_route(self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> None:
        """Show `route`; the current step stays where the route takes it too."""
        today = self._today or cast("date", QDate.currentDate().toPython())
        self._catalogue = catalogue
        self._data = timeline_of(catalogue, request, route, today)
        if self._current not in {step.id for step in route.steps}:
            self._current = None
        self._arrange()

    def clear(self) -> None:
        """Show nothing."""
        self._data = self._layout = self._current = None
        self._arrange()

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
        return [self._words(placed.bar).replace("\n", ", ") for placed in self._layout.bars] if self._layout else []

    def item_rect(self, number: int) -> QRect:
        if self._layout is None:
            return QRect()
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
        TimelinePainter(painter, self._theme, self._catalogue, self._data, self._layout).paint(self._current)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps, key = self._steps(), event.key()
        if not steps or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
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
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = self.step_at(event.position())
        if step is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(step)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.step_at(event.position()) is not None
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
        deadlines = [deadline_words(deadline) for deadline in self._data.deadlines if deadline.step == bar.step]
        return "\n".join((bar_words(self._catalogue, bar), *deadlines))

    def _tip(self, point: QPointF) -> str:
        step = self.step_at(point)
        bars = self._layout.bars if self._layout else ()
        return next((self._words(placed.bar) for placed in bars if placed.bar.step == step), "")

    def _choose(self, step: str) -> None:
        if step != self._current:
            self.select_step(step)
            self.step_selected.emit(step)

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
            heading = QFontMetricsF(self._theme.font(Role.HEADING))
            field = QFontMetricsF(self._theme.font(Role.FIELD))
            names = {bar: wording.name_of(self._catalogue.steps[bar.step].name) for bar in self._data.bars}
            words = (*map(lane_name, Lane), self.tr("today"))
            left = max(heading.horizontalAdvance(word) for word in words) + self._theme.px(22)
            self._layout = lay_out(
                self._data,
                float(self.viewport().width()),
                left,
                self._theme.scale,
                lambda bar: max(heading.horizontalAdvance(names[bar]), field.horizontalAdvance(names[bar])),
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
