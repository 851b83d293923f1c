"""Everything there is to know of one bursary, and why it stands where it does for this person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.override import Override
from pathways_app.domain.source import trust_in
from pathways_app.services.funding_board import LIVE, FundingRow
from pathways_app.ui import wording
from pathways_app.ui.funding.conditions import judged, parts_of
from pathways_app.ui.funding.rows import look_of
from pathways_app.ui.funding.words import (
    apply_words,
    either_words,
    kind_words,
    standing_words,
    why_words,
    worth_notes,
    worth_words,
)
from pathways_app.ui.override_words import override_words
from pathways_app.ui.theme import Role, Theme, dress, flush
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.inspector_rows import FactRow, SourceRow, rule, text_label
from pathways_app.ui.widgets.link import Link
from pathways_app.ui.widgets.requirement_tree import RequirementTree
from pathways_app.ui.widgets.stamp import Stamp, StampLabel

_MOST_STEPS = 6


@dataclass(frozen=True, slots=True)
class Shown:
    """A bursary as it is looked at: `on_routes` where it is judged on the routes of an answer.

    `overrides` are the rules set aside for the client in hand, of whatever entry.
    """

    catalogue: JurisdictionCatalogue
    row: FundingRow
    today: date
    on_routes: bool
    overrides: tuple[Override, ...] = ()

    @property
    def bursary(self) -> Bursary:
        """The bursary itself."""
        return self.catalogue.bursaries[self.row.due.bursary]


class BursaryDetails(QWidget):
    """The page of one bursary; each section is left out where there is nothing in it.

    Signals: closed(), back to the questions; entry_wanted(id), to see a step or the bursary in Explore;
    routes_wanted(), to see the routes it goes with.
    """

    closed = Signal()
    entry_wanted = Signal(str)
    routes_wanted = Signal()

    def __init__(self, theme: Theme, shown: Shown, questions: Sequence[QWidget]) -> None:
        super().__init__()
        self._theme, self._shown = theme, shown
        self.bursary = shown.bursary.id
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(round(theme.px(side)) for side in (18, 10, 18, 14)))
        self._layout.setSpacing(round(theme.px(3)))
        self._head()
        self._questions(questions)
        self._conditions()
        self._paragraphs()
        self._steps()
        self._sources()
        self._layout.addStretch(1)

    def _head(self) -> None:
        theme, shown, bursary = self._theme, self._shown, self._shown.bursary
        back = flush(self._quiet(self.tr("Questions worth answering")))
        theme.adorn(back, "chevron-left", "accent")
        back.clicked.connect(self.closed)
        self._layout.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        name = wording.name_of(bursary.name)
        self._layout.addWidget(text_label(name, Role.TITLE))
        for text in dict.fromkeys(text for _, text in bursary.name.versions if text != wording.bare_name(bursary.name)):
            self._layout.addWidget(text_label(text, Role.SMALL, "ink-muted"))
        icon, tone = look_of(shown.catalogue, shown.row)
        stamp = Stamp(standing_words(shown.row.group), icon, "" if tone == "ink-muted" else tone)
        self._layout.addWidget(StampLabel(theme, stamp), 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addSpacing(round(theme.px(4)))
        worth = ", ".join((kind_words(bursary.kind), worth_words(bursary, shown.row), *worth_notes(bursary, shown.row)))
        self._layout.addWidget(FactRow(theme, "banknote", worth[:1].upper() + worth[1:]))
        apply, soon = apply_words(bursary, shown.today)
        if apply and shown.row.group in LIVE:
            words = apply[:1].upper() + apply[1:]
            self._layout.addWidget(FactRow(theme, "calendar-clock", words, "warning" if soon else "ink-muted"))
        for text in why_words(shown.catalogue, shown.row):
            self._layout.addWidget(FactRow(theme, "info", text))
        for override in shown.overrides:
            if override.rule.entry == self.bursary:
                words = override_words(shown.catalogue, override)
                self._layout.addWidget(FactRow(theme, "pencil", words, "warning"))

    def _questions(self, questions: Sequence[QWidget]) -> None:
        if questions:
            self._section(self.tr("What would settle it"))
            for question in questions:
                self._layout.addWidget(question)
                self._layout.addSpacing(round(self._theme.px(6)))

    def _conditions(self) -> None:
        shown = self._shown
        parts = parts_of(judged(shown.catalogue, shown.bursary.eligibility, shown.row.due.leaves))
        self._section(self.tr("Who it is for"))
        if not parts:
            self._layout.addWidget(text_label(self.tr("Whoever takes a step it is for.")))
            return
        tree = RequirementTree(self._theme)
        tree.setAccessibleName(self.tr("Who it is for"))
        tree.show_parts(shown.catalogue, parts, None)
        self._layout.addWidget(tree)

    def _paragraphs(self) -> None:
        bursary = self._shown.bursary
        payments = [
            self.tr("{sum}: {when}").format(sum=wording.money(part.money), when=part.when)
            for part in bursary.amount.instalments
        ]
        cap = bursary.amount.cap
        limit = [self.tr("At most {sum} in all.").format(sum=wording.money(cap))] if cap is not None else []
        for heading, texts in (
            (self.tr("When it is paid"), [*payments, *limit]),
            (self.tr("What it binds you to"), [bursary.obligations]),
            (self.tr("Either – or"), [text[:1].upper() + text[1:] for text in self._either()]),
            (self.tr("Worth knowing"), [bursary.notes, bursary.gap]),
        ):
            said = [text for text in texts if text]
            if said:
                self._section(heading)
                for text in said:
                    self._layout.addWidget(text_label(text))

    def _either(self) -> list[str]:
        catalogue, bursary = self._shown.catalogue, self._shown.bursary
        said = list(either_words(catalogue, self._shown.row))
        shut = [step for step in (*bursary.not_with, *bursary.never_with) if step in catalogue.steps]
        if shut:
            names = wording.apart(wording.name_of(catalogue.steps[step].name) for step in shut[:_MOST_STEPS])
            said.append(self.tr("Not on: {steps}").format(steps=names))
        return said

    def _steps(self) -> None:
        shown, catalogue = self._shown, self._shown.catalogue
        due = shown.row.due
        steps = [step for step in due.startable or due.steps or shown.bursary.for_steps if step in catalogue.steps]
        self._section(self.tr("Paid on"))
        for step in steps[:_MOST_STEPS]:
            self._layout.addWidget(self._link(wording.name_of(catalogue.steps[step].name), step))
        more = len(steps) - _MOST_STEPS
        if more > 0:
            self._layout.addWidget(text_label(self.tr("and %n more", "", more), Role.SMALL, "ink-muted"))
        row = FlowLayout(gap=round(self._theme.px(6)))
        if shown.on_routes:
            routes = dress(QPushButton(self.tr("Show the routes")), look="small")
            self._theme.adorn(routes, "route", size=14)
            routes.clicked.connect(self.routes_wanted)
            row.addWidget(routes)
        explore = dress(QPushButton(self.tr("Show in Explore")), look="small")
        self._theme.adorn(explore, "compass", size=14)
        explore.clicked.connect(lambda _checked=False: self.entry_wanted.emit(shown.bursary.id))
        row.addWidget(explore)
        self._layout.addSpacing(round(self._theme.px(6)))
        self._layout.addLayout(row)

    def _sources(self) -> None:
        catalogue = self._shown.catalogue
        sources = [catalogue.sources[name] for name in self._shown.bursary.sources if name in catalogue.sources]
        if sources:
            self._section(self.tr("Sources"))
            for source in sources:
                self._layout.addWidget(SourceRow(self._theme, source, trust_in(source)))

    def _link(self, text: str, step: str) -> Link:
        link = Link(self._theme, text)
        link.followed.connect(lambda: self.entry_wanted.emit(step))
        return link

    def _quiet(self, text: str) -> QPushButton:
        return dress(QPushButton(text), look="quiet")

    def _section(self, heading: str) -> None:
        self._layout.addSpacing(round(self._theme.px(8)))
        self._layout.addWidget(rule())
        self._layout.addSpacing(round(self._theme.px(6)))
        self._layout.addWidget(text_label(heading, Role.HEADING, "ink-muted"))
