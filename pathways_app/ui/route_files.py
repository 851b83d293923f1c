"""Saving the question to a file of its own, and asking one out of such a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox

from pathways_app.domain.errors import PathwaysError
from pathways_app.runtime.paths import QUESTION_ENDING
from pathways_app.services.route_file import ReadQuestion, RouteQuestion, read_route_file, write_route_file
from pathways_app.services.writing import safe_name
from pathways_app.ui.clients.dialogs import sure
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.messages import sentence
from pathways_app.ui.named_files import FileWish, ask_existing, ask_file
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft
from pathways_app.ui.wording import day, listed, month_long, name_of

_MOST_NAMED = 5
"""Of what the catalogue does not have."""


class RouteFiles(QObject):
    """Reads and writes the question of `window`; what a file asks becomes one edit, made by `edit`.

    `say` shows a word for a while.
    """

    def __init__(
        self,
        enquiry: Enquiry,
        window: QMainWindow,
        edit: Callable[[str, dict[str, Any]], None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._enquiry, self._window, self._edit, self._say = enquiry, window, edit, say
        self._awaited: Path | None = None  # until it has been read with the catalogue that is open
        self.told: QMessageBox | None = None
        """What was said last in words that stay until they are read."""
        self._jobs = SearchJobs(lambda file, _stop: self._read(file), self)
        self._jobs.finished.connect(self._take)
        self._jobs.failed.connect(self._refuse)
        enquiry.opened.connect(self._follow_opened)

    def choose(self) -> None:
        """Let the person name a file, and ask the question in it."""
        kinds = self.tr("Pathways question (*{ending})").format(ending=QUESTION_ENDING)
        file = ask_existing(self._window, self.tr("Open a question"), kinds)
        if file is not None:
            self.open(file)

    def open(self, file: Path) -> None:
        """Ask the question in `file`, as soon as there is a catalogue to ask."""
        self._awaited = file
        if self._enquiry.open_now is not None:
            self._follow_opened()

    def save(self) -> None:
        """Let the person name a file, and write the question there."""
        opened, draft = self._enquiry.open_now, self._enquiry.session.draft
        if opened is None or opened.catalogue.jurisdiction.id != draft.jurisdiction:
            self._say(self.tr("No catalogue is open yet"))
            return
        goal = opened.catalogue.credentials.get(draft.goal or "")
        usual = safe_name(name_of(goal.name)) if goal else ""
        kind, ending = self.tr("Pathways question"), QUESTION_ENDING.removeprefix(".")
        wish = FileWish(self.tr("Save the question"), usual or self.tr("Question"), kind, ending)
        file = ask_file(self._window, wish)
        if file is None:
            return
        try:
            left_out = write_route_file(file, _question_of(draft), opened.catalogue, self._enquiry.today())
        except PathwaysError as problem:
            self._refuse(problem)
            return
        words = [self.tr("Saved: {file}").format(file=file.name)]
        if left_out:
            words.append(self.tr("%n addition(s) of your own are not in it.", "", left_out))
        if self._enquiry.casework.client is not None:
            words.append(self.tr("Neither the name nor anything else of the record is in it."))
        self._say(" · ".join(words))

    def close_jobs(self) -> None:
        """Stop reading."""
        self._jobs.close()

    def _follow_opened(self) -> None:
        if self._awaited is not None:  # also where it was being read with what has been left since
            self._jobs.start(self._awaited)

    def _read(self, file: Path) -> ReadQuestion:
        opened = self._enquiry.open_now
        if opened is None:
            raise RuntimeError("read before the catalogue was open")
        return read_route_file(file, opened.workspace, self._enquiry.today())

    def _take(self, read: ReadQuestion) -> None:
        self._awaited = None
        client, taken = self._enquiry.casework.client, self._enquiry.casework.taken
        if client is not None:
            title = self.tr("Open a question")
            words = self.tr("It takes the place of what is recorded of {name}: what they hold, want and have said.")
            if not sure(self._window, title, words.format(name=client.name), self.tr("Put it in their record"), taken):
                return
        self._edit(self.tr("open a question"), _changes(read.question))
        saved = self.tr("The question as it was saved on {date}").format(date=day(read.saved.isoformat()))
        doubts = self._doubts(read)
        if doubts:
            self._tell(QMessageBox.Icon.Information, "\n\n".join((f"{saved}.", *doubts)))
        else:
            self._say(saved)

    def _doubts(self, read: ReadQuestion) -> list[str]:
        """Return what is asked otherwise than it was saved."""
        found = []
        if read.unknown:
            named = listed(read.unknown[:_MOST_NAMED])
            more = len(read.unknown) - _MOST_NAMED
            found.append(self.tr("This catalogue does not have: {what}.").format(what=named))
            if more > 0:
                found[-1] += " " + self.tr("There are %n more.", "", more)
            found[-1] += " " + self.tr("The question is asked without.")
        if read.passed is not None:
            text = self.tr("It was to start in {month}, which has passed; it starts next month now.")
            found.append(text.format(month=month_long(read.passed)))
        return found

    def _refuse(self, problem: PathwaysError) -> None:
        self._awaited = None
        self._tell(QMessageBox.Icon.Warning, sentence(problem))

    def _tell(self, icon: QMessageBox.Icon, words: str) -> None:
        box = QMessageBox(icon, self.tr("Question"), words, QMessageBox.StandardButton.Ok, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.told = box
        box.open()


def _question_of(draft: Draft) -> RouteQuestion:
    return RouteQuestion(
        draft.jurisdiction,
        draft.goal,
        draft.holds,
        draft.person(),
        draft.start,
        strict=draft.strict,
        what_if=draft.what_if,
        without=draft.without,
    )


def _changes(question: RouteQuestion) -> dict[str, Any]:
    """Return the fields of the draft that a question fills, which is all but what the casebook says."""
    asked = replace(
        Draft.of(question.person, question.place, question.goal, question.holds),
        start=question.start,
        strict=question.strict,
        what_if=question.what_if,
        without=question.without,
    )
    return {name: getattr(asked, name) for name in Draft.__dataclass_fields__ if name != "overrides"}
