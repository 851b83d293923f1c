"""A page with one thing to say: a line, a sentence, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pathways_app.ui.theme import Role, dress, grown
from pathways_app.ui.widgets.column_label import ColumnLabel

_WIDTH = 420


class MessagePage(QWidget):
    """Shows a heading over a sentence, a little above the middle, with buttons below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = dress(ColumnLabel(grown(_WIDTH)), text=Role.DISPLAY)
        self.sentence = dress(ColumnLabel(grown(_WIDTH)), text=Role.BODY, tone="ink-muted")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(grown(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(grown(20),) * 4)
        column.setSpacing(grown(8))
        column.addStretch(38)
        column.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(62)

    def show_message(self, heading: str, sentence: str, *buttons: QPushButton) -> None:
        """Show this message instead of the last; the page keeps the buttons."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.heading.setVisible(bool(heading))
        self.sentence.setVisible(bool(sentence))
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.addStretch()
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch()
