"""The details of what is selected, behind tabs: the step, the route, and what if."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from pathways_app.ui.theme import Theme, dress


class Tab(StrEnum):
    """The tabs of the details; WHY_NOT takes the place of STEP and ROUTE while there is no route."""

    STEP = "step"
    ROUTE = "route"
    WHY_NOT = "why_not"
    WHAT_IF = "what_if"


class DetailsPane(QWidget):
    """Holds the pages of the details, of which those of `show_tabs` can be reached."""

    def __init__(self, theme: Theme, pages: Mapping[Tab, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pages = theme, dict(pages)
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._buttons: dict[Tab, QToolButton] = {}
        dress(self, look="pane")
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.setContentsMargins(*(round(theme.px(side)) for side in (18, 10, 18, 2)))
        names = {
            Tab.STEP: self.tr("Step"),
            Tab.ROUTE: self.tr("Route"),
            Tab.WHY_NOT: self.tr("Why not"),
            Tab.WHAT_IF: self.tr("What if"),
        }
        for tab, page in self._pages.items():
            self._stack.addWidget(page)
            button = dress(QToolButton(), look="segment")
            button.setText(names[tab])
            button.setCheckable(True)
            button.clicked.connect(self._follow)
            self._group.addButton(button)
            self._buttons[tab] = button
            self._row.addWidget(button, 1)
        self._row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._row)
        layout.addWidget(self._stack, 1)
        self.current = next(iter(self._pages))
        self.open(self.current)

    def show_tabs(self, *tabs: Tab) -> None:
        """Let these tabs be reached, and no others; the first is opened unless one of them was open."""
        shown = [tab for tab in self._pages if tab in tabs]
        for tab, button in self._buttons.items():
            button.setVisible(tab in tabs)
            edge = "first" if tab is shown[0] else "last" if tab is shown[-1] else ""
            if button.property("edge") != edge:
                button.setProperty("edge", edge)
                dress(button)
        if self.current not in tabs:
            self.open(shown[0])

    def open(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.current = tab
        self._buttons[tab].setChecked(True)
        self._stack.setCurrentWidget(self._pages[tab])

    def button(self, tab: Tab) -> QToolButton:
        """Return the button of a tab."""
        return self._buttons[tab]

    def _follow(self) -> None:
        self.open(next(tab for tab, button in self._buttons.items() if button.isChecked()))
