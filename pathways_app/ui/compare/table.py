"""The table of a comparison: row labels and routes stay in view, cells wrap, the best of a row has a diamond."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pathways_app.ui.compare import LEAST
from pathways_app.ui.compare.comparison import Cell, Comparison, Line, Tone
from pathways_app.ui.compare.headers import LABELS, LEAST_WIDE, PAD, Corner, LineHeads, RouteHeads
from pathways_app.ui.compare.model import CellRole, CompareModel, LineRole
from pathways_app.ui.theme import Role, Theme, ringed
from pathways_app.ui.widgets.strip import paint_diamond
from pathways_app.ui.wording import month_short

Index = QModelIndex | QPersistentModelIndex

_TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_WRAP = _TOP_LEFT | int(Qt.TextFlag.TextWordWrap)
_TOP, _BOTTOM, _MARK = 8.0, 9.0, 15.0
_SIDEWAYS = {QAbstractItemView.CursorAction.MoveLeft: -1, QAbstractItemView.CursorAction.MoveRight: 1}
_ICONS = {
    Tone.NOTHING: ("circle-check", "met"),
    Tone.ASSUMED: ("circle-dashed", "unknown"),
    Tone.LATE: ("triangle-alert", "warning"),
}


class CompareTable(QTableView):
    """Shows a comparison, and of its routes as many at once as have room: the others are turned to.

    Signals: removed(column number), when the person takes a route out, with its button or with Delete; turned(), when
    other routes are shown.
    """

    removed = Signal(int)
    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._only_differing = False
        self._first, self._count = 0, 0  # of the routes shown now
        self.setModel(CompareModel(self))
        self.heads, self.labels = RouteHeads(theme, self), LineHeads(theme, self)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.labels)
        self._corner = Corner(theme, self)
        self.setCornerButtonEnabled(False)
        for button in self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            button.setFixedSize(0, 0)  # Qt's own, to choose everything; the corner says what the diamond means
        self._cells = _CellDelegate(theme, self)
        self.setItemDelegate(self._cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Routes side by side"))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._arrange)
        self.heads.sectionResized.connect(lambda *_: self._soon.start())  # as when a scroll bar takes some of the width
        self.heads.removed.connect(self.removed)
        theme.changed.connect(self._redress)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show `comparison`; the cell that was current stays so."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self._comparison = comparison
        self._cells.forget()
        self.heads.axis = comparison.axis
        model = self.model()
        if isinstance(model, CompareModel):
            model.replace(comparison)
        self.clearSpans()
        for number, line in enumerate(comparison.lines):
            if line.whole and len(comparison.columns) > 1:
                self.setSpan(number, 0, 1, len(comparison.columns))
        first, last = month_short(comparison.axis.first), month_short(comparison.axis.last - 1)
        self._corner.say(self.tr("One axis: {first} to {last}").format(first=first, last=last))
        self.heads.show_buttons()
        self._hide_equal()
        self._arrange()
        self.setCurrentIndex(model.index(max(0, row), min(max(0, column), len(comparison.columns) - 1)))

    @property
    def shown(self) -> range:
        """The columns shown now."""
        return range(self._first, self._first + self._count)

    def turn_to(self, column: int) -> None:
        """Show the routes next to one another of which the one in `column` is one, by turning as little as need be."""
        self._first = max(min(self._first, column), column + 1 - max(1, self._count))
        self._arrange()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go on to a route that is not shown, which Qt passes over."""
        here, step = self.currentIndex(), _SIDEWAYS.get(action, 0)
        wanted = here.column() + step
        if step and 0 <= wanted < self.model().columnCount() and self.isColumnHidden(wanted):
            self.turn_to(wanted)
            return self.model().index(here.row(), wanted)
        return super().moveCursor(action, modifiers)

    def show_only_differing(self, wanted: bool) -> None:
        """Leave out the rows in which all routes are alike, or show them again."""
        self._only_differing = wanted
        self._hide_equal()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self._comparison is not None:
            QApplication.clipboard().setText(self._comparison.as_text)
        elif event.key() == Qt.Key.Key_Delete and self.model().columnCount() > LEAST:
            self.removed.emit(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def _hide_equal(self) -> None:
        lines = self._comparison.lines if self._comparison is not None else ()
        for number, line in enumerate(lines):
            self.setRowHidden(number, self._only_differing and not line.differs)

    def _share(self) -> None:
        """Hide the routes that would make the table scroll sideways."""
        count, bar = self.model().columnCount(), self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar
        narrow = room < self._theme.px(LABELS) + count * self._theme.px(LEAST_WIDE)
        self.heads.set_narrow(narrow)
        self.labels.set_narrow(narrow)
        fitting = (room - self.labels.minimumWidth()) // self.heads.minimumSectionSize()
        self._count = max(1, min(count, fitting))
        self._first = max(0, min(self._first, count - self._count))
        hidden = [column for column in range(count) if column not in self.shown]
        if hidden != [column for column in range(count) if self.isColumnHidden(column)]:
            for column in range(count):
                self.setColumnHidden(column, column in hidden)
        self.turned.emit()

    def _redress(self) -> None:
        self._cells.forget()
        self._arrange()

    def _arrange(self) -> None:
        self._share()
        for row in range(self.model().rowCount()):
            if self.isRowHidden(row):
                continue  # to give it a height would show it again
            cells = [self.model().index(row, column) for column in self.shown]
            heights = [self._cells.height(index, self.columnWidth(index.column())) for index in cells]
            self.setRowHeight(row, round(max([self.labels.height_of(row), *heights])))
        self.heads.place_buttons()
        self._corner.setGeometry(0, 0, self.labels.width(), self.heads.height())
        self._corner.raise_()


class _CellDelegate(QStyledItemDelegate):
    """Draws a cell: what is known, what is not in its own colour, and a note below."""

    def __init__(self, theme: Theme, table: QWidget) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table
        self._known: dict[tuple[int, int, float], float] = {}  # heights by row, column and width: asked for repeatedly

    def forget(self) -> None:
        """Measure the cells anew, since they say something else or in other letters."""
        self._known.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(self.height(index, option.rect.width())))

    def height(self, index: Index, width: float) -> float:
        """Return how high the cell must be in a column of `width`."""
        wanted = (index.row(), index.column(), width)
        if wanted not in self._known:
            self._known[wanted] = self._measured(index, width)
        return self._known[wanted]

    def _measured(self, index: Index, width: float) -> float:
        line, cell = index.data(LineRole), index.data(CellRole)
        if line.whole:
            return self._theme.px(_TOP + _BOTTOM + 18)
        text, note = self._heights(cell, line, index.column(), self._room(QRectF(0, 0, width, 0), line, index.column()))
        return text + note + self._theme.px(_TOP + _BOTTOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        line: Line = index.data(LineRole)
        cell: Cell = index.data(CellRole)
        column = index.column()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("raised" if column % 2 == 0 and not line.whole else "surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        room = self._room(rect, line, column)
        left = rect.left() + px(PAD)
        middle = room.top() + self._metrics(cell, line, column).lineSpacing() / 2
        if line.best == column:
            paint_diamond(painter, QRectF(left, middle - px(5), px(9), px(10)).center(), px(5), theme)
        elif cell.tone in _ICONS:
            icon, token = _ICONS[cell.tone]
            theme.paint_icon(painter, icon, QRectF(left, middle - px(7.5), px(15), px(15)), token)
        text, note = self._heights(cell, line, column, room)
        painter.setFont(self._font(cell, line, column))
        painter.setPen(theme.color("ink"))
        if cell.open:
            self._paint_open(painter, cell, line, column, room)
        else:
            painter.drawText(room, _WRAP, cell.text)
        if note:
            painter.setFont(theme.font(Role.SMALL))
            painter.setPen(theme.color("ink-muted"))
            painter.drawText(room.adjusted(0, text, 0, 0), _WRAP, cell.note)
        if option.state & QStyle.StateFlag.State_HasFocus and ringed(self._table):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), theme.ring_width))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()

    def _paint_open(self, painter: QPainter, cell: Cell, line: Line, column: int, room: QRectF) -> None:
        metrics = self._metrics(cell, line, column)
        known = metrics.horizontalAdvance(cell.text + " ")
        painter.drawText(room, _WRAP, cell.text)
        painter.setPen(self._theme.color("unknown"))
        if metrics.horizontalAdvance(f"{cell.text} {cell.open}") <= room.width():
            painter.drawText(room.adjusted(known, 0, known, 0), _TOP_LEFT, cell.open)
        else:
            painter.drawText(room.adjusted(0, metrics.lineSpacing(), 0, 0), _WRAP, cell.open)

    def _room(self, rect: QRectF, line: Line, column: int) -> QRectF:
        """Return where the words go in a cell of `rect`."""
        px = self._theme.px
        cell = line.cells[column]
        marked = line.best == column or cell.tone in _ICONS
        left = px(PAD + (_MARK if line.best == column else 21 if marked else 0))
        return QRectF(rect.left() + left, rect.top() + px(_TOP), rect.width() - left - px(PAD), 10_000)

    def _heights(self, cell: Cell, line: Line, column: int, room: QRectF) -> tuple[float, float]:
        metrics = self._metrics(cell, line, column)
        text = metrics.boundingRect(room, _WRAP, cell.text).height()
        if cell.open and metrics.horizontalAdvance(f"{cell.text} {cell.open}") > room.width():
            text += metrics.boundingRect(room, _WRAP, cell.open).height()
        small = QFontMetricsF(self._theme.font(Role.SMALL))
        return text, small.boundingRect(room, _WRAP, cell.note).height() if cell.note else 0.0

    def _role(self, cell: Cell, line: Line, column: int) -> Role:
        if cell.tone is Tone.LARGE:
            return Role.ARRIVAL
        return Role.FIELD_STRONG if line.best == column else Role.FIELD

    def _font(self, cell: Cell, line: Line, column: int) -> QFont:
        return self._theme.font(self._role(cell, line, column))

    def _metrics(self, cell: Cell, line: Line, column: int) -> QFontMetricsF:
        return QFontMetricsF(self._font(cell, line, column))
