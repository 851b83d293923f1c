"""The least plan of one box of arrival and unpaid months: best-first over what is chosen and what is still allowed.

Nodes are taken in order of their bounds (`lower_bounds`). A node branches on a need of something chosen that nothing
chosen meets, cheapest option first, each child forbidding those before it; a set with no open need is put in order
exactly, and what makes it late gives another landmark. Once many sets were late, it branches on a lacked one first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import bits, members
from pathways_app.planner.demands import Demands
from pathways_app.planner.frontier import Frontier
from pathways_app.planner.landmarks import Landmarks
from pathways_app.planner.lower_bounds import MOST_KEPT, LowerBounds
from pathways_app.planner.nodes import Bound, Node
from pathways_app.planner.pareto import Box, Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.sufficient import Sufficient
from pathways_app.planner.timing import Clock
from pathways_app.planner.turns import Turns
from pathways_app.planner.windows import Windows

LOOK: Final = 100
"""Nodes of a box after which it is asked whether it is empty since occupations must come in turn (ours)."""

TRIES: Final = 3
"""Occupations that may be tried after others for each node there was (ours)."""

FOR_ALL: Final = 300
"""Nodes of a box after which it is asked what every plan of it holds (ours)."""

TRIES_FOR_ALL: Final = 4
"""Occupations that may be tried after others for that, for each node there was (ours)."""

FIRST_DISORDERED: Final = 50
"""Sets too late in every order before one is looked into for which of its steps make it so (ours)."""


class BoxSearch:
    """Finds the least plan of box after box of one problem; what it learns in one serves the others.

    `acceptable` may turn a lean plan away (something it needs has lapsed); then its vector is one of `rejected`. `look`
    is after how many nodes it is first asked whether a box is empty.
    """

    def __init__(
        self,
        prepared: Prepared,
        check: Callable[[], None],
        acceptable: Callable[[int, int], bool],
        look: int = LOOK,
    ) -> None:
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
        self.standing: Found | None = None
        self._left_off: dict[Box, tuple[int | None, Frontier, Found]] = {}
        self.popped = 0
        self._first_look = self._look = self._due = look
        self._disordered = 0
        self._before = 0
        self._wait_for_all = self._due_for_all = FOR_ALL
        self._demands = Demands(problem)
        self._turns = Turns(problem, self._windows, check)
        self._sufficient = Sufficient(problem, self._windows, self._clock, self._scheduler)
        self._bounds = LowerBounds(
            prepared,
            self._windows,
            self._clock,
            self._capacity,
            self._landmarks,
            self._demands,
            self._turns,
            self._sufficient,
            check,
        )
        self.unpaid = self._bounds.unpaid

    def least(self, box: Box, most: int | None = None, known: Found | None = None) -> Found | None:
        """Return the plan of least weight in the box with a net cost of at most `most`; None if there is none.

        `known` is a plan of the box, if one is known. Raises: what `check` raises; `floor` is then a bound on the net
        cost of what is in the box.
        """
        return self._search(box, most, 0, known)

    def cheapest(self, box: Box, most: int | None = None) -> Found | None:
        """Return some plan of least net cost in the box, as `least` does otherwise."""
        return self._search(box, most, self._problem.shift, None)

    def soonest(self, box: Box, most: int | None = None) -> tuple[Found | None, Found | None]:
        """Return the earliest plan of least net cost in the box, and some plan of least net cost of those sooner still.

        The search goes on from where it was when it is asked for what is sooner still. While it is under way,
        `standing` is the earliest plan so far.
        """
        found = self._search(box, most, self._problem.shift, None, falling=True)
        return self.standing, found

    def _search(
        self, box: Box, most: int | None, blind: int, best: Found | None, *, falling: bool = False
    ) -> Found | None:
        """Return a plan in the box of least weight, or `best`; the lowest `blind` bits of weights make no difference.

        Where they make none, the node that lacks fewest steps is taken first. A node's own bound is worked out when
        its turn comes: until then that of the node it came from is good enough. `falling`: with each plan of least
        weight the box shrinks to what is sooner, and what is left is searched for the least plan of more weight.
        """
        shift = self._problem.shift
        self._most = None if most is None else most + 1 << shift
        self._enter(box)
        self.floor = self.standing = None
        frontier = Frontier(blind, self._bounds.ids)
        if best is not None and not falling:
            frontier.limit = best.weight >> blind
        left_off = self._left_off.pop(box, None) if falling else None
        if left_off is not None and _within(self._most, left_off[0]):
            _, frontier, best = left_off
            if self._most is not None and best.weight >= self._most:
                return None  # and all that is left weighs no less
        else:
            frontier.push(self._root(box))
        while (not frontier.empty or (falling and best is not None)) and not self._empty(box, frontier, best):
            self._check()
            if best is not None and (frontier.empty or frontier.rank >= best.weight >> blind):
                if not falling:
                    break
                if self.standing is not None and best.weight >> blind > self.standing.weight >> blind:
                    self._left_off[box] = self._most, frontier, best
                    break
                self.standing, best = best, None
                box = Box(self.standing.arrival - 1, box.unpaid)
                if box.by < self.earliest:
                    break
                self._enter(box)
                continue
            node = frontier.pop()
            if node.cap > box.by:
                node.lower(box.by)
                node.allowed &= self._window.useful
                node.raised = False
            self.floor = node.weight >> shift
            self.popped += 1
            if node.raised:
                bound = node.bound
            else:
                if self._bounds.bounded(node) is None or frontier.passed(node):
                    continue
                bound = self._bounds.raised(node)
                if bound is None:
                    continue
                node.raised = True
                node.bound = bound if len(bound.left) <= MOST_KEPT else None
                if frontier.passed(node):
                    continue
            node.bound = None
            children, plan = self._children(node, bound)
            if plan is not None and (best is None or plan.weight < best.weight):
                best = plan
                if not falling:
                    frontier.limit = plan.weight >> blind
            for child in children:
                if self._most is None or child.weight < self._most:
                    frontier.push(child)
        return best

    def _empty(self, box: Box, frontier: Frontier, best: Found | None) -> bool:
        """Say whether what the nodes left may yet take is too late as occupations must come in turn.

        No, too, where it takes long to tell, and for most nodes: it is asked more and more rarely, and not where `best`
        is known. Now and then more is learnt about all of the box.
        """
        nodes = self.popped - self._before
        if nodes >= self._due_for_all and not frontier.empty:
            self._raise_all(box, frontier.weight)
        if best is not None or nodes < self._due:
            return False
        self._due = 2 * nodes
        late = self._turns.surely_late(
            frontier.options & self._window.useful, box.by, TRIES * nodes, box.unpaid, apart=True
        )
        self._look = self._first_look if late else 2 * self._look
        return late

    def _raise_all(self, box: Box, least: int) -> None:
        """Look for what every plan of the box holds, with more tries than there are for a node.

        It is asked more rarely where that does not raise the bound above `least`, the least of the nodes left.
        """
        nodes = self.popped - self._before
        root = self._root(box)
        self._bounds.raised(root, TRIES_FOR_ALL * nodes)
        shift = self._problem.shift
        self._due_for_all = 2 * nodes
        self._wait_for_all = FOR_ALL if root.weight >> shift > least >> shift else 2 * self._wait_for_all

    def _root(self, box: Box) -> Node:
        allowed = self._window.useful
        for index, months in enumerate(self.unpaid):
            if months > box.unpaid:
                allowed &= ~(1 << index)
        return Node(0, allowed, box.by, -NEVER << self._problem.shift)

    def _enter(self, box: Box) -> None:
        self._window = self._windows.at(box.by)
        self._before, self._due = self.popped, self._look
        self._due_for_all = self._wait_for_all
        self._bounds.enter(box, self._most)

    def _children(self, node: Node, bound: Bound | None) -> tuple[list[Node], Found | None]:
        """Return nodes that together hold all that is below the node but its own plan, and that plan, if it is one."""
        payers = self._bounds.payers & node.allowed & ~node.chosen
        if payers:
            # Who pays is settled first: then the rest of the bound is a sum of prices.
            payer = min(members(payers), key=lambda index: (self._bounds.nets[index], index))
            without = Node(node.chosen, node.allowed & ~(1 << payer), node.cap, node.weight)
            taken = self._with(node, payer, node.allowed)
            without.inherit(node)
            taken.inherit(node)
            return [without, taken], None
        plan: Found | None = None
        choices = self._open_need(node) or self._reason(node)
        if choices is None:
            return [], None
        if not choices and bound is not None and self._disordered >= FIRST_DISORDERED:
            choices = _fewest(bound.marks, node)
        if not choices:
            choices, plan = self._judge(node)
            if node.cap < self.earliest:
                return [], plan
        company = self._windows.company
        children: list[Node] = []
        allowed = company.left(node.allowed, node.able & ~node.allowed)
        for index in bits(choices):
            if node.chosen & ~allowed:
                break  # nobody else can bring what something chosen needs
            if not allowed >> index & 1:
                continue
            child = self._with(node, index, allowed)
            child.inherit(node)
            child.able = allowed
            if bound is not None:
                child.weight += max(0, bound.left[index] - bound.slack)
            children.append(child)
            allowed = company.left(allowed & ~(1 << index), 1 << index)
        return children, plan

    def _with(self, node: Node, index: int, allowed: int) -> Node:
        return Node(
            node.chosen | 1 << index,
            (allowed | 1 << index) & ~self._problem.excludes[index],
            node.cap,
            node.weight,
        )

    def _open_need(self, node: Node) -> int:
        """Return options of which one must be chosen for something chosen to start; 0 where nothing wants for any.

        Rather one whose options bring needs of their own: what is chosen there raises the bound, while choices between
        options that need nothing more only multiply the ways to take what is still dear.
        """
        window = self._window
        direct, met = window.goal_direct, 0
        for index in members(node.chosen):
            direct |= window.direct[index]
            met |= window.meets[index]
        needs = [window.achieving[need] & node.allowed for need in members(direct & ~met)]
        if len(needs) < 2:
            return needs[0] if needs else 0
        known = direct | met

        def order(options: int) -> tuple[int, int, int]:
            fresh = min([(window.direct[index] & ~known).bit_count() for index in members(options)])
            return -fresh, -(options & -options), options.bit_count()

        return min(needs, key=order)

    def _reason(self, node: Node) -> int | None:
        """Return options of which one must be chosen to give every chosen one a reason; None where none can."""
        if not self._demands.applies:
            return 0
        idle = self._demands.unserved(node.chosen, node.chosen)
        if not idle:
            return 0
        return self._demands.readers(idle, node.allowed & ~node.chosen) or None

    def _judge(self, node: Node) -> tuple[int, Found | None]:
        """Return options of which anything better below holds one, and the plan that the chosen options are, if any.

        Asks of what is below that it arrive sooner than they do.
        """
        problem, chosen, window = self._problem, node.chosen, self._window
        time = self._clock.times(chosen)
        while self._bounds.payers and time[problem.goal] <= node.cap:
            cap = self._sufficient.within(chosen, node.cap)
            if cap == node.cap:
                break
            node.cap = cap
            if cap < self._sufficient.least(chosen & self._bounds.payers):
                return 0, None
        if time[problem.goal] > node.cap:
            return self._landmarks.of_late(chosen, time, node.cap, self._price(), window.useful) & node.allowed, None
        late = self._landmarks.of_overfull(chosen, node.cap, window.useful)
        if late is not None:
            return late & node.allowed, None
        if self._turns.late_set(chosen, node.cap):
            helpers = self._scheduler.suppliers(chosen, self._windows.ends, self._windows.at(node.cap).dues)
            self._landmarks.keep(helpers, node.cap)
            return helpers & node.allowed, None
        if self._disordered >= FIRST_DISORDERED:
            heavy = self._landmarks.heavy(chosen, node.cap)
            if heavy:
                return self._landmarks.of_disordered(chosen, node.cap, self._price(), heavy) & node.allowed, None
        arrival = self._scheduler.arrival(chosen, node.cap)
        sooner_than = arrival
        if problem.lean_needed:
            sooner_than = self._scheduler.arrival(self._sufficient.plain(chosen), node.cap)
        plan = self._plan(chosen, arrival) if arrival <= node.cap else None
        if sooner_than <= node.cap:
            if self._bounds.payers:
                self._sufficient.keep(chosen, sooner_than)
            node.cap = sooner_than - 1
            if node.cap < self.earliest:
                return 0, plan
            late = self._landmarks.of_overfull(chosen, node.cap, window.useful)
            if late is not None:
                return late & node.allowed, plan
        helpers = self._scheduler.suppliers(chosen, self._windows.ends, self._windows.at(node.cap).dues)
        if self._scheduler.too_late(chosen, node.cap):
            self._disordered += 1
            if self._disordered >= FIRST_DISORDERED:
                helpers = self._landmarks.of_disordered(chosen, node.cap, self._price())
                return helpers & node.allowed, plan
            self._landmarks.keep(helpers, node.cap)
        return helpers & node.allowed, plan

    def _price(self) -> list[int]:
        """Return what each option costs."""
        return [weight >> self._bounds.ids for weight in self._problem.weight]

    def _plan(self, chosen: int, arrival: int) -> Found | None:
        """Return the plan of these options, unless it is too dear, not lean, or turned away."""
        problem = self._problem
        net = self._funding.net(chosen)
        weight = (net << problem.shift) + sum(self._bounds.own[index] for index in members(chosen))
        if self._most is not None and weight >= self._most:
            return None
        if problem.lean_needed and not self._lean(chosen, arrival):
            return None
        unpaid = sum(self.unpaid[index] for index in members(chosen))
        if not self._acceptable(chosen, arrival):
            self.rejected.add((arrival, net, unpaid))
            return None
        return Found(arrival, net, unpaid, weight, chosen)

    def _lean(self, chosen: int, arrival: int) -> bool:
        """Say whether no step of the set can be spared, whatever it pays."""
        plain = self._sufficient.plain(chosen)
        return not any(self._scheduler.reaches(plain & ~(1 << index), arrival) for index in bits(plain))


def _fewest(marks: list[int], node: Node) -> int:
    """Return the fewest options of which one must yet be chosen; 0 where the chosen ones leave nothing open."""
    least, fewest = 0, NEVER
    for mark in marks:
        if not mark & node.chosen:
            options = mark & node.allowed
            if options.bit_count() < fewest:
                least, fewest = options, options.bit_count()
    return least


def _within(most: int | None, other: int | None) -> bool:
    """Say whether a search up to `other`, None for all there is, has kept what one up to `most` looks for."""
    return other is None or (most is not None and most <= other)
