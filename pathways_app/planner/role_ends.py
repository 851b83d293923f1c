"""One role's two ends over the routes that are certain and those that rest on assumptions."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.reach import RoleReach, RoleStatus
from pathways_app.domain.route import Route
from pathways_app.planner.extremes import End, Patience, cheapest, earliest
from pathways_app.planner.ground import Ground
from pathways_app.planner.instance import PlanPoint
from pathways_app.planner.itinerary import Itinerary
from pathways_app.planner.pose import Posed, pose_on
from pathways_app.planner.prepare import Prepared, prepare, prepare_posed
from pathways_app.planner.problem import NEVER


@dataclass(frozen=True, slots=True)
class _Case:
    """One problem of a role: certain, or with assumptions; with every step, or without those whose fee has no basis."""

    posed: Posed
    prepared: Prepared
    assuming: bool
    with_guesses: bool


class RoleEnds:
    """Looks for the first and the cheapest route to one role; may be asked again for what it had no time for.

    `certain` and `assumed` are the first months in which the role could be had, without and with assumptions.
    """

    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest, certain: int, assumed: int) -> None:
        self._catalogue = catalogue
        self._request = request
        self._months = {False: certain, True: assumed}
        self._cases: list[_Case] | None = None
        self._known: dict[tuple[bool, bool, str], End] = {}
        self._over_budget = False

    @property
    def not_before(self) -> int:
        """The month before which nobody arrives, weekly hours aside."""
        return min(self._months.values())

    @property
    def over_budget(self) -> bool:
        """Whether some route would do but for the budget."""
        return self._over_budget

    def settle(self, patience: Patience) -> RoleReach:
        """Return the role with its ends, as far as they are found while there is patience."""
        if self._cases is None:
            self._cases = self._pose()
        for case in self._cases:
            self._search(case, patience)
        return self._role(self._cases)

    def _pose(self) -> list[_Case]:
        found: list[_Case] = []
        ground = Ground(self._catalogue, self._request)
        for assuming in (False,) if self._request.strict else (False, True):
            if self._months[assuming] >= NEVER:
                continue
            posed = pose_on(ground, assuming=assuming)
            prepared = prepare_posed(posed, new_only=assuming)
            if prepared is None:
                continue  # there is no plan, or every plan is a certain one
            found.append(_Case(posed, prepared, assuming, with_guesses=True))
            guessed = {step for step, fee in posed.fees.items() if not fee.basis}
            if any(option.step.id in guessed for option in prepared.problem.options):
                # A fee with nothing to go by counts as nothing and may not leave out another plan.
                steps = tuple(step for step in posed.instance.steps if step.id not in guessed)
                fewer = prepare(replace(posed.instance, steps=steps))
                if fewer is not None:
                    found.append(_Case(posed, fewer, assuming, with_guesses=False))
        return found

    def _search(self, case: _Case, patience: Patience) -> None:
        query = case.posed.instance.query
        settled = self._settled(case)
        net = min((point.net_cost for point in settled), default=None)
        left = patience.left
        half = patience.until(None if left is None else time.monotonic() + left / 2)
        cheap = self._end(
            (case.assuming, case.with_guesses, "cheapest"),
            lambda: cheapest(case.prepared, half, latest=query.deadline, budget=net, settled=settled),
        )
        if cheap.point is None and cheap.proven and not settled:
            self._known[case.assuming, case.with_guesses, "earliest"] = cheap
            return
        if cheap.point is not None:
            if query.budget is not None and cheap.point.net_cost > query.budget:
                self._over_budget = True
                if cheap.proven:
                    self._known[case.assuming, case.with_guesses, "earliest"] = End(None, True, cheap.rejected)
                    return
            else:
                settled = [*settled, cheap.point]
        latest = min([query.deadline, *(point.arrival for point in settled)])
        self._end(
            (case.assuming, case.with_guesses, "earliest"),
            lambda: earliest(
                case.prepared,
                patience,
                not_before=self._months[case.assuming],
                latest=latest,
                budget=query.budget,
                settled=settled,
            ),
        )

    def _end(self, key: tuple[bool, bool, str], search: Callable[[], End]) -> End:
        """Return what is known already, where it is proven, else what the search finds."""
        known = self._known.get(key)
        if known is None or not known.proven:
            known = self._known[key] = search()
        return known

    def _settled(self, case: _Case) -> list[PlanPoint]:
        """Return the certain plans found, which a plan under assumptions must better; none for a certain case."""
        if not case.assuming:
            return []
        return [
            end.point
            for (assuming, with_guesses, _), end in self._known.items()
            if not assuming
            and end.point is not None
            and self._affordable(end.point)
            and (case.with_guesses or not with_guesses or not self._guesses(end.point, case.posed))
        ]

    def _affordable(self, point: PlanPoint) -> bool:
        budget = self._request.person.budget
        return budget is None or point.net_cost <= budget.minor

    @staticmethod
    def _guesses(point: PlanPoint, posed: Posed) -> bool:
        return any(not posed.fees[step].basis for step in point.steps)

    def _role(self, cases: list[_Case]) -> RoleReach:
        posed: Mapping[bool, Posed] = {case.assuming: case.posed for case in cases}
        routes: list[Route] = []
        for assuming, one in posed.items():
            itinerary = Itinerary(self._catalogue, self._request, one)
            points = {end.point: None for key, end in self._known.items() if key[0] is assuming and end.point}
            routes += [itinerary.route(point) for point in points if self._affordable(point)]
        proven = {
            name: all(end.proven for key, end in self._known.items() if key[2] == name)
            for name in ("earliest", "cheapest")
        }
        sure = [route for route in routes if not route.assumptions]
        if not all(proven.values()):
            status = RoleStatus.UNFINISHED
        else:
            status = RoleStatus.REACHABLE if routes else RoleStatus.UNREACHABLE
        return RoleReach(
            role=self._request.goal,
            status=status,
            earliest=first_route(routes),
            cheapest=cheapest_route(routes),
            sure_earliest=first_route(sure),
            sure_cheapest=cheapest_route(sure),
            earliest_proven=proven["earliest"],
            cheapest_proven=proven["cheapest"],
            not_before=Month(self.not_before) if self.not_before < NEVER else None,
            rejected_for_expiry=any(end.rejected for end in self._known.values()),
        )


def first_route(routes: list[Route]) -> Route | None:
    """Return the route that arrives first; of several one whose cost has a basis, then the cheapest."""
    return min(
        routes,
        key=lambda r: (r.arrival, r.no_basis, r.net_cost.minor, r.unpaid_months, bool(r.assumptions)),
        default=None,
    )


def cheapest_route(routes: list[Route]) -> Route | None:
    """Return the route that costs least, of those whose cost has a basis if any has; of several the first to arrive."""
    return min(
        routes,
        key=lambda r: (r.no_basis, r.net_cost.minor, r.arrival, r.unpaid_months, bool(r.assumptions)),
        default=None,
    )
