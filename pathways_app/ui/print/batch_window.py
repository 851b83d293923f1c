"""The window of a list of people: the table they stand in, what is wrong with it, and a summary for each of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.errors import PathwaysError
from pathways_app.runtime.paths import resource
from pathways_app.services.batch import Failed, Order, Result
from pathways_app.services.people import People
from pathways_app.services.writing import write_whole
from pathways_app.ui.messages import sentence
from pathways_app.ui.named_files import FileWish
from pathways_app.ui.print.bad_rows import BadRow, BadRowsTable
from pathways_app.ui.print.batch_foot import BatchFoot
from pathways_app.ui.print.batch_options import BatchOptions
from pathways_app.ui.print.batch_work import BatchJobs, Table, Work
from pathways_app.ui.print.choices import PaperChoice
from pathways_app.ui.print.fitting import fit_to
from pathways_app.ui.print.outside import OUTSIDE, Outside
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.flow import FlowLayout

_WIDTH, _HEIGHT = 720, 620


class BatchWindow(QDialog):
    """Makes a summary for each person of a table; what `table` has but its file is kept for every file chosen.

    `default_words` says what stands for rows that name no place or goal.
    Signals: chosen(PaperChoice), once summaries are being made.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        work: Work,
        table: Table,
        choice: PaperChoice,
        default_words: str,
        parent: QWidget | None = None,
        *,
        outside: Outside = OUTSIDE,
    ) -> None:
        super().__init__(parent)
        self._theme, self._outside, self._table = theme, outside, table
        self.default = dress(QLabel(default_words), text=Role.FIELD, tone="ink-muted")
        self.people: People | None = None
        self._folder: Path | None = None
        self._reading = self._forgotten = False
        self.setWindowTitle(self.tr("Summaries for a list of people"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self.choose_button = dress(QPushButton(self.tr("Choose a file…")), look="primary")
        self.template_button = QPushButton(self.tr("Save a template…"))
        self.example_button = QPushButton(self.tr("Save an example…"))
        self.read_words = dress(QLabel(textFormat=Qt.TextFormat.PlainText), text=Role.STRONG)
        self.notes = dress(QLabel(textFormat=Qt.TextFormat.PlainText), text=Role.FIELD, tone="ink-muted")
        self.table = BadRowsTable(theme)
        self.copy_button = dress(QPushButton(self.tr("Copy this list")), look="small")
        self.options = BatchOptions(theme, choice)
        self.foot = BatchFoot(theme)
        self._jobs = BatchJobs(work, self)
        self._build()
        self._connect()
        fit_to(self, parent, theme.px(_WIDTH), theme.px(_HEIGHT))
        self._show_read(None)

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs."""
        self._jobs.close()

    def read_file(self, file: Path) -> None:
        """Read the table in `file` and show what is in it."""
        self._table = replace(self._table, file=file)
        self._show_read(None)
        self._reading = True
        self.foot.say_plainly(self.tr("Reading {file}…").format(file=file.name))
        self._jobs.start_reading(self._table)

    def forget_local(self, default_words: str) -> None:
        """Plan with no additions of one's own from now on; what is being made already is made as it was asked for."""
        self._table = replace(self._table, local=())
        self.default.setText(default_words)
        if self.foot.is_busy:
            self._forgotten = True
        elif self._reading:
            self.read_file(self._table.file)
        else:
            self._show_read(None)  # its rows may name what is not there any more

    def make(self) -> None:
        """Have a place named for the summaries, and make them."""
        people = self.people
        if people is None or not people.people or self.foot.is_busy:
            return
        target = self._target()
        if target is None:
            return
        choice, bound = self.options.choice, self.options.bound
        self.chosen.emit(choice)
        self._folder = target.parent if bound else target
        self._show_progress(0, len(people.people))
        self._allow(False)
        order = Order(
            people.people,
            self._table.today,
            choice.language,
            choice.paper,
            choice.length,
            target,
            local=self._table.local,
        )
        self._jobs.start_making(order, bound=bound)

    def done(self, result: int) -> None:
        self.close_jobs()
        super().done(result)

    def reject(self) -> None:
        if self.foot.is_busy:  # the first Esc ends what goes on, the second closes the window
            self._jobs.stop()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        px = self._theme.px
        said = dress(
            QLabel(
                self.tr(
                    "Choose a spreadsheet (.xlsx) or CSV file with a person in each row: what they hold, and what they "
                    "want to be. Every row is checked before a summary is made; nothing of it is kept."
                )
            ),
            text=Role.BODY,
        )
        for label in (said, self.default, self.read_words, self.notes):
            label.setWordWrap(True)
        files = FlowLayout(gap=round(px(8)))
        for button in (self.choose_button, self.template_button, self.example_button):
            button.setAutoDefault(False)
            files.addWidget(button)
        found = QHBoxLayout()
        found.addWidget(self.read_words, 1)
        found.addWidget(self.copy_button)
        self.copy_button.setAutoDefault(False)
        column = QVBoxLayout()
        column.setContentsMargins(*(round(px(side)) for side in (20, 16, 20, 14)))
        column.setSpacing(round(px(10)))
        column.addWidget(said)
        column.addWidget(self.default)
        column.addLayout(files)
        column.addWidget(dress(QFrame(), look="rule"))
        column.addLayout(found)
        column.addWidget(self.notes)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addWidget(self.options)
        body, scroll = QWidget(), QScrollArea()
        body.setLayout(column)
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.foot)
        self.choose_button.setFocus()  # not the page, which would be read again after the words of a new window

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._choose)
        self.template_button.clicked.connect(lambda: self._save("people-template.csv", self.tr("people")))
        self.example_button.clicked.connect(lambda: self._save("people-example.csv", self.tr("people, an example")))
        self.copy_button.clicked.connect(self._copy)
        self._jobs.read.connect(self._show_read)
        self._jobs.failed.connect(self._show_failure)
        self._jobs.progressed.connect(self._show_progress)
        self._jobs.made.connect(self._show_made)
        self.foot.make_wanted.connect(self.make)
        self.foot.stop_wanted.connect(self._jobs.stop)
        self.foot.close_wanted.connect(self.reject)
        self.foot.folder_wanted.connect(self._open_folder)

    def _choose(self) -> None:
        file = self._outside.ask_table(self)
        if file is not None:
            self.read_file(file)

    def _target(self) -> Path | None:
        if not self.options.bound:
            return self._outside.ask_folder(self)
        name = f"{self._table.file.stem} {self._table.today.isoformat()}"
        return self._outside.ask_file(self, FileWish(self.tr("Save the summaries"), name, self.tr("PDF"), "pdf"))

    def _show_read(self, people: People | None) -> None:
        """Show what a table has in it; None: that there is none yet."""
        self.people, self._reading, self._forgotten = people, False, False
        self.foot.say("")
        self.foot.folder_button.hide()
        self.notes.setText("" if people is None else "\n".join(self._note_words(people)))
        self._show_found()
        self._allow(people is not None and bool(people.people))

    def _show_found(self) -> None:
        """Show how many rows of the table are ready, and what is to be put right in the others."""
        people = self.people
        self.read_words.setText("" if people is None else self._found_words(people))
        bad = () if people is None else people.bad
        self._show_rows([BadRow(cell.row, cell.column, sentence(cell.error)) for cell in bad], self.tr("Column"))

    def _found_words(self, people: People) -> str:
        found = self.tr("{file}: %n row(s) ready", "", len(people.people)).format(file=self._table.file.name)
        if not people.bad_rows:
            return found
        left = self.tr("%n row(s) to put right, left out until then", "", people.bad_rows)
        return self.tr("{found}; {left}").format(found=found, left=left)

    def _note_words(self, people: People) -> list[str]:
        words = []
        if people.unknown_columns:
            text = self.tr("Columns that say nothing here: {columns}")
            words.append(text.format(columns=", ".join(people.unknown_columns)))
        if people.assumed:
            text = self.tr("The file does not say how its letters are written; it was read as {encoding}.")
            words.append(text.format(encoding=people.assumed))
        return words

    def _show_rows(self, rows: list[BadRow], where: str) -> None:
        self.table.rows.replace(rows, where)
        self.table.setVisible(bool(rows))
        self.copy_button.setVisible(bool(rows))
        self.read_words.setVisible(bool(self.read_words.text()))
        self.notes.setVisible(bool(self.notes.text()))

    def _allow(self, ready: bool) -> None:
        self.options.setEnabled(not self.foot.is_busy)
        for button in (self.choose_button, self.template_button, self.example_button):
            button.setEnabled(not self.foot.is_busy)
        self.foot.make_button.setEnabled(ready and not self.foot.is_busy)

    def _allow_again(self) -> None:
        """Let those be made who are read, unless they may name what was forgotten since."""
        if self._forgotten:
            self.people, self._forgotten = None, False
        self._allow(self.people is not None and bool(self.people.people))

    def _show_failure(self, problem: PathwaysError) -> None:
        self.foot.end_progress()
        self._reading = False
        self._allow_again()
        self.foot.say_problem(sentence(problem))

    def _show_progress(self, done: int, count: int) -> None:
        words = self.tr("{done} of {count} made").format(done=done, count=count)
        self.foot.show_progress(words, done, count)

    def _show_made(self, result: Result) -> None:
        self.foot.end_progress()
        self._allow_again()
        text = self.tr("Stopped. Summaries made: {count}") if result.stopped else self.tr("Summaries made: {count}")
        words = text.format(count=result.made)
        self.foot.folder_button.setVisible(bool(result.written))
        if result.failed:
            self.read_words.setText(self.tr("%n row(s) got no summary", "", len(result.failed)))
            self._show_rows([_failed(one) for one in result.failed], self.tr("Person"))
        else:  # the rows left out are still to be put right
            self._show_found()
        if result.failed or result.stopped:
            self.foot.say_problem(words)
        else:
            self.foot.say(words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.table.rows.as_text())
        self.foot.say(self.tr("Copied"))

    def _save(self, name: str, words: str) -> None:
        file = self._outside.ask_file(self, FileWish(self.tr("Save a template"), words, self.tr("CSV"), "csv"))
        if file is None:
            return
        try:
            write_whole(file, resource("report", name).read_bytes())
        except PathwaysError as problem:
            self.foot.say_problem(sentence(problem))
        else:
            self.foot.say(self.tr("Saved as {file}.").format(file=file.name))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _failed(one: Failed) -> BadRow:
    return BadRow(one.row, one.name, sentence(one.error))
