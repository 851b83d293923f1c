"""A few choices side by side in one frame, one of them in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from pathways_app.ui.theme import dress


class Segments(QWidget):
    """Buttons of which one is pressed in.

    Signals: chosen(number), by the person.
    """

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, text in enumerate(words):
            button = dress(QToolButton(), look="segment")
            button.setProperty("edge", "first" if number == 0 else "last" if number == len(words) - 1 else "")
            button.setText(text)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self.chosen)

    def button(self, number: int) -> QToolButton:
        """Return the button with this number."""
        button = self._group.button(number)
        if not isinstance(button, QToolButton):
            raise IndexError(number)
        return button

    def choose(self, number: int) -> None:
        """Press a button in, without telling anybody."""
        self.button(number).setChecked(True)

    def set_words(self, number: int, text: str) -> None:
        """Let a button say something else."""
        self.button(number).setText(text)

    def set_enabled(self, number: int, enabled: bool, why_not: str = "") -> None:
        """Let a button be pressed or not, and say in its tooltip why not."""
        self.button(number).setEnabled(enabled)
        self.button(number).setToolTip("" if enabled else why_not)
