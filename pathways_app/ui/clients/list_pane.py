"""The pane of clients: found by name or by what was written, added, and chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from pathways_app.domain.casework import CaseHit, CaseKind
from pathways_app.domain.client import ClientSummary
from pathways_app.services.casebook import Casebook
from pathways_app.ui.clients.client_list import ClientLine, ClientList
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.icon_field import IconField
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.inspector_rows import text_label

_SEARCH_MS = 120


@dataclass(frozen=True, slots=True)
class _Sought:
    book: Casebook
    words: str


@dataclass(frozen=True, slots=True)
class _Found:
    words: str
    hits: tuple[CaseHit, ...]


def _search(sought: _Sought, _should_stop: Callable[[], bool]) -> _Found:
    return _Found(sought.words, sought.book.search(sought.words))


class ListPane(QWidget):
    """Lists the clients, or those that a search finds.

    Signals: chosen(client id); opened(client id); new_wanted(); failed(PathwaysError), where they cannot be read.
    """

    chosen = Signal(int)
    opened = Signal(int)
    new_wanted = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, book: Casebook, minutes: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._book, self._minutes = theme, book, minutes
        self._clients: dict[int, ClientSummary] = {}
        self._found: _Found | None = None
        self._chosen: int | None = None
        px = theme.px
        self.field = IconField(theme, "search")
        self.field.setPlaceholderText(self.tr("Find a client"))
        self.field.setAccessibleName(self.tr("Find a client by name, or by what was written"))
        self.field.setClearButtonEnabled(False)
        self.new = QPushButton(self.tr("New"))
        theme.adorn(self.new, "plus")
        self.new.setToolTip(self.tr("Add a client"))
        self.new.clicked.connect(self.new_wanted)
        self.list = ClientList(theme)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self.opened)
        self.changed = dress(QToolButton(), look="chip")
        self.changed.setCheckable(True)
        self.changed.setToolTip(self.tr("Show only clients whose saved routes have changed since they were saved"))
        self.changed.toggled.connect(self._show)
        self.changed.hide()
        self.nobody = text_label("", Role.FIELD, "ink-muted")
        self.foot = IconLabel(theme, "folder-lock", "", role=Role.SMALL)
        self.foot.label.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(round(px(8)))
        head.addWidget(self.field, 1)
        head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(px(side)) for side in (12, 14, 12, 12)))
        column.setSpacing(round(px(8)))
        column.addLayout(head)
        column.addWidget(self.changed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.nobody)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        dress(self, look="pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._soon = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._soon.timeout.connect(self._seek)
        self.field.textChanged.connect(self._soon.start)
        self._reading = SearchJobs(lambda book, _stop: book.clients.list(), self, afterwards=True)
        self._reading.finished.connect(self._take_clients)
        self._reading.failed.connect(self.failed)
        self._jobs = SearchJobs(_search, self)
        self._jobs.finished.connect(self._take)
        self._jobs.failed.connect(self.failed)

    @property
    def clients(self) -> dict[int, ClientSummary]:
        """The clients there are, by their number."""
        return self._clients

    def show_clients(self, chosen: int | None) -> None:
        """Show the clients as they are kept, with `chosen` selected."""
        self._chosen = chosen
        self._reading.cancel()
        self._clients = {client.id: client for client in self._book.clients.list()}
        self._show()

    def select(self, chosen: int) -> None:
        """Select `chosen` among the clients as they were read last; they are read again where it is not one of them."""
        if chosen in self._clients:
            self._chosen = chosen
            self._show()
        else:
            self.show_clients(chosen)

    def refresh(self) -> None:
        """Read the clients again, in a thread: there may be thousands, and somebody is typing."""
        self._reading.start(self._book)

    def take_focus(self) -> None:
        """Put the keyboard where clients are found."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_jobs(self) -> None:
        """Stop and wait for a search."""
        self._jobs.close()
        self._reading.close()

    def _take_clients(self, clients: tuple[ClientSummary, ...]) -> None:
        self._clients = {client.id: client for client in clients}
        self._show()

    def _choose(self, client: int) -> None:
        self._chosen = client
        self.chosen.emit(client)

    def _seek(self) -> None:
        words = self.field.text().strip()
        if words:
            self._jobs.start(_Sought(self._book, words))
        else:
            self._jobs.cancel()
            self._found = None
            self._show()

    def _take(self, found: _Found) -> None:
        if found.words == self.field.text().strip():
            self._found = found
            self._show()

    def _show(self) -> None:
        changed = sum(client.changed_routes > 0 for client in self._clients.values())
        if not changed:
            self.changed.setChecked(False)
        self.changed.setVisible(bool(changed))
        self.changed.setText(self.tr("Changed routes: %n client(s)", "", changed))
        lines = tuple(line for line in self._lines() if line.client.changed_routes or not self.changed.isChecked())
        self.list.show_clients(lines, self._chosen, datetime.now().astimezone())
        self.nobody.setVisible(not lines)
        if self._found is not None:
            self.nobody.setText(self.tr("Nobody is found by “{words}”.").format(words=self._found.words))
        else:
            self.nobody.setText(self.tr("No clients yet. Add the first with New."))
        minutes = self.tr("%n minute(s)", "idle time after which something is locked", self._minutes())
        words = self.tr("Encrypted on this computer. Locks after {minutes} without a key or the pointer.")
        self.foot.label.setText(words.format(minutes=minutes))

    def _lines(self) -> tuple[ClientLine, ...]:
        if self._found is None:
            return tuple(ClientLine(client) for client in self._clients.values())
        lines: dict[int, ClientLine] = {}
        for hit in self._found.hits:
            client = self._clients.get(hit.client)
            if client is not None and hit.client not in lines:
                lines[hit.client] = ClientLine(client, self._extract(hit))
        return tuple(lines.values())

    def _extract(self, hit: CaseHit) -> str:
        """Return what to show of what was found; nothing where it is the name itself."""
        match hit.kind:
            case CaseKind.CLIENT:
                return ""
            case CaseKind.FORMER_CLIENT:
                return self.tr("Also on record as {name}").format(name=hit.extract)
        return hit.extract
