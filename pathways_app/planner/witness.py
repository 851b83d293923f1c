"""A witness that there is a route at all: the steps that bring the goal first, hours aside, put in order with them."""

from __future__ import annotations

from pathways_app.planner.clauses import bits
from pathways_app.planner.expiry import Freshness
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import forward, support
from pathways_app.planner.windows import Windows


def witnessed(prepared: Prepared, by: int, budget: int | None) -> bool:
    """Say whether the steps that bring the goal first show that there is a plan by month `by` within the budget.

    Superfluous ones among them left out, they are a plan of their own. Where this says no there may still be another:
    only a search can tell.
    """
    problem = prepared.problem
    scheduler = Scheduler(problem)
    time, _ = forward(problem, problem.every, Windows(problem).order)
    if time[problem.goal] > by:
        return False
    steps = 0
    for index in bits(support(problem, problem.every, time)):
        steps |= 1 << problem.plain_of[index]  # a variant waits for money; the plain step is no later
    if not scheduler.reaches(steps, by):
        return False
    for index in bits(steps):
        if scheduler.reaches(steps & ~(1 << index), by):
            steps &= ~(1 << index)
    if budget is not None and prepared.funding.net(steps) > budget:
        return False
    return Freshness(prepared, scheduler).acceptable(steps, scheduler.arrival(steps, by))
