"""What chosen steps make necessary: landmarks of every lean plan that holds them.

A chosen step must start by its latest useful month, so something must supply it in time; and in a lean plan some chain
of steps, each the first to meet some clause of the next, leads from it to the goal. Where the options at hand let it do
neither, a set of others follows of which every lean plan in time with it holds one, whatever is forbidden.
"""

from __future__ import annotations

from pathways_app.planner.clauses import members
from pathways_app.planner.landmarks import grown
from pathways_app.planner.problem import Problem
from pathways_app.planner.timing import Clock, ready, sooner
from pathways_app.planner.windows import Windows


class Purposes:
    """The landmarks of chosen options of one problem found so far; `count` says how many."""

    def __init__(self, problem: Problem, windows: Windows, clock: Clock) -> None:
        self._problem = problem
        self._windows = windows
        self._clock = clock
        self._finishing = problem.achievers.get(problem.goal, 0)
        self._number_clauses()
        self._earlier = _earlier(problem)
        self._found: list[tuple[int, int, int]] = []
        self._caused_by: list[list[int]] = [[] for _ in problem.options]
        self.count = 0

    def _number_clauses(self) -> None:
        """Number what options ask for, each clause by itself; `serves` and `askers` go by these numbers."""
        problem = self._problem
        self._serves = [0] * len(problem.options)
        self._askers: list[int] = []
        known: dict[int, list[int]] = {}
        for index, plain in enumerate(problem.plain_of):
            if plain in known:
                for number in known[plain]:
                    self._askers[number] |= 1 << index
                continue
            option = problem.options[plain]
            clauses = list(option.needs)
            if option.tree is not None:
                clauses = [(fact,) for fact in members(option.mentioned)]
            known[plain] = []
            for clause in clauses:
                number = len(self._askers)
                known[plain].append(number)
                self._askers.append(1 << index)
                for fact in clause:
                    for other in members(problem.achievers.get(fact, 0)):
                        self._serves[other] |= 1 << number

    def of(self, chosen: int, deadline: int, before: int = 0, since: int = 0) -> list[int]:
        """Return sets of options of which every lean plan with all of `chosen`, in time for a deadline, holds one.

        Without those of the first `since` found that follow from what was chosen `before`.
        """
        found = [mark for by, cause, mark in self._found[since:] if by >= deadline and not cause & ~chosen]
        if since:
            for index in members(chosen & ~before):
                for number in self._caused_by[index]:
                    by, cause, mark = self._found[number]
                    if number < since and by >= deadline and not cause & ~chosen:
                        found.append(mark)
        return found

    def missing(
        self, asked: int, chosen: int, options: int, time: list[int], deadline: int, price: list[int], blind: int = 0
    ) -> int | None:
        """Return, and keep, what one `asked` of needs beyond `options`; None where they serve all, 0 if nothing can.

        Those asked of are among the `chosen`; `time` is when facts come in hand with `options`, hours aside. The
        cheapest further options by `price` are taken in first, as many as leave the one wanting, so that what remains
        is dear; the lowest `blind` bits of a price make no difference.
        """
        if not asked:
            return None
        started = self._started(options, time, self._windows.at(deadline).dues)
        for index in members(asked):
            if not self._serves_goal(index, chosen, started):
                cause, found = self._mark(index, chosen, options, time, deadline, price, blind)
                for one in members(cause):
                    self._caused_by[one].append(self.count)
                self._found.append((deadline, cause, found))
                self.count += 1
                return found
        return None

    def _started(self, options: int, time: list[int], dues: tuple[int, ...]) -> int:
        """Return those of `options` that start in time to be of use."""
        found = 0
        start = self._problem.start
        records = self._problem.options
        for index in members(options):
            option = records[index]
            month = ready(option, time, start)
            if month + option.wait[month % 12] + option.duration <= dues[index]:
                found |= 1 << index
        return found

    def _serves_goal(self, index: int, chosen: int, started: int) -> bool:
        return bool(started >> index & 1 and self._led(index, chosen, started)[0] & self._finishing)

    def _led(self, index: int, chosen: int, started: int) -> tuple[int, int, int]:
        """Return the options of `started` in chains from one, all that such a chain may go on to, and its causes.

        In a lean plan an option is first for no clause that something sure to end before it meets too.
        """
        cause = new = 1 << index
        while new:
            before = 0
            for other in members(new):
                before |= self._earlier[other]
            new = before & chosen & ~cause
            cause |= new
        met = 0
        for other in members(cause & ~(1 << index)):
            met |= self._serves[other]
        led = reached = 1 << index
        after = 0
        while reached:
            new = 0
            for one in members(reached):
                free = self._serves[one] & ~met
                if one != index:
                    free &= ~self._serves[index]
                    for other in members(self._earlier[one] & chosen & ~cause):
                        if free & self._serves[other]:
                            free &= ~self._serves[other]
                            cause |= 1 << other
                for number in members(free):
                    new |= self._askers[number]
            after |= new
            reached = new & started & ~led
            led |= reached
        return led, after, cause

    def _mark(
        self, index: int, chosen: int, options: int, time: list[int], deadline: int, price: list[int], blind: int
    ) -> tuple[int, int]:
        """Return causes among `chosen`, `index` one of them, and a set of options that they make necessary."""
        problem, ends = self._problem, self._windows.ends
        window = self._windows.at(deadline)
        dues = window.dues
        sets = grown(options, price, window.useful, blind)
        low, high = 0, len(sets) - 1
        while low < high:
            middle = (low + high) // 2
            tried = self._clock.joined(time, sets[middle], sets[middle] & ~options)
            if self._serves_goal(index, chosen, self._started(sets[middle], tried, dues)):
                high = middle
            else:
                low, options, time = middle + 1, sets[middle], tried
        others = window.useful & ~options
        started = self._started(options, time, dues)
        if not started >> index & 1:
            return 1 << index, sooner(problem, ends, options, others, time, dues[index], stuck=index)
        _, after, cause = self._led(index, chosen, started)
        found = after & others
        for one in members(after & options & ~started):
            found |= sooner(problem, ends, options, others, time, dues[one], stuck=one)
        return cause, found


def _earlier(problem: Problem) -> list[int]:
    """Return for each option those that end before it in every lean plan that holds both.

    Those that it covers, and those that alone can meet some clause of it, all others being excluded by them.
    """
    found = [0] * len(problem.options)
    for index, mask in enumerate(problem.covers):
        for other in members(mask):
            found[other] |= 1 << index
    for index, option in enumerate(problem.options):
        for need in option.landmark_needs:
            suppliers = problem.achieving(need)
            for other in members(suppliers):
                if suppliers & ~problem.excludes[other] == 1 << other:
                    found[index] |= 1 << other
    return found
