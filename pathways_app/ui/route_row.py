"""How a route row is drawn, and the header with the years above it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pathways_app.domain.axis import Axis
from pathways_app.domain.month import Month
from pathways_app.ui.route_rows import RouteRow, unpaid_words, widest_unpaid
from pathways_app.ui.route_title import fitted, halved
from pathways_app.ui.theme import Role, Theme, ringed
from pathways_app.ui.widgets.elided import shortened, whole_or_brief
from pathways_app.ui.widgets.strip import STRIP_HEIGHT, paint_strip
from pathways_app.ui.wording import number

GAP = 6
"""Space between rows, in pixels at 100 %."""

_NARROW, _NARROW_LINE = 560, 700  # below these widths the strip goes under the name
_NAME_SHARE, _MOST_NAME_SHARE = 0.62, 0.72  # of what a row on one line has for name and strip; for a long name
_STACKED = 400  # below this width everything stands under everything
_MARK_ROOM = 20  # for the mark of what is taken for granted, after a name
_LINE = 17  # the height of one of two lines of a name
_MORE = "\u00a0+\u00a0?"  # after what is known of a cost
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE, _TOP = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
_ONE_LINE = int(_MIDDLE | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)


class RowShape:
    """Where the columns of a row lie for one width; all in logical pixels from the row's left edge.

    `cost` is how wide the widest cost on one line is, `name` the widest name; None and 0 where that is not known.
    """

    def __init__(
        self, width: float, theme: Theme, *, compact: bool, cost: float | None = None, name: float = 0.0
    ) -> None:
        px = theme.px
        unpaid = theme.advance(Role.FIELD, widest_unpaid()) if compact else 0.0
        self.compact = compact
        self.narrow = width < px(_NARROW_LINE if compact else _NARROW)
        self.edge = 3.0  # room for the focus ring
        self.pad = px(13)
        self.left = self.edge + self.pad
        self.right = width - self.edge - self.pad
        gap = px(12)
        self.arrival = px(90 if compact or self.narrow else 100)
        self.unpaid = 0.0 if self.narrow else max(px(86 if compact else 76), unpaid)
        self.cost = px(112 if compact or self.narrow else 140)
        if compact and not self.narrow and cost is not None:
            self.cost = max(px(64), cost)  # what the figures leave over goes to the names
        self.middle_left = self.left + self.arrival + gap
        self.middle_right = self.right - self.cost - gap - (self.unpaid + gap if self.unpaid else 0)
        if compact and not self.narrow:
            middle = self.middle_right - self.middle_left
            wanted = name + gap + px(_MARK_ROOM)
            self.strip_left = self.middle_left + min(max(wanted, middle * _NAME_SHARE), middle * _MOST_NAME_SHARE)
            self.name_right = self.strip_left - gap
        else:
            self.strip_left, self.name_right = self.middle_left, self.middle_right
        self.cost_right = self.right - (self.unpaid + gap if self.unpaid else 0)
        self.stacked = width < px(_STACKED)
        if self.stacked:
            self.strip_left = self.middle_left = self.left
            self.name_right = self.middle_right = self.right
        body = px(124) if self.stacked else px(76) if self.narrow else px(34 if compact else 72)
        self.body = body
        self.height = body + px(4 if compact else GAP)

    def strip_rect(self, top: float) -> QRectF:
        """Return where the strip goes when it begins at `top`; its width leaves room for the arrival diamond."""
        return QRectF(self.strip_left, top, max(40.0, self.middle_right - self.strip_left - 8), STRIP_HEIGHT)


class RouteDelegate(QStyledItemDelegate):
    """Draws one route: arrival, name and strip, cost, months without pay."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.axis = Axis(Month(0), Month(12))
        self.compact = False
        self.cost_width: float | None = None
        self.name_width = 0.0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        shape = RowShape(option.rect.width(), self._theme, compact=self.compact)
        return QSize(0, round(shape.height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: RouteRow = index.data(Qt.ItemDataRole.UserRole + 1)
        width, cost, name = option.rect.width(), self.cost_width, self.name_width
        shape = RowShape(width, self._theme, compact=self.compact, cost=cost, name=name)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        self._frame(painter, shape, option)
        if self.compact and not shape.narrow:
            self._paint_line(painter, shape, row)
        elif shape.stacked:
            self._paint_stacked(painter, shape, row)
        else:
            self._paint_full(painter, shape, row)
        painter.restore()

    def _frame(self, painter: QPainter, shape: RowShape, option: QStyleOptionViewItem) -> None:
        theme, state = self._theme, option.state
        box = QRectF(shape.edge, shape.edge - 1, option.rect.width() - 2 * shape.edge, shape.body - 2)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        width = 2.0 if chosen else float(theme.line_width)
        painter.setBrush(theme.color("raised"))
        painter.setPen(QPen(theme.color("accent" if chosen else "line-strong" if over else "line"), width))
        painter.drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), 7, 7)
        view: QWidget | None = option.widget
        if chosen and view is not None and ringed(view):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), theme.ring_width))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 9, 9)

    def _paint_full(self, painter: QPainter, shape: RowShape, row: RouteRow) -> None:
        theme, px = self._theme, self._theme.px
        inline = self._label_fits(shape, row)
        below = "" if inline or row.assumptions else row.label
        told = self._tells_elsewhere(shape, row, labelled=inline)
        room = shape.arrival + px(10)
        free = not (told or row.assumptions or below) and theme.advance(Role.SMALL, row.elsewhere) <= room
        under = row.elsewhere if free else ""
        three = bool(row.assumptions or below or under)
        top = shape.edge + (shape.body - 4 - px(57 if three else 45)) / 2
        column = QRectF(shape.left, top, shape.arrival + px(6), px(24))
        self._text(painter, column, row.arrival, Role.ARRIVAL)
        self._text(
            painter, column.translated(0, px(26)).adjusted(0, 0, 0, px(-6)), row.duration, Role.FIELD, "ink-muted"
        )
        line = QRectF(shape.left, top + px(44), shape.arrival + px(10), px(15))
        if below:
            text = whole_or_brief(QFontMetricsF(theme.font(Role.BADGE)), below, row.label_brief, line.width())
            self._text(painter, line, text, Role.BADGE, "accent")
        if under:
            self._text(painter, line, under, Role.SMALL, "ink-muted")
        if row.assumptions:
            mark = QRectF(line.left(), line.top() + px(1), px(13), px(13))
            theme.paint_icon(painter, _taken_icon(row), mark, "unknown")
            self._text(painter, line.adjusted(px(17), 0, 0, 0), row.assumptions, Role.SMALL_STRONG, "unknown")
        halves = () if shape.narrow or self._name_fits(shape, row) else halved(row)
        above = px(2 * _LINE + 2 if halves else 19 + 6)
        middle = shape.edge + (shape.body - 4 - above - px(STRIP_HEIGHT)) / 2
        name = QRectF(shape.middle_left, middle, self._name_room(shape, row), px(_LINE if halves else 19))
        if halves:
            self._halves(painter, name, shape, row, halves)
        else:
            self._name(painter, name, row, labelled=inline)
        strip = shape.strip_rect(middle + above)
        strip.setHeight(px(STRIP_HEIGHT))
        paint_strip(painter, strip, row.strip, self.axis, theme)
        self._figures(painter, shape, row, "" if told or under else row.elsewhere)

    def _figures(self, painter: QPainter, shape: RowShape, row: RouteRow, below: str) -> None:
        px = self._theme.px
        top = shape.edge + (shape.body - 4 - px(57 if below else 40)) / 2
        if below:
            room = QRectF(shape.middle_left, top + px(42), shape.right - shape.middle_left, px(15))
            self._text(painter, room, below, Role.SMALL, "ink-muted", _RIGHT)
        cost = QRectF(shape.cost_right - shape.cost - px(20), top, shape.cost + px(20), px(22))
        self._cost(painter, cost, row, Role.FIGURE)
        second = QRectF(cost.left() - px(20), top + px(23), cost.width() + px(20), px(17))
        if shape.narrow:
            self._text(painter, second, unpaid_words(row), Role.SMALL, "ink-muted", _RIGHT)
            return
        if row.cost_note:
            self._note(painter, second, row)
        unpaid = QRectF(shape.right - shape.unpaid, top, shape.unpaid, px(22))
        self._text(painter, unpaid, number(row.unpaid), Role.FIGURE, align=_RIGHT)
        words = self.tr("month") if row.unpaid == 1 else self.tr("months", "", row.unpaid)
        self._text(
            painter, unpaid.translated(0, px(23)).adjusted(0, 0, 0, px(-5)), words, Role.SMALL, "ink-muted", _RIGHT
        )

    def _paint_stacked(self, painter: QPainter, shape: RowShape, row: RouteRow) -> None:
        px, width = self._theme.px, shape.right - shape.left
        top = shape.edge + px(8)
        self._text(painter, QRectF(shape.left, top, width, px(24)), row.arrival, Role.ARRIVAL)
        self._cost(painter, QRectF(shape.left, top, width, px(24)), row, Role.FIGURE)
        second = QRectF(shape.left, top + px(25), width, px(17))
        self._text(painter, second, row.duration, Role.FIELD, "ink-muted")
        self._text(painter, second, unpaid_words(row), Role.SMALL, "ink-muted", _RIGHT)
        name = QRectF(shape.left, top + px(45), width, px(19))
        self._text(painter, name, self._fitted(row, width), Role.STRONG)
        strip = shape.strip_rect(top + px(68))
        strip.setHeight(px(STRIP_HEIGHT))
        paint_strip(painter, strip, row.strip, self.axis, self._theme)
        below, tone = (row.assumptions, "unknown") if row.assumptions else (row.label or row.elsewhere, "accent")
        self._text(painter, QRectF(shape.left, top + px(92), width, px(15)), below, Role.SMALL, tone)

    def _paint_line(self, painter: QPainter, shape: RowShape, row: RouteRow) -> None:
        px, theme = self._theme.px, self._theme
        height = shape.body - 4
        top = shape.edge
        arrival = QRectF(shape.left, top, shape.arrival, height)
        painter.save()
        font = theme.font(Role.TITLE)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        painter.drawText(arrival, int(_LEFT | _MIDDLE), row.arrival)
        painter.restore()
        name = QRectF(shape.middle_left, top, shape.name_right - shape.middle_left, height)
        if row.assumptions:
            icon = QRectF(name.right() - px(14), name.center().y() - px(7), px(14), px(14))
            theme.paint_icon(painter, _taken_icon(row), icon, "unknown")
            name.setRight(icon.left() - px(6))
        if row.places:
            self._text(painter, name, row.places, Role.SMALL, "ink-muted", _RIGHT)
            name.setRight(name.right() - theme.advance(Role.SMALL, row.places) - px(6))
        self._text(painter, name, self._fitted(row, name.width()), Role.STRONG)
        strip = shape.strip_rect(top + (height - px(STRIP_HEIGHT)) / 2 + 1)
        strip.setHeight(px(STRIP_HEIGHT))
        paint_strip(painter, strip, row.strip, self.axis, theme)
        self._cost(painter, QRectF(shape.cost_right - shape.cost, top, shape.cost, height), row, Role.STRONG)
        unpaid = QRectF(shape.right - shape.unpaid - px(4), top, shape.unpaid + px(4), height)
        self._text(painter, unpaid, unpaid_words(row), Role.FIELD, align=_RIGHT)

    def _badge_width(self, row: RouteRow) -> float:
        return self._theme.advance(Role.BADGE, row.label) + self._theme.px(12)

    def _label_fits(self, shape: RowShape, row: RouteRow) -> bool:
        """Say whether the label has room beside the whole name: it goes before the name is cut."""
        wanted = self._theme.advance(Role.STRONG, row.title)
        room = self._name_room(shape, row)
        return bool(row.label) and wanted + self._theme.px(8) + self._badge_width(row) <= room

    def _name_fits(self, shape: RowShape, row: RouteRow) -> bool:
        return self._theme.advance(Role.STRONG, row.title) <= self._name_room(shape, row)

    def _halves(self, painter: QPainter, line: QRectF, shape: RowShape, row: RouteRow, halves: tuple[str, ...]) -> None:
        """Draw a name that is too long for one line on two, the second up to the note under the cost."""
        theme, px = self._theme, self._theme.px
        metrics = QFontMetricsF(theme.font(Role.STRONG))
        note = theme.advance(Role.SMALL, row.cost_note) + px(18 + 16) if row.cost_note else 0.0
        rooms = (line.width(), max(shape.name_right, shape.cost_right - max(note, shape.cost)) - shape.middle_left)
        for half, room in zip(halves, rooms, strict=True):
            self._text(painter, line, shortened(metrics, half, room), Role.STRONG)
            line = line.translated(0, px(_LINE))

    def _name_room(self, shape: RowShape, row: RouteRow) -> float:
        """Return how wide the name of a full row may be: up to the figure on its line."""
        if shape.narrow:
            return shape.name_right - shape.middle_left
        figure = cost_width(self._theme, row, Role.FIGURE)
        return max(shape.name_right, shape.cost_right - figure - self._theme.px(16)) - shape.middle_left

    def _tells_elsewhere(self, shape: RowShape, row: RouteRow, *, labelled: bool) -> bool:
        """Say whether beside the name and its label there is room for where else the route can be taken, if it can."""
        name = self._theme.advance(Role.STRONG, row.title)
        used = name + (self._badge_width(row) + self._theme.px(8) if labelled else 0)
        wanted = self._theme.advance(Role.SMALL, row.elsewhere)
        return not row.elsewhere or used + self._theme.px(8) + wanted <= self._name_room(shape, row)

    def _name(self, painter: QPainter, rect: QRectF, row: RouteRow, *, labelled: bool) -> None:
        """Draw the name, its label, and where else the route can be taken if there is room."""
        theme, px = self._theme, self._theme.px
        badge = self._badge_width(row) if labelled else 0.0
        room = rect.width() - (badge + px(8) if badge else 0)
        title = self._fitted(row, room)
        written = min(room, theme.advance(Role.STRONG, title))
        self._text(painter, rect, title, Role.STRONG)
        if badge:
            left = rect.left() + written + px(8)
            plate = QRectF(left, rect.top(), badge, px(19))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft"))
            painter.drawRoundedRect(plate, 4, 4)
            self._text(painter, plate, row.label, Role.BADGE, "accent", Qt.AlignmentFlag.AlignHCenter)
        used = written + (badge + px(8) if badge else 0)
        wanted = theme.advance(Role.SMALL, row.elsewhere)
        if row.elsewhere and used + px(8) + wanted <= rect.width():
            self._text(painter, rect.adjusted(used + px(8), 0, 0, 0), row.elsewhere, Role.SMALL, "ink-muted")

    def _fitted(self, row: RouteRow, room: float) -> str:
        """Return the name of a route in at most `room`; most have it, and how wide each is written is known."""
        if self._theme.advance(Role.STRONG, row.title) <= room:
            return row.title
        return fitted(row, QFontMetricsF(self._theme.font(Role.STRONG)), room, row.core)

    def _cost(self, painter: QPainter, rect: QRectF, row: RouteRow, role: Role) -> None:
        theme = self._theme
        if row.cost_open:
            self._text(painter, rect, _MORE, role, "unknown", _RIGHT)
            rect = rect.adjusted(0, 0, -theme.advance(role, _MORE), 0)
        self._text(painter, rect, row.cost, role, align=_RIGHT)

    def _note(self, painter: QPainter, rect: QRectF, row: RouteRow) -> None:
        px = self._theme.px
        width = self._theme.advance(Role.SMALL, row.cost_note)
        self._text(painter, rect, row.cost_note, Role.SMALL, "ink-muted", _RIGHT)
        if row.cost_open:
            icon = QRectF(rect.right() - width - px(18), rect.top() + px(2), px(13), px(13))
            self._theme.paint_icon(painter, "badge-question-mark", icon, "unknown")

    def _text(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        role: Role,
        token: str = "ink",
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(token))
        painter.drawText(rect, int(align) | _ONE_LINE, text)


def _taken_icon(row: RouteRow) -> str:
    return "milestone" if row.proposed else "circle-dashed"


def cost_width(theme: Theme, row: RouteRow, role: Role = Role.STRONG) -> float:
    """Return how wide the cost of `row` is written."""
    return theme.advance(role, row.cost + (_MORE if row.cost_open else ""))


class RouteHeader(QWidget):
    """Names the columns and marks the years over the strips."""

    _HEIGHT = 22

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.axis = Axis(Month(0), Month(12))
        self.row_width = 0  # that of the rows below, which a scroll bar may make narrower
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, round(self._theme.px(self._HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        shape = RowShape(self.row_width or self.width(), theme, compact=False)
        painter = QPainter(self)
        painter.setFont(theme.font(Role.SMALL))
        painter.setPen(theme.color("ink-muted"))
        whole = QRectF(0, 0, self.width(), self.height())
        flags = int(_LEFT | Qt.AlignmentFlag.AlignVCenter)
        if not shape.stacked:
            painter.drawText(whole.adjusted(shape.left, 0, 0, 0), flags, self.tr("Arrive \u2191"))
        strip = shape.strip_rect(0)
        metrics = QFontMetricsF(painter.font())
        most = max(1, int(strip.width() / theme.px(60)))
        for year in self.axis.years(most):
            text = str(year // 12)
            x = strip.left() + self.axis.at(year) * strip.width()
            if x + metrics.horizontalAdvance(text) <= strip.right() + theme.px(12):
                painter.drawText(QRectF(x, 0, theme.px(60), self.height()), flags, text)
        if shape.stacked:
            return
        right = int(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, 0, shape.cost_right, self.height()), right, self.tr("Net cost"))
        if shape.unpaid:
            painter.drawText(QRectF(0, 0, shape.right, self.height()), right, self.tr("Without pay"))
