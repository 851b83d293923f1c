"""The details of what is selected, behind tabs: the step, the route, and what if."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from pathways_app.ui.theme import Theme, dress
from pathways_app.ui.turns import PaintLater
from pathways_app.ui.widgets.segments import Segments


class Tab(StrEnum):
    """The tabs of the details; WHY_NOT takes the place of STEP and ROUTE while there is no route."""

    STEP = "step"
    ROUTE = "route"
    WHY_NOT = "why_not"
    WHAT_IF = "what_if"


class DetailsPane(QWidget):
    """Holds the pages of the details, of which those of `show_tabs` can be reached; one is made when it is opened."""

    def __init__(self, theme: Theme, pages: Mapping[Tab, Callable[[], QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = dict(pages)
        self._made: dict[Tab, QWidget] = {}
        self._stack, self._blank = QStackedWidget(), QWidget()
        self._stack.addWidget(self._blank)
        self._paint_later = PaintLater(self._stack)
        dress(self, look="pane")
        names = {
            Tab.STEP: self.tr("Step"),
            Tab.ROUTE: self.tr("Route"),
            Tab.WHY_NOT: self.tr("Why not"),
            Tab.WHAT_IF: self.tr("What if"),
        }
        self._tabs = Segments([names[tab] for tab in self._pages], self.tr("Details"), fills=True)
        self._tabs.chosen.connect(lambda number: self.open(list(self._pages)[number]))
        row = QHBoxLayout()
        row.setContentsMargins(*(round(theme.px(side)) for side in (18, 10, 18, 2)))
        row.addWidget(self._tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self.current = next(iter(self._pages))
        self._tabs.choose(0)

    def show_tabs(self, *tabs: Tab) -> None:
        """Let these tabs be reached, and no others; the first comes to the front unless one of them was there.

        Its page is blank until it is opened: what stood there spoke of something else.
        """
        shown = [tab for tab in self._pages if tab in tabs]
        self._tabs.show_only({self._number(tab) for tab in shown})
        if self.current not in tabs:
            self.current = shown[0]
            self._tabs.choose(self._number(shown[0]))
            self._stack.setCurrentWidget(self._blank)

    def open_current(self) -> None:
        """Open the page of the tab in front; it is made where it has not been looked at yet."""
        self.open(self.current)

    def open(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.current = tab
        self._tabs.choose(self._number(tab))
        page = self._made.get(tab)
        if page is None:
            self._paint_later.begin()
            page = self._made[tab] = self._pages[tab]()
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def button(self, tab: Tab) -> QToolButton:
        """Return the button of a tab."""
        return self._tabs.button(self._number(tab))

    def _number(self, tab: Tab) -> int:
        return list(self._pages).index(tab)
