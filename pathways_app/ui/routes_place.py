"""The centre of the window: the answers, or what stands in their stead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.ui.first_run import FirstRun
from pathways_app.ui.goals import Finder
from pathways_app.ui.impossible_page import ImpossiblePage
from pathways_app.ui.message_page import MessagePage
from pathways_app.ui.messages import sentence
from pathways_app.ui.open_questions import OpenQuestion
from pathways_app.ui.routes_page import RoutesPage
from pathways_app.ui.session import Session
from pathways_app.ui.theme import Theme, dress
from pathways_app.ui.wording import name_of


class RoutesPlace(QStackedWidget):
    """One page at a time: first run, routes, no route, or a message.

    Signals: choose_file() and try_again(), when there is no catalogue to work with; look_further(), when a search
    that was cut short should go on.
    """

    choose_file = Signal()
    try_again = Signal()
    look_further = Signal()

    def __init__(self, theme: Theme, session: Session, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.message = MessagePage()
        self.first_run = FirstRun(theme, finder)
        self.routes = RoutesPage(theme, session)
        self.impossible = ImpossiblePage(theme)
        self.routes.look_further.connect(self.look_further)
        for page in (self.message, self.first_run, self.routes, self.impossible):
            self.addWidget(page)
        self.setMinimumWidth(300)

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

    def show_first_run(self, finder: Finder) -> None:
        """Ask for a goal."""
        self.first_run.show_examples(finder.examples())
        self.setCurrentWidget(self.first_run)

    def show_problem(self, problem: PathwaysError) -> None:
        """Say why the question cannot be asked as it stands."""
        self.message.show_message(self.tr("This cannot be asked yet"), sentence(problem))
        self.setCurrentWidget(self.message)

    def show_looking(self) -> None:
        """Say that an answer is slow to come; what is shown until then is not taken for it."""
        if self.currentWidget() is self.routes:
            self.routes.show_looking()
        else:
            self.message.show_message(self.tr("Looking further…"), "")
            self.setCurrentWidget(self.message)

    def show_answer(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...]
    ) -> None:
        """Show `answer`, whatever it is."""
        goal = name_of(catalogue.credentials[answer.request.goal].name)
        match answer.status:
            case AnswerStatus.FOUND:
                self.routes.show_answer(answer, catalogue, questions)
                self.setCurrentWidget(self.routes)
            case AnswerStatus.IMPOSSIBLE:
                self.impossible.show_answer(answer, catalogue, questions)
                self.setCurrentWidget(self.impossible)
            case AnswerStatus.HELD:
                said = self.tr(
                    "You hold {goal}, or something that counts as it. Choose another goal to go on from here."
                )
                self.message.show_message(self.tr("You are already there"), said.format(goal=goal))
                self.setCurrentWidget(self.message)
            case AnswerStatus.UNFINISHED:
                self._show_unfinished(answer, catalogue, questions, goal)

    def _show_unfinished(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...], goal: str
    ) -> None:
        if answer.routes:
            self.routes.show_answer(answer, catalogue, questions)
            self.setCurrentWidget(self.routes)
            return
        further = dress(QPushButton(self.tr("Look further")), look="primary")
        further.clicked.connect(self.look_further)
        said = self.tr("The search for routes to {goal} was cut short before it found one or could rule one out.")
        self.message.show_message(self.tr("Not finished"), said.format(goal=goal), further)
        self.setCurrentWidget(self.message)
