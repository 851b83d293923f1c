"""Timeline, map and steps of one route, behind three tabs."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.ui.cash_data import CashView
from pathways_app.ui.looking_ahead import LookingAhead
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.segments import Segments
from pathways_app.ui.widgets.timeline import TimelineView
from pathways_app.ui.widgets.turning import new_row, turn


class ViewName(StrEnum):
    """The views of a route."""

    TIMELINE = "timeline"
    MAP = "map"
    STEPS = "steps"


_ICONS = {ViewName.TIMELINE: "chart-gantt", ViewName.MAP: "waypoints", ViewName.STEPS: "list-tree"}

_UPRIGHT_BELOW = 480  # below this width what a view is steered by stands under the names of the views

LATER = (
    "pathways_app.ui.near_miss",
    "pathways_app.ui.opening_card",
    "pathways_app.ui.impossible_page",
    "pathways_app.ui.steps_data",
    "pathways_app.ui.map_data",
    "pathways_app.ui.map_words",
    "pathways_app.ui.widgets.map_layout",
    "pathways_app.ui.widgets.map_paths",
    "pathways_app.ui.widgets.map_items",
    "pathways_app.ui.widgets.graph_view",
    "pathways_app.ui.widgets.goal_mark",
    "pathways_app.ui.widgets.map",
    "pathways_app.ui.widgets.row_tree",
    "pathways_app.ui.steps_rows",
    "pathways_app.ui.steps_view",
    "pathways_app.ui.compare.compare_lines",
    "pathways_app.ui.compare.headers",
    "pathways_app.ui.compare.page",
    "pathways_app.ui.why_not_asked",
    "pathways_app.ui.supposed_switches",
    "pathways_app.ui.what_if_panel",
)
"""What the page on why there is no route is made of, the views that are not open at first, comparing and What if, each
after what it imports itself."""


class RouteViews(QWidget):
    """Shows one route in the view chosen; a view is made when it is first looked at.

    Signals: step_selected(step id), by the person; other_opened(step id), to learn why another way is not taken;
    view_changed(ViewName).
    """

    step_selected = Signal(str)
    other_opened = Signal(str)
    view_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[JurisdictionCatalogue, RouteRequest, Route] | None = None
        self._cash: CashView | None = None
        self._step: str | None = None
        self._asked: str | None = None  # the step that the person chose
        self._stack = QStackedWidget()
        self._views: dict[ViewName, Any] = {}
        self._ahead = LookingAhead(LATER, self)
        self._fill_soon = QTimer(self, singleShot=True, interval=0)
        self._fill_soon.timeout.connect(self._fill)
        texts = {
            ViewName.TIMELINE: self.tr("Timeline"),
            ViewName.MAP: self.tr("Map"),
            ViewName.STEPS: self.tr("Steps"),
        }
        icons = [_ICONS[name] for name in ViewName]
        self._tabs = Segments(
            [texts[name] for name in ViewName], self.tr("Views of the route"), theme=theme, icons=icons
        )
        self._tabs.chosen.connect(lambda number: self.open(list(ViewName)[number]))
        self._tools: dict[ViewName, QWidget] = {}
        self._tool_row = QHBoxLayout()
        layout = QVBoxLayout(self)
        edge = round(theme.px(3))
        layout.setContentsMargins(edge, 0, edge, 0)
        layout.setSpacing(round(theme.px(8)))
        tabs = QHBoxLayout()
        tabs.addWidget(self._tabs)
        tabs.addStretch()
        row = self._row = new_row()
        row.addLayout(tabs, 1)
        row.addLayout(self._tool_row)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self.current = ViewName.TIMELINE
        self.open(ViewName.TIMELINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._row, upright=event.size().width() < self._theme.px(_UPRIGHT_BELOW))

    def show_route(self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> None:
        """Show `route` in the view that is open."""
        self._shown, self._cash = (catalogue, request, route), None
        if self._step not in {step.id for step in route.steps}:
            self._step = None
        self._fill()
        self._ahead.start()

    def show_cash(self, cash: CashView) -> None:
        """Show the money of the route in the view that has room for it."""
        self._cash = cash
        if self.current is ViewName.TIMELINE:
            self._views[ViewName.TIMELINE].show_cash(cash)

    def open(self, name: ViewName) -> None:
        """Open a view."""
        self.current = name
        view = self._views.get(name)
        is_new = view is None
        if view is None:
            view = self._views[name] = self._make(name)
            view.step_selected.connect(self._follow)
            if name is not ViewName.TIMELINE:
                view.other_opened.connect(self.other_opened)
            self._stack.addWidget(view)
            if hasattr(view, "tools"):
                self._tools[name] = view.tools()
                self._tool_row.addWidget(self._tools[name])
        self._stack.setCurrentWidget(view)
        self._tabs.choose(list(ViewName).index(name))
        for owner, bar in self._tools.items():
            bar.setVisible(owner is name)
        self.view_changed.emit(name.value)
        if is_new and self.isVisible():
            self._fill_soon.start()  # once it has its size, and in a turn of its own: both together are felt
        else:
            self._fill()

    def select_step(self, step: str | None) -> None:
        """Make `step` current in the view that is open."""
        self._step = step
        self._views[self.current].select_step(step)

    def go_to_step(self, step: str) -> None:
        """Make `step`, which the person asked for, current in the view that is open, and in any opened later."""
        self._asked = step
        self.select_step(step)

    def chosen_step(self, route: Route) -> str | None:
        """Return the step of `route` to show the details of: the one chosen before, else its longest."""
        if self._step in {step.id for step in route.steps}:
            return self._step
        longest = max(route.steps, key=lambda step: (step.end - step.start, -step.start), default=None)
        return None if longest is None else longest.id

    def focus_view(self) -> None:
        """Give the keyboard to the view that is open."""
        self._views[self.current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def view(self, name: ViewName) -> QWidget | None:
        """Return a view that was opened before."""
        found = self._views.get(name)
        return found if isinstance(found, QWidget) else None

    def _fill(self) -> None:
        self._fill_soon.stop()
        view = self._views[self.current]
        if self._shown is not None:
            view.show_route(*self._shown)
            view.select_step(self._step)
            if self.current is ViewName.MAP and self._step is not None and self._step == self._asked:
                view.seek_current()
            if self._cash is not None:
                self.show_cash(self._cash)

    def _follow(self, step: str) -> None:
        self._step = self._asked = step
        self.step_selected.emit(step)

    def _make(self, name: ViewName) -> Any:
        # Imported when asked for: most sessions never open all three, and start-up should not pay for them.
        if name is ViewName.MAP:
            from pathways_app.ui.widgets.map import MapView  # noqa: PLC0415

            return MapView(self._theme)
        if name is ViewName.STEPS:
            from pathways_app.ui.steps_view import StepsView  # noqa: PLC0415

            return StepsView(self._theme)
        return TimelineView(self._theme)
