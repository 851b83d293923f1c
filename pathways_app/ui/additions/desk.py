"""Own additions to the catalogue: what there are, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.local_entry import LocalEntry
from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.domain.search_hit import SearchHit
from pathways_app.services.local_entries import check_entry, keep_entry
from pathways_app.services.packs import Offered, read_pack, take_in, write_pack
from pathways_app.ui.additions.choices import name_in
from pathways_app.ui.additions.entry_dialog import FORMS, EntryDialog
from pathways_app.ui.additions.pack_dialog import PackDialog
from pathways_app.ui.additions.step_form import Find
from pathways_app.ui.additions.table import AdditionTable
from pathways_app.ui.casework import CasebookState
from pathways_app.ui.clients.dialogs import close_dialogs, sure
from pathways_app.ui.deeds import Deeds
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.messages import sentence
from pathways_app.ui.named_files import FileWish, ask_existing
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.print.fitting import fit_to
from pathways_app.ui.print.outside import OUTSIDE, Outside
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.wording import language, name_of

_WIDTH, _HEIGHT = 980, 460
_LOW = 360
"""Below this height the table needs the room that is taken by what is said over it."""
_MOST_FOUND = 20
AUTHOR = "author"
"""The setting of the casebook that remembers who wrote something into it last."""

Then = Callable[[], object]
"""What is to be done in the window once work in a thread is finished."""


class AdditionsDialog(QDialog):
    """Shows the additions of the open casebook; it closes when that is locked."""

    def __init__(
        self,
        theme: Theme,
        enquiry: Enquiry,
        parent: QWidget | None = None,
        *,
        outside: Outside = OUTSIDE,
        ask_file: Callable[[QWidget, str, str], Path | None] = ask_existing,
    ) -> None:
        super().__init__(parent)
        self._theme, self._enquiry, self._outside, self._ask_pack = theme, enquiry, outside, ask_file
        self._entries: tuple[LocalEntry, ...] = ()
        self._left = False
        self.entry: EntryDialog | None = None
        self.pack: PackDialog | None = None
        self.setWindowTitle(self.tr("Own additions to the catalogue"))
        fit_to(self, parent, theme.px(_WIDTH), theme.px(_HEIGHT))
        said = self.tr(
            "Courses, bursaries and certificates that only you and your colleagues know of. They are kept in your "
            "casebook, planned with while it is open, and marked as local wherever they stand."
        )
        self.table = AdditionTable(theme)
        self.add_step = QPushButton(self.tr("Add a &step…"))
        self.add_bursary = QPushButton(self.tr("Add a &bursary…"))
        self.add_credential = QPushButton(self.tr("Add a &qualification…"))
        self.edit = QPushButton(self.tr("Ch&ange…"))
        self.remove = QPushButton(self.tr("&Remove…"))
        self.export = QPushButton(self.tr("&Pack for a colleague…"))
        self.take = QPushButton(self.tr("&Open a colleague’s pack…"))
        self.problem = text_label("", Role.FIELD)
        self.problem.hide()
        row = FlowLayout(gap=round(theme.px(8)))  # the words are long in some languages
        for button in (self.add_step, self.add_bursary, self.add_credential, self.edit, self.remove):
            row.addWidget(button)
        for button in (self.take, self.export):
            row.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(12)))
        self._said = text_label(said, Role.FIELD, "ink-muted")
        column.addWidget(self._said)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self._jobs, self._reads = (SearchJobs(lambda work, _stop: work(), self) for _ in range(2))
        self._deeds = Deeds(lambda work, _stop: work(), self)
        for jobs in (self._jobs, self._reads, self._deeds):
            jobs.finished.connect(self._go_on)
            jobs.failed.connect(self._fail)
        self.add_step.clicked.connect(lambda: self.write("step"))
        self.add_bursary.clicked.connect(lambda: self.write("bursary"))
        self.add_credential.clicked.connect(lambda: self.write("credential"))
        self.edit.clicked.connect(self.change)
        self.remove.clicked.connect(self.take_out)
        self.export.clicked.connect(self.write_pack)
        self.take.clicked.connect(self.read_pack)
        self.table.itemActivated.connect(lambda _item, _column: self.change())
        self.table.currentItemChanged.connect(lambda _now, _before: self._show_ready())
        self.finished.connect(self._leave)
        enquiry.casework.locking.connect(self._finish)
        enquiry.casework.state_changed.connect(self._follow_state)
        enquiry.opened.connect(self.read)
        self.read()

    def close_jobs(self) -> None:
        """Stop and wait for what still runs."""
        for jobs in (self._jobs, self._reads, self._deeds):
            jobs.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._said.setVisible(event.size().height() >= self._theme.px(_LOW))

    def read(self) -> None:
        """Read the additions, and what is wrong with those that are left out."""
        if self._left:
            return
        opened, entries = self._enquiry.open_now, self._enquiry.casework.additions()
        self._entries = entries
        self._show({})
        if opened is None or not entries:
            return
        workspace = opened.workspace

        def work() -> Then:
            wrong = {entry.ident: _problems(workspace, entry, entries) for entry in entries}
            return lambda: self._show(wrong)

        self._reads.start(work)

    def write(self, section: str, before: LocalEntry | None = None) -> None:
        """Have an addition written, or one changed."""
        opened, book = self._enquiry.open_now, self._enquiry.casework.book
        if opened is None or book is None:
            return
        place = opened.catalogue.jurisdiction.id if before is None else before.place
        workspace, entries, author = opened.workspace, self._entries, str(book.settings.get(AUTHOR, ""))

        def work() -> Then:
            catalogue = workspace.jurisdiction(place)
            return lambda: self._open_form(catalogue, _finder(workspace, place, entries), section, before, author)

        self._jobs.start(work)

    def change(self) -> None:
        """Have the current addition changed."""
        entry = self._current()
        if entry is not None and entry.section in FORMS:
            self.write(entry.section, entry)

    def take_out(self) -> None:
        """Take the current addition out, once the person is sure."""
        entry, book = self._current(), self._enquiry.casework.book
        if entry is None or book is None:
            return
        question = self.tr("“{name}” is planned with no longer. Routes saved with it stay as they are.")
        words = question.format(name=name_in(entry.content) or entry.ident)
        if not sure(self, self.tr("Remove an addition"), words, self.tr("Remove")):
            return

        def work() -> Then:
            book.local_entries.remove(entry.id)
            return self._tell_changed

        self._deeds.start(work)

    def write_pack(self) -> None:
        """Write the additions into a file for a colleague."""
        entries = self._entries
        name = self.tr("Additions", "file name of a pack")
        wish = FileWish(self.tr("Pack for a colleague"), name, self.tr("Pack of additions"), "json")
        file = self._outside.ask_file(self, wish) if entries else None
        if file is None:
            return
        words = self.tr("Written to {file}: %n addition(s), and nothing else of the casebook.", "", len(entries))

        def work() -> Then:
            write_pack(entries, file)
            return lambda: self.say(words.format(file=file.name))

        self._deeds.start(work)

    def read_pack(self) -> None:
        """Have a colleague's pack chosen, and show what is in it."""
        title, kinds = self.tr("Open a colleague’s pack"), self.tr("Pack of additions (*.json)")
        file = self._ask_pack(self, title, kinds) if self._enquiry.open_now is not None else None
        if file is not None and not self._left:  # the casebook may have been locked while it was being chosen
            self.read_file(file)

    def read_file(self, file: Path) -> None:
        """Show what is in a colleague's pack."""
        opened = self._enquiry.open_now
        if opened is None:
            return
        workspace, places, own = opened.workspace, opened.places, self._entries

        def work() -> Then:
            offered = read_pack(file, {place.id: workspace.jurisdiction(place.id) for place in places}, own)
            return lambda: self._review(offered)

        self._jobs.start(work)

    def say(self, words: str) -> None:
        """Say something below the table."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _finish(self) -> None:
        """Have done what was wanted last, as the casebook is about to be locked."""
        self._deeds.finish()

    def _leave(self) -> None:
        self._left = True
        self.close_jobs()
        self._enquiry.casework.written.emit()  # what was still being done is done by now

    def _current(self) -> LocalEntry | None:
        return next((entry for entry in self._entries if entry.ident == self.table.ident), None)

    def _show(self, wrong: dict[str, tuple[Problem, ...]]) -> None:
        opened = self._enquiry.open_now
        places = {} if opened is None else {place.id: name_of(place.name) for place in opened.places}
        self.table.show_entries(self._entries, places, wrong)
        self._show_ready()

    def _show_ready(self) -> None:
        entry = self._current()
        self.edit.setEnabled(entry is not None and entry.section in FORMS)
        self.remove.setEnabled(entry is not None)
        self.export.setEnabled(bool(self._entries))

    def _open_form(
        self, catalogue: JurisdictionCatalogue, find: Find, section: str, before: LocalEntry | None, author: str
    ) -> None:
        self.say("")
        taken = {entry.ident for entry in self._entries}
        dialog = self.entry = EntryDialog(
            self._theme,
            catalogue,
            find,
            section,
            before=before,
            taken=taken,
            author=author,
            today=self._enquiry.today(),
            parent=self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget_form)
        dialog.entered.connect(lambda entry: self._keep(dialog, catalogue, entry))
        dialog.open()

    def _forget_form(self) -> None:
        self.entry = None

    def _keep(self, form: EntryDialog, catalogue: JurisdictionCatalogue, entry: LocalEntry) -> None:
        """Keep an addition where nothing is wrong with it, and close the form it was written in."""
        book, others = self._enquiry.casework.book, self._entries
        if book is None:
            return

        def work() -> Then:
            problems = check_entry(catalogue, entry, others)
            if any(_keeps_out(problem) for problem in problems):
                return lambda: self._tell_wrong(problems)
            keep_entry(book, entry)
            book.settings.put(AUTHOR, entry.author)
            return lambda: self._tell_kept(form)

        self._deeds.start(work)

    def _review(self, offered: tuple[Offered, ...]) -> None:
        self.say("")
        dialog = self.pack = PackDialog(self._theme, offered, self)
        dialog.chosen.connect(self._take_in)
        dialog.open()

    def _take_in(self, chosen: tuple[Offered, ...]) -> None:
        book = self._enquiry.casework.book
        if book is None:
            return

        def work() -> Then:
            take_in(book, chosen, {one.entry.ident for one in chosen if one.present is not None})
            return self._tell_changed

        self._deeds.start(work)

    def _tell_kept(self, form: EntryDialog) -> None:
        if self.entry is form:  # else it was closed meanwhile
            form.accept()
        self._tell_changed()

    def _tell_changed(self) -> None:
        """Have it planned with what there is now."""
        self.say("")
        self._enquiry.casework.written.emit()
        self.read()

    def _tell_wrong(self, problems: tuple[Problem, ...]) -> None:
        if self.entry is not None:
            self.entry.say(problems)

    def _go_on(self, then: Any) -> None:
        then()

    def _fail(self, problem: PathwaysError) -> None:
        if self.entry is not None:
            self.entry.say((), sentence(problem))
        else:
            self.say(sentence(problem))

    def _follow_state(self) -> None:
        if self._enquiry.casework.state is not CasebookState.OPEN:
            close_dialogs(self)
            self.reject()


def _problems(workspace: Workspace, entry: LocalEntry, others: tuple[LocalEntry, ...]) -> tuple[Problem, ...]:
    """Return what is wrong with an addition that is left out; () for one that is planned with."""
    catalogue = workspace.jurisdiction(entry.place)
    if entry.ident in (*catalogue.credentials, *catalogue.steps, *catalogue.bursaries):
        return ()
    return check_entry(catalogue, entry, others)


def _keeps_out(problem: Problem) -> bool:
    """Say whether an addition cannot be kept; a credential can before there is the step that gives it."""
    return problem.severity is Severity.ERROR and problem.reason is not Reason.UNWINNABLE


def _finder(workspace: Workspace, place: str, entries: tuple[LocalEntry, ...]) -> Find:
    """Return what looks up entries of a place, the own ones among them that are left out of planning for now."""

    def find(text: str, section: str) -> tuple[SearchHit, ...]:
        found = workspace.search(text, jurisdiction=place, kinds=(section,), limit=_MOST_FOUND, language=language())
        known, words = {hit.id for hit in found}, text.casefold().split()
        own = [
            SearchHit(entry.ident, section, str(entry.content.get("kind", "")), name_in(entry.content), place)
            for entry in entries
            if (entry.place, entry.section) == (place, section)
            and entry.ident not in known
            and all(word in name_in(entry.content).casefold() for word in words)
        ]
        return (*own, *found)

    return find
