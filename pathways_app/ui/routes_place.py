"""The centre of the window: the answers, or what stands in their stead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError, WorkerLostError
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.domain.route import Answer, AnswerStatus, Route
from pathways_app.ui.compare import LEAST
from pathways_app.ui.first_run import FirstRun
from pathways_app.ui.goals import Finder
from pathways_app.ui.message_page import MessagePage
from pathways_app.ui.messages import sentence
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.routes_page import RoutesPage
from pathways_app.ui.session import Session
from pathways_app.ui.theme import Theme, dress
from pathways_app.ui.turns import PaintLater
from pathways_app.ui.wording import name_of

if TYPE_CHECKING:
    from pathways_app.ui.compare.page import ComparePage
    from pathways_app.ui.impossible_page import ImpossiblePage


class RoutesPlace(QStackedWidget):
    """One page at a time: first run, routes, some of them side by side, no route, or a message.

    Signals: choose_file() and try_again(), when there is no catalogue to work with; ask_again(), when a question found
    no answer that may yet find one; look_further(), when a search that was cut short should go on; comparing(bool),
    when routes begin to be compared, or no longer are; said(str), words for the status bar; and, where there is no
    route, those of `ImpossiblePage`.
    """

    choose_file = Signal()
    try_again = Signal()
    ask_again = Signal()
    look_further = Signal()
    comparing = Signal(bool)
    said = Signal(str)
    tried = Signal(object)
    answered = Signal(str, object)
    skipped = Signal(str)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        finder: Finder,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._finder, self._today = theme, session, finder, today
        self._examples_soon = QTimer(self, singleShot=True, interval=0)
        self._examples_soon.timeout.connect(self._show_examples)
        self.message = MessagePage()
        self.first_run = FirstRun(theme, finder)
        self.routes = RoutesPage(theme, session)
        self.impossible: ImpossiblePage | None = None
        self.compare: ComparePage | None = None
        self.routes.look_further.connect(self.look_further)
        self.routes.compare.connect(self.show_compared)
        self.currentChanged.connect(self._tell_comparing)
        for page in (self.message, self.first_run, self.routes):
            self.addWidget(page)
        self.setMinimumWidth(300)
        self._paint_later = PaintLater(self)

    def show_opening(self) -> None:
        """Say that the catalogue is being read."""
        self.message.show_message("", self.tr("Opening the catalogue…"))
        self.setCurrentWidget(self.message)

    def show_no_catalogue(self, problem: PathwaysError) -> None:
        """Say what is wrong with the catalogue, and offer another or the same again."""
        choose = dress(QPushButton(self.tr("Choose a catalogue file…")), look="primary")
        choose.clicked.connect(self.choose_file)
        again = QPushButton(self.tr("Try again"))
        again.clicked.connect(self.try_again)
        self.message.show_message(self.tr("There is no catalogue to work with"), sentence(problem), choose, again)
        self.setCurrentWidget(self.message)

    def show_first_run(self) -> None:
        """Ask for a goal; the examples come a turn later, before the page is painted, unless there is one by then."""
        self._paint_later.begin()
        self._examples_soon.start()
        self.setCurrentWidget(self.first_run)

    def show_problem(self, problem: PathwaysError) -> None:
        """Say why the question cannot be asked as it stands, or found no answer."""
        if isinstance(problem, WorkerLostError):
            again = dress(QPushButton(self.tr("Try again")), look="primary")
            again.clicked.connect(self._ask_again)
            self.message.show_message(self.tr("This could not be worked out"), sentence(problem), again)
        else:
            self.message.show_message(self.tr("This cannot be asked yet"), sentence(problem))
        self.setCurrentWidget(self.message)

    def show_looking(self) -> None:
        """Say that an answer is slow to come; what is shown until then is not taken for it."""
        if self.currentWidget() is self.routes:
            self.routes.show_looking()
        elif self.compare is not None and self.is_comparing:
            self.compare.show_looking()
        else:
            self.message.show_message(self.tr("Looking further…"), "")
            self.setCurrentWidget(self.message)

    @property
    def is_comparing(self) -> bool:
        """Whether routes are shown side by side."""
        return self.compare is not None and self.currentWidget() is self.compare

    @property
    def is_impossible(self) -> bool:
        """Whether it is said that there is no route, and what would open one."""
        return self.impossible is not None and self.currentWidget() is self.impossible

    @property
    def is_mapped(self) -> bool:
        """Whether a route is shown as a map."""
        return self.currentWidget() is self.routes and self.routes.views.current is ViewName.MAP

    def as_text(self) -> str:
        """Return the routes shown, or their comparison, as plain text; empty where there are none."""
        page, compared = self.routes, self.compare
        if self.is_comparing and compared is not None and compared.comparison is not None:
            return compared.comparison.as_text
        if self.currentWidget() is not page:
            return ""
        model, role = page.list.model, Qt.ItemDataRole.AccessibleTextRole
        rows = (str(model.data(model.index(row), role)) for row in range(model.rowCount()))
        return "\n".join((page.heading.text(), *rows)) + "\n"

    def show_compared(self, routes: Sequence[Route]) -> None:
        """Show some routes of the answer side by side."""
        answer, catalogue = self.routes.answer, self.routes.catalogue
        if answer is None or catalogue is None or len(routes) < LEAST:
            return
        self._paint_later.begin()
        if self.compare is None:
            # Imported when first asked for: start-up should not pay for it.
            from pathways_app.ui.compare.page import ComparePage  # noqa: PLC0415

            self.compare = ComparePage(self._theme, today=self._today)
            self.compare.closed.connect(self.show_routes)
            self.compare.said.connect(self.said)
            self.addWidget(self.compare)
        self.compare.show_routes(answer, catalogue, routes)
        self.setCurrentWidget(self.compare)
        self.compare.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_routes(self) -> None:
        """Show the list of routes again."""
        self._paint_later.begin()
        self.setCurrentWidget(self.routes)
        self.routes.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_jobs(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self.routes.close_jobs()
        if self.compare is not None:
            self.compare.close_jobs()

    def show_more_questions(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...]
    ) -> None:
        """Ask these questions where there is no route to `answer`, unless they are asked already."""
        page = self.impossible
        if page is not None and self.is_impossible and questions != page.questions:
            page.show_answer(answer, catalogue, questions)

    def _ask_again(self) -> None:
        self.message.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes
        self.ask_again.emit()

    def _show_examples(self) -> None:
        if self._session.draft.goal is None:
            self.first_run.show_examples(self._finder.examples())

    def _tell_comparing(self) -> None:
        self.comparing.emit(self.is_comparing)

    def show_answer(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...]
    ) -> None:
        """Show `answer`, whatever it is."""
        self._paint_later.begin()
        goal = name_of(catalogue.credentials[answer.request.goal].name)
        match answer.status:
            case AnswerStatus.FOUND:
                self._show_found(answer, catalogue, questions)
            case AnswerStatus.IMPOSSIBLE:
                self.setCurrentWidget(self._impossible_page(answer, catalogue, questions))
            case AnswerStatus.HELD:
                said = self.tr(
                    "You hold {goal}, or something that counts as it. Choose another goal to go on from here."
                )
                self.message.show_message(self.tr("You are already there"), said.format(goal=goal))
                self.setCurrentWidget(self.message)
            case AnswerStatus.UNFINISHED:
                self._show_unfinished(answer, catalogue, questions, goal)

    def _impossible_page(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...]
    ) -> ImpossiblePage:
        if self.impossible is None:
            from pathways_app.ui.impossible_page import ImpossiblePage  # noqa: PLC0415 - as above

            self.impossible = ImpossiblePage(self._theme)
            self.impossible.tried.connect(self.tried)
            self.impossible.answered.connect(self.answered)
            self.impossible.skipped.connect(self.skipped)
            self.addWidget(self.impossible)
        self.impossible.show_answer(answer, catalogue, questions)
        return self.impossible

    def _show_found(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...]
    ) -> None:
        self.routes.show_answer(answer, catalogue, questions)
        if not (self.is_comparing and self.compare is not None and self.compare.follow(answer, catalogue)):
            self.setCurrentWidget(self.routes)

    def _show_unfinished(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...], goal: str
    ) -> None:
        if answer.routes:
            self._show_found(answer, catalogue, questions)
            return
        further = dress(QPushButton(self.tr("Look further")), look="primary")
        further.clicked.connect(self.look_further)
        said = self.tr("The search for routes to {goal} was cut short before it found one or could rule one out.")
        self.message.show_message(self.tr("Not finished"), said.format(goal=goal), further)
        self.setCurrentWidget(self.message)
