"""Plans, the place for the workforce plans: item by item, what answers each, and what if."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.person import RouteRequest
from pathways_app.services import asking
from pathways_app.services.plan_board import PlanBoard, PlanView
from pathways_app.services.plan_gain import PlanGain
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.messages import sentence
from pathways_app.ui.named_files import FileWish, ask_file
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.place import Location, Place, PlaceName, World
from pathways_app.ui.plans.details import ItemDetails, ItemShown
from pathways_app.ui.plans.item_table import ItemTable
from pathways_app.ui.plans.plan_list import PlanList
from pathways_app.ui.plans.supposing import aim, suppose, supposed_steps
from pathways_app.ui.plans.what_if_list import Proposal, WhatIfList
from pathways_app.ui.plans.words import gain_words, name_of
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.folding import FoldingPanes
from pathways_app.ui.widgets.inspector_rows import rule, text_label
from pathways_app.ui.widgets.save_table import save_table
from pathways_app.ui.widgets.side_pane import holds
from pathways_app.ui.wording import name_of as name_in

_FOLD_LEFT, _FOLD_RIGHT = 900, 1180  # widths of the place at 100 % below which the panes become strips


@dataclass(frozen=True, slots=True)
class _Read:
    workspace: Workspace
    board: PlanBoard


@dataclass(frozen=True, slots=True)
class _Supposing:
    """A question without and with steps of `place` supposed."""

    workspace: Workspace
    place: str
    steps: tuple[str, ...]
    without: RouteRequest
    with_it: RouteRequest


@dataclass(frozen=True, slots=True)
class _Gained:
    asked: _Supposing
    gain: PlanGain


def _read(workspace: Workspace, _should_stop: Callable[[], bool]) -> _Read:
    return _Read(workspace, asking.plan_board(workspace))


def _gain(asked: _Supposing, should_stop: Callable[[], bool]) -> _Gained:
    gain = asking.plan_gain(asked.workspace, asked.without, asked.with_it, asked.steps, should_stop=should_stop)
    return _Gained(asked, gain)


class PlansPlace(Place):
    """Shows the plans, the items of one of them, and the item in hand."""

    def __init__(self, theme: Theme, enquiry: Enquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, enquiry.today
        self._world: World | None = None
        self._read: _Read | None = None
        self._reading: Workspace | None = None
        self._plan = self._item = ""
        self._gained: _Gained | None = None
        self._asked: _Supposing | None = None
        self._open_soon = QTimer(self, singleShot=True, interval=0)
        self._open_soon.timeout.connect(self._open_details)
        self._announce = False  # say what it gained once that is known
        self._reads = SearchJobs(_read, self)
        self._reads.finished.connect(self._take)
        self._reads.failed.connect(self._fail)
        self._gains = SearchJobs(_gain, self, afterwards=True)
        self._gains.finished.connect(self._take_gain)
        self._gains.failed.connect(self._fail_gain)
        self.plans = PlanList(theme)
        self.plans.chosen.connect(self._choose_plan)
        self.what_if = WhatIfList(theme)
        self.what_if.supposed.connect(self._suppose_one)
        self.table = ItemTable(theme)
        self.table.chosen.connect(self._choose_item)
        self.table.save_wanted.connect(self._save)
        self._page: ItemDetails | None = None
        self._nothing = text_label(self.tr("Choose an item to see what answers it."), Role.FIELD, "ink-muted")
        self._nothing.setContentsMargins(*(round(theme.px(side)) for side in (18, 14, 18, 14)))
        self._nothing.hide()
        self._item_soon = QTimer(self, singleShot=True, interval=0)
        self._item_soon.timeout.connect(self._show_item)
        self._details = dress(QScrollArea(), look="pane")
        self._build()
        theme.changed.connect(self._redress)

    def show_world(self, world: World) -> None:
        before, self._world = self._world, world
        if before is not None and world.is_elsewhere(before):
            self._read = self._reading = self._asked = self._gained = None
        if self._read is not None and self._read.workspace is world.workspace:
            self._show()
        elif self._reading is not world.workspace:
            self._read, self._reading = None, world.workspace
            self.table.heading.setText(self.tr("Reading the plans…"))
            self._reads.start(world.workspace)

    def show_detail(self, detail: str) -> None:
        self._plan, _, self._item = detail.partition("/")
        self._show()
        if self._item:
            self._open_soon.start()  # once the place has its size, and the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and holds(self._details, QApplication.focusWidget()):
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        self.table.take_focus()

    def as_text(self) -> str:
        """Return the items shown, under the plan's title."""
        return f"{self.table.heading.text()}\n\n{self.table.ledger.as_text()}"

    def close_jobs(self) -> None:
        self._reads.close()
        self._gains.close()

    def _open_details(self) -> None:
        """Open what was asked for by name over the table, where there is no room beside it."""
        if self._item and self._right.folded and not self._right.is_open_over and self.isVisible():
            self._right.open_over()

    def _build(self) -> None:
        px = self._theme.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*(round(px(side)) for side in (10, 14, 10, 14)))
        column.setSpacing(round(px(6)))
        heading = text_label(self.tr("Workforce plans"), Role.HEADING, "ink-muted")
        for part in (heading, self.plans, rule(), self.what_if):
            column.addWidget(part)
        column.addStretch(1)
        scroll = dress(QScrollArea(), look="pane")
        scroll.setWidget(page)
        stacked = QWidget()
        self._stack = QVBoxLayout(stacked)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        self._details.setWidget(stacked)
        for area, name in ((scroll, self.tr("Workforce plans")), (self._details, self.tr("Item"))):
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setAccessibleName(name)
        panes = FoldingPanes(self._theme)
        self._left = panes.add_pane(
            scroll, name=self.tr("Workforce plans"), icon="list-checks", left=True, width=300, below=_FOLD_LEFT
        )
        panes.add_centre(self.table)
        self._right = panes.add_pane(
            self._details, name=self.tr("Item"), icon="info", left=False, width=340, below=_FOLD_RIGHT
        )
        self.table.opened.connect(lambda: self._right.go_to(self._details))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)

    def _redress(self) -> None:
        self._put(None)
        self._item_soon.start()

    def _take(self, found: _Read) -> None:
        self._read, self._reading = found, None
        self._show()

    def _fail(self, problem: PathwaysError) -> None:
        """Say why there are no plans; they are read again when there is anything new to show."""
        self._reading = None
        self.table.heading.setText(sentence(problem))

    def _in_order(self, board: PlanBoard, draft: Draft) -> tuple[PlanView, ...]:
        """Return the plans, those of the place in hand first."""
        return tuple(sorted(board.plans, key=lambda view: view.plan.jurisdiction != draft.jurisdiction))

    def _show(self) -> None:
        world, read = self._world, self._read
        if world is None or read is None:
            return
        views = self._in_order(read.board, world.draft)
        view, commitment = read.board.find(self._plan, self._item)
        if view is None:
            view = views[0] if views else None
        self.plans.show_plans(views, view.plan.id if view is not None else "")
        self.table.show_plan(read.board, view, commitment.item.item if commitment is not None else "")
        self._show_proposals(world, read.board, view)
        self._item_soon.start()  # in a turn of its own: rows and page together would hold up the keyboard

    def _show_proposals(self, world: World, board: PlanBoard, view: PlanView | None) -> None:
        supposed = supposed_steps(world.draft, world.catalogue)
        found: dict[str, Proposal] = {}
        places = set()
        for commitment in view.commitments if view is not None else ():
            for answer in commitment.answers:
                if answer.proposed and answer.section == "step" and answer.ident not in found:
                    name = name_of(board.places[answer.place], answer.ident)
                    there = answer.ident in supposed
                    found[answer.ident] = Proposal(answer.ident, name, commitment.item.item, there)
                    places.add(answer.place)
        why_not = ""
        if places - {world.draft.jurisdiction}:
            why_not = self.tr("Your question is about another place.")
        elif world.draft.goal is None:
            why_not = self.tr("Choose a goal first: then the routes show what it would change.")
        self.what_if.show_proposals(tuple(found.values()), why_not)

    def _show_item(self) -> None:
        world, read = self._world, self._read
        if world is None or read is None:
            return
        board = read.board
        view, commitment = board.find(self._plan, self._item)
        if view is None or commitment is None:
            self._put(None)
            return
        steps = commitment.proposed_steps
        asked = self._supposing(world, world.draft, world.draft.jurisdiction, steps) if steps else None
        if asked is not None and (self._asked is None or self._asked != asked):
            self._asked, self._gained = asked, None
            self._announce = False  # what was to be said is of something else
            self._gains.start(asked)
        gain = self._gained.gain if self._gained is not None and self._gained.asked == asked else None
        supposed = bool(steps) and set(steps) <= supposed_steps(world.draft, world.catalogue)
        shown = ItemShown(board, view.plan, commitment, world.draft, supposed, gain)
        if self._page is not None and self._page.show_question(shown):
            return
        page = ItemDetails(self._theme, shown)
        page.entry_wanted.connect(self._explore)
        page.routes_wanted.connect(self._show_routes)
        page.supposed.connect(self._suppose_item)
        self._put(page)
        self._details.verticalScrollBar().setValue(0)

    def _put(self, page: ItemDetails | None) -> None:
        """Show `page` instead of what was shown."""
        before, self._page = self._page, page
        if before is not None:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()  # not at once: it may hold what was clicked
        self._nothing.setVisible(page is None)
        if page is not None:
            self._stack.addWidget(page)
            page.show()

    def _supposing(self, world: World, draft: Draft, place: str, steps: tuple[str, ...]) -> _Supposing | None:
        """Return the question of `draft` without and with `steps` supposed; None where it cannot be asked."""
        catalogue = self._read.board.places.get(place) if self._read is not None else None
        if catalogue is None or draft.goal not in catalogue.credentials or not set(steps) <= set(catalogue.steps):
            return None
        try:
            without, with_it = (
                replace(draft, **suppose(draft, catalogue, steps, there=there)).request(self._today())
                for there in (False, True)
            )
        except PathwaysError:
            return None
        if without is None or with_it is None:
            return None
        return _Supposing(world.workspace, place, steps, without, with_it)

    def _take_gain(self, gained: _Gained) -> None:
        if gained.asked != self._asked:
            return
        self._gained = gained
        if self._announce:
            self._say_gain()
        if self.isVisible():
            self._show()

    def _fail_gain(self, problem: PathwaysError) -> None:
        """Say why it is not known what would be gained; it is asked again with whatever is shown next."""
        self._asked, self._announce = None, False
        self.said.emit(sentence(problem))

    def _say_gain(self) -> None:
        gained, read = self._gained, self._read
        self._announce = gained is None
        if gained is not None and read is not None:
            goal = name_of(read.board.places[gained.asked.place], gained.gain.request.goal)
            self.said.emit(gain_words(goal, gained.gain))

    def _choose_plan(self, plan: str) -> None:
        self._move(plan)

    def _choose_item(self, item: str) -> None:
        plan = self.table.plan
        self._move(f"{plan}/{item}" if item else plan)

    def _move(self, detail: str) -> None:
        plan, _, item = detail.partition("/")
        if (plan, item) != (self._plan, self._item):
            self._plan, self._item = plan, item
            self._show()
            self.moved.emit(detail)

    def _explore(self, ident: str) -> None:
        self.go.emit(Location(PlaceName.EXPLORE, f"entry:{ident}"))

    def _suppose_one(self, step: str, there: bool) -> None:
        """Suppose one step of the place in hand, or no longer, and stay here."""
        world = self._world
        if world is not None:
            changes = suppose(world.draft, world.catalogue, (step,), there=there)
            self.edit.emit(self._edit_words(name_of(world.catalogue, step), there=there), changes)

    def _suppose_item(self, there: bool) -> None:
        """Suppose what would answer the item in hand for the question in hand, and show the routes."""
        world, read = self._world, self._read
        _, commitment = read.board.find(self._plan, self._item) if read is not None else (None, None)
        if world is None or commitment is None:
            return
        changes = suppose(world.draft, world.catalogue, commitment.proposed_steps, there=there)
        self.edit.emit(self._edit_words(commitment.item.title, there=there), changes)
        if there:
            self._say_gain()
            self.go.emit(Location(PlaceName.ROUTES))

    def _edit_words(self, name: str, *, there: bool) -> str:
        text = self.tr("suppose {name}") if there else self.tr("suppose {name} no longer")
        return text.format(name=name)

    def _show_routes(self, place: str, goal: str, step: str) -> None:
        """Aim at `goal` in `place`, with `step` supposed where it is proposed, and show the routes."""
        world, read = self._world, self._read
        if world is None or read is None:
            return
        catalogue = read.board.places[place]
        changes: dict[str, Any] = aim(world.draft, place, goal)
        draft = replace(world.draft, **changes)
        if step:
            changes |= suppose(draft, catalogue, (step,), there=True)
            asked = self._supposing(world, draft, place, (step,))
            if asked is not None:
                self._asked, self._gained, self._announce = asked, None, True
                self._gains.start(asked)
        elsewhere = place != world.draft.jurisdiction
        self.edit.emit(self.tr("choose the goal"), changes)
        self.go.emit(Location(PlaceName.ROUTES))
        if elsewhere:
            place_name = name_in(catalogue.jurisdiction.name)
            self.said.emit(self.tr("The question is about {place} now; Undo goes back.").format(place=place_name))

    def _save(self) -> None:
        name, kind = self.tr("plan", "name of a file"), self.tr("Comma-separated values")
        file = ask_file(self, FileWish(self.tr("Save as a spreadsheet"), name, kind, "csv"))
        if file is not None:
            self.said.emit(save_table(self.table.ledger, file))
