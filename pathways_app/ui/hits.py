"""What a type-ahead field offers: entries found, as a list model and its rows."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.kind_icons import kind_icon, kind_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.elided import shortened
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.wording import marked

HitRole = Qt.ItemDataRole.UserRole
HeldRole = Qt.ItemDataRole.UserRole + 1


class HitModel(QAbstractListModel):
    """Entries found, best first; those in `held` are told apart. A message stands above them, to be read alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[SearchHit, ...] = ()
        self._held: frozenset[str] = frozenset()
        self._message = ""

    def replace(self, hits: tuple[SearchHit, ...], held: Collection[str] = (), message: str = "") -> None:
        """Offer `hits` instead of what was offered, below `message` where there is one."""
        self.beginResetModel()
        self._hits, self._held, self._message = hits, frozenset(held), message
        self.endResetModel()

    def first(self) -> QModelIndex:
        """Return the first offer that is not held; of no row where there is none, or where a message comes first."""
        free = (row for row, hit in enumerate(self._hits) if hit.id not in self._held)
        row = -1 if self._message else next(free, -1)
        return self.index(row)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._hits) + bool(self._message)

    def _is_message(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return bool(self._message) and index.row() == 0

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if self._is_message(index):
            said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._message if said else None
        hit = self._hits[index.row() - bool(self._message)]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return marked(hit.name, hit.id)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(marked(hit.name, hit.id))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("already held") if hit.id in self._held else kind_words(hit.kind)
            return f"{marked(hit.name, hit.id)}, {state}"
        if role == HitRole:
            return hit
        return hit.id in self._held if role == HeldRole else None


class HitDelegate(QStyledItemDelegate):
    """Draws one offer in two lines: the name with the words typed in bold, below it what it is."""

    _HEIGHT, _PAD, _ICON = 40, 10, 16

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(self._theme.px(self._HEIGHT)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px = self._theme, self._theme.px
        hit: SearchHit | None = index.data(HitRole)
        if hit is None:
            self._draw_message(painter, QRectF(option.rect), str(index.data()))
            return
        held = bool(index.data(HeldRole))
        rect = QRectF(option.rect)
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, theme.color("selected"))
        icon = QRectF(rect.left() + px(self._PAD), rect.center().y() - px(8), px(self._ICON), px(self._ICON))
        theme.paint_icon(painter, "check" if held else kind_icon(hit.kind), icon, "ink-muted")
        text = QRectF(icon.right() + px(8), rect.top() + px(2), 0, px(19))
        text.setRight(rect.right() - px(self._PAD))
        painter.setPen(theme.color("ink-muted" if held else "ink"))
        self._draw_name(painter, text, marked(hit.name, hit.id))
        painter.setPen(theme.color("ink-muted"))
        painter.setFont(theme.font(Role.SMALL))
        words = self.tr("already held") if held else kind_words(hit.kind)
        painter.drawText(text.translated(0, px(17)), Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _draw_message(self, painter: QPainter, rect: QRectF, message: str) -> None:
        painter.save()
        font = self._theme.font(Role.SMALL)
        painter.setFont(font)
        painter.setPen(self._theme.color("ink-muted"))
        room = rect.adjusted(self._theme.px(self._PAD), 0, -self._theme.px(self._PAD), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, message)
        painter.restore()

    def _draw_name(self, painter: QPainter, rect: QRectF, name: str) -> None:
        font = self._theme.font(Role.FIELD)
        shown = shortened(QFontMetricsF(font), name, rect.width() * 0.97)
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(_bold(shown, self.typed))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        layout.draw(painter, rect.topLeft())


def _bold(name: str, typed: str) -> list[QTextLayout.FormatRange]:
    formats = []
    lower = name.lower()
    for word in typed.lower().split():
        found = re.search(rf"(?<!\w){re.escape(word)}", lower)  # as it is looked for: where a word begins
        if found is not None:
            part = QTextLayout.FormatRange()
            part.start, part.length = found.start(), len(word)
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.DemiBold)
            part.format = style
            formats.append(part)
    return formats
