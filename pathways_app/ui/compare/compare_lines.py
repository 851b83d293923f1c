"""The rows of a comparison: every figure and word worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.axis import Axis
from pathways_app.domain.bursary import COUNTED_KINDS
from pathways_app.domain.cash_line import CashKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.route_name import known_cost, short_name
from pathways_app.domain.source import Trust, trust_in
from pathways_app.domain.timeline import apply_by
from pathways_app.domain.track import Doing, doing_of, earns_now
from pathways_app.services.overrides import with_overrides
from pathways_app.services.route_details import RouteDetails
from pathways_app.ui import wording
from pathways_app.ui.compare.comparison import Cell, Column, Comparison, Line, Tone, best_of
from pathways_app.ui.money_words import years_words
from pathways_app.ui.requirement_words import condition_words, credential_name
from pathways_app.ui.route_rows import briefly, join_parts, label_words, parts_in
from pathways_app.ui.route_words import proposal_words, proposals_of
from pathways_app.ui.widgets.strip import strip_of
from pathways_app.ui.wording import day, money, month_short, name_of, number, plain, span

translate = QCoreApplication.translate

_WORTH_NAMING = 3  # months from which study beside a job is worth a word
_MOST_GAINED = 2


@dataclass(frozen=True, slots=True)
class Compared:
    """A route with what lies behind it."""

    route: Route
    details: RouteDetails


def compare(
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    compared: Sequence[Compared],
    today: date,
    among: Sequence[Route] = (),
) -> Comparison:
    """Return `compared` side by side, in their order, named as `among` all routes they were chosen from.

    Papers are late as seen from `today`.
    """
    supposed = with_overrides(catalogue, request.supposed.overrides)
    return _Table(supposed, request, tuple(compared), today, tuple(among)).comparison()


@dataclass(frozen=True, slots=True)
class _Table:
    catalogue: JurisdictionCatalogue
    request: RouteRequest
    compared: tuple[Compared, ...]
    today: date
    among: tuple[Route, ...]

    def comparison(self) -> Comparison:
        routes = [one.route for one in self.compared]
        axis = Axis.spanning(self.request.start, (route.arrival for route in routes))
        lines = (
            self._arrive(),
            self._time(),
            self._net(),
            self._lowest(),
            self._borrowed(),
            self._possible(),
            self._unpaid(),
            self._study(),
            self._steps(),
            self._first(),
            self._papers(),
            self._assumes(),
            self._half_way(),
            self._evidence(),
            self._pay(),
        )
        goal = name_of(self.catalogue.credentials[self.request.goal].name)
        return Comparison(goal, axis, self._columns(), tuple(line for line in lines if line is not None))

    def _columns(self) -> tuple[Column, ...]:
        earning = earns_now(self.catalogue, self.request.person)
        routes = [one.route for one in self.compared]
        among = self.among if all(route in self.among for route in routes) else routes
        names = parts_in(among, self.catalogue)
        columns = []
        for one, parts in zip(self.compared, briefly([names[among.index(route)] for route in routes]), strict=True):
            margins = one.route.margins[:1]
            label = "".join(map(label_words, margins))
            label_brief = "".join(label_words(margin, brief=True) for margin in margins)
            strip = strip_of(one.route, self.catalogue, self.request.start, earning=earning)
            columns.append(Column(one.route, join_parts(parts), parts, label, label_brief, strip))
        return tuple(columns)

    def _line(
        self,
        name: str,
        cell: Callable[[Compared], Cell],
        figure: Callable[[Compared], int | None] | None = None,
        note: str = "",
    ) -> Line:
        cells = tuple(map(cell, self.compared))
        best = None if figure is None else best_of([figure(one) for one in self.compared])
        return Line(name, cells, note, best)

    def _arrive(self) -> Line:
        return self._line(
            translate("Compare", "Arrive"),
            lambda one: Cell(month_short(one.route.arrival), tone=Tone.LARGE),
            lambda one: one.route.arrival,
        )

    def _time(self) -> Line:
        name = translate("Compare", "Time from {month}").format(month=month_short(self.request.start))
        return self._line(name, lambda one: Cell(span(one.route.months)), lambda one: one.route.months)

    def _net(self) -> Line:
        def cell(one: Compared) -> Cell:
            route, fees = one.route, len(one.route.unknown_fees)
            more = translate("Compare", "+ %n fee(s) not known", None, fees) if fees else ""
            granted = route.gross_cost.minor - route.net_cost.minor
            notes = [years_words(self._cost_years(route))]
            if granted > 0:
                text = translate("Compare", "after {sum} of grants")
                notes.insert(0, text.format(sum=money(Money(granted, route.net_cost.currency))))
            return Cell(money(known_cost(route)), more, " · ".join(filter(None, notes)))

        note = translate("Compare", "No best: fees not published") if self._fees_open() else ""
        return self._line(
            translate("Compare", "Net cost"),
            cell,
            lambda one: None if one.route.unknown_fees else one.route.net_cost.minor,
            note,
        )

    def _lowest(self) -> Line:
        def cell(one: Compared) -> Cell:
            line = one.details.cash_line
            if line.lowest.balance.minor >= 0:
                return Cell(translate("Compare", "nothing"))
            notes = []
            if line.lowest_with_loans.balance.minor > line.lowest.balance.minor:
                least = money(_size(line.lowest_with_loans.balance))
                notes.append(translate("Compare", "{sum} with loans").format(sum=least))
            if line.unknown_fees:
                notes.append(translate("Compare", "fees not known as planned"))
            paid = [entry.bursary for entry in line.entries if entry.kind is CashKind.BURSARY]
            notes.append(years_words((*self._cost_years(one.route), *self._money_years(paid))))
            return Cell(money(_size(line.lowest.balance)), note=" · ".join(filter(None, notes)))

        return self._line(
            translate("Compare", "Most to find at once"),
            cell,
            lambda one: None if one.details.cash_line.unknown_fees else -one.details.cash_line.lowest.balance.minor,
        )

    def _borrowed(self) -> Line:
        def cell(one: Compared) -> Cell:
            line = one.details.cash_line
            asked = any(entry.kind is CashKind.LOAN and entry.ask for entry in line.entries)
            more = translate("Compare", "+ what answers decide") if asked else ""
            if not line.loans.minor:
                return (
                    Cell(translate("Compare", "depends on answers")) if asked else Cell(translate("Compare", "nothing"))
                )
            loans = [entry.bursary for entry in line.entries if entry.kind is CashKind.LOAN]
            return Cell(money(line.loans), more, years_words(self._money_years(loans)))

        return self._line(translate("Compare", "Can be borrowed"), cell)

    def _possible(self) -> Line:
        def cell(one: Compared) -> Cell:
            possible = [
                entry
                for entry in one.route.possible_bursaries
                if self.catalogue.bursaries[entry.bursary].kind in COUNTED_KINDS
            ]
            if not possible:
                return Cell(translate("Compare", "none"))
            count = len({entry.bursary for entry in possible})
            most = max((entry.amount.minor for entry in possible if entry.amount is not None), default=0)
            text = translate("Compare", "%n possible", None, count)
            if most:
                sum_ = money(Money(most, one.route.net_cost.currency))
                text = translate("Compare", "%n possible, the largest up to {sum}", None, count).format(sum=sum_)
            asked = dict.fromkeys(name for entry in possible for name in entry.ask)
            notes = [translate("Compare", "%n answer(s) decide", None, len(asked))] if asked else []
            if most:
                named = [entry.bursary for entry in possible if entry.amount is not None and entry.amount.minor == most]
                notes.append(years_words(self._money_years(named)))
            return Cell(text, note=" · ".join(notes))

        return self._line(translate("Compare", "Possible money"), cell)

    def _unpaid(self) -> Line:
        return self._line(
            translate("Compare", "Months without pay"),
            lambda one: Cell(number(one.route.unpaid_months)),
            lambda one: one.route.unpaid_months,
        )

    def _study(self) -> Line:
        def cell(one: Compared) -> Cell:
            said: dict[str, None] = {}
            for taken in one.route.steps:
                step = self.catalogue.steps[taken.id]
                if doing_of(step) is Doing.STUDY and taken.end - taken.start >= _WORTH_NAMING and step.study_hours:
                    hours = translate("Compare", "{hours} h a week").format(hours=number(step.study_hours))
                    said[translate("Compare", "full time") if step.occupies and not step.pays_salary else hours] = None
            return Cell(wording.in_turn(tuple(said)) if said else translate("Compare", "none"))

        return self._line(translate("Compare", "Study"), cell)

    def _steps(self) -> Line:
        return self._line(
            translate("Compare", "Steps"),
            lambda one: Cell(number(len(one.route.steps))),
            lambda one: len(one.route.steps),
        )

    def _first(self) -> Line:
        def cell(one: Compared) -> Cell:
            found = []
            for taken in one.route.steps:
                step = self.catalogue.steps[taken.id]
                by = apply_by(step, taken.start)
                name = short_name(name_of(step.name))
                if by is None:
                    text = translate("Compare", "{step}, {month}").format(step=name, month=month_short(taken.start))
                    found.append((float(taken.start), text))
                else:
                    text = translate("Compare", "{step}: apply by {day}").format(step=name, day=day(by.isoformat()))
                    found.append((month(by.year, by.month) + by.day / 32, text))
            return Cell(min(found, key=lambda entry: entry[0])[1] if found else "")

        return self._line(translate("Compare", "First thing to do"), cell)

    def _papers(self) -> Line | None:
        if not any(one.details.documents for one in self.compared):
            return None

        def cell(one: Compared) -> Cell:
            documents = one.details.documents
            late = sum(document.is_late_on(self.today) for document in documents)
            if not documents:
                return Cell(translate("Compare", "none"))
            text = translate("Compare", "%n to send for", None, len(documents))
            note = translate("Compare", "%n should be under way already", None, late) if late else ""
            return Cell(text, note=note, tone=Tone.LATE if late else Tone.PLAIN)

        return self._line(translate("Compare", "Papers"), cell)

    def _assumes(self) -> Line:
        def cell(one: Compared) -> Cell:
            proposals = proposals_of(self.catalogue, one.route)
            note = proposal_words(self.catalogue, proposals) if proposals else ""
            if not one.route.assumptions:
                nothing = translate("Compare", "nothing") if not proposals else ""
                return Cell(nothing or note, tone=Tone.ASSUMED if proposals else Tone.NOTHING)
            said = (
                condition_words(assumed.conditions[0]) if assumed.conditions else plain(assumed.attribute)
                for assumed in one.route.assumptions
            )
            return Cell(wording.apart(said), note=note, tone=Tone.ASSUMED)

        return self._line(translate("Compare", "It assumes"), cell)

    def _half_way(self) -> Line:
        return self._line(translate("Compare", "If you stop half-way"), self._half_way_cell)

    def _half_way_cell(self, one: Compared) -> Cell:
        """Say what the longest study leaves somebody with who goes no further."""
        lengths = {taken.id: taken.end - taken.start for taken in one.route.steps}
        study = {ident for ident in lengths if doing_of(self.catalogue.steps[ident]) is Doing.STUDY}
        ramps = [ramp for ramp in one.details.off_ramps[:-1] if ramp.gained]
        told = max(ramps, key=lambda ramp: (ramp.step in study, lengths.get(ramp.step, 0)), default=None)
        if told is None:
            return Cell(translate("Compare", "nothing yet"))
        gained = [short_name(credential_name(self.catalogue, one)) for one in told.gained[:_MOST_GAINED]]
        more = len(told.gained) - len(gained)
        listed = wording.listed(gained)
        if more:
            listed = translate("Compare", "{listed} and %n more", None, more).format(listed=", ".join(gained))
        return Cell(
            translate("Compare", "After {month}: {gained}").format(month=month_short(told.month), gained=listed)
        )

    def _evidence(self) -> Line:
        def cell(one: Compared) -> Cell:
            cited = [self.catalogue.steps[taken.id].sources for taken in one.route.steps]
            cited += [self.catalogue.bursaries[claim.bursary].sources for claim in one.route.bursaries]
            names = dict.fromkeys(name for sources in cited for name in sources)
            trust = [trust_in(self.catalogue.sources[name]) for name in names if name in self.catalogue.sources]
            said = [
                text
                for kind, text in (
                    (Trust.READ, translate("Compare", "%n read", None, trust.count(Trust.READ))),
                    (Trust.UNVERIFIED, translate("Compare", "%n unverified", None, trust.count(Trust.UNVERIFIED))),
                    (Trust.STALE, translate("Compare", "%n stale", None, trust.count(Trust.STALE))),
                )
                if kind in trust
            ]
            return Cell(" · ".join(said))

        return self._line(translate("Compare", "Sources"), cell)

    def _pay(self) -> Line | None:
        pay = self.catalogue.credentials[self.request.goal].pay
        if pay is None:
            return None
        amount = money(pay.low) if pay.high is None or pay.high == pay.low else f"{money(pay.low)}–{money(pay.high)}"
        texts = {
            "hour": translate("Compare", "{amount} an hour on every route; never counted"),
            "month": translate("Compare", "{amount} a month on every route; never counted"),
            "year": translate("Compare", "{amount} a year on every route; never counted"),
        }
        text = texts[pay.period].format(amount=amount)
        when = day(pay.as_of).replace("-", "–") if pay.as_of else ""
        note = (
            translate("Compare", "{when} figure").format(when=when) if when else translate("Money", "undated figures")
        )
        return Line(translate("Compare", "Pay on arrival"), (Cell(text, note=note),) * len(self.compared), whole=True)

    def _cost_years(self, route: Route) -> tuple[str | None, ...]:
        """Return what is said of the year of every fee and bursary that the net cost is made of."""
        fees = [
            self.catalogue.steps[taken.id].fee for taken in route.steps if taken.fee is not None and taken.fee.minor
        ]
        claims = self._money_years(claim.bursary for claim in route.bursaries)
        return (*(fee.year for fee in fees if fee is not None), *claims)

    def _money_years(self, bursaries: Iterable[str | None]) -> tuple[str | None, ...]:
        named = dict.fromkeys(ident for ident in bursaries if ident is not None)
        return tuple(self.catalogue.bursaries[ident].academic_year for ident in named)

    def _fees_open(self) -> bool:
        return any(one.route.unknown_fees for one in self.compared)


def _size(amount: Money) -> Money:
    return Money(abs(amount.minor), amount.currency)
