"""The route list: its model, and the view with its header."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from pathways_app.domain.axis import Axis
from pathways_app.domain.route import Route
from pathways_app.ui.route_row import GAP, RouteDelegate, RouteHeader, RowShape, cost_width
from pathways_app.ui.route_rows import RouteRow
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.own_viewport import own_viewport
from pathways_app.ui.widgets.plain_tip import plain_tip


class RouteModel(QAbstractListModel):
    """The routes shown, one row each."""

    RouteRole = Qt.ItemDataRole.UserRole  # the Route itself
    RowRole = Qt.ItemDataRole.UserRole + 1  # the RouteRow that is drawn

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RouteRow, ...] = ()

    @property
    def rows(self) -> tuple[RouteRow, ...]:
        """What is shown, in order."""
        return self._rows

    def replace(self, rows: tuple[RouteRow, ...]) -> None:
        """Show `rows` instead of whatever was shown; GUI thread only."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def say_more(self, rows: tuple[RouteRow, ...]) -> None:
        """Show other words for the same routes."""
        self._rows = rows
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.tip)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case self.RouteRole:
                return row.route
            case self.RowRole:
                return row
        return None


class RouteList(QWidget):
    """A header with the years over a list of routes.

    Several may be chosen with Ctrl or Shift; one of them is selected.
    Signals: route_selected(Route), by the person or by the list itself when it is filled; route_opened(), on Enter or a
    double click; choice_changed(), when other routes are chosen.
    """

    route_selected = Signal(object)
    route_opened = Signal()
    choice_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = RouteModel(self)
        self._delegate = RouteDelegate(theme, self)
        self.header = RouteHeader(theme)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Routes"))
        self.view.selectionModel().currentChanged.connect(self._announce)
        self.view.selectionModel().selectionChanged.connect(self.choice_changed)
        self.view.activated.connect(self.route_opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.view, 1)
        theme.changed.connect(self._relayout)
        self.compact = False

    def show_rows(self, rows: tuple[RouteRow, ...], axis: Axis) -> None:
        """Show `rows` on `axis`; the route that was selected stays so if it is still there, else the first is."""
        before = self.selected()
        if rows and rows == self.model.rows and axis == self._delegate.axis:
            return  # what else is known by now changes none of the words
        self._delegate.axis = self.header.axis = axis
        if len(rows) == len(self.model.rows) and all(map(_is_same, rows, self.model.rows)):
            self.model.say_more(rows)
            self._relayout()
            return
        blocked = self.view.selectionModel().blockSignals(True)
        self.model.replace(rows)
        self.view.selectionModel().blockSignals(blocked)
        if rows:
            self.select(next((at for at, row in enumerate(rows) if _same(row.route, before)), 0))
        self._relayout()

    def selected(self) -> Route | None:
        """Return the selected route."""
        route = self.view.currentIndex().data(RouteModel.RouteRole)
        return route if isinstance(route, Route) else None

    def chosen(self) -> tuple[Route, ...]:
        """Return every route chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return tuple(self.model.rows[row].route for row in rows)

    def select(self, row: int) -> None:
        """Select the route in `row`, and say so even where it was selected before."""
        index = self.model.index(row)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        blocked = self.view.selectionModel().blockSignals(True)
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.selectionModel().blockSignals(blocked)
        self.view.viewport().update()
        self._announce(index)

    def set_compact(self, compact: bool) -> None:
        """Draw each route on one line, or in full."""
        if compact != self.compact:
            self.compact = compact
            self._relayout()

    def full_height(self, *, compact: bool) -> int:
        """Return the height that shows every route without scrolling."""
        shape = RowShape(self.view.viewport().width(), self._theme, compact=compact)
        count = max(1, self.model.rowCount())
        header = 0 if compact else self.header.sizeHint().height()
        return round(header + count * shape.height + 2)

    def whole_height(self, most: float) -> int:
        """Return the height, at most `most`, in which no row is cut; one row always has its room."""
        full = self.full_height(compact=self.compact)
        if full <= most:
            return full
        shape = RowShape(self.view.viewport().width(), self._theme, compact=self.compact)
        around = full - max(1, self.model.rowCount()) * shape.height
        rows = max(1, int((most - around) // round(shape.height)))
        return round(around + rows * round(shape.height))

    def row_height(self) -> int:
        """Return the height of one row as drawn now."""
        return round(RowShape(self.view.viewport().width(), self._theme, compact=self.compact).height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def _relayout(self) -> None:
        self._delegate.compact = self.compact
        self._delegate.cost_width = max((cost_width(self._theme, row) for row in self.model.rows), default=None)
        names = (self._theme.advance(Role.STRONG, row.title) for row in self.model.rows)
        self._delegate.name_width = max(names, default=0.0) if self.compact else 0.0
        self.header.setVisible(not self.compact)
        self.header.row_width = self.view.viewport().width()
        self.header.update()
        self.view.scheduleDelayedItemsLayout()
        self.view.viewport().update()

    def _announce(self, index: QModelIndex) -> None:
        route = index.data(RouteModel.RouteRole)
        if isinstance(route, Route):
            self.route_selected.emit(route)


class _View(QListView):
    def __init__(self) -> None:
        super().__init__()
        own_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(GAP * 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())  # some platforms leave Enter to the dialog
        else:
            super().keyPressEvent(event)


def _is_same(row: RouteRow, before: RouteRow) -> bool:
    return row.route is before.route


def _same(route: Route, before: Route | None) -> bool:
    return before is not None and {step.id for step in route.steps} == {step.id for step in before.steps}
