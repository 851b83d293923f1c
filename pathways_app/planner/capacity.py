"""What cannot all be done in time: one main occupation at a time, so many hours of study a week."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from pathways_app.planner.clauses import members
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.timing import crowded
from pathways_app.planner.windows import Windows

MOST_IN_ORDER: Final = 7
"""Occupations put in every order at most (a bound of ours: the work doubles with each)."""

AMPLE: Final = 120
"""Months after the earliest arrival from which there is so much time that looking closer is not worth it (ours)."""


_Way: TypeAlias = tuple[int, tuple[int, ...], int, int]
"""An occupation: its earliest start, the wait for an intake by month of the year, its months, its latest useful end."""


class _Posts:
    """Main occupations of which one must be had, and when the first of them has ended, by the month one can begin.

    `due` is the latest useful end there is among them.
    """

    __slots__ = ("_ends", "_start", "_ways", "due")

    def __init__(self, ways: list[_Way], start: int) -> None:
        self._ways = ways
        self._start = start
        self.due = max([due for _, _, _, due in ways])
        self._ends = [-1] * (self.due - start + 1)

    def end(self, moment: int) -> int:
        """Return the first month in which one of them has ended, begun at `moment` or after; else `NEVER`."""
        if moment > self.due:
            return NEVER
        found = self._ends[moment - self._start]
        if found < 0:
            found = self._ends[moment - self._start] = _soonest(self._ways, moment)
        return found


class Capacity:
    """The months and hours that options take, held against those there are until a deadline."""

    def __init__(self, problem: Problem, windows: Windows) -> None:
        self._problem = problem
        self._windows = windows
        self._fit: dict[tuple[tuple[int, ...], int], bool] = {}
        self._posts_by: dict[int, dict[int, _Posts]] = {}
        self._first = [end - option.duration for end, option in zip(windows.ends, problem.options, strict=True)]
        self.hours = problem.instance.query.weekly_hours
        self.occupied = tuple(option.duration if option.occupies else 0 for option in problem.options)
        self.studied = tuple(option.duration * option.load for option in problem.options)

    def overfull(self, chosen: int, marks: Sequence[int], deadline: int) -> bool:
        """Say whether what is chosen, with one option of each of `marks`, surely does not fit before the deadline."""
        if deadline > self._windows.earliest + AMPLE:
            return False
        dues = self._windows.at(deadline).dues
        first = self._first
        for work, capacity in ((self.occupied, 1), (self.studied, self.hours)):
            jobs = [(dues[index], first[index], work[index]) for index in members(chosen) if work[index]]
            used = 0
            for mark in marks:
                if not mark & used:
                    since = least = NEVER
                    due = 0
                    for index in members(mark):
                        least, since, due = min(least, work[index]), min(since, first[index]), max(due, dues[index])
                    if least:
                        used |= mark
                        jobs.append((due, since, least))
            if len(jobs) > 1:
                jobs.sort()
                if crowded(jobs, capacity):
                    return True
        return False

    def unordered(self, chosen: int, marks: Iterable[int], deadline: int) -> bool:
        """Say whether the main occupations chosen, with one of each of `marks`, fit in no order before the deadline.

        Each starts at an intake, once the one before has ended; of the orders of the same ones only the one that ends
        first is followed (Held and Karp, 1962).
        """
        if deadline > self._windows.earliest + AMPLE:
            return False
        occupied = self.occupied
        groups = [1 << index for index in members(chosen) if occupied[index]]
        used = 0
        for _, mark in self._posts(marks):
            if not mark & used:
                used |= mark
                groups.append(mark)
        groups = groups[:MOST_IN_ORDER]
        if len(groups) < 2:
            return False
        key = tuple(groups), deadline
        fit = self._fit.get(key)
        if fit is None:
            known = self._posts_by.setdefault(deadline, {})
            found: list[_Posts] = []
            for group in groups:
                posts = known.get(group)
                if posts is None:
                    posts = known[group] = self._posts_of(group, deadline)
                found.append(posts)
            rows = [(posts.due, place) for place, posts in enumerate(found)]
            rows.sort()
            fit = self._fit[key] = _in_turn([found[place] for _, place in rows], self._problem.start)
        return not fit

    def _posts_of(self, group: int, deadline: int) -> _Posts:
        options, dues = self._problem.options, self._windows.at(deadline).dues
        ways = [
            (self._first[index], options[index].wait, options[index].duration, dues[index]) for index in members(group)
        ]
        return _Posts(ways, self._problem.start)

    def _posts(self, marks: Iterable[int]) -> list[tuple[int, int]]:
        """Return those of `marks` that hold nothing but main occupations, with less their fewest months, in order."""
        found: list[tuple[int, int]] = []
        for mark in marks:
            fewest = NEVER
            for index in members(mark):
                fewest = min(fewest, self.occupied[index])
            if fewest:
                found.append((-fewest, mark))
        found.sort()
        return found

    def core(self, options: Iterable[int], deadline: int) -> frozenset[int]:
        """Return some of `options` that do not fit together before the deadline; none where they may."""
        dues = self._windows.at(deadline).dues
        first = self._first
        for work, capacity in ((self.occupied, 1), (self.studied, self.hours)):
            jobs = [(dues[index], first[index], work[index], index) for index in options if work[index]]
            jobs.sort()
            for since in sorted({job[1] for job in jobs}, reverse=True):
                months = 0
                for job in jobs:
                    if job[1] >= since:
                        months += job[2]
                        if months > (job[0] - since) * capacity:
                            return frozenset([other[3] for other in jobs if other[1] >= since and other <= job])
        return frozenset()


def _in_turn(groups: list[_Posts], start: int) -> bool:
    """Say whether one occupation of each group can be had, one after the other, in some order; the one given first."""
    moment = start
    for posts in groups:
        moment = posts.end(moment)
    if moment < NEVER:
        return True
    count = len(groups)
    every = (1 << count) - 1
    soonest = [NEVER] * (every + 1)
    soonest[0] = start
    todo = [0]
    while todo:
        done = todo.pop()
        moment = soonest[done]
        ends: list[int] = []
        for number, posts in enumerate(groups):
            end = NEVER
            if not done >> number & 1:
                end = posts.end(moment)
                if end >= NEVER:
                    break  # nor could it be had after another
            ends.append(end)
        else:
            for number in range(count - 1, -1, -1):
                after = done | 1 << number
                if ends[number] < soonest[after]:
                    if after == every:
                        return True
                    soonest[after] = ends[number]
                    todo.append(after)
    return False


def _soonest(ways: Sequence[_Way], moment: int) -> int:
    """Return the first month in which one of the occupations has ended, begun at `moment` or after; else `NEVER`."""
    best = NEVER
    for first, wait, duration, due in ways:
        month = max(moment, first)
        if month < NEVER:
            month += wait[month % 12] + duration
            if month <= due and month < best:
                best = month
    return best
