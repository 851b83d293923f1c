"""What stands of an answer when its search is cut short: plans that are real, if not the canonical ones."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pathways_app.planner.expiry import Freshness
from pathways_app.planner.first_plans import FirstPlan, plan_of
from pathways_app.planner.instance import PlanPoint
from pathways_app.planner.pareto import Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.search import StoppedError

SECONDS = 0.015
"""How long plans may be arranged once time is up, so that whoever stops a search has it back in 50 ms."""

Arrange = Callable[[Freshness, Found], PlanPoint]
"""Gives the canonical plan of what was found; may raise StoppedError."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands, in order; `lost` is the least net cost of a plan that was found and could not be arranged."""

    points: tuple[PlanPoint, ...]
    lost: int | None = None


def standing(
    prepared: Prepared,
    found: Iterable[Found],
    first: Iterable[FirstPlan],
    arrange: Arrange,
    settled: Iterable[tuple[int, int, int]] = (),
) -> Standing:
    """Return what is known of an answer, in order, without what another plan or a `settled` vector is no worse than.

    What cannot be arranged within `SECONDS` is started step by step; left out where that makes it arrive later.
    """
    ends = time.monotonic() + SECONDS

    def check() -> None:
        if time.monotonic() > ends:
            raise StoppedError

    freshness = Freshness(prepared, Scheduler(prepared.problem, check))
    by_vector = {point.vector: point for plan in first for point in [_scheduled(prepared, freshness, plan)]}
    lost: int | None = None
    for plan in sorted(found, key=lambda plan: plan.options.bit_count()):  # the smallest are the soonest arranged
        try:
            point = arrange(freshness, plan)
        except StoppedError:
            quick = plan_of(prepared, plan.options)
            if quick is None or quick.found.arrival > plan.arrival or freshness.expires:
                lost = plan.net if lost is None else min(lost, plan.net)
                continue
            point = _scheduled(prepared, freshness, quick)
        by_vector[point.vector] = point
    known = {*by_vector, *settled}
    outdone = {vector for vector in by_vector if any(one != vector and _no_worse(one, vector) for one in known)}
    return Standing(tuple(by_vector[vector] for vector in sorted(by_vector.keys() - outdone - set(settled))), lost)


def _no_worse(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(a <= b for a, b in zip(one, other, strict=True))


def _scheduled(prepared: Prepared, freshness: Freshness, plan: FirstPlan) -> PlanPoint:
    """Return a plan as it was scheduled, with the claims that its months leave open."""
    net, claims = freshness.claims(plan.starts)
    steps = tuple(sorted(plan.starts))
    starts = tuple(plan.starts[step] + prepared.later for step in steps)
    return PlanPoint(plan.found.arrival + prepared.later, net, plan.found.unpaid, steps, starts, claims)
