"""The enquiry in the status bar: whose facts answer, who signed them, and what came of the question."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pathways_app.services.installed_catalogue import pack_of
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.status_line import StatusLine
from pathways_app.ui.wording import name_of


class EnquiryStatus(QObject):
    """Keeps `line` in step with `enquiry`."""

    def __init__(self, line: StatusLine, enquiry: Enquiry) -> None:
        super().__init__(line)
        self._line, self._enquiry = line, enquiry
        enquiry.opened.connect(self.show_catalogue)
        enquiry.failed.connect(self._show_failure)
        enquiry.changed.connect(self.show_count)
        enquiry.ranked.connect(self.show_count)
        enquiry.casework.taken.connect(self.show_count)
        self.show_catalogue()
        self.show_count()

    def show_catalogue(self) -> None:
        """Show whose facts answer."""
        opened = self._enquiry.open_now
        if opened is not None:
            pack = pack_of(self._enquiry.catalogue_file)
            signer = "" if pack is None else pack.publisher.name
            self._line.show_catalogue(name_of(opened.catalogue.jurisdiction.name), opened.checked, signer)

    def show_count(self) -> None:
        """Show what came of the question; an answer to another goal is not counted for this one."""
        world = self._enquiry.world
        if world is None or world.answer is None:
            self._line.show_count("")
        else:
            self._line.show_answer(world.answer, len(self._enquiry.questions()))

    def _show_failure(self) -> None:
        self._line.show_catalogue("", "")
        self._line.show_count("")
