"""The pane beside a client: what to do next, private notes, rules set aside, and erasing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.casework import CaseSession
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.client import Client
from pathways_app.services.casebook import Casebook
from pathways_app.services.overrides import under_present_ids
from pathways_app.ui.clients.action_list import ActionList
from pathways_app.ui.clients.note_editor import NoteEditor
from pathways_app.ui.clients.override_list import NamesOf, OverrideList
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.inspector_rows import rule, text_label

_LEFT = Qt.AlignmentFlag.AlignLeft


class CasePane(QScrollArea):
    """Shows what belongs to one client besides the page.

    Signals: written(); failed(PathwaysError); erase_wanted(); override_wanted(), to set a rule aside;
    override_removed(id).
    """

    written = Signal()
    failed = Signal(object)
    erase_wanted = Signal()
    override_wanted = Signal()
    override_removed = Signal(int)

    def __init__(self, theme: Theme, today: Callable[[], date], names: NamesOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today, self._names = theme, today, names
        self._key: tuple[int, int | None] | None = None
        self._unwritten: dict[tuple[int, int | None], str] = {}  # notes that a full disk, say, would not take
        self.to_do: ActionList | None = None
        self.notes: NoteEditor | None = None
        self.overrides: OverrideList | None = None
        dress(self, look="pane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Actions and notes"))

    def show_client(
        self,
        book: Casebook,
        client: Client | None,
        meeting: CaseSession | None,
        catalogue: JurisdictionCatalogue | None = None,
    ) -> None:
        """Show what belongs to `client`; notes are those of `meeting` while it goes on, `catalogue` tells names."""
        self._show_client(book, client, meeting)
        if client is not None and self.overrides is not None:
            found = book.overrides.of(client.id)
            if catalogue is not None:
                found = under_present_ids(catalogue, found)
            self.overrides.show_overrides(found, catalogue, in_session=meeting is not None, names=self._names)

    def _show_client(self, book: Casebook, client: Client | None, meeting: CaseSession | None) -> None:
        key = None if client is None else (client.id, meeting.id if meeting is not None else None)
        if key is not None and key == self._key:
            return  # what is being typed stays
        self.keep()
        self._key = key
        before = self.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.to_do = self.notes = self.overrides = None
        if client is not None:
            self.setWidget(self._page(book, client, meeting))

    def keep(self) -> None:
        """Write the notes, where they are not written yet; what cannot be is said, and there again with the client."""
        if self.notes is not None and self._key is not None and (problem := self.notes.keep()) is not None:
            self._unwritten[self._key] = self.notes.text
            self.failed.emit(problem)

    def forget(self) -> None:
        """Leave what is not written yet unwritten: the client is going."""
        if self.notes is not None and self._key is not None:
            self.notes.drop()
            self._unwritten.pop(self._key, None)

    def take_focus(self) -> None:
        """Put the keyboard in the notes."""
        if self.notes is not None:
            self.notes.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _page(self, book: Casebook, client: Client, meeting: CaseSession | None) -> QWidget:
        px = self._theme.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*(round(px(side)) for side in (18, 14, 18, 14)))
        column.setSpacing(round(px(8)))
        actions = self.to_do = ActionList(self._theme, book, client.id, self._today)
        actions.written.connect(self.written)
        actions.failed.connect(self.failed)
        session = None if meeting is None else meeting.id
        note = next((note for note in book.notes.of(client.id) if note.session == session), None)
        title = self.tr("Private notes") if meeting is None else self.tr("Private notes of this session")
        notes = self.notes = NoteEditor(self._theme, book, client.id, note, session, title)
        notes.written.connect(self.written)
        unwritten = self._unwritten.pop((client.id, session), None)
        if unwritten is not None:
            notes.take_up(unwritten)
        hint = text_label(self.tr("Never printed. Found by the search of the casebook."), Role.SMALL, "ink-muted")
        parts: list[QWidget] = [text_label(self.tr("Next actions"), Role.TITLE), actions, rule()]
        parts += [IconLabel(self._theme, "notebook-pen", title), notes, hint]
        overrides = self.overrides = OverrideList(self._theme)
        overrides.wanted.connect(self.override_wanted)
        overrides.removed.connect(self.override_removed)
        parts += [rule(), overrides]
        parts.append(rule())
        for part in parts:
            column.addWidget(part)
        erase = dress(QPushButton(self.tr("Erase this client…")), look="danger")
        erase.clicked.connect(self.erase_wanted)
        column.addWidget(erase, 0, _LEFT)
        column.addStretch(1)
        return page
