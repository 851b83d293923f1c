"""Sets of steps that reach the goal by themselves: no lean plan holds one and more, unless it is sooner.

What was found out about one plan that is not lean serves all others: whoever holds such a set must arrive before it.
"""

from __future__ import annotations

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import Clock, support
from pathways_app.planner.windows import Windows


class Sufficient:
    """The sets of one problem found so far that reach the goal by themselves, and when; `count` rises with each."""

    def __init__(self, problem: Problem, windows: Windows, clock: Clock, scheduler: Scheduler) -> None:
        self._problem = problem
        self._scheduler = scheduler
        self._clock = clock
        self._places: dict[int, int] = {}
        self._sets: list[int] = []
        self._arrivals: list[int] = []
        self.count = 0
        self._ends = windows.ends
        self._waiting = sum([1 << index for index, plain in enumerate(problem.plain_of) if index != plain])
        self._readers = [0] * problem.facts
        for index, plain in enumerate(problem.plain_of):
            for fact in members(problem.options[plain].mentioned):
                self._readers[fact] |= 1 << index
        self._through: dict[int, int] = {}

    def least(self, chosen: int) -> int:
        """Return a month before which no lean plan with these options arrives."""
        latest = 0
        for index in members(chosen):
            month = self._through.get(index)
            if month is None:
                month = self._through[index] = self._goal_from(index)
            if month > latest:
                latest = month
        return latest

    def cap(self, chosen: int, cap: int) -> int:
        """Return the latest arrival, up to `cap`, of a lean plan that holds all of `chosen`."""
        plain = self.plain(chosen)
        for place, options in enumerate(self._sets):
            if not options & ~plain and options != plain and self._arrivals[place] <= cap:
                cap = self._arrivals[place] - 1
        return cap

    def within(self, chosen: int, cap: int) -> int:
        """Return, as `cap` does, what follows from a part of `chosen` that is there by `cap` hours aside, if any is."""
        plain = self.plain(chosen)
        time = self._clock.times(plain)
        if time[self._problem.goal] <= cap:
            part = support(self._problem, plain, time)
            if part != plain:
                arrival = self._scheduler.arrival(part, cap)
                if arrival <= cap:
                    self.keep(part, arrival)
                    return arrival - 1
        return cap

    def keep(self, chosen: int, arrival: int) -> None:
        """Keep a part of `chosen`, as small as may be, that is there by `arrival`, as `chosen` is."""
        plain = self.plain(chosen)
        for index in sorted(bits(plain), key=lambda index: -self._problem.options[index].duration):
            if self._scheduler.reaches(plain & ~(1 << index), arrival):
                plain &= ~(1 << index)
        place = self._places.get(plain)
        if place is None:
            self._places[plain] = len(self._sets)
            self._sets.append(plain)
            self._arrivals.append(arrival)
        elif arrival >= self._arrivals[place]:
            return
        else:
            self._arrivals[place] = arrival
        self.count += 1

    def plain(self, options: int) -> int:
        """Return a set of options with each variant as its step by itself."""
        if not options & self._waiting:
            return options
        found = 0
        for index in members(options):
            found |= 1 << self._problem.plain_of[index]
        return found

    def _goal_from(self, first: int) -> int:
        """Return the first month in which a chain of steps that ask for one another, from one on, has the goal."""
        problem, ends = self._problem, self._ends
        soonest = {first: ends[first]}
        todo = [first]
        arrival = NEVER
        for index in todo:
            end = soonest[index]
            option = problem.options[index]
            after = 0
            for fact in option.awards:
                if fact == problem.goal:
                    arrival = min(arrival, end)
                after |= self._readers[fact]
            for reader in members(after):
                month = end + problem.options[reader].wait[end % 12] + problem.options[reader].duration
                month = max(month, ends[reader])
                if month < soonest.get(reader, arrival):
                    soonest[reader] = month
                    todo.append(reader)
        return arrival
