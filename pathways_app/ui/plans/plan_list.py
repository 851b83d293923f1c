"""The plans, one under the other, each with how far it is answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pathways_app.services.plan_board import PlanView
from pathways_app.ui.plans.coverage import HEIGHT, paint_coverage
from pathways_app.ui.plans.words import counts_words, origin_words
from pathways_app.ui.theme import Role, Theme, ringed

ViewRole = Qt.ItemDataRole.UserRole
"""The PlanView of a row."""

_PAD, _GAP, _EDGE = 10.0, 5.0, 3.0
_WRAP = int(Qt.TextFlag.TextWordWrap)


class PlanModel(QAbstractListModel):
    """One row for each plan."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[PlanView, ...] = ()

    @property
    def views(self) -> tuple[PlanView, ...]:
        """The plans shown, in order."""
        return self._views

    def replace(self, views: Sequence[PlanView]) -> None:
        """Show `views` instead of whatever was shown; GUI thread only."""
        self.beginResetModel()
        self._views = tuple(views)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._views)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view = self._views[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return view.plan.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((view.plan.title, origin_words(view.plan), counts_words(view.counts)))
        return view if role == ViewRole else None


class PlanList(QListView):
    """Lets a plan be chosen; is as high as the plans need.

    Signals: chosen(plan id), by the person.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = False
        self.plans = PlanModel(self)
        self.setModel(self.plans)
        self.setItemDelegate(_PlanDelegate(theme, self))
        self.setAccessibleName(self.tr("Workforce plans"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._tell)
        theme.changed.connect(self._fit)

    def show_plans(self, views: Sequence[PlanView], chosen: str) -> None:
        """Show `views`, with the plan `chosen` selected."""
        self._quiet = True
        if self.plans.views != tuple(views):
            self.plans.replace(views)
        at = next((at for at, view in enumerate(views) if view.plan.id == chosen), -1)
        self.setCurrentIndex(self.plans.index(at, 0))
        self._quiet = False
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        heights = (self.sizeHintForIndex(self.plans.index(at, 0)).height() for at in range(self.plans.rowCount()))
        self.setFixedHeight(max(1, sum(heights)))
        self.viewport().update()

    def _tell(self, index: QModelIndex) -> None:
        view = index.data(ViewRole)
        if isinstance(view, PlanView) and not self._quiet:
            self.chosen.emit(view.plan.id)


class _PlanDelegate(QStyledItemDelegate):
    """Draws the title, who published it, the bar of its states, and their numbers."""

    def __init__(self, theme: Theme, view: PlanList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        px = self._theme.px
        view: PlanView = index.data(ViewRole)
        heights = sum(self._height(text, role) for text, role, _ in _lines(view))
        return QSize(0, round(heights + px(2 * _PAD + HEIGHT + 2 * _GAP)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px, view = self._theme, self._theme.px, index.data(ViewRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if chosen else "raised"))
            painter.drawRoundedRect(box, 8, 8)
        if chosen:
            painter.setClipRect(QRectF(box.left(), box.top(), px(_EDGE), box.height()))
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(box, 8, 8)
            painter.setClipping(False)
        if chosen and ringed(self._view):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), theme.ring_width))
            painter.drawRoundedRect(box, 8, 8)
        top, room = box.top() - 1 + px(_PAD), box.width() - 2 * px(_PAD)
        for number, (text, role, token) in enumerate(_lines(view)):
            if number == _BAR_AFTER:
                bar = QRectF(box.left() + px(_PAD), top + px(_GAP), room, px(HEIGHT))
                paint_coverage(painter, bar, view.counts, theme)
                top += px(HEIGHT + 2 * _GAP)
            height = self._height(text, role)
            painter.setFont(theme.font(role))
            painter.setPen(theme.color(token))
            painter.drawText(QRectF(box.left() + px(_PAD), top, room, height), _WRAP, text)
            top += height
        painter.restore()

    def _height(self, text: str, role: Role) -> float:
        room = self._view.viewport().width() - 2 - 2 * self._theme.px(_PAD)
        metrics = QFontMetricsF(self._theme.font(role))
        return metrics.boundingRect(QRectF(0, 0, max(room, 1.0), 10_000), _WRAP, text).height()


_BAR_AFTER = 2  # lines above the bar


def _lines(view: PlanView) -> tuple[tuple[str, Role, str], ...]:
    return (
        (view.plan.title, Role.FIELD_STRONG, "ink"),
        (origin_words(view.plan), Role.SMALL, "ink-muted"),
        (counts_words(view.counts), Role.SMALL, "ink"),
    )
