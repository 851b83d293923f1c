"""The inspector: everything there is to know of the step in hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.local_entry import is_local
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.step import Basis, Status
from pathways_app.domain.step_money import Verdict
from pathways_app.domain.why import StepReason
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
    status_words,
)
from pathways_app.ui.issuer_words import providers_words
from pathways_app.ui.override_words import override_words
from pathways_app.ui.route_words import without_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.badge import Mark, mark_meaning
from pathways_app.ui.widgets.inspector_rows import BursaryRow, FactRow, SourceRow
from pathways_app.ui.widgets.requirement_tree import RequirementTree
from pathways_app.ui.widgets.sections import PageArea, SectionPage

_STATUS_MARKS = {Status.PILOT: Mark.PILOT, Status.PROPOSED: Mark.PROPOSED, Status.CLOSED: Mark.CLOSED}
_SHOWN_NOT_DUE = 3
_SHOWN_SOURCES = 3


class Inspector(PageArea):
    """Shows one step of one route; each section has a heading, and is left out where there is nothing in it.

    Signals: left_out(step id), to see the routes without the step; set_aside_wanted(step id), to set something of it
    aside for the client in hand.
    """

    left_out = Signal(str)
    set_aside_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[JurisdictionCatalogue, RouteRequest, Route, str, bool] | None = None
        self._reason: StepReason | None = None
        dress(self, look="pane")
        self.setAccessibleName(self.tr("Step"))
        self.clear()

    def show_step(
        self,
        catalogue: JurisdictionCatalogue,
        request: RouteRequest,
        route: Route,
        step: str,
        reason: StepReason | None = None,
        *,
        for_client: bool = False,
    ) -> None:
        """Show `step` of `route`; `reason` says why it is there, where that is known already.

        Something of it can be set aside where the question is asked `for_client`.

        Raises: KeyError, when the route does not take that step.
        """
        shown = (catalogue, request, route, step, for_client)
        if self._shown == shown and isinstance(self.page, _StepPage):
            if reason is not None and reason != self._reason:
                self._reason = reason
                self.page.say_why(reason)
            return
        again = self._shown is not None and self._shown[3] == step
        place = self.verticalScrollBar().value() if again else 0
        view = step_view(catalogue, request, route, step)
        page = _StepPage(self._theme, catalogue, route, view, for_client=for_client)
        page.leave_out.connect(self.left_out)
        page.set_aside.connect(self.set_aside_wanted)
        self._shown, self._reason = shown, reason
        if reason is not None:
            page.say_why(reason)
        self.put(page, place)

    def clear(self) -> None:
        """Show that no step is in hand."""
        self._shown = self._reason = None
        page = SectionPage(self._theme)
        page.text(self.tr("Choose a step to see what it asks and gives."), Role.FIELD, "ink-muted")
        self.put(page)

    def finish(self) -> None:
        """Show all there is at once, which else comes a little at a time."""
        if self.page is not None:
            self.page.finish()

    @property
    def step(self) -> str | None:
        """The id of the step shown."""
        return self._shown[3] if self._shown else None


class _StepPage(SectionPage):
    """The content for one step.

    Signals: leave_out(step id); set_aside(step id).
    """

    leave_out = Signal(str)
    set_aside = Signal(str)

    def __init__(
        self, theme: Theme, catalogue: JurisdictionCatalogue, route: Route, view: StepView, *, for_client: bool
    ) -> None:
        super().__init__(theme)
        self._catalogue, self._route, self._for_client = catalogue, route, for_client
        self._whys = QWidget(self)
        self._why_lines = QVBoxLayout(self._whys)
        self._why_lines.setContentsMargins(0, 0, 0, 0)
        self._why_lines.setSpacing(round(theme.px(2)))
        self._whys.hide()
        self._head(view)
        self.row(lambda: self._whys)
        self.button(self.tr("See the routes without it"), partial(self.leave_out.emit, view.step.id))
        self._asks(view)
        self._money(view)
        self._paragraphs(view)
        self._sources(view)

    def say_why(self, reason: StepReason) -> None:
        """Say what becomes of the route without the step."""
        while (item := self._why_lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        said = without_words(self._catalogue, reason)
        for text in said:
            self._why_lines.addWidget(FactRow(self._theme, "circle-slash", text, "ink-muted"))
        self._whys.setVisible(bool(said))

    def _head(self, view: StepView) -> None:
        step = view.step
        self.text(place_words(view), Role.SMALL, "ink-muted")
        self.text(wording.name_of(step.name), Role.TITLE)
        if step.providers:
            self.text(providers_words(step.providers), Role.SMALL, "ink-muted")
        self.gap(4)
        if is_local(step.id):
            self._fact("map-pin", mark_meaning(Mark.LOCAL), badge=Mark.LOCAL)
        duration = Mark.ESTIMATE if step.duration.basis is Basis.ESTIMATE else None
        self._fact("calendar", dates_words(view), badge=duration)
        if hours := hours_words(view):
            self._fact("clock", hours)
        estimate = Mark.ESTIMATE if view.estimated and view.fee is not None and view.fee.minor else None
        self._fact("banknote", fee_words(view), badge=Mark.NOT_KNOWN if view.fee is None else estimate)
        if step.status in _STATUS_MARKS:
            self._fact("info", status_words(step), badge=_STATUS_MARKS[step.status])
        for override in view.overrides:
            self._fact("pencil", override_words(self._catalogue, override), "warning")
        if serves := serves_words(self._catalogue, view):
            self._fact("waypoints", serves, "accent")

    def _fact(self, icon: str, text: str, token: str = "ink-muted", badge: Mark | None = None) -> None:
        self.row(partial(FactRow, self._theme, icon, text, token, badge))

    def _asks(self, view: StepView) -> None:
        self.section(self.tr("What it asks"))
        if not view.asks:
            self.text(self.tr("Nothing in particular."))
        else:
            self.row(partial(self._requirements, view))
        if self._for_client:
            self.button(self.tr("Set something aside…"), partial(self.set_aside.emit, view.step.id))

    def _requirements(self, view: StepView) -> QWidget:
        tree = RequirementTree(self._theme)
        tree.show_parts(self._catalogue, view.asks, self._route)
        return tree

    def _money(self, view: StepView) -> None:
        if not view.money:
            return
        self.section(self.tr("Money for this step"))
        rows = [row for row in view.money if row.verdict is not Verdict.NOT_DUE]
        out = [row for row in view.money if row.verdict is Verdict.NOT_DUE]
        self.fold(
            [partial(BursaryRow, self._theme, self._catalogue, row) for row in (*rows, *out)],
            len(rows) + _SHOWN_NOT_DUE,
            lambda n: self.tr("%n more not due", "", n),
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
                self.section(heading)
                for text in said:
                    self.text(text)

    def _sources(self, view: StepView) -> None:
        if not view.sources:
            return
        self.section(self.tr("Sources"))
        self.fold(
            [
                partial(SourceRow, self._theme, source, trust, self._covered(view, source.id))
                for source, trust in view.sources
            ],
            _SHOWN_SOURCES,
            lambda n: self.tr("%n more source(s)", "", n),
        )

    def _covered(self, view: StepView, source: str) -> tuple[str, ...]:
        """Name what was taken from a source: the step itself, and money shown for it."""
        covered = [wording.name_of(view.step.name)] if source in view.step.sources else []
        for row in view.money:
            bursary = self._catalogue.bursaries[row.bursary]
            if row.verdict is not Verdict.NOT_DUE and source in bursary.sources:
                covered.append(wording.name_of(bursary.name))
        return tuple(covered)
