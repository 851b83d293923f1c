"""Search and entry side by side: what was found at the left, what is looked at in full at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pathways_app.domain.errors import PathwaysError
from pathways_app.ui.explore.entry_page import EntryPage
from pathways_app.ui.explore.entry_view import EntryView, entry_view
from pathways_app.ui.explore.search_pane import SearchPane
from pathways_app.ui.message_page import MessagePage
from pathways_app.ui.messages import sentence
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft
from pathways_app.ui.theme import Theme, flush

_LIST_WIDTH, _ENTRY_WIDTH = 420, 900
_NARROW = 620  # below this width there is room for either the list or an entry


class BrowsePage(QWidget):
    """Finds entries and shows one of them.

    Signals: entered(EntryView), when an entry is shown in full.
    """

    entered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._workspace: Workspace | None = None
        self._draft = Draft()
        self.view: EntryView | None = None
        self.search = SearchPane(theme)
        self.entry = EntryPage(theme)
        self._message = MessagePage()
        self._jobs = SearchJobs(self._read, self)
        self._jobs.finished.connect(self._show)
        self._jobs.failed.connect(self._fail)
        self._side = QStackedWidget()
        self._side.addWidget(self._message)
        self._side.addWidget(self.entry)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setHandleWidth(1)
        body.setChildrenCollapsible(False)
        body.addWidget(self.search)
        body.addWidget(self._side)
        body.setStretchFactor(1, 1)
        body.setSizes([round(theme.px(_LIST_WIDTH)), round(theme.px(_ENTRY_WIDTH))])
        self.search.setMinimumWidth(round(theme.px(280)))
        self._side.setMinimumWidth(round(theme.px(320)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.px(10)))
        self.back = flush(QPushButton(self.tr("Back to the list")))
        self.back.clicked.connect(self.leave_entry)
        self._narrow = self._reading = False
        column.addWidget(self.search.top)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(body, 1)
        theme.changed.connect(self._redress)
        self._redress()
        self._show_none()
        self._fit()

    def use(self, workspace: Workspace, place: str) -> None:
        """Look through `workspace` from now on."""
        self._jobs.cancel()  # what is being read of the other is not shown any more
        self._workspace = workspace
        self.view = None
        self._show_none()
        self.search.use(workspace, place)

    def show_draft(self, draft: Draft) -> None:
        """Judge what entries ask by `draft` from now on."""
        self._draft = draft
        if self.view is not None:
            self.entry.show_entry(self.view, draft)

    def show_entry(self, ident: str, *, in_passing: bool = False) -> None:
        """Show the entry with this id as soon as it is read; `in_passing` leaves the list where both do not fit."""
        if not in_passing:
            self._reading = True
            self._fit()
        self.search.list.make_current(ident)
        if self.view is not None and self.view.entry.id == ident:
            self._jobs.cancel()  # another may still be on its way
            self._show(self.view)
        else:
            self._jobs.start((self._workspace, ident))

    def close_jobs(self) -> None:
        """Stop reading; call before the catalogue is closed."""
        self._jobs.close()
        self.search.close_jobs()
        self._workspace = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.search.fit(event.size().width())
        self._narrow = event.size().width() < self._theme.px(_NARROW)
        self._fit()

    def hasHeightForWidth(self) -> bool:
        return False  # the filters have one; the page takes what height there is, else Explore would scroll

    def show_list(self) -> None:
        """Show the list, where there is no room for an entry beside it."""
        self._reading = False
        self._fit()

    def _fit(self) -> None:
        alone = self._narrow and self._reading
        self.search.setVisible(not alone)
        self.search.top.setVisible(not alone)
        self.back.setVisible(alone)
        self._side.setVisible(not self._narrow or self._reading)

    def leave_entry(self) -> None:
        """Give the keyboard back to the list, and the list its room."""
        self.show_list()
        self.search.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _redress(self) -> None:
        self._theme.adorn(self.back, "chevron-left", "accent")

    @staticmethod
    def _read(asked: tuple[Workspace | None, str], _stop: object) -> EntryView | None:
        workspace, ident = asked
        try:
            return None if workspace is None else entry_view(workspace, ident)
        except KeyError:
            return None

    def _show(self, view: EntryView | None) -> None:
        if view is None:
            self._message.show_message(
                self.tr("Not in the catalogue"), self.tr("This entry is not, or no longer, part of the catalogue.")
            )
            self._side.setCurrentWidget(self._message)
            return
        self.view = view
        self.entry.show_entry(view, self._draft)
        self._side.setCurrentWidget(self.entry)
        self.entered.emit(view)

    def _fail(self, problem: PathwaysError) -> None:
        self._message.show_message(self.tr("This cannot be shown"), sentence(problem))
        self._side.setCurrentWidget(self._message)

    def _show_none(self) -> None:
        self._message.show_message(
            self.tr("Look round the catalogue"),
            self.tr("Choose an entry to see what it asks, what it gives, what it costs and where it leads."),
        )
        self._side.setCurrentWidget(self._message)
