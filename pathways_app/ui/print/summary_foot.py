"""The foot of the summary's window: how things go, and the ways to have the summary."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pathways_app.ui.print.exporting import Format
from pathways_app.ui.print.foot import Foot
from pathways_app.ui.theme import Theme, dress


class SummaryFoot(Foot):
    """Offers to print and to save.

    Signals: print_wanted(); save_wanted(Format).
    """

    print_wanted = Signal()
    save_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.save_button, self.print_button = QPushButton(), dress(QPushButton(), look="primary")
        super().__init__(theme, (self.save_button, self.print_button), parent)
        self.save_button.setText(self.tr("Save as PDF…"))
        self.print_button.setText(self.tr("Print…"))
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(Format.PDF))

    def allow(self, allowed: bool) -> None:
        """Let the summary be had, or not while there is none or it is being printed."""
        for button in (self.save_button, self.print_button):
            button.setEnabled(allowed and not self.is_busy)
