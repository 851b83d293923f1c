"""One line of a form: what it is on the left, its value on the right, changed by pressing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pathways_app.ui.theme import Role, dress, grown
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.plain_tip import plain_tip


class ValueRow(QWidget):
    """A label and a value that looks like text until it is pointed at or has the focus.

    Signals: pressed(), when the value is to be changed.
    """

    pressed = Signal()

    def __init__(self, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._shown: tuple[str, bool] | None = None
        name = dress(ElidedLabel(label), text=Role.FIELD, tone="ink-muted")
        name.setToolTip(plain_tip(hint))
        self.button = dress(QPushButton(), text=Role.FIELD, look="value")
        self.button.setToolTip(plain_tip(hint))
        self.button.setAccessibleDescription(hint)
        self.button.clicked.connect(self.pressed)
        self.setFocusProxy(self.button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grown(8))
        layout.addWidget(name, 1)
        layout.addWidget(self.button)

    def show_value(self, text: str, *, missing: bool = False) -> None:
        """Show `text`; `missing` says that an answer is wanted and not there."""
        if (text, missing) == self._shown:  # after every edit each line is told, and one has changed
            return
        self._shown = (text, missing)
        self.button.setText(text)
        self.button.setAccessibleName(f"{self._label}: {text}")
        dress(
            self.button,
            text=Role.FIELD_STRONG if missing else Role.FIELD,
            tone="unknown" if missing else "ink",
            look="value",
        )
