"""Plans that must hold one of certain steps, wanted or not: the best there are, and whether it does anything in them.

A step that brings nothing but the goal goes at the end and asks for it and for a witness; the steps in question award
it. Every lean plan that holds one of them for a reason is a lean plan of this problem too, and at the same arrival. The
converse fails: here a step may be taken for the witness alone, and then it is idle.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from pathways_app.planner.fewer import earliest
from pathways_app.planner.instance import Front, Has, Instance, PlanPoint, PlanStep, all_of
from pathways_app.planner.solve import solve

FINISH = "#finish"
GOAL = "#goal"
WITNESS = "#witness"


@dataclass(frozen=True, slots=True)
class ForcedPlan:
    """One of the best plans with a step in question; `idle` are those of them the plan is no later without."""

    point: PlanPoint
    idle: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForcedFront:
    """The best plans with a step in question, by vector; unless `exact`, some may be missing.

    `lapsed` says that expiry turned some plan away.
    """

    plans: tuple[ForcedPlan, ...]
    exact: bool
    lapsed: bool


def forced(instance: Instance, bringing: Collection[str]) -> Instance:
    """Return the problem of reaching the goal with one of the steps `bringing` among those taken."""
    query = instance.query
    steps = tuple(
        replace(step, awards=step.awards | {WITNESS}) if step.id in bringing else step for step in instance.steps
    )
    mode = "" if query.modes is None else min(query.modes, default="")
    finish = PlanStep(FINISH, all_of(Has(query.goal), Has(WITNESS)), frozenset({GOAL}), 0, 0, mode=mode)
    return replace(instance, steps=(*steps, finish), query=replace(query, goal=GOAL))


def forced_front(
    instance: Instance,
    bringing: Collection[str],
    *,
    should_stop: Callable[[], bool] = lambda: False,
    time_limit: float | None = None,
) -> ForcedFront:
    """Return the best plans to the goal that hold one of the steps `bringing`.

    Every lean plan that does is matched or bettered by one of them in arrival, net cost and unpaid months.
    """
    front: Front = solve(forced(instance, bringing), should_stop=should_stop, time_limit=time_limit)
    plans: list[ForcedPlan] = []
    for found in front.points:
        kept = [index for index, step in enumerate(found.steps) if step != FINISH]
        point = replace(
            found,
            steps=tuple(found.steps[index] for index in kept),
            starts=tuple(found.starts[index] for index in kept),
        )
        plans.append(ForcedPlan(point, idle_in(instance, point, bringing)))
    return ForcedFront(tuple(plans), front.exact, front.rejected)


def idle_in(instance: Instance, point: PlanPoint, steps: Collection[str]) -> tuple[str, ...]:
    """Return those of `steps` in a plan without which the rest of it brings the goal no later."""
    idle: list[str] = []
    for step in point.steps:
        if step in steps:
            arrival = earliest(instance, [other for other in point.steps if other != step])
            if arrival is not None and arrival <= point.arrival:
                idle.append(step)
    return tuple(idle)
