"""The table of roles within reach, twin of the chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pathways_app.domain.month import Month
from pathways_app.domain.reach import RoleStatus
from pathways_app.ui import wording
from pathways_app.ui.explore.reach_spots import Spot
from pathways_app.ui.explore.reach_words import cost_words, lead_words, soonest_words, spot_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.announcing import spoken
from pathways_app.ui.widgets.ledger_model import ROWS_ARE_READ_WHOLE
from pathways_app.ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

SpotRole = Qt.ItemDataRole.UserRole
SortRole = Qt.ItemDataRole.UserRole + 1

ROLE, SOONEST, MONTHS, COST, LEAST = range(5)
_LEAST_WIDTHS = ((MONTHS, 470.0), (LEAST, 330.0))
"""Columns that go below a width; the arrival says the months too, and the line below the chart the least cost."""

_LAST = 10**15  # after every month and every sum
_ROW = 30.0
_PAD = 6


class ReachModel(QAbstractTableModel):
    """Roles, each with its first arrival, the months until then, what that costs, and the least it can cost."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spots: tuple[Spot, ...] = ()
        self._start = Month(0)
        self._order: dict[str, int] = {}
        self._strong = ""
        self._sorted_by = (SOONEST, Qt.SortOrder.AscendingOrder)
        self._headers = (
            self.tr("Role"),
            self.tr("Soonest"),
            self.tr("Months"),
            self.tr("Cost then"),
            self.tr("Least cost"),
        )

    def replace(self, spots: Sequence[Spot], start: Month) -> None:
        """Show these roles, as seen from the month `start`."""
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        by_name = sorted(spots, key=lambda spot: collator.sortKey(spot.name))
        self.beginResetModel()
        self._spots, self._start = tuple(spots), start
        self._order = {spot.role: number for number, spot in enumerate(by_name)}
        self.endResetModel()

    def spot(self, row: int) -> Spot:
        """Return the role in a row."""
        return self._spots[row]

    def make_strong(self, role: str) -> None:
        """Write one role in bold."""
        self._strong = role
        if self._spots:
            self.dataChanged.emit(self.index(0, ROLE), self.index(len(self._spots) - 1, ROLE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._spots)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                "",
                self.tr("The first month in which you could be there"),
                self.tr("Months from the start until then"),
                self.tr("What the first way there costs after certain bursaries; ? is a fee that is not known"),
                self.tr("The least it can cost, and by when that way arrives"),
            )[section]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        column, order = self._sorted_by
        if section != column:
            return self._headers[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            up = order is Qt.SortOrder.AscendingOrder
            said = self.tr("{column}, sorted ascending") if up else self.tr("{column}, sorted descending")
            return said.format(column=self._headers[section])
        arrow = "↑" if order is Qt.SortOrder.AscendingOrder else "↓"  # Qt's own would lie over words at the right
        return f"{self._headers[section]} {arrow}"

    def show_order(self, column: int, order: Qt.SortOrder) -> None:
        """Say by an arrow in the header what the rows are sorted by."""
        self._sorted_by = (column, order)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._headers) - 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        spot, column = self._spots[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(spot, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(spot_words(spot, self._start))
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(self._heard(spot, column))
            case Qt.ItemDataRole.FontRole:
                strong = column == ROLE and spot.role == self._strong
                return self._theme.font(Role.FIELD_STRONG if strong else Role.FIELD)
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.color(self._token(spot, column))
        if role == SpotRole:
            return spot
        return self._key(spot, column) if role == SortRole else None

    def _heard(self, spot: Spot, column: int) -> str:
        if column != ROLE:
            return self._text(spot, column)
        return lead_words(spot) if ROWS_ARE_READ_WHOLE else spot_words(spot, self._start)

    def _text(self, spot: Spot, column: int) -> str:
        match column:
            case 0:
                return spot.name
            case 1:
                return soonest_words(spot)
            case 2:
                return wording.number(spot.months(self._start)) if spot.first is not None else ""
            case 3:
                return cost_words(spot.first) if spot.first is not None else ""
        return cost_words(spot.least) if spot.least is not None else ""

    def _key(self, spot: Spot, column: int) -> float:
        # Always a float, exact for sums like these: Qt would compare a small integer with a large one as small ones.
        return float(self._place(spot, column))

    def _place(self, spot: Spot, column: int) -> int:
        if column == ROLE:
            return self._order[spot.role]
        if spot.status is RoleStatus.HELD:
            return -1
        if spot.first is None or spot.least is None:
            return _LAST + (spot.not_before or 0)
        if column == COST:
            return spot.first.planned.minor
        return spot.least.planned.minor if column == LEAST else spot.first.arrival

    @staticmethod
    def _token(spot: Spot, column: int) -> str:
        figures = {COST: spot.first, LEAST: spot.least}.get(column)
        if figures is not None and figures.unknown:
            return "unknown"
        return "ink-muted" if column != ROLE and spot.first is None else "ink"


class ReachTable(QTableView):
    """The roles in rows, sorted by a click on a header.

    Signals: chosen(role id), when another row is made current; hovered(role id), "" where the pointer is on none;
    planned(role id), by Enter or a double click.
    """

    chosen = Signal(str)
    hovered = Signal(str)
    planned = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = False
        self._spots = ReachModel(theme, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._spots)
        self._sorted.setSortRole(SortRole)
        self.setModel(self._sorted)
        self.setAccessibleName(self.tr("Roles within reach"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSortingEnabled(True)
        self.sortByColumn(SOONEST, Qt.SortOrder.AscendingOrder)
        self.setItemDelegate(_CellDelegate(theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(theme.px(_ROW)))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorShown(False)
        header.sortIndicatorChanged.connect(self._spots.show_order)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ROLE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._follow)
        self.entered.connect(lambda index: self.hovered.emit(self._role(index)))
        self.activated.connect(lambda index: self.planned.emit(self._role(index)))
        theme.changed.connect(self.viewport().update)

    def show_spots(self, spots: Sequence[Spot], start: Month) -> None:
        """Show these roles; the current one stays so where it is among them, and what is in sight stays there."""
        current, bar = self.current, self.verticalScrollBar()
        at, away = bar.value(), not self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        self._quiet = True
        self._spots.replace(spots, start)
        self._quiet = False
        self.make_current(current)
        if away:  # the person has scrolled there, and more is known several times a second
            bar.setValue(at)

    @property
    def current(self) -> str:
        """The id of the current role, empty where there is none."""
        return self._role(self.currentIndex())

    def make_current(self, role: str) -> None:
        """Make a role current without saying so; one that is not listed makes none current."""
        index = next((index for index in self._rows() if self._role(index) == role), QModelIndex())
        self._quiet = True
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()
        self._quiet = False
        self._spots.make_strong(role)

    def mark_hovered(self, role: str) -> None:
        """Bring a role that is pointed at elsewhere into sight, in bold."""
        index = next((index for index in self._rows() if role and self._role(index) == role), None)
        if index is not None:
            self.scrollTo(index)
        self._spots.make_strong(role or self.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, least in _LEAST_WIDTHS:
            self.setColumnHidden(column, event.size().width() < self._theme.px(least))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self.hovered.emit("")
        return super().viewportEvent(event)

    def _rows(self) -> list[QModelIndex]:
        return [self._sorted.index(row, ROLE) for row in range(self._sorted.rowCount())]

    def _follow(self, current: QModelIndex, _before: QModelIndex) -> None:
        role = self._role(current)
        if role and not self._quiet:
            self._spots.make_strong(role)
            self.chosen.emit(role)

    @staticmethod
    def _role(index: Index) -> str:
        spot = index.data(SpotRole)
        return spot.role if isinstance(spot, Spot) else ""


class _CellDelegate(QStyledItemDelegate):
    """Cells in line with their headers, over a rule, the row marked as a whole."""

    def __init__(self, theme: Theme, table: ReachTable) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table
        self._sizes: dict[str, QSize] = {}  # of what stands in columns as wide as that, which are measured each time
        theme.changed.connect(self._sizes.clear)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.color("accent-soft" if self._table.hasFocus() else "selected"))
        wide = theme.line_width
        foot = QRect(rect.left(), rect.bottom() + 1 - wide, rect.width(), wide)
        marked = selected and wide > 1  # in high contrast no ground tells it
        painter.fillRect(foot, theme.color("accent" if marked else "line"))
        if marked:
            painter.fillRect(QRect(rect.topLeft(), foot.size()), theme.color("accent"))
        inner = QStyleOptionViewItem(option)
        inner.rect = rect.adjusted(_PAD, 0, -_PAD, 0)
        inner.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, inner, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data()) if index.column() != ROLE else ""
        size = self._sizes.get(text)
        if size is None:
            size = super().sizeHint(option, index) + QSize(2 * _PAD, 0)
            if text:
                self._sizes[text] = size
        return size


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == ROLE else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
