"""The main window: puts the panes together and passes on what happens in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QWidget

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.route import Answer, AnswerStatus, Opening, Route
from pathways_app.domain.search_hit import SearchHit
from pathways_app.domain.worth_asking import Questions
from pathways_app.services.why import worth_asking
from pathways_app.ui.about_you import AboutYou
from pathways_app.ui.goals import Finder
from pathways_app.ui.inspector import Inspector
from pathways_app.ui.live_answers import Asked, LiveAnswers
from pathways_app.ui.main_menu import MainMenu
from pathways_app.ui.open_catalogue import Opened, Wanted, Workspace, open_catalogue, open_file
from pathways_app.ui.open_questions import open_questions
from pathways_app.ui.openings import apply_opening
from pathways_app.ui.ranked_questions import Rank, Ranked, RankedQuestions
from pathways_app.ui.routes_place import RoutesPlace
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft, Session
from pathways_app.ui.status_line import StatusLine
from pathways_app.ui.theme import Theme
from pathways_app.ui.why_not import WhyNot
from pathways_app.ui.widgets.side_pane import SidePane
from pathways_app.ui.wording import name_of, plain

_FOLD_ABOUT, _FOLD_INSPECTOR = 1160, 1280
_LEAST_WIDTH, _LEAST_HEIGHT = 1024, 640


class MainWindow(QMainWindow):
    """Shows one question and its answers.

    `open_workspace` opens a catalogue file (None: the one that ships); `today` tells the date and `rank` the
    questions worth asking, for tests to fix.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        open_workspace: Callable[[Path | None], Workspace] = open_file,
        today: Callable[[], date] = date.today,
        rank: Rank = worth_asking,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._file: Path | None = None
        self._opened: Opened | None = None
        self._answer: Answer | None = None
        self._early: Answer | None = None
        self._ranked = Questions()
        self.session = Session(self)
        self.finder = Finder()
        self._opening = SearchJobs(lambda wanted, _stop: open_catalogue(wanted, open_workspace), self)
        self._opening.finished.connect(self._take_opened)
        self._opening.failed.connect(self._take_no_catalogue)
        self.answers = LiveAnswers(self.session, self._search, today, self)
        self.ranking = RankedQuestions(rank, self)
        self.about = AboutYou(theme, self.session, self.finder, today)
        self.place = RoutesPlace(theme, self.session, self.finder)
        self.inspector = Inspector(theme)
        self.why_not = WhyNot(theme)
        self.status = StatusLine(theme)
        self._build()
        self._connect()
        self.menu = MainMenu(
            self,
            edits=self.session.undo_stack,
            views=self.place.routes.views,
            choose_file=self.choose_file,
            next_pane=self.next_pane,
        )
        self.setWindowTitle(self.tr("Pathways"))
        self.setStatusBar(self.status)
        self.place.show_opening()

    def start(self) -> None:
        """Begin to open the catalogue; the window stays usable meanwhile."""
        self.open(Wanted(self._file))

    def open(self, wanted: Wanted) -> None:
        """Open a catalogue, or another place of the one that is open."""
        self._opening.start(wanted)

    def choose_file(self) -> None:
        """Let the person name the catalogue file to work with."""
        title, kinds = self.tr("Open a catalogue"), self.tr("Pathways catalogue (*.db)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, file: Path) -> None:
        """Work with the catalogue in `file` from now on."""
        self._file = file
        self.place.show_opening()
        self.start()

    def next_pane(self) -> None:
        """Move the keyboard on: About you, routes, the view, the inspector, and round again."""
        panes = (self.about, self.place.routes.list, self.place.routes.views, self._side)
        focused = self.focusWidget()
        current = next((at for at, pane in enumerate(panes) if _holds(pane, focused)), -1)
        match (current + 1) % len(panes):
            case 0:
                self._about_pane.go_to()
            case 1:
                self._focus_centre()
            case 2:
                if self.place.currentWidget() is self.place.routes:
                    self.place.routes.open_route()
                else:
                    self._focus_side()
            case _:
                self._focus_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        screen = self.screen().availableGeometry()
        self.setMinimumSize(min(_LEAST_WIDTH, screen.width()), min(_LEAST_HEIGHT, screen.height()))
        self._fold()
        QTimer.singleShot(0, self, self._share_width)  # once the splitter has its own width

    def closeEvent(self, event: QCloseEvent) -> None:
        self._close_jobs()
        if self._opened is not None:
            self._opened.workspace.close()
            self._opened = None
        super().closeEvent(event)

    def _build(self) -> None:
        host = QWidget()  # a splitter would take panes that lie over the centre for panes of its own
        body = QSplitter(Qt.Orientation.Horizontal)
        frame = QHBoxLayout(host)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(body)
        body.setHandleWidth(1)
        body.setChildrenCollapsible(False)
        self._side = QStackedWidget()
        self._side.addWidget(self.inspector)
        self._side.addWidget(self.why_not)
        self._about_pane = SidePane(
            self._theme, self.about, host, name=self.tr("About you"), icon="sliders-horizontal", left=True, width=284
        )
        self._side_pane = SidePane(
            self._theme, self._side, host, name=self.tr("Details"), icon="info", left=False, width=340
        )
        for pane in (self._about_pane, self.place, self._side_pane):
            body.addWidget(pane)
        for at, stretch in enumerate((0, 1, 0)):
            body.setStretchFactor(at, stretch)
        self._body = body
        self.setCentralWidget(host)

    def _connect(self) -> None:
        self.session.changed.connect(self._follow_draft)
        self.answers.answered.connect(self._take_answer)
        self.answers.refused.connect(self._take_refusal)
        self.answers.looking.connect(self.place.show_looking)
        self.answers.idle.connect(self._show_first_run)
        self.ranking.ranked.connect(self._take_ranking)
        self.place.choose_file.connect(self.choose_file)
        self.place.try_again.connect(self.start)
        self.place.look_further.connect(self.answers.look_further)
        self.place.first_run.picked.connect(self._start_with)
        self.place.impossible.tried.connect(self._try_opening)
        self.place.impossible.answered.connect(self._answer_question)
        self.place.routes.route_selected.connect(self._show_route)
        self.place.routes.step_selected.connect(self._show_step)

    def _search(self, asked: Asked, should_stop: Callable[[], bool]) -> Answer:
        opened = self._opened
        if opened is None:
            raise RuntimeError("asked before the catalogue was open")
        return opened.workspace.find_routes(asked.request, should_stop=should_stop, time_limit=asked.seconds)

    def _take_opened(self, opened: Opened) -> None:
        before, self._opened = self._opened, opened
        self.finder.use(opened.workspace, opened.catalogue)
        self.status.show_catalogue(name_of(opened.catalogue.jurisdiction.name), opened.checked)
        place = opened.catalogue.jurisdiction.id
        if before is not None and before.workspace is opened.workspace and self.session.draft.jurisdiction == place:
            self._show_draft(self.session.draft)
            if self._early is not None and self._early.request.goal == self.session.draft.goal:
                self._take_answer(self._early)
            return
        self.about.show_places(opened.places)
        self.session.restart(Draft(jurisdiction=place))
        if before is not None and before.workspace is not opened.workspace:
            before.workspace.close()

    def _take_no_catalogue(self, problem: PathwaysError) -> None:
        self.answers.close()
        self.status.show_catalogue("", "")
        self.status.show_count("")
        self.place.show_no_catalogue(problem)
        self._show_side(False)
        self.about.setEnabled(self._opened is not None)

    def _follow_draft(self, draft: Draft) -> None:
        opened = self._opened
        if opened is None:
            return
        if draft.jurisdiction != opened.catalogue.jurisdiction.id:
            self.open(Wanted(place=draft.jurisdiction, workspace=opened.workspace))
            return
        self._show_draft(draft)

    def _show_draft(self, draft: Draft) -> None:
        catalogue = self._catalogue()
        self.about.setEnabled(True)
        self.about.show_draft(draft, catalogue)
        goal = catalogue.credentials.get(draft.goal or "")
        title = self.tr("{goal} – Pathways").format(goal=name_of(goal.name)) if goal else self.tr("Pathways")
        self.setWindowTitle(title)
        if goal is None:
            self._show_first_run()
        elif self._answer is not None and self._answer.request.goal == draft.goal:
            self._show_questions(self._answer)

    def _show_first_run(self) -> None:
        self._answer = None
        if self._opened is not None and self.session.draft.jurisdiction == self._catalogue().jurisdiction.id:
            self.place.show_first_run(self.finder)
            self.status.show_count("")
            self._show_side(False)

    def _take_answer(self, answer: Answer) -> None:
        if answer.jurisdiction != self._catalogue().jurisdiction.id:
            self._early = answer  # its place is still being read
            return
        self._answer, self._early, self._ranked = answer, None, Questions()
        catalogue = self._catalogue()
        if answer.status is AnswerStatus.FOUND:
            self.ranking.rank(catalogue, answer)
        else:
            self.ranking.cancel()
        questions = open_questions(answer, catalogue, self.session.draft.skipped)
        self._show_side(answer.status in (AnswerStatus.FOUND, AnswerStatus.IMPOSSIBLE))
        if answer.status is AnswerStatus.IMPOSSIBLE:
            self.why_not.show_answer(answer, catalogue)
            self._side.setCurrentWidget(self.why_not)
        else:
            self._side.setCurrentWidget(self.inspector)
        self.place.show_answer(answer, catalogue, questions)
        self.status.show_answer(answer, len(questions))
        self._fold()

    def _take_ranking(self, ranked: Ranked) -> None:
        if ranked.answer is self._answer and ranked.questions.questions:
            self._ranked = ranked.questions
            self.status.show_answer(ranked.answer, self._show_questions(ranked.answer))

    def _take_refusal(self, problem: PathwaysError) -> None:
        self._answer = None
        self.place.show_problem(problem)
        self.status.show_count("")
        self._show_side(False)

    def _show_questions(self, answer: Answer) -> int:
        questions = open_questions(answer, self._catalogue(), self.session.draft.skipped, self._ranked)
        self.place.routes.questions.show_questions(questions, self._catalogue().jurisdiction.currency)
        return len(questions)

    def _show_route(self, route: Route) -> None:
        if self._answer is None:
            return
        views = self.place.routes.views
        step = views.chosen_step(route)
        views.select_step(step)
        self._inspect(step, route)

    def _show_step(self, step: str) -> None:
        route = self.place.routes.list.selected()
        if route is not None:
            self._inspect(step, route)

    def _inspect(self, step: str | None, route: Route) -> None:
        if self._answer is None or step is None:
            self.inspector.clear()
        else:
            self.inspector.show_step(self._catalogue(), self._answer.request, route, step)

    def _start_with(self, hit: SearchHit) -> None:
        self.session.edit(self.tr("choose the goal"), goal=hit.id)

    def _try_opening(self, opening: Opening) -> None:
        changes = apply_opening(opening, self.session.draft, self._catalogue())
        self.session.edit(self.tr("try a change"), **changes)

    def _answer_question(self, name: str, value: AttributeValue) -> None:
        text = self.tr("answer “{name}”").format(name=plain(name))
        self.session.edit(text, attributes=self.session.draft.with_attribute(name, value))

    def _focus_centre(self) -> None:
        page = self.place.currentWidget()
        target = self.place.routes.list.view if page is self.place.routes else page
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_side(self) -> None:
        self._side_pane.go_to()

    def _show_side(self, shown: bool) -> None:
        if shown == self._side_pane.isHidden():
            self._side_pane.setVisible(shown)
            self._share_width()

    def _share_width(self) -> None:
        about, side = (pane.sizeHint().width() for pane in (self._about_pane, self._side_pane))
        self._body.setSizes([about, self.width() - about - side, side])

    def _fold(self) -> None:
        width = self.width() / self._theme.scale
        before = (self._about_pane.folded, self._side_pane.folded)
        self._about_pane.set_folded(width < _FOLD_ABOUT)
        self._side_pane.set_folded(width < _FOLD_INSPECTOR)
        if before != (self._about_pane.folded, self._side_pane.folded):
            self._share_width()
        for pane in (self._about_pane, self._side_pane):
            if pane.is_open_over:
                pane.place_over()

    def _catalogue(self) -> JurisdictionCatalogue:
        if self._opened is None:
            raise RuntimeError("no catalogue is open")
        return self._opened.catalogue

    def _close_jobs(self) -> None:
        self._opening.close()
        self.answers.close()
        self.ranking.close()
        self.about.close_jobs()
        self.place.routes.close_jobs()
        self.place.first_run.field.close_jobs()


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
