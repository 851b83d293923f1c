"""The route panel: why the selected route is as it is, what it assumes, costs month by month, and leaves one with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import Choice
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import credentials_of
from pathways_app.domain.route import Answer, Route
from pathways_app.domain.route_name import short_name
from pathways_app.domain.step import Status
from pathways_app.ui import route_words as words
from pathways_app.ui.cash_data import cash_view, figures_words
from pathways_app.ui.requirement_words import credential_name
from pathways_app.ui.route_facts import RouteFacts
from pathways_app.ui.route_rows import label_words, title_of
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.note_row import NoteRow
from pathways_app.ui.widgets.sections import MakeRow, PageArea, SectionPage
from pathways_app.ui.wording import money, month_long, month_short, question_of, span

_SHOWN = 4

_Wanted: TypeAlias = tuple[JurisdictionCatalogue, Answer, Route, Choice | None, RouteFacts | None, int]


class RoutePanel(PageArea):
    """Shows one route of an answer; sections that need more working out come with `show_facts`.

    `today` tells the date from which papers are late.

    Signals: step_chosen(step id), to see a step of it; route_chosen(number), to see another route of the answer.
    """

    step_chosen = Signal(str)
    route_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, today
        self._route: Route | None = None
        self._wanted: _Wanted | None = None
        self._filled = False
        dress(self, look="pane")
        self.setAccessibleName(self.tr("Route"))

    def show_route(
        self,
        catalogue: JurisdictionCatalogue,
        answer: Answer,
        route: Route,
        choice: Choice | None,
        facts: RouteFacts | None,
    ) -> None:
        """Show `route`; `choice` says where else it can be taken, `facts` what lies behind it (None: not known yet)."""
        place = self.verticalScrollBar().value() if route is self._route else 0
        self._route = route
        self._filled = False
        self._wanted = (catalogue, answer, route, choice, facts, place)
        if self.isVisible():
            self._fill()

    def finish(self) -> None:
        """Show all there is at once, which else comes a little at a time."""
        self._fill()
        if self.page is not None:
            self.page.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        if self._filled or self._wanted is None:
            return
        self._filled = True
        catalogue, answer, route, choice, facts, place = self._wanted
        page = _RoutePage(self._theme, self, catalogue, answer, route)
        page.head()
        page.assumes()
        page.elsewhere(choice)
        if facts is not None:
            page.why(facts)
            page.half_way(facts)
            page.papers(facts, self._today())
            page.cash(facts)
            page.beyond(facts)
            page.steps(facts)
        self.put(page, place)


class _RoutePage(SectionPage):
    """The content for one route."""

    def __init__(
        self, theme: Theme, panel: RoutePanel, catalogue: JurisdictionCatalogue, answer: Answer, route: Route
    ) -> None:
        super().__init__(theme)
        self._panel, self._catalogue, self._answer, self._route = panel, catalogue, answer, route

    def head(self) -> None:
        """Say which route it is and what is special about it."""
        route = self._route
        self.text(
            self.tr("Route {number} of {total}").format(
                number=self._answer.routes.index(route) + 1, total=len(self._answer.routes)
            ),
            Role.SMALL,
            "ink-muted",
        )
        self.text(title_of(route, self._catalogue, self._answer.routes), Role.TITLE)
        arrives = self.tr("Arrives {month}, after {span}").format(
            month=month_long(route.arrival), span=span(route.months)
        )
        self._note(arrives, icon="flag", token="accent")  # noqa: S106 - a token is a colour
        for margin in route.margins:
            self._note(label_words(margin), icon="award", token="accent")  # noqa: S106

    def why(self, facts: RouteFacts) -> None:
        """Say what sets the route apart, and for each step what it serves and what breaks without it."""
        self.section(self.tr("Why this route"))
        if facts.apart is not None:
            apart = words.apart_words(facts.apart, self._answer.routes.index(self._route))
            if apart:
                self.text(apart)
        if self._all_needed(facts):
            self.text(self.tr("No step can be left out: without any one of them the goal is not reached."))

    def assumes(self) -> None:
        """Say what the route takes for granted, each with the question that would settle it."""
        self.section(self.tr("It assumes"))
        proposals = words.proposals_of(self._catalogue, self._route)
        if proposals:
            self._note(words.proposal_words(self._catalogue, proposals), icon="milestone", token="unknown")  # noqa: S106
        if not self._route.assumptions and not proposals:
            self._note(self.tr("Nothing"), icon="circle-check", token="met")  # noqa: S106
        for assumed in self._route.assumptions:
            attribute = self._catalogue.attributes.get(assumed.attribute)
            asked = question_of(attribute) if attribute is not None else ""
            said = words.assumption_words(assumed)
            self._note(said, asked, icon="circle-dashed", token="unknown")  # noqa: S106

    def elsewhere(self, choice: Choice | None) -> None:
        """Say where else the route can be taken, and what that comes to."""
        if choice is None or not choice.also_at:
            return
        self.section(self.tr("Also at (%n)", "", len(choice.also_at)))
        self.fold([partial(self._also, choice, number) for number in range(len(choice.also_at))], _SHOWN, self._more)

    def half_way(self, facts: RouteFacts) -> None:
        """Say what is left of it for whoever stops after a step; steps that leave nothing new are passed over."""
        ramps = [ramp for ramp in facts.details.off_ramps[:-1] if ramp.gained]
        if not ramps:
            return
        self.section(self.tr("If you stop half-way"))
        rows: list[MakeRow] = []
        for ramp in ramps:
            at = facts.details.off_ramps.index(ramp)
            before = facts.details.off_ramps[at - 1] if at else None
            title = words.ramp_title(self._catalogue, ramp)
            below = words.ramp_words(self._catalogue, ramp, before)
            rows.append(partial(NoteRow, self._theme, title, below, icon="milestone"))
        self.fold(rows, 99, self._more)

    def papers(self, facts: RouteFacts, today: date) -> None:
        """Say what to send for and when; what should be under way on `today` is told apart."""
        documents = sorted(facts.details.documents, key=lambda document: (document.start_by, document.step))
        if not documents:
            return
        self.section(self.tr("Papers to send for"))
        rows: list[MakeRow] = []
        for document in documents:
            late = document.is_late_on(today)
            icon, token = ("triangle-alert", "warning") if late else ("file-text", "ink-muted")
            rows.append(
                partial(
                    NoteRow,
                    self._theme,
                    words.document_title(document, today),
                    words.document_words(self._catalogue, document),
                    icon=icon,
                    token=token,
                    strong=late,
                )
            )
        self.fold(rows, max(_SHOWN, sum(document.is_late_on(today) for document in documents)), self._more)

    def cash(self, facts: RouteFacts) -> None:
        """Say what moves money in which month, and where that leaves the person."""
        line = facts.details.cash_line
        self.section(self.tr("Money, month by month"))
        view = cash_view(line, self._answer.request.start, self._route.arrival)
        self._note(figures_words(view), icon="wallet", token="money")  # noqa: S106
        if line.running_costs.minor:
            self.text(
                self.tr("Renewals on the way come to {sum}; they are not in the net cost.").format(
                    sum=money(line.running_costs)
                ),
                Role.SMALL,
                "ink-muted",
            )
        balance, known, rows = 0, True, list[MakeRow]()
        for entry in line.entries:
            known = known and entry.known
            lent = entry.kind.value == "loan"
            balance += 0 if lent else entry.amount.minor
            text = self.tr("{month} · {sum} so far") if known else self.tr("{month} · {sum} so far, as planned")
            so_far = text.format(month=month_short(entry.month), sum=money(Money(balance, entry.amount.currency)))
            below = month_short(entry.month) if lent else so_far
            title = words.entry_words(self._catalogue, entry)
            rows.append(partial(NoteRow, self._theme, title, below, figure=words.entry_amount(entry)))
        self.fold(rows, _SHOWN, self._more, ruled=True)

    def beyond(self, facts: RouteFacts) -> None:
        """Say what the goal itself opens: roles, and steps that ask for it."""
        ramps, goal, catalogue = facts.details.off_ramps, self._answer.request.goal, self._catalogue
        before = set(ramps[-2].opens) if len(ramps) > 1 else set[str]()
        roles = [role for role in (ramps[-1].opens if ramps else ()) if role not in before and role != goal]
        counts = catalogue.close((goal,))
        taken = {step.id for step in self._route.steps}
        steps = [
            step
            for step in catalogue.steps.values()
            if step.id not in taken
            and step.status in (Status.OPEN, Status.PILOT)
            and credentials_of(step.requires) & counts
            and not counts.issuperset(catalogue.close(step.awards))
        ]
        if not roles and not steps:
            return
        self.section(self.tr("Beyond the goal"))
        if roles:
            names = words.listed([credential_name(catalogue, role) for role in roles], 99)
            self._note(self.tr("Roles it opens"), names, icon="briefcase")
        if steps:
            names = words.listed([words.step_name(catalogue, step.id) for step in steps], _SHOWN)
            self._note(self.tr("Steps that ask for it"), names, icon="waypoints")

    def _note(self, title: str, below: str = "", *, icon: str, token: str = "ink-muted") -> None:
        self.row(partial(NoteRow, self._theme, title, below, icon=icon, token=token))

    def steps(self, facts: RouteFacts) -> None:
        """Say of each step what it serves, and what becomes of the route without it unless that was said of all."""
        self.section(self.tr("What each step is for"))
        self.fold([partial(self._reason, facts, number) for number in range(len(facts.reasons))], 99, self._more)

    def _all_needed(self, facts: RouteFacts) -> bool:
        return len(facts.reasons) > 1 and all(reason.without.arrival is None for reason in facts.reasons)

    def _reason(self, facts: RouteFacts, number: int) -> QWidget:
        reason, catalogue = facts.reasons[number], self._catalogue
        name = short_name(words.step_name(catalogue, reason.step))
        lines = [words.service_words(catalogue, service) for service in reason.serves]
        lines += words.without_words(catalogue, reason, briefly=True, needed=not self._all_needed(facts))
        title = self.tr("{number}. {step}").format(number=number + 1, step=name)
        row = NoteRow(self._theme, title, "\n".join(lines), action=self.tr("Show"))
        row.pressed.connect(partial(self._panel.step_chosen.emit, reason.step))
        return row

    def _also(self, choice: Choice, number: int) -> QWidget:
        also = choice.also_at[number]
        action = self.tr("Show") if also.route is not None else ""
        title, figures = words.also_words(self._catalogue, also), words.also_figures(self._route, also)
        row = NoteRow(self._theme, title, figures, icon="map-pin", action=action)
        if also.route is not None:
            row.pressed.connect(partial(self._panel.route_chosen.emit, also.route))
        return row

    def _more(self, count: int) -> str:
        return self.tr("%n more", "", count)
