"""The route problem as a constraint model: the vectors of the front, without expiry and unknown attributes.

One plan is one solution; the front is found point by point, each time the least sum of the three objectives among
the plans no found point matches. That plans are lean is enforced by cuts: when a solution is not lean, a smallest
sufficient part of it is looked for, and no larger set may arrive as late as that part can.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from time import perf_counter, process_time

from ortools.sat.python import cp_model

from pathways_app.planner.instance import (
    AttrIn,
    Const,
    EligibleAt,
    Expression,
    Has,
    Instance,
    PlanStep,
    Scope,
    Threshold,
)
from tests.planner.brute_force import mentioned, relevant_steps
from tests.planner.payments import worth

Vector = tuple[int, int, int]


@dataclass
class Effort:
    """How models may be solved: by so many workers, within so many seconds in all.

    `spent` and `processors` add up, as it goes, the seconds of the solver alone: on the wall and of all processors.
    """

    workers: int = 1
    limit: float | None = None
    spent: float = 0.0
    processors: float = 0.0

    def solver(self) -> cp_model.CpSolver:
        """Return a solver that keeps to what is left."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = self.workers
        solver.parameters.random_seed = 1
        if self.limit is not None:
            solver.parameters.max_time_in_seconds = max(0.001, self.limit - self.spent)
        return solver


class GivenUpError(Exception):
    """The time allowed ran out before the front was complete."""


def solve_cp_sat(instance: Instance, effort: Effort | None = None) -> tuple[Vector, ...]:
    """Return the Pareto vectors (arrival, net cost, unpaid months) of the lean feasible plans, in order.

    Raises: GivenUpError, when `effort` has a limit and it is spent.
    """
    effort = effort or Effort()
    query = instance.query
    if query.start > query.deadline:
        return ()
    if query.goal in query.held:
        return ((query.start, 0, 0),) if query.budget is None or query.budget >= 0 else ()
    plan = _PlanModel(instance, relevant_steps(instance), effort, money=True)
    found: list[Vector] = []
    while (solution := plan.least()) is not None:
        chosen, vector = solution
        smaller = _sufficient_part(instance, chosen, vector[0], effort)
        if len(smaller) < len(chosen):
            plan.forbid_beyond(smaller, _earliest(instance, smaller, effort))
        else:
            found.append(vector)
            plan.beat(vector)
    return tuple(sorted(found))


def _sufficient_part(instance: Instance, chosen: list[PlanStep], arrival: int, effort: Effort) -> list[PlanStep]:
    """Return a part of `chosen` that arrives in time, and none of whose own parts does."""
    kept = list(chosen)
    for step in chosen:
        without = [one for one in kept if one.id != step.id]
        earliest = _earliest(instance, without, effort)
        if earliest is not None and earliest <= arrival:
            kept = without
    return kept


def _earliest(instance: Instance, steps: list[PlanStep], effort: Effort) -> int | None:
    solution = _PlanModel(instance, steps, effort, money=False).least()
    return None if solution is None else solution[1][0]


class _PlanModel:
    """Plans over `steps` in which exactly one step awards the goal and all end by then: lean plans are all of these."""

    def __init__(self, instance: Instance, steps: list[PlanStep], effort: Effort, *, money: bool) -> None:
        self._instance, self._steps, self._query, self._effort = instance, steps, instance.query, effort
        self._model = cp_model.CpModel()
        self._taken = {step.id: self._model.new_bool_var(step.id) for step in steps}
        self._start: dict[str, cp_model.IntVar] = {}
        self._order = {step.id: self._model.new_int_var(0, max(len(steps) - 1, 0), "") for step in steps}
        self._supports: dict[tuple[str, str], cp_model.IntVar] = {}
        self._arrival = self._model.new_int_var(self._query.start, self._query.deadline, "arrival")
        self._times()
        for step in steps:
            self._model.add(self._truth(step.requires, step, step.id) == 1).only_enforce_if(self._taken[step.id])
        self._goal()
        self._unpaid = self._model.new_int_var(0, sum(step.unpaid for step in steps), "unpaid")
        self._model.add(
            self._unpaid == sum(s.duration * self._taken[s.id] for s in steps if s.occupies and not s.salary)
        )
        self._net = self._model.new_int_var(-self._most_paid(), sum(step.fee for step in steps), "net")
        if money:
            self._money()
        else:
            self._model.add(self._net == 0)
            self._model.add(self._unpaid >= 0)
        self._model.minimize(self._arrival + self._net + self._unpaid if money else self._arrival)

    def least(self) -> tuple[list[PlanStep], Vector] | None:
        """Return the steps and the vector of a least solution, or None when there is none."""
        solver = self._effort.solver()
        began, before = perf_counter(), process_time()
        status = solver.solve(self._model)
        self._effort.spent += perf_counter() - began
        self._effort.processors += process_time() - before
        if status == cp_model.INFEASIBLE:
            return None
        if status in {cp_model.UNKNOWN, cp_model.FEASIBLE} and self._effort.limit is not None:
            raise GivenUpError
        assert status == cp_model.OPTIMAL
        chosen = [step for step in self._steps if solver.value(self._taken[step.id])]
        return chosen, (solver.value(self._arrival), solver.value(self._net), solver.value(self._unpaid))

    def _most_paid(self) -> int:
        fees = {step.id: step for step in self._steps}
        return sum(worth(one, fees[step]) for one in self._instance.bursaries for step in one.steps if step in fees)

    def beat(self, vector: Vector) -> None:
        """Demand something better than `vector` in some component."""
        better = [self._model.new_bool_var("") for _ in vector]
        for variable, value, flag in zip((self._arrival, self._net, self._unpaid), vector, better, strict=True):
            self._model.add(variable < value).only_enforce_if(flag)
        self._model.add_bool_or(better)

    def forbid_beyond(self, part: list[PlanStep], earliest: int | None) -> None:
        """Demand that a plan with `part` and more arrives before `part` can."""
        assert earliest is not None
        ids = {step.id for step in part}
        more = [self._taken[step.id] for step in self._steps if step.id not in ids]
        for other in more:
            self._model.add(self._arrival < earliest).only_enforce_if(other, *(self._taken[ident] for ident in ids))

    def _times(self) -> None:
        loads: list[cp_model.IntervalVar] = []
        demands: list[int] = []
        posts: list[cp_model.IntervalVar] = []
        for step in self._steps:
            last = self._query.deadline - step.duration
            months = [
                month
                for month in range(self._query.start, last + 1)
                if step.intakes is None or month % 12 + 1 in step.intakes
            ]
            taken = self._taken[step.id]
            if not months:
                self._model.add(taken == 0)
                months = [self._query.start]
            start = self._model.new_int_var_from_domain(cp_model.Domain.from_values(months), "")
            self._start[step.id] = start
            self._model.add(start + step.duration <= self._arrival).only_enforce_if(taken)
            if step.duration:
                interval = self._model.new_optional_fixed_size_interval_var(start, step.duration, taken, "")
                loads.append(interval)
                demands.append(step.load)
                if step.occupies:
                    posts.append(interval)
        self._model.add_cumulative(loads, demands, self._query.weekly_hours)
        self._model.add_no_overlap(posts)

    def _goal(self) -> None:
        goal = [step for step in self._steps if self._query.goal in step.awards]
        self._model.add_exactly_one(self._taken[step.id] for step in goal)
        for step in goal:
            self._model.add(self._start[step.id] + step.duration == self._arrival).only_enforce_if(self._taken[step.id])
        for step in self._steps:
            if step not in goal:
                # A step nobody's requirement rests on can be left out.
                uses = [
                    self._support(step.id, other)
                    for other in self._steps
                    if other.id != step.id and not step.awards.isdisjoint(mentioned(other.requires))
                ]
                self._model.add_bool_or([*uses, ~self._taken[step.id]])

    def _support(self, provider: str, step: PlanStep) -> cp_model.IntVar:
        """Return a flag that may be true only if `provider` has ended before `step` starts, in a sound order."""
        key = (provider, step.id)
        if key not in self._supports:
            flag = self._supports[key] = self._model.new_bool_var("")
            duration = next(one.duration for one in self._steps if one.id == provider)
            self._model.add_implication(flag, self._taken[provider])
            self._model.add_implication(flag, self._taken[step.id])
            self._model.add(self._start[provider] + duration <= self._start[step.id]).only_enforce_if(flag)
            self._model.add(self._order[provider] < self._order[step.id]).only_enforce_if(flag)
        return self._supports[key]

    def _truth(self, expression: Expression, step: PlanStep, label: str) -> cp_model.IntVar | int:
        """Return a flag that may be true only if `expression` is true at the start of `step`."""
        match expression:
            case Const(value):
                return int(value)
            case AttrIn(attribute, values):
                return int(self._query.attributes.get(attribute) in values)
            case Has(credential):
                if credential in self._query.held:
                    return 1
                suppliers = [one.id for one in self._steps if credential in one.awards and one.id != step.id]
                flag = self._model.new_bool_var(label)
                self._model.add_bool_or([*(self._support(one, step) for one in suppliers), ~flag])
                return flag
            case Threshold(count, parts):
                flag = self._model.new_bool_var(label)
                total = sum(self._truth(part, step, label) for part in parts)
                if isinstance(total, int):
                    return int(total >= count)
                self._model.add(total >= count).only_enforce_if(flag)
                return flag
        raise AssertionError(expression)

    def _truth_for_held(self, expression: Expression) -> bool:
        match expression:
            case Threshold(count, parts):
                return sum(map(self._truth_for_held, parts)) >= count
            case Has(credential):
                return credential in self._query.held
            case Const(value):
                return value
            case AttrIn(attribute, values):
                return self._query.attributes.get(attribute) in values
        raise AssertionError(expression)

    def _money(self) -> None:
        model, instance = self._model, self._instance
        by_id = {step.id: step for step in self._steps}
        claimed: dict[tuple[str, str], cp_model.IntVar] = {}
        paid: dict[tuple[str, str], cp_model.IntVar] = {}
        for bursary in instance.bursaries:
            for step_id in bursary.steps:
                if step_id not in by_id:
                    continue
                step, key = by_id[step_id], (bursary.id, step_id)
                claimed[key] = model.new_bool_var("")
                most = worth(bursary, step)
                paid[key] = model.new_int_var(0, most, "")
                model.add(paid[key] <= most * claimed[key])
                model.add_implication(claimed[key], self._taken[step_id])
                if instance.eligible_at is EligibleAt.START:
                    model.add(self._truth(bursary.eligible, step, "") == 1).only_enforce_if(claimed[key])
                elif not self._truth_for_held(bursary.eligible):
                    model.add(claimed[key] == 0)
            model.add(_total(claimed, [bursary.id]) <= max(bursary.max_claims, 0))
            if bursary.total_cap is not None:
                model.add(_total(paid, [bursary.id]) <= bursary.total_cap)
        for group, cap in instance.groups.items():
            model.add(_total(paid, [one.id for one in instance.bursaries if one.group == group]) <= cap)
        waivers = {one.id for one in instance.bursaries if not one.to_person}
        for step in self._steps:
            model.add(sum(amount for (b, s), amount in paid.items() if s == step.id and b in waivers) <= step.fee)
        self._exclusions(claimed)
        model.add(self._net == sum(s.fee * self._taken[s.id] for s in self._steps) - sum(paid.values()))
        if self._query.budget is not None:
            model.add(self._net <= self._query.budget)

    def _exclusions(self, claimed: dict[tuple[str, str], cp_model.IntVar]) -> None:
        for exclusion in self._instance.exclusions:
            for (bursary, step), claim in claimed.items():
                if bursary != exclusion.a:
                    continue
                if exclusion.scope is Scope.BARS:
                    if exclusion.b in self._taken:
                        self._model.add_bool_or([~claim, ~self._taken[exclusion.b]])
                    continue
                for (other, other_step), other_claim in claimed.items():
                    if other == exclusion.b and (exclusion.scope is Scope.PLAN or other_step == step):
                        self._model.add_bool_or([~claim, ~other_claim])


def _total(variables: dict[tuple[str, str], cp_model.IntVar], bursaries: Iterable[str]) -> cp_model.LinearExprT:
    wanted = set(bursaries)
    return sum(variable for (bursary, _), variable in variables.items() if bursary in wanted)
