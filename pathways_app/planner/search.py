"""Best-first search over sets of steps, by net cost, then number of steps, then ids.

A node holds chosen options and those still allowed. Each child chooses one option of a set that every answer below the
node must touch and forbids the ones before it: first the suppliers of a requirement of a chosen step that no chosen
step meets; where there is none, the direct suppliers of the chosen steps (a larger plan that arrives sooner must hold
one). A node is left when no lean plan below it can better the plans found: bounds on net cost and unpaid months come
from disjoint landmarks, the bound on arrival from the earliest times with what is allowed.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.funding import Funding
from pathways_app.planner.pareto import Archive, Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import Growing, crowded, forward, sooner, support
from pathways_app.planner.windows import Window, Windows

MOST_MARKS = 3
"""Sets of needed options sought at one node at most (a bound of ours)."""


class StoppedError(Exception):
    """The search was told to stop."""


@dataclass(slots=True)
class _Node:
    """Chosen and allowed options, the latest arrival wanted, and the earliest possible `arrival`.

    That stays a bound whatever is forbidden, and is worked out again only when one of `carriers` is. `marks` are sets
    of options of which every answer below holds one.
    """

    chosen: int
    allowed: int
    cap: int
    arrival: int
    carriers: int
    marks: tuple[int, ...]
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the search found; unless `finished`, `bound` is the least net cost of what it has not seen, if known."""

    plans: tuple[Found, ...]
    finished: bool
    bound: int | None
    rejected: bool


class Search:
    """One run over one problem.

    `acceptable` may turn a lean plan away (something it needs has lapsed); `settled` are vectors that need no plan.
    """

    def __init__(
        self,
        prepared: Prepared,
        check: Callable[[], None],
        acceptable: Callable[[int, int], bool] = lambda _options, _arrival: True,
        settled: Iterable[tuple[int, int, int]] = (),
    ) -> None:
        self._problem: Problem = prepared.problem
        self._funding: Funding = prepared.funding
        self._check = check
        self._acceptable = acceptable
        self.scheduler = Scheduler(self._problem, check)
        self._windows = Windows(self._problem)
        self._archive = Archive(self._problem.shift, settled)
        self._heap: list[tuple[int, int, int, _Node]] = []
        self._pushed = 0
        self._rejected = False
        self._budget = self._problem.instance.query.budget
        self._unpaid = tuple(option.unpaid for option in self._problem.options)
        self._occupied = tuple(option.duration if option.occupies else 0 for option in self._problem.options)
        self._charged: dict[int, int] = {}
        # Below this bit of a weight only ids are told apart, which is not worth looking for dearer sets.
        self._ids = len({option.base for option in self._problem.options}) - 1
        self._arrivals: dict[tuple[int, int], tuple[int, int]] = {}
        self._starts: dict[tuple[int, int], list[int]] = {}

    def run(self) -> Outcome:
        """Search until nothing can better what was found, or until `check` raises `StoppedError`."""
        deadline = self._problem.instance.query.deadline
        root = _Node(0, self._problem.every, deadline, self._problem.start, 0, ())
        self._push(root)
        bound: int | None = None
        try:
            while self._heap:
                self._check()
                weight, _, _, node = heapq.heappop(self._heap)
                bound = weight >> self._problem.shift
                self._expand(node)
        except StoppedError:
            return Outcome(self._archive.found, False, bound, self._rejected)
        return Outcome(self._archive.found, True, None, self._rejected)

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
            weight, unpaid = self._bounds(node, open_needs)
            if weight is None:
                return None
            net = weight >> self._problem.shift
            if self._budget is not None and net > self._budget:
                return None
            cap = min(node.cap, self._archive.cap(weight, net, unpaid))
            if self._earliest(node) > cap:
                return None
            if cap == node.cap:
                return None if self._crowded(node, open_needs, window) else weight
            node.cap = cap

    def _open(self, chosen: int, goal: int, per_option: tuple[int, ...], window: Window) -> list[int]:
        """Return the achievers of each need of the goal and the chosen options that no chosen option meets."""
        needs = goal
        for index in members(chosen):
            needs |= per_option[index]
        return [window.achieving[need] for need in members(needs) if not window.achieving[need] & chosen]

    def _bounds(self, node: _Node, open_needs: list[int]) -> tuple[int | None, int]:
        """Return bounds on weight and unpaid months below the node: what is chosen, and what must be chosen yet.

        Each set of options of which one must be chosen is charged what its cheapest member has not been charged before.
        """
        problem, allowed, chosen = self._problem, node.allowed, node.chosen
        mask = (1 << problem.shift) - 1
        weight = self._funding.net_of_fees(chosen) << problem.shift
        unpaid = occupied = 0
        for index in members(chosen):
            option = problem.options[index]
            weight += problem.weight[index] & mask
            unpaid += option.unpaid
            occupied += option.duration if option.occupies else 0
        node.marks = tuple(mark for mark in node.marks if not mark & chosen)
        remaining: list[int] = []
        for achievers in (*open_needs, *node.marks):
            possible = achievers & allowed
            if not possible:
                return None, 0
            remaining.append(possible)
        # The lowest bit is the cheapest achiever, so this takes the dearest needs first.
        remaining.sort(key=lambda possible: possible & -possible, reverse=True)
        charged: dict[int, int] = {}
        self._charged = charged
        weights = problem.weight
        used = used_months = 0
        for possible in remaining:
            helpers = members(possible)
            if not possible & used:
                least = weights[helpers[0]]
            else:
                least = min([weights[index] - charged.get(index, 0) for index in helpers])
            if least:
                used |= possible
                weight += least
                for index in helpers:
                    charged[index] = charged.get(index, 0) + least
            if not possible & used_months:
                work = min([self._occupied[index] for index in helpers])
                if work:
                    months = min([self._unpaid[index] for index in helpers])
                    used_months |= possible
                    unpaid += months
                    occupied += work
        if occupied > node.cap - problem.start:
            return None, 0
        if self._funding.pays_person:
            weight -= self._funding.person_cap(chosen | allowed) << problem.shift
            if not remaining:
                exact = self._funding.net(chosen) << problem.shift
                left = self._funding.person_cap(allowed & ~chosen) << problem.shift
                weight = max(weight, exact - left + (weight & mask))
        return weight, unpaid

    def _mark(self, node: _Node) -> bool:
        """Find further sets of options of which every answer below the node holds one; say whether there can be any.

        From what is chosen and what is charged in full already: when that is too late, somebody else must help. The set
        found is then narrowed to its dearer members while the cheaper ones together are still too late.
        """
        problem, ends, goal = self._problem, self._windows.ends, self._problem.goal
        weights = problem.weight
        charged = dict(self._charged)
        marks = list(node.marks)
        back = problem.later_awards(node.chosen)
        free = node.chosen
        for index, paid in charged.items():
            if paid >= weights[index]:
                free |= 1 << index
        start = Growing(problem, self._windows.readers, free, back)
        for _ in range(MOST_MARKS):
            if start.time[goal] <= node.cap:
                break
            grown = copy(start)
            while True:
                found = sooner(
                    problem, ends, grown.options, node.allowed & ~grown.options, grown.time, node.cap, later=back
                )
                if not found:
                    return False
                helpers = sorted(members(found), key=lambda index: weights[index] - charged.get(index, 0))
                dearest = weights[helpers[-1]] - charged.get(helpers[-1], 0) >> self._ids
                cheap = [index for index in helpers if weights[index] - charged.get(index, 0) >> self._ids < dearest]
                for attempt in (sum(1 << index for index in cheap), *(1 << index for index in cheap)):
                    if attempt:
                        time = grown.with_added(attempt)
                        if time[goal] > node.cap:
                            grown.add(attempt, time)
                            break
                else:
                    break
            least = min([weights[index] - charged.get(index, 0) for index in helpers])
            paid_up = 0
            for index in helpers:
                charged[index] = charged.get(index, 0) + least
                if charged[index] >= weights[index]:
                    paid_up |= 1 << index
            start.add(paid_up, start.with_added(paid_up))
            marks.append(found)
        node.marks = tuple(marks)
        return True

    def _earliest(self, node: _Node) -> int:
        """Return the earliest arrival with what is chosen and allowed, hours aside."""
        available = node.chosen | node.allowed
        later = self._problem.later_awards(node.chosen)
        if not node.carriers or node.carriers & ~available or any(node.carriers >> index & 1 for index in later):
            self._starts_with(node.chosen, node.allowed)
            node.arrival, node.carriers = self._arrivals[node.chosen, available]
        return node.arrival

    def _starts_with(self, chosen: int, allowed: int) -> list[int]:
        """Return the earliest start of each option in a lean plan with those chosen and some of those allowed.

        Hours aside.
        """
        key = (chosen, chosen | allowed)
        starts = self._starts.get(key)
        if starts is None:
            later = self._problem.later_awards(chosen)
            time, end = forward(self._problem, chosen | allowed, self._windows.order, later)
            arrival = time[self._problem.goal]
            self._arrivals[key] = (arrival, support(self._problem, time, end, later) if arrival < NEVER else 0)
            starts = [month - option.duration for month, option in zip(end, self._problem.options, strict=True)]
            self._starts[key] = starts
        return starts

    def _crowded(self, node: _Node, open_needs: list[int], window: Window) -> bool:
        """Say whether the main occupations that are chosen, or must be, cannot all follow one another in time."""
        first = self._starts_with(node.chosen, node.allowed)
        jobs = [
            (first[index], window.dues[index], self._occupied[index])
            for index in members(node.chosen)
            if self._occupied[index]
        ]
        if not jobs:
            return False
        used = 0
        for achievers in open_needs:
            possible = achievers & node.allowed
            if possible & used:
                continue
            helpers = members(possible)
            months = min([self._occupied[index] for index in helpers])
            if months:
                used |= possible
                release = min([first[index] for index in helpers])
                jobs.append((release, max([window.dues[index] for index in helpers]), months))
        return len(jobs) > 1 and crowded(jobs)

    def _expand(self, node: _Node) -> None:
        weight = self._bounded(node)
        if weight is None:
            return
        if not node.marked:
            if not self._mark(node):
                return
            node.marked = True
            better = self._bounded(node)
            if better is None:
                return
            if better > weight and self._heap and better > self._heap[0][0]:
                self._pushed += 1
                heapq.heappush(self._heap, (better, -node.chosen.bit_count(), self._pushed, node))
                return
        window = self._windows.at(node.cap)
        open_needs = [
            achievers & node.allowed for achievers in self._open(node.chosen, window.goal_direct, window.direct, window)
        ]
        if open_needs:
            self._branch(node, min(open_needs, key=lambda possible: (-(possible & -possible), possible.bit_count())))
            return
        time, _ = forward(self._problem, node.chosen, self._windows.order)
        if time[self._problem.goal] <= node.cap:
            self._judge(node)
            if self._bounded(node) is None:
                return
        self._branch(node, self.scheduler.helpers(node.chosen, node.allowed, self._windows.ends, node.cap))

    def _branch(self, node: _Node, choices: int) -> None:
        """Push a child for each choice, cheapest first, each forbidding those before it."""
        allowed = node.allowed
        for index in bits(choices & node.allowed):
            allowed &= ~(1 << index)
            chosen = node.chosen | 1 << index
            child = _Node(
                chosen, allowed & ~self._problem.excludes[index], node.cap, node.arrival, node.carriers, node.marks
            )
            self._push(child)

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
