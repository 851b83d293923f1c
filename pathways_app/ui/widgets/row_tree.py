"""A table of text whose rows are as high as their words need, and are ringed where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QTreeWidget, QWidget

from pathways_app.ui.theme import Theme, dress

Index = QModelIndex | QPersistentModelIndex

_BESIDE = 24.0
"""What a cell keeps free of words beside them, with some to spare for how they are broken, in pixels at 100 %."""
_ABOVE = 10.0
_MOST = 10_000
_TICK = 26.0


class RowTree(QTreeWidget):
    """Shows whole rows: no word of a cell is cut short, and nothing is moved sideways."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        dress(self, look="rows")
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapping(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)  # rows are as high as their words

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, options, index)
        now = self.currentIndex()
        if self.hasFocus() and (index.row(), index.parent()) == (now.row(), now.parent()):
            draw_ring(painter, self._theme, options.rect)


def draw_ring(painter: QPainter, theme: Theme, row: QRect) -> None:
    """Draw the ring of the keyboard round a whole row."""
    wide = theme.ring_width
    painter.save()
    painter.setPen(QPen(theme.color("focus"), wide))
    painter.drawRect(QRectF(row).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))
    painter.restore()


class WrappedRows(QStyledItemDelegate):
    """Makes the rows of a list high enough for words that are broken at its width, padding and all."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        view.setWordWrap(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        room = self._view.viewport().width()
        return _high_enough(self._theme, self._view, super().sizeHint(option, index), room, index)


class _Wrapping(QStyledItemDelegate):
    """Makes rows high enough for words that are broken at the width of their column, which a tree does not ask for."""

    def __init__(self, theme: Theme, tree: QTreeView) -> None:
        super().__init__(tree)
        self._theme, self._tree = theme, tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        usual, px = super().sizeHint(option, index), self._theme.px
        room: float = self._tree.columnWidth(index.column())
        if index.column() == 0:
            depth = (1 if self._tree.rootIsDecorated() else 0) + (1 if index.parent().isValid() else 0)
            room -= depth * self._tree.indentation()
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            room -= px(_TICK)
        return _high_enough(self._theme, self._tree, usual, room, index)


def _high_enough(theme: Theme, view: QWidget, usual: QSize, width: float, index: Index) -> QSize:
    """Return `usual`, higher where the words of `index` are broken at `width`."""
    room = QRect(0, 0, max(1, round(width - theme.px(_BESIDE))), _MOST)
    wrapped = QFontMetrics(view.font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data() or ""))
    return QSize(usual.width(), max(usual.height(), wrapped.height() + round(theme.px(_ABOVE))))
