"""Funding, the place for money: every bursary as due, possible or not due, and the questions worth answering."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.person import Person
from pathways_app.domain.route import Answer
from pathways_app.services.funding_board import FundingRow
from pathways_app.ui import wording
from pathways_app.ui.again import Again
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.funding.asked import Asked, asked_now, asked_of_routes
from pathways_app.ui.funding.details import BursaryDetails, Shown
from pathways_app.ui.funding.question_list import QuestionBlock, QuestionList
from pathways_app.ui.funding.rows import EITHER, columns, ledger_rows, plain_headers
from pathways_app.ui.funding.sorting import Sorted, Wanted, sort
from pathways_app.ui.funding.summary import summary_words
from pathways_app.ui.named_files import FileWish, ask_file
from pathways_app.ui.place import Location, Place, PlaceName, World
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.turns import PaintLater
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.folding import FoldingPanes
from pathways_app.ui.widgets.heading_line import heading_line
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.ledger import Ledger
from pathways_app.ui.widgets.save_table import save_table
from pathways_app.ui.widgets.segments import Segments
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import plain

BURSARY = "bursary:"
"""What a location's detail begins with that names a bursary."""

_NARROW = 680  # width of the place at 100 % below which the buttons stand under the heading
_FOLD = 1180  # width of the place at 100 % below which the questions become a strip


class FundingPlace(Place):
    """Shows the bursaries for the routes of the newest answer, or all of the place for what is held today."""

    def __init__(self, theme: Theme, enquiry: Enquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._enquiry = theme, enquiry
        self._world: World | None = None
        self._shown: Sorted | None = None
        self._all = False  # the whole place is wanted, though there are routes
        self._detail = self._named = ""
        self._open_soon = QTimer(self, singleShot=True, interval=0)
        self._open_soon.timeout.connect(self._open_pane)
        self._jobs = SearchJobs(sort, self)
        self._jobs.finished.connect(self._take)
        self._jobs.failed.connect(self._fail)
        enquiry.ranked.connect(self._show_questions)
        self.heading = dress(ElidedLabel(), text=Role.DISPLAY)
        self.note = dress(ElidedLabel(), text=Role.FIELD, tone="ink-muted")
        self.scope = Segments((self.tr("These routes"), self.tr("All")), self.tr("Which bursaries"))
        self.scope.chosen.connect(self._choose_scope)
        self.sheet = dress(QPushButton(self.tr("Spreadsheet")), look="small")
        self.sheet.setToolTip(self.tr("Save this table as a CSV file"))
        self.sheet.clicked.connect(self._save)
        self.summary = IconLabel(theme, "wallet", "", role=Role.FIELD, tone="money", text_tone="ink", fills=True)
        self.summary.label.setWordWrap(True)
        self.again = Again(theme)
        self.again.wanted.connect(self._ask)
        self.table = Ledger(theme, columns(), plain_headers())
        self.table.setAccessibleName(self.tr("Bursaries, grants and loans"))
        self.table.chosen.connect(self._choose)
        self.questions = QuestionList(theme)
        self._join(self.questions)
        self._scroll = dress(QScrollArea(), look="pane")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Questions and details"))
        self._page: BursaryDetails | None = None
        self._page_of: tuple[Shown, tuple[Asked, ...]] | None = None
        self._paint_later = PaintLater(self)
        self._questions_soon = QTimer(self, singleShot=True, interval=0)
        self._questions_soon.timeout.connect(self._show_questions)
        self._head = new_row()
        self._build()
        theme.changed.connect(self._redress)
        self._redress()

    def show_world(self, world: World) -> None:
        before, self._world = self._world, world
        if before is None or before.catalogue is not world.catalogue:
            self._all, self._shown = False, None
            self.table.show_rows(())
        self._ask()

    def show_detail(self, detail: str) -> None:
        self._detail = self._named = detail.removeprefix(BURSARY) if detail.startswith(BURSARY) else ""
        if self._is_missing():
            self._all = True  # what no route takes is still to be found among all there are
            self._ask()
        self._show_questions()
        if self._detail:
            self._open_soon.start()  # once the place has its size, and the keyboard

    def _is_missing(self) -> bool:
        """Say whether what was asked for by name is not among the bursaries of the routes shown."""
        shown = self._shown
        return bool(shown and shown.wanted.answer and self._named) and self._row(self._named) is None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._head, upright=event.size().width() < self._theme.px(_NARROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._detail:
            self._close_detail()
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def as_text(self) -> str:
        """Return the bursaries shown, under what is said of them all."""
        heading = f"{self.heading.text()}: {self.note.text()}"
        return f"{heading}\n{self.summary.label.text()}\n\n{self.table.as_text()}"

    def close_jobs(self) -> None:
        self._jobs.close()

    def _open_pane(self) -> None:
        """Open what was asked for by name over the table, where there is no room beside it."""
        if self._detail and self._pane.folded and not self._pane.is_open_over and self.isVisible():
            self._pane.open_over()

    def _build(self) -> None:
        px = self._theme.px
        panes = FoldingPanes(self._theme)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(*(round(px(side)) for side in (22, 14, 18, 0)))
        column.setSpacing(round(px(6)))
        head, acts = self._head, QHBoxLayout()
        acts.addWidget(self.scope)
        acts.addWidget(self.sheet)
        acts.addStretch()
        heading_line(self._theme, self.heading, self.note, head)
        head.addLayout(acts)
        for row in (head, acts):
            row.setSpacing(round(px(12)))
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self.again)
        column.addWidget(self.table, 1)
        self._stack = QVBoxLayout()
        page = QWidget()
        page.setLayout(self._stack)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addWidget(self.questions)
        self._scroll.setWidget(page)
        panes.add_centre(centre)
        self._pane = panes.add_pane(
            self._scroll,
            name=self.tr("Worth answering"),
            icon="message-circle-question",
            left=False,
            width=340,
            below=_FOLD,
        )
        self.table.opened.connect(lambda _key: self._pane.go_to(self._scroll))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)

    def _join(self, questions: QuestionList) -> None:
        questions.answered.connect(self._answer)
        questions.skipped.connect(self._skip)
        questions.asked_again.connect(
            lambda: self.edit.emit(self.tr("ask again what was put aside"), {"skipped": frozenset()})
        )

    def _routes(self) -> Answer | None:
        """Return the answer whose routes are looked at, None where the whole place is."""
        answer = self._world.answer if self._world is not None else None
        return answer if answer is not None and answer.routes and not self._all else None

    def _is_old(self, answer: Answer) -> bool:
        """Say whether the question has been edited since it was answered."""
        try:
            return self._world is None or self._world.draft.request(self._enquiry.today()) != answer.request
        except PathwaysError:
            return True

    def _ask(self) -> None:
        world = self._world
        if world is None:
            return
        draft = world.draft
        if world.answer is None and draft.goal is not None and self._enquiry.problem is None and not self._all:
            self._wait()
            return
        person = Person(holds=frozenset(draft.holds), attributes=draft.attributes)
        answer = self._routes()
        overrides = draft.overrides if answer is None else answer.request.supposed.overrides
        wanted = Wanted(world.catalogue, person, answer, overrides)
        if self._shown is not None and self._shown.wanted == wanted:
            self._jobs.cancel()  # of an edit that was taken back meanwhile
            self._say(self._shown.catalogue, self._shown)
            self._show_questions()
            return
        if self._shown is None:
            self._say_waiting()
        self._jobs.start(wanted)

    def _wait(self) -> None:
        """Show nothing of an older question while the answer to the newest is on its way."""
        self._jobs.cancel()
        self._shown = None
        self._say_waiting()

    def _say_waiting(self) -> None:
        self.heading.setText(self.tr("Money for you"))
        self.note.setText(self.tr("Looking further…"))
        self.summary.hide()
        self.summary.label.setText("")
        self.again.clear()
        self.table.show_rows(())
        self.table.fade(False)

    def _take(self, found: Sorted) -> None:
        self._paint_later.begin()
        self._shown = found
        world, board = self._world, found.board
        if world is None:
            return
        if self._is_missing():
            self._all = True  # asked for by name before it was known what the routes take
            self._ask()
            return
        self._say(found.catalogue, found)
        rows = ledger_rows(found.catalogue, board, self._enquiry.today(), found.wanted.overrides)
        self.table.show_rows(rows)
        self._questions_soon.start()  # in a turn of their own: rows and page together would hold up the keyboard

    def _fail(self, problem: PathwaysError) -> None:
        """Say why there is nothing to list, and stop showing what answered another question."""
        self._shown = None
        self._say_waiting()
        self.note.setText("")
        self._put(None, None)
        self.questions.hide()
        self.again.tell(problem)

    def _say(self, catalogue: JurisdictionCatalogue, found: Sorted) -> None:
        place = wording.name_of(catalogue.jurisdiction.name)
        answer, board = found.wanted.answer, found.board
        old = answer is not None and self._is_old(answer)
        self.heading.setText(self.tr("Money for you"))
        if answer is not None:
            goal = wording.name_of(catalogue.credentials[answer.request.goal].name)
            text = self.tr("on %n route(s) to {goal}", "", len(answer.routes)).format(goal=goal)
            self.note.setText(self.tr("Looking further…") if old else text)
        else:
            self.note.setText(self.tr("in {place}, for what you hold today").format(place=place))
        self.again.clear()
        all_words = self.tr("All of {place} ({count})").format(place=place, count=len(catalogue.bursaries))
        self.scope.set_words(1, all_words)
        self.scope.choose(0 if answer is not None else 1)
        has_routes = self._world is not None and self._world.answer is not None and bool(self._world.answer.routes)
        self.scope.set_enabled(0, has_routes, self.tr("Choose a goal that some route leads to"))
        # What comes off is said of no question but the one it was worked out for.
        before = self.tr("What is listed answers your question as it was before the last change.")
        self.summary.label.setText(before if old else summary_words(catalogue, board))
        self.summary.show()
        self.table.fade(old)

    def _show_questions(self) -> None:
        """Show the bursary in hand beside the table, else the questions."""
        self._paint_later.begin()
        found, world, row = self._shown, self._world, self._row(self._detail)
        if found is None or world is None:
            return
        catalogue, asked = found.catalogue, self._asked(found)
        self.questions.setVisible(row is None)
        current = self.table.current_key()
        self.table.make_current(self._detail if row is not None else current if current.startswith(EITHER) else "")
        if row is None:
            self._put(None, None)
            self.questions.show_questions(catalogue, asked, len(world.draft.skipped))
            return
        settling = tuple(one for one in asked if one.question.attribute.name in row.due.ask)
        on_routes, aside = found.wanted.answer is not None, found.wanted.overrides
        shown = Shown(catalogue, row, self._enquiry.today(), on_routes=on_routes, overrides=aside)
        if self._page_of == (shown, settling):
            return
        page = BursaryDetails(self._theme, shown, [self._block(catalogue, one) for one in settling])
        page.closed.connect(self._close_detail)
        page.entry_wanted.connect(self._explore)
        page.routes_wanted.connect(self._show_routes)
        self._put(page, (shown, settling))

    def _put(self, page: BursaryDetails | None, of: tuple[Shown, tuple[Asked, ...]] | None) -> None:
        """Show `page`, which is `of` a bursary and its questions, instead of the one before."""
        before, self._page, self._page_of = self._page, page, of
        if before is not None:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()  # not at once: it may hold what was clicked
        if page is not None:
            self._stack.addWidget(page)
            page.show()
            if before is None or before.bursary != page.bursary:
                self._scroll.verticalScrollBar().setValue(0)

    def _close_detail(self) -> None:
        self._move("")

    def _explore(self, ident: str) -> None:
        self.go.emit(Location(PlaceName.EXPLORE, f"entry:{ident}"))

    def _show_routes(self) -> None:
        self.go.emit(Location(PlaceName.ROUTES))

    def _asked(self, found: Sorted) -> tuple[Asked, ...]:
        world = self._world
        if world is None:
            return ()
        if found.wanted.answer is not None:
            return asked_of_routes(found.catalogue, found.board, self._enquiry.questions())
        return asked_now(found.catalogue, found.board, world.draft.skipped)

    def _row(self, ident: str) -> FundingRow | None:
        rows = self._shown.board.rows if self._shown is not None else ()
        return next((row for row in rows if row.due.bursary == ident), None)

    def _block(self, catalogue: JurisdictionCatalogue, asked: Asked) -> QuestionBlock:
        block = QuestionBlock(self._theme, catalogue, asked)
        block.answered.connect(self._answer)
        block.skipped.connect(self._skip)
        return block

    def _choose(self, key: str) -> None:
        self._move("" if key.startswith(EITHER) else key)

    def _move(self, ident: str) -> None:
        if ident == self._detail:
            return
        self._detail = ident
        if not ident:
            self.table.make_current("")
        self._show_questions()
        self.moved.emit(f"{BURSARY}{ident}" if ident else "")

    def _choose_scope(self, number: int) -> None:
        self._all, self._named = number == 1, ""
        self._ask()

    def _answer(self, name: str, value: AttributeValue) -> None:
        if self._world is not None:
            text = self.tr("answer “{name}”").format(name=plain(name))
            self.edit.emit(text, {"attributes": self._world.draft.with_attribute(name, value)})

    def _skip(self, name: str) -> None:
        if self._world is not None:
            self.edit.emit(self.tr("put a question aside"), {"skipped": self._world.draft.skipped | {name}})

    def _save(self) -> None:
        name, kind = self.tr("funding", "name of a file"), self.tr("Comma-separated values")
        file = ask_file(self, FileWish(self.tr("Save as a spreadsheet"), name, kind, "csv"))
        if file is not None:
            self.said.emit(save_table(self.table, file))

    def _redress(self) -> None:
        self._theme.adorn(self.sheet, "file-spreadsheet", size=14)
        self._put(None, None)
        self._questions_soon.start()
