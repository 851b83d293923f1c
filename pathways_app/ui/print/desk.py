"""Where printing begins: the summary of the question at hand, and those of a list of people."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from pathways_app.domain.choice import NO_CHOICE, Handful
from pathways_app.domain.route import AnswerStatus
from pathways_app.services import asking
from pathways_app.ui.casework import CasebookState
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.place import World
from pathways_app.ui.print.choices import MOST_NAME, PaperChoice, usual_choice
from pathways_app.ui.print.making import Answered
from pathways_app.ui.print.options_pane import Offered
from pathways_app.ui.print.outside import OUTSIDE, Outside
from pathways_app.ui.print.summary_window import Keeping, SummaryWindow
from pathways_app.ui.route_rows import rows_of
from pathways_app.ui.routes_page import RoutesPage
from pathways_app.ui.theme import Theme
from pathways_app.ui.wording import name_of

if TYPE_CHECKING:
    from pathways_app.ui.print.batch_window import BatchWindow

_PRINTED = (AnswerStatus.FOUND, AnswerStatus.IMPOSSIBLE)
"""Answers that have something to carry away: routes, or what would open one."""


class PrintDesk(QObject):
    """Opens the windows of print over `window`; it knows what paper was wanted last, but never for whom."""

    def __init__(
        self, theme: Theme, enquiry: Enquiry, page: RoutesPage, window: QWidget, *, outside: Outside = OUTSIDE
    ) -> None:
        super().__init__(window)
        self._theme, self._enquiry, self._page, self._window = theme, enquiry, page, window
        self._outside = outside
        self._last: PaperChoice | None = None
        self._opened: SummaryWindow | BatchWindow | None = None
        self._about: World | None = None  # what the newest summary was asked for
        self._default_words = ""
        enquiry.casework.taken.connect(self._close)
        enquiry.casework.state_changed.connect(self._follow_state)
        enquiry.opened.connect(self._follow_opened)

    def open_summary(self) -> SummaryWindow | None:
        """Open the summary of the newest answer, or nothing where there is none to print."""
        world = self._enquiry.world
        if world is None or world.answer is None or world.answer.status not in _PRINTED:
            return None
        answer, handful = world.answer, self._handful(world)
        answered = Answered(world.catalogue, answer, handful, self._enquiry.ranked_questions, self._enquiry.today())
        client = self._enquiry.casework.client
        choice = replace(
            self._last or usual_choice(QLocale()),
            person="" if client is None else client.name[:MOST_NAME],
            routes=tuple(handful.shown),
        )
        rows = rows_of(answer.routes, world.catalogue, answer.request)
        offered = [
            Offered(number, f"{rows[number].arrival} · {rows[number].title}", number in handful.shown)
            for number in sorted(range(len(rows)), key=lambda number: (number not in handful.shown, number))
        ]
        opened = SummaryWindow(
            self._theme, answered, choice, offered, self._window, outside=self._outside, keeping=self._where_to_keep()
        )
        self._about = world
        self._show(opened)
        return opened

    def open_people(self) -> BatchWindow | None:
        """Open the window of a list of people, or nothing while no catalogue is open."""
        # Imported here: who prints their own summary need not wait for what reads tables.
        from pathways_app.ui.print.batch_window import BatchWindow  # noqa: PLC0415
        from pathways_app.ui.print.batch_work import Table, work_with  # noqa: PLC0415

        world = self._enquiry.world
        if world is None:
            return None
        goal = world.catalogue.credentials.get(world.draft.goal or "")
        place = name_of(world.catalogue.jurisdiction.name)
        if goal is None:
            words = self.tr("A row that names no place is asked of the one open here: {place}.").format(place=place)
        else:
            text = self.tr("A row that names no place or goal is asked as here: {place}, {goal}.")
            words = text.format(place=place, goal=name_of(goal.name))
        local, self._default_words = world.local or (), words
        if local:
            words = f"{words} {self.tr('%n addition(s) of your own are planned with.', '', len(local))}"
        table = Table(Path(), world.draft.jurisdiction, world.draft.goal, self._enquiry.today(), local)
        choice = self._last or usual_choice(QLocale())
        work = work_with(self._enquiry.catalogue_file)
        opened = BatchWindow(self._theme, work, table, choice, words, self._window, outside=self._outside)
        self._show(opened)
        return opened

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs in a window that is open."""
        if self._opened is not None:
            self._opened.close_jobs()

    def _show(self, window: SummaryWindow | BatchWindow) -> None:
        self._opened = window
        window.chosen.connect(self._keep)
        window.finished.connect(self._forget)
        window.open()

    def _close(self) -> None:
        """Close what is open: it is about the client who was in hand, or about nobody who is now.

        A summary goes even while it is printed; what is being made for a list of people, which nobody of the casebook
        need be on, is made.
        """
        opened = self._opened
        if isinstance(opened, SummaryWindow):
            opened.leave()
        elif opened is not None and not opened.foot.is_busy:
            opened.close()

    def _follow_opened(self) -> None:
        """Close a summary of what is open no longer: nothing else can be made of it, and it may name what is locked."""
        opened, about, world = self._opened, self._about, self._enquiry.world
        gone = about is not None and world is not None and world.is_elsewhere(about)
        if gone and isinstance(opened, SummaryWindow):
            opened.leave()

    def _follow_state(self) -> None:
        """Leave the additions of one's own out where the casebook is locked."""
        opened = self._opened
        if self._enquiry.casework.state is not CasebookState.OPEN and not isinstance(opened, SummaryWindow | None):
            opened.forget_local(self._default_words)

    def _forget(self) -> None:
        self._opened = None
        self._enquiry.casework.written.emit()  # a summary may have been kept with the client

    def _where_to_keep(self) -> Keeping | None:
        casework = self._enquiry.casework
        book, client = casework.book, casework.client
        if book is None or client is None:
            return None
        return Keeping(client.name, lambda name, pdf: book.attachments.add(client.id, name, pdf))

    def _handful(self, world: World) -> Handful:
        answer = world.answer
        if answer is None or not answer.routes:
            return NO_CHOICE
        return self._page.handful if self._page.answer is answer else asking.choose(world.catalogue, answer)

    def _keep(self, choice: PaperChoice) -> None:
        self._last = replace(choice, person="", note="", routes=())
