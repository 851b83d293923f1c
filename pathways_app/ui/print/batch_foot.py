"""The foot of the window of a list of people: how things go, where the files are, and the button that makes them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pathways_app.ui.print.foot import Foot
from pathways_app.ui.theme import Theme, dress


class BatchFoot(Foot):
    """Offers to make the summaries and, once they are, to see them.

    Signals: make_wanted(); folder_wanted().
    """

    make_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.folder_button, self.make_button = QPushButton(), dress(QPushButton(), look="primary")
        super().__init__(theme, (self.folder_button, self.make_button), parent)
        self.make_button.setText(self.tr("Make the summaries…"))
        self.folder_button.setText(self.tr("Open the folder"))
        self.folder_button.clicked.connect(self.folder_wanted)
        self.make_button.clicked.connect(self.make_wanted)
        self.folder_button.hide()
