"""The items of one plan: a heading, filters by state and text, and the table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from pathways_app.domain.plan import PlanStatus
from pathways_app.services.plan_board import PlanBoard, PlanView
from pathways_app.ui import wording
from pathways_app.ui.plans.rows import columns, filtered, ledger_rows, plain_headers
from pathways_app.ui.plans.words import LOOKS, STATES, filter_words, state_meaning
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.icon_field import IconField
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.ledger import Ledger


class ItemTable(QWidget):
    """Shows a plan's items in the states and with the words asked for.

    Signals: chosen(item) as the person walks ("" for none); opened(), on Enter or a double click; save_wanted().
    """

    chosen = Signal(str)
    opened = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._board: PlanBoard | None = None
        self._view: PlanView | None = None
        self.heading = text_label("", Role.DISPLAY)
        self.sheet = dress(QPushButton(self.tr("Spreadsheet")), look="small")
        self.sheet.setToolTip(self.tr("Save this table as a CSV file"))
        self.sheet.clicked.connect(self.save_wanted)
        self.all = self._chip()
        self.all.setChecked(True)
        self.all.clicked.connect(self._clear_states)
        self.states = {status: self._chip() for status in STATES}
        for chip in self.states.values():
            chip.toggled.connect(self._filter)
        self.text = IconField(theme, "search")
        self.text.setPlaceholderText(self.tr("Find in this plan"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self._filter)
        self.ledger = Ledger(theme, columns(), plain_headers())
        self.ledger.setAccessibleName(self.tr("Items of the plan"))
        self.ledger.chosen.connect(self.chosen)
        self.ledger.opened.connect(self._open)
        self.nothing = text_label(self.tr("No item of this plan fits the filter."), Role.FIELD, "ink-muted")
        self._build()
        theme.changed.connect(self._redress)
        self._redress()

    @property
    def plan(self) -> str:
        """The id of the plan shown, "" where none is."""
        return self._view.plan.id if self._view is not None else ""

    def show_plan(self, board: PlanBoard, view: PlanView | None, item: str) -> None:
        """Show the items of `view` with `item` current; filters stay unless they would hide it."""
        changed = board is not self._board or view is not self._view
        self._board, self._view = board, view
        self._chips.setVisible(view is not None)
        if view is None:
            self.heading.setText("")
            self.ledger.show_rows(())
            return
        if changed:
            self.heading.setText(view.plan.title)
            self.all.setText(self.tr("All {count}").format(count=wording.number(len(view.commitments))))
            for status, chip in self.states.items():
                count = view.counts.get(status, 0)
                chip.setText(filter_words(status, count))
                chip.setVisible(bool(count) or chip.isChecked())
            self._filter()
        if not self.ledger.make_current(item) and item:
            self.text.clear()
            self._clear_states()
            self.ledger.make_current(item)

    def take_focus(self) -> None:
        """Put the keyboard into the table."""
        self.ledger.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(px(side)) for side in (20, 14, 18, 0)))
        column.setSpacing(round(px(8)))
        head = QHBoxLayout()
        head.setSpacing(round(px(12)))
        head.addWidget(self.heading, 1)
        head.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._chips = QWidget()
        flow = FlowLayout(self._chips, gap=round(px(6)))
        for chip in (self.all, *self.states.values()):
            flow.addWidget(chip)
        self.text.setMinimumWidth(round(px(180)))
        flow.addWidget(self.text)
        column.addWidget(self._chips)
        column.addWidget(self.nothing)
        column.addWidget(self.ledger, 1)
        self.nothing.hide()
        self._chips.hide()

    def _chip(self) -> QToolButton:
        chip = dress(QToolButton(), look="chip")
        chip.setCheckable(True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return chip

    def _clear_states(self) -> None:
        for chip in self.states.values():
            chip.setChecked(False)
        self._filter()

    def _chosen_states(self) -> frozenset[PlanStatus | None]:
        return frozenset(status for status, chip in self.states.items() if chip.isChecked())

    def _filter(self) -> None:
        if self._board is None or self._view is None:
            return
        states = self._chosen_states()
        self.all.setChecked(not states)
        found = filtered(self._board, self._view, states, self.text.text())
        self.ledger.show_rows(ledger_rows(self._board, self._view, found))
        self.nothing.setVisible(not found)

    def _open(self, _key: str) -> None:
        self.opened.emit()

    def _redress(self) -> None:
        self._theme.adorn(self.sheet, "file-spreadsheet", size=14)
        for status, chip in self.states.items():
            icon, token = LOOKS[status]
            self._theme.adorn(chip, icon, token or "ink-muted", 14)
            chip.setToolTip(state_meaning(status))
