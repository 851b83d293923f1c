"""Painting the timeline: header, lanes, bars, waits, months without pay, and the marks for today and arrival."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.timeline import Bar, Deadline, Lane, TimelineData, month_at
from pathways_app.domain.track import Doing
from pathways_app.ui import wording
from pathways_app.ui.cash_data import CashView
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.cash_paint import CashPainter
from pathways_app.ui.widgets.elided import shortened
from pathways_app.ui.widgets.strip import dots, paint_block, paint_diamond, paint_hatch, paint_job
from pathways_app.ui.widgets.timeline_layout import CASH_FOLDED, HEADER, PAD, PlacedBar, TimelineLayout, paid_study

_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_YEAR_APART = 46.0
_QUARTER_APART = 7.0

translate = QCoreApplication.translate


def lane_name(lane: Lane) -> str:
    """Return the name of a lane."""
    return {
        Lane.STUDY: translate("Timeline", "Study"),
        Lane.ALSO: translate("Timeline", "Also"),
        Lane.WORK: translate("Timeline", "Work"),
    }[lane]


def cash_name() -> str:
    """Return the name of the lane of the money."""
    return translate("Timeline", "Cash")


@dataclass(frozen=True, slots=True)
class TimelinePainter:
    """Draws one laid-out route; all in logical pixels. `lane` is where the money goes just now."""

    painter: QPainter
    theme: Theme
    catalogue: JurisdictionCatalogue
    data: TimelineData
    layout: TimelineLayout
    cash: CashView | None = None
    lane: QRectF = field(default_factory=QRectF)

    def paint(self, selected: str | None, scrolled: float = 0.0) -> None:
        """Draw everything, with a ring round the bar of the step `selected`; `scrolled` is how far to the right."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground()
        self._waits()
        self._work()
        for placed in self.layout.bars:
            self._bar(placed)
        self._marks()
        if self.layout.folded:
            self._clear_lane()
        elif self.cash is not None:
            self._money(self.cash).paint()
        for placed in self.layout.bars:
            if placed.bar.step == selected:
                self.painter.setBrush(Qt.BrushStyle.NoBrush)
                self.painter.setPen(QPen(self.theme.color("focus"), self.theme.ring_width))
                self.painter.drawRoundedRect(placed.rect.adjusted(-3, -3, 3, 3), 6, 6)
        self._names(scrolled)
        if self.layout.folded and self.cash is not None:
            self._money(self.cash).paint_folded(self.lane.left() + self.layout.left)

    @property
    def _size(self) -> float:
        return self.layout.size

    def _line(self, token: str, x1: float, y1: float, x2: float, y2: float, width: float = 1.0) -> None:
        # On a device pixel, so that a rule is as thin and as dark wherever it falls.
        ratio = self.painter.device().devicePixelRatioF()
        if width == 1.0:
            x1, y1, x2, y2 = (round(v * ratio) / ratio + 0.5 / ratio for v in (x1, y1, x2, y2))
        self.painter.setPen(QPen(self.theme.color(token), width))
        self.painter.drawLine(QLineF(x1, y1, x2, y2))

    def _text(
        self, role: Role, token: str, rect: QRectF, text: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        self.painter.setFont(self.theme.font(role))
        self.painter.setPen(self.theme.color(token))
        self.painter.drawText(rect, int(align) | _ONE_LINE, text)

    def _width(self, role: Role, text: str) -> float:
        return self.theme.advance(role, text)

    def _elided(self, role: Role, text: str, width: float) -> str:
        if self.theme.advance(role, text) <= width:
            return text
        return shortened(QFontMetricsF(self.theme.font(role)), text, width)

    def _plate(self, rect: QRectF, role: Role, token: str, text: str, ground: QColor) -> None:
        """Write `text` in the middle of `rect` on a plain ground, if it fits."""
        wide = self._width(role, text) + 12 * self._size
        if wide > rect.width() - 4:
            return
        plate = QRectF(rect.center().x() - wide / 2, rect.top() + 3, wide, rect.height() - 6)
        self.painter.fillRect(plate, ground)
        room = QRectF(plate.left(), rect.top(), wide, rect.height())  # the plate of a low row would cut letters
        self._text(role, token, room, text, Qt.AlignmentFlag.AlignHCenter)

    def _ground(self) -> None:
        layout, size = self.layout, self._size
        head, bottom = HEADER * size, layout.height - 8 * size
        right = layout.x(self._last)
        years = range(int(layout.first // 12), int(self._last // 12) + 1)
        apart = next(n for n in (1, 2, 5, 10, 20) if 12 * layout.month * n >= _YEAR_APART * size or n == 20)
        for year in years:
            left, end = max(layout.left, layout.x(12 * year)), min(right, layout.x(12 * year + 12))
            if year % 2:
                self.painter.fillRect(QRectF(left, 14 * size, end - left, bottom - 14 * size), self.theme.color("pane"))
        for year in years:
            x = layout.x(12 * year)
            if x < layout.left:
                continue
            self._line("line", x, 14 * size, x, bottom)
            if year % apart == 0 and x + 36 * size < right:
                room = QRectF(x + 5 * size, 12 * size, 12 * layout.month * apart, 20 * size)
                self._text(Role.SMALL_STRONG, "ink-muted", room, str(year))
            if 3 * layout.month >= _QUARTER_APART:
                for quarter in (3, 6, 9):
                    tick = layout.x(12 * year + quarter)
                    if tick < right:
                        self._line("line-strong", tick, head - 4 * size, tick, head)
        self._line("line-strong", layout.left, head, right, head)
        for _, end in layout.lanes.values():
            if end < bottom:
                self._line("line", 0, end, right, end)

    @property
    def _last(self) -> float:
        return self.layout.first + (self.layout.width - self.layout.left - 20 * self._size) / self.layout.month

    def _waits(self) -> None:
        for wait in self.data.waits:
            rect = self.layout.span(Lane.STUDY, wait.start, wait.end).adjusted(0.5, 0.5, -0.5, -0.5)
            paint_hatch(self.painter, rect, self.theme, 4)
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.setPen(QPen(self.theme.color("wait"), self.theme.line_width))
            self.painter.drawRoundedRect(rect, 4, 4)
            text = translate("Timeline", "{span} wait").format(span=wording.span(wait.end - wait.start))
            self._plate(rect, Role.SMALL, "ink-muted", text, self.theme.color("surface"))

    def _work(self) -> None:
        for start, end in self.data.unpaid:
            rect = self.layout.span(Lane.WORK, start, end)
            self.painter.setPen(dots(self.theme, 2.0))
            middle = rect.center().y()
            self.painter.drawLine(QLineF(rect.left() + 4, middle, rect.right() - 4, middle))
            text = months_unpaid(end - start)
            self._plate(rect, Role.HEADING, "unmet", text, self.theme.color("surface"))
        for start, end in paid_study(self.data):
            rect = self.layout.span(Lane.WORK, start, end)
            line = QRectF(rect.left() + 1, rect.center().y() - 2.5, rect.width() - 2, 5)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(self.theme.color("job-edge"))
            self.painter.drawRoundedRect(line, 1, 1)
            self._plate(
                rect, Role.SMALL, "ink", translate("Timeline", "paid while training"), self.theme.color("surface")
            )
        if self.data.present is not None:
            present = self.data.present
            rect = self.layout.span(Lane.WORK, present.start, present.end)
            paint_job(self.painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), self.theme, 4)
            role = self.catalogue.credentials[present.role] if present.role else None
            self._inside(rect, "on-job", wording.name_of(role.name) if role else translate("Timeline", "Your post now"))

    def _inside(self, rect: QRectF, token: str, text: str) -> None:
        room = rect.adjusted(PAD * self._size, 0, -PAD * self._size, 0)
        if room.width() > 24 * self._size:
            self._text(Role.HEADING, token, room, self._elided(Role.HEADING, text, room.width()))

    def _bar(self, placed: PlacedBar) -> None:
        bar, rect = placed.bar, placed.rect
        paint_block(self.painter, rect.adjusted(0.5, 0, -0.5, 0), bar.doing, self.theme, min(4.0, rect.width() / 2))
        name = wording.name_of(self.catalogue.steps[bar.step].name)
        if not placed.inside:
            self._beside(placed, name)
            return
        ink = {Doing.JOB: "on-job", Doing.PAPER: "on-paper"}.get(bar.doing, "on-study")
        hours = translate("Timeline", "{hours} h a week").format(hours=wording.number(bar.hours)) if bar.hours else ""
        after = self._width(Role.SMALL, hours) + 16 * self._size if hours else 0.0
        if hours and self._width(Role.HEADING, name) + after + 2 * PAD * self._size <= rect.width():
            room = rect.adjusted(0, 0, -PAD * self._size, 0)
            self._text(Role.SMALL, ink, room, hours, Qt.AlignmentFlag.AlignRight)
        self._inside(rect, ink, name)

    def _beside(self, placed: PlacedBar, name: str) -> None:
        room = placed.label.adjusted(6 * self._size, 0, -6 * self._size, 0)
        if room.width() > 12 * self._size:
            to_left = placed.label.left() < placed.rect.left()
            align = Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft
            self._clear(room.adjusted(0, 4, 0, -4))
            self._text(Role.FIELD, "ink", room, self._elided(Role.FIELD, name, room.width()), align)

    def _marks(self) -> None:
        layout, size = self.layout, self._size
        head, bottom = HEADER * size, layout.height - 8 * size
        x = layout.x(self.data.arrival)
        self._line("accent", x, head, x, bottom, 1.5)
        paint_diamond(self.painter, QPointF(x, head + 8 * size), 8 * size, self.theme)
        flags = [(layout.x(month_at(deadline.day)), deadline) for deadline in self.data.deadlines]
        flags = [(at, deadline) for at, deadline in flags if at >= layout.left]
        free = x - max((at + 14 * size for at, _ in flags), default=layout.left) - 14 * size
        goal = wording.name_of(self.catalogue.credentials[self.data.goal].name)
        wide = min(self._width(Role.HEADING, goal) + 1, free)
        if wide >= 60 * size:
            goal = self._elided(Role.HEADING, goal, wide)
            room = QRectF(x - wide - 13 * size, head + 2 * size, wide, 16 * size)
            self._clear(room)
            self._text(Role.HEADING, "accent", room, goal)
        self._flags(flags, x - max(0.0, wide) - 20 * size)
        now = layout.x(month_at(self.data.today))
        self._line("unmet", now, head, now, bottom, 1.5)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color("unmet"))
        corners = ((now - 4.5, head), (now + 4.5, head), (now, head + 6))
        self.painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _names(self, scrolled: float) -> None:
        """Draw the names of the lanes, which stay where they are while the months move past."""
        layout, size = self.layout, self._size
        if scrolled:
            column = QRectF(scrolled, 0, layout.left - 4 * size, layout.height)
            self.painter.fillRect(column, self.theme.color("surface"))
            self._line("line", column.right(), 14 * size, column.right(), layout.height)
        for lane, (top, _) in layout.lanes.items():
            room = QRectF(scrolled, top, layout.left, layout.row * size)
            self._text(Role.HEADING, "ink-muted", room, lane_name(lane))
        room = QRectF(scrolled, self.lane.top(), layout.left, CASH_FOLDED * size)
        if self.cash is not None and not layout.folded:  # on the line of the sum beside it
            room.moveCenter(QPointF(room.center().x(), self._money(self.cash).zero))
        self._text(Role.HEADING, "ink-muted", room, cash_name())
        room = QRectF(scrolled, 12 * size, layout.left, 20 * size)
        self._text(Role.SMALL, "unmet", room, translate("Timeline", "today"))

    def _money(self, view: CashView) -> CashPainter:
        return CashPainter(self.painter, self.theme, view, self.lane, self.layout.left, self.layout.x)

    def _clear(self, room: QRectF) -> None:
        """Make room for words in high contrast, where the lines of the years are as dark as they are."""
        if self.theme.line_width > 1:
            self.painter.fillRect(room, self.theme.color("surface"))

    def _clear_lane(self) -> None:
        """Make room for the figures, which stay at the foot while the lanes move past."""
        self.painter.fillRect(self.lane.adjusted(0, 0, 0, 8 * self._size), self.theme.color("surface"))
        self._line("line", self.lane.left(), self.lane.top(), self.lane.right(), self.lane.top())

    def _flags(self, flags: list[tuple[float, Deadline]], until: float) -> None:
        head, size = HEADER * self._size, self._size
        for number, (x, deadline) in enumerate(flags):
            self._line("warning", x, head + 4 * size, x, head + 26 * size, 1.6)
            flag = ((0, 4), (11, 4), (7.8, 8.5), (11, 13), (0, 13))
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(self.theme.color("warning"))
            self.painter.drawPolygon(QPolygonF([QPointF(x + dx * size, head + dy * size) for dx, dy in flag]))
            text = deadline_words(deadline)
            end = min([until, *(later for later, _ in flags[number + 1 :])])
            if x + 16 * size + self._width(Role.SMALL_STRONG, text) <= end:
                room = QRectF(x + 16 * size, head + 1 * size, end - x, 16 * size)
                self._clear(QRectF(room.topLeft(), QSizeF(self._width(Role.SMALL_STRONG, text), room.height())))
                self._text(Role.SMALL_STRONG, "warning", room, text)


def months_unpaid(months: int) -> str:
    """Say how long there is no pay."""
    if months == 1:
        return translate("Timeline", "1 month without pay")
    return translate("Timeline", "%n months without pay", None, months)


def deadline_words(deadline: Deadline) -> str:
    """Say when to apply, and how many days are left."""
    day = wording.day(deadline.day.isoformat())
    if deadline.left < 0:
        return translate("Timeline", "Applications closed {day}").format(day=day)
    if deadline.left == 1:
        return translate("Timeline", "Apply by {day} · 1 day").format(day=day)
    return translate("Timeline", "Apply by {day} · %n days", None, deadline.left).format(day=day)


def deadline_lines(deadline: Deadline) -> list[str]:
    """Say when to apply and, where that has passed, when the next start is, each on a line of its own."""
    lines = [deadline_words(deadline)]
    if deadline.next_start is not None:
        text = translate("Timeline", "Unless late applications are taken, the next start is {month}")
        lines.append(text.format(month=wording.month_long(deadline.next_start)))
    return lines


def bar_words(catalogue: JurisdictionCatalogue, bar: Bar) -> str:
    """Describe a bar in a few lines: name, months, hours."""
    lines = [
        wording.name_of(catalogue.steps[bar.step].name),
        f"{wording.month_short(bar.start)} – {wording.month_short(bar.end)}",
    ]
    if bar.hours:
        lines.append(translate("Timeline", "{hours} h a week").format(hours=wording.number(bar.hours)))
    if bar.paid:
        lines.append(translate("Timeline", "paid"))
    return "\n".join(lines)
