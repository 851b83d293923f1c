"""The page of one route, written from what the planner found out about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pathways_app.domain.cash_line import CashLine
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import AlsoAt
from pathways_app.domain.off_ramp import OffRamp
from pathways_app.domain.paperwork import DueDocument
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.route_name import known_cost
from pathways_app.domain.support import SupportKind
from pathways_app.report.naming import brief_name, condition_words, entry_name, listed
from pathways_app.report.route_page import DocumentRow, Figure, OffRampRow, RoutePage, SupportRow
from pathways_app.report.source_list import SourceList
from pathways_app.report.words import Words
from pathways_app.report.write_dates import dates_of
from pathways_app.report.write_drawing import timeline
from pathways_app.report.write_glance import cost_note, cost_words, counts_on_proposal, label_words
from pathways_app.report.write_money import cash, money_rows
from pathways_app.report.write_steps import number_of, step_rows


@dataclass(frozen=True, slots=True)
class RouteFacts:
    """A route with what lies behind it: its money by month, its off-ramps, its documents, and where else it goes."""

    route: Route
    cash_line: CashLine
    off_ramps: tuple[OffRamp, ...]
    documents: tuple[DueDocument, ...]
    also_at: tuple[AlsoAt, ...] = ()


class RouteWriter:
    """Writes the pages of the routes of one question; `running` is what stands at the head of every page."""

    def __init__(
        self, words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest, today: date, running: str
    ) -> None:
        self._words, self._catalogue, self._request = words, catalogue, request
        self._today, self._running = today, running

    def page(self, facts: RouteFacts, number: int, title: str) -> RoutePage:
        """Return the page of one route under its `title`, the `number`th of those printed, counted from 1."""
        words, catalogue, request, route = self._words, self._catalogue, self._request, facts.route
        sources = SourceList(words, catalogue)
        steps = step_rows(words, catalogue, request, route, sources, self._today)
        money, not_due = money_rows(words, catalogue, request, route, sources)
        supports = self._supports(route, sources)
        labels = tuple(label_words(words, margin) for margin in route.margins)
        here = words.say("Route {number}", number=number)
        proposal = [words.say("counts on a proposal")] if counts_on_proposal(catalogue, route) else []
        more = words.count("{n} more is not due on this route.", "{n} more are not due on this route.", not_due)
        return RoutePage(
            number=number,
            eyebrow=" · ".join((here, *map(words.amid, labels[:1]), *proposal)),
            title=title,
            running=f"{self._running} · {here}",
            figures=tuple(self._figures(route)),
            arrival=route.arrival,
            months=route.months,
            net_cost=route.net_cost,
            known_cost=known_cost(route),
            gross_cost=route.gross_cost,
            unpaid_months=route.unpaid_months,
            unknown_fees=len(route.unknown_fees),
            cost=cost_words(words, route),
            labels=labels,
            timeline=timeline(words, catalogue, request, route, self._today),
            steps=steps,
            money=money,
            money_note=more if not_due else "",
            cash=cash(words, catalogue, facts.cash_line),
            supports=supports,
            documents=tuple(self._documents(route, facts.documents)),
            off_ramps=tuple(self._off_ramps(facts)),
            assumptions=tuple(self._assumptions(route)),
            also_at=tuple(self._also_at(facts.also_at)),
            dates=dates_of(words, catalogue, request.goal, route, facts.documents),
            sources=sources.rows(),
            sources_note=sources.note,
        )

    def _figures(self, route: Route) -> Iterable[Figure]:
        words = self._words
        yield Figure(words.say("You arrive"), words.month(route.arrival))
        since = words.say("Time from {month}", month=words.month(self._request.start))
        yield Figure(since, words.span(route.months))
        note = cost_note(words, route)
        label = words.say("Net cost ({note})", note=note) if note else words.say("Net cost")
        yield Figure(label, cost_words(words, route))
        unpaid = words.count("{n} month", "{n} months", route.unpaid_months).replace(" ", "\u00a0")
        yield Figure(words.say("Without pay"), unpaid)

    def _supports(self, route: Route, sources: SourceList) -> tuple[SupportRow, ...]:
        words, catalogue = self._words, self._catalogue
        touched = {ident for step in route.steps for ident in (step.id, *catalogue.steps[step.id].awards)}
        kinds = {
            SupportKind.MENTORING: words.say("mentoring"),
            SupportKind.INDUCTION: words.say("induction"),
            SupportKind.WELLBEING: words.say("well-being"),
            SupportKind.PROFESSIONAL_LEARNING: words.say("professional learning"),
            SupportKind.NETWORK: words.say("network"),
            SupportKind.LEAVE: words.say("leave"),
            SupportKind.HOUSING: words.say("housing"),
        }
        return tuple(
            SupportRow(
                id=support.id,
                name=words.name(support.name),
                kind=kinds[support.kind],
                mark=sources.doubt(support.sources),
                summary=support.summary,
                sources=sources.numbers(support.sources),
            )
            for support in catalogue.supports.values()
            if touched & set(support.for_ids)
        )

    def _documents(self, route: Route, documents: Sequence[DueDocument]) -> Iterable[DocumentRow]:
        """Yield each document once, with the first time it is needed."""
        words = self._words
        seen = set()
        for one in sorted(documents, key=lambda one: (one.start_by, one.ready_by, one.name)):
            if (one.name, one.issuer) in seen:
                continue
            seen.add((one.name, one.issuer))
            number = number_of(route, one.step)
            parts = [words.say("for step {number}", number=number)]
            if one.issuer:
                parts.append(words.say("from {issuer}", issuer=words.issuer_amid(one.issuer)))
            if one.lead_months:
                parts.append(words.say("takes {span}", span=words.span(one.lead_months)))
            if one.apply_by:
                parts.append(words.say("apply by {day}", day=words.dated(one.apply_by)))
            yield DocumentRow(
                name=words.paper(one.name),
                detail=", ".join(parts),
                when=self._send_words(one),
                start_by=one.start_by,
                ready_by=one.ready_by,
                step=number,
                late=one.is_late_on(self._today),
            )

    def _send_words(self, document: DueDocument) -> str:
        words = self._words
        if document.is_late_on(self._today):
            return words.say("Late: should be under way since {month}", month=words.month(document.start_by))
        if document.lead_months:
            return words.say("Send for it by {month}", month=words.month(document.start_by))
        return words.say("Have it by {month}", month=words.month(document.ready_by))

    def _off_ramps(self, facts: RouteFacts) -> Iterable[OffRampRow]:
        words, catalogue = self._words, self._catalogue
        before: OffRamp | None = None
        for ramp in facts.off_ramps:
            if self._request.goal in ramp.held:
                break  # that is no longer on the way
            opens = [role for role in ramp.opens if before is None or role not in before.opens]
            parts = [
                text.format(names=listed(words, [entry_name(words, catalogue, one) for one in idents]))
                for text, idents in (
                    (words.say("You then hold {names}"), ramp.gained),
                    (words.say("Opens: {names}"), opens),
                    (words.say("Lapsed by then: {names}"), ramp.lapsed),
                )
                if idents
            ]
            before = ramp
            if parts:
                step = brief_name(words, catalogue, ramp.step)
                title = words.say("{month}, after {step}", month=words.month(ramp.month), step=step)
                yield OffRampRow(
                    month=ramp.month,
                    title=title[:1].upper() + title[1:],
                    text=" ".join(map(words.sentence, parts)),
                )

    def _assumptions(self, route: Route) -> Iterable[str]:
        words = self._words
        for one in route.assumptions:
            taken = [condition_words(words, condition) for condition in one.conditions] or [words.code(one.attribute)]
            attribute = self._catalogue.attributes.get(one.attribute)
            asked = f" {words.question(attribute)}" if attribute is not None else ""
            yield words.sentence("; ".join(dict.fromkeys(taken))) + asked

    def _also_at(self, also_at: Sequence[AlsoAt]) -> Iterable[str]:
        words = self._words
        for other in also_at:
            names = listed(words, [entry_name(words, self._catalogue, step) for step in other.steps])
            cost = words.money(other.net_cost if other.known_cost is None else other.known_cost)
            if other.unknown_fees:
                cost = f"{cost} + ?".replace(" ", "\u00a0")
            unpaid = words.count("{n} month without pay", "{n} months without pay", other.unpaid_months)
            yield words.sentence(f"{names}: {words.month(other.arrival)}, {cost}, {unpaid}")
