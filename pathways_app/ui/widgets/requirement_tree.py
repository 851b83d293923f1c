"""The requirement tree: what a step asks, ticked part by part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import Holds
from pathways_app.domain.route import Route
from pathways_app.domain.standing import Node, State, stand_in
from pathways_app.ui.requirement_words import part_words, question_words, reason_words, state_words
from pathways_app.ui.theme import Role, Theme, ringed
from pathways_app.ui.widgets.outline_model import Entry, OutlineModel
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.state_icon import STATE_LOOKS

StateRole = Qt.ItemDataRole.UserRole
ReasonRole = Qt.ItemDataRole.UserRole + 1
BesideRole = Qt.ItemDataRole.UserRole + 2
CredentialRole = Qt.ItemDataRole.UserRole + 3

_ROW = 24.0
_ICON = 16.0
_TEXT = 22.0
_CHEVRON = 16.0
_INDENT = 20
_MOST_REASON = 0.45


def entry_of(catalogue: JurisdictionCatalogue, node: Node, route: Route | None) -> Entry:
    """Return a requirement's part, and what hangs below it, as lines of an outline."""
    shown, below = stand_in(node)
    text, reason = part_words(catalogue, shown), reason_words(catalogue, shown, route)
    question = question_words(catalogue, shown)
    said = ", ".join(filter(None, (text, state_words(node.state), reason, question)))
    entry = Entry(
        (text,),
        {
            StateRole: node.state,
            ReasonRole: reason,
            BesideRole: node.beside,
            CredentialRole: shown.requirement.credential if isinstance(shown.requirement, Holds) else None,
            Qt.ItemDataRole.AccessibleTextRole: said,
            Qt.ItemDataRole.ToolTipRole: plain_tip(question or said),
        },
    )
    for part in below:
        entry.add(entry_of(catalogue, part, route))
    return entry


class RequirementTree(QTreeView):
    """As high as what it shows; other ways to what is met already stay shut until they are asked for.

    Signals: credential_chosen(credential id), by Enter on a line that asks for one, or a click where it does not
    unfold.
    """

    credential_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = OutlineModel((self.tr("What it asks"),), self)
        self.unfolds = False  # whether there is a column of chevrons at the right
        self.setModel(self._model)
        self.setItemDelegate(_RequirementDelegate(theme, self))
        self.setAccessibleName(self.tr("What it asks"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(round(theme.px(_INDENT)))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setExpandsOnDoubleClick(False)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._press)
        self.activated.connect(self._choose)
        self.expanded.connect(self._fit)
        self.collapsed.connect(self._fit)
        theme.changed.connect(self.viewport().update)

    def show_parts(self, catalogue: JurisdictionCatalogue, parts: Sequence[Node], route: Route | None) -> None:
        """Show the parts of what a step asks."""
        self._model.replace([entry_of(catalogue, part, route) for part in parts])
        self.unfolds = any(entry.children for entry in self._model.entries())
        for entry in self._model.entries():
            met_by_one = entry.values[StateRole].satisfied and bool(entry.values[ReasonRole])
            if entry.children and not met_by_one and not entry.values[BesideRole]:
                self.expand(self._model.index_of(entry))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        return

    def _press(self, index: QModelIndex) -> None:
        if self._model.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        credential = index.data(CredentialRole)
        if isinstance(credential, str):
            self.credential_chosen.emit(credential)

    def _fit(self) -> None:
        self.executeDelayedItemsLayout()
        height, index = 0, self._model.index(0, 0)
        while index.isValid():
            height += self.rowHeight(index)
            index = self.indexBelow(index)
        self.setFixedHeight(max(height, 1))


class _RequirementDelegate(QStyledItemDelegate):
    """Draws a state icon, what is asked over as many lines as it needs, and the reason at the right."""

    def __init__(self, theme: Theme, tree: RequirementTree) -> None:
        super().__init__(tree)
        self._theme = theme
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        depth, above = 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        width = self._tree.viewport().width() - depth * self._tree.indentation()
        text, _ = self._places(QRectF(0, 0, width, 1000), index)
        lines = QFontMetricsF(self._theme.font(Role.FIELD)).boundingRect(
            QRectF(0, 0, text.width(), 1000), _WRAPPED, str(index.data())
        )
        return QSize(round(width), round(max(self._theme.px(_ROW), lines.height() + self._theme.px(5))))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px = self._theme, self._theme.px
        state: State = index.data(StateRole)
        beside = bool(index.data(BesideRole))
        icon, token = STATE_LOOKS[state]
        rect = QRectF(option.rect)
        text, reason = self._places(rect, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = rect.top() + (px(_ROW) - px(_ICON)) / 2
        theme.paint_icon(
            painter, icon, QRectF(rect.left(), top, px(_ICON), px(_ICON)), "ink-muted" if beside else token
        )
        painter.setFont(theme.font(Role.FIELD))
        painter.setPen(theme.color("ink-muted" if beside else "ink"))
        painter.drawText(text, _WRAPPED, str(index.data()))
        if index.model().hasChildren(index):
            self._chevron(painter, rect, index)
        metrics = QFontMetricsF(theme.font(Role.SMALL))
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("ink-muted"))
        words = metrics.elidedText(str(index.data(ReasonRole)), Qt.TextElideMode.ElideRight, reason.width())
        painter.drawText(reason, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, words)
        if option.state & QStyle.StateFlag.State_HasFocus and ringed(self._tree):
            painter.setPen(QPen(theme.color("focus"), theme.ring_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _chevron(self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        px = self._theme.px
        name = "chevron-down" if self._tree.isExpanded(index) else "chevron-right"
        place = QRectF(rect.right() - px(14), rect.top() + px(4.5), px(14), px(14))
        self._theme.paint_icon(painter, name, place, "ink-muted")

    def _places(self, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> tuple[QRectF, QRectF]:
        """Return where the text and the reason go in `rect`."""
        px = self._theme.px
        words = QFontMetricsF(self._theme.font(Role.SMALL)).horizontalAdvance(str(index.data(ReasonRole)))
        wide = min(words + 1, rect.width() * _MOST_REASON)
        chevron = px(_CHEVRON) if self._tree.unfolds else 0
        text = rect.adjusted(px(_TEXT), px(2.5), -(wide + px(8) if words else 0) - chevron, 0)
        return text, QRectF(rect.right() - chevron - wide, rect.top() + px(3.5), wide, px(_ROW))


_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
