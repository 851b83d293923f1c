"""The earliest exact arrival of a set of steps: hours, one occupation at a time, intakes, requirements.

Only steps that take up hours or the one occupation are put in an order; the rest follow by themselves. Steps are placed
in order of start, each as early as those placed before allow; that loses nothing, since durations are fixed and waiting
never helps. A branch is left when the rest, hours aside, brings the goal too late or without a clash, or when another
order of the same steps started each of them as early.

Source: Giffler and Thompson, "Algorithms for solving production-scheduling problems", Operations Research 8, 1960
(active schedules); Demeulemeester and Herroelen, "A branch-and-bound procedure for the multiple resource-constrained
project scheduling problem", Management Science 38, 1992 (cutset dominance).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from pathways_app.planner.clauses import members
from pathways_app.planner.problem import NEVER, Option, Problem
from pathways_app.planner.timing import crowded

AT_ONCE: Mapping[int, int] = MappingProxyType({})
"""No job has to wait."""


class Sequencer:
    """Orders for the steps of one set, from one state of the facts at the start.

    `reached` are the options of the set that can start at all; `relaxed` is when the goal comes, hours aside.
    """

    def __init__(
        self, problem: Problem, options: Sequence[int], base: Sequence[int], check: Callable[[], None]
    ) -> None:
        self._goal = problem.goal
        self._start = problem.start
        self._hours = problem.instance.query.weekly_hours
        self._check = check
        self._base = base
        time = list(base)
        ends = self._spread([(index, problem.options[index]) for index in options], time)
        self.reached = len(ends)
        self.relaxed = time[self._goal]
        self._jobs = [problem.options[index] for index in sorted(ends, key=lambda index: (ends[index], index))]
        tight = sum(job.load for job in self._jobs if job.duration) > self._hours
        several = sum(job.occupies for job in self._jobs if job.duration) > 1
        self._busy = [
            number
            for number, job in enumerate(self._jobs)
            if job.duration and ((job.occupies and several) or (job.load and tight))
        ]
        busy = set(self._busy)
        self._every = list(enumerate(self._jobs))
        self._free = [each for each in self._every if each[0] not in busy]
        mentioned = awarded = 0
        for job in self._jobs:
            mentioned |= job.mentioned
            awarded |= job.award_mask
        # All that a job, once placed, can change for those that are left.
        self._told = members((mentioned | 1 << self._goal) & awarded)

    def _spread(
        self, jobs: Sequence[tuple[int, Option]], time: list[int], release: Mapping[int, int] = AT_ONCE
    ) -> dict[int, int]:
        """Bring `time` down to when facts come in hand with `jobs`, hours aside; return when each ends.

        None of those in `release` starts before the month given there.
        """
        ends: dict[int, int] = {}
        first = self._start
        changed = True
        while changed:
            changed = False
            asked = 0  # by those looked at in this round, whom only another round tells
            for number, option in jobs:
                asked |= option.mentioned
                month = release.get(number, first)
                for clause in option.needs:
                    soonest = NEVER
                    for fact in clause:
                        if time[fact] < soonest:
                            soonest = time[fact]
                    if soonest > month:
                        month = soonest
                if option.tree is not None:
                    month = max(month, option.tree(time))
                if month >= NEVER:
                    continue
                month += option.wait[month % 12] + option.duration
                if month < ends.get(number, NEVER):
                    ends[number] = month
                    for fact in option.awards:
                        if month < time[fact]:
                            time[fact] = month
                            if asked >> fact & 1:
                                changed = True
        return ends

    def arrival(self, best: int) -> int:
        """Return the first month before `best` in which the goal can be in hand; `best` if there is none."""
        if self.relaxed >= best:
            return best
        if not self._busy:
            return self.relaxed
        self._best = best
        self._seen: dict[int, list[list[int]]] = {}
        self._look_back()
        self._place(0, [0] * len(self._jobs), self._start, [])
        return self._best

    def _look_back(self) -> None:
        """Work out the latest useful end of each busy job, and without which the goal comes no sooner than wanted."""
        by = self._best - 1
        useful: dict[int, int] = {self._goal: by}
        dues: dict[int, int] = {}
        changed = True
        while changed:
            changed = False
            for number in range(len(self._jobs) - 1, -1, -1):
                option = self._jobs[number]
                month = -1
                for fact in option.awards:
                    month = max(month, useful.get(fact, -1))
                month -= option.duration
                if month < self._start:
                    continue
                month -= option.back[month % 12]
                if month + option.duration > dues.get(number, -1):
                    dues[number] = month + option.duration
                    for fact in members(option.mentioned):
                        if month > useful.get(fact, -1):
                            useful[fact] = month
                            changed = True
        self._dues = dues
        jobs = self._jobs
        self._must: list[int] = []
        for number in self._busy:
            time = list(self._base)
            self._spread([each for each in self._every if each[0] != number], time)
            if time[self._goal] > by:
                self._must.append(number)
        self._apart = [
            (one, other)
            for place, one in enumerate(self._must)
            for other in self._must[place + 1 :]
            if jobs[one].load + jobs[other].load > self._hours or (jobs[one].occupies and jobs[other].occupies)
        ]

    def _place(self, placed: int, ends: list[int], now: int, running: list[tuple[int, int, bool]]) -> None:
        """Place one more busy job after those `placed`, which end at `ends`; `running` are (end, hours, occupies)."""
        self._check()
        jobs = self._jobs
        time = list(self._base)
        left = []
        for number in self._busy:
            if placed >> number & 1:
                for fact in jobs[number].awards:
                    if ends[number] < time[fact]:
                        time[fact] = ends[number]
            else:
                left.append(number)
        # What the placed ones bring, with the jobs that nothing stands in the way of.
        self._spread(self._free, time)
        if time[self._goal] < self._best:
            self._best = time[self._goal]
            self._look_back()
        if not left:
            return
        waiting = [(number, jobs[number]) for number in left]
        release = {number: self._released(option, now, running) for number, option in waiting}
        ahead = [each for each in self._every if not placed >> each[0] & 1]
        while True:
            rest = list(time)
            soonest_ends = self._spread(ahead, rest, release)
            if rest[self._goal] >= self._best:
                return
            later = self._later(placed, soonest_ends)
            if later is None:
                return
            if not later:
                break
            release.update(later)
        if not self._clash(left, soonest_ends, running, rest[self._goal]):
            self._best = rest[self._goal]
            self._look_back()
            return
        if self._equalled(placed, ends, now, time):
            return
        for month, number in self._next(waiting, time, release, running):
            if month >= self._best:
                break
            option = jobs[number]
            ends[number] = month + option.duration
            still = [job for job in running if job[0] > month]
            still.append((ends[number], option.load, option.occupies))
            self._place(placed | 1 << number, ends, month, still)
            ends[number] = 0

    def _next(
        self,
        waiting: Sequence[tuple[int, Option]],
        time: list[int],
        release: Mapping[int, int],
        running: Sequence[tuple[int, int, bool]],
    ) -> list[tuple[int, int]]:
        """Return the jobs of which one must be placed next, with the month, in order of it."""
        ready: list[tuple[int, int, int]] = []
        soonest = self._best
        for number, option in waiting:
            month = release[number]
            for clause in option.needs:
                first = NEVER
                for fact in clause:
                    if time[fact] < first:
                        first = time[fact]
                if first > month:
                    month = first
            if option.tree is not None:
                month = max(month, option.tree(time))
            if month < NEVER:
                month = self._fit(option, month, running)
                end = month + option.duration
                due = self._dues.get(number, -1)
                if end <= due:  # else it would only be in the way
                    soonest = min(soonest, end)
                    ready.append((month, due, number))
        ready.sort()
        return [(month, number) for month, _, number in ready if month < soonest]

    def _equalled(self, placed: int, ends: Sequence[int], now: int, time: Sequence[int]) -> bool:
        """Say whether another order of the jobs `placed` leaves as much open; else this one is known now.

        What is over, or in hand, by `now` is so for all that can still start, whenever it came about.
        """
        mine = [now]
        for fact in self._told:
            mine.append(max(now, time[fact]))
        for number in members(placed):
            mine.append(max(now, ends[number]))
        known = self._seen.setdefault(placed, [])
        for other in known:
            for a, b in zip(other, mine, strict=True):
                if a > b:
                    break
            else:
                return True
        known.append(mine)
        return False

    def _released(self, option: Option, now: int, running: Sequence[tuple[int, int, bool]]) -> int:
        """Return a month from `now` before which what is `running` leaves no room for an option."""
        for end, hours, occupies in running:
            if end > now and (hours + option.load > self._hours or (occupies and option.occupies)):
                now = end
        return now

    def _later(self, placed: int, soonest: Mapping[int, int]) -> dict[int, int] | None:
        """Return jobs the goal needs that must wait for another, with the month; None if they cannot all end in time.

        Of two that cannot run together, one must wait where the other would end too late if it did. `soonest` is when
        each would end if it had to wait for none.
        """
        jobs, dues = self._jobs, self._dues
        starts: dict[int, int] = {}
        for number in self._must:
            if not placed >> number & 1:
                if number not in soonest or soonest[number] > dues.get(number, -1):
                    return None
                starts[number] = soonest[number] - jobs[number].duration
        for one, other in self._apart:
            if one in starts and other in starts:
                first, second = starts[one] + jobs[one].duration, starts[other] + jobs[other].duration
                before, after = (
                    self._in_time(other, max(first, starts[other])),
                    self._in_time(one, max(second, starts[one])),
                )
                if before and not after:
                    starts[other] = max(first, starts[other])
                elif after and not before:
                    starts[one] = max(second, starts[one])
                elif not before:
                    return None
        if self._crowded(starts):
            return None
        return {number: start for number, start in starts.items() if start > soonest[number] - jobs[number].duration}

    def _in_time(self, number: int, month: int) -> bool:
        """Say whether a job ends in time that is begun at the first intake from a month."""
        job = self._jobs[number]
        return month + job.wait[month % 12] + job.duration <= self._dues[number]

    def _crowded(self, starts: Mapping[int, int]) -> bool:
        """Say whether jobs the goal needs, none of them begun before its month, surely cannot all end in time."""
        posts: list[tuple[int, int, int]] = []
        studies: list[tuple[int, int, int]] = []
        halves: list[tuple[int, int, int]] = []
        least = self._hours
        for number, start in starts.items():
            option = self._jobs[number]
            due, months = self._dues[number], option.duration
            if option.occupies:
                posts.append((start, due, months))
            if option.load:
                studies.append((start, due, months * option.load))
                if 2 * option.load > self._hours:
                    halves.append((start, due, months))
                    least = min(least, option.load)
        # One that takes less than half of the hours may still not run beside any of those that take more.
        beside, longest = 0, -1
        for number in starts:
            option = self._jobs[number]
            if 2 * option.load <= self._hours < option.load + least and option.duration > beside:
                beside, longest = option.duration, number
        if halves and beside:
            halves.append((starts[longest], self._dues[longest], beside))
        return (
            (len(posts) > 1 and crowded(posts))
            or (len(halves) > 1 and crowded(halves))
            or (len(studies) > 1 and crowded(studies, self._hours))
        )

    def _clash(
        self, left: Sequence[int], soonest: dict[int, int], running: Sequence[tuple[int, int, bool]], until: int
    ) -> bool:
        """Say whether the jobs `left`, each as soon as can be, clash before the month `until`."""
        spans = [(0, end, hours, occupies) for end, hours, occupies in running]
        for number in left:
            if number in soonest:
                option = self._jobs[number]
                start = soonest[number] - option.duration
                if start < until:
                    spans.append((start, soonest[number], option.load, option.occupies))
        for moment, *_ in spans:
            load = posts = 0
            for start, end, hours, occupies in spans:
                if start <= moment < end:
                    load += hours
                    posts += occupies
            if load > self._hours or posts > 1:
                return True
        return False

    def _fit(self, option: Option, month: int, running: Sequence[tuple[int, int, bool]]) -> int:
        """Return the first intake from `month` at which the hours, and the one occupation, are free."""
        wait = option.wait
        month += wait[month % 12]
        while True:
            load = option.load
            free = NEVER
            fits = True
            for end, hours, occupies in running:
                if end > month:
                    load += hours
                    if end < free:
                        free = end
                    if occupies and option.occupies:
                        fits = False
            if fits and load <= self._hours:
                return month
            month = free + wait[free % 12]
