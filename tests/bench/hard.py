"""Hard cones: 400 relevant steps, alternatives four deep, hours that bind; the answer at one second, and letting go.

A search that is not done at one second must say what it has proven: routes, and a bound that the net cost of whatever
it missed does not go below. Told to stop, everything on the way to an answer must do so within 50 ms.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from pathways_app.planner.find import find_routes
from pathways_app.planner.ground import Ground
from pathways_app.planner.instance import Front, Instance
from pathways_app.planner.prepare import prepare
from pathways_app.planner.solve import solve
from tests.bench.report import Figure, Options, Part, quantile
from tests.bench.synthetic import Shape, synthetic_instance
from tests.bench.synthetic_catalogue import synthetic_catalogue, synthetic_request
from tests.bench.watch import Stop, Stopped, stopped_after

INSTANCES = 10
LIMIT_SECONDS = 1.0
DELAYS = (0.0, 0.02, 0.05, 0.1, 0.3, 0.8)
"""Seconds after which a search is told to stop: while it prepares, searches and arranges."""
TRIES = 2
"""Times each is stopped; the sooner counts, since whatever else the machine does can only make it later."""
MOST_LATE_SECONDS = 0.05
ENOUGH_HOURS = 168
_SLACK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Hard:
    """How one hard instance went.

    binding: whether the hours make the earliest arrival found later than it could be with all hours of the week.
    """

    seed: int
    relevant: int
    seconds: float
    front: Front
    binding: bool

    @property
    def proven(self) -> bool:
        """Whether the answer is exact, or has a point and a bound on all that it lacks."""
        return self.front.exact or (bool(self.front.points) and self.front.cost_bound is not None)

    @property
    def gap(self) -> int | None:
        """How far the cheapest point may be above the cheapest there is, in minor units; None where nobody knows."""
        if self.front.exact:
            return 0
        if not self.proven or self.front.cost_bound is None:
            return None
        return max(0, min(point.net_cost for point in self.front.points) - self.front.cost_bound)


def hard_shape(seed: int) -> Shape:
    """Return the shape of a hard instance; those of odd seeds have a step that pays."""
    return Shape(seed, steps=400, cone=400, depth=4, ways=2, breadth=2, tightness=0.9, paying=seed % 2)


def attempt(seed: int) -> Hard:
    """Solve one hard instance for one second."""
    instance = synthetic_instance(hard_shape(seed))
    prepared = prepare(instance)
    relevant = 0 if prepared is None else len({option.base for option in prepared.problem.options})
    began = time.perf_counter()
    front = solve(instance, time_limit=LIMIT_SECONDS)
    return Hard(seed, relevant, time.perf_counter() - began, front, _binding(instance, front))


def _binding(instance: Instance, front: Front) -> bool:
    """Say whether the earliest plan found would arrive sooner if a week's hours were no limit."""
    if not front.points:
        return False
    first = front.points[0]
    query = replace(instance.query, weekly_hours=ENOUGH_HOURS, deadline=first.arrival)
    free = solve(replace(instance, query=query, bursaries=(), groups={}, exclusions=()), time_limit=LIMIT_SECONDS)
    return any(point.arrival < first.arrival for point in free.points)


def cancelled(seed: int) -> list[Stopped]:
    """Stop the search of one instance, and the whole way from a place to routes, after each of the delays."""
    shape = hard_shape(seed)
    instance, place, request = synthetic_instance(shape), synthetic_catalogue(shape), synthetic_request(shape)
    Ground(place, request)  # a place is compiled once for each goal, not for each question

    def search(stop: Stop) -> object:
        return solve(instance, should_stop=stop)

    def routes(stop: Stop) -> object:
        return find_routes(place, request, should_stop=stop)

    works: tuple[Callable[[Stop], object], ...] = (search, routes)
    return [
        min((stopped_after(delay, work) for _ in range(TRIES)), key=lambda one: one.late)
        for work in works
        for delay in DELAYS
    ]


def run(options: Options) -> Part:
    """Attempt every hard instance, then stop each on its way."""
    seeds = range(options.share(INSTANCES))
    attempts = [attempt(seed) for seed in seeds]
    stops = [one for seed in seeds for one in cancelled(seed)]
    worst = max(stops, key=lambda one: one.late)
    gaps = [one.gap for one in attempts if one.gap is not None]
    figures = [
        Figure("relevant steps, median", quantile([one.relevant for one in attempts], 500)),
        Figure("instances", len(attempts)),
        Figure("where the hours delay the arrival", sum(one.binding for one in attempts)),
        Figure("exact within the second", sum(one.front.exact for one in attempts)),
        Figure("slowest answer", max(one.seconds for one in attempts), "s", at_most=LIMIT_SECONDS + _SLACK_SECONDS),
        Figure("without an exact answer or a provable gap", sum(not one.proven for one in attempts), at_most=0),
        Figure("widest gap in the cheapest net cost", max(gaps, default=0) / 100, "pounds"),
        Figure("told to stop, longest until it has", 1000 * worst.late, "ms", at_most=1000 * MOST_LATE_SECONDS),
    ]
    details = {
        "attempts": [
            {
                "seed": one.seed,
                "relevant": one.relevant,
                "seconds": round(one.seconds, 3),
                "exact": one.front.exact,
                "points": len(one.front.points),
                "cheapest": min((point.net_cost for point in one.front.points), default=None),
                "cost_bound": one.front.cost_bound,
                "hours_bind": one.binding,
            }
            for one in attempts
        ],
        "overruns": [
            {
                "after_ms": round(1000 * one.after),
                "late_ms": round(1000 * one.late, 1),
                "until_seen_ms": round(1000 * one.unseen, 1),
                "winding_up_ms": round(1000 * one.winding_up, 1),
                "looked_last": one.before,
                "looked_next": one.at,
            }
            for one in sorted(stops, key=lambda one: -one.late)
            if one.late > MOST_LATE_SECONDS
        ],
    }
    dwelling = f"longest between looks: {worst.before} and {worst.at}" if worst.late else ""
    return Part(figures, details, [dwelling] if dwelling else [])
