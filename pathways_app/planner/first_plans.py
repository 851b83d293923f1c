"""Some plans at once, good but not proven: what a search may start from, and what stands when it is cut short.

For several prices of a month, each fact gets its cheapest supplier, the suppliers of the goal are gathered, and what is
not needed is dropped again, the dearest first. What is left holds no smaller sufficient set, so it is lean whenever it
arrives; its steps are then started one after another, each as soon as hours and occupation allow.

Source: cheapest suppliers by adding up what their needs cost, h_add (Bonet and Geffner, Planning as heuristic search,
2001); one step after another is the serial schedule generation scheme (Kolisch and Hartmann, 1999).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pathways_app.planner.clauses import bits
from pathways_app.planner.funding import Funding
from pathways_app.planner.pareto import Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER, Option, Problem
from pathways_app.planner.timing import ready

_PRICES = (0, 1_000, 10_000, 100_000, 1_000_000)
"""What a month is taken to cost, in minor units: from money alone to hardly anything but time (a choice of ours)."""
_DOUBTED: Final = 3
"""The dearest steps of a set, each held against a way round it that shares what the others bring."""


@dataclass(frozen=True, slots=True)
class FirstPlan:
    """A lean plan with the first month of each step; not the canonical one of its vector, as a rule."""

    found: Found
    starts: Mapping[str, int]


def first_plans(prepared: Prepared, check: Callable[[], None] = lambda: None) -> tuple[FirstPlan, ...]:
    """Return lean plans within deadline and budget, none of which another one dominates; often good, never surely so.

    None are given where something lapses or where conditions on a person contradict each other. `check` may raise.
    """
    problem = prepared.problem
    if prepared.expires or problem.assumed:
        return ()
    made: dict[int, FirstPlan] = {}
    for options in _sets(problem, prepared.funding, check):
        plan = None if options in made else plan_of(prepared, options)
        check()
        if plan is not None:
            made[options] = plan
    return tuple(
        plan
        for plan in made.values()
        if not any(other is not plan and other.found.dominates(plan.found) for other in made.values())
    )


def _sets(problem: Problem, funding: Funding, check: Callable[[], None]) -> Iterator[int]:
    """Yield sets of options that hold no smaller set that has the goal: a first one, and ones that cost less."""
    plain = [index for index, option in enumerate(problem.options) if problem.plain_of[index] == index]
    money = [max(0, funding.net(1 << index)) for index in range(len(problem.options))]
    for price in _PRICES:
        costs = [cost + price * option.duration + 1 for cost, option in zip(money, problem.options, strict=True)]

        def gathered(taken: int, costs: Sequence[int] = costs) -> int | None:
            check()
            free = [0 if taken >> index & 1 else cost for index, cost in enumerate(costs)]
            options = _gather(problem, _Suppliers(problem, plain, free))
            return None if options is None else _without_spare(problem, options, costs)

        best = gathered(0)
        if best is None:
            return
        yield best
        for doubted in sorted(bits(best), key=lambda index: -costs[index])[:_DOUBTED]:
            # What else is taken serves others for nothing: perhaps there is a cheaper way to what this one brings.
            other = gathered(best & ~(1 << doubted))
            if other is not None and _total(other, costs) < _total(best, costs):
                best = other
                yield best


def _total(options: int, costs: Sequence[int]) -> int:
    return sum(costs[index] for index in bits(options))


class _Suppliers:
    """The cheapest supplier of each fact, by what its step and all its needs cost, shared needs counted each time."""

    def __init__(self, problem: Problem, plain: Sequence[int], costs: Sequence[int]) -> None:
        self.cost = [0 if month < NEVER else NEVER**2 for month in problem.base_time]
        self.by: dict[int, int] = {}
        changed = True
        while changed:
            changed = False
            for index in plain:
                option = problem.options[index]
                total = costs[index] + sum(min(self.cost[fact] for fact in clause) for clause in option.needs)
                for fact in option.awards:
                    if total < self.cost[fact]:
                        self.cost[fact] = total
                        self.by[fact] = index
                        changed = True


def _gather(problem: Problem, suppliers: _Suppliers) -> int | None:
    """Return the cheapest suppliers of the goal, of all they need, and so on; None where that does not bring it."""
    found = have = 0
    todo = [problem.goal]
    while todo:
        fact = todo.pop()
        if have >> fact & 1 or problem.base_time[fact] < NEVER:
            continue
        if fact not in suppliers.by:
            return None
        index = suppliers.by[fact]
        have |= 1 << fact
        if found >> index & 1:
            continue
        found |= 1 << index
        for clause in problem.options[index].needs:
            todo.append(min(clause, key=lambda each: suppliers.cost[each]))
    return found if _arrives(problem, found) else None


def _arrives(problem: Problem, options: int) -> bool:
    """Say whether the options can bring the goal at all, whenever."""
    time = list(problem.base_time)
    waiting = [problem.options[index] for index in bits(options)]
    while waiting and time[problem.goal] >= NEVER:
        left = []
        for option in waiting:
            if ready(option, time, problem.start) >= NEVER:
                left.append(option)
                continue
            for fact in option.awards:
                time[fact] = min(time[fact], problem.start)
        if len(left) == len(waiting):
            break
        waiting = left
    return time[problem.goal] < NEVER


def _without_spare(problem: Problem, options: int, costs: Sequence[int]) -> int:
    """Drop options, the dearest first, that the goal can be had without."""
    for index in sorted(bits(options), key=lambda each: -costs[each]):
        if _arrives(problem, options & ~(1 << index)):
            options &= ~(1 << index)
    return options


def plan_of(prepared: Prepared, options: int) -> FirstPlan | None:
    """Return a set of options as a plan, each started as soon as those before it allow; None where a limit forbids."""
    problem, query = prepared.problem, prepared.problem.instance.query
    net = prepared.funding.net(options)
    if query.budget is not None and net > query.budget:
        return None
    schedules = [_Schedule(problem, options, order) for order in (_by_tail, _by_length)]
    best = min(schedules, key=lambda schedule: schedule.arrival)
    if best.arrival > query.deadline:
        return None
    below = (1 << problem.shift) - 1
    weight = (net << problem.shift) + sum(problem.weight[index] & below for index in bits(options))
    unpaid = sum(problem.options[index].unpaid for index in bits(options))
    return FirstPlan(Found(best.arrival, net, unpaid, weight, options), best.starts)


@dataclass(frozen=True, slots=True)
class _Run:
    """One step of a schedule, from its first month until before its last."""

    option: Option
    start: int
    end: int


Order = Callable[["_Schedule", int], int]
"""Gives a number to each option that may start; the smallest starts first."""


class _Schedule:
    """The steps of a set, each started as early as those before it allow."""

    def __init__(self, problem: Problem, options: int, order: Order) -> None:
        self.problem = problem
        self.tail = _tails(problem, options)
        self._runs: list[_Run] = []
        time = list(problem.base_time)
        left = set(bits(options))
        while left:
            able = {i: m for i in left if (m := ready(problem.options[i], time, problem.start)) < NEVER}
            if not able:
                break
            index = min(able, key=lambda each: (order(self, each), each))
            left.discard(index)
            option = problem.options[index]
            end = self._place(option, able[index])
            for fact in option.awards:
                time[fact] = min(time[fact], end)
        self.arrival = time[problem.goal]
        self.starts = {run.option.step.id: run.start for run in self._runs}

    def _place(self, option: Option, month: int) -> int:
        """Start an option in the first month from `month` in which it fits; return when it ends."""
        while True:
            month += option.wait[month % 12]
            if month >= NEVER:
                return NEVER
            end = month + option.duration
            freed = self._in_the_way(option, month, end)
            if freed is None:
                self._runs.append(_Run(option, month, end))
                return end
            month = freed

    def _in_the_way(self, option: Option, start: int, end: int) -> int | None:
        """Return a month before which the option cannot start, since there is too much to do; None where it fits."""
        hours = self.problem.instance.query.weekly_hours - option.load
        beside = [run for run in self._runs if run.start < end and start < run.end]
        for moment in [start, *(run.start for run in beside if run.start > start)]:
            now = [run for run in beside if run.start <= moment < run.end]
            if sum(run.option.load for run in now) > hours or (option.occupies and any(r.option.occupies for r in now)):
                return min(run.end for run in now)
        return None


def _tails(problem: Problem, options: int) -> dict[int, int]:
    """Return, for each option, the months of the longest chain of needs that begins with it."""
    chosen = [(index, problem.options[index]) for index in bits(options)]
    tail = {index: option.duration for index, option in chosen}
    for _ in chosen:  # no chain is longer, but for those that run in a circle
        for index, option in chosen:
            after = [tail[other] for other, later in chosen if later.mentioned & option.award_mask and other != index]
            tail[index] = max(tail[index], option.duration + max(after, default=0))
    return tail


def _by_tail(schedule: _Schedule, index: int) -> int:
    return -schedule.tail[index]


def _by_length(schedule: _Schedule, index: int) -> int:
    return schedule.problem.options[index].duration
