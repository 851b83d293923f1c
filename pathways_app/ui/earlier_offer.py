"""What was entered before a session began, offered in it: it may have been the client's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.first_run import FirstRun
from pathways_app.ui.wording import name_of


class EarlierOffer(QObject):
    """Offers it on `page`, as long as there is nothing in the session that it would replace.

    Signals: wanted(str, dict), the edit that takes it over.
    """

    wanted = Signal(str, object)

    def __init__(self, page: FirstRun, enquiry: Enquiry) -> None:
        super().__init__(page)
        self._page, self._enquiry = page, enquiry
        page.earlier_wanted.connect(self._take)
        enquiry.changed.connect(self._show)
        enquiry.casework.taken.connect(self._show)
        self._show()

    def _show(self) -> None:
        earlier, opened = self._enquiry.casework.earlier, self._enquiry.open_now
        names = list[str]()
        if earlier is not None and opened is not None and not self._enquiry.session.draft.holds:
            known, idents = opened.catalogue.credentials, (*earlier.holds, *filter(None, (earlier.goal,)))
            names = [name_of(known[ident].name) for ident in idents if ident in known]
        self._page.show_earlier(tuple(names))

    def _take(self) -> None:
        earlier = self._enquiry.casework.earlier
        if earlier is not None:
            self.wanted.emit(self.tr("take over what was entered before"), earlier.all_of())
