"""The two ends of an answer: the plan that arrives first and the plan that costs least, without all between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from pathways_app.planner.instance import Front, PlanPoint
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.solve import solve_prepared


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


def first_of(points: Iterable[PlanPoint]) -> PlanPoint | None:
    """Return the plan that arrives first; of several the cheapest, then the one with fewest unpaid months."""
    return min(points, key=lambda point: point.vector, default=None)


def cheapest_of(points: Iterable[PlanPoint]) -> PlanPoint | None:
    """Return the plan that costs least; of several the one that arrives first, then with fewest unpaid months."""
    return min(points, key=lambda point: (point.net_cost, point.arrival, point.unpaid_months), default=None)


def earliest(
    prepared: Prepared,
    patience: Patience,
    *,
    not_before: int,
    latest: int,
    budget: int | None,
    settled: Sequence[PlanPoint] = (),
) -> End:
    """Return the plan that arrives first, from the answer up to the least deadline that lets one in.

    Nobody arrives before `not_before` (mostly somebody then does, and so tight a deadline leaves little to search);
    where nothing is found the deadline is moved on, by twice as many months each time. `settled` plans need no other.
    """
    deadline, further, rejected = not_before, 1, False
    while deadline <= latest:
        front = _solve(prepared, patience, deadline, budget, settled, cheapest_only=not settled)
        rejected |= front.rejected
        if front.points or not front.exact:
            end = End(first_of(front.points), front.exact, rejected)
            return end if settled else _sooner(prepared, patience, budget, end, not_before)
        if deadline == latest:
            break
        deadline, further = min(latest, deadline + further), 2 * further
    return End(None, True, rejected)


def cheapest(
    prepared: Prepared,
    patience: Patience,
    *,
    latest: int,
    budget: int | None,
    settled: Sequence[PlanPoint] = (),
) -> End:
    """Return the plan that costs least and arrives by `latest`; `settled` plans need no other."""
    front = _solve(prepared, patience, latest, budget, settled, cheapest_only=not settled)
    return End(cheapest_of(front.points), front.exact, front.rejected)


def _sooner(prepared: Prepared, patience: Patience, budget: int | None, end: End, not_before: int) -> End:
    """Return the end moved on to the first arrival there is, from a plan that is the cheapest by some deadline.

    Nobody arrives before `not_before`.
    """
    while end.proven and end.point is not None and end.point.arrival > not_before:
        front = _solve(prepared, patience, end.point.arrival - 1, budget, (), cheapest_only=True)
        rejected = end.rejected or front.rejected
        if not front.points:
            return End(end.point, front.exact, rejected)
        end = End(first_of(front.points), front.exact, rejected)
    return end


def _solve(
    prepared: Prepared,
    patience: Patience,
    deadline: int,
    budget: int | None,
    settled: Sequence[PlanPoint],
    *,
    cheapest_only: bool,
) -> Front:
    within = _within(prepared, deadline, budget)
    instance = within.problem.instance
    return solve_prepared(
        instance,
        within,
        should_stop=patience.should_stop,
        time_limit=patience.left,
        settled=settled,
        cheapest_only=cheapest_only,
    )


def _within(prepared: Prepared, deadline: int, budget: int | None) -> Prepared:
    """Return the same problem under other limits; nothing in its preparation turns on them."""
    instance, whole = prepared.problem.instance, prepared.whole
    query = replace(instance.query, deadline=deadline, budget=budget)
    return replace(
        prepared,
        problem=replace(prepared.problem, instance=replace(instance, query=query)),
        whole=None if whole is None else lambda check: _within(whole(check), deadline, budget),
    )
