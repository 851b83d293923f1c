"""A row of a side pane: an icon, a title that may be pressed, words below it, and a figure at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.state_icon import Icon

_TOP = Qt.AlignmentFlag.AlignTop


class NoteRow(QWidget):
    """Says one thing.

    Signals: pressed(), by the button `action` that stands at the right, where there is one.
    """

    pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        below: str = "",
        *,
        icon: str = "",
        token: str = "ink-muted",
        figure: str = "",
        action: str = "",
        strong: bool = False,
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, round(theme.px(3)), 0, round(theme.px(3)))
        grid.setHorizontalSpacing(round(theme.px(7)))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        if icon:
            grid.addWidget(Icon(theme, icon, token, 15), 0, 0, 2, 1, _TOP)
        grid.addWidget(text_label(title, Role.FIELD_STRONG if strong else Role.FIELD), 0, 1)
        if figure:
            label = dress(QLabel(figure), text=Role.FIELD_STRONG)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            grid.addWidget(label, 0, 2, Qt.AlignmentFlag.AlignRight | _TOP)
        self.button: QPushButton | None = None
        if action:
            self.button = dress(QPushButton(action), look="quiet")
            self.button.setAccessibleName(f"{action}: {title}")
            self.button.clicked.connect(self.pressed)
            grid.addWidget(self.button, 0, 3, 2, 1, Qt.AlignmentFlag.AlignRight | _TOP)
        if below:
            grid.addWidget(text_label(below, Role.SMALL, "ink-muted"), 1, 1, 1, 2)
        self.setAccessibleName(", ".join(filter(None, (title, figure, below))))
