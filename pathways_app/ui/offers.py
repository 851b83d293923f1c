"""What the command search offers: commands and entries alike, as a list model and its rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.plain_tip import plain_tip

OfferRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose: its icon, its words, what it is in a word or its key, and what choosing it does.

    `as_goal` and `as_held` do something else with the same entry, where they can.
    """

    icon: str
    words: str
    note: str
    run: Callable[[], object]
    as_goal: Callable[[], object] | None = None
    as_held: Callable[[], object] | None = None


class OfferModel(QAbstractListModel):
    """Offers, best first; where there are none, a message may stand in their place, to be read alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()
        self._message = ""

    def replace(self, offers: tuple[Offer, ...], message: str = "") -> None:
        """Offer `offers` instead of what was offered, or say `message` where there are none."""
        self.beginResetModel()
        self._offers, self._message = offers, "" if offers else message
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._offers) or bool(self._message)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if not self._offers:
            said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._message if said else None
        offer = self._offers[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return offer.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.words}, {offer.note}" if offer.note else offer.words
        if role == Qt.ItemDataRole.ToolTipRole and offer.as_goal is not None:
            told = self.tr(
                "{name}\nEnter shows it, Ctrl+Enter makes it the goal, Shift+Enter adds it to what you hold."
            )
            return plain_tip(told.format(name=offer.words))
        return offer if role == OfferRole else None


class OfferDelegate(QStyledItemDelegate):
    """Draws one offer on a line: icon, words, and at the right what it is."""

    _HEIGHT, _PAD, _ICON = 32, 10, 16

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(self._theme.px(self._HEIGHT)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px = self._theme, self._theme.px
        offer: Offer | None = index.data(OfferRole)
        rect = QRectF(option.rect)
        painter.save()
        if offer is None:
            painter.setFont(theme.font(Role.SMALL))
            painter.setPen(theme.color("ink-muted"))
            padded = rect.adjusted(px(self._PAD), 0, -px(self._PAD), 0)
            painter.drawText(padded, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
            painter.restore()
            return
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, theme.color("selected"))
        size = px(self._ICON)
        icon = QRectF(rect.left() + px(self._PAD), rect.center().y() - size / 2, size, size)
        theme.paint_icon(painter, offer.icon, icon, "ink-muted")
        inner = rect.adjusted(px(self._PAD) * 2 + size, 0, -px(self._PAD), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("ink-muted"))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, offer.note)
        note = QFontMetricsF(painter.font()).horizontalAdvance(offer.note)
        painter.setFont(theme.font(Role.FIELD))
        painter.setPen(theme.color("ink"))
        room = inner.width() - note - (px(self._PAD) if note else 0)
        words = QFontMetricsF(painter.font()).elidedText(offer.words, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()
