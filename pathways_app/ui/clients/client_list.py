"""The clients, one under the other: who, what for, and what wants looking at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pathways_app.domain.client import ClientSummary
from pathways_app.ui.clients.client_words import aim_words, changed_words, due_words, seen_words
from pathways_app.ui.theme import Role, Theme, ringed
from pathways_app.ui.widgets.elided import shortened

ClientRole = Qt.ItemDataRole.UserRole
"""The ClientLine of a row."""

_PAD, _EDGE, _GAP = 10.0, 3.0, 3.0
_BADGE, _BADGE_PAD, _ICON = 20.0, 7.0, 13.0
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class ClientLine:
    """One client in the list; `extract` is what a search found in what was written, "" where it found the name."""

    client: ClientSummary
    extract: str = ""


class ClientModel(QAbstractListModel):
    """One row for each client."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ClientLine, ...] = ()
        self.now = datetime.now().astimezone()

    @property
    def lines(self) -> tuple[ClientLine, ...]:
        """The clients shown, in order."""
        return self._lines

    def replace(self, lines: Sequence[ClientLine]) -> None:
        """Show `lines` instead of whatever was shown; GUI thread only."""
        if self._lines == tuple(lines):
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def row_of(self, client: int) -> int:
        """Return the row of a client, -1 where it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.client.id == client), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.client.name
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (line.client.name, line.extract or aim_words(line.client), self.seen(line), *marks(line))
                return ", ".join(part for part in said if part)
        return line if role == ClientRole else None

    def seen(self, line: ClientLine) -> str:
        """Say when a client was last seen."""
        return seen_words(line.client.seen, self.now)


def marks(line: ClientLine) -> tuple[str, ...]:
    """Return what wants looking at: changed routes, and the next thing to do."""
    client = line.client
    changed = (changed_words(client.changed_routes),) if client.changed_routes else ()
    return (*changed, *((due_words(client.due),) if client.due is not None else ()))


class ClientList(QListView):
    """Lets a client be chosen.

    Signals: chosen(client id), by the person; opened(client id), by Enter or a double click.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._quiet = theme, False
        self.clients = ClientModel(self)
        self.setModel(self.clients)
        self.setItemDelegate(_ClientDelegate(theme, self))
        self.setAccessibleName(self.tr("Clients"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # ten thousand clients are laid out a few at a time
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(self._open)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_clients(self, lines: Sequence[ClientLine], chosen: int | None, now: datetime) -> None:
        """Show `lines`, with the client `chosen` selected."""
        self._quiet = True
        self.clients.now = now
        self.clients.replace(lines)
        row = -1 if chosen is None else self.clients.row_of(chosen)
        self.setCurrentIndex(self.clients.index(row, 0) if row >= 0 else QModelIndex())
        self._quiet = False

    def _tell(self, index: QModelIndex) -> None:
        line = index.data(ClientRole)
        if isinstance(line, ClientLine) and not self._quiet:
            self.chosen.emit(line.client.id)

    def _open(self, index: QModelIndex) -> None:
        line = index.data(ClientRole)
        if isinstance(line, ClientLine):
            self.opened.emit(line.client.id)


class _ClientDelegate(QStyledItemDelegate):
    """Draws the name and the day, what it is about, and what wants looking at."""

    def __init__(self, theme: Theme, view: ClientList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: ClientLine = index.data(ClientRole)
        px = self._theme.px
        height = self._line(Role.FIELD_STRONG) + self._line(Role.SMALL) + px(2 * _PAD + _GAP)
        rows = len(self._rows(line, self._room()))
        return QSize(0, round(height + rows * px(_BADGE + _GAP)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, px = self._theme, self._theme.px
        line: ClientLine = index.data(ClientRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        self._ground(painter, box, option.state)
        left, room, top = box.left() + px(_PAD), box.width() - 2 * px(_PAD), box.top() + px(_PAD) - 1
        seen = self._view.clients.seen(line)
        small = QFontMetricsF(theme.font(Role.SMALL))
        day_wide = small.horizontalAdvance(seen) + px(8)
        self._text(painter, QRectF(left, top, room - day_wide, self._line(Role.FIELD_STRONG)), line.client.name)
        day = QRectF(left, top, room, self._line(Role.FIELD_STRONG))
        self._text(painter, day, seen, Role.SMALL, "ink-muted", _RIGHT)
        top += self._line(Role.FIELD_STRONG) + px(_GAP)
        said = line.extract or aim_words(line.client)
        self._text(painter, QRectF(left, top, room, self._line(Role.SMALL)), said, Role.SMALL, "ink-muted")
        top += self._line(Role.SMALL) + px(_GAP)
        for row in self._rows(line, room):
            at = left
            for words, icon, token in row:
                at += self._badge(painter, at, top, words, icon, token) + px(6)
            top += px(_BADGE + _GAP)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("selected" if chosen else "raised"))
            painter.drawRoundedRect(box, 8, 8)
        if chosen:
            painter.setClipRect(QRectF(box.left(), box.top(), theme.px(_EDGE), box.height()))
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(box, 8, 8)
            painter.setClipping(False)
        if chosen and ringed(self._view):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), theme.ring_width))
            painter.drawRoundedRect(box, 8, 8)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        role: Role = Role.FIELD_STRONG,
        token: str = "ink",
        side: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        elided = shortened(QFontMetricsF(font), words.replace("\n", " "), box.width())
        painter.drawText(box, int(side | _MIDDLE), elided)

    def _badge(self, painter: QPainter, left: float, top: float, words: str, icon: str, token: str) -> float:
        theme, px = self._theme, self._theme.px
        width = self._badge_width(words)
        box = QRectF(left, top, width, px(_BADGE))
        plain = theme.line_width > 1  # in high contrast there are no soft grounds
        painter.setPen(QPen(theme.color("line-strong"), 1) if plain else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised" if plain else f"{token}-soft"))
        painter.drawRoundedRect(box, 4, 4)
        middle = top + (px(_BADGE) - px(_ICON)) / 2
        theme.paint_icon(painter, icon, QRectF(left + px(_BADGE_PAD), middle, px(_ICON), px(_ICON)), token)
        inside = box.adjusted(px(_BADGE_PAD + _ICON + 5), 0, -px(_BADGE_PAD) + 2, 0)
        self._text(painter, inside, words, Role.BADGE, token)
        return width

    def _badge_width(self, words: str) -> float:
        text = QFontMetricsF(self._theme.font(Role.BADGE)).horizontalAdvance(words)
        return text + self._theme.px(2 * _BADGE_PAD + _ICON + 5)

    def _rows(self, line: ClientLine, room: float) -> list[list[tuple[str, str, str]]]:
        """Return the badges, as many beside one another as there is room for."""
        client = line.client
        badges = []
        if client.changed_routes:
            badges.append((changed_words(client.changed_routes), "triangle-alert", "warning"))
        if client.due is not None:
            late = client.due < date.today()  # noqa: DTZ011 - the day where the person is
            badges.append((due_words(client.due), "calendar-clock", "warning" if late else "accent"))
        rows: list[list[tuple[str, str, str]]] = []
        used = room + 1
        for badge in badges:
            width = self._badge_width(badge[0]) + self._theme.px(6)
            if used + width > room:
                rows.append([])
                used = 0.0
            rows[-1].append(badge)
            used += width
        return rows

    def _room(self) -> float:
        return self._view.viewport().width() - 2 - 2 * self._theme.px(_PAD)

    def _line(self, role: Role) -> float:
        return QFontMetricsF(self._theme.font(role)).height()
