"""From a point of the answer to a route a person can read: dates, fees, reasons, bursaries, assumptions, renewals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Truth
from pathways_app.domain.route import Assumption, Claim, PossibleBursary, Renewal, Route, RouteStep
from pathways_app.planner.competing import PlanClaim
from pathways_app.planner.funding import Funding
from pathways_app.planner.ground import may_take, usable_status
from pathways_app.planner.instance import PlanPoint
from pathways_app.planner.offers import paid_bursary
from pathways_app.planner.pose import Posed
from pathways_app.planner.put_off import put_off
from pathways_app.planner.quorum import is_met, left_open, truth
from pathways_app.planner.reading import ReadBursary, ReadStep


class Visit:
    """One step of a plan with its months, and the facts that hold when it starts."""

    __slots__ = ("end", "start", "step", "true")

    def __init__(self, step: ReadStep, start: int, true: int) -> None:
        self.step = step
        self.start = start
        self.end = start + step.months
        self.true = true


class Itinerary:
    """Reads the points of one posed question as routes."""

    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest, posed: Posed) -> None:
        self._catalogue = catalogue
        self._request = request
        self._posed = posed
        self._currency = catalogue.jurisdiction.currency
        self._reading = reading = posed.ground.snapshot.reading
        self._goal = reading.mask([request.goal])
        self._answered, self._unknown = reading.answered(posed.attributes)
        self._at_start = self._answered | reading.mask(posed.ground.held)

    def route(self, point: PlanPoint) -> Route:
        """Return the route that a point of the answer stands for."""
        visits = self._visits(point)
        claims = self._paid(point)
        fees = self._posed.fees
        unknown = tuple([visit.step.id for visit in visits if visit.step.fee is None])
        waived = {claim.step for claim in claims if self._waives(claim)}
        granted = self._granted(visits)
        assumed = 0
        for one in granted:
            assumed |= self._reading.mask(one.conditions)
        reasons = self._reasons(visits, assumed)
        steps = tuple(
            [
                RouteStep(
                    id=visit.step.id,
                    start=Month(visit.start),
                    end=Month(visit.end),
                    fee=visit.step.fee,
                    planned_fee=visit.step.planned,
                    because=because,
                )
                for visit, because in zip(visits, reasons, strict=True)
            ]
        )
        return Route(
            arrival=Month(point.arrival),
            months=point.arrival - self._request.start,
            net_cost=self._money(point.net_cost),
            gross_cost=self._money(sum([step.planned_fee.minor for step in steps])),
            unpaid_months=point.unpaid_months,
            steps=steps,
            bursaries=claims,
            possible_bursaries=tuple(self._possible(visits, claims)),
            assumptions=granted,
            renewals=tuple(self._renewals(visits)),
            unknown_fees=tuple([step for step in unknown if step not in waived]),
            no_basis=any(not fees[step].basis for step in unknown),
        )

    def _waives(self, claim: Claim) -> bool:
        """Say whether the bursary pays the whole fee of the step, whatever that is."""
        percent = self._catalogue.bursaries[claim.bursary].amount.percent
        return percent is not None and percent >= 100 and claim.amount.minor >= self._posed.fees[claim.step].minor

    def _money(self, minor: int) -> Money:
        return Money(minor, self._currency)

    def _visits(self, point: PlanPoint) -> list[Visit]:
        """Return the steps in order of start; a step of no months comes after those it needs in the same month."""
        read = self._reading.step
        planned = [(read(step), start) for step, start in zip(point.steps, point.starts, strict=True)]
        left = put_off(planned, self._goal)
        left.sort(key=lambda pair: (pair[1], pair[1] + pair[0].months, pair[0].id))
        found: list[Visit] = []
        while left:
            step, start = left.pop(self._next(left, found))
            found.append(Visit(step, start, self._hand(start, found)))
        found.sort(key=lambda visit: visit.start)
        return found

    def _hand(self, moment: int, before: Iterable[Visit]) -> int:
        """Return the facts that hold at the start of a month, after those steps `before` that are over by then."""
        true = self._at_start
        for visit in before:
            if visit.end <= moment:
                true |= visit.step.awards
        return true

    def _next(self, left: Sequence[tuple[ReadStep, int]], before: list[Visit]) -> int:
        """Return the position of the step that goes next: in its month, one that surely can, else one that may."""
        start = left[0][1]
        if len(left) == 1 or left[1][1] != start:
            return 0
        hand = self._hand(start, before)
        truths = [truth(step.asks, hand, self._unknown) for step, month in left if month == start]
        return truths.index(max(truths))

    def _granted(self, visits: list[Visit]) -> tuple[Assumption, ...]:
        """Return what is taken for granted, that every step may start."""
        found = [
            left_open(visit.step.asks, visit.true, self._unknown)
            for visit in visits
            if visit.step.asked & self._unknown and not is_met(visit.step.asks, visit.true)
        ]
        return self._reading.granting.assumptions([one for one in found if one is not None])

    def _reasons(self, visits: list[Visit], assumed: int) -> list[tuple[str, ...]]:
        """Return for each step those that could not start without what it awards, and the goal if it brings it.

        Nothing is `assumed` but what the route takes for granted.
        """
        served: list[list[str]] = [[] for _ in visits]
        mentioned: list[list[str]] = [[] for _ in visits]
        for other in visits:
            asked, start = other.step.asked, other.start
            before = [place for place, visit in enumerate(visits) if visit.end <= start and visit is not other]
            for place in before:
                if not visits[place].step.awards & asked:
                    continue
                mentioned[place].append(other.step.id)
                rest = self._at_start | assumed
                for one in before:
                    if one != place:
                        rest |= visits[one].step.awards
                if not is_met(other.step.asks, rest):
                    served[place].append(other.step.id)
        goal = (self._request.goal,)
        return [
            (*(needed or named), *(goal if visit.step.awards & self._goal else ()))
            for visit, needed, named in zip(visits, served, mentioned, strict=True)
        ]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {bursary.id: index for index, bursary in enumerate(self._posed.frame.bursaries)}

    def _paid(self, point: PlanPoint) -> tuple[Claim, ...]:
        """Return what each claimed bursary pays, its later instalments counted to the step it is for."""
        if not point.claims:
            return ()
        frame, ground, number = self._posed.frame, self._posed.ground, self._numbers
        order = ground.region.position
        steps = [ground.plan_step(order[step], assuming=self._posed.assuming) for step in point.steps]
        position = {step.id: index for index, step in enumerate(steps)}
        claims = [
            PlanClaim(number[b], position[s], frame.bursaries[number[b]].worth(steps[position[s]]))
            for b, s in point.claims
        ]
        funding = Funding(frame, [s.id for s in steps], [s.fee for s in steps], claims)
        amounts: dict[tuple[str, str], int] = {}
        home: dict[str, str] = {b: s for b, s in point.claims if paid_bursary(b) == b}
        for (bursary, step), paid in zip(point.claims, funding.payments(claims), strict=True):
            name = paid_bursary(bursary)
            key = (name, step if name == bursary else home.get(name, step))
            amounts[key] = amounts.get(key, 0) + paid
        return tuple(Claim(b, s, self._money(paid)) for (b, s), paid in sorted(amounts.items()))

    def _possible(self, visits: list[Visit], claims: Iterable[Claim]) -> Iterable[PossibleBursary]:
        counted = {claim.bursary for claim in claims}
        barring = {visit.step.id for visit in visits} | counted
        seen: set[str] = set()
        for visit in visits:
            here = {claim.bursary for claim in claims if claim.step == visit.step.id}
            for one in visit.step.offers:
                bursary = one.bursary
                if (
                    bursary.id in counted
                    or bursary.id in seen
                    or not usable_status(bursary.status, what_if=self._request.what_if)
                    # A step taken, a bursary counted, or one counted on the same step rules it out.
                    or not one.never_with.isdisjoint(barring)
                    or not one.not_with.isdisjoint(here)
                ):
                    continue
                worth = self._reading.worth(bursary, visit.step.step)
                if worth is not None and worth.minor == 0:
                    continue
                due = truth(one.eligible, visit.true, self._unknown)
                unlocked: tuple[str, ...] = ()
                if due is Truth.FALSE:
                    unlocked = self._unlocking(one, worth, visit, visits)
                    if not unlocked:
                        continue
                seen.add(bursary.id)
                ask = self._ask(one, visit) if due is Truth.UNKNOWN else ()
                yield PossibleBursary(bursary.id, visit.step.id, worth, ask, unlocked)

    def _ask(self, one: ReadBursary, visit: Visit) -> tuple[str, ...]:
        """Return the unknown attributes whose answer could settle whether the bursary is due."""
        found: list[str] = []
        for name, asked in one.asks:
            unknown = self._unknown & ~asked
            if asked & self._unknown and truth(one.eligible, visit.true | asked, unknown) is not truth(
                one.eligible, visit.true, unknown
            ):
                found.append(name)
        return tuple(found)

    def _unlocking(self, one: ReadBursary, worth: Money | None, visit: Visit, visits: list[Visit]) -> tuple[str, ...]:
        """Return steps not on the route, open to the person, whose award would make a counted bursary due or possible.

        Only steps that cost less than the bursary pays: others would be bought at a loss.
        """
        missing = one.mentioned & ~visit.true
        if not missing or not one.bursary.counted or worth is None:
            return ()
        taken = {other.step.id for other in visits}
        found: list[str] = []
        for step_id in self._reading.awarding(missing):
            step = self._reading.step(step_id)
            if (
                step_id not in taken
                and step.planned.minor < worth.minor
                and step_id not in one.bursary.never_with
                and may_take(step.step, self._request.person, what_if=self._request.what_if)
                and is_met(step.asks, visit.true | self._unknown)
                and is_met(one.eligible, visit.true | step.awards | self._unknown)
            ):
                found.append(step_id)
        return tuple(found)

    def _renewals(self, visits: list[Visit]) -> Iterable[Renewal]:
        """Yield a renewal for each renewable credential that has lapsed by the start of a step that cannot do without.

        It is dated to that start; none is needed again until it has lapsed once more.
        """
        last = visits[-1].start if visits else 0
        if all(visit.end + months > last for visit in visits for _, months in visit.step.lapsing):
            return
        renewed: dict[str, int] = {}
        for visit in visits:
            lapses: dict[str, int] = {}
            lasting: set[str] = set()
            for other in visits:
                if other.end <= visit.start and other is not visit:
                    for award, months in other.step.lapsing:
                        until = max(other.end, renewed.get(award, other.end)) + months
                        lapses[award] = max(until, lapses.get(award, until))
                    lasting |= other.step.lasting
            gone = {award for award, until in lapses.items() if until <= visit.start} - lasting
            if not gone:
                continue
            fresh = self._at_start | self._closed(lasting | lapses.keys() - gone)
            for award in sorted(gone):
                # Each is renewed unless what else is in hand will do.
                rest = fresh | self._closed(gone - {award})
                if self._truth(visit, rest) >= self._truth(visit, rest | self._closed([award])):
                    gone.discard(award)
                    continue
                renewed[award] = visit.start
                renewed_by = self._catalogue.credentials[award].renewed_by or ""
                step = self._catalogue.steps.get(renewed_by)
                fee = None if step is None or step.fee is None else step.fee.money
                yield Renewal(award, renewed_by, Month(visit.start), fee)

    def _closed(self, credentials: Iterable[str]) -> int:
        return self._reading.mask(self._catalogue.close(credentials))

    def _truth(self, visit: Visit, true: int) -> Truth:
        return truth(visit.step.asks, true, self._unknown)
