"""The least plan of one box of arrival and unpaid months: best-first over what is chosen and what is still allowed.

Nodes are taken in order of their bounds (`lower_bounds`). A node branches on a need of something chosen that nothing
chosen meets, cheapest option first, each child forbidding those before it; a set with no open need is put in order
exactly, and what makes it late gives another landmark. Once many sets were late, it branches on a lacked one first.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from pathways_app.planner.branching import fewest, open_need
from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import bits, members
from pathways_app.planner.demands import Demands
from pathways_app.planner.dive import Dive
from pathways_app.planner.frontier import Frontier
from pathways_app.planner.landmarks import Landmarks
from pathways_app.planner.lower_bounds import MOST_KEPT, LowerBounds
from pathways_app.planner.nodes import Bound, Node
from pathways_app.planner.pareto import Archive, Box, Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.sufficient import Sufficient
from pathways_app.planner.timing import Clock
from pathways_app.planner.turns import Turns
from pathways_app.planner.whole_box import LOOK, WholeBox
from pathways_app.planner.windows import Windows

FIRST_DISORDERED: Final = 50
"""Sets too late in every order before one is looked into for which of its steps make it so (ours)."""


class Aim(Enum):
    """What a search of a box looks for beyond the least net cost: no more, the first to arrive, fewest unpaid months.

    Or the plan of least weight (`LEAST`), perhaps of those with the fewest unpaid months (`SETTLED`).
    """

    CHEAPEST = auto()
    SOONEST = auto()
    THRIFTIEST = auto()
    LEAST = auto()
    SETTLED = auto()


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
        self._shown = Archive(problem.shift)
        self._best: Found | None = None
        self._left_off: dict[Box, tuple[int | None, Frontier, Found]] = {}
        self.popped = 0
        self._disordered = 0
        self._before = 0
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
        self._whole = WholeBox(self._bounds, self._turns, look)
        self._dive = Dive(prepared, self._clock, self._capacity, self._scheduler)

    def least(self, box: Box, most: int | None = None, known: Found | None = None) -> Found | None:
        """Return the plan of least weight in the box with a net cost of at most `most`; None if there is none.

        `known` is a plan of the box, if one is known. Raises: what `check` raises; `floor` is then a bound on the net
        cost of what is in the box.
        """
        return self._search(box, most, Aim.LEAST, known=known)

    def cheapest(self, box: Box, most: int | None = None, floor: int = -NEVER) -> Found | None:
        """Return some plan of least net cost in the box, as `least` does otherwise; none costs less than `floor`."""
        shown = self._shown.cheapest(box, most)
        if shown is None:
            return self._search(box, most, Aim.CHEAPEST, floor)
        return shown if shown.net <= floor else self._search(box, shown.net - 1, Aim.CHEAPEST, floor) or shown

    def soonest(self, box: Box, most: int | None = None, floor: int = -NEVER) -> tuple[Found | None, Found | None]:
        """Return the earliest plan of least net cost in the box, and some plan of least net cost of those sooner still.

        The search goes on from where it was when it is asked for what is sooner still. While it is under way,
        `standing` is the earliest plan so far. No plan of the box costs less than `floor`.
        """
        found = self._search(box, most, Aim.SOONEST, floor)
        return self.standing, found

    def thriftiest(self, box: Box, most: int | None = None, floor: int = -NEVER) -> tuple[Found | None, Found | None]:
        """Return as `soonest` does the plan with the fewest unpaid months, and one of those with fewer still."""
        found = self._search(box, most, Aim.THRIFTIEST, floor)
        return self.standing, found

    def settled(self, plan: Found) -> Found:
        """Return the plan of those as soon as `plan`, and as cheap, that has the fewest unpaid months, then the least.

        Of those as soon none is cheaper than `plan`. Raises: what `check` raises.
        """
        known = self._shown.thriftiest(Box(plan.arrival, plan.unpaid), plan.net) or plan
        return self._search(Box(plan.arrival, known.unpaid), plan.net, Aim.SETTLED, known=known) or known

    def _search(
        self, box: Box, most: int | None, aim: Aim, floor: int = -NEVER, known: Found | None = None
    ) -> Found | None:
        """Return a plan in the box of least weight, or `known`; where that is not the aim, only net costs count.

        Then the node that lacks fewest steps is taken first. A node's own bound is worked out when its turn comes:
        until then that of the node it came from is good enough. With some aims the box shrinks with each plan of least
        weight, and what is left is searched for the least plan of more weight.
        """
        shift, bounds = self._problem.shift, self._bounds
        blind = 0 if aim in (Aim.LEAST, Aim.SETTLED) else shift
        falling = aim in (Aim.SOONEST, Aim.THRIFTIEST)
        self._most = None if most is None else most + 1 << shift
        self._enter(box)
        self.floor = self.standing = None
        self._best = known
        frontier = Frontier(blind, bounds.ids, floor << shift - blind)
        if known is not None and aim is Aim.LEAST:
            frontier.limit = known.weight
        left_off = self._left_off.pop(box, None) if falling else None
        if left_off is not None and _within(self._most, left_off[0]):
            _, frontier, self._best = left_off
            if self._most is not None and self._best.weight >= self._most:
                return None  # and all that is left weighs no less
        else:
            if falling:
                self._best = self._shown.cheapest(box, most)
            frontier.push(bounds.root())
        while not frontier.empty or (falling and self._best is not None):
            best = self._best
            if self._whole.surely_empty(self._box, frontier, self.popped - self._before, known=best is not None):
                break
            self._check()
            if best is not None and (frontier.empty or frontier.rank >= best.weight >> blind):
                if not self._narrowed(best, aim, frontier):
                    break
                if falling:
                    continue
            node = frontier.pop()
            if node.cap > self._box.by:
                node.lower(self._box.by)
                node.allowed = bounds.of_use(node.allowed)
                node.raised = False
            self.floor = max(floor, node.weight >> shift)
            self.popped += 1
            if node.raised:
                bound = node.bound
            else:
                if bounds.bounded(node) is None or frontier.passed(node):
                    continue
                bound = bounds.raised(node)
                if bound is None:
                    continue
                node.raised = True
                node.bound = bound if len(bound.left) <= MOST_KEPT else None
                if frontier.passed(node):
                    continue
            rank = frontier.rank_of(node)
            if blind and bound is not None and (best is None or best.weight >> blind > rank):
                plan = self._dived(bound, rank)
                if plan is not None:
                    self._best = plan
                    frontier.push(node)
                    continue
            node.bound = None
            children, plan = self._children(node, bound)
            for child in children:
                if self._most is None or child.weight < self._most:
                    frontier.push(child)
            if plan is not None:
                self._found(plan, aim, frontier)
        return self._best

    def _found(self, plan: Found, aim: Aim, frontier: Frontier) -> None:
        """Keep a plan if it is the best so far."""
        best = self._best
        if aim is Aim.SETTLED:
            if plan.thriftier(best):
                self._best = plan
                if plan.unpaid < self._box.unpaid:
                    self._shrink(Box(self._box.by, plan.unpaid), frontier)
        elif best is None or plan.weight < best.weight:
            self._best = plan
            if aim is Aim.CHEAPEST:
                frontier.limit = plan.net
            elif aim is Aim.LEAST:
                frontier.limit = plan.weight

    def _narrowed(self, best: Found, aim: Aim, frontier: Frontier) -> bool:
        """Look from now on for what betters the least plan there is, as the aim says; say whether anything may."""
        box = self._box
        if aim is Aim.SETTLED:
            if best.unpaid and box.unpaid == best.unpaid:
                self._shrink(Box(box.by, best.unpaid - 1), frontier)
            return best.unpaid > 0
        if aim not in (Aim.SOONEST, Aim.THRIFTIEST):
            return False
        if self.standing is not None and best.net > self.standing.net:
            self._left_off[box] = self._most, frontier, best
            return False
        self.standing, self._best = best, None
        smaller = Box(best.arrival - 1, box.unpaid) if aim is Aim.SOONEST else Box(box.by, best.unpaid - 1)
        if smaller.by < self.earliest or smaller.unpaid < 0:
            return False
        self._shrink(smaller, frontier)
        most = None if self._most is None else self._bounds.money(self._most) - 1
        self._best = self._shown.cheapest(smaller, most)
        return True

    def _shrink(self, box: Box, frontier: Frontier) -> None:
        """Search what is left of the box at work for what is in a smaller one."""
        fewer = box.unpaid < self._box.unpaid
        self._enter(box)
        if fewer:
            frontier.spare(self._bounds.unaffordable(box.unpaid))

    def _dived(self, bound: Bound, most: int) -> Found | None:
        """Return a plan of the box of net cost at most `most`, if what costs nothing more at a node makes one."""
        nodes = self.popped - self._before
        if not bound.free or not self._dive.due(nodes):
            return None
        found = self._dive.plan(bound.free, self._box, most)
        plan = None if found is None else self._plan(*found)
        if plan is None or plan.net > most:
            self._dive.missed(nodes)
            return None
        return plan

    def _enter(self, box: Box) -> None:
        self._box = box
        self._window = self._windows.at(box.by)
        self._before = self.popped
        self._bounds.enter(box, self._most)
        self._whole.enter()
        self._dive.enter()

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
        choices = open_need(self._window, node) or self._demands.lacking(node.chosen, node.allowed)
        if choices is None:
            return [], None
        if not choices and bound is not None and self._disordered >= FIRST_DISORDERED:
            choices = fewest(bound.marks, node)
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
        plan = Found(arrival, net, unpaid, weight, chosen)
        self._shown.add(plan)
        return plan

    def _lean(self, chosen: int, arrival: int) -> bool:
        """Say whether no step of the set can be spared, whatever it pays."""
        plain = self._sufficient.plain(chosen)
        return not any(self._scheduler.reaches(plain & ~(1 << index), arrival) for index in bits(plain))


def _within(most: int | None, other: int | None) -> bool:
    """Say whether a search up to `other`, None for all there is, has kept what one up to `most` looks for."""
    return other is None or (most is not None and most <= other)
