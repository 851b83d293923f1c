"""What keeps a role out of reach: which limit, answer or rule, lifted by itself, would let the person in."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import DEFAULT_STUDY_HOURS, HORIZON_MONTHS, NO_ATTRIBUTES, RouteRequest
from pathways_app.domain.reach import Bar, ReachRequest, RoleReach
from pathways_app.planner.extremes import Ends, Patience
from pathways_app.planner.first_months import first_months
from pathways_app.planner.pose import pose
from pathways_app.planner.prepare import prepare_posed
from pathways_app.planner.problem import NEVER
from pathways_app.planner.witness import witnessed

SECONDS_A_BAR = 1.0
"""Longest search for a route without one bar; a bar not settled by then is not named (a bound of ours)."""


@dataclass(frozen=True, slots=True)
class _Lifted:
    """The question with one bar lifted, and the first month of each credential then."""

    request: ReachRequest
    months: Mapping[str, int]

    @property
    def latest(self) -> int:
        by = self.request.person.by
        return self.request.start + HORIZON_MONTHS if by is None else by


class Bars:
    """Tries the bars of one person, each by itself and then all together."""

    def __init__(self, catalogue: JurisdictionCatalogue, request: ReachRequest, patience: Patience) -> None:
        self._catalogue = catalogue
        self._request = request
        self._patience = patience
        self._lifted: dict[Bar, _Lifted] | None = None

    def explain(self, role: RoleReach) -> RoleReach:
        """Return the role with its bars; none where there was no time to find them."""
        if self._lifted is None:
            self._lifted = {bar: self._lift(request) for bar, request in self._bars()}
        found: list[Bar] = []
        settled = True
        for bar, lifted in self._lifted.items():
            if (bar is Bar.SEVERAL and found) or (bar is Bar.CIRCUMSTANCES and Bar.STRICT in found):
                continue
            opens = self._opens(lifted, role.role)
            if opens:
                found.append(bar)
            settled &= opens is not None
        if not found and settled:
            found = [Bar.NO_WAY]
        return replace(role, bars=tuple(found))

    def _lift(self, request: ReachRequest) -> _Lifted:
        months = first_months(
            self._catalogue, request.person, request.start, what_if=request.what_if, assuming=not request.strict
        )
        return _Lifted(request, months)

    def _bars(self) -> Iterator[tuple[Bar, ReachRequest]]:
        request, person = self._request, self._request.person
        hours = max(person.weekly_hours, DEFAULT_STUDY_HOURS)
        for bar, holds, lifted in (
            (Bar.KEEP_EARNING, person.keep_earning, replace(person, keep_earning=False)),
            (Bar.STUDY_HOURS, person.weekly_hours < hours, replace(person, study_hours=hours)),
            (Bar.BY, person.by is not None, replace(person, by=None)),
            (Bar.BUDGET, person.budget is not None, replace(person, budget=None)),
            (Bar.MODES, person.modes is not None, replace(person, modes=None)),
        ):
            if holds:
                yield bar, replace(request, person=lifted)
        if request.strict:
            yield Bar.STRICT, replace(request, strict=False)
        if not request.what_if:
            yield Bar.PROPOSED, replace(request, what_if=True)
        if person.attributes:  # what is not said is unknown, and so of use only where assumptions are
            silent = replace(person, attributes=NO_ATTRIBUTES)
            yield Bar.CIRCUMSTANCES, replace(request, person=silent, strict=False)
        free = replace(person, keep_earning=False, study_hours=hours, by=None, budget=None, modes=None)
        every = replace(request, person=replace(free, attributes=NO_ATTRIBUTES), strict=False, what_if=True)
        yield Bar.SEVERAL, every

    def _opens(self, lifted: _Lifted, role: str) -> bool | None:
        """Say whether there is a route once the bar is lifted; None: there was no time to tell."""
        first = lifted.months.get(role, NEVER)
        if first > lifted.latest:
            return False
        if self._patience.over:
            return None
        request = lifted.request.towards(role)
        return self._has_route(request, first, lifted.latest)

    def _has_route(self, request: RouteRequest, first: int, latest: int) -> bool | None:
        known = True
        # Under a budget a certain plan may be paid for a step that is superfluous where assumptions are made.
        for assuming in (False,) if request.strict else (True,) if request.person.budget is None else (True, False):
            posed = pose(self._catalogue, request, assuming=assuming)
            prepared = prepare_posed(posed, thinned=True)
            if prepared is None:
                continue
            budget = posed.instance.query.budget
            if witnessed(prepared, latest, budget):
                return True
            patience = self._patience.until(time.monotonic() + SECONDS_A_BAR)
            end = Ends(prepared).earliest(patience, first)
            if end.point is not None:
                return True
            known &= end.proven
        return False if known else None
