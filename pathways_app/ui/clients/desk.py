"""What can be done with the casebook from anywhere in the window: its menu, the banner, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from pathways_app.domain.backup import Backup
from pathways_app.domain.errors import CasebookDamagedError, PathwaysError
from pathways_app.ui.casework import CasebookState
from pathways_app.ui.clients.backups_dialog import BackupsDialog
from pathways_app.ui.clients.banner import ClientBanner
from pathways_app.ui.clients.casebook_view import CLIENT, CasebookView
from pathways_app.ui.clients.dialogs import FieldsDialog, sure
from pathways_app.ui.clients.override_deeds import OverrideDeeds
from pathways_app.ui.clients.place import ClientsPlace
from pathways_app.ui.clients.recovery_words import replaced_words, rescued_words
from pathways_app.ui.deeds import Deeds
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.history import History
from pathways_app.ui.messages import sentence
from pathways_app.ui.named_files import FileWish
from pathways_app.ui.place import Location, Place, PlaceName
from pathways_app.ui.print.outside import OUTSIDE, Outside
from pathways_app.ui.route_rows import title_of
from pathways_app.ui.routes_workbench import RoutesWorkbench
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Theme
from pathways_app.ui.unlocking import Unlocked
from pathways_app.ui.wording import listed

if TYPE_CHECKING:
    from pathways_app.services.casebook import Casebook


class ClientWindow(Protocol):
    """What casework asks of what fills the window."""

    theme: Theme
    enquiry: Enquiry
    window: QMainWindow
    history: History

    @property
    def banner(self) -> ClientBanner:
        """The banner over everything else while a client is met."""

    @property
    def in_front(self) -> Place | None:
        """The place in front."""

    @property
    def routes(self) -> RoutesWorkbench:
        """The place that shows the routes of the question."""

    def go(self, location: Location) -> None:
        """Show a location."""

    def say(self, words: str) -> None:
        """Say something for a while."""

    def show_additions(self) -> None:
        """Show the own additions to the catalogue."""


def _checked(book: Casebook, _should_stop: Callable[[], bool]) -> tuple[str, ...]:
    """Look whether the file is as it should be and, where it is, make the copy of the day; return what is wrong."""
    problems = book.check()
    if not problems:  # a copy of what is damaged would in time take the place of a good one
        book.backups.make_daily()
    return problems


class ClientDesk(QObject):
    """Joins an open casebook to a window."""

    def __init__(self, shell: ClientWindow, *, outside: Outside = OUTSIDE) -> None:
        super().__init__(shell.window)
        self._shell, self._outside = shell, outside
        self._casework = shell.enquiry.casework
        meeting = self._casework.meeting
        self._met = None if meeting is None else meeting.id  # the session that the window last knew of
        self.dialog: FieldsDialog | None = None
        self.backups: BackupsDialog | None = None
        self.overrides: OverrideDeeds | None = None
        self.told: QMessageBox | None = None
        self._deeds = Deeds(lambda work, _stop: work(), self)
        self._deeds.finished.connect(self._tell)
        self._deeds.failed.connect(self._say_problem)
        self._forgetting = Deeds(lambda work, _stop: work(), self)
        self._forgetting.finished.connect(self._tell_forgotten)
        self._forgetting.failed.connect(self._say_problem)
        self._checking = SearchJobs(_checked, self)
        self._checking.finished.connect(self._tell_checked)
        self._checking.failed.connect(self._say_problem)
        self._casework.locking.connect(self._finish)
        self._casework.failed.connect(self._say_problem)
        self._casework.unknown.connect(self._say_unknown)
        self._casework.recovered.connect(self._tell_recovered)
        self._casework.taken.connect(self._take)
        self._casework.state_changed.connect(self._follow_state)
        shell.banner.notes_wanted.connect(self.show_notes)
        shell.routes.set_aside_wanted.connect(self.set_aside)
        self._follow_state()

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs."""
        self._deeds.close()
        self._checking.close()
        self._forgetting.close()

    def save_route(self) -> None:
        """Save the route in hand with the client in hand."""
        casework, page = self._casework, self._shell.routes.place.routes
        book, client, meeting = casework.book, casework.client, casework.meeting
        answer, catalogue, route = page.answer, page.catalogue, page.list.selected()
        shown = answer is not None and answer is self._shell.enquiry.answer  # not one to a question before this one
        if book is None or client is None or not shown or answer is None or catalogue is None or route is None:
            self._shell.say(self.tr("Choose a route first, in Routes."))
            return
        casework.save_facts()
        title, chosen = title_of(route, catalogue, answer.routes), answer.routes.index(route)
        words = self.tr("Saved with {name}: {route}").format(name=client.name, route=title)
        session = None if meeting is None else meeting.id

        def work() -> str:
            from pathways_app.services.casebook_routes import save_route  # noqa: PLC0415 - with the casebook's libraries

            save_route(book, catalogue, client.id, answer, chosen, title, session)
            return words

        self._deeds.start(work)

    def new_client(self) -> None:
        """Ask for a new client."""
        view = self._open("")
        if view is not None:
            view.deeds.add()

    def check_all(self) -> None:
        """Compare every saved route with the present catalogue."""
        view = self._open("")
        if view is not None:
            view.saved.check_all()

    def show_notes(self) -> None:
        """Put the keyboard in the notes of the client in hand."""
        client = self._casework.client
        view = self._open(f"{CLIENT}{client.id}") if client is not None else None
        if view is not None:
            view.show_notes()

    def set_aside(self, entry: str) -> None:
        """Ask what of a step or bursary is to be set aside for the client in hand."""
        book, client, shell = self._casework.book, self._casework.client, self._shell
        if book is None or client is None:
            return
        if self.overrides is not None:
            self.overrides.deleteLater()
        deeds = self.overrides = OverrideDeeds(shell.theme, shell.enquiry, book, shell.window)
        deeds.said.connect(shell.say)
        deeds.ask(client, entry)

    def show_additions(self) -> None:
        """Show the own additions to the catalogue."""
        self._shell.show_additions()

    def back_up(self) -> None:
        """Make a copy of the casebook among its backups."""
        book = self._casework.book
        if book is None:
            return
        text = self.tr("Backed up as {file}.")
        self._deeds.start(lambda: text.format(file=book.backups.make().file.name))

    def show_backups(self) -> None:
        """Show the copies there are, to take some away."""
        book = self._casework.book
        if book is None:
            return
        dialog = self.backups = BackupsDialog(
            self._shell.theme, book.backups.kept(), self._shell.window, look=book.backups.contents
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.removed.connect(self._remove_backups)
        dialog.put_back.connect(self._put_back)
        dialog.finished.connect(self._forget_backups)
        dialog.open()

    def _forget_backups(self) -> None:
        self.backups = None

    def _remove_backups(self, chosen: tuple[Backup, ...]) -> None:
        question = self.tr("What only these copies hold is gone for good then.")
        if self.backups is None or not sure(self.backups, self.tr("Remove copies"), question, self.tr("Remove")):
            return
        book = self._casework.book
        if book is None:
            return
        for backup in chosen:
            try:
                book.backups.remove(backup)
            except PathwaysError as problem:
                self._say_problem(problem)
                break
        self.backups.show_backups(book.backups.kept())

    def _put_back(self, backup: Backup) -> None:
        """Lock the casebook, and have `backup` looked into and put in its place where it is opened."""
        self._shell.go(Location(PlaceName.CLIENTS))
        place = self._shell.in_front
        if isinstance(place, ClientsPlace):
            self._casework.lock()  # which closes the list of copies
            place.lock_page.offer(backup.file, backup.made)

    def copy_to_file(self) -> None:
        """Make a copy of the casebook where the person says."""
        book = self._casework.book
        if book is None:
            return
        name = self.tr("Casebook {day}", "file name of a copy").format(day=date.today().isoformat())  # noqa: DTZ011
        title, kind = self.tr("Copy the casebook"), self.tr("Casebook")
        file = self._outside.ask_file(self._shell.window, FileWish(title, name, kind, "pathways"))
        if file is None:
            return
        words = self.tr("Copied to {file}, encrypted as the casebook is.").format(file=file.name)

        def work() -> str:
            book.backups.copy_to(file)
            return words

        self._deeds.start(work)

    def forget_key(self) -> None:
        """Have the system forget the key of the casebook."""
        book, words = self._casework.book, self.tr("This computer keeps the key no longer: your passphrase opens it.")
        if book is None:
            return

        def work() -> str:
            from pathways_app.services.casebook_passphrase import forget_key  # noqa: PLC0415 - asks the system

            forget_key(book.file)
            return words

        self._forgetting.start(work)

    def _tell_forgotten(self, words: str) -> None:
        self._casework.note_key(kept=False)
        self._shell.say(words)

    def ask_passphrase(self) -> None:
        """Have the passphrase changed."""
        fields = (
            (self.tr("Passphrase until now"), ""),
            (self.tr("New passphrase"), ""),
            (self.tr("New passphrase again"), ""),
        )
        differ = self.tr("The two passphrases are not the same.")
        dialog = self.dialog = FieldsDialog(
            self._shell.theme,
            self.tr("Change the passphrase"),
            fields,
            self.tr("Change it"),
            said=self.tr("Copies made before still open with the old one."),
            secret=True,
            judge=lambda texts: differ if texts[1] != texts[2] else "",
            parent=self._shell.window,
        )
        dialog.entered.connect(self._change_passphrase)
        dialog.open()

    def _change_passphrase(self, texts: tuple[str, ...]) -> None:
        book, words = self._casework.book, self.tr("The casebook opens with the new passphrase from now on.")
        if book is None:
            return

        def work() -> str:
            book.change_passphrase(texts[0], texts[1])
            return words

        self._deeds.start(work)

    def _open(self, detail: str) -> CasebookView | None:
        """Show the casebook and return what shows it, None while it is locked."""
        self._shell.go(Location(PlaceName.CLIENTS, detail))
        place = self._shell.in_front
        return place.view if isinstance(place, ClientsPlace) else None

    def _tell(self, words: str) -> None:
        self._casework.written.emit()
        if words:
            self._shell.say(words)

    def _take(self) -> None:
        """Forget where the person was with the client before, and what they asked besides."""
        meeting = self._casework.meeting
        now = None if meeting is None else meeting.id
        if now != self._met:
            self._met = now
            self._shell.history.forget()
            self._shell.routes.pages.forget()

    def _finish(self) -> None:
        """Have what was wanted last done before the casebook is locked, which may be a moment after it was wanted."""
        self._deeds.finish()

    def _follow_state(self) -> None:
        book = self._casework.book
        if self._casework.state is not CasebookState.OPEN or book is None:
            for dialog in (self.dialog, self.backups):
                if dialog is not None:
                    dialog.reject()
            if self.overrides is not None:
                self.overrides.close()
            self.dialog = self.backups = self.overrides = None
            return
        self._checking.start(book)

    def _tell_checked(self, problems: tuple[str, ...]) -> None:
        """Offer to save what can be read, where the file is not as it should be."""
        if not problems or self._casework.book is None:
            return
        question = self.tr(
            "The file of the casebook is damaged in places. What can be read of it can be saved to a new file; the "
            "damaged one is kept. You need your passphrase."
        )
        title, deed = self.tr("The casebook is damaged"), self.tr("Lock it and save what can be read")
        if sure(self._shell.window, title, question, deed) and self._casework.book is not None:
            file = self._casework.file
            self._casework.lock()
            self._shell.go(Location(PlaceName.CLIENTS))
            self._casework.failed.emit(CasebookDamagedError(file=str(file)))

    def _say_problem(self, problem: PathwaysError) -> None:
        if self._casework.state is CasebookState.OPEN:
            self._shell.say(sentence(problem))

    def _tell_recovered(self, unlocked: Unlocked) -> None:
        """Tell what became of the file before, in words that stay until they are read."""
        if unlocked.rescued is not None:
            title, words = self.tr("What was saved of the casebook"), rescued_words(unlocked.rescued)
        elif unlocked.set_aside is not None:
            title, words = self.tr("The copy was put back"), replaced_words(unlocked.set_aside)
        else:
            return
        box = self.told = QMessageBox(
            QMessageBox.Icon.Information, title, words, QMessageBox.StandardButton.Ok, self._shell.window
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _say_unknown(self, unknown: tuple[str, ...]) -> None:
        text = self.tr("No longer in the catalogue: {what}. It stays in the client's record.")
        self._shell.say(text.format(what=listed(unknown)))
