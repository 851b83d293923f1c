"""One role's two ends over the routes that are certain and those that rest on assumptions."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.reach import RoleReach, RoleStatus
from pathways_app.domain.route import Route
from pathways_app.planner.extremes import End, Ends, Patience, Vector
from pathways_app.planner.ground import Ground
from pathways_app.planner.instance import PlanPoint
from pathways_app.planner.itinerary import Itinerary
from pathways_app.planner.pose import Posed, pose_on
from pathways_app.planner.prepare import prepare, prepare_posed
from pathways_app.planner.problem import NEVER


@dataclass(frozen=True, slots=True)
class _Case:
    """One problem of a role: certain, or with assumptions; with every step, or without those whose fee has no basis."""

    posed: Posed
    ends: Ends
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
        self._points: dict[bool, dict[PlanPoint, None]] = {False: {}, True: {}}

    @property
    def not_before(self) -> int:
        """The month before which nobody arrives, weekly hours aside."""
        return min(self._months.values())

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
            prepared = prepare_posed(posed, new_only=assuming, thinned=True)
            if prepared is None:
                continue  # there is no plan, or every plan is a certain one
            found.append(_Case(posed, Ends(prepared), assuming, with_guesses=True))
            guessed = {step for step, fee in posed.fees.items() if not fee.basis}
            if any(option.step.id in guessed for option in prepared.problem.options):
                # A fee with nothing to go by counts as nothing and may not leave out another plan.
                steps = tuple(step for step in posed.instance.steps if step.id not in guessed)
                fewer = prepare(replace(posed.instance, steps=steps), thinned=True)
                if fewer is not None:
                    found.append(_Case(posed, Ends(fewer), assuming, with_guesses=False))
        return found

    def _search(self, case: _Case, patience: Patience) -> None:
        """Look for both ends of one problem, or for those not proven yet.

        Nothing between them is looked for; where certain plans are known, only what betters an end of theirs is wanted.
        """
        left = patience.left
        half = patience.until(None if left is None else time.monotonic() + left / 2)
        if not self._proven(case, "cheapest"):
            self._keep(case, "cheapest", case.ends.cheapest(half, self._settled(case)))
        if not self._proven(case, "earliest"):
            settled = [*self._settled(case), *self._comparable(case, assuming=case.assuming)]
            self._keep(case, "earliest", case.ends.earliest(patience, self._months[case.assuming], settled))

    def _keep(self, case: _Case, name: str, end: End) -> None:
        self._known[case.assuming, case.with_guesses, name] = end
        if end.point is not None:
            self._points[case.assuming][end.point] = None

    def _proven(self, case: _Case, name: str) -> bool:
        known = self._known.get((case.assuming, case.with_guesses, name))
        return known is not None and known.proven

    def _settled(self, case: _Case) -> list[Vector]:
        """Return the certain plans found, which a plan under assumptions must better; none for a certain case."""
        return self._comparable(case, assuming=False) if case.assuming else []

    def _comparable(self, case: _Case, *, assuming: bool) -> list[Vector]:
        """Return the plans found that may leave out others of the case: one whose cost has no basis may not, there."""
        return [p.vector for p in self._points[assuming] if case.with_guesses or not self._guesses(p, case.posed)]

    @staticmethod
    def _guesses(point: PlanPoint, posed: Posed) -> bool:
        return any(not posed.fees[step].basis for step in point.steps)

    def _role(self, cases: list[_Case]) -> RoleReach:
        posed: Mapping[bool, Posed] = {case.assuming: case.posed for case in cases}
        routes: list[Route] = []
        for assuming, one in posed.items():
            itinerary = Itinerary(self._catalogue, self._request, one)
            routes += [itinerary.route(point) for point in self._points[assuming]]
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
