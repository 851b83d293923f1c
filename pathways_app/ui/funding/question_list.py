"""The questions worth answering, one under the other, each answered with one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.ui.answer_controls import answer_controls
from pathways_app.ui.funding.asked import Asked, settles_words
from pathways_app.ui.theme import Role, Theme, dress, flush
from pathways_app.ui.widgets.inspector_rows import rule, text_label
from pathways_app.ui.wording import question_of

_MOST = 5
_LEFT = Qt.AlignmentFlag.AlignLeft


class QuestionBlock(QWidget):
    """One question with what it settles and the controls that answer it, after its `number` where it has one.

    Signals: answered(attribute, value); skipped(attribute), for "Not sure".
    """

    answered = Signal(str, object)
    skipped = Signal(str)

    def __init__(self, theme: Theme, catalogue: JurisdictionCatalogue, asked: Asked, number: int | None = None) -> None:
        super().__init__()
        name = asked.question.attribute.name
        question = question_of(asked.question.attribute)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(round(theme.px(10)))
        if number is not None:
            figure = text_label(str(number), Role.TITLE, "unknown")
            figure.setFixedWidth(round(theme.px(16)))
            across.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(round(theme.px(2)))
        column.addWidget(text_label(question, Role.FIELD_STRONG))
        column.addWidget(text_label(settles_words(catalogue, asked), Role.SMALL, "ink-muted"))
        column.addSpacing(round(theme.px(3)))
        row = QHBoxLayout()
        row.setSpacing(round(theme.px(6)))
        for control in answer_controls(asked.question, catalogue.jurisdiction.currency, self._answer):
            row.addWidget(control)
        not_sure = _quiet(self.tr("Not sure"), lambda: self.skipped.emit(name))
        not_sure.setToolTip(self.tr("Put this question aside"))
        not_sure.setAccessibleName(f"{question} {not_sure.text()}")
        row.addWidget(not_sure)
        row.addStretch(1)
        column.addLayout(row)
        across.addLayout(column, 1)

    def _answer(self, name: str, value: AttributeValue) -> None:
        self.answered.emit(name, value)


class QuestionList(QWidget):
    """Asks the questions given, the first few at once.

    Signals: answered(attribute, value); skipped(attribute), for "Not sure"; asked_again(), when those put aside are
    wanted back.
    """

    answered = Signal(str, object)
    skipped = Signal(str)
    asked_again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[JurisdictionCatalogue, tuple[Asked, ...], int] | None = None
        self._all = False
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(*(round(theme.px(side)) for side in (18, 14, 18, 14)))
        self._body.setSpacing(0)

    def show_questions(self, catalogue: JurisdictionCatalogue, asked: Sequence[Asked], aside: int) -> None:
        """Ask `asked`; `aside` is the number of questions put aside. What is asked already stays as it is."""
        before, self._shown = self._shown, (catalogue, tuple(asked), aside)
        if before is None or before[0] is not catalogue or before[1:] != self._shown[1:]:
            self._fill()

    def _fill(self) -> None:
        if self._shown is None:
            return
        catalogue, asked, aside = self._shown
        focused = QApplication.focusWidget()
        was_here = focused is not None and self.isAncestorOf(focused)
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        said = self.tr("Ranked by what an answer could unlock. “Not sure” is a real answer.")
        if not asked:
            said = self.tr("No question is open: nothing here turns on an answer.")
        self._body.addWidget(text_label(self.tr("Worth answering"), Role.TITLE))
        self._body.addWidget(text_label(said, Role.FIELD, "ink-muted"))
        shown = len(asked) if self._all else _MOST
        for number, one in enumerate(asked[:shown], start=1):
            self._space(8)
            self._body.addWidget(rule())
            self._space(6)
            block = QuestionBlock(self._theme, catalogue, one, number)
            block.answered.connect(self.answered)
            block.skipped.connect(self.skipped)
            self._body.addWidget(block)
        if len(asked) > shown:
            self._space(8)
            more = self.tr("Show %n more", "", len(asked) - shown)
            self._body.addWidget(flush(_quiet(more, self._show_all)), 0, _LEFT)
        if aside:
            self._space(8)
            again = self.tr("Ask again what was put aside (%n)", "", aside)
            self._body.addWidget(flush(_quiet(again, self.asked_again.emit)), 0, _LEFT)
        self._body.addStretch(1)
        if was_here:
            stops = [stop for stop in self.findChildren(QWidget) if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
            first = next((stop for stop in stops if stop.isVisibleTo(self)), None)
            (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self, pixels: int) -> None:
        self._body.addSpacing(round(self._theme.px(pixels)))

    def _show_all(self) -> None:
        self._all = True
        self._fill()


def _quiet(text: str, action: Callable[[], object]) -> QPushButton:
    button = dress(QPushButton(text), look="quiet")
    button.clicked.connect(lambda _checked=False: action())
    return button
