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

from collections.abc import Callable, Sequence

from pathways_app.planner.clauses import members
from pathways_app.planner.problem import NEVER, Option, Problem
from pathways_app.planner.timing import crowded


class Sequencer:
    """Orders for the steps of one set, from one state of the facts at the start.

    Only options of `heavy` take up hours or the occupation. `reached` are the options of the set that can start at all;
    `relaxed` is when the goal comes, hours aside. Jobs go by number, as do lists of them, in order of ends so.
    """

    def __init__(
        self,
        problem: Problem,
        options: Sequence[int],
        base: Sequence[int],
        check: Callable[[], None],
        heavy: int = -1,
    ) -> None:
        self._goal = problem.goal
        self._facts = problem.facts
        self._start = problem.start
        self._hours = problem.instance.query.weekly_hours
        self._check = check
        self._base = base
        self._jobs = [problem.options[index] for index in options]
        time = list(base)
        ends = self._spread(list(range(len(self._jobs))), time, [self._start] * len(self._jobs))
        order = [(end, number) for number, end in enumerate(ends) if end < NEVER]
        order.sort()
        self.reached = len(order)
        self.relaxed = time[self._goal]
        jobs = self._jobs = [self._jobs[number] for _, number in order]
        counted = [problem.options[options[at]].duration * (heavy >> options[at] & 1) for _, at in order]
        hours = posts = 0
        for months, job in zip(counted, jobs, strict=True):
            if months:
                hours += job.load
                posts += job.occupies
        self._every = list(range(len(jobs)))
        self._busy: list[int] = []
        self._free: list[int] = []
        for number in self._every:
            job = jobs[number]
            if counted[number] and ((job.occupies and posts > 1) or (job.load and hours > self._hours)):
                self._busy.append(number)
            else:
                self._free.append(number)
        self._at_once = [self._start] * len(jobs)

    def _spread(self, numbers: list[int], time: list[int], release: list[int]) -> list[int]:
        """Bring `time` down to when facts come in hand with some jobs, hours aside; return when each of them ends.

        None of them starts before the month given in `release`.
        """
        jobs = self._jobs
        ends = [NEVER] * len(jobs)
        changed = True
        while changed:
            changed = False
            asked = 0  # by those looked at in this round, whom only another round tells
            for number in numbers:
                option = jobs[number]
                asked |= option.mentioned
                month = release[number]
                for fact in option.singles:
                    then = time[fact]
                    if then > month:
                        month = then
                for clause in option.several:
                    soonest = NEVER
                    for fact in clause:
                        then = time[fact]
                        if then < soonest:
                            soonest = then
                    if soonest > month:
                        month = soonest
                if option.tree is not None:
                    month = max(month, option.tree(time))
                if month >= NEVER:
                    continue
                month += option.wait[month % 12] + option.duration
                if month < ends[number]:
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
        mentioned = awarded = 0
        for job in self._jobs:
            mentioned |= job.mentioned
            awarded |= job.award_mask
        # All that a job, once placed, can change for those that are left.
        self._told = members((mentioned | 1 << self._goal) & awarded)
        self._best = best
        self._seen: dict[int, list[list[int]]] = {}
        self._look_back()
        self._place(0, [0] * len(self._jobs), self._start, [])
        return self._best

    def _look_back(self) -> None:
        """Work out the latest useful end of each busy job, and without which the goal comes no sooner than wanted."""
        by = self._best - 1
        jobs = self._jobs
        useful = [-1] * self._facts
        useful[self._goal] = by
        dues = self._dues = [-1] * len(jobs)
        changed = True
        while changed:
            changed = False
            for number in range(len(jobs) - 1, -1, -1):
                option = jobs[number]
                month = -1
                for fact in option.awards:
                    then = useful[fact]
                    if then > month:
                        month = then
                month -= option.duration
                if month < self._start:
                    continue
                month -= option.back[month % 12]
                if month + option.duration > dues[number]:
                    dues[number] = month + option.duration
                    for fact in members(option.mentioned):
                        if month > useful[fact]:
                            useful[fact] = month
                            changed = True
        must: list[int] = []
        for number in self._busy:
            time = list(self._base)
            self._spread([other for other in self._every if other != number], time, self._at_once)
            if time[self._goal] > by:
                must.append(number)
        self._must = must
        by_due = [(dues[number], number) for number in must]
        by_due.sort()
        self._by_due = [number for _, number in by_due]
        self._apart = [
            (one, other)
            for place, one in enumerate(must)
            for other in must[place + 1 :]
            if jobs[one].load + jobs[other].load > self._hours or (jobs[one].occupies and jobs[other].occupies)
        ]

    def _place(self, placed: int, ends: list[int], now: int, running: list[tuple[int, int, bool]]) -> None:
        """Place one more busy job after those `placed`, which end at `ends`; `running` are (end, hours, occupies)."""
        self._check()
        jobs = self._jobs
        time = list(self._base)
        left: list[int] = []
        for number in self._busy:
            if placed >> number & 1:
                end = ends[number]
                for fact in jobs[number].awards:
                    if end < time[fact]:
                        time[fact] = end
            else:
                left.append(number)
        # What the placed ones bring, with the jobs that nothing stands in the way of.
        self._spread(self._free, time, self._at_once)
        if time[self._goal] < self._best:
            self._best = time[self._goal]
            self._look_back()
        if not left:
            return
        release = list(self._at_once)
        for number in left:
            release[number] = self._released(jobs[number], now, running)
        ahead = [number for number in self._every if not placed >> number & 1]
        while True:
            rest = list(time)
            soonest = self._spread(ahead, rest, release)
            if rest[self._goal] >= self._best:
                return
            later = self._later(placed, soonest, release)
            if later < 0:
                return
            if later == 0:
                break
        if not self._clash(left, soonest, running, rest[self._goal]):
            self._best = rest[self._goal]
            self._look_back()
            return
        if self._equalled(placed, ends, now, time):
            return
        for month, number in self._next(left, time, release, running):
            if month >= self._best:
                break
            option = jobs[number]
            ends[number] = month + option.duration
            still = [job for job in running if job[0] > month]
            still.append((ends[number], option.load, option.occupies))
            self._place(placed | 1 << number, ends, month, still)
            ends[number] = 0

    def _next(
        self, left: list[int], time: list[int], release: list[int], running: list[tuple[int, int, bool]]
    ) -> list[tuple[int, int]]:
        """Return the jobs of which one must be placed next, with the month, in order of it."""
        ready: list[tuple[int, int, int]] = []
        soonest = self._best
        for number in left:
            option = self._jobs[number]
            month = release[number]
            for fact in option.singles:
                then = time[fact]
                if then > month:
                    month = then
            for clause in option.several:
                first = NEVER
                for fact in clause:
                    then = time[fact]
                    if then < first:
                        first = then
                if first > month:
                    month = first
            if option.tree is not None:
                month = max(month, option.tree(time))
            if month < NEVER:
                month = self._fit(option, month, running)
                end = month + option.duration
                due = self._dues[number]
                if end <= due:  # else it would only be in the way
                    soonest = min(soonest, end)
                    ready.append((month, due, number))
        ready.sort()
        return [(month, number) for month, _, number in ready if month < soonest]

    def _equalled(self, placed: int, ends: list[int], now: int, time: list[int]) -> bool:
        """Say whether another order of the jobs `placed` leaves as much open; else this one is known now.

        What is over, or in hand, by `now` is so for all that can still start, whenever it came about.
        """
        mine = [now]
        for fact in self._told:
            mine.append(max(now, time[fact]))
        for number in members(placed):
            mine.append(max(now, ends[number]))
        known = self._seen.get(placed)
        if known is None:
            self._seen[placed] = [mine]
            return False
        for other in known:
            for place, month in enumerate(mine):
                if other[place] > month:
                    break
            else:
                return True
        known.append(mine)
        return False

    def _released(self, option: Option, now: int, running: list[tuple[int, int, bool]]) -> int:
        """Return a month from `now` before which what is `running` leaves no room for an option."""
        for end, hours, occupies in running:
            if end > now and (hours + option.load > self._hours or (occupies and option.occupies)):
                now = end
        return now

    def _later(self, placed: int, soonest: list[int], release: list[int]) -> int:
        """Have jobs the goal needs wait for others; return how many there are, -1 if they cannot all end in time.

        Of two that cannot run together, one must wait where the other would end too late if it did. `soonest` is when
        each would end if it had to wait for none, `release` from when it may start.
        """
        jobs, dues = self._jobs, self._dues
        starts = [-1] * len(jobs)
        for number in self._must:
            if not placed >> number & 1:
                if soonest[number] > dues[number]:
                    return -1
                starts[number] = soonest[number] - jobs[number].duration
        for one, other in self._apart:
            if starts[one] >= 0 and starts[other] >= 0:
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
                    return -1
        if self._crowded(starts):
            return -1
        waiting = 0
        for number in self._must:
            if starts[number] > soonest[number] - jobs[number].duration:
                release[number] = starts[number]
                waiting += 1
        return waiting

    def _in_time(self, number: int, month: int) -> bool:
        """Say whether a job ends in time that is begun at the first intake from a month."""
        job = self._jobs[number]
        return month + job.wait[month % 12] + job.duration <= self._dues[number]

    def _crowded(self, starts: list[int]) -> bool:
        """Say whether jobs the goal needs, none of them begun before its month, surely cannot all end in time."""
        posts: list[tuple[int, int, int]] = []
        studies: list[tuple[int, int, int]] = []
        halves: list[tuple[int, int, int]] = []
        hours = least = self._hours
        for number in self._by_due:
            start = starts[number]
            if start < 0:
                continue
            option = self._jobs[number]
            due, months, load = self._dues[number], option.duration, option.load
            if option.occupies:
                posts.append((due, start, months))
            if load:
                studies.append((due, start, months * load))
                if 2 * load > hours:
                    halves.append((due, start, months))
                    least = min(least, load)
        if (len(posts) > 1 and crowded(posts, 1)) or (len(studies) > 1 and crowded(studies, hours)):
            return True
        if not halves:
            return False
        # One that takes less than half of the hours may still not run beside any of those that take more.
        beside, longest = 0, -1
        for number in self._must:
            if starts[number] >= 0:
                option = self._jobs[number]
                if 2 * option.load <= hours < option.load + least and option.duration > beside:
                    beside, longest = option.duration, number
        if beside:
            due = self._dues[longest]
            place = 0
            while place < len(halves) and halves[place][0] < due:
                place += 1
            halves.insert(place, (due, starts[longest], beside))
        return len(halves) > 1 and crowded(halves, 1)

    def _clash(self, left: list[int], soonest: list[int], running: list[tuple[int, int, bool]], until: int) -> bool:
        """Say whether the jobs `left`, each as soon as can be, clash before the month `until`."""
        spans = [(0, end, hours, occupies) for end, hours, occupies in running]
        for number in left:
            end = soonest[number]
            if end < NEVER:
                option = self._jobs[number]
                start = end - option.duration
                if start < until:
                    spans.append((start, end, option.load, option.occupies))
        for moment, _, _, _ in spans:
            load = posts = 0
            for start, end, hours, occupies in spans:
                if start <= moment < end:
                    load += hours
                    posts += occupies
            if load > self._hours or posts > 1:
                return True
        return False

    def _fit(self, option: Option, month: int, running: list[tuple[int, int, bool]]) -> int:
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
