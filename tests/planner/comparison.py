"""The search against the other solvers, on one instance."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.planner.instance import Front, Instance, PlanPoint
from pathways_app.planner.solve import solve
from tests.planner.brute_force import Exhausted, exhaust
from tests.planner.cp_sat import solve_cp_sat
from tests.planner.fast_downward import least_cost, timeless, unhurried
from tests.planner.generator import random_instance
from tests.planner.plan_check import broken_rules


def disagreement(instance: Instance, front: Front, known: Exhausted) -> str:
    """Return what the search got wrong ("" for nothing).

    Where expiry turned plans away the answer is that of the lean sets at their earliest arrival; where it turned
    none away it is the exact front over all valid schedules.
    """
    if not front.exact or front.cost_bound is not None:
        return f"not exact: {front.exact} {front.cost_bound}"
    expected: Sequence[PlanPoint] = known.points if front.rejected else known.fresh
    if front.rejected and not known.rejected:
        return "says rejected, but nothing lapses"
    if tuple(front.points) != tuple(expected):
        return f"expected {expected}\n     got {front.points}"
    return ""


def against_brute_force(instance: Instance) -> str:
    """Return what differs between the search and the exhaustive search on a small instance ("" for nothing)."""
    return disagreement(instance, solve(instance), exhaust(instance))


def against_constraints(instance: Instance) -> str:
    """Return what differs between the search and the constraint model, or is wrong with a plan found."""
    front = solve(instance)
    if not front.exact or front.cost_bound is not None:
        return f"not exact: {front.exact} {front.cost_bound}"
    expected, found = solve_cp_sat(instance), tuple(point.vector for point in front.points)
    if found != expected:
        return f"expected {expected}\n     got {found}"
    broken = {point.vector: rules for point in front.points if (rules := broken_rules(instance, point))}
    return f"broken rules: {broken}" if broken else ""


def against_classical_planning(instance: Instance) -> str:
    """Return what differs between the search and Fast Downward on the cost alone, with durations and without.

    Shape: an instance that `unhurried` or `timeless` returned.
    """
    expected = least_cost(instance)
    for form, asked in (("with durations", instance), ("without", timeless(instance))):
        found = min((point.net_cost for point in solve(asked).points), default=None)
        if found != expected:
            return f"{form}: expected {expected}, got {found}"
    return ""


def cost_only_instance(seed: int) -> Instance:
    """Return an instance of 24 to 48 steps to be asked for its cheapest plan, whatever the time."""
    return unhurried(random_instance(seed, 24 + seed % 25, ("core", "tangled", "instant")[seed % 3]))
