"""The inspector: everything there is to know of the step in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.step import Basis, Status
from pathways_app.ui import wording
from pathways_app.ui.inspector_data import StepView, step_view
from pathways_app.ui.inspector_words import (
    dates_words,
    document_words,
    fee_words,
    gives_words,
    hours_words,
    place_words,
    serves_words,
)
from pathways_app.ui.money_data import Verdict
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.badge import Mark
from pathways_app.ui.widgets.inspector_rows import BursaryRow, FactRow, SourceRow, rule, text_label
from pathways_app.ui.widgets.requirement_tree import RequirementTree

_STATUS_MARKS = {Status.PILOT: Mark.PILOT, Status.PROPOSED: Mark.PROPOSED, Status.CLOSED: Mark.CLOSED}
_SHOWN_NOT_DUE = 3
_SHOWN_SOURCES = 3


class Inspector(QScrollArea):
    """Shows one step of one route; each section has a heading, and is left out where there is nothing in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[JurisdictionCatalogue, RouteRequest, Route, str] | None = None
        dress(self, look="pane")
        self.setAccessibleName(self.tr("Step"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clear()

    def show_step(self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, step: str) -> None:
        """Show `step` of `route`.

        Raises: KeyError, when the route does not take that step.
        """
        again = self._shown is not None and self._shown[3] == step
        place = self.verticalScrollBar().value() if again else 0
        self._shown = (catalogue, request, route, step)
        self._put(_StepPage(self._theme, catalogue, route, step_view(catalogue, request, route, step)))
        self.verticalScrollBar().setValue(place)

    def clear(self) -> None:
        """Show that no step is in hand."""
        self._shown = None
        page = QWidget()
        layout = QVBoxLayout(page)
        margin = round(self._theme.px(18))
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(text_label(self.tr("Choose a step to see what it asks and gives."), Role.FIELD, "ink-muted"))
        layout.addStretch(1)
        self._put(page)

    @property
    def step(self) -> str | None:
        """The id of the step shown."""
        return self._shown[3] if self._shown else None

    def _put(self, page: QWidget) -> None:
        self.setWidget(page)  # which deletes the page before it


class _StepPage(QWidget):
    """The content for one step."""

    def __init__(self, theme: Theme, catalogue: JurisdictionCatalogue, route: Route, view: StepView) -> None:
        super().__init__()
        self._theme, self._catalogue, self._route = theme, catalogue, route
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(round(theme.px(side)) for side in (18, 14, 18, 14)))
        self._layout.setSpacing(round(theme.px(2)))
        self._head(view)
        self._asks(view)
        self._money(view)
        self._paragraphs(view)
        self._sources(view)
        self._layout.addStretch(1)

    def _head(self, view: StepView) -> None:
        theme, step = self._theme, view.step
        self._layout.addWidget(text_label(place_words(view), Role.SMALL, "ink-muted"))
        self._layout.addWidget(text_label(wording.name_of(step.name), Role.TITLE))
        if step.providers:
            self._layout.addWidget(text_label(", ".join(step.providers), Role.SMALL, "ink-muted"))
        self._layout.addSpacing(round(theme.px(4)))
        duration = Mark.ESTIMATE if step.duration.basis is Basis.ESTIMATE else None
        self._layout.addWidget(FactRow(theme, "calendar", dates_words(view), badge=duration))
        if hours := hours_words(view):
            self._layout.addWidget(FactRow(theme, "clock", hours))
        estimate = Mark.ESTIMATE if view.estimated and view.fee is not None and view.fee.minor else None
        fee = Mark.NOT_KNOWN if view.fee is None else estimate
        self._layout.addWidget(FactRow(theme, "banknote", fee_words(view), badge=fee))
        if step.status in _STATUS_MARKS:
            since = step.status_as_of or ""
            self._layout.addWidget(FactRow(theme, "info", since, badge=_STATUS_MARKS[step.status]))
        if serves := serves_words(self._catalogue, view):
            self._layout.addWidget(FactRow(theme, "waypoints", serves, "accent"))

    def _asks(self, view: StepView) -> None:
        self._section(self.tr("What it asks"))
        if not view.asks:
            self._layout.addWidget(text_label(self.tr("Nothing in particular.")))
            return
        tree = RequirementTree(self._theme)
        tree.show_parts(self._catalogue, view.asks, self._route)
        self._layout.addWidget(tree)

    def _money(self, view: StepView) -> None:
        if not view.money:
            return
        self._section(self.tr("Money for this step"))
        rows = [row for row in view.money if row.verdict is not Verdict.NOT_DUE]
        out = [row for row in view.money if row.verdict is Verdict.NOT_DUE]
        self._fold(
            [BursaryRow(self._theme, self._catalogue, row) for row in (*rows, *out)],
            len(rows) + _SHOWN_NOT_DUE,
            lambda n: self.tr("1 more not due") if n == 1 else self.tr("%n more not due", "", n),
            ruled=True,
        )

    def _paragraphs(self, view: StepView) -> None:
        catalogue, step = self._catalogue, view.step
        supports = [f"{wording.name_of(support.name)}: {support.summary}" for support in view.supports]
        obligations = [
            self.tr("{bursary}: {duty}").format(bursary=wording.name_of(catalogue.bursaries[ident].name), duty=duty)
            for ident, duty in view.obligations
        ]
        for heading, texts in (
            (self.tr("Gives you"), [gives_words(catalogue, view)]),
            (self.tr("Support on the way"), supports),
            (self.tr("What it binds you to"), obligations),
            (self.tr("Papers to send"), [document_words(document) for document in step.documents]),
            (self.tr("Worth knowing"), [step.notes, step.duration.note, step.gap]),
        ):
            said = [text for text in texts if text]
            if said:
                self._section(heading)
                for text in said:
                    self._layout.addWidget(text_label(text))

    def _sources(self, view: StepView) -> None:
        if not view.sources:
            return
        self._section(self.tr("Sources"))
        self._fold(
            [SourceRow(self._theme, source, trust) for source, trust in view.sources],
            _SHOWN_SOURCES,
            lambda n: self.tr("1 more source") if n == 1 else self.tr("%n more sources", "", n),
        )

    def _section(self, heading: str) -> None:
        self._layout.addSpacing(round(self._theme.px(8)))
        self._layout.addWidget(rule())
        self._layout.addSpacing(round(self._theme.px(6)))
        label = text_label(heading, Role.HEADING, "ink-muted")
        label.setAccessibleName(heading)
        self._layout.addWidget(label)

    def _fold(self, rows: Sequence[QWidget], shown: int, more: Callable[[int], str], *, ruled: bool = False) -> None:
        """Add `rows`, those after the first `shown` behind a button unless they are but one."""
        hidden = QWidget()
        below = QVBoxLayout(hidden)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        shown = len(rows) if len(rows) - shown <= 1 else shown
        for number, row in enumerate(rows):
            target = self._layout if number < shown else below
            if ruled and number:
                target.addWidget(rule())
            target.addWidget(row)
        if shown == len(rows):
            hidden.deleteLater()
            return
        button = dress(QPushButton(more(len(rows) - shown)), look="quiet")
        button.clicked.connect(hidden.show)
        button.clicked.connect(button.hide)
        hidden.hide()
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(hidden)
