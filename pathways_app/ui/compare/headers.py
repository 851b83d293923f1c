"""The headers of a comparison: each route with its strip above its column, each figure's name before its row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QToolButton, QWidget

from pathways_app.domain.axis import Axis
from pathways_app.domain.month import Month
from pathways_app.ui.compare import LEAST
from pathways_app.ui.compare.comparison import Column, Line, Tone
from pathways_app.ui.compare.model import ColumnRole
from pathways_app.ui.route_title import fitted
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import shortened, whole_or_brief
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.strip import STRIP_HEIGHT, paint_diamond, paint_strip

PAD = 13
"""Space at both sides of a cell, in pixels at 100 %."""

_HEIGHT, _TITLE, _BADGE = 78, 25, 19  # the first without the lines of the longest title
_BUTTON = 22
_EDGE = 6  # between the words of the corner and the first route
_LEAST_LINES, _MOST_LINES = 2, 5
_SHARE = 3  # the lines of a title take at most one in so many of the height there is
_FULL = 0.87  # of its lines a title may fill so much, whatever the break between them leaves empty
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
LABELS, LEAST_WIDE = 172, 180
"""Width of the names of the rows, and the least of a route, in pixels at 100 %, where there is room for all routes."""

_NARROW_LABELS, _NARROW_LEAST = 128, 130


class RouteHeads(QHeaderView):
    """The routes, each with a button that takes it out of the comparison.

    Signals: removed(column number).
    """

    removed = Signal(int)

    def __init__(self, theme: Theme, table: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme, self._table = theme, table
        self.axis = Axis(Month(0), Month(12))
        self._lines = _LEAST_LINES
        self._needed: dict[tuple[str, float], int] = {}  # lines by title and room, which is asked for time and again
        self._buttons: list[QToolButton] = []
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.set_narrow(False)
        self.setSectionsClickable(False)
        self.setAccessibleName(self.tr("Routes compared"))
        self.sectionResized.connect(self.place_buttons)
        theme.changed.connect(self._redress)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self._theme.px(_HEIGHT + self._lines * _TITLE)))

    def set_narrow(self, narrow: bool) -> None:
        """Let routes be narrower, where else only one or two would have room."""
        self.setMinimumSectionSize(round(self._theme.px(_NARROW_LEAST if narrow else LEAST_WIDE)))

    def show_buttons(self) -> None:
        """Put a button on each route; none where too few would be left to compare."""
        wanted = self.count() if self.count() > LEAST else 0
        while len(self._buttons) > wanted:
            spare = self._buttons.pop()
            spare.hide()
            spare.deleteLater()
        while len(self._buttons) < wanted:
            number = len(self._buttons)
            button = dress(QToolButton(self.viewport()), look="quiet")
            button.clicked.connect(lambda _checked=False, number=number: self.removed.emit(number))
            self._buttons.append(button)
        for number, button in enumerate(self._buttons):
            title = str(self.model().headerData(number, Qt.Orientation.Horizontal))
            says = self.tr("Take “{route}” out of the comparison").format(route=title)
            button.setToolTip(plain_tip(says))
            button.setAccessibleName(says)
        self._redress()
        self.place_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_buttons()

    def setOffset(self, offset: int) -> None:
        super().setOffset(offset)
        self.place_buttons()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = self.model().headerData(section, Qt.Orientation.Horizontal, ColumnRole)
        if not isinstance(column, Column):
            return
        theme, px = self._theme, self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("raised" if section % 2 == 0 else "surface"))
        box = QRectF(rect).adjusted(px(PAD), px(10), -px(PAD), 0)
        font = theme.font(Role.TITLE)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        room, metrics, below = self._room(section), QFontMetricsF(font), px(_TITLE * self._lines)
        beside = room - px(_BUTTON)  # of the first line, where the button is
        title = _in_lines(column.title, metrics, room, first=beside)
        if len(title) > self._lines:
            short = fitted(column, metrics, self._lines * room * _FULL - px(_BUTTON))
            title = _in_lines(short, metrics, room, self._lines, first=beside)
        painter.drawText(QRectF(box.left(), box.top(), room + 1, below), _WRAP, "\n".join(title))
        if column.label:
            small = theme.font(Role.BADGE)
            label = whole_or_brief(QFontMetricsF(small), column.label, column.label_brief, box.width() - px(12))
            wide = QFontMetricsF(small).horizontalAdvance(label) + px(12)
            plate = QRectF(box.left(), box.top() + below + px(6), wide, px(_BADGE))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft"))
            painter.drawRoundedRect(plate, 4, 4)
            painter.setFont(small)
            painter.setPen(theme.color("accent"))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, label)
        strip = QRectF(box.left(), box.top() + below + px(32), box.width() - px(10), px(STRIP_HEIGHT))
        paint_strip(painter, strip, column.strip, self.axis, theme)
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line-strong"))
        painter.restore()

    def _room(self, section: int) -> float:
        """Return the width that a title has."""
        return self.sectionSize(section) - self._theme.px(2 * PAD)

    def _count_lines(self) -> None:
        """Be as high as the longest title needs, up to a measure."""
        model = self.model()
        shown = [number for number in range(self.count()) if not self.isSectionHidden(number)]
        titles = {number: str(model.headerData(number, Qt.Orientation.Horizontal)) for number in shown}
        needed = [self._lines_of(title, self._room(number)) for number, title in titles.items()]
        high = self._theme.px(_TITLE) * _SHARE
        most = max(_LEAST_LINES + 1, min(_MOST_LINES, int(self._table.height() / high)))
        lines = min(max((*needed, _LEAST_LINES)), most)
        if lines != self._lines:
            self._lines = lines
            self.geometriesChanged.emit()

    def _lines_of(self, title: str, room: float) -> int:
        """Return how many lines a title takes."""
        known = self._needed.get((title, room))
        if known is None:
            metrics = QFontMetricsF(self._theme.font(Role.TITLE))
            lines = _in_lines(title, metrics, room, first=room - self._theme.px(_BUTTON))
            known = self._needed[title, room] = len(lines)
        return known

    def place_buttons(self) -> None:
        """Put each button into the corner of its route, where that is shown."""
        self._count_lines()
        side, gap = round(self._theme.px(24)), round(self._theme.px(4))
        for number, button in enumerate(self._buttons):
            button.setHidden(self.isSectionHidden(number))
            right = self.sectionViewportPosition(number) + self.sectionSize(number)
            button.setGeometry(right - side - gap, gap, side, side)

    def _redress(self) -> None:
        self._needed.clear()  # other routes, or other letters
        self.place_buttons()
        for button in self._buttons:
            side = round(self._theme.px(14))
            button.setIconSize(QSize(side, side))
            button.setIcon(self._theme.icon("x", "ink-muted", 14))
        self.viewport().update()


class LineHeads(QHeaderView):
    """The names of the rows, which stay in view; a note below a name says what keeps a row from having a best."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.set_narrow(False)
        self.setAccessibleName(self.tr("Figures"))
        theme.changed.connect(self.viewport().update)

    def set_narrow(self, narrow: bool) -> None:
        """Leave more of the width to the routes."""
        self.setFixedWidth(round(self._theme.px(_NARROW_LABELS if narrow else LABELS)))

    def height_of(self, section: int) -> float:
        """Return the height that the name in `section` and its note take."""
        line = self.model().headerData(section, Qt.Orientation.Vertical, ColumnRole)
        if not isinstance(line, Line):
            return 0.0
        room = QRectF(0, 0, self.width() - self._theme.px(PAD), 10_000)
        heights = [
            QFontMetricsF(self._theme.font(role)).boundingRect(room, _WRAP, text).height()
            for role, text in ((Role.HEADING, line.name), (Role.SMALL, line.note))
            if text
        ]
        return sum(heights) + self._theme.px(18)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        line = self.model().headerData(section, Qt.Orientation.Vertical, ColumnRole)
        if not isinstance(line, Line):
            return
        theme, px = self._theme, self._theme.px
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        top = rect.top() + px(9)
        if any(cell.tone is Tone.LARGE for cell in line.cells):  # the name stands on the line of its figures
            top += QFontMetricsF(theme.font(Role.ARRIVAL)).ascent() - QFontMetricsF(theme.font(Role.HEADING)).ascent()
        for role, text in ((Role.HEADING, line.name), (Role.SMALL, line.note)):
            if text:
                painter.setFont(theme.font(role))
                painter.setPen(theme.color("ink-muted"))
                room = QRectF(rect.left(), top, self.width() - px(PAD), rect.height())
                painter.drawText(room, _WRAP, text)
                top += QFontMetricsF(theme.font(role)).boundingRect(room, _WRAP, text).height()
        painter.restore()


class Corner(QWidget):
    """Says what the diamond means, and which months the strips share."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._axis = ""
        theme.changed.connect(self.update)

    def say(self, axis: str) -> None:
        """Show the words for the axis."""
        self._axis = axis
        self.setAccessibleName(f"{self._best}. {axis}")
        self.update()

    @property
    def _best(self) -> str:
        return self.tr("best in its row")

    def paintEvent(self, event: object) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.setFont(theme.font(Role.SMALL))
        room = QRectF(0, 0, self.width() - px(_EDGE), self.height())
        axis = painter.fontMetrics().boundingRect(room.toRect(), _WRAP, self._axis)
        axis.moveBottom(round(self.height() - px(10)))
        middle = axis.top() - px(9)
        diamond = QRectF(0, middle - px(5), px(10), px(10))
        paint_diamond(painter, diamond.center(), px(4.5), theme)
        painter.setPen(theme.color("ink-muted"))
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(px(14), middle - px(9), self.width(), px(18)), flags, self._best)
        painter.drawText(axis, _WRAP, self._axis)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("line-strong"))
        painter.end()


def _in_lines(title: str, metrics: QFontMetricsF, room: float, most: int = 99, *, first: float = 0.0) -> list[str]:
    """Break `title` into at most so many lines of `room`, the first of `first`; the last is shortened to fit."""
    words = title.split(" ")
    lines: list[str] = []
    width = first or room
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(shortened(metrics, line, width))
        width = room
    rest = shortened(metrics, " ".join(words), width)
    return [*lines, rest] if rest else lines
