"""From a point of the answer to a route a person can read: dates, fees, reasons, bursaries, assumptions, renewals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pathways_app.domain.bursary import AmountBasis, Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import (
    Condition,
    Truth,
    attributes_of,
    credentials_of,
    evaluate,
    evaluate_with,
)
from pathways_app.domain.route import Assumption, Claim, PossibleBursary, Renewal, Route, RouteStep
from pathways_app.domain.step import Step
from pathways_app.domain.unmet import is_met
from pathways_app.planner.assumptions import assumptions
from pathways_app.planner.competing import PlanClaim
from pathways_app.planner.funding import Funding
from pathways_app.planner.ground import may_take, usable_status
from pathways_app.planner.instance import PlanPoint
from pathways_app.planner.offers import amount_on, paid_bursary
from pathways_app.planner.pose import Posed
from pathways_app.planner.put_off import put_off


@dataclass(frozen=True, slots=True)
class Visit:
    """One step of a plan with its months and what is in hand when it starts."""

    step: Step
    start: int
    end: int
    held: frozenset[str]


class Itinerary:
    """Reads the points of one posed question as routes."""

    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest, posed: Posed) -> None:
        self._catalogue = catalogue
        self._request = request
        self._posed = posed
        self._currency = catalogue.jurisdiction.currency
        self._at_start = posed.ground.held
        self._snapshot = posed.ground.snapshot
        self._ready = self._snapshot.step

    def route(self, point: PlanPoint) -> Route:
        """Return the route that a point of the answer stands for."""
        visits = self._visits(point)
        claims = self._paid(point)
        unknown = tuple(visit.step.id for visit in visits if not self._posed.fees[visit.step.id].known)
        waived = {claim.step for claim in claims if self._waives(claim)}
        granted = assumptions(
            [(visit.step.requires, visit.held) for visit in visits if self._asks_unknown(visit.step)],
            self._posed.attributes,
            self._catalogue.attributes,
        )
        steps = tuple(
            RouteStep(
                id=visit.step.id,
                start=Month(visit.start),
                end=Month(visit.end),
                fee=self._money(self._posed.fees[visit.step.id].minor)
                if self._posed.fees[visit.step.id].known
                else None,
                planned_fee=self._money(self._posed.fees[visit.step.id].minor),
                because=self._because(visit, visits, granted),
            )
            for visit in visits
        )
        return Route(
            arrival=Month(point.arrival),
            months=point.arrival - self._request.start,
            net_cost=self._money(point.net_cost),
            gross_cost=self._money(sum(step.planned_fee.minor for step in steps)),
            unpaid_months=point.unpaid_months,
            steps=steps,
            bursaries=claims,
            possible_bursaries=tuple(self._possible(visits, claims)),
            assumptions=granted,
            renewals=tuple(self._renewals(visits)),
            unknown_fees=tuple(step for step in unknown if step not in waived),
            no_basis=any(not self._posed.fees[step].basis for step in unknown),
        )

    def _asks_unknown(self, step: Step) -> bool:
        return any(leaf.attribute not in self._posed.attributes for leaf in self._ready(step.id).conditions)

    def _waives(self, claim: Claim) -> bool:
        """Say whether the bursary pays the whole fee of the step, whatever that is."""
        percent = self._catalogue.bursaries[claim.bursary].amount.percent
        return percent is not None and percent >= 100 and claim.amount.minor >= self._posed.fees[claim.step].minor

    def _money(self, minor: int) -> Money:
        return Money(minor, self._currency)

    def _visits(self, point: PlanPoint) -> list[Visit]:
        """Return the steps in order of start; a step of no months comes after those it needs in the same month."""
        planned = [(self._catalogue.steps[step], start) for step, start in zip(point.steps, point.starts, strict=True)]
        steps = put_off(self._catalogue, self._snapshot, self._request.goal, planned)
        found: list[Visit] = []
        left = sorted(steps, key=lambda pair: (pair[1], pair[1] + pair[0].duration.months, pair[0].id))
        while left:
            step, start = left.pop(self._next(left, found))
            found.append(Visit(step, start, start + step.duration.months, self._hand(start, found)))
        return sorted(found, key=lambda visit: visit.start)

    def _hand(self, moment: int, before: Iterable[Visit]) -> frozenset[str]:
        earned = [self._ready(visit.step.id).awards for visit in before if visit.end <= moment]
        return self._at_start.union(*earned)

    def _next(self, left: list[tuple[Step, int]], before: list[Visit]) -> int:
        """Return the position of the step that goes next: in its month, one that surely can, else one that may."""
        now = [pair for pair in left if pair[1] == left[0][1]]
        if len(now) == 1:
            return 0
        truths = [evaluate(step.requires, self._hand(start, before), self._posed.attributes) for step, start in now]
        return truths.index(max(truths))

    def _because(self, visit: Visit, visits: list[Visit], granted: Iterable[Assumption]) -> tuple[str, ...]:
        """Return the steps that could not start without what this one awards, and the goal if it brings it.

        Nothing is assumed but what the route takes for granted.
        """
        known = self._posed.attributes
        assumed = {condition for one in granted for condition in one.conditions}

        def met(condition: Condition) -> bool:
            if condition.attribute in known:
                return condition.accepts(known[condition.attribute])
            return condition in assumed

        awards = self._ready(visit.step.id).awards
        without = [other for other in visits if other is not visit]
        served: list[str] = []
        mentioned: list[str] = []
        for other in without:
            if other.start < visit.end or awards.isdisjoint(self._ready(other.step.id).asked):
                continue
            mentioned.append(other.step.id)
            rest = self._hand(other.start, [v for v in without if v is not other])
            if not is_met(other.step.requires, rest.__contains__, met):
                served.append(other.step.id)
        found = served or mentioned
        return (*found, self._request.goal) if self._request.goal in awards else tuple(found)

    def _paid(self, point: PlanPoint) -> tuple[Claim, ...]:
        """Return what each claimed bursary pays, its later instalments counted to the step it is for."""
        if not point.claims:
            return ()
        number = {bursary.id: index for index, bursary in enumerate(self._posed.instance.bursaries)}
        by_step = {step.id: step for step in self._posed.instance.steps}
        steps = [by_step[step] for step in point.steps]
        position = {step.id: index for index, step in enumerate(steps)}
        claims = [
            PlanClaim(number[b], position[s], self._posed.instance.bursaries[number[b]].worth(by_step[s]))
            for b, s in point.claims
        ]
        funding = Funding(self._posed.instance, [s.id for s in steps], [s.fee for s in steps], claims)
        amounts: dict[tuple[str, str], int] = {}
        home: dict[str, str] = {b: s for b, s in point.claims if paid_bursary(b) == b}
        for (bursary, step), paid in zip(point.claims, funding.payments(claims), strict=True):
            name = paid_bursary(bursary)
            key = (name, step if name == bursary else home.get(name, step))
            amounts[key] = amounts.get(key, 0) + paid
        return tuple(Claim(b, s, self._money(paid)) for (b, s), paid in sorted(amounts.items()))

    def _possible(self, visits: list[Visit], claims: Iterable[Claim]) -> Iterable[PossibleBursary]:
        counted = {claim.bursary for claim in claims}
        seen: set[str] = set()
        for visit in visits:
            here = {claim.bursary for claim in claims if claim.step == visit.step.id}
            for bursary in self._snapshot.bursaries_on.get(visit.step.id, []):
                if (
                    bursary.id in counted
                    or bursary.id in seen
                    or not usable_status(bursary.status, what_if=self._request.what_if)
                    or self._barred(bursary, visits, counted, here)
                ):
                    continue
                worth = self._worth(bursary, visit.step)
                if worth is not None and worth.minor == 0:
                    continue
                truth = evaluate(bursary.eligibility, visit.held, self._posed.attributes)
                unlocked: tuple[str, ...] = ()
                if truth is Truth.FALSE:
                    unlocked = self._unlocking(bursary, visit, visits)
                    if not unlocked:
                        continue
                seen.add(bursary.id)
                ask = self._ask(bursary, visit) if truth is Truth.UNKNOWN else ()
                yield PossibleBursary(bursary.id, visit.step.id, worth, ask, unlocked)

    def _barred(self, bursary: Bursary, visits: list[Visit], counted: set[str], here: set[str]) -> bool:
        """Say whether a step taken, a bursary counted, or one counted `here` on the same step rules a bursary out."""
        never = self._snapshot.never_with[bursary.id]
        not_here = self._snapshot.not_with[bursary.id]
        return bool(never & ({visit.step.id for visit in visits} | counted) or not_here & here)

    def _worth(self, bursary: Bursary, step: Step) -> Money | None:
        amount = bursary.amount
        if amount.percent is not None:
            if step.fee is None:
                return None
            return self._money(step.fee.money.minor * amount.percent // 100)
        if amount.money is None:
            return None
        if amount.basis is AmountBasis.UP_TO:
            return amount.money
        worth = amount_on(bursary, step, without_later=False)
        return self._money(worth if amount.cap is None else min(worth, amount.cap.minor))

    def _ask(self, bursary: Bursary, visit: Visit) -> tuple[str, ...]:
        """Return the unknown attributes whose answer could settle whether the bursary is due."""
        return tuple(sorted(name for name in attributes_of(bursary.eligibility) if self._matters(name, bursary, visit)))

    def _matters(self, name: str, bursary: Bursary, visit: Visit) -> bool:
        if name in self._posed.attributes:
            return False

        def settled(answer: Truth) -> Truth:
            def settle(condition: Condition) -> Truth:
                if condition.attribute == name:
                    return answer
                if condition.attribute in self._posed.attributes:
                    accepted = condition.accepts(self._posed.attributes[condition.attribute])
                    return Truth.TRUE if accepted else Truth.FALSE
                return Truth.UNKNOWN

            return evaluate_with(bursary.eligibility, lambda c: Truth.TRUE if c in visit.held else Truth.FALSE, settle)

        return settled(Truth.TRUE) is not settled(Truth.FALSE)

    def _unlocking(self, bursary: Bursary, visit: Visit, visits: list[Visit]) -> tuple[str, ...]:
        """Return steps not on the route, open to the person, whose award would make a counted bursary due or possible.

        Only steps that cost less than the bursary pays: others would be bought at a loss.
        """
        worth = self._worth(bursary, visit.step)
        if not bursary.counted or worth is None:
            return ()
        taken = {other.step.id for other in visits}
        found: list[str] = []
        for credential in sorted(credentials_of(bursary.eligibility) - visit.held):
            for step_id in self._catalogue.steps_awarding.get(credential, ()):
                step = self._catalogue.steps[step_id]
                if step_id in taken or not may_take(step, self._request.person, what_if=self._request.what_if):
                    continue
                if self._posed.fees[step_id].minor >= worth.minor or step_id in bursary.never_with:
                    continue
                if evaluate(step.requires, visit.held, self._posed.attributes) is Truth.FALSE:
                    continue
                held = visit.held | self._catalogue.close(step.awards)
                if evaluate(bursary.eligibility, held, self._posed.attributes) is not Truth.FALSE:
                    found.append(step_id)
        return tuple(sorted(set(found)))

    def _renewals(self, visits: list[Visit]) -> Iterable[Renewal]:
        """Yield a renewal for each renewable credential that has lapsed by the start of a step that cannot do without.

        It is dated to that start; none is needed again until it has lapsed once more.
        """
        if all(self._lapse(award, 0) is None for visit in visits for award in visit.step.awards):
            return
        renewed: dict[str, int] = {}
        for visit in visits:
            done = [other for other in visits if other is not visit and other.end <= visit.start]
            lapses: dict[str, int] = {}
            lasting: set[str] = set()
            for other in done:
                for award in other.step.awards:
                    until = self._lapse(award, max(other.end, renewed.get(award, other.end)))
                    if until is None:
                        lasting.add(award)
                    else:
                        lapses[award] = max(until, lapses.get(award, until))
            gone = {award for award, until in lapses.items() if until <= visit.start} - lasting
            if not gone:
                continue
            fresh = self._at_start | self._catalogue.close(lasting | lapses.keys() - gone)
            for award in sorted(gone):
                # Each is renewed unless what else is in hand will do.
                rest = fresh | self._catalogue.close(gone - {award})
                if self._meets(visit, rest) >= self._meets(visit, rest | self._catalogue.close([award])):
                    gone.discard(award)
                    continue
                renewed[award] = visit.start
                renewed_by = self._catalogue.credentials[award].renewed_by or ""
                step = self._catalogue.steps.get(renewed_by)
                fee = None if step is None or step.fee is None else step.fee.money
                yield Renewal(award, renewed_by, Month(visit.start), fee)

    def _lapse(self, award: str, since: int) -> int | None:
        """Return the month a credential had or renewed in month `since` lapses in, where it can simply be renewed."""
        entry = self._catalogue.credentials[award]
        if not entry.renewable or entry.valid_months is None or entry.renewed_by is None:
            return None
        return since + entry.valid_months

    def _meets(self, visit: Visit, held: frozenset[str]) -> Truth:
        return evaluate(visit.step.requires, held, self._posed.attributes)
