"""Everything there is to know of one commitment: what it says, what answers it, what is missing, and what if."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from pathways_app.domain.plan import Plan
from pathways_app.services.plan_board import Answering, Commitment, PlanBoard
from pathways_app.services.plan_gain import PlanGain
from pathways_app.ui import wording
from pathways_app.ui.issuer_words import issuer_words
from pathways_app.ui.plans.answer_look import look_of
from pathways_app.ui.plans.supposing import goal_of
from pathways_app.ui.plans.words import gain_rows, gain_words, name_of, origin_words, stamp_of, state_meaning
from pathways_app.ui.session import Draft
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.inspector_rows import rule, text_label
from pathways_app.ui.widgets.link import Link
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.stamp import StampLabel
from pathways_app.ui.widgets.state_icon import Icon

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class ItemShown:
    """A commitment as it is looked at, for the question in hand; `supposed` where its proposed steps are."""

    board: PlanBoard
    plan: Plan
    commitment: Commitment
    draft: Draft
    supposed: bool = False
    gain: PlanGain | None = None


class ItemDetails(QWidget):
    """The page of one commitment; each section is left out where there is nothing in it.

    Signals: entry_wanted(id), to see an entry in Explore; routes_wanted(place, goal id, step id or ""), to see the
    routes to a goal, with a proposed step supposed; supposed(bool), to suppose what is proposed for the question.
    """

    entry_wanted = Signal(str)
    routes_wanted = Signal(str, str, str)
    supposed = Signal(bool)

    def __init__(self, theme: Theme, shown: ItemShown) -> None:
        super().__init__()
        self._theme, self.shown = theme, shown
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(round(theme.px(side)) for side in (18, 14, 18, 14)))
        self._layout.setSpacing(round(theme.px(3)))
        self._what_if: QWidget | None = None
        self._head()
        self._answers()
        self._missing()
        self._add_what_if()
        self._layout.addStretch(1)

    def show_question(self, shown: ItemShown) -> bool:
        """Show the same commitment for another question, or another gain; say whether it is the same."""
        before, self.shown = self.shown, shown
        if (before.board, before.plan, before.commitment) != (shown.board, shown.plan, shown.commitment):
            self.shown = before
            return False
        if self._what_if is not None and before != shown:
            self._add_what_if()
        return True

    def _head(self) -> None:
        commitment, plan = self.shown.commitment, self.shown.plan
        said = self.tr("{item} · {publisher}").format(item=commitment.item.item, publisher=issuer_words(plan.publisher))
        self._layout.addWidget(text_label(said, Role.SMALL, "ink-muted"))
        self._layout.addWidget(text_label(commitment.item.title, Role.TITLE))
        stamp = StampLabel(self._theme, stamp_of(commitment.status))
        stamp.setToolTip(state_meaning(commitment.status))
        self._layout.addWidget(stamp, 0, _LEFT)
        self._layout.addSpacing(round(self._theme.px(4)))
        self._layout.addWidget(text_label(commitment.item.summary))
        source = self.tr("From {title}, {origin}").format(title=plan.title, origin=origin_words(plan))
        self._layout.addWidget(text_label(source, Role.SMALL, "ink-muted"))

    def _answers(self) -> None:
        board, commitment = self.shown.board, self.shown.commitment
        if not commitment.answers:
            self._section(self.tr("Answered by"))
            self._layout.addWidget(text_label(state_meaning(commitment.status)))
            return
        for place, _ in commitment.links:
            answers = [answer for answer in commitment.answers if answer.place == place]
            name = wording.name_of(board.places[place].jurisdiction.name)
            self._section(self.tr("Answered in {place} by").format(place=name))
            for number, answer in enumerate(answers):
                if number:
                    self._layout.addWidget(rule())
                self._layout.addWidget(self._answer(answer))

    def _answer(self, answer: Answering) -> QWidget:
        theme, catalogue = self._theme, self.shown.board.places[answer.place]
        look, name = look_of(catalogue, answer), name_of(catalogue, answer.ident)
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, round(theme.px(3)), 0, round(theme.px(3)))
        grid.setHorizontalSpacing(round(theme.px(7)))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Icon(theme, look.icon, "accent", 15), 0, 0, _TOP)
        link = Link(theme, name)
        link.setToolTip(self.tr("Show in Explore"))
        link.followed.connect(lambda: self.entry_wanted.emit(answer.ident))
        grid.addWidget(link, 0, 1)
        grid.addWidget(text_label(look.kind, Role.SMALL, "ink-muted"), 1, 1)
        if look.stamp is not None:
            grid.addWidget(StampLabel(theme, look.stamp), 0, 2, 2, 1, _TOP)
        goal = goal_of(catalogue, answer.ident)
        if goal is not None:
            grid.addWidget(self._routes_button(answer, goal), 0, 3, 2, 1, _TOP)
        return row

    def _routes_button(self, answer: Answering, goal: str) -> QToolButton:
        name = name_of(self.shown.board.places[answer.place], goal)
        button = dress(QToolButton(), look="quiet")
        self._theme.adorn(button, "route", "accent", 15)
        button.setAccessibleName(self.tr("Routes to {goal}").format(goal=name))
        button.setToolTip(plain_tip(button.accessibleName()))
        step = answer.ident if answer.proposed and answer.section == "step" else ""
        button.clicked.connect(lambda _checked=False: self.routes_wanted.emit(answer.place, goal, step))
        return button

    def _missing(self) -> None:
        notes = [link.note for _, link in self.shown.commitment.links if link.note]
        if notes:
            self._section(self.tr("Worth knowing"))
            for note in notes:
                self._layout.addWidget(text_label(note))

    def _add_what_if(self) -> None:
        steps = [answer for answer in self.shown.commitment.answers if answer.proposed and answer.section == "step"]
        if not steps:
            return
        box = self._make_what_if(steps)
        before, self._what_if = self._what_if, box
        if before is None:
            self._layout.addWidget(box)
            return
        self._layout.replaceWidget(before, box)
        before.hide()
        before.deleteLater()  # not at once: it may hold what was clicked
        box.show()

    def _make_what_if(self, steps: Sequence[Answering]) -> QWidget:
        shown, board, draft, px = self.shown, self.shown.board, self.shown.draft, self._theme.px
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, round(px(8)), 0, 0)
        column.setSpacing(round(px(3)))
        column.addWidget(rule())
        column.addSpacing(round(px(6)))
        column.addWidget(IconLabel(self._theme, "layers", self.tr("What if it existed?")))
        for answer in steps:
            column.addWidget(text_label(name_of(board.places[answer.place], answer.ident), Role.FIELD_STRONG))
        place = board.places[steps[0].place]
        here = draft.jurisdiction == steps[0].place and draft.goal in place.credentials
        buttons = QHBoxLayout()
        buttons.setSpacing(round(self._theme.px(6)))
        if here and draft.goal is not None:
            goal = name_of(place, draft.goal)
            for part in self._gain(goal):
                column.addWidget(part)
            words = self.tr("Suppose it no longer") if shown.supposed else self.tr("Suppose it")
            button = dress(QPushButton(words), look="small" if shown.supposed else "primary")
            told = self.tr("For your question about {goal}; Undo takes it back").format(goal=goal)
            button.setToolTip(plain_tip(told))
            button.clicked.connect(lambda _checked=False: self.supposed.emit(not shown.supposed))
            buttons.addWidget(button)
        else:
            said = self.tr("With a goal in {place}, this says what it would gain you.")
            place_name = wording.name_of(place.jurisdiction.name)
            column.addWidget(text_label(said.format(place=place_name), Role.FIELD, "ink-muted"))
        buttons.addStretch(1)
        column.addSpacing(round(px(4)))
        column.addLayout(buttons)
        return box

    def _gain(self, goal: str) -> list[QWidget]:
        gain = self.shown.gain
        if gain is None:
            return [text_label(self.tr("Working out what it would gain you…"), Role.FIELD, "ink-muted")]
        said = text_label(gain_words(goal, gain))
        rows = gain_rows(gain) if gain.exact and not gain.held else ()
        if not rows:
            return [said]
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, round(self._theme.px(2)), 0, 0)
        grid.setHorizontalSpacing(round(self._theme.px(10)))
        grid.setColumnStretch(0, 1)
        heads = (self.tr("without"), self.tr("with it"))
        for column, head in enumerate(heads, start=1):
            grid.addWidget(self._figure(head, Role.SMALL, "ink-muted"), 0, column)
        for number, (what, before, after) in enumerate(rows, start=1):
            grid.addWidget(text_label(what, Role.SMALL, "ink-muted"), number, 0)
            grid.addWidget(self._figure(before, Role.FIELD, "ink-muted"), number, 1)
            grid.addWidget(self._figure(after, Role.FIELD_STRONG, "ink"), number, 2)
        return [said, table]

    def _figure(self, text: str, role: Role, tone: str) -> QWidget:
        label = text_label(text, role, tone)
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        return label

    def _section(self, heading: str) -> None:
        self._layout.addSpacing(round(self._theme.px(8)))
        self._layout.addWidget(rule())
        self._layout.addSpacing(round(self._theme.px(6)))
        self._layout.addWidget(text_label(heading, Role.HEADING, "ink-muted"))
