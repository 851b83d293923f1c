"""What stands where something could not be worked out: why, and a button that asks for it again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathways_app.domain.errors import PathwaysError
from pathways_app.ui.messages import sentence
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.note_row import NoteRow


class AgainRow(NoteRow):
    """Says why there is nothing to show.

    Signals: pressed(), to ask for it again.
    """

    def __init__(self, theme: Theme, problem: PathwaysError) -> None:
        self._words, again = sentence(problem), QCoreApplication.translate("RoutesPlace", "Try again")
        super().__init__(theme, self._words, icon="triangle-alert", token="warning", action=again)  # noqa: S106

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self._words)


class Again(QWidget):
    """A place for such a row, which takes no room without one.

    Signals: wanted(), to ask for it again.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.row: AgainRow | None = None
        self.hide()

    def tell(self, problem: PathwaysError) -> None:
        """Say why there is nothing to show."""
        self.clear()
        row = self.row = AgainRow(self._theme, problem)
        row.pressed.connect(self.wanted)
        self._column.addWidget(row)
        self.show()

    def clear(self) -> None:
        """Say nothing, as there is something to show or it is on its way."""
        row, self.row = self.row, None
        self.hide()
        if row is not None:
            row.deleteLater()  # not at once: it may be what was clicked
