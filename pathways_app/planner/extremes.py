"""The two ends of an answer: the plan that arrives first and the plan that costs least, without all between."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

from pathways_app.planner.cut_short import standing
from pathways_app.planner.expiry import Freshness
from pathways_app.planner.first_plans import FirstPlan, first_plans
from pathways_app.planner.instance import PlanPoint
from pathways_app.planner.pareto import Box, Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.search import Search, StoppedError
from pathways_app.planner.solve import WIDE, arranged

Vector: TypeAlias = tuple[int, int, int]
"""Arrival, net cost and unpaid months."""

Order: TypeAlias = Callable[[Vector], Vector]
"""Which of two vectors comes first."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a search may go on: until `should_stop` says so, or the clock (time.monotonic) passes `ends`."""

    should_stop: Callable[[], bool] = lambda: False
    ends: float | None = None

    @property
    def left(self) -> float | None:
        """Seconds left; None: no end."""
        return None if self.ends is None else max(0.0, self.ends - time.monotonic())

    @property
    def over(self) -> bool:
        """Whether there is no time left."""
        return self.should_stop() or self.left == 0.0

    def until(self, ends: float | None) -> Patience:
        """Return the same patience, ending at `ends` where that is sooner."""
        known = [end for end in (self.ends, ends) if end is not None]
        return replace(self, ends=min(known, default=None))


@dataclass(frozen=True, slots=True)
class End:
    """One end of an answer: its plan (None: there is none), and whether that is proven.

    `rejected` says that a plan was turned away because something in it lapses.
    """

    point: PlanPoint | None
    proven: bool = True
    rejected: bool = False


def by_arrival(vector: Vector) -> Vector:
    """Order vectors by arrival, then net cost, then unpaid months."""
    return vector


def by_cost(vector: Vector) -> Vector:
    """Order vectors by net cost, then arrival, then unpaid months."""
    arrival, net, unpaid = vector
    return net, arrival, unpaid


class _LapsedError(Exception):
    """A plan of a thinned problem was turned away."""


class _Watch:
    """Ends a search once there is no patience left; a search holds this and not who asked, so that no cycle is left."""

    __slots__ = ("patience",)

    def __init__(self) -> None:
        self.patience = Patience()

    def check(self) -> None:
        if self.patience.over:
            raise StoppedError


class Ends:
    """Looks for both ends of one problem; what it learns about one serves the other.

    Either may be asked for again. Only what comes before all `settled` vectors in the order of that end is looked for;
    where nothing does, there is no plan.
    """

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._watch = _Watch()
        self._search: Search | None = None
        self._first: tuple[FirstPlan, ...] = ()

    def cheapest(self, patience: Patience, settled: Collection[Vector] = ()) -> End:
        """Return the plan that costs least; of several the one that arrives first, then with fewest unpaid months."""
        known = min(settled, key=by_cost, default=None)
        return self._end(patience, lambda search: _cheapest(search, known), by_cost, known)

    def earliest(self, patience: Patience, not_before: int, settled: Collection[Vector] = ()) -> End:
        """Return the plan that arrives first; of several the cheapest, then the one with fewest unpaid months.

        Nobody arrives before `not_before`.
        """
        known = min(settled, key=by_arrival, default=None)
        return self._end(patience, lambda search: _earliest(search, known, not_before), by_arrival, known)

    def _end(
        self, patience: Patience, look: Callable[[Search], Found | None], order: Order, known: Vector | None
    ) -> End:
        self._watch.patience = patience
        if patience.over:
            return End(None, proven=False)
        try:
            search, plan = self._looked(look)
        except StoppedError:
            return End(self._standing(order), proven=False)
        point = None if plan is None else arranged(self._prepared, self._freshness(), plan)
        best = known if point is None else point.vector
        # What is missing for having been turned away arrives no sooner and costs no less than as it was found.
        rejected = any(best is None or order(vector) < order(best) for vector in search.rejected)
        return End(point, rejected=rejected)

    def _looked(self, look: Callable[[Search], Found | None]) -> tuple[Search, Found | None]:
        while True:
            try:
                search = self._search = self._search or self._begun()
                return search, look(search)
            except _LapsedError:
                self._search = None
                if self._prepared.whole is not None:
                    self._prepared = self._prepared.whole(self._watch.check)

    def _freshness(self, check: Callable[[], None] | None = None) -> Freshness:
        return Freshness(self._prepared, Scheduler(self._prepared.problem, check or (lambda: None)))

    def _begun(self) -> Search:
        prepared, freshness = self._prepared, self._freshness(self._watch.check)

        def acceptable(options: int, arrival: int) -> bool:
            fresh = freshness.acceptable(options, arrival)
            if not fresh and prepared.whole is not None:
                raise _LapsedError
            return fresh

        self._first = first_plans(prepared, self._watch.check) if len(prepared.problem.options) > WIDE else ()
        return Search(prepared, self._watch.check, acceptable)

    def _standing(self, order: Order) -> PlanPoint | None:
        """Return the best plan there is after a search was stopped; another search begins anew."""
        search, self._search = self._search, None
        found = [] if search is None or search.standing is None else [search.standing]
        known = standing(self._prepared, found, self._first, partial(arranged, self._prepared))
        return min(known.points, key=lambda point: order(point.vector), default=None)


def _cheapest(search: Search, known: Vector | None) -> Found | None:
    every = search.everything
    if known is None:
        return search.end(every, None)
    arrival, net, unpaid = known
    return (
        search.end(every, net - 1)
        or search.end(Box(min(every.by, arrival - 1), every.unpaid), net)
        or search.end(Box(min(every.by, arrival), unpaid - 1), net)
    )


def _earliest(search: Search, known: Vector | None, not_before: int) -> Found | None:
    """Look up from the first month there may be, which mostly lets somebody in and leaves little to search.

    Where nobody makes it the deadline moves on, by twice as many months each time, and back where that was too far.
    """
    every = search.everything
    latest = every.by if known is None else min(every.by, known[0] - 1)
    first = max(not_before, search.first)
    deadline, further = first, 1
    while deadline <= latest:
        plan = search.some(Box(deadline, every.unpaid))
        if plan is not None:
            while plan.arrival > first and (sooner := search.some(Box(plan.arrival - 1, every.unpaid))) is not None:
                plan = sooner
            return search.end(Box(plan.arrival, every.unpaid), None)
        if deadline == latest:
            break
        first = deadline + 1
        deadline, further = min(latest, deadline + further), 2 * further
    if known is None:
        return None
    arrival, net, unpaid = known
    arrival = min(every.by, arrival)
    return search.end(Box(arrival, every.unpaid), net - 1) or search.end(Box(arrival, unpaid - 1), net)
