"""The least of one figure at a time among the plans of one problem, without the front between."""

from __future__ import annotations

from collections.abc import Callable

from pathways_app.planner.box_search import BoxSearch
from pathways_app.planner.expiry import Freshness
from pathways_app.planner.pareto import Box, Found
from pathways_app.planner.prepare import Prepared
from pathways_app.planner.schedule import Scheduler


class _LapsedError(Exception):
    """A plan of a thinned problem was turned away."""


class Lowest:
    """Looks among the plans of a problem (None: there are none) for what is below figures that are known.

    Its methods return None where there is nothing, and raise what `check` raises. Each learns from those before it.
    """

    def __init__(self, prepared: Prepared | None, check: Callable[[], None]) -> None:
        self._check = check
        self._begin(prepared)

    def arrival(self, below: int | None) -> int | None:
        """Return the first arrival of any plan, where it is before `below` (None: by the deadline)."""
        if self._boxes is None:
            return None
        by = self._deadline if below is None else min(self._deadline, below - 1)
        found: int | None = None
        while by >= self._boxes.earliest and (plan := self._least(Box(by, self._most_unpaid), None)) is not None:
            found, by = plan.arrival, plan.arrival - 1
        return found

    def unpaid_months(self, below: int | None) -> int | None:
        """Return the fewest months without pay of any plan, where there are fewer than `below`."""
        if self._boxes is None:
            return None
        unpaid = self._most_unpaid if below is None else min(self._most_unpaid, below - 1)
        found: int | None = None
        while unpaid >= 0 and (plan := self._least(Box(self._deadline, unpaid), None)) is not None:
            found, unpaid = plan.unpaid, plan.unpaid - 1
        return found

    def net_cost(self, below: int | None) -> int | None:
        """Return the least net cost of any plan, where it is less than `below`."""
        if self._boxes is None:
            return None
        plan = self._least(Box(self._deadline, self._most_unpaid), None if below is None else below - 1)
        return None if plan is None else plan.net

    def _begin(self, prepared: Prepared | None) -> None:
        self._prepared = prepared
        self._boxes: BoxSearch | None = None
        if prepared is None:
            return
        query = prepared.problem.instance.query
        self._deadline, self._budget = query.deadline, query.budget
        freshness = Freshness(prepared, Scheduler(prepared.problem, self._check))
        whole = prepared.whole

        def acceptable(options: int, arrival: int) -> bool:
            fresh = freshness.acceptable(options, arrival)
            if not fresh and whole is not None:
                raise _LapsedError
            return fresh

        self._boxes = BoxSearch(prepared, self._check, acceptable)
        self._most_unpaid = sum(self._boxes.unpaid)

    def _least(self, box: Box, most: int | None) -> Found | None:
        if self._budget is not None:
            most = self._budget if most is None else min(most, self._budget)
        try:
            return None if self._boxes is None else self._boxes.least(box, most)
        except _LapsedError:
            whole = None if self._prepared is None else self._prepared.whole
            self._begin(None if whole is None else whole(self._check))
            return self._least(box, most)
