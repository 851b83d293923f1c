"""Routes, the place where most work is done: About you, the answers and the details of what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QWidget

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import Jurisdiction
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.route import Answer, AnswerStatus, Opening, Route
from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.about_you import AboutYou
from pathways_app.ui.beside import Beside
from pathways_app.ui.details_pages import DetailsPages
from pathways_app.ui.details_pane import DetailsPane, Tab
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.folding import folds
from pathways_app.ui.openings import apply_opening
from pathways_app.ui.place import Place, World
from pathways_app.ui.route_words import step_name
from pathways_app.ui.routes_place import RoutesPlace
from pathways_app.ui.theme import Theme
from pathways_app.ui.turns import paint_window_later
from pathways_app.ui.widgets.side_pane import SidePane, holds
from pathways_app.ui.wording import plain

if TYPE_CHECKING:
    from pathways_app.ui.inspector import Inspector
    from pathways_app.ui.route_panel import RoutePanel
    from pathways_app.ui.what_if_panel import WhatIfPanel
    from pathways_app.ui.why_not import WhyNot


class RoutesWorkbench(Place):
    """Shows the question and its answers, side by side.

    Signals: choose_file(), when there is no catalogue to work with; set_aside_wanted(step id), to set something of a
    step aside for the client in hand.
    """

    choose_file = Signal()
    set_aside_wanted = Signal(str)

    def __init__(self, theme: Theme, enquiry: Enquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._enquiry = theme, enquiry
        self._world: World | None = None
        self._places: tuple[Jurisdiction, ...] = ()
        self._shown: Answer | PathwaysError | None = None  # what the centre stands for
        self._widths = (0, 0)
        self._comparing = False
        self._fold_soon = QTimer(self, singleShot=True, interval=0)  # a view comes in a turn of its own
        self._fold_soon.timeout.connect(self._fold)
        self._beside = Beside(self)
        self._beside.due.connect(self._show_beside)
        session = enquiry.session
        self.about = AboutYou(theme, session, enquiry.finder, enquiry.today)
        self.place = RoutesPlace(theme, session, enquiry.finder, today=enquiry.today)
        self.pages = DetailsPages(theme, enquiry.finder, self, today=enquiry.today)
        self._build()
        self._connect()
        if enquiry.failure is None:
            self.place.show_opening()
        else:
            self._show_failure(enquiry.failure)

    @property
    def inspector(self) -> Inspector:
        """The page on one step."""
        return self.pages.inspector

    @property
    def route_panel(self) -> RoutePanel:
        """The page on the route selected."""
        return self.pages.route_panel

    @property
    def why_not(self) -> WhyNot:
        """The page on why there is no route."""
        return self.pages.why_not

    @property
    def what_if(self) -> WhatIfPanel:
        """The page on what might be otherwise."""
        return self.pages.what_if

    @property
    def widths(self) -> tuple[int, int]:
        """The widths of About you and of the details that were dragged to, in pixels; 0 where they are the usual."""
        return self._widths

    @widths.setter
    def widths(self, widths: tuple[int, int]) -> None:
        self._widths = widths
        self._share_width()

    def show_world(self, world: World) -> None:
        before, self._world = self._world, world
        self._show_places()
        if before is None or before.draft is not world.draft or before.catalogue is not world.catalogue:
            self.about.setEnabled(True)
            self.about.show_draft(world.draft, world.catalogue)
        problem = self._enquiry.problem
        if world.draft.goal is None:
            self._show_first_run()
        elif problem is not None:
            self._show_problem(problem)
        elif world.answer is not None and world.answer is not self._shown:
            self._show_answer(world.answer, world)
        elif world.answer is not None:
            self._show_questions()

    def as_text(self) -> str:
        return self.place.as_text()

    def take_focus(self) -> None:
        self._focus_centre()

    def close_jobs(self) -> None:
        self.about.close_jobs()
        self.pages.close_jobs()
        self.place.close_jobs()
        self.place.first_run.field.close_jobs()

    def next_pane(self) -> None:
        """Move the keyboard on: About you, routes, the view, the inspector, and round again."""
        panes = (self.about, self.place.routes.list, self.place.routes.views, self.details)
        focused = self.window().focusWidget()
        current = next((at for at, pane in enumerate(panes) if holds(pane, focused)), -1)
        match (current + 1) % len(panes):
            case 0:
                self._about_pane.go_to()
            case 1:
                self._focus_centre()
            case 2 if self.place.currentWidget() is self.place.routes:
                self.place.routes.open_route()
            case _:
                self._side_pane.go_to()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and self._folds() != (self._about_pane.folded, self._side_pane.folded):
            paint_window_later(self)  # what is placed for the new width stays out of sight until the panes are folded
            self._fold_soon.start()
        else:
            self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()
        QTimer.singleShot(0, self, self._share_width)  # once the splitter has its own width

    def _build(self) -> None:
        host = QWidget()  # a splitter would take panes that lie over the centre for panes of its own
        body = QSplitter(Qt.Orientation.Horizontal)
        for outer, inner in ((self, host), (host, body)):
            frame = QHBoxLayout(outer)
            frame.setContentsMargins(0, 0, 0, 0)
            frame.addWidget(inner)
        body.setHandleWidth(1)
        body.setChildrenCollapsible(False)
        self.details = DetailsPane(self._theme, self.pages.makers)
        self.details.show_tabs(Tab.STEP, Tab.ROUTE, Tab.WHAT_IF)
        self._about_pane = SidePane(
            self._theme, self.about, host, name=self.tr("About you"), icon="sliders-horizontal", left=True, width=284
        )
        self._side_pane = SidePane(
            self._theme, self.details, host, name=self.tr("Details"), icon="info", left=False, width=340
        )
        for pane in (self._about_pane, self.place, self._side_pane):
            body.addWidget(pane)
        for at, stretch in enumerate((0, 1, 0)):
            body.setStretchFactor(at, stretch)
        body.splitterMoved.connect(self._keep_widths)
        self._body = body

    def _connect(self) -> None:
        enquiry, place, pages = self._enquiry, self.place, self.pages
        enquiry.opening.connect(self._show_opening)
        enquiry.failed.connect(self._show_failure)
        enquiry.ranked.connect(self._show_questions)
        enquiry.answers.looking.connect(self._show_looking)
        place.choose_file.connect(self.choose_file)
        place.try_again.connect(enquiry.start)
        place.ask_again.connect(enquiry.answers.ask_again)
        place.look_further.connect(enquiry.answers.look_further)
        place.first_run.setFocusProxy(place.first_run.field)
        place.first_run.picked.connect(self._start_with)
        place.tried.connect(self._try_opening)
        place.answered.connect(self._answer_question)
        place.skipped.connect(self._skip_question)
        place.routes.route_selected.connect(self._show_route)
        place.routes.step_selected.connect(self._show_step)
        place.routes.explained.connect(self._explain_route)
        place.routes.views.view_changed.connect(self._fold_soon.start)
        place.currentChanged.connect(self._fold)
        place.routes.views.other_opened.connect(self._say_why_not)
        place.comparing.connect(self._make_room)
        self._beside.ready.connect(self.details.open_current)
        pages.made.connect(self._fill_page)
        pages.left_out.connect(self._leave_out)
        pages.set_aside_wanted.connect(self.set_aside_wanted)
        pages.step_chosen.connect(self._go_to_step)
        pages.route_chosen.connect(place.routes.select_route)
        pages.proposals_wanted.connect(self._count_on_proposals)
        pages.tried.connect(self._try_opening)
        pages.edited.connect(self.edit)
        place.said.connect(self.said)

    def _show_opening(self) -> None:
        self._shown = None
        self.place.show_opening()

    def _show_failure(self, problem: PathwaysError) -> None:
        self._shown = None
        self.place.show_no_catalogue(problem)
        self._show_side(False)
        self.about.setEnabled(self._enquiry.open_now is not None)

    def _show_places(self) -> None:
        opened = self._enquiry.open_now
        if opened is not None and opened.places is not self._places:
            self._places = opened.places
            self.about.show_places(opened.places)

    def _show_first_run(self) -> None:
        self._shown = None
        self.place.show_first_run()
        self._show_side(False)

    def _show_problem(self, problem: PathwaysError) -> None:
        if problem is not self._shown:
            self._shown = problem
            self.place.show_problem(problem)
            self._show_side(False)

    def _show_looking(self) -> None:
        if self._world is not None and self._world.answer is None:
            self.place.setCurrentWidget(self.place.message)  # what is shown still answers another question
        self.place.show_looking()

    def _show_answer(self, answer: Answer, world: World) -> None:
        page, focused = self.place.currentWidget(), QApplication.focusWidget()
        was_here = page is not None and holds(page, focused)
        self._shown = answer
        self._show_side(answer.status in (AnswerStatus.FOUND, AnswerStatus.IMPOSSIBLE))
        if answer.status is AnswerStatus.IMPOSSIBLE:
            self.details.show_tabs(Tab.WHY_NOT, Tab.WHAT_IF)
        else:
            self.details.show_tabs(Tab.STEP, Tab.ROUTE, Tab.WHAT_IF)
        self.place.show_answer(answer, world.catalogue, self._enquiry.questions())
        self._fold()
        self._beside.start()
        if was_here and self.place.currentWidget() is not page:
            self._focus_centre()  # else the keyboard goes to whatever comes next in the window

    def _show_beside(self) -> None:
        """Fill the details; what was asked for first, the routes, is on the screen by then."""
        world = self._world
        if world is None or world.answer is None or world.answer is not self._shown:
            return
        self.details.open_current()
        self._fill_page(Tab.WHAT_IF)
        self._fill_page(Tab.WHY_NOT)
        route = self.place.routes.list.selected()
        if route is not None and self.place.routes.answer is world.answer:
            self._inspect(self.place.routes.views.chosen_step(route), route)
            self._explain_route()

    def _show_questions(self) -> None:
        world, questions = self._world, self._enquiry.questions()
        if world is None or world.answer is None:
            return
        self.place.routes.questions.show_questions(questions, world.catalogue.jurisdiction.currency)
        self.place.show_more_questions(world.answer, world.catalogue, questions)

    def _show_route(self, route: Route) -> None:
        views = self.place.routes.views
        views.select_step(views.chosen_step(route))
        world = self._world
        if world is not None and self.place.routes.answer is world.answer and not self._beside.is_waiting:
            self._beside.start()

    def _explain_route(self) -> None:
        """Say more of the selected route, now that more is known of it."""
        world, routes = self._world, self.place.routes
        route = routes.list.selected()
        if world is not None and world.answer is not None and routes.answer is world.answer and route is not None:
            self._fill_page(Tab.ROUTE)
            if any(step.id == self.inspector.step for step in route.steps):  # else another route's is still shown
                self._inspect(self.inspector.step, route)

    def _fill_page(self, tab: Tab) -> None:
        if self._world is not None:
            self.pages.fill(tab, self._world, self.place.routes)

    def _go_to_step(self, step: str) -> None:
        self.place.routes.views.go_to_step(step)
        self._show_step(step)
        self.details.open(Tab.STEP)

    def _say_why_not(self, ident: str) -> None:
        """Say why a way that is not on the route is in none."""
        self.details.open(Tab.WHAT_IF)
        self._side_pane.go_to()
        self.what_if.ask(ident)

    def _make_room(self, comparing: bool) -> None:
        """Give the whole width to routes side by side; tell Back what is shown."""
        self._about_pane.setVisible(not comparing)
        has_answer = self.place.is_impossible or self.place.currentWidget() is self.place.routes
        self._show_side(not comparing and has_answer)
        if comparing is not self._comparing:
            self._comparing = comparing
            self.moved.emit("compare" if comparing else "")

    def show_detail(self, detail: str) -> None:
        page = self.place.routes  # which keeps its routes when the question has none, or is about another place
        if detail == "compare" and self.place.currentWidget() is page:
            page.compare_button.click()
        elif not detail and self.place.is_comparing:
            self.place.show_routes()

    def _show_step(self, step: str) -> None:
        route = self.place.routes.list.selected()
        if route is not None:
            self._inspect(step, route)

    def _inspect(self, step: str | None, route: Route) -> None:
        if self._world is not None:
            self.pages.for_client = self._enquiry.casework.is_shown
            self.pages.inspect(step, self._world, route, self.place.routes.facts_of(route))

    def _leave_out(self, step: str) -> None:
        without = self._enquiry.session.draft.without
        if step not in without:  # else the answer without it is on its way
            name = step_name(self._enquiry.catalogue, step)
            self._focus_centre()  # the button that asked for it goes with its page
            self.edit.emit(self.tr("leave out “{name}”").format(name=name), {"without": (*without, step)})

    def _start_with(self, hit: SearchHit) -> None:
        self.edit.emit(self.tr("choose the goal"), {"goal": hit.id})

    def _try_opening(self, opening: Opening) -> None:
        changes = apply_opening(opening, self._enquiry.session.draft, self._enquiry.catalogue)
        self.edit.emit(self.tr("try a change"), changes)

    def _answer_question(self, name: str, value: AttributeValue) -> None:
        text = self.tr("answer “{name}”").format(name=plain(name))
        self.edit.emit(text, {"attributes": self._enquiry.session.draft.with_attribute(name, value)})

    def _skip_question(self, name: str) -> None:
        skipped = self._enquiry.session.draft.skipped | {name}
        self.edit.emit(self.tr("put a question aside"), {"skipped": skipped})

    def _count_on_proposals(self) -> None:
        self.edit.emit(self.tr("what is supposed"), {"what_if": True})

    def _focus_centre(self) -> None:
        page = self.place.currentWidget()
        target = self.place.routes.list.view if page is self.place.routes else page
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_side(self, shown: bool) -> None:
        if shown == self._side_pane.isHidden():
            self._side_pane.setVisible(shown)
            self._share_width()

    def _share_width(self) -> None:
        panes = (self._about_pane, self._side_pane)
        about, side = (
            pane.sizeHint().width() if pane.folded or not kept else kept
            for pane, kept in zip(panes, self._widths, strict=True)
        )
        self._body.setSizes([about, self.width() - about - side, side])

    def _keep_widths(self) -> None:
        about, _, side = self._body.sizes()
        self._widths = (
            self._widths[0] if self._about_pane.folded else about,
            self._widths[1] if self._side_pane.folded or self._side_pane.isHidden() else side,
        )

    def _folds(self) -> tuple[bool, bool]:
        return folds(self.window().width() / self._theme.scale, mapped=self.place.is_mapped)

    def _fold(self) -> None:
        before, wanted = (self._about_pane.folded, self._side_pane.folded), self._folds()
        for pane, folded in zip((self._about_pane, self._side_pane), wanted, strict=True):
            pane.set_folded(folded)
        if before != wanted:
            self._share_width()
        for pane in (self._about_pane, self._side_pane):
            if pane.is_open_over:
                pane.place_over()
