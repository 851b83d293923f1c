"""What if: why not something, better routes just out of reach, and proposals counted on, each with what it brings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.route import Answer, AnswerStatus, Gain, Opening, OutOfReach
from pathways_app.domain.route_name import known_cost
from pathways_app.services import asking
from pathways_app.ui.again import AgainRow
from pathways_app.ui.gain_words import better_words
from pathways_app.ui.goals import Finder
from pathways_app.ui.limit_words import opening_title
from pathways_app.ui.route_rows import title_of
from pathways_app.ui.route_words import difference_words
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft
from pathways_app.ui.supposed_switches import SupposedSwitches
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.why_not_asked import WhyNotAsked
from pathways_app.ui.widgets.inspector_rows import rule, text_label
from pathways_app.ui.widgets.note_row import NoteRow
from pathways_app.ui.widgets.sections import SectionPage
from pathways_app.ui.wording import money, month_short, number

_SHOWN = 4


@dataclass(frozen=True, slots=True)
class _Better:
    """Better routes than those of `answer`."""

    answer: Answer
    found: OutOfReach


@dataclass(frozen=True, slots=True)
class _Asked:
    catalogue: JurisdictionCatalogue
    answer: Answer


def _look(asked: _Asked, should_stop: Callable[[], bool]) -> _Better:
    return _Better(asked.answer, asking.better_routes(asked.catalogue, asked.answer, should_stop=should_stop))


class WhatIfPanel(QScrollArea):
    """Shows what might be otherwise; works only while it is looked at.

    Signals: tried(Opening), to try a change; edited(words, changes), a change of the draft.
    """

    tried = Signal(object)
    edited = Signal(str, object)

    def __init__(self, theme: Theme, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: _Asked | None = None
        self._worked: Answer | None = None
        dress(self, look="pane")
        self.setAccessibleName(self.tr("What if"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._jobs = SearchJobs(_look, self, afterwards=True)
        self._jobs.finished.connect(self._show_better)
        self._jobs.failed.connect(self._fail)
        self.why_not = WhyNotAsked(theme, finder)
        self.switches = SupposedSwitches(theme)
        self.switches.edited.connect(self.edited)
        self.better: SectionPage | None = None
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(*(round(theme.px(side)) for side in (18, 14, 18, 14)))
        self._column.setSpacing(round(theme.px(4)))
        self._heading(self.tr("Why not …?"), first=True)
        self._column.addWidget(self.why_not)
        self._heading(self.tr("Better routes, just out of reach"))
        self._place = self._column.count()
        self._heading(self.tr("Suppose"))
        self._column.addWidget(self.switches)
        self._column.addStretch(1)
        self.setWidget(body)

    def show_answer(self, catalogue: JurisdictionCatalogue, answer: Answer, draft: Draft) -> None:
        """Speak of `answer` from now on; nothing said of another stays."""
        self._shown = _Asked(catalogue, answer)
        self.switches.show_draft(catalogue, answer, draft)
        if self.isVisible():
            self._work()

    def ask(self, ident: str) -> None:
        """Say why the step, credential or bursary `ident` is in no route."""
        self._work()
        self.why_not.ask(ident)

    def close_jobs(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self.why_not.close_jobs()
        self.switches.close_jobs()
        self._jobs.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._work()

    def _work(self) -> None:
        shown = self._shown
        if shown is None or shown.answer is self._worked:
            return
        self._worked = shown.answer
        self.why_not.show_answer(shown.catalogue, shown.answer)
        self.switches.work()
        if shown.answer.status is AnswerStatus.FOUND:
            self._look()
        else:
            self._jobs.cancel()
            self._say_of_better(self.tr("The changes that would open a route are on the page."))

    def _look(self) -> None:
        self._say_of_better(self.tr("Looking…"))
        self._jobs.start(self._shown)

    def _fail(self, problem: PathwaysError) -> None:
        page = SectionPage(self._theme, bare=True)
        page.row(partial(self._again, problem))
        self._put(page)

    def _again(self, problem: PathwaysError) -> QWidget:
        row = AgainRow(self._theme, problem)
        row.pressed.connect(self._look)
        return row

    def _heading(self, text: str, *, first: bool = False) -> None:
        if not first:
            self._column.addSpacing(round(self._theme.px(6)))
            self._column.addWidget(rule())
        label = text_label(text, Role.HEADING, "ink-muted")
        label.setAccessibleName(text)
        self._column.addWidget(label)

    def _say_of_better(self, text: str) -> None:
        page = SectionPage(self._theme, bare=True)
        page.text(text, Role.FIELD, "ink-muted")
        self._put(page)

    def _put(self, page: SectionPage) -> None:
        if self.better is not None:
            self.better.hide()
            self.better.deleteLater()
        self.better = page
        self._column.insertWidget(self._place, page)
        page.begin()

    def _show_better(self, better: _Better) -> None:
        shown = self._shown
        if shown is None or better.answer is not shown.answer:
            return
        openings = better.found.openings
        if not openings:
            none = self.tr("No better route is just out of reach.")
            self._say_of_better(none if better.found.complete else self.tr("No better route was found."))
            return
        page = SectionPage(self._theme, bare=True)
        rows = [partial(self._row, shown, opening) for opening in openings]
        page.fold(rows, _SHOWN, self._more, ruled=True)
        if better.found.further:
            page.text(self.tr("%n more not listed.", "", better.found.further), Role.SMALL, "ink-muted")
        if not better.found.complete:
            page.text(self.tr("There may be others."), Role.SMALL, "ink-muted")
        self._put(page)

    def _row(self, shown: _Asked, opening: Opening) -> QWidget:
        route, catalogue = opening.route, shown.catalogue
        cost = money(known_cost(route))
        if route.unknown_fees:
            cost = self.tr("{cost} + ?").format(cost=cost)
        brings = self.tr("{route}: {month}, {cost}").format(
            route=title_of(route, catalogue), month=month_short(route.arrival), cost=cost
        )
        title = opening_title(opening, shown.answer.request, catalogue)
        gain = better_words(opening.gain or Gain()) or self._beside(opening)
        row = NoteRow(self._theme, title, f"{gain}\n{brings}", icon="lock-open", token="accent", action=self.tr("Try"))  # noqa: S106
        row.pressed.connect(partial(self.tried.emit, opening))
        return row

    def _beside(self, opening: Opening) -> str:
        """Say how a route differs from the one there is that comes nearest to it."""
        apart = opening.beside
        if apart is None:
            return ""
        parts = difference_words(apart.months, apart.money, apart.unpaid_months, estimated=apart.estimated)
        text = self.tr("Beside route {number}: {differences}")
        return text.format(number=number(apart.against + 1), differences=", ".join(parts))

    def _more(self, count: int) -> str:
        return self.tr("%n more", "", count)
