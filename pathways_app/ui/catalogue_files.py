"""Another catalogue file to work with: chosen, opened, and turned down in words where it cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from pathways_app.domain.errors import PathwaysError
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.messages import sentence


class CatalogueFiles(QObject):
    """Opens catalogue files for one window; the catalogue in use stays until another is read."""

    def __init__(self, enquiry: Enquiry, window: QMainWindow) -> None:
        super().__init__(window)
        self._enquiry, self._window = enquiry, window
        self.told: QMessageBox | None = None
        """What was said last of a file that could not be read."""
        enquiry.refused.connect(self._refuse)

    def choose(self) -> None:
        """Let the person name the catalogue file to work with."""
        from pathways_app.ui.named_files import ask_existing  # noqa: PLC0415 - start-up need not pay for it

        title, kinds = self.tr("Open a catalogue"), self.tr("Pathways catalogue (*.db)")
        file = ask_existing(self._window, title, kinds)
        if file is not None:
            self._enquiry.open_file(file)

    def _refuse(self, problem: PathwaysError) -> None:
        icon, ok = QMessageBox.Icon.Warning, QMessageBox.StandardButton.Ok
        box = QMessageBox(icon, self.tr("Open a catalogue"), sentence(problem), ok, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("You go on with the catalogue that is open."))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.told = box
        box.open()
