"""What can be done with an entry: plan routes to it, hold it, look round it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pathways_app.ui.explore.entry_view import EntryView
from pathways_app.ui.session import Draft
from pathways_app.ui.theme import Theme, dress
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.wording import name_of


class EntryButtons(QWidget):
    """A line of buttons, of which only those show that fit the entry.

    Signals: plan(), goal(), hold(bool), neighbours(), money(): all about the entry shown last.
    """

    plan = Signal()
    goal = Signal()
    hold = Signal(bool)
    neighbours = Signal()
    money = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._held = False
        row = FlowLayout(self, gap=round(theme.px(8)))
        self.plan_button = dress(QPushButton(self.tr("Plan routes")), look="primary")
        self.goal_button = QPushButton(self.tr("Make it my goal"))
        self.hold_button = QPushButton(self.tr("I hold this"))
        self.money_button = QPushButton(self.tr("See it in Funding"))
        self.neighbours_button = QPushButton(self.tr("Neighbours"))
        self.neighbours_button.setToolTip(self.tr("Show on a map what leads here and what it leads to"))
        self.plan_button.clicked.connect(self.plan)
        self.goal_button.clicked.connect(self.goal)
        self.hold_button.clicked.connect(lambda: self.hold.emit(not self._held))
        self.money_button.clicked.connect(self.money)
        self.neighbours_button.clicked.connect(self.neighbours)
        for button in self._icons():
            row.addWidget(button)
        theme.changed.connect(self._redress)
        self._redress()

    def show_entry(self, view: EntryView, draft: Draft) -> None:
        """Fit the buttons to an entry and to the question at hand."""
        here = view.catalogue.jurisdiction.id == draft.jurisdiction
        credential = view.description.section == "credential"
        self._held = view.entry.id in draft.holds
        self.plan_button.setVisible(view.can_be_goal)
        self.goal_button.setVisible(view.can_be_goal)
        self.hold_button.setVisible(credential)
        self.money_button.setVisible(view.description.section == "bursary")
        is_goal = view.entry.id == draft.goal
        self.goal_button.setEnabled(not is_goal)
        self.goal_button.setText(self.tr("This is my goal") if is_goal else self.tr("Make it my goal"))
        self.hold_button.setText(self.tr("I do not hold this") if self._held else self.tr("I hold this"))
        self.hold_button.setEnabled(here)
        place = name_of(view.catalogue.jurisdiction.name)
        away = "" if here else self.tr("This begins a new question, about {place}").format(place=place)
        self.plan_button.setToolTip(plain_tip(away))
        self.goal_button.setToolTip(plain_tip(away))
        another = "" if here else self.tr("Your question is about another place than {place}").format(place=place)
        self.hold_button.setToolTip(plain_tip(another))
        self._redress()

    def _icons(self) -> dict[QPushButton, tuple[str, str]]:
        return {
            self.plan_button: ("route", "on-accent"),
            self.goal_button: ("flag", "ink"),
            self.hold_button: ("x" if self._held else "check", "ink"),
            self.money_button: ("hand-coins", "ink"),
            self.neighbours_button: ("waypoints", "ink"),
        }

    def _redress(self) -> None:
        for button, (icon, token) in self._icons().items():
            self._theme.adorn(button, icon, token)
