"""The answers: route rows over the views of the selected route."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from pathways_app.domain.axis import Axis
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import NO_CHOICE, Choice, Handful
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.domain.route import Answer, Route
from pathways_app.services import asking
from pathways_app.ui.cash_data import cash_view
from pathways_app.ui.compare import LEAST, MOST
from pathways_app.ui.override_words import override_words
from pathways_app.ui.question_strip import QuestionStrip
from pathways_app.ui.route_facts import AnswerFacts, FactsJobs, RouteFacts
from pathways_app.ui.route_list import RouteList
from pathways_app.ui.route_rows import rows_of
from pathways_app.ui.route_views import RouteViews, ViewName
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Session
from pathways_app.ui.theme import Role, Theme, dress, flush
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.heading_line import heading_line
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import name_of

_LIST_SHARE = 0.46
_SHORT = 440
_ROOMY = 620
_GAPS = 34  # above the heading, and between heading, list, question and views
_AROUND = 120  # heading and question, where the list stands alone
_BUTTONS = 32  # a line of buttons under the heading


@dataclass(frozen=True, slots=True)
class Look:
    """An answer whose handful may be had elsewhere too."""

    catalogue: JurisdictionCatalogue
    answer: Answer
    handful: Handful


def look_elsewhere(look: Look, should_stop: Callable[[], bool]) -> Handful:
    """Return where else the routes shown can be taken."""
    return asking.also_at(look.catalogue, look.answer, look.handful, should_stop)


class RoutesPage(QWidget):
    """Shows an answer with routes.

    Signals: route_selected(Route); step_selected(step id); explained(), when more is known of the routes;
    look_further(), when a search that was cut short should go on; compare(routes), to see some side by side;
    print_wanted(), to have the routes on paper.
    """

    route_selected = Signal(object)
    step_selected = Signal(str)
    explained = Signal()
    look_further = Signal()
    compare = Signal(object)
    print_wanted = Signal()

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answer: Answer | None = None
        self._catalogue: JurisdictionCatalogue | None = None
        self._route: Route | None = None
        self._all_shown = self._opened = False
        self._handful = NO_CHOICE
        self._elsewhere = SearchJobs(look_elsewhere, self, afterwards=True)
        self._elsewhere.finished.connect(self._take_elsewhere)
        self._jobs = FactsJobs(self)
        self._jobs.found.connect(self._take_facts)
        self._facts: AnswerFacts | None = None
        self.heading = dress(ElidedLabel(), text=Role.DISPLAY)
        self._said = dress(ElidedLabel(), text=Role.FIELD, tone="ink-muted")
        self._back = flush(self._quiet(self.tr("Back to the routes"), self.close_route))
        self.all_button = dress(QPushButton(), look="small")
        self.all_button.clicked.connect(self._toggle_all)
        self.compare_button = dress(QPushButton(), look="small")
        self.compare_button.clicked.connect(self._compare)
        self.print_button = dress(QPushButton(self.tr("Summary…")), look="small")
        self.print_button.setToolTip(self.tr("What to print and carry away (Ctrl+P)"))
        self.print_button.clicked.connect(self.print_wanted)
        theme.changed.connect(self._redress)
        self._redress()
        self._cut = QWidget()
        self._cut_text = dress(QLabel(), text=Role.FIELD, tone="warning")
        self.set_aside = dress(QLabel(), text=Role.FIELD, tone="warning")
        self.list = RouteList(theme)
        self.list.route_selected.connect(self._show_route)
        self.list.route_opened.connect(self.open_route)
        self.list.choice_changed.connect(self._name_compare)
        self.questions = QuestionStrip(theme, session)
        self.views = RouteViews(theme)
        self.views.step_selected.connect(self.step_selected)
        self.views.view_changed.connect(self._arrange)
        self._top = self._make_top()
        self._head, self._heads = new_row(), (self.all_button, self.compare_button, self.print_button)
        self._title = new_row()
        layout = self._whole = QVBoxLayout(self)
        layout.setContentsMargins(*(round(theme.px(side)) for side in (17, 12, 17, 0)))
        layout.setSpacing(0)
        layout.addLayout(self._make_head())
        layout.addWidget(self._top)
        layout.addWidget(self.views, 1)

    def show_answer(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...]
    ) -> None:
        """Show the routes of `answer`."""
        self._answer, self._catalogue, self._facts = answer, catalogue, None
        self._jobs.explain(catalogue, answer)
        self._handful = asking.choose(catalogue, answer)
        self._elsewhere.start(Look(catalogue, answer, self._handful))
        self._fill()
        self.questions.show_questions(questions, catalogue.jurisdiction.currency)
        known = {*catalogue.steps, *catalogue.bursaries}  # what is about another place changes nothing here
        overrides = [one for one in answer.request.supposed.overrides if one.rule.entry in known]
        self.set_aside.setVisible(bool(overrides))
        self.set_aside.setText(self.tr("%n rule(s) set aside for this client by an adviser", "", len(overrides)))
        told = "\n".join(override_words(catalogue, override) for override in overrides)
        self.set_aside.setToolTip(plain_tip(told))
        self._cut.setVisible(not answer.explanation.exact)
        self._cut_text.setText(self.tr("The search was cut short: these routes hold, but better ones may exist."))
        self._arrange()

    @property
    def answer(self) -> Answer | None:
        """The answer shown."""
        return self._answer

    @property
    def catalogue(self) -> JurisdictionCatalogue | None:
        """The place that the answer is about."""
        return self._catalogue

    @property
    def handful(self) -> Handful:
        """The routes of the answer that are shown first, and where else they can be taken as far as that is known."""
        return self._handful

    def show_looking(self) -> None:
        """Say that a newer answer is on its way."""
        self._said.whole = False  # some of it is better than nothing
        self._said.setText(self.tr("Looking further…"))

    def open_route(self) -> None:
        """Show the views of the selected route where the window is too low for both, and go to them."""
        self._opened = True
        self._arrange()
        self.views.focus_view()

    def close_jobs(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self._elsewhere.close()
        self._jobs.close()

    def facts_of(self, route: Route) -> RouteFacts | None:
        """Return what lies behind `route`; None where it is not known yet."""
        return None if self._facts is None else self._facts.of(route)

    def choice_of(self, route: Route) -> Choice | None:
        """Return where else `route` can be taken; None where it is not among those shown first."""
        routes = self._answer.routes if self._answer is not None else ()
        return next((choice for choice in self._handful.choices if routes[choice.route] is route), None)

    def select_route(self, number: int) -> None:
        """Select the route at this place of the answer, among all of them where it is not among those shown first."""
        if number not in self._handful.shown and not self._all_shown:
            self._toggle_all()
        rows = range(self.list.model.rowCount()) if self._all_shown else self._handful.shown
        self.list.select(list(rows).index(number))

    def close_route(self) -> None:
        """Show the list again where the window is too low for both."""
        self._opened = False
        self._arrange()
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Return what list or route alone can do with, since a low window shows one of them at a time."""
        hint = super().minimumSizeHint()
        parts = [part.minimumSizeHint().height() for part in (self._top, self.views) if not part.isHidden()]
        return QSize(hint.width(), hint.height() - (min(parts) if len(parts) > 1 else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_head(self) -> QBoxLayout:
        head = self._title
        head.setSpacing(round(self._theme.px(12)))
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the heading comes first
        heading_line(self._theme, self.heading, self._said, head)
        buttons = QHBoxLayout()
        buttons.setSpacing(round(self._theme.px(12)))
        for button in self._heads:
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addStretch()
        whole = self._head
        whole.setContentsMargins(*(round(self._theme.px(side)) for side in (3, 0, 3, 6)))
        whole.setSpacing(round(self._theme.px(6)))
        whole.addLayout(head, 1)
        whole.addLayout(buttons)
        return whole

    def _make_top(self) -> QWidget:
        further = self._quiet(self.tr("Look further"), self.look_further.emit)
        cut = QHBoxLayout(self._cut)
        cut.setContentsMargins(*(round(self._theme.px(side)) for side in (3, 0, 3, 4)))
        cut.addWidget(self._cut_text)
        cut.addWidget(further)
        cut.addStretch()
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._cut)
        beside = QHBoxLayout()
        beside.setContentsMargins(*(round(self._theme.px(side)) for side in (3, 0, 3, 4)))
        beside.addWidget(self.set_aside)
        column.addLayout(beside)
        column.addWidget(self.list)
        column.addSpacing(4)
        strip = QHBoxLayout()
        strip.setContentsMargins(*(round(self._theme.px(side)) for side in (3, 0, 3, 10)))
        strip.addWidget(self.questions)
        column.addLayout(strip)
        column.addStretch()
        return top

    def _quiet(self, text: str, action: Callable[[], None]) -> QPushButton:
        button = dress(QPushButton(text), look="quiet")
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _fill(self) -> None:
        answer, catalogue = self._answer, self._catalogue
        if answer is None or catalogue is None:
            return
        handful = self._handful
        places = range(len(answer.routes)) if self._all_shown else handful.shown
        shown = [answer.routes[place] for place in places]
        rows = rows_of(answer.routes, catalogue, answer.request, handful)
        axis = Axis.spanning(answer.request.start, (route.arrival for route in shown))
        goal = name_of(catalogue.credentials[answer.request.goal].name)
        count = len(answer.routes)
        text = self.tr("1 route to {goal}") if count == 1 else self.tr("{count} routes to {goal}")
        self.heading.setText(text.format(count=count, goal=goal))
        self._said.whole = True
        self._said.setText(self.tr("worth taking") if count == 1 else self.tr("worth taking, by arrival"))
        hidden = count - len(handful.shown)
        self.all_button.setVisible(hidden > 0)
        self.all_button.setText(
            self.tr("Show the {few} most different").format(few=count - hidden)
            if self._all_shown
            else self.tr("Show all {count}").format(count=count)
        )
        if hidden > 0 and not self._all_shown:
            self._said.setText(self.tr("the {few} most different, by arrival").format(few=count - hidden))
        self.list.show_rows(tuple(rows[place] for place in places), axis)
        self._name_compare()

    def _wanted(self) -> tuple[Route, ...]:
        """Return the routes to compare: those chosen, else the first of those shown."""
        chosen = self.list.chosen()
        return (chosen if len(chosen) >= LEAST else tuple(row.route for row in self.list.model.rows))[:MOST]

    def _name_compare(self) -> None:
        wanted, shown = self._wanted(), self.list.model.rowCount()
        self.compare_button.setVisible(len(wanted) >= LEAST and self._back.isHidden())
        if len(self.list.chosen()) >= LEAST:
            text = self.tr("Compare %n", "", len(wanted))
        elif shown > MOST:
            text = self.tr("Compare the first %n", "", len(wanted))
        else:
            text = self.tr("Compare all %n", "", len(wanted))
        self.compare_button.setText(text)
        self._turn_head()

    def _compare(self) -> None:
        self.compare.emit(self._wanted())

    def _take_facts(self, facts: AnswerFacts) -> None:
        if facts.answer is self._answer:
            self._facts = facts
            self._show_cash()
            self.explained.emit()

    def _show_cash(self) -> None:
        route = self.list.selected()
        facts = self.facts_of(route) if route is not None else None
        if facts is not None and self._answer is not None:
            self.views.show_cash(cash_view(facts.details.cash_line, self._answer.request.start, facts.route.arrival))

    def _toggle_all(self) -> None:
        self._all_shown = not self._all_shown
        self._fill()
        self._arrange()

    def _redress(self) -> None:
        self._theme.adorn(self._back, "chevron-left", "accent")
        self._theme.adorn(self.compare_button, "columns-3")
        self._theme.adorn(self.print_button, "printer")

    def _take_elsewhere(self, handful: object) -> None:
        if isinstance(handful, Handful):
            self._handful = handful
            self._fill()
            self._arrange()
            self.explained.emit()

    def _show_route(self, route: Route) -> None:
        if self._answer is not None and self._catalogue is not None:
            self.views.show_route(self._catalogue, self._answer.request, route)
            self._show_cash()
            self.route_selected.emit(route)

    def _turn_head(self) -> bool:
        """Put the buttons over and under the heading where it would be cut beside them; return whether they do."""
        parts = [self.heading, *(part for part in (self._back, *self._heads) if not part.isHidden())]
        for part in parts:
            part.ensurePolished()  # measured in the letters it will have
        gaps = self._theme.px(12) * len(parts)
        upright = sum(part.sizeHint().width() for part in parts) + gaps > self.width() - self._theme.px(40)
        upright = upright and len(parts) > 1
        turn(self._head, upright=upright)
        turn(self._title, upright=upright and not self._back.isHidden())
        self._title.setSpacing(round(self._theme.px(4 if upright else 12)))
        return upright

    def _list_room(self) -> float:
        """Return how high the list may be over the views, whose least height comes first."""
        below = self._head.sizeHint().height() + self.views.minimumSizeHint().height() + self._theme.px(_GAPS)
        for part in (self._cut, self.set_aside, self.questions):
            if not part.isHidden():
                below += max(part.heightForWidth(self.width()), part.minimumSizeHint().height())
        return min(self.height() * _LIST_SHARE, self.height() - below)

    def _arrange(self) -> None:
        height = self.height()
        short = height < self._theme.px(_SHORT)
        self._back.setVisible(short and self._opened)
        self.compare_button.setVisible(len(self._wanted()) >= LEAST and self._back.isHidden())
        self._said.setVisible(self.width() > self._theme.px(_ROOMY))
        self.print_button.setVisible(self.width() > self._theme.px(_ROOMY))
        around = _AROUND + (_BUTTONS if self._turn_head() else 0)
        self._top.setVisible(not short or not self._opened)
        self.views.setVisible(not short or self._opened)
        self._whole.setStretchFactor(self._top, 1 if self.views.isHidden() else 0)  # else the heading would take it
        most = max(height * _LIST_SHARE, height - self._theme.px(around)) if short else self._list_room()
        roomy_view = self.views.current is ViewName.MAP  # a map needs the height more than the rows do
        compact = roomy_view or self.list.full_height(compact=False) > most
        self.list.set_compact(compact)
        self.list.setFixedHeight(self.list.whole_height(most))
