"""Where could I go? Every role as a chart and as a table, as far as it is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.errors import PathwaysError, WorkerLostError
from pathways_app.domain.reach import Reach, ReachRequest, RoleStatus
from pathways_app.ui.explore.reach_chart import ReachChart
from pathways_app.ui.explore.reach_controls import ReachControls
from pathways_app.ui.explore.reach_jobs import ReachJobs
from pathways_app.ui.explore.reach_out import OutOfReach
from pathways_app.ui.explore.reach_spots import Spot, spots_of
from pathways_app.ui.explore.reach_table import ReachTable
from pathways_app.ui.explore.reach_words import cost_words, least_words, soonest_words
from pathways_app.ui.message_page import MessagePage
from pathways_app.ui.messages import sentence
from pathways_app.ui.place import World
from pathways_app.ui.session import Draft
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import number

translate = QCoreApplication.translate

_REFRESH_MS = 150
_WIDE = 1100.0
_FOOT_UPRIGHT_BELOW = 800
_NARROW = 560.0  # below this width the table stands under the chart, each at least so high:
_CHART_HEIGHT, _TABLE_HEIGHT = 330.0, 200.0

FIRST_LOOK, LONG_LOOK = 60.0, 600.0
"""Seconds a search may take at first, and when it is asked to look further; it can be stopped at any time."""


class ReachPage(QWidget):
    """Looks for every role while it is shown, and again after every edit.

    Signals: planned(role id), when routes to a role are wanted; opened(role id), when its entry is; counted(), when
    `heading` says something else.
    """

    planned = Signal(str)
    opened = Signal(str)
    counted = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, today
        self._world: World | None = None
        self._found: Reach | None = None
        self._asked: ReachRequest | None = None
        self._noted: Reach | None = None
        self._spots: tuple[Spot, ...] = ()
        self._wide: bool | None = None
        self.heading = ""
        self.jobs = ReachJobs(self)
        self.jobs.known.connect(self._note)
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self._show_noted)
        self.jobs.finished.connect(self._finish)
        self.jobs.failed.connect(self._fail)
        self.controls = ReachControls(theme)
        self.chart = ReachChart(theme)
        self.table = ReachTable(theme)
        self.out = OutOfReach(theme)
        self._message = MessagePage()
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def show_world(self, world: World) -> None:
        """Answer for `world`, now or when the page is next shown."""
        before, self._world = self._world, world
        if before is not None and world.is_elsewhere(before):
            self.jobs.forget()
            self._asked = self._found = self._noted = None
        if self.isVisible():
            self._ask(FIRST_LOOK)

    def take_focus(self) -> None:
        """Put the keyboard on the chart."""
        self.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_jobs(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self.jobs.close()
        self._world = self._asked = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask(FIRST_LOOK)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._theme.px(_WIDE)
        if wide != self._wide:  # beyond that the person moves the handle
            self._wide = wide
            self._body.setSizes([720, 580] if wide else [520, 480])  # shares of the width, not lengths
        turn(self._foot, upright=event.size().width() < self._theme.px(_FOOT_UPRIGHT_BELOW))
        narrow = event.size().width() < self._theme.px(_NARROW)
        self._body.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._card.setMinimumHeight(round(self._theme.px(_CHART_HEIGHT)) if narrow else 0)
        self.table.setMinimumHeight(round(self._theme.px(_TABLE_HEIGHT)) if narrow else 0)

    def hasHeightForWidth(self) -> bool:
        return False  # a line of filters has one; the page takes what height there is, else Explore would scroll

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.jobs.running is not None:  # what is looked at elsewhere comes first
            self.jobs.stop()
            self._asked = None

    def _build(self) -> None:
        theme, px = self._theme, self._theme.px
        card = self._card = dress(QFrame(), look="card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(round(px(side)) for side in (6, 6, 6, 10)))
        inside.setSpacing(round(px(4)))
        inside.addWidget(self.chart, 1)
        foot = self._foot = new_row()
        foot.setContentsMargins(round(px(12)), 0, round(px(8)), 0)
        foot.setSpacing(round(px(8)))
        self._name = dress(ElidedLabel(), text=Role.STRONG)
        self._figures = dress(ElidedLabel(), text=Role.FIELD, tone="ink-muted")
        self.plan_button = dress(QPushButton(self.tr("Plan routes")), look="primary")
        self.entry_button = QPushButton(self.tr("Open entry"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._figures)
        acts = QHBoxLayout()
        acts.setSpacing(round(px(8)))
        acts.addWidget(self.entry_button)
        acts.addWidget(self.plan_button)
        acts.addStretch()
        foot.addLayout(words, 1)
        foot.addLayout(acts)
        inside.addLayout(foot)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(px(6)))
        column.addWidget(self.table, 1)
        self._hidden = dress(QLabel(), text=Role.SMALL, tone="ink-muted")
        self._all = dress(QPushButton(self.tr("Show all")), look="quiet")
        hidden = QHBoxLayout()
        hidden.addWidget(self._hidden)
        hidden.addWidget(self._all)
        hidden.addStretch()
        column.addLayout(hidden)
        column.addWidget(self.out)
        note = dress(
            QLabel(
                self.tr(
                    "The first way to each role and its cost after certain bursaries. "
                    "Posts depend on a vacancy. Unknown fees count cautiously, at 0 where their kind is free."
                )
            ),
            text=Role.SMALL,
            tone="ink-muted",
        )
        note.setWordWrap(True)
        column.addWidget(note)
        body = dress(QSplitter(Qt.Orientation.Horizontal), look="bare")
        body.setHandleWidth(round(px(14)))
        body.setChildrenCollapsible(False)
        body.addWidget(card)
        body.addWidget(side)
        side.setMinimumWidth(round(px(300)))
        body.setStretchFactor(0, 4)
        body.setStretchFactor(1, 3)
        self._stack.addWidget(body)
        self._stack.addWidget(self._message)
        self._body = body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(round(px(10)))
        whole.addWidget(self.controls)
        whole.addWidget(self._stack, 1)
        theme.changed.connect(self._redress)
        self._redress()

    def _connect(self) -> None:
        self.controls.limited.connect(self._limit)
        self.controls.stopped.connect(self._stop)
        self.controls.further.connect(self._look_further)
        self._all.clicked.connect(self._unlimit)
        self.chart.chosen.connect(self._choose)
        self.table.chosen.connect(self._choose)
        self.chart.hovered.connect(self.table.mark_hovered)
        self.table.hovered.connect(self.chart.mark_hovered)
        self.chart.planned.connect(self.planned)
        self.table.planned.connect(self.planned)
        self.plan_button.clicked.connect(lambda: self.planned.emit(self.table.current))
        self.entry_button.clicked.connect(lambda: self.opened.emit(self.table.current))
        self.out.opened.connect(self.opened)

    def _ask(self, seconds: float) -> None:
        if self._world is None:
            return
        try:
            request = request_of(self._world.draft, self._today())
        except PathwaysError as problem:
            self.jobs.stop()
            self._asked = None
            self._fail(problem)
            return
        if request == self._asked and seconds == FIRST_LOOK:
            return
        if self._found is None or self._found.request != request:
            self._found, self.heading = None, ""
            self._show_message(self.tr("Looking further…"), "")
            self.counted.emit()  # what was counted answered another question
        self._asked = request
        self.jobs.ask(self._world.workspace, request, seconds)

    def _look_further(self) -> None:
        self._asked = None
        self._ask(LONG_LOOK)

    def _stop(self) -> None:
        self.jobs.stop()
        known = self._noted if self._noted is not None and self._noted.request == self._asked else self._found
        if known is not None:
            self._finish(known)
        else:
            self._asked = None
            further = translate("ReachControls", "Look further")
            self._show_message(
                self.tr("Stopped"), self.tr("Nothing was known yet."), self._asking(further, self._look_further)
            )
            self.controls.show_done(0)

    def _note(self, found: Reach) -> None:
        """Keep what is known so far, to be shown a few times a second: many roles are settled at once."""
        self._noted = found
        if self._found is None:
            self._show_noted()
        elif not self._soon.isActive():
            self._soon.start()

    def _show_noted(self) -> None:
        if self._noted is not None and self.jobs.running == self._noted.request:
            self._show(self._noted)

    def _show(self, found: Reach) -> None:
        """Show what is known so far."""
        if self._world is None:
            return
        self._found = found
        self._spots = spots_of(self._world.catalogue, found)
        total = len(found.roles)
        if self.jobs.running is not None:
            self.controls.show_progress(total - found.count(RoleStatus.UNFINISHED), total)
        self.controls.offer_costs(self._spots)
        self._limit()
        waiting = self._message.hasFocus()
        self._stack.setCurrentWidget(self._body)
        if waiting:
            self.take_focus()

    def _finish(self, found: Reach) -> None:
        self._soon.stop()
        self._show(found)
        self.controls.show_done(found.count(RoleStatus.UNFINISHED))
        if not found.roles:
            self._show_message(self.tr("No roles"), self.tr("The catalogue has no roles for this place."))
        elif not any(spot.first is not None for spot in self._spots) and found.exact:
            self._show_nothing(found)
        self.counted.emit()

    def _show_nothing(self, found: Reach) -> None:
        """Say that nothing is within reach; the table goes on listing what is held."""
        self.heading = self.tr("no role is within reach from here")
        if not found.count(RoleStatus.HELD) and not found.count(RoleStatus.UNREACHABLE):
            self._show_message(self.tr("No role is within reach"), self.tr("Change what you hold or your limits."))

    def _limit(self) -> None:
        """Show the roles within the limits, and how many are not."""
        if self._world is None or self._found is None:
            return
        start, limits = self._found.request.start, self.controls.limits()
        listed = [spot for spot in self._spots if spot.status is not RoleStatus.UNREACHABLE]
        shown = [spot for spot in listed if limits.keep(spot, start)]
        currency = self._world.catalogue.jurisdiction.currency
        self.chart.show_spots(shown, start, currency)
        self.table.show_spots(shown, start)
        self.out.show_spots([spot for spot in self._spots if limits.sector in (None, *spot.sectors)])
        hidden = len(listed) - len(shown)
        self._hidden.setText(self.tr("%n more role(s) past these limits", "", hidden))
        self._hidden.setVisible(hidden > 0)
        self._all.setVisible(hidden > 0)
        self._write_heading()
        roles = {spot.role for spot in shown}
        current = self.table.current or self.chart.current
        goal = self._world.draft.goal or ""
        first = next((spot.role for spot in shown if spot.first is not None), "")
        self._choose(current if current in roles else goal if goal in roles else first)
        self.counted.emit()

    def _unlimit(self) -> None:
        self.controls.clear()
        self._limit()

    def _write_heading(self) -> None:
        reached = sum(spot.first is not None for spot in self._spots)
        text = self.tr("{count} of the catalogue’s {total} roles, from what you hold")
        self.heading = text.format(count=number(reached), total=number(len(self._spots)))

    def _choose(self, role: str) -> None:
        self.chart.make_current(role)
        if self.table.current != role:
            self.table.make_current(role)
        spot = next((spot for spot in self._spots if spot.role == role), None)
        self._name.setText(spot.name if spot is not None else "")
        self._figures.setText(self._figures_of(spot) if spot is not None else "")
        self.plan_button.setEnabled(spot is not None)
        self.entry_button.setEnabled(spot is not None)

    def _figures_of(self, spot: Spot) -> str:
        if spot.first is None or spot.least is None:
            return soonest_words(spot)
        words = [soonest_words(spot), cost_words(spot.first)]
        if spot.least != spot.first:
            words.append(self.tr("least: {figures}").format(figures=least_words(spot)))
        return " · ".join(words)

    def _fail(self, problem: PathwaysError) -> None:
        self.controls.show_done(0)
        self.heading = ""
        if isinstance(problem, WorkerLostError):
            self._asked = None
            again = self._asking(translate("RoutesPlace", "Try again"), lambda: self._ask(FIRST_LOOK))
            self._show_message(translate("RoutesPlace", "This could not be worked out"), sentence(problem), again)
        else:
            self._show_message(self.tr("This cannot be asked yet"), sentence(problem))
        self.counted.emit()

    def _asking(self, words: str, ask: Callable[[], None]) -> QPushButton:
        """Return a button for a message that asks; the keyboard waits where it stood for what comes of it."""
        button = dress(QPushButton(words), look="primary")
        button.clicked.connect(lambda: self._message.setFocus(Qt.FocusReason.OtherFocusReason))  # the button goes
        button.clicked.connect(ask)
        return button

    def _show_message(self, heading: str, said: str, *buttons: QPushButton) -> None:
        self._message.show_message(heading, said, *buttons)
        self._stack.setCurrentWidget(self._message)

    def _redress(self) -> None:
        self._theme.adorn(self.plan_button, "route", "on-accent")


def request_of(draft: Draft, today: date) -> ReachRequest:
    """Return the question for every role that `draft` means, whatever its goal is.

    Raises: PastStartError, DeadlineBeforeStartError.
    """
    # Any goal does: it is left out of what is asked.
    asked = replace(draft, goal=draft.goal or "").request(today)
    if asked is None:
        raise RuntimeError("a draft with a goal is a question")
    return ReachRequest(
        asked.person,
        draft.jurisdiction,
        asked.start,
        strict=asked.strict,
        what_if=asked.what_if,
        supposed=asked.supposed,
    )
