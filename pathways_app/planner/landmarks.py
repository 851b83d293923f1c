"""Landmarks: sets of options of which every plan that has the goal in time holds one.

A set of options that is too late says that somebody else must help. What is found for one deadline serves every earlier
one, whatever else is chosen or left out, so it is kept.

Source: Haslum, Slaney, Thiebaux, "Minimal landmarks for optimal delete-free planning", ICAPS 2012.
"""

from __future__ import annotations

from typing import Final

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.clauses import members
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import Clock, sooner
from pathways_app.planner.turns import Turns
from pathways_app.planner.windows import Windows

MOST_LEFT_OUT: Final = 3
"""Sets at most for which no orders are tried after sets of which these told nothing (ours)."""

TO_GROW: Final = 300
"""Occupations that may be tried after others to let cheaper options into a set that is late (ours)."""

MORE_TO_GROW: Final = 8
"""As many more for each that was tried to find it late (ours)."""

MOST_HEAVY: Final = 8
"""Lots of steps remembered at most that made a set late (ours)."""


class _Pool:
    """Landmarks for one deadline among the first `seen` found."""

    __slots__ = ("marks", "seen")

    def __init__(self) -> None:
        self.marks: list[int] = []
        self.seen = 0


class Landmarks:
    """The landmarks of one problem found so far."""

    def __init__(
        self, problem: Problem, windows: Windows, clock: Clock, scheduler: Scheduler, capacity: Capacity
    ) -> None:
        self._problem = problem
        self._windows = windows
        self._clock = clock
        self._scheduler = scheduler
        self._capacity = capacity
        self._heavy: list[int] = []
        self._found: list[tuple[int, int, int]] = []
        self._pools: dict[tuple[int, int, int], _Pool] = {}
        self._unpaid = NEVER
        self._unclear = self._left_out = 0

    def enter(self, unpaid: int) -> None:
        """Tell from now on what every plan with at most so many unpaid months holds."""
        self._unpaid = unpaid

    def until(self, deadline: int, but: int = NEVER) -> list[int]:
        """Return the landmarks known for a deadline, but for those known for the later one `but` too.

        Those found later are added to what was returned when it is asked for again.
        """
        pool = self._pools.get((deadline, but, self._unpaid))
        if pool is None:
            pool = self._pools[deadline, but, self._unpaid] = _Pool()
        found = self._found
        if pool.seen < len(found):
            for by, unpaid, mark in found[pool.seen :]:
                if deadline <= by < but and unpaid >= self._unpaid:
                    pool.marks.append(mark)
            pool.seen = len(found)
        return pool.marks

    def keep(self, mark: int, deadline: int, most_unpaid: int = NEVER) -> None:
        """Keep a landmark for this deadline and every earlier one, and for plans of at most so many unpaid months."""
        self._found.append((deadline, most_unpaid, mark))

    def of_late(
        self, options: int, time: list[int], deadline: int, price: list[int], useful: int, blind: int = 0
    ) -> int:
        """Return, and keep, a landmark from `options` that bring the goal too late at `time`, hours aside.

        The cheapest further options by `price` are taken in first, as many as leave it late, so that the landmark is
        dear; the lowest `blind` bits of a price make no difference. 0 where nothing helps.
        """
        goal = self._problem.goal
        sets = grown(options, price, useful, blind)
        low, high = 0, len(sets) - 1
        while low < high:
            middle = (low + high) // 2
            tried = self._clock.joined(time, sets[middle], sets[middle] & ~options)
            if tried[goal] > deadline:
                low = middle + 1
                options, time = sets[middle], tried
            else:
                high = middle
        found = sooner(self._problem, self._windows.ends, options, useful & ~options, time, deadline)
        if found:
            self.keep(found, deadline)
        return found

    def of_crowded(
        self,
        options: int,
        deadline: int,
        price: list[int],
        useful: int,
        turns: Turns,
        blind: int = 0,
        tries: int | None = None,
    ) -> int:
        """Return, and keep, a landmark from `options` that are too late as occupations must come one after another.

        The cheapest further options by `price` are taken in first, as in `of_late`. `tries` may be made for it, where
        it is not for the oracle of `turns` to say how many; it has just been asked about `options`.
        """
        sets = grown(options, price, useful, blind)
        low, high = 0, len(sets)
        unpaid = turns.holds_to
        apart = tries is not None
        most = self._unpaid if apart else NEVER
        left = TO_GROW + MORE_TO_GROW * turns.last if tries is None else tries
        while low < high:
            middle = (low + high) // 2
            late = turns.surely_late(sets[middle], deadline, left // 2, most, apart=apart)
            left -= turns.last
            if late:
                low = middle + 1
                options, unpaid = sets[middle], turns.holds_to
            else:
                high = middle
        found = useful & ~options
        self.keep(found, deadline, unpaid)
        return found

    def of_overfull(self, chosen: int, deadline: int, useful: int) -> int | None:
        """Return, and keep, a landmark from a set that hours or occupations make too late; None where none is found.

        Where trying orders told nothing of the set before, it is left out for this one, and for up to `MOST_LEFT_OUT`.
        """
        found: int | None = self._instead(chosen, deadline, useful)
        if not found:
            if self._left_out < min(self._unclear, MOST_LEFT_OUT):
                self._left_out += 1
                return None
            self._left_out = 0
            found = self._scheduler.helpers(chosen, useful & ~chosen, self._windows.ends, deadline)
            if found is None:
                self._unclear += 1
                return None
            self._unclear = 0
        self.keep(found, deadline)
        return found

    def of_disordered(self, chosen: int, deadline: int, price: list[int], heavy: int = 0) -> int:
        """Return, and keep, a landmark from a set that is too late in every order.

        It rests on few of its steps: on those `heavy`, where they are known. Further options are added that take up
        nothing either, the cheapest by `price` first, as long as it stays late: what comes in time holds one of those
        that could not be.
        """
        heavy = heavy or self._lighten(chosen, self._busy(chosen), deadline)
        options, refused = chosen, 0
        dues = self._windows.at(deadline).dues
        while True:
            helpers = self._scheduler.suppliers(options, self._windows.ends, dues)
            left = [(price[index], index) for index in members(helpers & ~refused)]
            if not left:
                break
            _, index = min(left)
            if self._scheduler.late_with(options | 1 << index, heavy, deadline):
                options |= 1 << index
            else:
                refused |= 1 << index
        self.keep(helpers, deadline)
        return helpers

    def heavy(self, chosen: int, deadline: int) -> int:
        """Return some of the set that make it too late if they alone take up hours or the occupation; 0 if none known.

        Those are tried that made a set late before.
        """
        for place, known in enumerate(self._heavy):
            if not known & ~chosen and self._scheduler.late_with(chosen, known, deadline):
                self._heavy.insert(0, self._heavy.pop(place))
                return known
        return 0

    def _lighten(self, chosen: int, heavy: int, deadline: int) -> int:
        """Return, and remember, fewest of `heavy` that still make the set too late, the lightest left out first."""
        occupied, studied, hours = self._capacity.occupied, self._capacity.studied, self._capacity.hours
        busy = [(occupied[index] * hours + studied[index], index) for index in members(heavy)]
        busy.sort()
        for _, index in busy:
            if self._scheduler.late_with(chosen, heavy & ~(1 << index), deadline):
                heavy &= ~(1 << index)
        if heavy:
            self._heavy.insert(0, heavy)
            del self._heavy[MOST_HEAVY:]
        return heavy

    def _busy(self, chosen: int) -> int:
        capacity = self._capacity
        return sum([1 << index for index in members(chosen) if capacity.studied[index] or capacity.occupied[index]])

    def _instead(self, chosen: int, deadline: int, useful: int) -> int:
        """Return what can stand in for options that are needed and do not fit together; 0 where they may fit."""
        capacity, problem = self._capacity, self._problem
        busy = members(self._busy(chosen))
        if not capacity.core(busy, deadline):
            return 0
        needed = {}
        for index in busy:
            time = self._clock.times(chosen & ~(1 << index))
            if time[problem.goal] > deadline:
                needed[index] = time
        found = 0
        for index in capacity.core(needed, deadline):
            rest = chosen & ~(1 << index)
            found |= sooner(problem, self._windows.ends, rest, useful & ~chosen, needed[index], deadline)
        return found


def grown(options: int, price: list[int], useful: int, blind: int) -> list[int]:
    """Return `options` with ever more of the `useful` ones, one price after the other, the cheapest first.

    The lowest `blind` bits of a price make no difference.
    """
    rows = [(price[index] >> blind, index) for index in members(useful & ~options)]
    rows.sort()
    sets: list[int] = []
    before = 0
    for cost, index in rows:
        options |= 1 << index
        if sets and cost == before:
            sets[-1] = options
        else:
            sets.append(options)
            before = cost
    return sets
