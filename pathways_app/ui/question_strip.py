"""The question strip: the question worth most, answered with one click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.ui.answer_controls import answer_controls, worth_words
from pathways_app.ui.session import Session
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.plain_tip import as_markup
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import plain, question_of

_NARROW = 440  # below this width the answers stand under the question


class QuestionStrip(QFrame):
    """Asks one question at a time; answers and "Not sure" are edits of the session, and so can be undone."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._session = theme, session
        self._questions: tuple[OpenQuestion, ...] = ()
        self._currency = ""
        dress(self, look="question")
        self.setAccessibleName(self.tr("A question worth answering"))
        self._icon = QLabel()
        self._text = dress(QLabel(), text=Role.FIELD)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._controls = QHBoxLayout()
        self._controls.setSpacing(round(theme.px(6)))
        self._not_sure = dress(QPushButton(self.tr("Not sure")), look="quiet")
        self._not_sure.setToolTip(self.tr("Put this question aside"))
        self._not_sure.clicked.connect(self._skip)
        self._more = dress(QPushButton(), look="quiet")
        self._more.clicked.connect(self._open_rest)
        said, answers = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self._icon)
        said.addWidget(self._text, 1)
        answers.addLayout(self._controls)
        answers.addWidget(self._not_sure)
        answers.addWidget(self._more)
        answers.addStretch()
        self._lines = new_row()
        self._lines.setContentsMargins(*(round(theme.px(side)) for side in (12, 5, 8, 5)))
        self._lines.addLayout(said, 1)
        self._lines.addLayout(answers)
        for layout in (said, answers, self._lines):
            layout.setSpacing(round(theme.px(10)))
        self.setLayout(self._lines)
        self.setMinimumHeight(round(theme.px(40)))
        theme.changed.connect(self._redress)
        self._redress()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._lines, upright=event.size().width() < self._theme.px(_NARROW))

    def show_questions(self, questions: tuple[OpenQuestion, ...], currency: str) -> None:
        """Ask the first of `questions`, and offer the others; nothing is shown where there are none."""
        unchanged = bool(self._questions) and self._questions[:1] == questions[:1] and currency == self._currency
        self._questions, self._currency = questions, currency
        self.setVisible(bool(questions))
        if questions:
            rest = len(questions) - 1
            self._more.setText(self.tr("%n more", "", rest))
            self._more.setVisible(rest > 0)
            if not unchanged:
                self._ask(questions[0])

    def _ask(self, question: OpenQuestion) -> None:
        text = question_of(question.attribute)
        self._text.setText(f"<b style='font-weight:600'>{as_markup(text)}</b> {as_markup(worth_words(question))}")
        self._text.setAccessibleName(f"{text} {worth_words(question)}")
        was_here = False
        while (item := self._controls.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                was_here = was_here or widget.hasFocus()
                widget.hide()
                widget.deleteLater()
        controls = answer_controls(question, self._currency, self._answer)
        for control in controls:
            self._controls.addWidget(control)
            control.show()  # now, not when the layout comes to it: all below would be placed and painted twice
        if was_here:  # the next question is answered by the same keys
            controls[0].show()
            controls[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, name: str, value: AttributeValue) -> None:
        text = self.tr("answer “{name}”").format(name=plain(name))
        self._session.edit(text, attributes=self._session.draft.with_attribute(name, value))

    def _skip(self) -> None:
        if self._questions:
            skipped = self._session.draft.skipped | {self._questions[0].attribute.name}
            self._session.edit(self.tr("put a question aside"), skipped=skipped)

    def _open_rest(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for question in self._questions[1:]:
            action = menu.addAction(question_of(question.attribute))
            action.triggered.connect(lambda _checked, question=question: self._bring_forward(question))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _bring_forward(self, question: OpenQuestion) -> None:
        others = tuple(other for other in self._questions if other is not question)
        self.show_questions((question, *others), self._currency)

    def _redress(self) -> None:
        pixmap = self._theme.pixmap("message-circle-question", "unknown", 18, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
