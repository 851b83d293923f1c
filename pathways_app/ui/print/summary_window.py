"""The window of a summary: its pages as they will print, what goes on them, and the ways to have them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pathways_app.domain.errors import PathwaysError
from pathways_app.ui.deeds import Deeds
from pathways_app.ui.message_page import MessagePage
from pathways_app.ui.messages import sentence
from pathways_app.ui.named_files import FileWish
from pathways_app.ui.print.choices import PaperChoice
from pathways_app.ui.print.exporting import Export, Exported, Format, export, format_words, usual_name
from pathways_app.ui.print.fitting import fit_to
from pathways_app.ui.print.making import Answered, Made, Make, Wanted, make
from pathways_app.ui.print.options_pane import Offered, OptionsPane
from pathways_app.ui.print.outside import OUTSIDE, Outside
from pathways_app.ui.print.page_bar import PageBar
from pathways_app.ui.print.paper_layout import Fit
from pathways_app.ui.print.paper_view import PaperView
from pathways_app.ui.print.printing import Outcome, Printing, PrintJob
from pathways_app.ui.print.summary_foot import SummaryFoot
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Theme, dress
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.segments import Segments

_WIDTH, _HEIGHT = 1180, 840
_LEAST_WIDTH, _LEAST_HEIGHT = 480, 280
_SIDE = 290
_NARROW, _LOW = 760, 520
_PATIENCE_MS = 300
"""Work that takes no longer is not spoken of."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where a summary can be kept: with the client called `name`; `keep` takes the name of the file and the PDF."""

    name: str
    keep: Callable[[str, bytes], object]


class SummaryWindow(QDialog):
    """Shows the summary of an answered question as it will print, for as long as the window is open.

    `keeping` is where it can be kept, None where it is nobody's.

    Signals: chosen(PaperChoice), when other paper, another language or another length is wanted.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        answered: Answered,
        choice: PaperChoice,
        offered: Sequence[Offered] = (),
        parent: QWidget | None = None,
        *,
        make: Make = make,
        outside: Outside = OUTSIDE,
        keeping: Keeping | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._answered, self._outside = theme, answered, outside
        self._keeping = keeping
        self._offered = bool(offered)
        self.made: Made | None = None
        self.setWindowTitle(self.tr("Pathway summary"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setSizeGripEnabled(True)
        self.view = PaperView(theme)
        self.bar = PageBar(theme, self.view)
        self.options = OptionsPane(theme, choice, offered)
        self.foot = SummaryFoot(theme)
        self._message = MessagePage()
        self._sheets = QStackedWidget()
        self._panes = Segments((self.tr("Pages"), self.tr("What goes on them")), self.tr("Shown here"))
        self._jobs = SearchJobs(make, self, afterwards=True)
        self._exports = Deeds(lambda job, _stop: export(job), self)
        self._kept = Deeds(lambda work, _stop: work(), self)
        self._printing = Printing(self)
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._build()
        self._connect()
        fit_to(self, parent, theme.px(_WIDTH), theme.px(_HEIGHT))
        if self.height() < theme.px(_LOW):
            self.view.set_zoom(Fit.WIDTH)  # a whole page would be too small to read
        self._make()

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs."""
        self._slow.stop()
        self._printing.close()
        self._exports.close()
        self._kept.close()
        self._jobs.close()
        self.view.close_jobs()

    def print_pages(self) -> None:
        """Have a printer chosen, and print on it."""
        made = self.made
        if made is None:
            return
        if not self._outside.printers():
            self.foot.say_problem(
                self.tr("No printer is set up on this computer. Save the summary as PDF to print it elsewhere.")
            )
            return
        printer = self._outside.ask_printer(self, made.pages)
        if printer is not None:
            self._show_progress(0, made.pages.count)
            self.foot.allow(False)
            self._printing.start(PrintJob(made.pages, printer))

    def save(self, kind: Format) -> None:
        """Have a file named, and write the summary to it."""
        made = self.made
        if made is None:
            return
        wish = FileWish(self.tr("Save the summary"), usual_name(made), format_words(kind), kind.value)
        file = self._outside.ask_file(self, wish)
        if file is not None:
            self._exports.start(Export(made, kind, file))

    def copy(self, kind: Format) -> None:
        """Copy the summary as text."""
        if self.made is not None:
            self._exports.start(Export(self.made, kind))

    def keep(self) -> None:
        """Keep the pages as they are with the client."""
        made, keeping = self.made, self._keeping
        if made is not None and keeping is not None:
            name, pdf = f"{usual_name(made)}.pdf", made.pdf
            self._kept.start(lambda: keeping.keep(name, pdf))

    def leave(self) -> None:
        """Close the window, whatever goes on in it."""
        self.done(QDialog.DialogCode.Rejected)

    def done(self, result: int) -> None:
        self.close_jobs()
        super().done(result)

    def reject(self) -> None:
        if self.foot.is_busy:  # the first Esc ends what goes on, the second closes the window
            self._printing.stop()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focused, QPushButton):
            focused.click()
        else:
            event.accept()  # ends the entry of a name or number, which must not print too

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(*(round(px(side)) for side in (16, 10, 16, 10)))
        head.setSpacing(round(px(12)))
        head.addWidget(self._panes, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.bar, 1)
        self._sheets.addWidget(self.view)
        self._sheets.addWidget(self._message)
        self.options.setFixedWidth(round(px(_SIDE)))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._sheets, 1)
        body.addWidget(dress(QFrame(), look="upright"))
        body.addWidget(self.options)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(dress(QFrame(), look="rule"))
        column.addLayout(body, 1)
        column.addWidget(self.foot)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # what there is no room for takes turns
        self.setMinimumSize(round(px(_LEAST_WIDTH)), round(px(_LEAST_HEIGHT)))
        self._panes.choose(0)
        self.view.setFocus()

    def _connect(self) -> None:
        self._panes.chosen.connect(self._arrange)
        self.options.changed.connect(self._change)
        self._jobs.finished.connect(self._take)
        self._jobs.failed.connect(self._show_failure)
        self._exports.finished.connect(self._take_export)
        self._exports.failed.connect(self._say_problem)
        self._kept.finished.connect(self._say_kept)
        self._kept.failed.connect(self._say_problem)
        self._printing.progressed.connect(self._show_progress)
        self._printing.ended.connect(self._say_printed)
        self._slow.timeout.connect(lambda: self.bar.say_making(True))
        self.foot.print_wanted.connect(self.print_pages)
        self.foot.save_wanted.connect(self.save)
        self.foot.copy_wanted.connect(self.copy)
        self.foot.keep_wanted.connect(self.keep)
        if self._keeping is not None:
            self.foot.offer_keeping(self._keeping.name)
        self.foot.stop_wanted.connect(self._printing.stop)
        self.foot.close_wanted.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(self.foot.print_button.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.foot.save_button.click)

    def _arrange(self) -> None:
        """Show pages and options side by side, or only one of them where there is no room for both."""
        narrow = self.width() < self._theme.px(_NARROW)
        options = self._panes.button(1).isChecked()
        self._panes.setVisible(narrow)
        self.bar.be_brief(narrow)
        self.options.setMaximumWidth(16_777_215 if narrow else round(self._theme.px(_SIDE)))
        self.options.setMinimumWidth(0 if narrow else round(self._theme.px(_SIDE)))
        self.options.setVisible(options or not narrow)
        self._sheets.setVisible(not narrow or not options)
        self.bar.setVisible(not narrow or not options)

    def _change(self) -> None:
        self.chosen.emit(self.options.choice)
        self._make()

    def _make(self) -> None:
        """Make the pages that are wanted now; those of before are out of sight at once."""
        choice, self.made = self.options.choice, None
        self.view.clear()
        self.bar.show_state()
        self.foot.allow(False)
        self._jobs.cancel()
        if self._offered and not choice.routes:
            self._slow.stop()
            self.bar.say_making(False)
            self._show_message(self.tr("No route is chosen"), self.tr("Choose at least one to print."))
            return
        self._sheets.setCurrentWidget(self.view)
        self._slow.start()
        self._jobs.start(Wanted(self._answered, choice))

    def _take(self, made: Made) -> None:
        self._slow.stop()
        self.bar.say_making(False)
        self.made = made
        self.view.show_pages(made.pages, made.texts)
        announce(self.view, self.view.item_texts()[self.view.current])  # who cannot see them come would wait for them
        self.bar.show_state()
        self.foot.allow(True)

    def _show_failure(self, problem: PathwaysError) -> None:
        self._slow.stop()
        self.bar.say_making(False)
        self._show_message(self.tr("The summary cannot be made"), sentence(problem))

    def _show_message(self, heading: str, words: str) -> None:
        self._message.show_message(heading, words)
        announce(self._message, f"{heading}. {words}")
        self._sheets.setCurrentWidget(self._message)

    def _take_export(self, exported: Exported) -> None:
        if exported.file is None:
            QGuiApplication.clipboard().setText(exported.text)
            self.foot.say(self.tr("Copied"))
        else:
            self.foot.say(self.tr("Saved as {file}.").format(file=exported.file.name))

    def _say_kept(self) -> None:
        if self._keeping is not None:
            self.foot.say(self.tr("Kept with {name}, encrypted.").format(name=self._keeping.name))

    def _say_problem(self, problem: PathwaysError) -> None:
        self.foot.say_problem(sentence(problem))

    def _show_progress(self, done: int, count: int) -> None:
        words = self.tr("Printing: {done} of {count}").format(done=done, count=count)
        self.foot.show_progress(words, done, count)

    def _say_printed(self, outcome: Outcome) -> None:
        self.foot.end_progress()
        self.foot.allow(self.made is not None)
        match outcome:
            case Outcome.DONE:
                self.foot.say(self.tr("Sent to the printer."))
            case Outcome.STOPPED:
                self.foot.say(self.tr("Printing was stopped."))
            case Outcome.REFUSED:
                self.foot.say_problem(self.tr("The printer did not take the pages. Is it switched on and connected?"))
