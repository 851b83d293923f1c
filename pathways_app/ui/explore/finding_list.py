"""The list of what was found: a model, its rows, and the view."""

from __future__ import annotations

from collections.abc import Mapping
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
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from pathways_app.domain.local_entry import is_local
from pathways_app.domain.source import Trust
from pathways_app.domain.step import Status
from pathways_app.ui.explore.entry_kinds import entry_icon, kind_words
from pathways_app.ui.explore.findings import Finding
from pathways_app.ui.hits import HitDelegate
from pathways_app.ui.theme import Role, Theme, ringed
from pathways_app.ui.widgets.badge import Mark, badge_size, mark_words, paint_badge
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.wording import marked

FindingRole = Qt.ItemDataRole.UserRole
BelowRole = Qt.ItemDataRole.UserRole + 1

_STATUS_MARKS = {Status.PILOT: Mark.PILOT, Status.PROPOSED: Mark.PROPOSED, Status.CLOSED: Mark.CLOSED}
_TRUST_MARKS = {Trust.UNVERIFIED: Mark.UNVERIFIED, Trust.STALE: Mark.STALE}


def marks_of(finding: Finding) -> tuple[Mark, ...]:
    """Return the badges of an entry; none where it ships, is open and its source was read."""
    marks = [Mark.LOCAL if is_local(finding.hit.id) else None]
    marks.append(_STATUS_MARKS.get(finding.status) if finding.status else None)
    marks.append(_TRUST_MARKS.get(finding.trust) if finding.trust else None)
    return tuple(mark for mark in marks if mark is not None)


class FindingModel(QAbstractListModel):
    """Findings in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._places: Mapping[str, str] = {}

    def replace(self, findings: tuple[Finding, ...], places: Mapping[str, str]) -> None:
        """List `findings` instead; `places` are names by id."""
        self.beginResetModel()
        self._findings, self._places = findings, places
        self.endResetModel()

    def row_of(self, ident: str) -> int:
        """Return the row of an entry, -1 where it is not listed."""
        return next((row for row, finding in enumerate(self._findings) if finding.hit.id == ident), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return marked(finding.hit.name, finding.hit.id)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(marked(finding.hit.name, finding.hit.id))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((finding.hit.name, self._below(finding), *map(mark_words, marks_of(finding))))
        if role == FindingRole:
            return finding
        return self._below(finding) if role == BelowRole else None

    def _below(self, finding: Finding) -> str:
        hit = finding.hit
        words = (kind_words(hit.section, hit.kind), finding.level, self._places.get(hit.jurisdiction, ""))
        return " · ".join(filter(None, words))


class FindingList(QListView):
    """What was found, one row for each.

    Signals: looked_at(Finding), when the current row changes; opened(Finding), by Enter or a click;
    entered(Finding), by Enter or a double click, to go on in it.
    """

    looked_at = Signal(object)
    opened = Signal(object)
    entered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingModel(self)
        self.setModel(self.findings)
        self._delegate = _FindingDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._follow)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self.activated.connect(self._enter)
        self._quiet = False
        self._wanted = ""
        theme.changed.connect(self.viewport().update)

    def show_findings(self, findings: tuple[Finding, ...], places: Mapping[str, str], typed: str) -> None:
        """List `findings`, with the words `typed` in bold; the current entry stays so where it is among them."""
        self._delegate.typed = typed
        self._quiet = True
        self.findings.replace(findings, places)
        self._quiet = False
        self.make_current(self._wanted)

    def make_current(self, ident: str) -> None:
        """Make the row of an entry current without saying so, now or when it is listed."""
        self._wanted = ident
        row = self.findings.row_of(ident)
        self._quiet = True
        self.setCurrentIndex(self.findings.index(row, 0) if row >= 0 else QModelIndex())
        self._quiet = False

    def _follow(self, current: QModelIndex, _before: QModelIndex) -> None:
        finding = current.data(FindingRole)
        if not self._quiet and isinstance(finding, Finding):
            self._wanted = finding.hit.id
            self.looked_at.emit(finding)

    def _open(self, index: QModelIndex) -> None:
        finding = index.data(FindingRole)
        if isinstance(finding, Finding):
            self.opened.emit(finding)

    def _enter(self, index: QModelIndex) -> None:
        finding = index.data(FindingRole)
        if isinstance(finding, Finding):
            self.entered.emit(finding)


class _FindingDelegate(HitDelegate):
    """Draws an entry in two lines, with its badges at the right."""

    _HEIGHT = 44

    def __init__(self, theme: Theme, view: FindingList) -> None:
        super().__init__(theme, view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px = self._theme, self._theme.px
        finding: Finding = index.data(FindingRole)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            contrast = theme.line_width > 1  # in which no ground tells it
            painter.setPen(QPen(theme.color("accent"), theme.line_width) if contrast else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft" if selected else "selected"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        icon = QRectF(rect.left() + px(self._PAD), rect.center().y() - px(8), px(self._ICON), px(self._ICON))
        token = "accent" if selected else "ink-muted"
        theme.paint_icon(painter, entry_icon(finding.hit.section, finding.hit.kind), icon, token)
        text = QRectF(icon.right() + px(10), rect.top() + px(4), 0, px(19))
        text.setRight(self._badges(painter, rect, finding) - px(6))
        painter.setPen(theme.color("ink"))
        self._draw_name(painter, text, finding.hit.name)
        painter.setPen(theme.color("ink-muted"))
        painter.setFont(theme.font(Role.SMALL))
        below = QFontMetricsF(painter.font()).elidedText(
            str(index.data(BelowRole)), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text.translated(0, px(18)), Qt.AlignmentFlag.AlignVCenter, below)
        if option.state & QStyle.StateFlag.State_HasFocus and ringed(self._view):
            painter.setPen(QPen(theme.color("focus"), theme.ring_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, round(self._theme.px(self._HEIGHT)))

    def _badges(self, painter: QPainter, rect: QRectF, finding: Finding) -> float:
        """Draw the badges and return where they begin."""
        left = rect.right() - self._theme.px(8)
        for mark in reversed(marks_of(finding)):
            size = badge_size(self._theme, mark)
            left -= size.width()
            place = QPointF(left, rect.center().y() - size.height() / 2)
            paint_badge(painter, self._theme, mark, place, size.width())
            left -= self._theme.px(4)
        return left
