"""Plans taken straight from a node's relaxation: what costs nothing more there is often a plan, once put in order.

The options that bring the goal soonest in the relaxation, hours aside, are taken as they are. Where they can be put in
order in time and cost no more than the node's bound, no plan below it costs less, and none of the nodes between need be
looked into.

Sources: Hoffmann, Nebel, "The FF planning system", JAIR 14, 2001 (plans of the relaxation); Achterberg, "Constraint
integer programming", 2007 (diving from nodes, the rarer the less often it succeeds).
"""

from __future__ import annotations

from typing import Final

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import members
from pathways_app.planner.pareto import Box
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import Clock, support

MOST_SPARED: Final = 3
"""Options at most that are left out, one after the other, for the months without pay that they take (ours)."""


class Dive:
    """Looks for plans of one problem in box after box; after each miss in a box only once there were more nodes."""

    def __init__(self, prepared: Prepared, clock: Clock, capacity: Capacity, scheduler: Scheduler) -> None:
        self._problem = prepared.problem
        self._funding = prepared.funding
        self._clock = clock
        self._capacity = capacity
        self._scheduler = scheduler
        self._unpaid = [option.unpaid for option in prepared.problem.options]
        self._next = 0

    def enter(self) -> None:
        """Look for plans of another box from now on."""
        self._next = 0

    def due(self, nodes: int) -> bool:
        """Say whether to look for a plan at the node that is the `nodes`-th of its box."""
        return nodes >= self._next

    def missed(self, nodes: int) -> None:
        """Look less often: nothing came of the node that is the `nodes`-th of its box."""
        self._next = 2 * nodes + 1

    def plan(self, free: int, box: Box, most: int) -> tuple[int, int] | None:
        """Return a lean set of the options `free` with its arrival in the box, net cost at most `most`; None if missed.

        A set of which something else is spared for being superfluous may cost more, where somebody is paid.
        """
        problem, goal = self._problem, self._problem.goal
        chosen = self._soonest(free, box)
        if (
            not chosen
            or any(problem.excludes[index] & chosen for index in members(chosen))
            or self._funding.net(chosen) > most
            or self._clock.times(chosen)[goal] > box.by
            or self._capacity.overfull(chosen, [], box.by)
            or self._capacity.unordered(chosen, [], box.by)
        ):
            return None
        arrival = self._scheduler.arrival(chosen, box.by)
        if arrival > box.by:
            return None
        lean = chosen
        for index in members(chosen):
            rest = lean & ~(1 << index)
            if self._clock.times(rest)[goal] <= arrival and self._scheduler.reaches(rest, arrival):
                lean = rest
        return lean, self._scheduler.arrival(lean, arrival)

    def _soonest(self, free: int, box: Box) -> int:
        """Return those of `free` that bring the goal soonest, hours aside, within the months without pay; 0 if none."""
        problem, unpaid = self._problem, self._unpaid
        for _ in range(MOST_SPARED + 1):
            time = self._clock.times(free)
            if time[problem.goal] > box.by:
                return 0
            chosen = support(problem, free, time)
            months, most, dearest = 0, 0, 0
            for index in members(chosen):
                months += unpaid[index]
                if unpaid[index] > most:
                    most, dearest = unpaid[index], index
            if months <= box.unpaid:
                return chosen
            free &= ~(1 << dearest)
        return 0
