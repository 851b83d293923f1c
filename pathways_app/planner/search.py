"""Search for the whole front, box by box of arrival and unpaid months.

The least plan of a box leaves two boxes in which others may lie: earlier, or with fewer unpaid months. A box without a
plan is done, and so is every box inside it.

Source: Klamroth, Lacour, Vanderpooten, "On the representation of the search region in multi-objective optimization",
EJOR 245, 2015.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pathways_app.planner.box_search import BoxSearch
from pathways_app.planner.pareto import Archive, Box, Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.problem import NEVER


class StoppedError(Exception):
    """The search was told to stop."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the search found; unless `finished`, `bound` is the least net cost of what it has not seen, if known.

    `rejected` says that a plan was turned away and no plan found is as good: a variant of one, say, that waits for
    money which another step bars, is missed by nobody.
    """

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
        self._boxes = BoxSearch(prepared, check, acceptable)
        self._archive = Archive(prepared.problem.shift, settled)
        query = prepared.problem.instance.query
        self._deadline, self._budget = query.deadline, query.budget
        self._most_unpaid = sum(self._boxes.unpaid)
        self._known: list[tuple[Box, int | None, Found | None]] = []
        self._todo: list[tuple[int | None, Box]] = []
        self._better: Found | None = None

    def run(self, *, cheapest_only: bool = False) -> Outcome:
        """Search until nothing can better what was found, or until `check` raises `StoppedError`.

        `cheapest_only` stops at the first plan: of those of least net cost the earliest, of these the one with the
        fewest unpaid months.
        """
        done: list[Box] = []
        self._todo = [(None, self.everything)]
        try:
            while self._todo:
                at = min(range(len(self._todo)), key=self._urgency)
                box = self._todo[at][1]
                self._todo[0], self._todo[at] = self._todo[at], self._todo[0]
                self._better = None
                plan = self._next(box)
                self._todo.pop(0)
                if plan is None:
                    done.append(box)
                    continue
                self._archive.add(plan)
                if cheapest_only:
                    break
                for part in (Box(plan.arrival - 1, box.unpaid), Box(box.by, plan.unpaid - 1)):
                    self._leave(part, plan.net, done)
        except StoppedError:
            self._better = self.standing
            if self._better is not None:
                self._archive.add(self._better)
            return Outcome(self._archive.found, False, self._bound(), self._rejected())
        return Outcome(self._archive.found, True, None, self._rejected())

    def some(self, box: Box) -> Found | None:
        """Return some plan of least net cost in the box, or None. Raises: as `end`."""
        plan = self._least(box)
        self._better = plan or self._better
        return plan

    def end(self, box: Box, most: int | None) -> Found | None:
        """Return the plan of least net cost in the box, of at most `most`; of several the first to arrive.

        Of these the one with the fewest unpaid months. Raises: what `check` raises; `standing` is then what was found.
        """
        plan = self._soonest(box, most) if box.unpaid >= 0 and box.by >= self.first else None
        if plan is None:
            return None
        self._better = plan
        return self._boxes.settled(plan)

    @property
    def standing(self) -> Found | None:
        """The best plan of an interrupted search, if it has one."""
        return self._better or self._boxes.standing

    @property
    def rejected(self) -> Iterable[tuple[int, int, int]]:
        """The vectors of plans that were turned away."""
        return self._boxes.rejected

    @property
    def first(self) -> int:
        """The month before which nobody arrives, weekly hours aside."""
        return self._boxes.earliest

    @property
    def everything(self) -> Box:
        """The box of all plans."""
        return Box(self._deadline, self._most_unpaid)

    def _rejected(self) -> bool:
        """Say whether a plan was turned away that no plan known is as good as: what is missing is at least as dear."""
        return any(
            not any(
                plan.arrival <= arrival and plan.net <= net and plan.unpaid <= unpaid for plan in self._archive.plans
            )
            for arrival, net, unpaid in self._boxes.rejected
        )

    def _urgency(self, at: int) -> tuple[bool, int, int]:
        bound, box = self._todo[at]
        return bound is not None, bound or 0, -box.by

    def _leave(self, part: Box, bound: int, done: list[Box]) -> None:
        """Put a box on the list unless it can hold nothing or lies within another."""
        if part.unpaid < 0 or part.by < self.first:
            return
        if any(other.holds(part) for _, other in self._todo) or any(other.holds(part) for other in done):
            return
        self._todo = [(known, other) for known, other in self._todo if not part.holds(other)]
        self._todo.append((bound, part))

    def _next(self, box: Box) -> Found | None:
        """Return a plan of least net cost in the box that nothing in it betters; None if the box is empty."""
        known = self._archive.cheapest(box)
        most = None if known is None else known.net - 1
        # Towards the patient end of the front the fewest unpaid months come first: that leaves fewer boxes.
        patient = box.by == self._deadline and box.unpaid < self._most_unpaid
        plan = self._thriftiest(box, most) if patient else self._soonest(box, most)
        if plan is None or (known is not None and known.net <= plan.net):
            return known
        self._better = plan
        if patient and plan.arrival > self.first:
            plan = self._soonest(Box(plan.arrival - 1, plan.unpaid), plan.net) or plan
            self._better = plan
        # Only now does it matter which plan it is: what led here asked for the net cost alone.
        return self._boxes.settled(plan)

    def _least(self, box: Box) -> Found | None:
        """Return some plan of least net cost in the box; what is known of wider boxes may tell."""
        most = self._budget
        told, plan = self._told(box, most)
        if not told:
            plan = self._boxes.cheapest(box, most, self._floor(box))
            self._known.append((box, most, plan))
        return plan

    def _within_budget(self, most: int | None) -> int | None:
        if self._budget is None:
            return most
        return self._budget if most is None else min(most, self._budget)

    def _told(self, box: Box, most: int | None) -> tuple[bool, Found | None]:
        """Say whether what is known of wider boxes tells a plan of least net cost in this one, and which, if any."""
        for wider, limit, plan in self._known:
            if not wider.holds(box):
                continue
            if plan is None:
                if limit is None or (most is not None and most <= limit):
                    return True, None
            elif most is not None and plan.net > most:
                return True, None
            elif plan.arrival <= box.by and plan.unpaid <= box.unpaid:
                return True, plan
        return False, None

    def _soonest(self, box: Box, most: int | None) -> Found | None:
        """Return the earliest plan of least net cost in the box."""
        most = self._within_budget(most)
        told, plan = self._told(box, most)
        if told and plan is None:
            return None
        plan, after = self._boxes.soonest(box, most, self._floor(box))
        self._known.append((box, most, plan))
        if plan is not None:
            self._known.append((Box(plan.arrival - 1, box.unpaid), most, after))
        return plan

    def _thriftiest(self, box: Box, most: int | None) -> Found | None:
        """Return the plan of least net cost in the box with the fewest unpaid months."""
        most = self._within_budget(most)
        told, plan = self._told(box, most)
        if told and plan is None:
            return None
        plan, after = self._boxes.thriftiest(box, most, self._floor(box))
        self._known.append((box, most, plan))
        if plan is not None:
            self._known.append((Box(box.by, plan.unpaid - 1), most, after))
        return plan

    def _floor(self, box: Box) -> int:
        """Return what no plan of the box costs less than, as far as what is known of wider boxes tells."""
        floor = -NEVER
        for wider, limit, plan in self._known:
            if wider.holds(box):
                if plan is not None:
                    floor = max(floor, plan.net)
                elif limit is not None:
                    floor = max(floor, limit + 1)
        return floor

    def _bound(self) -> int | None:
        """Return a bound on the net cost of whatever lies in the boxes left, the first of them half searched."""
        bounds = [bound for bound, _ in self._todo]
        # Nothing in the box at work costs less than its least plan; before that is known, than the nodes left.
        least = self._boxes.floor if self._better is None else self._better.net
        if bounds and least is not None:
            bounds[0] = least if bounds[0] is None else max(bounds[0], least)
        known = [bound for bound in bounds if bound is not None]
        return min(known) if bounds and len(known) == len(bounds) else None
