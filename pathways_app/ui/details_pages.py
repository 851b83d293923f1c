"""The pages of the details: imported and made when they are first looked at, so that start-up does not pay for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pathways_app.domain.route import AnswerStatus
from pathways_app.ui.details_pane import Tab
from pathways_app.ui.goals import Finder
from pathways_app.ui.theme import Theme

if TYPE_CHECKING:
    from pathways_app.domain.route import Route
    from pathways_app.ui.inspector import Inspector
    from pathways_app.ui.place import World
    from pathways_app.ui.route_facts import RouteFacts
    from pathways_app.ui.route_panel import RoutePanel
    from pathways_app.ui.routes_page import RoutesPage
    from pathways_app.ui.what_if_panel import WhatIfPanel
    from pathways_app.ui.why_not import WhyNot


class DetailsPages(QObject):
    """Makes each page once, when it is asked for.

    Signals: made(Tab), when a page is there to be filled; what the pages say themselves: left_out(step id),
    set_aside_wanted(step id), step_chosen(step id), route_chosen(place in the answer), proposals_wanted(),
    tried(Opening), edited(words, changes).
    """

    made = Signal(object)
    left_out = Signal(str)
    set_aside_wanted = Signal(str)
    step_chosen = Signal(str)
    route_chosen = Signal(int)
    proposals_wanted = Signal()
    tried = Signal(object)
    edited = Signal(str, object)

    def __init__(
        self, theme: Theme, finder: Finder, parent: QObject | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._theme, self._finder, self._today = theme, finder, today
        self.for_client = False  # whether the question is that of a client in hand
        self._inspector: Inspector | None = None
        self._route_panel: RoutePanel | None = None
        self._why_not: WhyNot | None = None
        self._what_if: WhatIfPanel | None = None

    @property
    def makers(self) -> Mapping[Tab, Callable[[], QWidget]]:
        """What makes the page behind each tab, or returns it where it was made."""
        return {
            Tab.STEP: lambda: self.inspector,
            Tab.ROUTE: lambda: self.route_panel,
            Tab.WHY_NOT: lambda: self.why_not,
            Tab.WHAT_IF: lambda: self.what_if,
        }

    def is_made(self, tab: Tab) -> bool:
        """Say whether the page behind `tab` has been looked at."""
        pages: Mapping[Tab, QWidget | None] = {
            Tab.STEP: self._inspector,
            Tab.ROUTE: self._route_panel,
            Tab.WHY_NOT: self._why_not,
            Tab.WHAT_IF: self._what_if,
        }
        return pages[tab] is not None

    @property
    def inspector(self) -> Inspector:
        """The page on one step."""
        if self._inspector is None:
            from pathways_app.ui.inspector import Inspector  # noqa: PLC0415

            self._inspector = Inspector(self._theme)
            self._inspector.left_out.connect(self.left_out)
            self._inspector.set_aside_wanted.connect(self.set_aside_wanted)
            self.made.emit(Tab.STEP)
        return self._inspector

    @property
    def route_panel(self) -> RoutePanel:
        """The page on the route selected."""
        if self._route_panel is None:
            from pathways_app.ui.route_panel import RoutePanel  # noqa: PLC0415

            self._route_panel = RoutePanel(self._theme, today=self._today)
            self._route_panel.step_chosen.connect(self.step_chosen)
            self._route_panel.route_chosen.connect(self.route_chosen)
            self.made.emit(Tab.ROUTE)
        return self._route_panel

    @property
    def why_not(self) -> WhyNot:
        """The page on why there is no route."""
        if self._why_not is None:
            from pathways_app.ui.why_not import WhyNot  # noqa: PLC0415

            self._why_not = WhyNot(self._theme)
            self._why_not.proposals_wanted.connect(self.proposals_wanted)
            self.made.emit(Tab.WHY_NOT)
        return self._why_not

    @property
    def what_if(self) -> WhatIfPanel:
        """The page on what might be otherwise."""
        if self._what_if is None:
            from pathways_app.ui.what_if_panel import WhatIfPanel  # noqa: PLC0415

            self._what_if = WhatIfPanel(self._theme, self._finder)
            self._what_if.tried.connect(self.tried)
            self._what_if.edited.connect(self.edited)
            self.made.emit(Tab.WHAT_IF)
        return self._what_if

    def forget(self) -> None:
        """Forget what was asked of the answer besides, as somebody else is in hand."""
        if self._what_if is not None:
            self._what_if.why_not.forget()

    def inspect(self, step: str | None, world: World, route: Route, facts: RouteFacts | None) -> None:
        """Show a step of a route of the newest answer, with the reason for it once that is known; none for None."""
        if world.answer is None:
            return
        if step is None:
            self.inspector.clear()
        else:
            reasons = facts.reasons if facts is not None else ()
            reason = next((reason for reason in reasons if reason.step == step), None)
            self.inspector.show_step(
                world.catalogue, world.answer.request, route, step, reason, for_client=self.for_client
            )

    def fill(self, tab: Tab, world: World, routes: RoutesPage) -> None:
        """Show the newest answer, or the route selected in `routes`, on the page behind `tab` if that was made."""
        if world.answer is None or not self.is_made(tab):
            return
        if tab is Tab.WHAT_IF:
            self.what_if.show_answer(world.catalogue, world.answer, world.draft)
        if tab is Tab.WHY_NOT and world.answer.status is AnswerStatus.IMPOSSIBLE:
            self.why_not.show_answer(world.answer, world.catalogue)
        route = routes.list.selected()
        if tab is Tab.ROUTE and routes.answer is world.answer and route is not None:
            facts, choice = routes.facts_of(route), routes.choice_of(route)
            self.route_panel.show_route(world.catalogue, world.answer, route, choice, facts)

    def close_jobs(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        if self._what_if is not None:
            self._what_if.close_jobs()
