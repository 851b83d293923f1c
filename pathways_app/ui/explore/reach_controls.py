"""What stands over the reach chart: its limits, how far the search has come, and what the marks mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.ui import wording
from pathways_app.ui.explore.reach_paint import paint_mark
from pathways_app.ui.explore.reach_spots import Figures, Limits, Spot, cost_steps
from pathways_app.ui.explore.sectors import Sector, sector_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.named_choice import name_choice
from pathways_app.ui.widgets.pill_box import PillBox
from pathways_app.ui.widgets.turning import new_row, turn

_YEARS = (1, 3, 6, 10)
_NARROW = 860  # below this width the legend stands under the filters


class ReachControls(QWidget):
    """A line of controls.

    Signals: limited(), when other limits are chosen; stopped() and further(), to end the search or go on with it.
    """

    limited = Signal()
    stopped = Signal()
    further = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: tuple[Money, ...] = ()  # offered as limits of cost
        self._years = self._box(self.tr("Time"))
        self._cost = self._box(self.tr("Cost"))
        self._years.addItem(self.tr("Any time"), None)
        for years in _YEARS:
            self._years.addItem(self.tr("Within %n year(s)", "", years), years)
        self._cost.addItem(self.tr("Any cost"), None)
        self._sector = self._box(self.tr("Sector"))
        self._sector.addItem(self.tr("Any sector"), None)
        for sector in Sector:
            self._sector.addItem(sector_words(sector), sector)
        self._progress = dress(ElidedLabel(), text=Role.FIELD, tone="ink-muted")  # the filters keep their room
        self._stop = dress(QPushButton(self.tr("Stop")), look="small")
        self._further = dress(QPushButton(self.tr("Look further")), look="small")
        self.legend = ReachLegend(theme)
        self._stop.clicked.connect(self.stopped)
        self._further.clicked.connect(self.further)
        filters = FlowLayout(gap=round(theme.px(8)))
        for part in (self._years, self._cost, self._sector, self._progress, self._stop, self._further):
            filters.addWidget(part)
        row = self._row = new_row()
        self.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(theme.px(8)))
        row.addLayout(filters, 1)
        row.addWidget(self.legend)
        for box in (self._years, self._cost, self._sector):
            name_choice(box, box.accessibleName())
        self.show_done(0)
        theme.changed.connect(self._redress)
        self._redress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._row, upright=event.size().width() < self._theme.px(_NARROW))

    def limits(self) -> Limits:
        """Return the limits chosen."""
        sector = self._sector.currentData()
        return Limits(self._years.currentData(), self._cost.currentData(), None if sector is None else Sector(sector))

    def clear(self) -> None:
        """Limit nothing any more, without saying so."""
        self._years.setCurrentIndex(0)
        self._cost.setCurrentIndex(0)
        self._sector.setCurrentIndex(0)
        self._redress()

    def offer_costs(self, spots: Sequence[Spot]) -> None:
        """Offer limits of cost that part these roles; the one chosen stays, and all while one is being chosen."""
        chosen: Money | None = self._cost.currentData()
        steps = cost_steps(spots)
        if chosen is not None and chosen not in steps and steps and chosen.currency == steps[0].currency:
            steps = tuple(sorted((*steps, chosen), key=lambda money: money.minor))
        if steps == self._steps or self._cost.view().isVisible():
            return
        self._steps = steps
        self._cost.clear()
        self._cost.addItem(self.tr("Any cost"), None)
        for money in steps:
            words = wording.money(money)
            self._cost.addItem(self.tr("At most {sum}").format(sum=words) if money.minor else self.tr("No cost"), money)
        self._cost.setCurrentIndex(steps.index(chosen) + 1 if chosen in steps else 0)
        self._redress()

    def show_progress(self, settled: int, total: int) -> None:
        """Say that the search goes on, and how far it has come."""
        text = self.tr("Looking further… {settled} of {total} roles")
        self._progress.setText(text.format(settled=wording.number(settled), total=wording.number(total)))
        self._progress.show()
        self._stop.show()
        self._further.hide()

    def show_done(self, unsettled: int) -> None:
        """Say that the search has ended, and how many roles it left unsettled."""
        self._progress.setText(self.tr("%n role(s) not settled", "", unsettled))
        self._progress.setVisible(unsettled > 0)
        self._stop.hide()
        self._further.setVisible(unsettled > 0)

    def _box(self, name: str) -> PillBox:
        box = PillBox(name)
        box.activated.connect(lambda _index: self._choose())
        return box

    def _choose(self) -> None:
        self._redress()
        self.limited.emit()

    def _redress(self) -> None:
        side = round(self._theme.px(14))
        for box, icon in ((self._years, "clock"), (self._cost, "wallet"), (self._sector, "school")):
            box.setIconSize(QSize(side, side))
            for index in range(box.count()):
                box.setItemData(index, None, Qt.ItemDataRole.DecorationRole)
            box.setItemIcon(box.currentIndex(), self._theme.icon(icon, "ink-muted", 14))


class ReachLegend(QWidget):
    """The three marks with what they mean; the last ones go where there is no room."""

    _GAP = 14

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = (
            (_sample(unknown=0, assumed=False), self.tr("cost known")),
            (_sample(unknown=0, assumed=True), self.tr("assumes a yes")),
            (_sample(unknown=1, assumed=False), self.tr("a fee is not known")),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = sum(self._width(text) for _, text in self._entries)
        return QSize(round(width), round(self._theme.px(22)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Role.SMALL))
        x = max(0.0, self.width() - sum(self._width(text) for _, text in self._entries))
        for figures, text in self._entries:
            if x + self._width(text) > self.width() + px(self._GAP):
                break
            paint_mark(painter, theme, QPointF(x + px(8), self.height() / 2), figures)
            painter.setPen(theme.color("ink-muted"))
            room = self.rect().adjusted(round(x + px(20)), 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            x += self._width(text)
        painter.end()

    def _width(self, text: str) -> float:
        words = QFontMetricsF(self._theme.font(Role.SMALL)).horizontalAdvance(text)
        return self._theme.px(20 + self._GAP) + words


def _sample(*, unknown: int, assumed: bool) -> Figures:
    nothing = Money(0, "")
    return Figures(Month(0), nothing, nothing, unknown, 0, assumed, proven=True)
