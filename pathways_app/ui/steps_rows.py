"""How the rows of the steps are drawn: no word of them is cut, and where there is one column it says the others too."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from pathways_app.ui.theme import Role, Theme

Index = QModelIndex | QPersistentModelIndex

_ROW = 26.0
_AROUND = 8.0  # above and below the words of a row, together
_ICON = 16.0
_EDGES = 14.0  # between the edges of a cell and its words, with some to spare for how they are broken
_INSIDE = 3.0
_BESIDE = (1, 2)  # the columns that are told under the first where they have no room
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_MOST = 10_000


class StepsRows(QStyledItemDelegate):
    """Rows high enough to hit, and for all their words; `stacked` says when and how much under the name of a step."""

    def __init__(self, theme: Theme, tree: QTreeView) -> None:
        super().__init__(tree)
        self._theme, self._tree = theme, tree
        self.stacked = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px, usual = self._theme.px, super().sizeHint(option, index)
        if index.column() > max(_BESIDE):  # what a step is for has the lines that its name takes
            return QSize(usual.width(), round(px(_ROW)))
        room = self._tree.columnWidth(index.column()) - px(_EDGES)
        if index.column() == 0:
            room -= self._indented(index) + px(_ICON)
        height = _high(QFontMetrics(index.data(Qt.ItemDataRole.FontRole)), room, str(index.data() or ""))
        if words := self._under(index):
            height += _high(QFontMetrics(self._theme.font(Role.SMALL)), room, words)
        return QSize(usual.width(), max(round(px(_ROW)), height + round(px(_AROUND))))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the view rings the whole row

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = self._under(index)
        if not words:
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        style = self._tree.style()
        name, font, ink = drawn.text, drawn.font, index.data(Qt.ItemDataRole.ForegroundRole)
        edge = round(self._theme.px(_INSIDE))
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, drawn, self._tree).adjusted(edge, 0, 0, 0)
        drawn.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, self._tree)
        small = self._theme.font(Role.SMALL)
        high, under = (_high(QFontMetrics(one), place.width(), said) for one, said in ((font, name), (small, words)))
        top = option.rect.top() + (option.rect.height() - high - under) // 2
        painter.save()
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRect(place.left(), top, place.width(), high), _WRAPPED, name)
        painter.setFont(small)
        painter.setPen(self._theme.color("ink-muted"))
        painter.drawText(QRect(place.left(), top + high, place.width(), under), _WRAPPED, words)
        painter.restore()

    def _under(self, index: Index) -> str:
        """Return what is told under the name in this cell."""
        if not self.stacked or index.column():
            return ""
        return " · ".join(filter(None, (str(index.sibling(index.row(), column).data() or "") for column in _BESIDE)))

    def _indented(self, index: Index) -> int:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return depth * self._tree.indentation()


def _high(metrics: QFontMetrics, room: float, words: str) -> int:
    return metrics.boundingRect(QRect(0, 0, max(1, round(room)), _MOST), _WRAPPED, words).height()
