"""Solve one instance: the Pareto points of its lean feasible plans, each with its canonical plan."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from itertools import product
from typing import Final

from pathways_app.planner.clauses import bits
from pathways_app.planner.cut_short import standing
from pathways_app.planner.expiry import Freshness
from pathways_app.planner.first_plans import first_plans
from pathways_app.planner.instance import Front, Instance, PlanPoint
from pathways_app.planner.pareto import Found
from pathways_app.planner.prepare import Prepared, prepare
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.search import Search, StoppedError

WIDE: Final = 150
"""Options from which a search may not be done while a person waits, so that some plans are made before it (ours)."""


class _LapsedError(Exception):
    """A plan of a thinned problem was turned away."""


def solve(
    instance: Instance,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    time_limit: float | None = None,
) -> Front:
    """Return the Pareto front of `instance` over arrival, net cost and unpaid months.

    Units: months, minor units of money; `time_limit` in seconds. When it runs out, or `should_stop` says so, the front
    is not exact and says what may be missing.
    """
    ends = None if time_limit is None else time.monotonic() + time_limit

    def check() -> None:
        if should_stop() or (ends is not None and time.monotonic() > ends):
            raise StoppedError

    try:
        prepared = prepare(instance, thinned=True, near=True, check=check)
    except StoppedError:
        return Front((), exact=False)
    left = None if ends is None else max(0.0, ends - time.monotonic())
    return solve_prepared(instance, prepared, should_stop=should_stop, time_limit=left)


def solve_prepared(
    instance: Instance,
    prepared: Prepared | None,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    time_limit: float | None = None,
    settled: Iterable[PlanPoint] = (),
    cheapest_only: bool = False,
) -> Front:
    """Return the front of an instance already prepared, as `solve` does, less what a `settled` point matches.

    `cheapest_only`: its cheapest point alone, of several the first to arrive; not beside `settled` points.
    """
    query = instance.query
    if query.goal in query.held:
        feasible = query.start <= query.deadline and (query.budget is None or query.budget >= 0)
        return Front((PlanPoint(query.start, 0, 0, (), (), ()),) if feasible else ())
    if prepared is None:
        return Front(())
    if should_stop():
        return Front((), exact=False)
    ends = None if time_limit is None else time.monotonic() + time_limit

    def check() -> None:
        if should_stop() or (ends is not None and time.monotonic() > ends):
            raise StoppedError

    # What was found is arranged to the end, but whether a set may be found at all is asked only while there is time.
    freshness = Freshness(prepared, Scheduler(prepared.problem))
    in_time = Freshness(prepared, Scheduler(prepared.problem, check))
    settled = tuple(settled)
    whole = prepared.whole

    def acceptable(options: int, arrival: int) -> bool:
        fresh = in_time.acceptable(options, arrival)
        if not fresh and whole is not None:
            raise _LapsedError
        return fresh

    try:
        first = first_plans(prepared, check) if len(prepared.problem.options) > WIDE else ()
    except StoppedError:
        return Front((), exact=False)
    vectors = [(point.arrival - prepared.later, point.net_cost, point.unpaid_months) for point in settled]
    search = Search(prepared, check, acceptable, vectors)
    try:
        outcome = search.run(cheapest_only=cheapest_only)
    except _LapsedError:
        try:
            again = None if whole is None else whole(check)
        except StoppedError:
            return Front((), exact=False)
        left = None if ends is None else max(0.0, ends - time.monotonic())
        return solve_prepared(
            instance, again, should_stop=should_stop, time_limit=left, settled=settled, cheapest_only=cheapest_only
        )
    if not outcome.finished:
        known = standing(
            prepared, outcome.plans, first, partial(arranged, prepared), [point.vector for point in settled]
        )
        bound = outcome.bound
        if bound is not None and known.lost is not None:
            bound = min(bound, known.lost)
        return Front(known.points, False, bound, outcome.rejected)
    points = sorted({arranged(prepared, freshness, plan) for plan in outcome.plans}, key=lambda point: point.vector)
    return Front(tuple(points), True, None, outcome.rejected)


def arranged(prepared: Prepared, freshness: Freshness, plan: Found) -> PlanPoint:
    """Return the canonical plan of a set of steps at its arrival and net cost."""
    problem, funding = prepared.problem, prepared.funding
    families: dict[int, list[int]] = {problem.options[index].base: [] for index in bits(plan.options)}
    for index, option in enumerate(problem.options):
        if option.base in families:
            families[option.base].append(index)
    best: dict[str, int] | None = None
    for family in product(*(families[base] for base in sorted(families))):
        options = sum(1 << index for index in family)
        if funding.net(options) != plan.net:
            continue
        starts = freshness.arrange(options, plan.arrival)
        if starts is None:
            continue
        named = {problem.options[index].step.id: start for index, start in sorted(starts.items())}
        if best is None or [named[k] for k in sorted(named)] < [best[k] for k in sorted(best)]:
            best = named
    if best is None:
        raise AssertionError("a plan that was found cannot be arranged")
    steps = tuple(sorted(best))
    net, claims = freshness.claims(best)
    goal = problem.instance.query.goal
    taken = [problem.options[same[0]].step for same in families.values()]
    arrival = min(best[step.id] + step.duration for step in taken if goal in step.awards)
    later = prepared.later
    return PlanPoint(arrival + later, net, plan.unpaid, steps, tuple(best[step] + later for step in steps), claims)
