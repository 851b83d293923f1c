"""Explore, the place for looking round: search, an entry, its neighbours, and where a person could go."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.explore.browse_page import BrowsePage
from pathways_app.ui.explore.entry_view import EntryView
from pathways_app.ui.explore.findings import Finding
from pathways_app.ui.message_page import MessagePage
from pathways_app.ui.place import Location, Place, PlaceName, World
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.heading_line import heading_line
from pathways_app.ui.widgets.segments import Segments
from pathways_app.ui.widgets.side_pane import holds
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import marked, name_of

if TYPE_CHECKING:
    from pathways_app.ui.explore.neighbour_page import NeighbourPage
    from pathways_app.ui.explore.reach_page import ReachPage


class Page(StrEnum):
    """The pages of Explore, in the order of their tabs; each begins the details of its locations."""

    SEARCH = "entry"
    NEIGHBOURS = "map"
    REACH = "reach"


_ICONS = {Page.SEARCH: "search", Page.NEIGHBOURS: "waypoints", Page.REACH: "compass"}
_NARROW = 680  # below this width the tabs stand under the heading


class ExplorePlace(Place):
    """Details are "" for the search, "entry:<id>" for an entry, "map:<id>" for its neighbours, and "reach"."""

    def __init__(self, theme: Theme, enquiry: Enquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, enquiry.today
        self._world: World | None = None
        self._detail = ""
        self._going_in = ""  # the id of the entry that is to have the keyboard once it is read
        self._neighbours: NeighbourPage | None = None  # both are made when they are first looked at
        self._reach: ReachPage | None = None
        self._stack = QStackedWidget(self)
        self.browse = BrowsePage(theme, self._stack)
        self._no_middle = MessagePage()
        self._heading = dress(QLabel(), text=Role.DISPLAY)
        self._sub = dress(ElidedLabel(), text=Role.FIELD, tone="ink-muted")
        self._counted = ""
        texts = {
            Page.SEARCH: self.tr("Search"),
            Page.NEIGHBOURS: self.tr("Neighbours"),
            Page.REACH: self.tr("Where could I go?"),
        }
        icons = [_ICONS[page] for page in Page]
        self._tabs = Segments([texts[page] for page in Page], self.tr("Pages"), theme=theme, icons=icons)
        self._head = new_row()
        self._build()
        self._connect()
        self._bring(Page.SEARCH)

    @property
    def detail(self) -> str:
        """What is shown, as a location names it."""
        return self._detail

    @property
    def neighbours(self) -> NeighbourPage:
        """The page with the neighbours of an entry."""
        if self._neighbours is None:
            from pathways_app.ui.explore.neighbour_page import NeighbourPage  # noqa: PLC0415

            made = self._neighbours = NeighbourPage(self._theme, self._stack)
            made.followed.connect(self._go_to)
            made.centred.connect(lambda ident: self._move(f"{Page.NEIGHBOURS}:{ident}"))
            self._stack.addWidget(made)
        return self._neighbours

    @property
    def reach(self) -> ReachPage:
        """The page that says where a person could go."""
        if self._reach is None:
            from pathways_app.ui.explore.reach_page import ReachPage  # noqa: PLC0415

            made = self._reach = ReachPage(self._theme, self._today, self._stack)
            made.planned.connect(lambda role: self._plan_to(role, plan=True))
            made.opened.connect(self._go_to)
            made.counted.connect(self._write_heading)
            made.jobs.finished.connect(self._say_reach)  # after the page has taken the answer
            if self._world is not None:
                made.show_world(self._world)
            self._stack.addWidget(made)
        return self._reach

    def show_world(self, world: World) -> None:
        before, self._world = self._world, world
        another = before is None or world.is_elsewhere(before)
        moved = before is not None and before.draft.jurisdiction != world.draft.jurisdiction
        if another or (moved and not self._detail):
            self.browse.use(world.workspace, world.draft.jurisdiction)
        self.browse.show_draft(world.draft)
        if self._reach is not None:
            self._reach.show_world(world)
        if another:
            self.show_detail(self._detail)
        elif self._page is Page.NEIGHBOURS:
            self._show_neighbours()

    def show_detail(self, detail: str) -> None:
        self._detail = detail
        page, _, ident = detail.partition(":")
        if page == Page.REACH:
            self._bring(Page.REACH)
            return
        self._bring(Page.NEIGHBOURS if page == Page.NEIGHBOURS else Page.SEARCH)
        if ident and self._world is not None:
            self.browse.show_entry(ident)
        elif not ident:
            self.browse.show_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and holds(self.browse.entry, QApplication.focusWidget()):
            self.browse.leave_entry()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._head, upright=event.size().width() < self._theme.px(_NARROW))

    def take_focus(self) -> None:
        match self._page:
            case Page.SEARCH if self.browse.back.isVisible():
                self.browse.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case Page.SEARCH:
                self.browse.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.browse.search.field.selectAll()
            case Page.NEIGHBOURS:
                self.neighbours.map.setFocus(Qt.FocusReason.ShortcutFocusReason)
            case Page.REACH:
                self.reach.take_focus()

    def close_jobs(self) -> None:
        self.browse.close_jobs()
        if self._reach is not None:
            self._reach.close_jobs()

    def _build(self) -> None:
        px = self._theme.px
        head = self._head
        head.setSpacing(round(px(12)))
        heading_line(self._theme, self._heading, self._sub, head)
        head.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeft)
        for page_widget in (self.browse, self._no_middle):
            self._stack.addWidget(page_widget)
        self._no_middle.show_message(
            self.tr("Neighbours of what?"), self.tr("Choose an entry under Search first; the map then begins with it.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(px(side)) for side in (20, 14, 20, 12)))
        column.setSpacing(round(px(12)))
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._tabs.chosen.connect(lambda number: self._choose(list(Page)[number]))
        self.browse.search.looked_at.connect(self._look_at)
        self.browse.search.opened.connect(self._open)
        self.browse.search.entered.connect(self._go_in)
        self.browse.search.counted.connect(self._count)
        self.browse.entered.connect(self._enter)
        self.browse.entry.followed.connect(self._go_to)
        buttons = self.browse.entry.buttons
        buttons.plan.connect(lambda: self._make_goal(plan=True))
        buttons.goal.connect(lambda: self._make_goal(plan=False))
        buttons.hold.connect(self._hold)
        buttons.neighbours.connect(lambda: self._choose(Page.NEIGHBOURS))
        buttons.money.connect(self._see_money)

    def _bring(self, page: Page) -> None:
        self._page = page
        self._tabs.choose(list(Page).index(page))
        match page:
            case Page.SEARCH:
                self._stack.setCurrentWidget(self.browse)
            case Page.NEIGHBOURS:
                self._show_neighbours()
            case Page.REACH:
                self._stack.setCurrentWidget(self.reach)
        self._write_heading()

    def _show_neighbours(self) -> None:
        view = self.browse.view
        if view is None or self._world is None:
            self._stack.setCurrentWidget(self._no_middle)
            return
        self._stack.setCurrentWidget(self.neighbours)
        self.neighbours.show_entry(view, self._world.draft)

    def _choose(self, page: Page) -> None:
        """Open a page by its tab, with the entry at hand."""
        ident = self.browse.view.entry.id if self.browse.view is not None else self._first_middle()
        if page is Page.REACH:
            self._move(str(Page.REACH))
        elif ident:
            self._move(f"{page}:{ident}")
        else:
            self._move("" if page is Page.SEARCH else str(Page.NEIGHBOURS))

    def _first_middle(self) -> str:
        """Return the id of the goal, where there is no entry at hand but one."""
        return (self._world.draft.goal or "") if self._world is not None and self._page is not Page.SEARCH else ""

    def _look_at(self, finding: Finding) -> None:
        """Show an entry while the person walks the list; Back does not stop at each."""
        self._going_in = ""
        if finding.hit.section != "plan_item":
            self.browse.show_entry(finding.hit.id, in_passing=True)

    def _open(self, finding: Finding) -> None:
        if finding.hit.section == "plan_item":
            self.go.emit(Location(PlaceName.PLANS, finding.hit.id))
            return
        self._move(f"{Page.SEARCH}:{finding.hit.id}")
        if not self.browse.search.list.hasFocus():
            self.browse.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_in(self, finding: Finding) -> None:
        """Give the keyboard to an entry, which is then read out, as soon as it is there."""
        self._going_in = finding.hit.id
        self._arrive()

    def _arrive(self) -> None:
        if self.browse.view is not None and self.browse.view.entry.id == self._going_in:
            self._going_in = ""
            self.browse.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, ident: str) -> None:
        """Follow a link; Back then leads to the entry it stands on, even if that was only looked at."""
        if "/" in ident:
            self.go.emit(Location(PlaceName.PLANS, ident))
            return
        view = self.browse.view
        if self._page is Page.SEARCH and view is not None and self._detail != f"{Page.SEARCH}:{view.entry.id}":
            self._move(f"{Page.SEARCH}:{view.entry.id}")
        self._move(f"{Page.SEARCH}:{ident}")

    def _move(self, detail: str) -> None:
        if detail != self._detail:
            self.moved.emit(detail)
        self.show_detail(detail)

    def _enter(self, view: EntryView) -> None:
        if self._page is Page.NEIGHBOURS:
            self._show_neighbours()
        self._write_heading()
        self._arrive()

    def _make_goal(self, *, plan: bool) -> None:
        if self.browse.view is not None:
            self._plan_to(self.browse.view.entry.id, plan=plan)

    def _plan_to(self, ident: str, *, plan: bool) -> None:
        """Make an entry the goal, in a new question where it is at home in another place."""
        if self._world is None:
            return
        draft, place = self._world.draft, ident.partition(".")[0]
        changes = {"goal": ident} if place == draft.jurisdiction else draft.moved_to(place, ident)
        if draft.goal != ident:
            self.edit.emit(self.tr("choose the goal"), changes)
        if plan:
            self.go.emit(Location(PlaceName.ROUTES))

    def _hold(self, held: bool) -> None:
        view = self.browse.view
        if view is None or self._world is None:
            return
        holds, ident, name = self._world.draft.holds, view.entry.id, name_of(view.entry.name)
        if held:
            self.edit.emit(self.tr("add {name}").format(name=name), {"holds": (*holds, ident)})
        else:
            left = tuple(other for other in holds if other != ident)
            self.edit.emit(self.tr("remove {name}").format(name=name), {"holds": left})

    def _see_money(self) -> None:
        if self.browse.view is not None:
            self.go.emit(Location(PlaceName.FUNDING, f"bursary:{self.browse.view.entry.id}"))

    def _count(self, words: str) -> None:
        self._counted = words
        self._write_heading()

    def _say_reach(self) -> None:
        self.said.emit(self.reach.heading)

    def _write_heading(self) -> None:
        match self._page:
            case Page.SEARCH:
                self._heading.setText(self.tr("Explore"))
                self._sub.setText(self._counted)
            case Page.NEIGHBOURS:
                view = self.browse.view
                self._heading.setText(self.tr("Neighbours"))
                hit = None if view is None else view.finding.hit
                self._sub.setText("" if hit is None else marked(hit.name, hit.id))
            case Page.REACH:
                self._heading.setText(self.tr("Where could I go?"))
                self._sub.setText(self.reach.heading)
