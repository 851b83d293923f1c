"""How the rows of a ledger are drawn, and how high each must be."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from pathways_app.ui.theme import Role, Theme, ringed
from pathways_app.ui.widgets.ledger_model import Cell, LedgerHead, LedgerRow, Line, RowRole
from pathways_app.ui.widgets.stamp import HEIGHT as STAMP_HEIGHT
from pathways_app.ui.widgets.stamp import paint_stamp

_PAD_X, _PAD_Y = 8.0, 6.0
_ICON, _AFTER_ICON = 17.0, 9.0
_SMALL_ICON, _SMALL_GAP = 12.0, 4.0
_HEAD_TOP, _HEAD_BOTTOM = 10.0, 3.0
_WRAP = Qt.TextFlag.TextWordWrap
_NO_END = 1e6  # pixels: no title is as high
_FADED = 0.5
_MOST_HEIGHTS = 5000  # kept, so that rows shown again cost nothing


class LedgerDelegate(QStyledItemDelegate):
    """Draws the cells of a ledger; the selected row has a ring while the keyboard is in the table."""

    def __init__(self, theme: Theme, view: QTableView, parent: QObject | None = None) -> None:
        super().__init__(parent if parent is not None else view)
        self._theme, self._view = theme, view
        self.faded = False  # what is shown answers an older question
        self.folded: tuple[int, ...] = ()  # columns whose words stand in the first
        self._metrics: dict[Role, QFontMetricsF] = {}
        self._heights: dict[tuple[str, Role, int], float] = {}
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Measure everything anew: fonts have changed."""
        self._metrics.clear()
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row, px = index.data(RowRole), self._theme.px
        if isinstance(row, LedgerHead):
            title = self._title_height(row, self._view.viewport().width())
            return QSize(0, round(title + px(_HEAD_TOP + _HEAD_BOTTOM)) + 1)
        if not isinstance(row, LedgerRow):
            return QSize()
        cell = self._cell(row, index.column())
        room = self._view.columnWidth(index.column()) - self._left(cell) - px(_PAD_X)
        height = sum(self._line_height(line, room) for line in cell.lines)
        if cell.stamp is not None:
            height = max(height, px(STAMP_HEIGHT))
        return QSize(0, round(height + 2 * px(_PAD_Y)) + 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.faded:
            painter.setOpacity(_FADED)
        if isinstance(row, LedgerHead):
            self._paint_head(painter, QRectF(option.rect), row)
        elif isinstance(row, LedgerRow):
            self._paint_ground(painter, option, index)
            self._paint_cell(painter, QRectF(option.rect), self._cell(row, index.column()))
        painter.restore()

    def _cell(self, row: LedgerRow, column: int) -> Cell:
        cell = row.cells[column]
        if column or not self.folded:
            return cell
        return replace(cell, lines=cell.lines + tuple(line for at in self.folded for line in row.cells[at].lines))

    def _title_height(self, head: LedgerHead, room: float) -> float:
        """Return how high the title of `head` is, broken into lines where it is wider than `room`."""
        metrics = QFontMetricsF(self._theme.font(Role.TITLE))
        return metrics.boundingRect(QRectF(0, 0, room, _NO_END), _WRAP, head.title).height()

    def _paint_head(self, painter: QPainter, box: QRectF, head: LedgerHead) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(Role.TITLE)
        metrics = QFontMetricsF(font)
        base = box.top() + px(_HEAD_TOP) + metrics.ascent()
        high = self._title_height(head, box.width())
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        title = QRectF(box.left(), base - metrics.ascent(), box.width(), high)
        painter.drawText(title, _WRAP, head.title)
        left = box.left() + metrics.horizontalAdvance(head.title) + px(8)
        if head.note and left < box.right():
            small = theme.font(Role.SMALL)
            note = QFontMetricsF(small).elidedText(head.note, Qt.TextElideMode.ElideRight, box.right() - left)
            painter.setFont(small)
            painter.setPen(theme.color("ink-muted"))
            painter.drawText(QRectF(left, base - QFontMetricsF(small).ascent(), box.right() - left, px(20)), 0, note)
        self._rule(painter, box, "line-strong")

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, box = self._theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.color("selected" if chosen else "raised"))
        self._rule(painter, box, "line")
        if not chosen:
            return
        shown = [at for at in range(index.model().columnCount()) if not self._view.isColumnHidden(at)]
        focused = ringed(self._view)
        colour = theme.color("focus" if focused else "accent")
        wide = theme.ring_width if focused else theme.line_width
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), wide), colour)
        painter.fillRect(QRectF(box.left(), box.bottom() - wide, box.width(), wide), colour)
        if index.column() == shown[0]:
            painter.fillRect(QRectF(box.left(), box.top(), wide, box.height()), colour)
        if index.column() == shown[-1]:
            painter.fillRect(QRectF(box.right() - wide, box.top(), wide, box.height()), colour)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        theme, px = self._theme, self._theme.px
        left, top = box.left() + self._left(cell), box.top() + px(_PAD_Y)
        if cell.icon is not None:
            name, token = cell.icon
            theme.paint_icon(painter, name, QRectF(box.left() + px(_PAD_X), top + 1, px(_ICON), px(_ICON)), token)
        if cell.stamp is not None:
            paint_stamp(painter, QRectF(left, top, box.right() - left, px(STAMP_HEIGHT)), cell.stamp, theme)
            return
        room = box.right() - px(_PAD_X) - left
        for line in cell.lines:
            height = self._line_height(line, room)
            self._paint_line(painter, QRectF(left, top, room, height), line, right=cell.right)
            top += height

    def _paint_line(self, painter: QPainter, box: QRectF, line: Line, *, right: bool) -> None:
        theme, px = self._theme, self._theme.px
        if line.icon:
            side = px(_SMALL_ICON)
            theme.paint_icon(painter, line.icon, QRectF(box.left(), box.top() + px(3), side, side), line.tone)
            box = box.adjusted(side + px(_SMALL_GAP), 0, 0, 0)
        painter.setFont(theme.font(line.role))
        painter.setPen(theme.color(line.tone))
        side_flag = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side_flag | Qt.AlignmentFlag.AlignTop | _WRAP), line.text)

    def _line_height(self, line: Line, room: float) -> float:
        if line.icon:
            room -= self._theme.px(_SMALL_ICON + _SMALL_GAP)
        wanted = (line.text, line.role, round(room))
        if wanted not in self._heights:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            if line.role not in self._metrics:
                self._metrics[line.role] = QFontMetricsF(self._theme.font(line.role))
            box = QRectF(0, 0, max(room, 1.0), 10_000)
            self._heights[wanted] = self._metrics[line.role].boundingRect(box, int(_WRAP), line.text).height()
        return self._heights[wanted]

    def _left(self, cell: Cell) -> float:
        px = self._theme.px
        return px(_PAD_X + _ICON + _AFTER_ICON) if cell.icon is not None else px(_PAD_X)

    def _rule(self, painter: QPainter, box: QRectF, token: str) -> None:
        width = self._theme.line_width
        painter.fillRect(QRectF(box.left(), box.bottom() - width, box.width(), width), self._theme.color(token))
