"""A list of entries that can be gone to, as high as it is long."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pathways_app.ui.explore.entry_kinds import entry_icon, kind_words
from pathways_app.ui.explore.entry_view import Link
from pathways_app.ui.explore.finding_list import marks_of
from pathways_app.ui.theme import Role, Theme, ringed
from pathways_app.ui.widgets.badge import badge_size, mark_words, paint_badge
from pathways_app.ui.widgets.plain_tip import plain_tip

LinkRole = Qt.ItemDataRole.UserRole

SHOWN = 7
"""Entries shown at first; if there are more, a last line counts them and shows them."""

_ROW, _ICON, _PAD = 28.0, 15.0, 6.0


class LinkModel(QAbstractListModel):
    """Links, and a last line for those not shown yet, which has no link."""

    def __init__(self, links: tuple[Link, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._links = links
        self._shown = len(links) if len(links) <= SHOWN + 1 else SHOWN

    def show_all(self) -> None:
        """Show those too that were only counted."""
        self.beginResetModel()
        self._shown = len(self._links)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else self._shown + (self._shown < len(self._links))

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.row() >= self._shown:
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.tr("Show %n more", "", len(self._links) - self._shown) if role in texts else None
        link = self._links[index.row()]
        hit = link.finding.hit
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                words = (
                    hit.name,
                    kind_words(hit.section, hit.kind),
                    link.note,
                    *map(mark_words, marks_of(link.finding)),
                )
                said = ", ".join(filter(None, words))
                return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return link if role == LinkRole else None


class LinkList(QListView):
    """Entries one below the other; a click or Enter goes to one.

    Signals: chosen(Finding).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, links: tuple[Link, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._links = LinkModel(links, self)
        self.setModel(self._links)
        self.setItemDelegate(_LinkDelegate(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self._fit()
        theme.changed.connect(self.viewport().update)

    def _open(self, index: QModelIndex) -> None:
        link = index.data(LinkRole)
        if isinstance(link, Link):
            self.chosen.emit(link.finding)
        elif index.isValid():
            row = index.row()
            self._links.show_all()
            self._fit()
            self.setCurrentIndex(self._links.index(row, 0))

    def _fit(self) -> None:
        self.setFixedHeight(round(self._theme.px(_ROW)) * max(1, self._links.rowCount()))


class _LinkDelegate(QStyledItemDelegate):
    """Draws an icon, the name as a link, and the note at the right."""

    def __init__(self, theme: Theme, view: LinkList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(self._theme.px(_ROW)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px, rect = self._theme, self._theme.px, QRectF(option.rect)
        link = index.data(LinkRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5, 5)
        left, right = rect.left() + px(_PAD), rect.right() - px(_PAD)
        if isinstance(link, Link):
            icon = QRectF(left, rect.center().y() - px(_ICON) / 2, px(_ICON), px(_ICON))
            theme.paint_icon(painter, entry_icon(link.finding.hit.section, link.finding.hit.kind), icon, "ink-muted")
            right = self._right(painter, rect, right, link)
        left += px(_ICON + 8)
        metrics = QFontMetricsF(theme.font(Role.FIELD))
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, max(0.0, right - left - px(10)))
        painter.setFont(theme.font(Role.FIELD))
        painter.setPen(theme.color("accent"))
        painter.drawText(QRectF(left, rect.top(), right - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, name)
        if option.state & QStyle.StateFlag.State_HasFocus and ringed(self._view):
            painter.setPen(QPen(theme.color("focus"), theme.ring_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()

    def _right(self, painter: QPainter, rect: QRectF, right: float, link: Link) -> float:
        """Draw the note and the badges at the right end; return where they begin."""
        theme = self._theme
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("ink-muted"))
        metrics = QFontMetricsF(painter.font())
        wide = min(metrics.horizontalAdvance(link.note), rect.width() / 2)
        room = QRectF(right - wide, rect.top(), wide + 1, rect.height())
        words = metrics.elidedText(link.note, Qt.TextElideMode.ElideRight, wide + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        right = room.left() - (theme.px(8) if link.note else 0)
        for mark in reversed(marks_of(link.finding)):
            size = badge_size(theme, mark)
            right -= size.width()
            paint_badge(painter, theme, mark, QPointF(right, rect.center().y() - size.height() / 2), size.width())
            right -= theme.px(5)
        return right
