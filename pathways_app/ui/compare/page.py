"""The comparison page: two to four routes side by side, and the way back to the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.route import Answer, Route
from pathways_app.services import asking
from pathways_app.services.route_details import RouteDetails
from pathways_app.ui.again import Again
from pathways_app.ui.compare import LEAST, MOST
from pathways_app.ui.compare.compare_lines import Compared, compare
from pathways_app.ui.compare.comparison import Comparison
from pathways_app.ui.compare.table import CompareTable
from pathways_app.ui.route_rows import title_of
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.legend import Legend
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import month_short, name_of

_LEGEND_FROM, _UPRIGHT_BELOW = 1000, 760


@dataclass(frozen=True, slots=True)
class _Asked:
    """Some routes of an answer, to be set side by side."""

    catalogue: JurisdictionCatalogue
    answer: Answer
    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """What lies behind each of the routes."""

    asked: _Asked
    details: tuple[RouteDetails, ...]


def _look_behind(asked: _Asked, _should_stop: Callable[[], bool]) -> _Found:
    return _Found(asked, asking.route_details(asked.catalogue, asked.answer.request, asked.routes))


class ComparePage(QWidget):
    """Compares routes of one answer; `today` tells the date from which papers are late.

    Signals: closed(), for the list of routes; said(str), words for the status bar; compared(), when the routes that
    were asked for last stand side by side.
    """

    closed = Signal()
    said = Signal(str)
    compared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, today
        self._answer: Answer | None = None
        self._catalogue: JurisdictionCatalogue | None = None
        self._routes: tuple[Route, ...] = ()
        self.comparison: Comparison | None = None
        self._jobs = SearchJobs(_look_behind, self)
        self._jobs.finished.connect(self._show)
        self._jobs.failed.connect(self._fail)
        self.again = Again(theme)
        self.again.wanted.connect(self._fill)
        self.back = QPushButton(self.tr("Routes"))
        self.back.setToolTip(self.tr("Back to the routes (Esc)"))
        self.back.clicked.connect(self.closed)
        self.heading = dress(ElidedLabel(), text=Role.DISPLAY)
        self._legend = Legend(theme)
        self.only = QCheckBox(self.tr("Only what differs"))
        self.only.toggled.connect(self._leave_out_equal)
        self.add = dress(QPushButton(self.tr("Add a route")), look="small")
        self.add.clicked.connect(self._offer)
        self.copy = dress(QPushButton(self.tr("Copy")), look="small")
        self.copy.setToolTip(self.tr("Copy the table as text; a spreadsheet takes it too"))
        self.copy.clicked.connect(self.copy_text)
        self.table = CompareTable(theme)
        self.table.removed.connect(self._remove)
        self.table.turned.connect(self._say_shown)
        self.before = self._turner(self.tr("Show the routes before these"), -1)
        self.after = self._turner(self.tr("Show the routes after these"), 1)
        self._shown = dress(QLabel(), text=Role.SMALL, tone="ink-muted")
        title, acts = QHBoxLayout(), QHBoxLayout()
        title.addWidget(self.back)
        title.addWidget(self.heading, 1)
        acts.addWidget(self._legend)
        for widget in (self.only, self.add, self.copy):
            acts.addWidget(widget)
        acts.addStretch()
        for part in (self.before, self._shown, self.after):
            acts.addWidget(part)
            part.hide()
        head = self._head = new_row()
        head.addLayout(title, 1)
        head.addLayout(acts)
        for row in (title, acts, head):
            row.setSpacing(round(theme.px(10)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(round(theme.px(side)) for side in (20, 12, 20, 0)))
        layout.setSpacing(round(theme.px(10)))
        layout.addLayout(head)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.table, 1)
        theme.changed.connect(self._redress)
        self._redress()

    def show_routes(self, answer: Answer, catalogue: JurisdictionCatalogue, routes: Sequence[Route]) -> None:
        """Compare `routes`, two to four of `answer`, in their order there."""
        self._answer, self._catalogue = answer, catalogue
        self._routes = tuple(route for route in answer.routes if route in routes)[:MOST]
        self._fill()

    def follow(self, answer: Answer, catalogue: JurisdictionCatalogue) -> bool:
        """Compare the same routes in a newer answer; return whether enough of them are left."""
        wanted = {_key(route) for route in self._routes}
        kept = [route for route in answer.routes if _key(route) in wanted]
        if len(kept) < LEAST:
            return False
        self.show_routes(answer, catalogue, kept)
        return True

    def show_looking(self) -> None:
        """Say that a newer answer is on its way."""
        self.heading.setText(self.tr("Looking further…"))

    def copy_text(self) -> None:
        """Put the table on the clipboard, with tabs between its columns."""
        if self.comparison is not None:
            QApplication.clipboard().setText(self.comparison.as_text)
            self.said.emit(self.tr("The comparison was copied"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._legend.setVisible(event.size().width() >= self._theme.px(_LEGEND_FROM))
        turn(self._head, upright=event.size().width() < self._theme.px(_UPRIGHT_BELOW))

    def _fill(self) -> None:
        if self._answer is None or self._catalogue is None:
            return
        text = self.tr("%n ways to {goal}, side by side", "", len(self._routes))
        goal = self._catalogue.credentials[self._answer.request.goal].name
        self.heading.setText(text.format(goal=name_of(goal)))
        self.add.setVisible(len(self._routes) < min(MOST, len(self._answer.routes)))
        self.again.clear()
        self._jobs.start(_Asked(self._catalogue, self._answer, self._routes))

    def _show(self, found: _Found) -> None:
        asked = found.asked
        if self._answer is None or asked.answer is not self._answer:
            return
        compared = [Compared(route, behind) for route, behind in zip(asked.routes, found.details, strict=True)]
        self.comparison = compare(asked.catalogue, asked.answer.request, compared, self._today(), asked.answer.routes)
        self.table.show_comparison(self.comparison)
        self.table.show()
        self.compared.emit()

    def _fail(self, problem: PathwaysError) -> None:
        """Say why these routes do not stand side by side; what is there compares others."""
        self.comparison = None
        self.again.tell(problem)
        if self.again.row is not None and self.again.row.button is not None and self.table.hasFocus():
            self.again.row.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.hide()

    def _remove(self, column: int) -> None:
        if self.comparison is None or len(self._routes) <= LEAST:
            return  # the table that was clicked in is about to have fewer routes
        gone = self.comparison.columns[column].route
        self._routes = tuple(route for route in self._routes if route is not gone)
        self._fill()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_jobs(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self._jobs.close()

    def _offer(self) -> None:
        if self._answer is None or self._catalogue is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for route in self._answer.routes:
            if route not in self._routes:
                text = self.tr("{month}: {route}").format(
                    month=month_short(route.arrival), route=title_of(route, self._catalogue, self._answer.routes)
                )
                menu.addAction(text).triggered.connect(lambda _checked=False, route=route: self._take(route))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _take(self, route: Route) -> None:
        if self._answer is not None and self._catalogue is not None:
            self.show_routes(self._answer, self._catalogue, (*self._routes, route))

    def _leave_out_equal(self, wanted: bool) -> None:
        self.table.show_only_differing(wanted)

    def _turner(self, says: str, step: int) -> QToolButton:
        button = dress(QToolButton(), look="quiet")
        button.setToolTip(plain_tip(says))
        button.setAccessibleName(says)
        button.clicked.connect(lambda: self.table.turn_to(self.table.shown[0 if step < 0 else -1] + step))
        return button

    def _say_shown(self) -> None:
        """Say which of the routes are shown, where not all have room, and offer the others."""
        shown, count = self.table.shown, self.table.model().columnCount()
        for part in (self.before, self._shown, self.after):
            part.setVisible(len(shown) < count)
        self.before.setEnabled(shown.start > 0)
        self.after.setEnabled(shown.stop < count)
        text = self.tr("{first}–{last} of {count}") if len(shown) > 1 else self.tr("{first} of {count}")
        self._shown.setText(text.format(first=shown.start + 1, last=shown.stop, count=count))

    def _redress(self) -> None:
        for button, icon in ((self.before, "chevron-left"), (self.after, "chevron-right")):
            self._theme.adorn(button, icon, "accent")
        self._theme.adorn(self.back, "chevron-left")
        self._theme.adorn(self.add, "plus")
        self._theme.adorn(self.copy, "copy")


def _key(route: Route) -> frozenset[str]:
    return frozenset(step.id for step in route.steps)
