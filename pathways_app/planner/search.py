"""Best-first search over sets of steps, by net cost, then number of steps, then ids.

A node holds chosen options and those still allowed. Each child chooses one option of a set that every answer below the
node must touch and forbids the ones before it: first the suppliers of a requirement of a chosen step that no chosen
step meets; where there is none, the direct suppliers of the chosen steps (a larger plan that arrives sooner must hold
one). A node is left when no lean plan below it can better the plans found: bounds on net cost and unpaid months come
from disjoint landmarks, the bound on arrival from the earliest times with what is allowed.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass

from pathways_app.planner.clauses import bits
from pathways_app.planner.funding import Funding
from pathways_app.planner.pareto import Archive, Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import forward, sooner, support
from pathways_app.planner.windows import Window, Windows


class StoppedError(Exception):
    """The search was told to stop."""


@dataclass(slots=True)
class _Node:
    """Chosen and allowed options, the latest arrival wanted, and options known to bring the goal by `arrival`."""

    chosen: int
    allowed: int
    cap: int
    arrival: int
    carriers: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the search found; `bound` is the least net cost of anything it has not looked at (None: nothing is left)."""

    plans: tuple[Found, ...]
    bound: int | None
    rejected: bool


class Search:
    """One run over one problem. `acceptable` may turn a lean plan away (something it needs has lapsed)."""

    def __init__(
        self,
        prepared: Prepared,
        check: Callable[[], None],
        acceptable: Callable[[int, int], bool] = lambda _options, _arrival: True,
    ) -> None:
        self._problem: Problem = prepared.problem
        self._funding: Funding = prepared.funding
        self._check = check
        self._acceptable = acceptable
        self.scheduler = Scheduler(self._problem, check)
        self._windows = Windows(self._problem)
        self._archive = Archive()
        self._heap: list[tuple[int, int, int, _Node]] = []
        self._pushed = 0
        self._rejected = False
        self._budget = self._problem.instance.query.budget
        self._unpaid = tuple(option.unpaid for option in self._problem.options)
        self._arrivals: dict[int, tuple[int, int]] = {}

    def run(self) -> Outcome:
        """Search until nothing can better what was found, or until `check` raises `StoppedError`."""
        deadline = self._problem.instance.query.deadline
        root = _Node(0, self._problem.every, deadline, self._problem.start, 0)
        self._push(root)
        bound: int | None = None
        try:
            while self._heap:
                self._check()
                weight, _, _, node = heapq.heappop(self._heap)
                bound = weight >> self._problem.shift
                self._expand(node)
        except StoppedError:
            return Outcome(tuple(self._archive.plans), bound, self._rejected)
        return Outcome(tuple(self._archive.plans), None, self._rejected)

    def _push(self, node: _Node) -> None:
        weight = self._bounded(node)
        if weight is not None:
            self._pushed += 1
            heapq.heappush(self._heap, (weight, -node.chosen.bit_count(), self._pushed, node))

    def _bounded(self, node: _Node) -> int | None:
        """Return a bound on the weight of any answer below the node, or None when there can be none.

        Tightens the node's cap and allowed options on the way.
        """
        while True:
            window = self._windows.at(node.cap)
            if node.chosen & ~window.useful or not self.scheduler.holds(node.chosen, node.cap):
                return None
            node.allowed &= window.useful
            open_needs = self._open(node.chosen, window.goal, window.landmarks, window)
            weight, unpaid = self._bounds(node, open_needs, window)
            if weight is None:
                return None
            net = weight >> self._problem.shift
            if self._budget is not None and net > self._budget:
                return None
            cap = min(node.cap, self._archive.cap(weight, net, unpaid))
            if self._earliest(node) > cap:
                return None
            if cap == node.cap:
                return weight
            node.cap = cap

    def _open(self, chosen: int, goal: int, per_option: tuple[int, ...], window: Window) -> list[int]:
        """Return the achievers of each need of the goal and the chosen options that no chosen option meets."""
        needs = goal
        for index in bits(chosen):
            needs |= per_option[index]
        return [window.achieving[need] for need in bits(needs) if not window.achieving[need] & chosen]

    def _bounds(self, node: _Node, open_needs: list[int], window: Window) -> tuple[int | None, int]:
        """Return bounds on weight and unpaid months below the node: what is chosen, and disjoint open needs."""
        problem, allowed = self._problem, node.allowed
        mask = (1 << problem.shift) - 1
        weight = self._funding.net_of_fees(node.chosen) << problem.shift
        unpaid = 0
        for index in bits(node.chosen):
            weight += problem.weight[index] & mask
            unpaid += self._unpaid[index]
        remaining: list[int] = []
        for achievers in open_needs:
            possible = achievers & allowed
            if not possible:
                return None, 0
            remaining.append(possible)
        # The lowest bit is the cheapest achiever, so this takes the dearest needs first.
        remaining.sort(key=lambda possible: possible & -possible, reverse=True)
        used = 0
        used_unpaid = 0
        for possible in remaining:
            if not possible & used:
                used |= possible
                weight += problem.weight[(possible & -possible).bit_length() - 1]
        for possible in remaining:
            if not possible & used_unpaid:
                least = min(self._unpaid[index] for index in bits(possible))
                if least:
                    used_unpaid |= possible
                    unpaid += least
        if self._funding.pays_person:
            weight -= self._funding.person_cap(node.chosen | allowed) << problem.shift
            if not remaining:
                exact = self._funding.net(node.chosen) << problem.shift
                left = self._funding.person_cap(allowed & ~node.chosen) << problem.shift
                weight = max(weight, exact - left + (weight & mask))
        return weight, unpaid

    def _earliest(self, node: _Node) -> int:
        """Return the earliest arrival with what is chosen and allowed, hours aside."""
        available = node.chosen | node.allowed
        if node.carriers and not node.carriers & ~available:
            return node.arrival
        known = self._arrivals.get(available)
        if known is None:
            time, end = forward(self._problem, available, self._windows.order)
            arrival = time[self._problem.goal]
            known = (arrival, support(self._problem, time, end) if arrival < NEVER else 0)
            self._arrivals[available] = known
        node.arrival, node.carriers = known
        return node.arrival

    def _expand(self, node: _Node) -> None:
        if self._bounded(node) is None:
            return
        window = self._windows.at(node.cap)
        open_needs = [
            achievers & node.allowed
            for achievers in self._open(node.chosen, window.goal_direct, window.direct, window)
        ]
        if open_needs:
            self._branch(node, min(open_needs, key=lambda possible: (possible.bit_count(), -(possible & -possible))))
            return
        time, _ = forward(self._problem, node.chosen, self._windows.order)
        arrival = time[self._problem.goal]
        if arrival <= node.cap:
            self._judge(node)
            if self._bounded(node) is None:
                return
        if arrival <= node.cap:
            self._branch(node, self._suppliers(node))
        else:
            self._branch(node, sooner(self._problem, self._windows.ends, node.chosen, node.allowed, time, node.cap))

    def _branch(self, node: _Node, choices: int) -> None:
        """Push a child for each choice, cheapest first, each forbidding those before it."""
        allowed = node.allowed
        for index in bits(choices & node.allowed):
            allowed &= ~(1 << index)
            chosen = node.chosen | 1 << index
            child = _Node(chosen, allowed & ~self._problem.excludes[index], node.cap, node.arrival, node.carriers)
            self._push(child)

    def _suppliers(self, node: _Node) -> int:
        """Return the allowed options that award something a chosen option's requirement mentions, or the goal."""
        wanted = 1 << self._problem.goal
        for index in bits(node.chosen):
            wanted |= self._problem.options[index].mentioned
        found = 0
        for index in bits(node.allowed):
            if self._problem.options[index].award_mask & wanted:
                found |= 1 << index
        return found

    def _judge(self, node: _Node) -> None:
        """Keep the chosen set if it is an answer, and ask of what is below that it arrive sooner."""
        arrival = self.scheduler.arrival(node.chosen, node.cap)
        sooner_than = arrival
        if self._problem.lean_needed:
            sooner_than = self.scheduler.arrival(self._plain(node.chosen), node.cap)
        if arrival <= node.cap:
            self._keep(node.chosen, arrival)
        node.cap = min(node.cap, sooner_than - 1)

    def _keep(self, chosen: int, arrival: int) -> None:
        problem = self._problem
        net = self._funding.net(chosen)
        if self._budget is not None and net > self._budget:
            return
        mask = (1 << problem.shift) - 1
        weight = (net << problem.shift) + sum(problem.weight[index] & mask for index in bits(chosen))
        unpaid = sum(self._unpaid[index] for index in bits(chosen))
        plan = Found(arrival, net, unpaid, weight, chosen)
        if any(kept.dominates(plan) for kept in self._archive.plans):
            return
        if problem.lean_needed and not self._lean(chosen, arrival):
            return
        if self.scheduler.arrange(chosen, arrival) is None:
            return
        if not self._acceptable(chosen, arrival):
            self._rejected = True
            return
        self._archive.add(plan)

    def _plain(self, options: int) -> int:
        found = 0
        for index in bits(options):
            found |= 1 << self._problem.plain_of[index]
        return found

    def _lean(self, chosen: int, arrival: int) -> bool:
        """Say whether no step of the set can be spared, whatever it pays."""
        plain = self._plain(chosen)
        return not any(self.scheduler.reaches(plain & ~(1 << index), arrival) for index in bits(plain))
