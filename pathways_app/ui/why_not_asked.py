"""Why not something: the person names it, and is told what keeps it out of every route."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.route import Answer
from pathways_app.domain.search_hit import SearchHit
from pathways_app.domain.why_not import WhyNot
from pathways_app.services import asking
from pathways_app.ui.again import AgainRow
from pathways_app.ui.goals import Finder
from pathways_app.ui.route_words import step_name
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.type_ahead import TypeAhead
from pathways_app.ui.why_not_words import WhyNotWords
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.note_row import NoteRow

_MOST = 3
"""Things asked about at a time; the oldest goes."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about, and the answer whose routes it is not in."""

    catalogue: JurisdictionCatalogue
    answer: Answer
    idents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Why each thing asked about is in no route."""

    asked: Asked
    why_nots: tuple[WhyNot, ...]


def tell(asked: Asked, should_stop: Callable[[], bool]) -> Told:
    """Work out why not."""
    return Told(asked, asking.why_not(asked.catalogue, asked.answer, asked.idents, should_stop=should_stop))


class WhyNotAsked(QWidget):
    """A field that takes anything of the catalogue, and below it why each thing named is in no route."""

    def __init__(self, theme: Theme, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._idents: tuple[str, ...] = ()
        self._answer: tuple[JurisdictionCatalogue, Answer] | None = None
        self._asked_now = False
        self._jobs = SearchJobs(tell, self)
        self._jobs.finished.connect(self._show)
        self._jobs.failed.connect(self._fail)
        self.field = TypeAhead(theme, finder.entries, near=finder.near, icon="search")
        self.field.setPlaceholderText(self.tr("A step, a qualification or money"))
        self.field.setAccessibleName(self.tr("Why not"))
        self.field.picked.connect(self._ask_hit)
        self._told = QWidget()
        self._column = QVBoxLayout(self._told)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(theme.px(2)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self._told)
        self._told.hide()

    def show_answer(self, catalogue: JurisdictionCatalogue, answer: Answer) -> None:
        """Tell of `answer` from now on; what was asked about is worked out anew."""
        self._answer = (catalogue, answer)
        self._idents = tuple(
            ident
            for ident in self._idents
            if any(ident in entries for entries in (catalogue.steps, catalogue.credentials, catalogue.bursaries))
        )
        self._work()

    def ask(self, ident: str) -> None:
        """Say why the step, credential or bursary `ident` is in no route."""
        self._idents = (ident, *(other for other in self._idents if other != ident))[:_MOST]
        self._asked_now = True
        self._work()

    def forget(self) -> None:
        """Forget all that was asked about."""
        self._idents = ()
        self._work()

    @property
    def said(self) -> tuple[str, ...]:
        """What each thing asked about was told, newest first, all of it on one line."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget.accessibleName() for widget in widgets if widget is not None)

    def close_jobs(self) -> None:
        """Stop and wait; call before the catalogue is closed."""
        self.field.close_jobs()
        self._jobs.close()

    def _ask_hit(self, hit: SearchHit) -> None:
        self.ask(hit.id)

    def _forget(self, ident: str) -> None:
        self._idents = tuple(other for other in self._idents if other != ident)
        self._work()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _work(self) -> None:
        self._clear()
        if self._answer is None or not self._idents:
            self._jobs.cancel()
            self._told.hide()
            return
        self._told.show()
        self._column.addWidget(text_label(self.tr("Looking…"), Role.FIELD, "ink-muted"))
        self._jobs.start(Asked(*self._answer, self._idents))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show(self, told: Told) -> None:
        self._clear()
        words = WhyNotWords(told.asked.catalogue, told.asked.answer)
        for why_not in told.why_nots:
            self._column.addWidget(self._block(told.asked.catalogue, why_not, words))
        if self._asked_now and self.said:  # not where a new answer has had it worked out anew
            announce(self, self.said[0])
        self._asked_now = False

    def _fail(self, problem: PathwaysError) -> None:
        self._clear()
        row = AgainRow(self._theme, problem)
        row.pressed.connect(self._work)
        self._column.addWidget(row)

    def _block(self, catalogue: JurisdictionCatalogue, why_not: WhyNot, words: WhyNotWords) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, round(self._theme.px(6)), 0, 0)
        column.setSpacing(0)
        name = step_name(catalogue, why_not.id)
        shut = dress(QToolButton(), look="quiet")
        shut.setIcon(self._theme.icon("x", "ink-muted", 14))
        shut.setToolTip(self.tr("Put this aside"))
        shut.setAccessibleName(self.tr("Put “{name}” aside").format(name=name))
        shut.clicked.connect(partial(self._forget, why_not.id))
        head = QHBoxLayout()
        head.addWidget(text_label(name, Role.FIELD_STRONG), 1)
        head.addWidget(shut, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        sentences = words.sentences(why_not)
        for said in sentences:
            icon, token = ("circle-check", "met") if why_not.routes else ("square-x", "unmet")
            if said.speaks_for and not why_not.routes:
                icon, token = "badge-question-mark", "unknown"
            column.addWidget(NoteRow(self._theme, said.text, "\n".join(said.below), icon=icon, token=token))
        spoken = [name, *(" ".join((said.text, *said.below)) for said in sentences)]
        block.setAccessibleName(" ".join(spoken))
        return block
