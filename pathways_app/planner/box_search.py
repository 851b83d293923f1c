"""The least plan of one box of arrival and unpaid months: best-first over what is chosen and what is still allowed.

A node's bound adds up, for sets of options of which one must yet be chosen, what their cheapest has not been charged
before: needs of what is chosen, and landmarks. Where what then costs nothing more is too late, it gives a new landmark.
A node branches on a need of something chosen that nothing chosen meets, cheapest option first, each child forbidding
those before it; a set with no open need is put in order exactly, and what makes it late gives another landmark.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import bits, members
from pathways_app.planner.demands import Demands
from pathways_app.planner.landmarks import Landmarks
from pathways_app.planner.pareto import Box, Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import Clock
from pathways_app.planner.windows import Windows

MOST_KEPT = 128
"""Options up to which a waiting node keeps its bound at hand (ours, for the memory it takes)."""


@dataclass(slots=True)
class _Node:
    """Chosen and allowed options, the latest arrival wanted, and a bound on the weight of any answer below.

    `bound` is how that came about while so many landmarks were `known`.
    """

    chosen: int
    allowed: int
    cap: int
    weight: int
    raised: bool = False
    bound: _Bound | None = None
    known: int = -1


@dataclass(frozen=True, slots=True)
class _Bound:
    """What a node must yet choose from, and what each option has left of its price after those were charged.

    `slack` is by how much the node's bound lies above the one that these charges add up to.
    """

    marks: list[int]
    left: list[int]
    slack: int


class BoxSearch:
    """Finds the least plan of box after box of one problem; what it learns in one serves the others.

    `acceptable` may turn a lean plan away (something it needs has lapsed); then its vector is one of `rejected`.
    """

    def __init__(self, prepared: Prepared, check: Callable[[], None], acceptable: Callable[[int, int], bool]) -> None:
        problem = self._problem = prepared.problem
        self._funding = prepared.funding
        self._check = check
        self._acceptable = acceptable
        self._scheduler = Scheduler(problem, check)
        self._windows = Windows(problem)
        self._clock = Clock(problem, self._windows.order)
        self._capacity = Capacity(problem, self._windows)
        self._landmarks = Landmarks(problem, self._windows, self._clock, self._scheduler, self._capacity)
        self.earliest = self._windows.earliest
        self.rejected: set[tuple[int, int, int]] = set()
        self.floor: int | None = None
        self.popped = 0
        self.unpaid = tuple(option.unpaid for option in problem.options)
        own = (1 << problem.shift) - 1
        nets = [self._funding.net(1 << index) for index in range(len(problem.options))]
        self._nets = nets
        self._own = tuple(weight & own for weight in problem.weight)
        self._price = problem.weight
        if self._funding.pays_person:
            self._price = tuple(
                (max(0, net) << problem.shift) + mine for net, mine in zip(nets, self._own, strict=True)
            )
        self._payers = sum(1 << index for index, net in enumerate(nets) if net < 0)
        # Below this bit of a weight only ids are told apart, which is not worth looking for dearer sets.
        self._ids = len({option.base for option in problem.options}) - 1
        self._demands = Demands(problem)
        self._readers = self._read_by()

    def _read_by(self) -> tuple[int, ...]:
        """Return for each option those of which a lean plan with it holds one: what asks for what it brings."""
        problem = self._problem
        readers = [0] * problem.facts
        for index, plain in enumerate(problem.plain_of):
            for fact in members(problem.options[plain].mentioned):
                readers[fact] |= 1 << index
        found = []
        for index, option in enumerate(problem.options):
            mask = 0
            if not option.award_mask >> problem.goal & 1:
                for fact in option.awards:
                    mask |= readers[fact]
            found.append(mask & ~(1 << index))
        return tuple(found)

    def least(self, box: Box, most: int | None = None) -> Found | None:
        """Return the plan of least weight in the box with a net cost of at most `most`; None if there is none.

        Raises: what `check` raises; `floor` is then a bound on the net cost of what is in the box.
        """
        shift = self._problem.shift
        self._box, self._most = box, None if most is None else most + 1 << shift
        self._window = self._windows.at(box.by)
        self.floor = None
        best: Found | None = None
        heap: list[tuple[int, int, int, _Node]] = []
        pushed = 0

        def push(node: _Node) -> None:
            nonlocal pushed
            self._check()
            if self._bounded(node) is not None and (best is None or node.weight < best.weight):
                pushed += 1
                heapq.heappush(heap, (node.weight, -node.chosen.bit_count(), pushed, node))

        allowed = self._window.useful
        for index, months in enumerate(self.unpaid):
            if months > box.unpaid:
                allowed &= ~(1 << index)
        push(_Node(0, allowed, box.by, -NEVER << shift))
        while heap:
            self._check()
            node = heapq.heappop(heap)[-1]
            if best is not None and node.weight >= best.weight:
                break
            self.floor = node.weight >> shift
            self.popped += 1
            if not node.raised:
                before = node.weight
                if not self._raise(node):
                    continue
                node.raised = True
                if node.weight > before and heap and node.weight > heap[0][0]:
                    pushed += 1
                    heapq.heappush(heap, (node.weight, -node.chosen.bit_count(), pushed, node))
                    continue
            undecided = self._payers & node.allowed & ~node.chosen
            if undecided:
                # Who pays is settled first: then the rest of the bound is a sum of prices.
                payer = min(members(undecided), key=lambda index: (self._nets[index], index))
                push(_Node(node.chosen, node.allowed & ~(1 << payer), node.cap, node.weight))
                push(self._with(node, payer, node.allowed))
                continue
            choices = self._open_need(node) or self._reason(node)
            if choices is None:
                continue
            if not choices:
                choices, plan = self._judge(node)
                if plan is not None and (best is None or plan.weight < best.weight):
                    best = plan
                if node.cap < self.earliest:
                    continue
            allowed = node.allowed
            for index in bits(choices):
                allowed &= ~(1 << index)
                push(self._with(node, index, allowed))
        return best

    def _with(self, node: _Node, index: int, allowed: int) -> _Node:
        return _Node(
            node.chosen | 1 << index,
            (allowed | 1 << index) & ~self._problem.excludes[index],
            node.cap,
            node.weight,
        )

    def _open_need(self, node: _Node) -> int:
        """Return options of which one must be chosen for something chosen to start; 0 where nothing wants for any."""
        window = self._window
        direct = window.goal_direct
        for index in members(node.chosen):
            direct |= window.direct[index]
        achieving = window.achieving
        needs = [achieving[need] & node.allowed for need in members(direct) if not achieving[need] & node.chosen]
        return min(needs, key=lambda options: (-(options & -options), options.bit_count()), default=0)

    def _reason(self, node: _Node) -> int | None:
        """Return options of which one must be chosen to give every chosen one a reason; None where none can."""
        if not self._demands.applies:
            return 0
        idle = self._demands.unserved(node.chosen, node.chosen)
        if not idle:
            return 0
        return self._demands.readers(idle, node.allowed & ~node.chosen) or None

    def _bounded(self, node: _Node) -> _Bound | None:
        """Choose what must be chosen and raise the node's bound; None where there is nothing below it."""
        known = len(self._landmarks.until(node.cap))
        if node.bound is not None and node.known == known:
            return node.bound  # nothing was learnt since
        marks = self._forced(node)
        if marks is None or not self._fits(node, marks):
            return None
        bound = self._weighed(node, marks)
        if len(self._price) <= MOST_KEPT:
            node.bound, node.known = bound, known
        return None if self._most is not None and node.weight >= self._most else bound

    def _forced(self, node: _Node) -> list[int] | None:
        """Choose the only option left of any set; return the sets with several left, None where one has none."""
        window = self._window
        achieving, landmarks, excludes = window.achieving, window.landmarks, self._problem.excludes
        found = self._landmarks.until(node.cap)
        chosen, allowed = node.chosen, node.allowed
        if chosen & ~window.useful:
            return None
        while True:
            needs = window.goal
            for index in members(chosen):
                needs |= landmarks[index]
            wanted = [achieving[need] for need in members(needs)]
            wanted += [self._readers[index] for index in members(chosen) if self._readers[index]]
            marks: list[int] = []
            forced = 0
            for group in (wanted, found):
                for mark in group:
                    if not mark & chosen:
                        possible = mark & allowed
                        if possible & (possible - 1):
                            marks.append(possible)
                        elif possible:
                            forced |= possible
                        else:
                            return None
            if not forced:
                break
            for index in bits(forced):
                if not allowed >> index & 1:
                    return None
                allowed &= ~excludes[index]
            chosen |= forced
            if forced & ~allowed:
                return None
        if self._demands.applies and self._demands.unserved(chosen, chosen | allowed):
            return None
        node.chosen, node.allowed = chosen, allowed
        marks.sort(key=lambda mark: mark & -mark, reverse=True)
        return marks

    def _fits(self, node: _Node, marks: list[int]) -> bool:
        """Say whether the months without pay, the occupations and the hours below the node may be few enough."""
        capacity = self._capacity
        unpaid = 0
        for index in members(node.chosen):
            unpaid += self.unpaid[index]
        used = 0
        for mark in marks:
            if not mark & used:
                least = min([self.unpaid[index] for index in members(mark)])
                if least:
                    used |= mark
                    unpaid += least
        return (
            unpaid <= self._box.unpaid
            and capacity.holds(node.chosen, node.cap)
            and not capacity.overfull(node.chosen, marks, node.cap)
        )

    def _weighed(self, node: _Node, marks: list[int]) -> _Bound:
        """Raise the node's bound to what is chosen and what must yet be chosen, payments taken off."""
        funding, shift = self._funding, self._problem.shift
        chosen, allowed = node.chosen, node.allowed
        own = 0
        for index in members(chosen):
            own += self._own[index]
        left = list(self._price)
        if not funding.pays_person:
            weight = (funding.net_of_fees(chosen) << shift) + own + _charge(left, marks, ordered=True)
            node.weight = max(node.weight, weight)
            return _Bound(marks, left, node.weight - weight)
        # Two bounds: who may yet pay does so at most as each would alone, or up to all that is paid to anyone at all.
        net = funding.net(chosen)
        undecided = self._payers & allowed & ~chosen
        if undecided:
            net -= min(funding.person_cap(undecided), -sum([self._nets[index] for index in members(undecided)]))
        weight = (net << shift) + own + _charge(left, marks, ordered=False)
        fees = (funding.net_of_fees(chosen) - funding.person_cap(chosen | allowed) << shift) + own
        fees += _charge(list(self._problem.weight), marks, ordered=True)
        node.weight = max(node.weight, weight, fees)
        return _Bound(marks, left, node.weight - weight)

    def _raise(self, node: _Node) -> bool:
        """Raise the bound with new landmarks until what costs nothing more is in time; False if nothing is below."""
        bound = self._bounded(node)
        if bound is None or self._capacity.unordered(node.chosen, bound.marks, node.cap):
            return False
        node.bound = None
        left, slack = bound.left, bound.slack
        while True:
            self._check()
            free = node.chosen | self._payers & node.allowed
            for index in members(node.allowed & ~node.chosen):
                if left[index] - slack >> self._ids <= 0:
                    free |= 1 << index
            time = self._clock.times(free)
            if time[self._problem.goal] <= node.cap:
                return True
            price = [paid >> self._ids for paid in left]
            mark = self._landmarks.of_late(free, time, node.cap, price, self._window.useful) & node.allowed
            if not mark:
                return False
            least = min([left[index] for index in members(mark)])
            for index in members(mark):
                left[index] -= least
            node.weight += max(0, least - slack)
            slack = max(0, slack - least)
            if self._most is not None and node.weight >= self._most:
                return False

    def _judge(self, node: _Node) -> tuple[int, Found | None]:
        """Return options of which anything better below holds one, and the plan that the chosen options are, if any.

        Asks of what is below that it arrive sooner than they do.
        """
        problem, chosen, window = self._problem, node.chosen, self._window
        time = self._clock.times(chosen)
        if time[problem.goal] > node.cap:
            price = [weight >> self._ids for weight in problem.weight]
            return self._landmarks.of_late(chosen, time, node.cap, price, window.useful) & node.allowed, None
        late = self._landmarks.of_overfull(chosen, node.cap, window.useful)
        if late is not None:
            return late & node.allowed, None
        arrival = self._scheduler.arrival(chosen, node.cap)
        sooner_than = arrival
        if problem.lean_needed:
            sooner_than = self._scheduler.arrival(self._plain(chosen), node.cap)
        plan = self._plan(chosen, arrival) if arrival <= node.cap else None
        if sooner_than <= node.cap:
            node.cap = sooner_than - 1
            if node.cap < self.earliest:
                return 0, plan
            late = self._landmarks.of_overfull(chosen, node.cap, window.useful)
            if late is not None:
                return late & node.allowed, plan
        helpers = self._scheduler.suppliers(chosen, self._windows.ends, self._windows.at(node.cap).dues)
        if self._scheduler.too_late(chosen, node.cap):
            self._landmarks.keep(helpers, node.cap)
        return helpers & node.allowed, plan

    def _plan(self, chosen: int, arrival: int) -> Found | None:
        """Return the plan of these options, unless it is too dear, not lean, or turned away."""
        problem = self._problem
        net = self._funding.net(chosen)
        weight = (net << problem.shift) + sum(self._own[index] for index in members(chosen))
        if self._most is not None and weight >= self._most:
            return None
        if problem.lean_needed and not self._lean(chosen, arrival):
            return None
        unpaid = sum(self.unpaid[index] for index in members(chosen))
        if not self._acceptable(chosen, arrival):
            self.rejected.add((arrival, net, unpaid))
            return None
        return Found(arrival, net, unpaid, weight, chosen)

    def _plain(self, options: int) -> int:
        found = 0
        for index in members(options):
            found |= 1 << self._problem.plain_of[index]
        return found

    def _lean(self, chosen: int, arrival: int) -> bool:
        """Say whether no step of the set can be spared, whatever it pays."""
        plain = self._plain(chosen)
        return not any(self._scheduler.reaches(plain & ~(1 << index), arrival) for index in bits(plain))


def _charge(left: list[int], marks: Sequence[int], *, ordered: bool) -> int:
    """Charge each set of options what its cheapest has `left`, and return the sum.

    `ordered`: as long as nothing is charged, the lowest option of a set is its cheapest.
    """
    total = used = 0
    for mark in marks:
        ways = members(mark)
        least = left[ways[0]] if ordered and not mark & used else min([left[index] for index in ways])
        if least:
            used |= mark
            total += least
            for index in ways:
                left[index] -= least
    return total
