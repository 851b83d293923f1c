"""What is done with saved routes: opened as they were, checked again, renamed, removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from pathways_app.domain.choice import Choice, Handful
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.saved_route import Checked, SavedRoute, Snapshot
from pathways_app.domain.worth_asking import Questions
from pathways_app.services import asking
from pathways_app.services.casebook import Casebook
from pathways_app.services.casebook_routes import AllChecked, check_all, check_route, save_route
from pathways_app.ui.clients.dialogs import FieldsDialog, sure
from pathways_app.ui.clients.saved_route_card import SavedRouteCard
from pathways_app.ui.deeds import Deeds
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.messages import sentence
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Theme
from pathways_app.ui.wording import listed

if TYPE_CHECKING:
    from pathways_app.ui.print.summary_window import SummaryWindow

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class _Work:
    """Something to do in a thread, told to stop where nobody waits for it any more."""

    run: Callable[[Stop], object]


@dataclass(frozen=True, slots=True)
class _Shown:
    saved: SavedRoute
    snapshot: Snapshot


@dataclass(frozen=True, slots=True)
class _Told:
    words: str


class SavedRouteWork(QObject):
    """Does what the cards of saved routes ask for, over `view`.

    Signals: changed(), when the casebook holds something else; said(words).
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme, enquiry: Enquiry, view: QWidget) -> None:
        super().__init__(view)
        book = enquiry.casework.book
        if book is None:
            raise RuntimeError("the casebook is locked")
        self._theme, self._enquiry, self._view = theme, enquiry, view
        self._book: Casebook = book
        self.dialog: FieldsDialog | None = None
        self._jobs = SearchJobs(lambda work, stop: work.run(stop), self)
        self._deeds = Deeds(lambda work, stop: work.run(stop), self)
        for jobs in (self._jobs, self._deeds):
            jobs.finished.connect(self._take)
            jobs.failed.connect(self._say_problem)
        self._window: SummaryWindow | None = None

    def know(self, card: SavedRouteCard) -> None:
        """Do what `card` asks for."""
        card.open_wanted.connect(self.open)
        card.check_wanted.connect(self.check)
        card.rename_wanted.connect(self.rename)
        card.remove_wanted.connect(self.remove)
        card.keep_wanted.connect(self.keep)
        card.replan_wanted.connect(self.replan)

    def open(self, ident: int) -> None:
        """Show a route exactly as it was saved, as the pages it was printed on."""
        book = self._book
        self._jobs.start(_Work(lambda _stop: _Shown(book.routes.get(ident), book.routes.snapshot(ident))))

    def check(self, ident: int) -> None:
        """Compare a route with the present catalogue."""
        workspace, book, today = self._workspace(), self._book, self._enquiry.today()
        if workspace is None:
            return
        cut_short = self.tr("It could not be checked to the end in the time there is; nothing was noted.")
        same = self.tr("Nothing has changed since it was saved.")
        self.said.emit(self.tr("Checking again…"))

        def run(stop: Stop) -> _Told:
            checked = check_route(book, ident, _checking(workspace, today, stop))
            if not checked.finished:
                return _Told(cut_short)
            return _Told("" if checked.differences else same)

        self._deeds.start(_Work(run))

    def check_all(self) -> None:
        """Compare every saved route with the present catalogue."""
        workspace, book, today = self._workspace(), self._book, self._enquiry.today()
        if workspace is None:
            return
        self.said.emit(self.tr("Checking every saved route…"))

        def run(stop: Stop) -> AllChecked:
            return check_all(book, _checking(workspace, today, stop), should_stop=stop)

        self._deeds.start(_Work(run))

    def keep(self, ident: int) -> None:
        """Keep a route as it is and say no more of what has changed, until it is checked again."""
        self._try(lambda: self._book.routes.note_differences(ident, ()))

    def replan(self, ident: int) -> None:
        """Save the plan of today that has most in common with a route beside it."""
        workspace, book, enquiry = self._workspace(), self._book, self._enquiry
        if workspace is None:
            return
        today, none = enquiry.today(), self.tr("There is no such route any more.")
        done = self.tr("The plan of today is saved beside it.")

        def run(stop: Stop) -> _Told:
            saved = book.routes.get(ident)
            checked = asking.check_again(workspace, book.routes.snapshot(ident), today, should_stop=stop)
            if checked.answer is None or checked.nearest is None or stop():
                return _Told(none)
            catalogue = workspace.jurisdiction(checked.answer.jurisdiction)
            save_route(book, catalogue, saved.client, checked.answer, checked.nearest, saved.title, saved.session)
            return _Told(done)

        self._deeds.start(_Work(run))

    def rename(self, ident: int) -> None:
        """Ask for another title of a route."""
        saved = self._try(lambda: self._book.routes.get(ident), quietly=True)
        if not isinstance(saved, SavedRoute):
            return
        fields = ((self.tr("Title"), saved.title),)
        dialog = self.dialog = FieldsDialog(
            self._theme, self.tr("Rename a saved route"), fields, self.tr("Rename"), parent=self._view
        )
        dialog.entered.connect(lambda texts: self._try(lambda: self._book.routes.rename(saved, texts[0].strip())))
        dialog.open()

    def remove(self, ident: int) -> None:
        """Take a route out for good, once the person is sure."""
        question = self.tr("The route as it was saved cannot be worked out again. Remove it?")
        if sure(self._view, self.tr("Remove a saved route"), question, self.tr("Remove")):
            self._try(lambda: self._book.routes.remove(ident))

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs."""
        if self._window is not None:
            self._window.leave()
        self._jobs.close()
        self._deeds.close()

    def _workspace(self) -> Workspace | None:
        opened = self._enquiry.open_now
        return None if opened is None else opened.workspace

    def _take(self, outcome: _Shown | _Told | AllChecked) -> None:
        if isinstance(outcome, _Shown):
            self._show(outcome)
            return
        self.changed.emit()
        words = outcome.words if isinstance(outcome, _Told) else self._all_words(outcome)
        if words:
            self.said.emit(words)

    def _all_words(self, checked: AllChecked) -> str:
        """Say whose routes have changed; that none has only where all could be compared."""
        said = []
        if checked.changes:
            text = self.tr("Saved routes have changed: those of {names}.")
            said.append(text.format(names=listed([change.name for change in checked.changes])))
        if checked.unchecked:
            said.append(self.tr("%n saved route(s) could not be checked.", "", checked.unchecked))
        return " ".join(said) or self.tr("No saved route has changed.")

    def _show(self, shown: _Shown) -> None:
        # Imported when it is first needed: the casebook can be looked through without what prints.
        from pathways_app.ui.print.choices import usual_choice  # noqa: PLC0415
        from pathways_app.ui.print.making import Answered  # noqa: PLC0415
        from pathways_app.ui.print.summary_window import SummaryWindow  # noqa: PLC0415

        saved, snapshot = shown.saved, shown.snapshot
        alone = Handful((Choice(snapshot.kept.chosen),), ())
        day = saved.saved.astimezone().date()
        answered = Answered(snapshot.catalogue, snapshot.answer, alone, Questions(), day)
        choice = usual_choice(QLocale(), (snapshot.kept.chosen,))
        window = self._window = SummaryWindow(self._theme, answered, choice, (), self._view)
        window.setWindowTitle(self.tr("{route}, as it was saved").format(route=saved.title))
        window.finished.connect(self._forget_window)
        window.open()

    def _forget_window(self) -> None:
        self._window = None

    def _try(self, what: Callable[[], object], *, quietly: bool = False) -> object:
        try:
            done = what()
        except PathwaysError as problem:
            self._say_problem(problem)
            return None
        if not quietly:
            self.changed.emit()
        return done

    def _say_problem(self, problem: PathwaysError) -> None:
        self.said.emit(sentence(problem))


def _checking(workspace: Workspace, today: date, stop: Stop) -> Callable[[Snapshot], Checked]:
    return lambda snapshot: asking.check_again(workspace, snapshot, today, should_stop=stop)
