"""What steps and bursaries are called whose place is not open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.wording import language, marked

_SECTIONS = ("step", "bursary")
_MOST = 4
"""Entries that are looked through for the one with an id, which is found first by its own."""


class EntryNames(QObject):
    """Tells names by id, which are looked up beside the window, once.

    Signals: found(), when more of them are known.
    """

    found = Signal()

    def __init__(self, enquiry: Enquiry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._enquiry = enquiry
        self._known: Mapping[str, str] = MappingProxyType({})
        self._jobs = SearchJobs(self._look_up, self)
        self._jobs.finished.connect(self._take)

    def of(self, idents: Collection[str]) -> Mapping[str, str]:
        """Return the names that are known by now; the others of `idents` are looked up."""
        missing = frozenset(idents) - self._known.keys()
        if missing and self._enquiry.open_now is not None:
            self._jobs.start(missing)
        return self._known

    def close_jobs(self) -> None:
        """Stop and wait for what still runs."""
        self._jobs.close()

    def _look_up(self, idents: frozenset[str], should_stop: Callable[[], bool]) -> Mapping[str, str]:
        opened, names = self._enquiry.open_now, dict[str, str]()
        if opened is None:
            return names
        for ident in sorted(idents):
            if should_stop():
                break
            hits = opened.workspace.search(ident, kinds=_SECTIONS, limit=_MOST, language=language())
            names[ident] = next((marked(hit.name, hit.id) for hit in hits if hit.id == ident), ident)
        return names

    def _take(self, names: Mapping[str, str]) -> None:
        if names:
            self._known = MappingProxyType({**self._known, **names})
            self.found.emit()
