"""The first page, which asks where the person wants to be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.goals import Finder
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.type_ahead import TypeAhead
from pathways_app.ui.widgets.column_label import ColumnLabel
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.wording import marked

_WIDTH = 380


class FirstRun(QWidget):
    """Asks for a goal.

    Signals: picked(SearchHit); earlier_wanted(), when what was entered before the session is to be taken over.
    """

    picked = Signal(object)
    earlier_wanted = Signal()

    def __init__(self, theme: Theme, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        width = round(theme.px(_WIDTH))
        heading = dress(ColumnLabel(width, self.tr("Where do you want to be?")), text=Role.DISPLAY)
        said = self.tr("Choose a goal, then add what you hold. Routes appear as you type.")
        below = dress(ColumnLabel(width, said.replace(". ", ".\n", 1)), text=Role.BODY, tone="ink-muted")
        self.field = TypeAhead(theme, finder.goals, near=finder.near, icon="flag", start_with=finder.roles)
        self.field.setPlaceholderText(self.tr("A role or qualification"))
        self.field.setAccessibleName(self.tr("My goal"))
        self.field.setFixedWidth(width)
        self.field.picked.connect(self.picked)
        self._examples = QWidget()
        self._examples.setFixedWidth(width)
        self._column = QVBoxLayout(self._examples)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(theme.px(6)))
        self.earlier = dress(QPushButton(self.tr("Take over what was entered before")), look="primary")
        self.earlier.clicked.connect(self.earlier_wanted)
        self.earlier.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 20, 20, 20)))
        column.setSpacing(round(theme.px(8)))
        column.addStretch(36)
        for widget in (heading, below, self.field, self._examples):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(round(theme.px(8)))
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(64)

    def show_earlier(self, names: tuple[str, ...]) -> None:
        """Offer to take over what was entered before, which `names` tell; nothing where there are none."""
        self.earlier.setToolTip(plain_tip("\n".join(names)))
        if not names and self.earlier.hasFocus():
            self.field.setFocus()  # else the keyboard would go to whatever comes next in the window
        self.earlier.setVisible(bool(names))

    def show_examples(self, examples: tuple[SearchHit, ...]) -> None:
        """Offer `examples` as goals to start with."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for hit in examples:
            button = QPushButton(marked(hit.name, hit.id))
            button.clicked.connect(lambda _checked=False, hit=hit: self.picked.emit(hit))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
