"""No route: what would open one, what comes near, and what is worth asking."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.axis import Axis
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.domain.openings import most_telling
from pathways_app.domain.route import Answer, Route
from pathways_app.ui.answer_controls import answer_controls, worth_words
from pathways_app.ui.limit_words import heading_words, why_words
from pathways_app.ui.near_miss import NearMiss
from pathways_app.ui.opening_card import OpeningCard
from pathways_app.ui.route_rows import rows_of
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.side_pane import holds
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import month_short, name_of, question_of

_MOST_CARDS = 3
_MOST_QUESTIONS = 3
_MOST_BLOCKERS = 6
_MOST_ALIKE = 3
_CARD_WIDTH = 205
_UPRIGHT_BELOW = 460


class ImpossiblePage(QScrollArea):
    """Shows an answer without routes.

    Signals: tried(Opening); answered(attribute name, value); skipped(attribute name), to put a question aside.
    """

    tried = Signal(object)
    answered = Signal(str, object)
    skipped = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Why there is no route"))
        self.cards: tuple[OpeningCard, ...] = ()
        self.questions: tuple[OpenQuestion, ...] = ()
        self._shown: Answer | None = None
        self._grid: QGridLayout | None = None
        self._near, self._upright_line = new_row(), QLabel()
        self.heading = QLabel()

    def show_answer(
        self, answer: Answer, catalogue: JurisdictionCatalogue, questions: tuple[OpenQuestion, ...]
    ) -> None:
        """Show why `answer` has no route and what would open one; where it is shown already nothing is scrolled."""
        place = self.verticalScrollBar().value() if answer is self._shown else 0
        was_here = holds(self, QApplication.focusWidget())
        self._shown, self.questions = answer, questions
        body = QWidget()
        body.setMinimumWidth(1)  # its layout may ask for more than there is, and folds when it has less
        layout = QVBoxLayout(body)
        layout.setContentsMargins(*(round(self._theme.px(side)) for side in (20, 14, 20, 20)))
        layout.setSpacing(round(self._theme.px(6)))
        goal = name_of(catalogue.credentials[answer.request.goal].name)
        self.heading = dress(QLabel(heading_words(answer.request, goal)), text=Role.DISPLAY)
        self.heading.setWordWrap(True)
        layout.addWidget(self.heading)
        openings = most_telling(answer.explanation.openings, _MOST_CARDS)
        count = len(openings)
        many = any(len(opening.changes) > 1 for opening in openings)
        said = self.tr("%n changes would open the way; each is the smallest of its kind.", "", count)
        if count == 1:
            said = self.tr("One change would open the way.")
        if many:
            said = self.tr("The %n smallest sets of changes would open the way.", "", count)
        if many and count == 1:
            said = self.tr("Changes that would open the way only together.")
        if not openings:
            said = self.tr("No change of up to three limits, holdings or circumstances would open one.")
            if not answer.explanation.complete:
                said = self.tr("Nothing that would open one was found in the time given.")
        elif not answer.explanation.complete or len(answer.explanation.openings) > count:
            said = f"{said} {self.tr('There may be others.')}"
        layout.addWidget(dress(_wrapped(said), text=Role.BODY, tone="ink-muted"))
        for name in answer.explanation.turns_on:
            told = self.tr("It turns on what you said: {ask}").format(ask=catalogue.attributes[name].ask)
            layout.addWidget(dress(_wrapped(told), text=Role.BODY))
        self.cards = tuple(OpeningCard(self._theme, opening, answer.request, catalogue) for opening in openings)
        if self.cards:
            layout.addSpacing(8)
            layout.addWidget(IconLabel(self._theme, "lock-open", self.tr("What would open it")))
            self._grid = QGridLayout()
            self._grid.setSpacing(round(self._theme.px(12)))
            layout.addLayout(self._grid)
            for card in self.cards:
                card.tried.connect(self.tried)
            self._add_misses(layout, answer, catalogue)
        else:
            self._grid = None
        self._add_blockers(layout, answer, catalogue)
        self._add_questions(layout, questions, catalogue.jurisdiction.currency)
        layout.addStretch()
        before = self.takeWidget()
        self.setWidget(body)
        if before is not None:
            before.hide()
            before.deleteLater()  # not at once: it may hold what was clicked
        if was_here:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # what had the keyboard goes
        self._lay_out_cards()
        self._scroll_to(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_cards()

    def _scroll_to(self, place: int) -> None:
        """Scroll down to `place`, now or once the page is as high as that."""
        bar = self.verticalScrollBar()
        bar.setValue(place)
        if bar.value() < place:
            once = Qt.ConnectionType.SingleShotConnection
            bar.rangeChanged.connect(lambda _least, _most: bar.setValue(place), once)

    def _lay_out_cards(self) -> None:
        if self._grid is None:
            return
        upright = self.viewport().width() < self._theme.px(_UPRIGHT_BELOW)
        turn(self._near, upright=upright)
        side = Qt.AlignmentFlag.AlignLeft if upright else Qt.AlignmentFlag.AlignRight
        self._upright_line.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        columns = max(1, min(len(self.cards), int((self.viewport().width() - 40) / self._theme.px(_CARD_WIDTH))))
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(_MOST_CARDS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _add_misses(self, layout: QVBoxLayout, answer: Answer, catalogue: JurisdictionCatalogue) -> None:
        routes = [card.opening.route for card in self.cards]
        distinct = list({tuple(step.id for step in route.steps): route for route in routes}.values())
        start, by = answer.request.start, answer.request.person.by
        axis = Axis.spanning(start, [route.arrival for route in distinct] + ([by] if by is not None else []))
        layout.addSpacing(10)
        head = self._near = new_row()
        head.addWidget(IconLabel(self._theme, "route", self.tr("What comes near")))
        self._upright_line = dress(_wrapped(""), text=Role.SMALL, tone="ink-muted")
        head.addWidget(self._upright_line, 1)
        if by is not None:
            line = self.tr("upright line: your latest date, {month}").format(month=month_short(by))
            self._upright_line.setText(line)
        layout.addLayout(head)
        facts = [card.opening.route for card in self.cards if card.is_fact]
        for row in sorted(rows_of(distinct, catalogue, answer.request), key=lambda row: row.route.arrival):
            layout.addWidget(dress(QFrame(), look="rule"))
            why, asked = self._miss_words(row.route, answer), False
            if not why and row.route in facts:
                why, asked = self.tr("if that is true"), True
            layout.addWidget(NearMiss(self._theme, row, axis, by, why, asked=asked))

    def _miss_words(self, route: Route, answer: Answer) -> str:
        person = answer.request.person
        if person.by is not None and route.arrival > person.by:
            late = route.arrival - person.by
            return self.tr("a month late") if late == 1 else self.tr("%n months late", "", late)
        if person.keep_earning and route.unpaid_months:
            unpaid = route.unpaid_months
            return self.tr("a month without pay") if unpaid == 1 else self.tr("%n months without pay", "", unpaid)
        return ""

    def _add_blockers(self, layout: QVBoxLayout, answer: Answer, catalogue: JurisdictionCatalogue) -> None:
        blockers = answer.explanation.blockers[:_MOST_BLOCKERS]
        if not blockers:
            return
        layout.addSpacing(10)
        layout.addWidget(IconLabel(self._theme, "octagon-x", self.tr("What cannot be had")))
        for blocker in blockers:
            layout.addWidget(dress(QFrame(), look="rule"))
            name = name_of(catalogue.credentials[blocker.credential].name)
            layout.addWidget(dress(_wrapped(name), text=Role.STRONG))
            for why, steps in blocker.by_reason.items():
                texts = [f"{name_of(catalogue.steps[step].name)}: {why_words(why)}" for step in steps[:_MOST_ALIKE]]
                if (more := len(steps) - _MOST_ALIKE) > 0:
                    texts.append(self.tr("%n more: {why}", "", more).format(why=why_words(why)))
                for text in texts:
                    layout.addWidget(dress(_wrapped(text), text=Role.SMALL, tone="ink-muted"))
            if not blocker.steps:
                text = self.tr("Nothing in the catalogue leads to it.")
                layout.addWidget(dress(_wrapped(text), text=Role.SMALL, tone="ink-muted"))

        if (further := len(answer.explanation.blockers) - _MOST_BLOCKERS) > 0:
            layout.addWidget(dress(QFrame(), look="rule"))
            text = self.tr("%n more cannot be had, further back.", "", further)
            layout.addWidget(dress(_wrapped(text), text=Role.SMALL, tone="ink-muted"))

    def _add_questions(self, layout: QVBoxLayout, questions: tuple[OpenQuestion, ...], currency: str) -> None:
        if not questions:
            return
        layout.addSpacing(10)
        layout.addWidget(IconLabel(self._theme, "message-circle-question", self.tr("Questions worth asking")))
        for question in questions[:_MOST_QUESTIONS]:
            layout.addWidget(dress(QFrame(), look="rule"))
            texts = QVBoxLayout()
            texts.setSpacing(round(self._theme.px(1)))
            texts.addWidget(dress(_wrapped(question_of(question.attribute)), text=Role.STRONG))
            texts.addWidget(dress(_wrapped(worth_words(question)), text=Role.SMALL, tone="ink-muted"))
            row = QHBoxLayout()
            row.setSpacing(round(self._theme.px(8)))
            row.addLayout(texts, 1)
            for control in answer_controls(question, currency, self._answer):
                row.addWidget(control)
            aside = dress(QPushButton(self.tr("Not sure")), look="quiet")
            aside.setAccessibleDescription(question_of(question.attribute))
            aside.clicked.connect(partial(self._skip, question.attribute.name))
            row.addWidget(aside)
            layout.addLayout(row)

    def _skip(self, name: str, _checked: bool = False) -> None:
        self.skipped.emit(name)

    def _answer(self, name: str, value: AttributeValue) -> None:
        self.answered.emit(name, value)


def _wrapped(text: str) -> QLabel:
    label = dress(QLabel(text))
    label.setWordWrap(True)
    return label
