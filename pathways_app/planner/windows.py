"""What a deadline leaves: options that can still be of use, and what each needs whatever else is chosen.

Landmarks are facts, or clauses of facts, without which an option cannot start (Keyder, Richter, Helmert, "Sound and
complete landmarks for AND/OR graphs", ECAI 2010); every plan that holds the option holds an achiever of each.
"""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.planner.clauses import members
from pathways_app.planner.company import Company
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.timing import Order, forward, latest


@dataclass(frozen=True, slots=True)
class Window:
    """The problem under one deadline: options that can be of use, and landmarks.

    `needs` are the clauses by number, `achieving` the useful options that meet each; `direct` gives the numbers of an
    option's own clauses and `landmarks` those of everything it needs, as bit sets over numbers; `goal` likewise.
    `meets` gives the numbers of the clauses an option meets. `dues` is the latest useful end of each option.
    """

    useful: int
    dues: tuple[int, ...]
    achieving: tuple[int, ...]
    direct: tuple[int, ...]
    meets: tuple[int, ...]
    landmarks: tuple[int, ...]
    goal_direct: int
    goal: int


class Windows:
    """The windows of one problem, each worked out once."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        everything = range(len(problem.options))
        time, end = forward(problem, problem.every, Order.of(problem, everything))
        self.order = Order.of(
            problem, sorted((index for index in everything if end[index] < NEVER), key=lambda index: end[index])
        )
        self.ends = tuple(end)
        self._starts = [end[index] - option.duration for index, option in enumerate(problem.options)]
        self.earliest = time[problem.goal]
        self._known: dict[int, Window] = {}
        self._lasting: list[int] = []
        numbers: dict[int, int] = {problem.goal_need: 0}
        for option in problem.options:
            for need in option.landmark_needs:
                numbers.setdefault(need, len(numbers))
        self._needs = tuple(numbers)
        self._achieving = tuple(problem.achieving(need) for need in self._needs)
        self._direct = tuple(
            sum(1 << numbers[need] for need in set(option.landmark_needs)) for option in problem.options
        )
        meets = [0] * len(problem.options)
        for number, mask in enumerate(self._achieving):
            for index in members(mask):
                meets[index] |= 1 << number
        self._meets = tuple(meets)
        self.company = Company(problem, self._achieving, self._direct, self._meets)

    def at(self, deadline: int) -> Window:
        """Return what is left when the goal is to be in hand by `deadline`."""
        found = self._known.get(deadline)
        if found is None:
            found = self._known[deadline] = self._work_out(deadline)
        return found

    def _work_out(self, deadline: int) -> Window:
        problem = self._problem
        last = latest(problem, deadline, problem.every, self.order)
        useful = 0
        for index in self.order.options:
            if self._starts[index] <= last[index]:
                useful |= 1 << index
        useful = self.company.left(useful, problem.every & ~useful)
        achieving = tuple(mask & useful for mask in self._achieving)
        if not self._lasting:
            self._lasting = self._landmarks()
        landmarks = self._lasting
        goal = landmarks[-1]
        dues = tuple(month + option.duration for month, option in zip(last, problem.options, strict=True))
        return Window(useful, dues, achieving, self._direct, self._meets, tuple(landmarks[:-1]), 1, goal)

    def _landmarks(self) -> list[int]:
        """Return for each option, and last for the goal, the numbers of the needs it cannot do without.

        The greatest fixed point: a need's landmarks are itself and whatever all its achievers need.
        """
        achieving = self._achieving
        everything = (1 << len(achieving)) - 1
        by_need = [everything] * len(achieving)
        by_option = [everything] * len(self._direct)
        meets = self._meets
        readers = [0] * len(achieving)
        rows = [(index, members(self._direct[index])) for index in self.order.options]
        stale = 0
        for index, needs in rows:
            stale |= 1 << index
            for need in needs:
                readers[need] |= 1 << index
        while stale:
            for index, needs in rows:
                if not stale >> index & 1:
                    continue
                stale &= ~(1 << index)
                found = 0
                for need in needs:
                    found |= by_need[need]
                if found == by_option[index]:
                    continue
                by_option[index] = found
                # What an option needs only ever shrinks, so the other achievers need not be looked at again.
                for need in members(meets[index]):
                    common = by_need[need] & (found | 1 << need)
                    if common != by_need[need]:
                        by_need[need] = common
                        stale |= readers[need]
        return [*by_option, by_need[0]]
