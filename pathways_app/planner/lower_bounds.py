"""A bound on the weight of every plan below a node of the search: what is chosen and what must yet be chosen.

The bound adds up, for sets of options of which one must yet be chosen, what their cheapest has not been charged before:
needs of what is chosen, and landmarks. Where what then costs nothing more is too late, it gives a new landmark.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import least, members, smallest
from pathways_app.planner.demands import Demands
from pathways_app.planner.landmarks import Landmarks
from pathways_app.planner.nodes import Bound, Node
from pathways_app.planner.pareto import Box
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER
from pathways_app.planner.purposes import Purposes
from pathways_app.planner.room import Room
from pathways_app.planner.sufficient import Sufficient
from pathways_app.planner.timing import Clock
from pathways_app.planner.turns import Turns
from pathways_app.planner.windows import Windows

MOST_KEPT: Final = 128
"""Options up to which a waiting node keeps its bound at hand (ours, for the memory it takes)."""


class LowerBounds:
    """The bounds of one problem's nodes, box after box; what is learnt of one node serves the others."""

    def __init__(
        self,
        prepared: Prepared,
        windows: Windows,
        clock: Clock,
        capacity: Capacity,
        landmarks: Landmarks,
        demands: Demands,
        turns: Turns,
        sufficient: Sufficient,
        check: Callable[[], None],
    ) -> None:
        problem = self._problem = prepared.problem
        self._funding = prepared.funding
        self._windows = windows
        self._clock = clock
        self._capacity = capacity
        self._landmarks = landmarks
        self._demands = demands
        self._turns = turns
        self._sufficient = sufficient
        self._check = check
        self._purposes = Purposes(problem, windows, clock)
        self.unpaid = tuple(option.unpaid for option in problem.options)
        own = (1 << problem.shift) - 1
        self.nets = tuple(self._funding.net(1 << index) for index in range(len(problem.options)))
        self.own = tuple(weight & own for weight in problem.weight)
        self._price = problem.weight
        if self._funding.pays_person:
            self._price = tuple(
                (max(0, net) << problem.shift) + mine for net, mine in zip(self.nets, self.own, strict=True)
            )
        self.payers = sum(1 << index for index, net in enumerate(self.nets) if net < 0)
        # Below this bit of a weight only ids are told apart, which is not worth looking for dearer sets.
        self.ids = len({option.base for option in problem.options}) - 1
        self._readers = windows.company.readers
        self._room = Room(problem, capacity, self.unpaid)

    def enter(self, box: Box, most: int | None) -> None:
        """Bound nodes of this box from now on; `most` is the weight from which they are of no interest, if any."""
        self._box, self._most = box, most
        self._window = self._windows.at(box.by)
        self._landmarks.enter(box.unpaid)

    def root(self) -> Node:
        """Return the node above all plans of the box."""
        allowed = self._window.useful & ~self.unaffordable(self._box.unpaid)
        return Node(0, allowed, self._box.by, -NEVER << self._problem.shift)

    def unaffordable(self, months: int) -> int:
        """Return the options that take more months without pay than so many."""
        return sum([1 << index for index, mine in enumerate(self.unpaid) if mine > months])

    def of_use(self, options: int) -> int:
        """Return those of `options` that can be of use in the box."""
        return options & self._window.useful

    def money(self, weight: int) -> int:
        """Return the net cost in a weight."""
        return weight >> self._problem.shift

    def bounded(self, node: Node) -> Bound | None:
        """Choose what must be chosen and raise the node's bound; None where there is nothing below it."""
        if node.sufficient != self._sufficient.count and not self._in_time(node):
            return None
        known = len(self._landmarks.until(node.cap))
        if node.bound is not None and node.known == known and node.purposes == self._purposes.count:
            return node.bound  # nothing was learnt since
        chosen = node.chosen
        marks = self._forced(node)
        if marks is None or (node.chosen != chosen and not self._in_time(node)):
            return None
        bound = self._weighed(node, marks)
        if len(self._price) <= MOST_KEPT:
            node.bound = bound
        return None if self._most is not None and node.weight >= self._most else bound

    def _in_time(self, node: Node) -> bool:
        """Lower the latest arrival to what the chosen options allow; say whether they can be there by then."""
        if not self.payers:
            return True
        cap = self._sufficient.cap(node.chosen, node.cap)
        if cap < node.cap:
            node.lower(cap)
        node.sufficient = self._sufficient.count
        return cap >= self._sufficient.least(node.chosen & self.payers)

    def _forced(self, node: Node) -> list[int] | None:
        """Choose the only option left of any set; return the sets with several left, None where one has none.

        Options are forbidden that there is no room for, or that have no company left. A set that holds all of another
        is left out.
        """
        window = self._window
        achieving, landmarks, excludes = window.achieving, window.landmarks, self._problem.excludes
        chosen, allowed, asked = node.chosen, node.allowed & window.useful, node.asked
        able = window.useful if node.able < 0 else node.able
        company = self._windows.company
        wanted = self._left_unmet(node)
        purposes = node.purposes
        room = 0
        marks: list[int] = []
        while True:
            new = chosen & ~asked
            if new:
                self._count(node, new)
                needs = 0
                more: list[int] = []
                for index in members(new):
                    needs |= landmarks[index]
                    allowed &= ~excludes[index]
                    if self._readers[index]:
                        more.append(self._readers[index])
                for need in members(needs):
                    more.append(achieving[need])
                wanted = wanted + more
            if self._purposes.count:
                wanted = wanted + self._purposes.of(chosen, node.cap, asked, purposes)
                purposes = self._purposes.count
            asked = chosen
            if not marks:
                room = self._room.beside(node, marks, self._box.unpaid)
            if room < 0:
                return None
            allowed &= room
            able = allowed = company.left(allowed, able & ~allowed)
            if chosen & ~allowed:
                return None
            marks = []
            forced = 0
            for mark in wanted:
                if not mark & chosen:
                    possible = mark & allowed
                    if possible & (possible - 1):
                        marks.append(possible)
                    elif possible:
                        forced |= possible
                    else:
                        return None
            if forced:
                node.chosen = chosen = chosen | forced
                wanted, marks = marks, []
                continue
            wanted = marks = smallest(marks)
            room = self._room.beside(node, marks, self._box.unpaid)
            if room >= 0 and not allowed & ~room:
                break
        node.chosen, node.allowed, node.asked, node.able = chosen, allowed, asked, able
        node.unmet, node.purposes = marks, purposes
        node.at, node.known = node.cap, len(self._landmarks.until(node.cap))
        return marks

    def _left_unmet(self, node: Node) -> list[int]:
        """Return what may be unmet: what was left so, and landmarks found since, or for no deadline it had before."""
        landmarks = self._landmarks
        if node.unmet is None:
            window = self._window
            return landmarks.until(node.cap) + [window.achieving[need] for need in members(window.goal)]
        wanted = node.unmet
        if node.at != node.cap:
            wanted = wanted + landmarks.until(node.cap, node.at)
        before = landmarks.until(node.at)
        if node.known < len(before):
            wanted = wanted + before[node.known :]
        return wanted

    def _count(self, node: Node, new: int) -> None:
        """Add up what the chosen options of `new` take."""
        capacity = self._capacity
        for index in members(new):
            node.unpaid += self.unpaid[index]
            node.occupied += capacity.occupied[index]
            node.studied += capacity.studied[index]
            node.own += self.own[index]

    def _possible(self, node: Node, marks: list[int]) -> bool:
        """Say whether what is chosen may fit together with one of each of `marks`, each step being there for something.

        These take longer to tell than the bound, so they are left until a node's turn has come.
        """
        chosen, capacity, demands = node.chosen, self._capacity, self._demands
        return not (
            capacity.overfull(chosen, marks, node.cap)
            or capacity.unordered(chosen, marks, node.cap)
            or (demands.applies and demands.unserved(chosen, chosen | node.allowed))
        )

    def _weighed(self, node: Node, marks: list[int]) -> Bound:
        """Raise the node's bound to what is chosen and what must yet be chosen, payments taken off."""
        funding, shift = self._funding, self._problem.shift
        chosen, allowed = node.chosen, node.allowed
        own = node.own
        left = list(self._price)
        if not funding.pays_person:
            weight = (funding.net_of_fees(chosen) << shift) + own + _charge(left, marks, ordered=True)
            node.weight = max(node.weight, weight)
            return Bound(marks, left, node.weight - weight)
        # Two bounds: who may yet pay does so at most as each would alone, or up to all that is paid to anyone at all.
        net = funding.net(chosen)
        undecided = self.payers & allowed & ~chosen
        if undecided:
            net -= min(funding.person_cap(undecided), -sum([self.nets[index] for index in members(undecided)]))
        weight = (net << shift) + own + _charge(left, marks, ordered=False)
        fees = (funding.net_of_fees(chosen) - funding.person_cap(chosen | allowed) << shift) + own
        fees += _charge(list(self._problem.weight), marks, ordered=True)
        node.weight = max(node.weight, weight, fees)
        return Bound(marks, left, node.weight - weight)

    def _leave_out(self, node: Node, left: list[int], slack: int) -> None:
        """Forbid what would raise the node's bound to a weight that is of no interest."""
        if self._most is not None:
            most = self._most - node.weight + slack
            for index in members(node.allowed & ~node.chosen):
                if left[index] >= most:
                    node.allowed &= ~(1 << index)

    def _crowded(self, options: int, by: int, tries: int | None) -> bool:
        """Say whether `options` are too late as occupations must come in turn; no, too, where it takes long to tell."""
        if tries is None:
            return self._turns.late(options, by)
        return self._turns.surely_late(options, by, tries, self._box.unpaid, apart=True)

    def raised(self, node: Node, tries: int | None = None) -> Bound | None:
        """Raise the bound with new landmarks until what costs nothing more is in time; None if nothing is below.

        `tries` may be made with occupations in turn in all, where it is not for their oracle to say how many.
        """
        bound = self.bounded(node)
        if bound is None or not self._possible(node, bound.marks):
            return None
        node.bound = None
        left, slack = bound.left, bound.slack
        free = 0
        time: list[int] | None = None
        tried = self._turns.tried
        while True:
            self._check()
            before, free = free, node.chosen | self.payers & node.allowed
            nothing = slack + (1 << self.ids)  # what costs less than this costs nothing more but for ids
            for index in members(node.allowed & ~node.chosen):
                if left[index] < nothing:
                    free |= 1 << index
            time = self._clock.times(free) if time is None else self._clock.joined(time, free, free & ~before)
            mark: int | None = None
            if time[self._problem.goal] > node.cap:
                mark = self._landmarks.of_late(free, time, node.cap, left, self._window.useful, self.ids)
            elif self._crowded(free, node.cap, None if tries is None else tries + tried - self._turns.tried):
                useful, turns = self._window.useful, self._turns
                again = None if tries is None else tries + tried - turns.tried
                mark = self._landmarks.of_crowded(free, node.cap, left, useful, turns, self.ids, again)
            elif payers := self.payers & node.chosen:
                mark = self._purposes.missing(payers, node.chosen, free, time, self._box.by, left, self.ids)
            if mark is None:
                self._leave_out(node, left, slack)
                return Bound(bound.marks, left, slack, free)
            mark &= node.allowed
            if not mark:
                return None
            charge = least(left, members(mark))
            for index in members(mark):
                left[index] -= charge
            node.weight += max(0, charge - slack)
            slack = max(0, slack - charge)
            if self._most is not None and node.weight >= self._most:
                return None


def _charge(left: list[int], marks: list[int], *, ordered: bool) -> int:
    """Charge each set of options what its cheapest has `left`, and return the sum.

    `ordered`: as long as nothing is charged, the lowest option of a set is its cheapest.
    """
    total = used = 0
    for mark in marks:
        ways = members(mark)
        cheapest = left[ways[0]] if ordered and not mark & used else least(left, ways)
        if cheapest:
            used |= mark
            total += cheapest
            for index in ways:
                left[index] -= cheapest
    return total
