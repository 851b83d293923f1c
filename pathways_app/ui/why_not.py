"""What stops every route: how many ways each limit closed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Limit
from pathways_app.domain.route import Answer
from pathways_app.domain.step import Status
from pathways_app.domain.ways import ClosedWays
from pathways_app.ui.limit_words import limit_name
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.note_row import NoteRow
from pathways_app.ui.wording import name_of, number

_MOST_COUNTS = 6
"""Things that are named under one heading, those that close most ways first; the rest are counted together."""


class WhyNot(QScrollArea):
    """Stands in the inspector's place while there is no route.

    Signals: proposals_wanted(), to try with what is only proposed.
    """

    proposals_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Answer | None = None
        dress(self, look="pane")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What stops every route"))

    def show_answer(self, answer: Answer, catalogue: JurisdictionCatalogue) -> None:
        """Show the limits that close routes to the goal of `answer`, unless they are shown already."""
        if answer is self._shown:
            return
        self._shown = answer
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(*(round(self._theme.px(side)) for side in (18, 14, 18, 14)))
        layout.setSpacing(round(self._theme.px(4)))
        layout.addWidget(dress(QLabel(self.tr("Why not")), text=Role.SMALL, tone="ink-muted"))
        layout.addWidget(dress(_wrapped(self.tr("What stops every route")), text=Role.TITLE))
        goal = name_of(catalogue.credentials[answer.request.goal].name)
        ways = answer.explanation.ways
        if ways is not None and ways.checked:
            self._add_ways(layout, ways, goal, answer, catalogue)
        else:
            self._add_limits(layout, answer.explanation.closed_by or {}, goal, answer, catalogue)
        if answer.explanation.rejected_for_expiry:
            layout.addSpacing(6)
            text = self.tr("Some ways were left out because something held would lapse on the way.")
            layout.addWidget(dress(_wrapped(text), text=Role.SMALL, tone="ink-muted"))
        layout.addStretch()
        self.setWidget(body)

    def _add_limits(
        self,
        layout: QVBoxLayout,
        closed: Mapping[Limit, int],
        goal: str,
        answer: Answer,
        catalogue: JurisdictionCatalogue,
    ) -> None:
        said = self.tr("Steps towards {goal} that each limit alone closes.").format(goal=goal)
        if not closed:
            said = self.tr("None of your limits closes a way to {goal}.").format(goal=goal)
        layout.addWidget(dress(_wrapped(said), text=Role.FIELD))
        currency = catalogue.jurisdiction.currency
        self._add_counts(layout, {limit_name(limit, answer.request, currency): n for limit, n in closed.items()})

    def _add_ways(
        self,
        layout: QVBoxLayout,
        ways: ClosedWays,
        goal: str,
        answer: Answer,
        catalogue: JurisdictionCatalogue,
    ) -> None:
        said = self.tr("One way to {goal} was checked. It meets this limit first.")
        if ways.checked > 1:
            said = self.tr("%n ways to {goal} were checked. Each meets one of these limits first.", "", ways.checked)
        if not ways.whole:
            said = self.tr("At least %n ways lead to {goal}. Each meets one of these limits first.", "", ways.checked)
        layout.addWidget(dress(_wrapped(said.format(goal=goal)), text=Role.FIELD))
        currency = catalogue.jurisdiction.currency
        if ways.limits:
            self._add_heading(layout, self.tr("Limits you set"))
            named = {limit_name(limit, answer.request, currency): count for limit, count in ways.limits.items()}
            self._add_counts(layout, named)
        if ways.entries:
            self._add_heading(layout, self.tr("Not open today"))
            self._add_closed(layout, ways.entries, answer, catalogue)
        if ways.other:
            self._add_heading(layout, self.tr("Time"))
            self._add_counts(layout, {self.tr("Something lapses, or it takes over thirty years"): ways.other})

    def _add_heading(self, layout: QVBoxLayout, text: str) -> None:
        layout.addSpacing(8)
        layout.addWidget(dress(QLabel(text), text=Role.SMALL, tone="ink-muted"))

    def _add_closed(
        self, layout: QVBoxLayout, entries: Mapping[str, int], answer: Answer, catalogue: JurisdictionCatalogue
    ) -> None:
        """List the steps that are closed or only proposed; of the latter say so, and offer to count on them."""
        named = Counter[tuple[str, bool]]()  # steps of one name and state count together
        for step, count in entries.items():
            entry = catalogue.steps[step]
            named[name_of(entry.name), entry.status is Status.PROPOSED] += count
        ranked = named.most_common()
        for (name, only), count in ranked[:_MOST_COUNTS]:
            state = self.tr("only proposed") if only else self.tr("closed")
            layout.addWidget(dress(QFrame(), look="rule"))
            icon = "milestone" if only else "octagon-x"
            layout.addWidget(NoteRow(self._theme, name, state, icon=icon, figure=number(count)))
        if rest := ranked[_MOST_COUNTS:]:
            others = self.tr("%n others", "", len(rest))
            layout.addWidget(dress(QFrame(), look="rule"))
            figure = number(sum(count for _name, count in rest))
            layout.addWidget(NoteRow(self._theme, others, icon="octagon-x", figure=figure))
        proposed = any(only for _name, only in named)
        if proposed and not answer.request.what_if:
            button = QPushButton(self.tr("Try with proposed pathways"))
            self._theme.adorn(button, "layers")
            button.clicked.connect(self.proposals_wanted)
            layout.addSpacing(8)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_counts(self, layout: QVBoxLayout, counts: Mapping[str, int]) -> None:
        ranked = sorted(counts.items(), key=lambda item: -item[1])
        if rest := ranked[_MOST_COUNTS:]:
            others = self.tr("%n others", "", len(rest))
            ranked = [*ranked[:_MOST_COUNTS], (others, sum(count for _name, count in rest))]
        for name, count in ranked:
            layout.addSpacing(4)
            layout.addWidget(dress(QFrame(), look="rule"))
            row = QHBoxLayout()
            row.addWidget(IconLabel(self._theme, "square-x", name, role=Role.FIELD, tone="unmet", text_tone="ink"), 1)
            row.addWidget(dress(QLabel(number(count)), text=Role.FIELD_STRONG))
            layout.addLayout(row)


def _wrapped(text: str) -> QLabel:
    label = dress(QLabel(text))
    label.setWordWrap(True)
    return label
